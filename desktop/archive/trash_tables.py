"""The table of format 8: what was thrown away and can still be brought back."""

# A trashed article is none: it stands in no table but this one, so that no list, count, search or
# grouping, of this program or another, need know of the trash. `content` is JSON: for each table
# that held something of the article its rows, column by column, blobs as {"$base64": true,
# "encoded": …}. The other columns are what a list of the trash shows, and what tells the same file
# when it is imported again.
TABLES = """
CREATE TABLE trash (
    article_id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    source TEXT NOT NULL,
    published TEXT NOT NULL,
    language TEXT NOT NULL,
    words INTEGER NOT NULL,
    trashed TEXT NOT NULL,
    sha256 TEXT NOT NULL UNIQUE,
    content TEXT NOT NULL
);
"""
