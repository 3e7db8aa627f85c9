"""The tables of format 7: how articles came in, what is doubtful, where they were published.

A doubt is one of `article.Doubt`. A capture is when an article was saved, and at which address: its
URL without what does not change the article it leads to (see `text.addresses`). Articles of one
address are versions of one another.
"""

TABLES = """
CREATE TABLE doubts (
    article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
    doubt TEXT NOT NULL,
    PRIMARY KEY (article_id, doubt)
) WITHOUT ROWID;

CREATE TABLE captures (
    article_id INTEGER PRIMARY KEY REFERENCES articles(id) ON DELETE CASCADE,
    address TEXT NOT NULL DEFAULT '',
    captured TEXT NOT NULL DEFAULT ''
);
CREATE INDEX captures_of_address ON captures (address, article_id) WHERE address != '';
"""
