"""The tables of an archive and the migrations that bring an older archive up to date."""

from uuid import uuid4

from sqlite_utils import Database, Migrations

from desktop.archive import (
    decision_tables,
    grouping_tables,
    intake_tables,
    opened_tables,
    trash_tables,
)
from desktop.text.addresses import normalised

# "PrLx": in the header of every archive, read before SQLite may touch it.
APPLICATION_ID = 0x50724C78
FORMAT = 9  # the header's user_version; goes up by one with each migration

# Names are chosen for who opens the file with sqlite-utils or Datasette: one table a thing, `name`
# and `title` where Datasette looks for a label, JSON and ISO 8601 as text. Short columns stand
# before `text`, so that SQLite reads them without it. Original bytes have a table of their own: a
# list of articles would otherwise be full of them.
TABLES = """
CREATE TABLE properties (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE sources (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
);

CREATE TABLE articles (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL DEFAULT '',
    opening TEXT NOT NULL DEFAULT '',
    source_id INTEGER REFERENCES sources(id),
    author TEXT NOT NULL DEFAULT '',
    published TEXT NOT NULL DEFAULT '',
    published_utc TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    words INTEGER NOT NULL DEFAULT 0,
    url TEXT NOT NULL DEFAULT '',
    external_id TEXT NOT NULL DEFAULT '',
    path TEXT NOT NULL DEFAULT '',
    origins TEXT NOT NULL DEFAULT '{}',
    imported TEXT NOT NULL,
    sha256 TEXT NOT NULL UNIQUE,
    text TEXT NOT NULL
);
-- All that a list of articles shows, in the order in which it shows it.
CREATE INDEX articles_as_listed ON articles (
    published_utc DESC, id DESC, title, opening, source_id, published, language, words
);
CREATE INDEX articles_of_source ON articles (source_id);

CREATE TABLE originals (
    article_id INTEGER PRIMARY KEY REFERENCES articles(id) ON DELETE CASCADE,
    size INTEGER NOT NULL,
    compressed BLOB NOT NULL
);

CREATE TABLE corrections (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
    field TEXT NOT NULL CHECK (field IN ('title', 'source', 'author', 'published', 'language')),
    before TEXT NOT NULL,
    before_origin TEXT NOT NULL DEFAULT '',
    after TEXT NOT NULL,
    made TEXT NOT NULL,
    undone TEXT
);
CREATE INDEX corrections_of_article ON corrections (article_id);

CREATE TABLE events (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    locked INTEGER NOT NULL DEFAULT 0 CHECK (locked IN (0, 1)),
    first TEXT NOT NULL DEFAULT '',
    last TEXT NOT NULL DEFAULT ''
);

CREATE TABLE event_articles (
    article_id INTEGER PRIMARY KEY REFERENCES articles(id) ON DELETE CASCADE,
    event_id INTEGER NOT NULL REFERENCES events(id) ON DELETE CASCADE,
    position INTEGER NOT NULL
);
CREATE INDEX articles_of_event ON event_articles (event_id, position);

CREATE TABLE changes (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER NOT NULL UNIQUE,
    op TEXT NOT NULL CHECK (op IN ('put', 'delete'))
);
"""

# The change log is kept by the database itself: whoever writes, by whatever program, derived data
# learns of it. An article's last change replaces its earlier ones: the log never outgrows the rest.
TRIGGERS = (
    """
    CREATE TRIGGER article_added AFTER INSERT ON articles BEGIN
        INSERT OR REPLACE INTO changes (article_id, op) VALUES (new.id, 'put');
    END
    """,
    """
    CREATE TRIGGER article_changed AFTER UPDATE ON articles BEGIN
        INSERT OR REPLACE INTO changes (article_id, op) VALUES (new.id, 'put');
    END
    """,
    """
    CREATE TRIGGER article_deleted AFTER DELETE ON articles BEGIN
        INSERT OR REPLACE INTO changes (article_id, op) VALUES (old.id, 'delete');
    END
    """,
    """
    CREATE TRIGGER source_renamed AFTER UPDATE OF name ON sources BEGIN
        INSERT OR REPLACE INTO changes (article_id, op)
        SELECT id, 'put' FROM articles WHERE source_id = new.id;
    END
    """,
    # A source or event that nobody belongs to any more is none.
    """
    CREATE TRIGGER source_left AFTER UPDATE OF source_id ON articles BEGIN
        DELETE FROM sources WHERE id = old.source_id
        AND NOT EXISTS (SELECT 1 FROM articles WHERE source_id = old.source_id);
    END
    """,
    """
    CREATE TRIGGER source_emptied AFTER DELETE ON articles BEGIN
        DELETE FROM sources WHERE id = old.source_id
        AND NOT EXISTS (SELECT 1 FROM articles WHERE source_id = old.source_id);
    END
    """,
    """
    CREATE TRIGGER event_emptied AFTER DELETE ON event_articles BEGIN
        DELETE FROM events WHERE id = old.event_id
        AND NOT EXISTS (SELECT 1 FROM event_articles WHERE event_id = old.event_id);
    END
    """,
)

