"""The tables of what is known of how articles came in: what is doubtful, where they were published.

A doubt is one of `article.Doubt`. An address is a URL without what does not change the article it
leads to (see `text.addresses`): articles of one address are versions of one another.
"""

TABLES = """
CREATE TABLE doubts (
    article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
    doubt TEXT NOT NULL,
    PRIMARY KEY (article_id, doubt)
) WITHOUT ROWID;

CREATE TABLE addresses (
    article_id INTEGER PRIMARY KEY REFERENCES articles(id) ON DELETE CASCADE,
    address TEXT NOT NULL
);
CREATE INDEX articles_at_address ON addresses (address, article_id);
"""
