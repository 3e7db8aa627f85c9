"""Placing: articles are put into events and out of them, and back to where they were."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.archive.connection import Connection
from desktop.message import Ordinal, message

_ACCOUNTS = 2  # one alone makes no event


@dataclass(frozen=True, slots=True)
class EventState:
    """An event as it was before a correction.

    Attributes:
        id: its number.
        title: its title.
        locked: whether it takes and loses no article.
        renamed: whether the title is the user's.
        glance: what it is about, as it is kept.
        members: article, strength, doubtful, by_user and reason of each, as they are kept.
    """

    id: int
    title: str
    locked: bool
    renamed: bool
    glance: str
    members: tuple[tuple[int, float, int, int, str], ...]

    @property
    def articles(self) -> tuple[int, ...]:
        """The numbers of its articles."""
        return tuple(article for article, *_ in self.members)


def state(connection: Connection, number: int) -> EventState:
    """An event as it is now.

    Raises:
        ArchiveError: there is none of that number.
    """
    found = connection.rows(
        "SELECT title, locked, renamed, glance FROM events WHERE id = ?", [number]
    )
    if not found:
        raise connection.refusal(message("it holds no event {number}", number=Ordinal(number)))
    ((title, locked, renamed, glance),) = found
    members = connection.rows(
        "SELECT article_id, strength, doubtful, by_user, reason FROM event_articles"
        " WHERE event_id = ? ORDER BY position",
        [number],
    )
    return EventState(number, title, bool(locked), bool(renamed), glance, tuple(members))


def event_of(connection: Connection, article: int) -> int | None:
    """The number of the event an article is in, or None."""
    found = connection.rows("SELECT event_id FROM event_articles WHERE article_id = ?", [article])
    return found[0][0] if found else None


def put_in(connection: Connection, articles: Sequence[int], event: int | None) -> None:
    """Put articles into an event because the user says so, or with None into no event."""
    if event is None:
        connection.run_many(
            "DELETE FROM event_articles WHERE article_id = ?", [[article] for article in articles]
        )
        return
    connection.run_many(
        "INSERT INTO event_articles (article_id, event_id, position, by_user) VALUES (?, ?, 0, 1)"
        " ON CONFLICT (article_id) DO UPDATE"
        " SET event_id = excluded.event_id, strength = 1, doubtful = 0, by_user = 1",
        [(article, event) for article in articles],
    )
    settle(connection, [event])


def tell_near_miss(connection: Connection, article: int, event: int) -> None:
    """Tell of an article that was put into an event what tied it there before, and no more."""
    connection.run(
        "UPDATE event_articles SET reason = coalesce((SELECT reason FROM near_misses"
        " WHERE event_id = ?1 AND article_id = ?2), '{}') WHERE event_id = ?1 AND article_id = ?2",
        [event, article],
    )


def settle(connection: Connection, events: Iterable[int]) -> None:
    """Bring events whose articles have changed in order: span, order of articles, no lone ones."""
    for number in events:
        ((left,),) = connection.rows(
            "SELECT count(*) FROM event_articles WHERE event_id = ?", [number]
        )
        if left < _ACCOUNTS:
            connection.run("DELETE FROM event_articles WHERE event_id = ?", [number])
            connection.run("DELETE FROM events WHERE id = ?", [number])
            continue
        rows = connection.rows(
            "SELECT article_id, published FROM event_articles JOIN articles"
            " ON articles.id = article_id WHERE event_id = ?"
            " ORDER BY published = '', published, article_id",
            [number],
        )
        connection.run_many(
            "UPDATE event_articles SET position = ? WHERE article_id = ?",
            [(position, article) for position, (article, _) in enumerate(rows)],
        )
        dates = [published for _, published in rows if published] or [""]
        connection.run(
            "UPDATE events SET first = ?, last = ? WHERE id = ?", [dates[0], dates[-1], number]
        )


def put_back(connection: Connection, articles: Iterable[int], before: Sequence[EventState]) -> None:
    """Put articles back to where they were; those that have left the archive are passed over."""
    stood = {article for one in before for article in one.articles}
    places = (event_of(connection, article) for article in {*articles, *stood})
    touched = {event for event in places if event is not None}
    for one in before:
        connection.run(
            "INSERT INTO events (id, title, locked, renamed, glance) VALUES (?1, ?2, ?3, ?4, ?5)"
            " ON CONFLICT (id) DO UPDATE SET title = ?2, locked = ?3, renamed = ?4, glance = ?5",
            [one.id, one.title, int(one.locked), int(one.renamed), one.glance],
        )
        connection.run_many(
            "INSERT INTO event_articles"
            " (article_id, event_id, position, strength, doubtful, by_user, reason)"
            " SELECT id, ?2, 0, ?3, ?4, ?5, ?6 FROM articles WHERE id = ?1"
            " ON CONFLICT (article_id) DO UPDATE SET event_id = excluded.event_id,"
            " strength = excluded.strength, doubtful = excluded.doubtful,"
            " by_user = excluded.by_user, reason = excluded.reason",
            [(article, one.id, *known) for article, *known in one.members],
        )
    put_in(connection, sorted({*articles} - stood), None)
    settle(connection, sorted({*touched, *(one.id for one in before)}))
