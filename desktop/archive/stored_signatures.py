"""Signatures as the archive keeps them: derived data, each with what it was made by."""

from collections.abc import Generator, Sequence
from contextlib import contextmanager
from typing import overload

from desktop.archive import stored_articles
from desktop.archive.connection import Connection
from desktop.article import Article
from desktop.events.signature import VERSION, Signature, decode, encode
from desktop.events.signing import signature
from desktop.message import Ordinal, message

# Grouping asks for each signature four times. Of so many articles all are read once and kept
# meanwhile (some 30 MB), which takes a third off the time that finding all events anew takes.
_FEW = 4_000


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
        self._kept: list[Signature] = []

    def __len__(self) -> int:
        return len(self.numbers)

    @contextmanager
    def at_hand(self) -> Generator[None, None, None]:
        """Inside, those of few articles are kept instead of being read each time."""
        if len(self) <= _FEW:
            self._kept = all_of(self._connection)
            self.numbers = [one.article for one in self._kept]
        try:
            yield
        finally:
            self._kept = []

    @overload
    def __getitem__(self, place: int) -> Signature: ...
    @overload
    def __getitem__(self, place: slice) -> list[Signature]: ...
    def __getitem__(self, place: int | slice) -> Signature | list[Signature]:
        if isinstance(place, slice):
            return [self[one] for one in range(*place.indices(len(self)))]
        return self._kept[place] if self._kept else of(self._connection, self.numbers[place])


def of(connection: Connection, number: int) -> Signature:
    """The signature of an article; made anew where the kept one is missing or damaged.

    Raises:
        ArchiveError: there is no article of that number.
    """
    rows = connection.rows(
        "SELECT CAST(compressed AS BLOB) FROM signatures WHERE article_id = ? AND version = ?",
        [number, VERSION],
    )
    kept = decode(number, rows[0][0]) if rows else None
    return kept or _made(connection, number)


def all_of(connection: Connection) -> list[Signature]:
    """The signatures of all articles that have one, by number; damaged ones are made anew."""
    rows = connection.rows(
        "SELECT article_id, CAST(compressed AS BLOB) FROM signatures WHERE version = ?"
        " ORDER BY article_id",
        [VERSION],
    )
    return [decode(number, kept) or _made(connection, number) for number, kept in rows]


def _made(connection: Connection, number: int) -> Signature:
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
