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


class StoredFindings:
    """What is kept of the findings of one archive."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def keep_told(self, number: int, speakers: Sequence[str], hedged: bool | None) -> None:
        """Keep what the reading of an article tells, which must be kept itself.

        Args:
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
        with self._connection.transaction():
            self._connection.run(
                "INSERT OR REPLACE INTO article_findings VALUES (?, ?)", [number, flag]
            )
            self._connection.run_many(
                "INSERT INTO speakers (words, article_id) VALUES (?, ?)",
                [[" ".join(words), number] for words in sorted(endings)],
            )

    def untold(self) -> list[int]:
        """The articles that have been read and of which nothing is kept here, the newest first."""
        rows = self._connection.rows(
            "SELECT article_id FROM readings WHERE version = ?"
            " AND article_id NOT IN (SELECT article_id FROM article_findings)"
            " ORDER BY article_id DESC",
            [version()],
        )
        return [number for (number,) in rows]

    def keep_compared(self, one: Event, counts: Mapping[int, Counts], since: int) -> None:
        """Keep what a comparison of accounts of an event found, unless they have changed meanwhile.

        Args:
            one: the event as it was when they were compared.
            counts: what was found of each article that was compared.
            since: the last change of the archive before they were read.
        """
        with self._connection.transaction():
            if not self._stands(one, list(counts), since):
                return
            for article, found in counts.items():
                self._connection.run(
                    "INSERT OR REPLACE INTO compared VALUES (?, ?)", [article, one.id]
                )
                self._connection.run_many(
                    "INSERT INTO differences (article_id, kind, verdict, number)"
                    " VALUES (?, ?, ?, ?)",
                    [[article, *found_by, number] for found_by, number in found.items()],
                )

    def compared(self, event: int) -> set[int]:
        """The articles of an event of which is kept what a comparison found."""
        rows = self._connection.rows("SELECT article_id FROM compared WHERE event_id = ?", [event])
        return {number for (number,) in rows}

    def uncompared(self) -> list[Event]:
        """The events of which not all accounts have been compared: the newest report first."""
        members: dict[tuple[int, str, str, str], list[int]] = {}
        for *known, article in self._connection.rows(
            "SELECT id, title, first, last, article_id FROM events"
            " JOIN event_articles ON event_id = id WHERE id IN (SELECT event_id FROM event_articles"
            " WHERE article_id NOT IN (SELECT article_id FROM compared))"
            " ORDER BY last DESC, id, position"
        ):
            members.setdefault(tuple(known), []).append(article)
        return [
            Event(number, title, tuple(articles), first, last)
            for (number, title, first, last), articles in members.items()
            if len(articles) > 1
        ]

    def waiting(self) -> bool:
        """Whether anything is `untold` or `uncompared`, sooner than by asking for all of it."""
        ((found,),) = self._connection.rows(
            "SELECT EXISTS (SELECT 1 FROM event_articles AS one"
            " WHERE article_id NOT IN (SELECT article_id FROM compared) AND EXISTS"
            " (SELECT 1 FROM event_articles WHERE event_id = one.event_id"
            " AND article_id != one.article_id))"
            " OR EXISTS (SELECT 1 FROM readings WHERE version = ?"
            " AND article_id NOT IN (SELECT article_id FROM article_findings))",
            [version()],
        )
        return bool(found)

    def extent(self) -> Extent:
        """For how much of the archive there are findings."""
        ((left, events, read, articles),) = self._connection.rows(
            "SELECT (SELECT count(DISTINCT event_id) FROM event_articles"
            " WHERE article_id NOT IN (SELECT article_id FROM compared)),"
            " (SELECT count(*) FROM events), (SELECT count(*) FROM article_findings),"
            " (SELECT count(*) FROM articles)"
        )
        return Extent(events - left, events, read, articles)

    def differing(self, value: str) -> list[int]:
        """The articles that take part in a difference of a kind, or of a verdict."""
        return self._numbers(
            # No kind is called like a verdict: one of both finds nothing, without sorting anything.
            "SELECT DISTINCT article_id FROM differences WHERE kind = ?1"
            " UNION ALL SELECT DISTINCT article_id FROM differences WHERE verdict = ?1",
            value,
        )

    def only_at_least(self, count: int) -> list[int]:
        """The articles that tell so many things or more which no other account of the event has."""
        return self._numbers(
            "SELECT article_id FROM differences WHERE kind = 'only'"
            " GROUP BY article_id HAVING sum(number) >= ?",
            count,
        )

    def spoken(self, words: str) -> list[int]:
        """The articles with a speaker in whose name these folded words stand together."""
        # No word holds a character before "!" but the space between words.
        return self._numbers(
            "SELECT article_id FROM speakers WHERE words = ?1"
            " UNION SELECT article_id FROM speakers WHERE words > ?1 || ' ' AND words < ?1 || '!'",
            words,
        )

    def hedging(self, hedged: bool) -> list[int]:
        """The articles that state something with a hedge, or those that are known not to."""
        return self._numbers(
            "SELECT article_id FROM article_findings WHERE hedged = ?", int(hedged)
        )

    def forget(self) -> None:
        """Throw all findings away."""
        with self._connection.transaction():
            self._connection.run("DELETE FROM compared")
            self._connection.run("DELETE FROM article_findings")

    def _stands(self, one: Event, compared: Sequence[int], since: int) -> bool:
        """Whether an event and the readings that were compared are still as they were."""
        marks = ", ".join("?" * len(compared))
        ((changed, read),) = self._connection.rows(
            f"SELECT (SELECT count(*) FROM changes WHERE seq > ? AND article_id IN ({marks})),"  # noqa: S608 (marks)
            f" (SELECT count(*) FROM readings WHERE version = ? AND article_id IN ({marks}))",
            [since, *compared, version(), *compared],
        )
        if changed or read < len(compared):
            return False
        try:
            return event(self._connection, one.id).articles == one.articles
        except ArchiveError:  # it has gone
            return False

    def _numbers(self, sql: str, value: str | int) -> list[int]:
        return [number for (number,) in self._connection.rows(sql, [value])]