# What the user adds to articles. A note's place is of characters of the text, which never changes.
_USERS = """
CREATE TABLE tags (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
);

CREATE TABLE article_tags (
    tag_id INTEGER NOT NULL REFERENCES tags(id) ON DELETE CASCADE,
    article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
    made TEXT NOT NULL,
    PRIMARY KEY (tag_id, article_id)
) WITHOUT ROWID;
CREATE INDEX tags_of_article ON article_tags (article_id);

CREATE TABLE notes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
    place_start INTEGER,
    place_end INTEGER,
    made TEXT NOT NULL,
    changed TEXT NOT NULL,
    text TEXT NOT NULL,
    CHECK ((place_start IS NULL) = (place_end IS NULL))
);
CREATE INDEX notes_of_article ON notes (article_id);

CREATE TABLE saved_searches (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    query TEXT NOT NULL,
    ordered TEXT NOT NULL CHECK (ordered IN ('relevance', 'newest', 'oldest')),
    made TEXT NOT NULL
);
"""
_TAG_EMPTIED = """
    CREATE TRIGGER tag_emptied AFTER DELETE ON article_tags BEGIN
        DELETE FROM tags WHERE id = old.tag_id
        AND NOT EXISTS (SELECT 1 FROM article_tags WHERE tag_id = old.tag_id);
    END
"""

# `words` of a speaker are the folded words of a name, and of each of its endings: "pavel drost",
# "drost". So a name is found by any words that stand together in it, in one range of the table.
# `hedged` is NULL where it can't be told: hedges are known in English only. `number` counts the
# differences of a kind and verdict in which an account takes part.
_FINDINGS = """
CREATE TABLE article_findings (
    article_id INTEGER PRIMARY KEY REFERENCES readings(article_id) ON DELETE CASCADE,
    hedged INTEGER CHECK (hedged IN (0, 1))
);
CREATE INDEX articles_by_hedges ON article_findings (hedged, article_id);

CREATE TABLE speakers (
    words TEXT NOT NULL,
    article_id INTEGER NOT NULL REFERENCES article_findings(article_id) ON DELETE CASCADE,
    PRIMARY KEY (words, article_id)
) WITHOUT ROWID;
CREATE INDEX speakers_of_article ON speakers (article_id);

CREATE TABLE compared (
    article_id INTEGER PRIMARY KEY REFERENCES readings(article_id) ON DELETE CASCADE,
    event_id INTEGER NOT NULL REFERENCES events(id) ON DELETE CASCADE
);
CREATE INDEX compared_of_event ON compared (event_id);

CREATE TABLE differences (
    kind TEXT NOT NULL,
    verdict TEXT NOT NULL,
    article_id INTEGER NOT NULL REFERENCES compared(article_id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    PRIMARY KEY (kind, article_id, verdict)
) WITHOUT ROWID;
CREATE INDEX differences_of_verdict ON differences (verdict, article_id);
CREATE INDEX differences_of_article ON differences (article_id);
"""

