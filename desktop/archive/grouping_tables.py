"""The tables of format 5: how articles were grouped, and how the user corrected it."""

# Signatures, strengths, reasons, near misses and copies are derived and may be emptied any time; so
# may `glance`. `renamed` says that the title is the user's. `event_corrections` is the user's:
# `articles` are all that a correction was about, `together` and `apart` what it says of them for
# all time, `before` the events as they were, for the way back. Numbers of articles stand in JSON,
# for a correction outlives the articles it was about.
TABLES = """
CREATE TABLE signatures (
    article_id INTEGER PRIMARY KEY REFERENCES articles(id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    compressed BLOB NOT NULL
);
CREATE INDEX signatures_of_version ON signatures (version, article_id);

ALTER TABLE events ADD COLUMN renamed INTEGER NOT NULL DEFAULT 0 CHECK (renamed IN (0, 1));
ALTER TABLE events ADD COLUMN glance TEXT NOT NULL DEFAULT '{}';
ALTER TABLE event_articles ADD COLUMN strength REAL NOT NULL DEFAULT 1;
ALTER TABLE event_articles ADD COLUMN doubtful INTEGER NOT NULL DEFAULT 0
    CHECK (doubtful IN (0, 1));
ALTER TABLE event_articles ADD COLUMN by_user INTEGER NOT NULL DEFAULT 0
    CHECK (by_user IN (0, 1));
ALTER TABLE event_articles ADD COLUMN reason TEXT NOT NULL DEFAULT '{}';

CREATE TABLE near_misses (
    event_id INTEGER NOT NULL REFERENCES events(id) ON DELETE CASCADE,
    article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
    strength REAL NOT NULL,
    reason TEXT NOT NULL DEFAULT '{}',
    PRIMARY KEY (event_id, article_id)
) WITHOUT ROWID;
CREATE INDEX near_misses_of_article ON near_misses (article_id);

CREATE TABLE copies (
    article_id INTEGER PRIMARY KEY REFERENCES articles(id) ON DELETE CASCADE,
    of_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
    share REAL NOT NULL
);
CREATE INDEX copies_of_article ON copies (of_id);

CREATE TABLE event_corrections (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL
        CHECK (kind IN ('merge', 'split', 'move in', 'move out', 'lock', 'unlock', 'rename')),
    event_id INTEGER NOT NULL,
    articles TEXT NOT NULL DEFAULT '[]',
    together TEXT NOT NULL DEFAULT '[]',
    apart TEXT NOT NULL DEFAULT '[]',
    before TEXT NOT NULL,
    made TEXT NOT NULL,
    undone TEXT
);
"""

TRIGGERS = (
    """
    CREATE TRIGGER signature_outdated
    AFTER UPDATE OF title, text, language, published, source_id ON articles BEGIN
        DELETE FROM signatures WHERE article_id = new.id;
    END
    """,
    # What a comparison found stays when only what is known of a membership is told anew.
    "DROP TRIGGER account_moved",
    """
    CREATE TRIGGER account_moved AFTER UPDATE OF event_id ON event_articles BEGIN
        DELETE FROM compared WHERE event_id IN (old.event_id, new.event_id);
    END
    """,
)
