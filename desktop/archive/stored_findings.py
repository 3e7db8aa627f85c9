"""What articles can be found by that was found in them: derived from readings and comparisons.

Counts and names only: the values that comparisons are made of are known above this room.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop.archive.connection import Connection
from desktop.archive.stored_events import event
from desktop.article import Event
from desktop.errors import ArchiveError
from desktop.reading.stored import version

Counts = Mapping[tuple[str, str], int]  # how many differences of a kind and verdict


@dataclass(frozen=True, slots=True)
class Extent:
    """For how much of an archive there are findings.

    Attributes:
        compared: events whose accounts have been compared.
        events: all events.
        read: articles of which is known who speaks in them, and whether they hedge.
        articles: all articles.
    """

    compared: int
    events: int
    read: int
    articles: int

    @property
    def complete(self) -> bool:
        """Whether nothing is left to be found."""
        return self.compared == self.events and self.read == self.articles


def keep_told(
    connection: Connection, number: int, speakers: Sequence[str], hedged: bool | None
) -> None:
    """Keep what the reading of an article tells, which must be kept itself.

    Args:
        connection: the archive.
        number: the article's.
        speakers: their names: folded words with a space between.
        hedged: whether it states something with a hedge; None where that can't be told.
    """
    flag = None if hedged is None else int(hedged)
    endings = {
        tuple(words[first:])
        for words in (name.split() for name in speakers)
        for first in range(len(words))
    }
    with connection.transaction():
        connection.run("INSERT OR REPLACE INTO article_findings VALUES (?, ?)", [number, flag])
        connection.run_many(
            "INSERT INTO speakers (words, article_id) VALUES (?, ?)",
            [[" ".join(words), number] for words in sorted(endings)],
        )


def untold(connection: Connection) -> list[int]:
    """The articles that have been read and of which nothing is kept here, the newest first."""
    rows = connection.rows(
        "SELECT article_id FROM readings WHERE version = ?"
        " AND article_id NOT IN (SELECT article_id FROM article_findings) ORDER BY article_id DESC",
        [version()],
    )
    return [number for (number,) in rows]


def keep_compared(
    connection: Connection, one: Event, counts: Mapping[int, Counts], since: int
) -> None:
    """Keep what a comparison of accounts of an event found, unless they have changed meanwhile.

    Args:
        connection: the archive.
        one: the event as it was when they were compared.
        counts: what was found of each article that was compared.
        since: the last change of the archive before they were read.
    """
    with connection.transaction():
        if not _stands(connection, one, list(counts), since):
            return
        for article, found in counts.items():
            connection.run("INSERT OR REPLACE INTO compared VALUES (?, ?)", [article, one.id])
            connection.run_many(
                "INSERT INTO differences (kind, verdict, article_id, number) VALUES (?, ?, ?, ?)",
                [[kind, verdict, article, number] for (kind, verdict), number in found.items()],
            )


def compared(connection: Connection, event: int) -> set[int]:
    """The articles of an event of which is kept what a comparison found."""
    rows = connection.rows("SELECT article_id FROM compared WHERE event_id = ?", [event])
    return {number for (number,) in rows}


def uncompared(connection: Connection) -> list[Event]:
    """The events of which not all accounts have been compared: the newest report first."""
    rows = connection.rows(
        "SELECT id FROM events WHERE id IN (SELECT event_id FROM event_articles"
        " WHERE article_id NOT IN (SELECT article_id FROM compared)) ORDER BY last DESC, id"
    )
    found = (event(connection, number) for (number,) in rows)
    return [one for one in found if len(one.articles) > 1]


def extent(connection: Connection) -> Extent:
    """For how much of the archive there are findings."""
    ((left, events, read, articles),) = connection.rows(
        "SELECT (SELECT count(DISTINCT event_id) FROM event_articles"
        " WHERE article_id NOT IN (SELECT article_id FROM compared)),"
        " (SELECT count(*) FROM events), (SELECT count(*) FROM article_findings),"
        " (SELECT count(*) FROM articles)"
    )
    return Extent(events - left, events, read, articles)


def differing(connection: Connection, value: str) -> list[int]:
    """The articles that take part in a difference of a kind, or of a verdict."""
    return _numbers(
        connection,
        # No kind is called like a verdict: either finds nothing, and both in order of the index.
        "SELECT DISTINCT article_id FROM differences WHERE kind = ?1"
        " UNION ALL SELECT DISTINCT article_id FROM differences WHERE verdict = ?1",
        value,
    )


def only_at_least(connection: Connection, count: int) -> list[int]:
    """The articles that alone among the accounts of their event tell so many things, or more."""
    return _numbers(
        connection,
        "SELECT article_id FROM differences WHERE kind = 'only'"
        " GROUP BY article_id HAVING sum(number) >= ?",
        count,
    )


def spoken(connection: Connection, words: str) -> list[int]:
    """The articles with a speaker in whose name these folded words stand together."""
    # No word holds a character before "!" but the space between words.
    return _numbers(
        connection,
        "SELECT article_id FROM speakers WHERE words = ?1"
        " UNION SELECT article_id FROM speakers WHERE words > ?1 || ' ' AND words < ?1 || '!'",
        words,
    )


def hedging(connection: Connection, hedged: bool) -> list[int]:
    """The articles that state something with a hedge, or those that are known not to."""
    return _numbers(
        connection, "SELECT article_id FROM article_findings WHERE hedged = ?", int(hedged)
    )


def forget(connection: Connection) -> None:
    """Throw all findings away."""
    with connection.transaction():
        connection.run("DELETE FROM compared")
        connection.run("DELETE FROM article_findings")


def _stands(connection: Connection, one: Event, compared: Sequence[int], since: int) -> bool:
    """Whether an event and the readings that were compared are still as they were."""
    marks = ", ".join("?" * len(compared))
    ((changed, read),) = connection.rows(
        f"SELECT (SELECT count(*) FROM changes WHERE seq > ? AND article_id IN ({marks})),"  # noqa: S608 (marks)
        f" (SELECT count(*) FROM readings WHERE version = ? AND article_id IN ({marks}))",
        [since, *compared, version(), *compared],
    )
    if changed or read < len(compared):
        return False
    try:
        return event(connection, one.id).articles == one.articles
    except ArchiveError:  # it has gone
        return False


def _numbers(connection: Connection, sql: str, value: str | int) -> list[int]:
    return [number for (number,) in connection.rows(sql, [value])]