_OUTDATED = (
    """
    CREATE TRIGGER account_came AFTER INSERT ON event_articles BEGIN
        DELETE FROM compared WHERE event_id = new.event_id;
    END
    """,
    """
    CREATE TRIGGER account_moved AFTER UPDATE ON event_articles BEGIN
        DELETE FROM compared WHERE event_id IN (old.event_id, new.event_id);
    END
    """,
    """
    CREATE TRIGGER account_left AFTER DELETE ON event_articles BEGIN
        DELETE FROM compared WHERE event_id = old.event_id;
    END
    """,
    # Before, for afterwards nothing says which event it was of.
    """
    CREATE TRIGGER account_unread BEFORE DELETE ON readings BEGIN
        DELETE FROM compared WHERE event_id =
        (SELECT event_id FROM compared WHERE article_id = old.article_id);
        DELETE FROM article_findings WHERE article_id = old.article_id;
    END
    """,
    # References alone do nothing where another program has not switched them on.
    """
    CREATE TRIGGER account_uncompared AFTER DELETE ON compared BEGIN
        DELETE FROM differences WHERE article_id = old.article_id;
    END
    """,
    """
    CREATE TRIGGER article_untold AFTER DELETE ON article_findings BEGIN
        DELETE FROM speakers WHERE article_id = old.article_id;
    END
    """,
    # A reading outlives these, but a comparison tells outlets apart and orders accounts by them.
    """
    CREATE TRIGGER account_corrected AFTER UPDATE OF title, source_id ON articles BEGIN
        DELETE FROM compared WHERE event_id =
        (SELECT event_id FROM compared WHERE article_id = new.id);
    END
    """,
    """
    CREATE TRIGGER outlet_renamed AFTER UPDATE OF name ON sources BEGIN
        DELETE FROM compared WHERE event_id IN
        (SELECT event_id FROM compared JOIN articles ON articles.id = article_id
        WHERE source_id = new.id);
    END
    """,
)

migrations = Migrations("parallax")


@migrations()
def first_tables(db: Database) -> None:
    """Make the tables of format 1 and give the archive its identity."""
    _make(db, TABLES, *TRIGGERS)
    db.execute("INSERT INTO properties (name, value) VALUES ('uuid', ?)", [str(uuid4())])


@migrations()
def readings(db: Database) -> None:
    """Make the table of what the program has read in each article; it may be emptied any time.

    A reading belongs to the text it was made from: it goes when text, language or date change,
    whoever changes them.
    """
    db.execute("""
        CREATE TABLE readings (
            article_id INTEGER PRIMARY KEY REFERENCES articles(id) ON DELETE CASCADE,
            version TEXT NOT NULL,
            compressed BLOB NOT NULL
        )
    """)
    # Which articles have one is asked without reading it.
    db.execute("CREATE INDEX readings_of_version ON readings (version, article_id)")
    db.execute("""
        CREATE TRIGGER reading_outdated AFTER UPDATE OF text, language, published ON articles BEGIN
            DELETE FROM readings WHERE article_id = new.id;
        END
    """)


@migrations()
def tags_notes_and_searches(db: Database) -> None:
    """Make the tables of what the user adds: tags, notes, and searches that are saved."""
    _make(db, _USERS, _TAG_EMPTIED)


@migrations()
def findings(db: Database) -> None:
    """Make the tables of what articles can be found by that was found in them; all derived.

    What a reading tells goes with that reading. What a comparison found goes for all accounts of an
    event when one of them is read anew, gets another title or outlet, comes in or leaves: whoever
    changes that. All may be emptied any time; it is made anew in the background.
    """
    _make(db, _FINDINGS, *_OUTDATED)


@migrations()
def grouping(db: Database) -> None:
    """Make the tables of why articles are in events, and of how the user corrected that.

    A signature belongs to the fields it was made from: it goes when one of them changes, whoever
    changes it.
    """
    _make(db, grouping_tables.TABLES, *grouping_tables.TRIGGERS)


@migrations()
def decisions(db: Database) -> None:
    """Make the table of what the user decided about differences."""
    _make(db, decision_tables.TABLES, *decision_tables.TRIGGERS)


@migrations()
def intake(db: Database) -> None:
    """Make the tables of doubts and captures; the addresses of what is there are made now."""
    _make(db, intake_tables.TABLES)
    known = db.execute("SELECT id, url FROM articles WHERE url != ''").fetchall()
    addresses = [(number, address) for number, url in known if (address := normalised(url))]
    db.conn.executemany("INSERT INTO captures (article_id, address) VALUES (?, ?)", addresses)


@migrations()
def trash(db: Database) -> None:
    """Make the table of what was thrown away and can be brought back."""
    _make(db, trash_tables.TABLES)


@migrations()
def opened(db: Database) -> None:
    """Make the table of the articles that were read; nothing is known of those that are there."""
    _make(db, opened_tables.TABLES)


def _make(db: Database, tables: str, *triggers: str) -> None:
    """Carry statements out one by one, for a script would end the migration's transaction.

    Args:
        db: the archive.
        tables: statements with a semicolon at the end of a line behind each.
        *triggers: a statement each, which holds semicolons itself.
    """
    for statement in (*tables.split(";\n"), *triggers):
        if statement.strip():
            db.execute(statement)
