"""The table of format 9: which articles the user has read, and the way to the latest imports."""

TABLES = """
CREATE TABLE opened (
    article_id INTEGER PRIMARY KEY REFERENCES articles(id) ON DELETE CASCADE,
    made TEXT NOT NULL
);

CREATE INDEX articles_by_import ON articles (imported);
"""
