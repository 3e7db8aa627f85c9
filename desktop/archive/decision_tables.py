"""The tables of format 6: what the user decided about differences between accounts."""

# Articles stand in JSON by their SHA-256, not by their numbers: a decision outlives an article that
# is taken out, and holds again when it comes back. `passages` and `pair` are lists of objects
# {sha256, start, end, text}; places count the characters of the article's text, which never
# changes.
TABLES = """
CREATE TABLE decisions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    choice TEXT NOT NULL CHECK (
        choice IN ('not a difference', 'not the same thing', 'paired', 'noted', 'left out')
    ),
    kind TEXT NOT NULL,
    articles TEXT NOT NULL,
    passages TEXT NOT NULL,
    pair TEXT NOT NULL DEFAULT '[]',
    note TEXT NOT NULL DEFAULT '',
    made TEXT NOT NULL
);
"""

# What a comparison found is counted anew when the user decides about it; a note changes none of it.
TRIGGERS = (
    """
    CREATE TRIGGER difference_decided AFTER INSERT ON decisions
    WHEN new.choice <> 'noted' BEGIN
        DELETE FROM compared WHERE event_id IN
        (SELECT event_id FROM compared JOIN articles ON articles.id = article_id
        WHERE sha256 IN (SELECT value FROM json_each(new.articles)));
    END
    """,
    """
    CREATE TRIGGER decision_taken_back AFTER DELETE ON decisions
    WHEN old.choice <> 'noted' BEGIN
        DELETE FROM compared WHERE event_id IN
        (SELECT event_id FROM compared JOIN articles ON articles.id = article_id
        WHERE sha256 IN (SELECT value FROM json_each(old.articles)));
    END
    """,
)
