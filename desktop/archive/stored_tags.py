"""Tags as the archive keeps them: the user's words for articles."""

from desktop.archive.connection import Connection
from desktop.archive.stored_articles import now, refuse_no_article
from desktop.message import message
from desktop.text.words import fold


def add(connection: Connection, article: int, name: str) -> bool:
    """Give an article a tag; a tag that is there, written in other capitals, stays as it is.

    Returns:
        False if the article had it.

    Raises:
        ArchiveError: there is no such article, or the name is empty.
    """
    name = " ".join(name.split())
    if not name:
        raise connection.refusal(message("a tag without a name is none; name it"))
    refuse_no_article(connection, article)
    with connection.transaction():
        number = _number(connection, name)
        if number is None:
            number = connection.run("INSERT INTO tags (name) VALUES (?)", [name])
        if _has(connection, article, number):
            return False
        connection.run(
            "INSERT INTO article_tags (tag_id, article_id, made) VALUES (?, ?, ?)",
            [number, article, now()],
        )
    return True


def remove(connection: Connection, article: int, name: str) -> bool:
    """Take a tag from an article; False if it does not have it.

    Raises:
        ArchiveError: there is no such article.
    """
    refuse_no_article(connection, article)
    with connection.transaction():
        number = _number(connection, " ".join(name.split()))
        if number is None or not _has(connection, article, number):
            return False
        connection.run(
            "DELETE FROM article_tags WHERE tag_id = ? AND article_id = ?", [number, article]
        )
    return True


def tags(connection: Connection) -> list[tuple[str, int]]:
    """Every tag in alphabetical order, and how many articles have it."""
    return [
        (name, count)
        for name, count in connection.rows(
            "SELECT name, count(*) FROM tags JOIN article_tags ON tag_id = tags.id"
            " GROUP BY tags.id ORDER BY name COLLATE NOCASE, name"
        )
    ]


def tags_of(connection: Connection, article: int) -> list[str]:
    """The tags of an article in alphabetical order."""
    rows = connection.rows(
        "SELECT name FROM tags JOIN article_tags ON tag_id = tags.id WHERE article_id = ?"
        " ORDER BY name COLLATE NOCASE, name",
        [article],
    )
    return [name for (name,) in rows]


def tagged(connection: Connection, value: str) -> list[int]:
    """The articles with a tag; "" asks for those without any, "ha*" for tags that begin so."""
    if not value:
        rows = connection.rows(
            "SELECT id FROM articles WHERE id NOT IN (SELECT article_id FROM article_tags)"
        )
        return [number for (number,) in rows]
    wanted, begins = fold(" ".join(value.split())).removesuffix("*"), value.endswith("*")
    return [
        article
        for number, name in connection.rows("SELECT id, name FROM tags")
        if fold(name) == wanted or (begins and fold(name).startswith(wanted))
        for (article,) in connection.rows(
            "SELECT article_id FROM article_tags WHERE tag_id = ?", [number]
        )
    ]


def _number(connection: Connection, name: str) -> int | None:
    """The number of a tag, whatever its capitals; SQLite knows those of English only."""
    for number, known in connection.rows("SELECT id, name FROM tags"):
        if known.casefold() == name.casefold():
            return number
    return None


def _has(connection: Connection, article: int, number: int) -> bool:
    found = connection.rows(
        "SELECT 1 FROM article_tags WHERE tag_id = ? AND article_id = ?", [number, article]
    )
    return bool(found)
