"""What is known of events beyond their articles: derived by grouping, and kept with them.

Nothing here is the user's: all of it may be thrown away, and comes back with the next grouping.
"""

from collections.abc import Collection, Sequence
from typing import TypeVar

import msgspec

from desktop.archive import stored_signatures
from desktop.archive.connection import Connection
from desktop.archive.stored_events import events_of, replace_events
from desktop.archive.stored_signatures import StoredSignatures
from desktop.article import Article, Event
from desktop.events.model import Copy, Glance, Grouping, Membership, NearMiss, Reason
from desktop.events.signature import Signature
from desktop.progress import Progress, Work, finish

_AT_ONCE = 5_000  # memberships between two reports of progress

_Known = TypeVar("_Known", Reason, Glance)


class StoredGrouping:
    """The signatures of one archive, and why its articles are in their events."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def keep(self, grouping: Grouping) -> Work[None]:
        """Keep these events and no others, with all that is known of them.

        An article that has left the archive meanwhile is left out, and so is an event without any.
        """
        with self._connection.transaction():
            self._connection.run("DELETE FROM near_misses")
            self._connection.run("DELETE FROM copies")
            numbers = replace_events(self._connection, grouping.events)
            yield from self._keep(grouping, numbers)

    def keep_part(
        self, grouping: Grouping, articles: Collection[int], anew: Collection[int]
    ) -> None:
        """Keep these events in the place of those that some articles were in; others stay.

        Args:
            grouping: the events of these articles, and what is known of them.
            articles: all of their articles, and what else was looked at and is in no event.
            anew: those of them of which it was found anew where else they might belong.
        """
        with self._connection.transaction():
            for table, some in (("near_misses", anew), ("copies", articles)):
                self._connection.run_many(
                    f"DELETE FROM {table} WHERE article_id = ?",  # noqa: S608 (our own names)
                    [[article] for article in some],
                )
            numbers = replace_events(self._connection, grouping.events, articles)
            finish(self._keep(grouping, numbers))

    def _keep(self, grouping: Grouping, numbers: list[int]) -> Work[None]:
        self._keep_glances(grouping, numbers)
        total = len(grouping.memberships)
        for first in range(0, total, _AT_ONCE):
            yield Progress(first, total)
            self._keep_memberships(grouping.memberships[first : first + _AT_ONCE], numbers)
        self._keep_near(grouping, numbers)
        self._keep_copies(grouping)

    def events_of(self, articles: Collection[int]) -> list[Event]:
        """The events that some articles are in, in no order."""
        return events_of(self._connection, articles)

    def memberships(self, event: int) -> list[Membership]:
        """Why each article of an event is in it, in the order of the event; event is its number."""
        return [
            Membership(
                article, event, strength, bool(doubtful), _decoded(reason, Reason), bool(by_user)
            )
            for article, strength, doubtful, reason, by_user in self._connection.rows(
                "SELECT article_id, strength, doubtful, reason, by_user FROM event_articles"
                " WHERE event_id = ? ORDER BY position",
                [event],
            )
        ]

    def near_misses(self, event: int) -> list[NearMiss]:
        """Which articles might belong to an event, the surest first; event is its number."""
        return [
            NearMiss(article, event, strength, _decoded(reason, Reason))
            for article, strength, reason in self._connection.rows(
                "SELECT article_id, strength, reason FROM near_misses WHERE event_id = ?1"
                " AND article_id NOT IN (SELECT article_id FROM event_articles WHERE event_id = ?1)"
                " ORDER BY strength DESC, article_id",
                [event],
            )
        ]

    def copies(self, event: int) -> list[Copy]:
        """Which articles of an event reprint another text, in the order of the event."""
        return [
            Copy(*row)
            for row in self._connection.rows(
                "SELECT copies.article_id, of_id, share FROM copies JOIN event_articles"
                " ON event_articles.article_id = copies.article_id WHERE event_id = ?"
                " ORDER BY position",
                [event],
            )
        ]

    def glance(self, event: int) -> Glance:
        """What an event is about at a glance, as far as that is known."""
        rows = self._connection.rows("SELECT glance FROM events WHERE id = ?", [event])
        return _decoded(rows[0][0], Glance) if rows else Glance()

    def signatures(self) -> StoredSignatures:
        """The signatures that are kept as this program makes them, in the order of articles."""
        return StoredSignatures(self._connection)

    def signature(self, article: int) -> Signature:
        """The signature of one article.

        Raises:
            ArchiveError: there is none of that number.
        """
        return stored_signatures.of(self._connection, article)

    def unsigned(self) -> list[int]:
        """The articles without such a signature, in the order they came in."""
        return stored_signatures.unsigned(self._connection)

    def keep_signature(self, article: Article, made: Signature) -> None:
        """Keep the signature of an article, unless the article has changed or gone meanwhile."""
        stored_signatures.keep(self._connection, article, made)

    def forget(self) -> None:
        """Throw the signatures away."""
        stored_signatures.forget(self._connection)

    def _keep_glances(self, grouping: Grouping, numbers: list[int]) -> None:
        self._connection.run_many(
            "UPDATE events SET glance = ?1 WHERE id = ?2 AND glance != ?1",
            [
                (_encoded(glance), number)
                for number, glance in zip(numbers, grouping.glances, strict=False)
            ],
        )

    def _keep_memberships(self, some: Sequence[Membership], numbers: list[int]) -> None:
        self._connection.run_many(
            "UPDATE event_articles SET strength = ?, doubtful = ?, reason = ?, by_user = ?"
            " WHERE article_id = ? AND event_id = ?",
            [
                (
                    *(one.strength, one.doubtful, _encoded(one.reason), one.by_user),
                    *(one.article, numbers[one.event]),
                )
                for one in some
            ],
        )

    def _keep_near(self, grouping: Grouping, numbers: list[int]) -> None:
        self._connection.run_many(
            "INSERT INTO near_misses (event_id, article_id, strength, reason)"
            " SELECT events.id, articles.id, ?, ? FROM events, articles"
            " WHERE events.id = ? AND articles.id = ?",
            [
                (one.strength, _encoded(one.reason), numbers[one.event], one.article)
                for one in grouping.near
            ],
        )

    def _keep_copies(self, grouping: Grouping) -> None:
        self._connection.run_many(
            "INSERT INTO copies (article_id, of_id, share) SELECT one.id, other.id, ?"
            " FROM articles AS one, articles AS other WHERE one.id = ? AND other.id = ?",
            [(one.share, one.article, one.of) for one in grouping.copies],
        )


def _encoded(value: Reason | Glance) -> str:
    return msgspec.json.encode(value).decode()


def _decoded(stored: str, kind: type[_Known]) -> _Known:
    """What was kept, or nothing where it is damaged: it is derived, and comes back."""
    try:
        return msgspec.json.decode(stored, type=kind)
    except msgspec.DecodeError:
        return kind()
