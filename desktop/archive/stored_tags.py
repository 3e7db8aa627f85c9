"""Tags as the archive keeps them: the user's words for articles."""

from desktop.archive.connection import Connection
from desktop.archive.stored_articles import now, refuse_no_article
from desktop.message import message
from desktop.text.words import fold


class StoredTags:
    """The tags of one archive; one that no article has any more is none."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, article: int, name: str) -> bool:
        """Give an article a tag; a tag that is there, written in other capitals, stays as it is.

        Returns:
            False if the article had it.

        Raises:
            ArchiveError: there is no such article, or the name is empty.
        """
        name = " ".join(name.split())
        if not name:
            raise self._connection.refusal(message("a tag without a name is none; name it"))
        refuse_no_article(self._connection, article)
        with self._connection.transaction():
            number = self._number(name)
            if number is None:
                number = self._connection.run("INSERT INTO tags (name) VALUES (?)", [name])
            if self._has(article, number):
                return False
            self._connection.run(
                "INSERT INTO article_tags (tag_id, article_id, made) VALUES (?, ?, ?)",
                [number, article, now()],
            )
        return True

    def remove(self, article: int, name: str) -> bool:
        """Take a tag from an article; False if it does not have it, in whatever capitals.

        Raises:
            ArchiveError: there is no such article.
        """
        refuse_no_article(self._connection, article)
        with self._connection.transaction():
            number = self._number(" ".join(name.split()))
            if number is None or not self._has(article, number):
                return False
            self._connection.run(
                "DELETE FROM article_tags WHERE tag_id = ? AND article_id = ?", [number, article]
            )
        return True

    def all(self) -> list[tuple[str, int]]:
        """Every tag in alphabetical order, and how many articles have it."""
        return [
            (name, count)
            for name, count in self._connection.rows(
                "SELECT name, count(*) FROM tags JOIN article_tags ON tag_id = tags.id"
                " GROUP BY tags.id ORDER BY name COLLATE NOCASE, name"
            )
        ]

    def of(self, article: int) -> list[str]:
        """The tags of an article in alphabetical order."""
        rows = self._connection.rows(
            "SELECT name FROM tags JOIN article_tags ON tag_id = tags.id WHERE article_id = ?"
            " ORDER BY name COLLATE NOCASE, name",
            [article],
        )
        return [name for (name,) in rows]

    def _number(self, name: str) -> int | None:
        """The number of a tag, whatever its capitals; SQLite knows those of English only."""
        for number, known in self._connection.rows("SELECT id, name FROM tags"):
            if known.casefold() == name.casefold():
                return number
        return None

    def _has(self, article: int, number: int) -> bool:
        found = self._connection.rows(
            "SELECT 1 FROM article_tags WHERE tag_id = ? AND article_id = ?", [number, article]
        )
        return bool(found)


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
