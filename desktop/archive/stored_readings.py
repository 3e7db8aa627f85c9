"""Readings as the archive keeps them: derived data, each with what it was made by."""

from desktop.archive.connection import Connection
from desktop.article import Article
from desktop.reading import Reading
from desktop.reading.stored import decode, encode, version


def reading(connection: Connection, article: Article) -> Reading | None:
    """The reading of an article as this program makes it, or None where that is not kept."""
    sql = "SELECT CAST(compressed AS BLOB) FROM readings WHERE article_id = ? AND version = ?"
    found = connection.rows(sql, [article.id, version()])
    return decode(article, found[0][0]) if found else None


def keep(connection: Connection, made: Reading) -> bool:
    """Keep a reading, unless its article has changed or gone while it was made.

    Returns:
        Whether it is kept.
    """
    article = made.article
    connection.run(
        "INSERT OR REPLACE INTO readings (article_id, version, compressed)"
        " SELECT id, ?, ? FROM articles"
        " WHERE id = ? AND text = ? AND language = ? AND published = ?",
        [
            version(),
            encode(made),
            article.id,
            article.text,
            article.language,
            article.published,
        ],
    )
    ((kept,),) = connection.rows("SELECT changes()")
    return bool(kept)


def unread(connection: Connection) -> list[int]:
    """The articles without such a reading: those of events first, then the newest first."""
    return [
        number
        for (number,) in connection.rows(
            "SELECT articles.id FROM articles"
            " LEFT JOIN event_articles ON event_articles.article_id = articles.id"
            " WHERE articles.id NOT IN (SELECT article_id FROM readings WHERE version = ?)"
            " ORDER BY event_articles.article_id IS NULL, published_utc DESC, articles.id DESC",
            [version()],
        )
    ]


def is_read(connection: Connection) -> bool:
    """Whether every article has such a reading."""
    # Counted, which at 100,000 articles takes a fiftieth of looking for those without one.
    ((articles, readings),) = connection.rows(
        "SELECT (SELECT count(*) FROM articles), (SELECT count(*) FROM readings WHERE version = ?)",
        [version()],
    )
    return articles == readings


def forget(connection: Connection) -> None:
    """Throw all readings away."""
    connection.run("DELETE FROM readings")
