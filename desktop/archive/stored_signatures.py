"""Signatures as the archive keeps them: derived data, each with what it was made by."""

from collections.abc import Sequence
from typing import overload

from desktop.archive import stored_articles
from desktop.archive.connection import Connection
from desktop.article import Article
from desktop.events.signature import VERSION, Signature, decode, encode
from desktop.events.signing import signature
from desktop.message import Ordinal, message


class StoredSignatures(Sequence[Signature]):
    """The signatures of all articles that have one, by place, each read when it is asked for.

    Attributes:
        numbers: the articles' numbers, ascending: one for each place.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.numbers = [
            number
            for (number,) in connection.rows(
                "SELECT article_id FROM signatures WHERE version = ? ORDER BY article_id", [VERSION]
            )
        ]

    def __len__(self) -> int:
        return len(self.numbers)

    @overload
    def __getitem__(self, place: int) -> Signature: ...
    @overload
    def __getitem__(self, place: slice) -> list[Signature]: ...
    def __getitem__(self, place: int | slice) -> Signature | list[Signature]:
        if isinstance(place, slice):
            return [of(self._connection, number) for number in self.numbers[place]]
        return of(self._connection, self.numbers[place])


def of(connection: Connection, number: int) -> Signature:
    """The signature of an article; made anew where the kept one is missing or damaged.

    Raises:
        ArchiveError: there is no article of that number.
    """
    rows = connection.rows(
        "SELECT compressed FROM signatures WHERE article_id = ? AND version = ?", [number, VERSION]
    )
    kept = decode(number, rows[0][0]) if rows else None
    if kept is not None:
        return kept
    for article in stored_articles.articles(connection, [number]):
        return signature(article)
    raise connection.refusal(message("it holds no article {number}", number=Ordinal(number)))


def unsigned(connection: Connection) -> list[int]:
    """The articles without a signature as this program makes it, in the order they came in."""
    rows = connection.rows(
        # 50 ms at 100,000 articles, all with one; NOT IN takes three times as long
        "SELECT id FROM articles EXCEPT SELECT article_id FROM signatures WHERE version = ?"
        " ORDER BY id",
        [VERSION],
    )
    return [number for (number,) in rows]


def keep(connection: Connection, article: Article, made: Signature) -> None:
    """Keep the signature of an article, unless the article has changed or gone meanwhile."""
    connection.run(
        "INSERT OR REPLACE INTO signatures (article_id, version, compressed)"
        " SELECT id, ?, ? FROM articles"
        " WHERE id = ? AND text = ? AND title = ? AND language = ? AND published = ?",
        [
            *(VERSION, encode(made), article.id),
            *(article.text, article.title, article.language, article.published),
        ],
    )


def forget(connection: Connection) -> None:
    """Throw all signatures away."""
    connection.run("DELETE FROM signatures")
