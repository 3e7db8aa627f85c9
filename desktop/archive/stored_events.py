"""Events as the archive keeps them."""

from collections import defaultdict
from collections.abc import Sequence

from desktop.archive.connection import Connection
from desktop.article import Event
from desktop.errors import ArchiveError


def events(connection: Connection) -> list[Event]:
    """All events, the one with the newest report first, those without any date last."""
    members: defaultdict[int, list[int]] = defaultdict(list)
    for event, article in connection.rows(
        "SELECT event_id, article_id FROM event_articles ORDER BY event_id, position"
    ):
        members[event].append(article)
    return [
        Event(number, title, tuple(members[number]), first, last)
        for number, title, first, last in connection.rows(
            "SELECT id, title, first, last FROM events ORDER BY last DESC, id"
        )
    ]


def event(connection: Connection, number: int) -> Event:
    """One event.

    Raises:
        ArchiveError: there is none of that number.
    """
    found = connection.rows("SELECT title, first, last FROM events WHERE id = ?", [number])
    if not found:
        raise ArchiveError(f"{connection.path}: it holds no event {number}")
    members = connection.rows(
        "SELECT article_id FROM event_articles WHERE event_id = ? ORDER BY position", [number]
    )
    ((title, first, last),) = found
    return Event(number, title, tuple(article for (article,) in members), first, last)


def replace_events(connection: Connection, given: Sequence[Event]) -> None:
    """Keep these events and no others; an event's lock stays with its number.

    An article that has left the archive meanwhile is left out, and so is an event without articles.
    An event of the same articles is left in place: what its comparison found stays with it.
    """
    with connection.transaction():
        kept = {one.id: one for one in events(connection)}
        same = [one for one in given if one.id in kept and one.articles == kept[one.id].articles]
        staying = {one.id for one in same}
        locked = connection.rows("SELECT id FROM events WHERE locked")
        connection.run_many(
            "DELETE FROM events WHERE id = ?", [[number] for number in kept.keys() - staying]
        )
        connection.run_many(
            "UPDATE events SET title = ?, first = ?, last = ? WHERE id = ?",
            [[one.title, one.first, one.last, one.id] for one in same if one != kept[one.id]],
        )
        # First those that have a number, so that a new one can't take it.
        for one in sorted(given, key=lambda one: one.id == 0):
            if one.id not in staying:
                _insert(connection, one)
        connection.run_many("UPDATE events SET locked = 1 WHERE id = ?", locked)
        connection.run(
            "DELETE FROM events WHERE NOT EXISTS"
            " (SELECT 1 FROM event_articles WHERE event_id = events.id)"
        )


def _insert(connection: Connection, one: Event) -> None:
    number = connection.run(
        "INSERT INTO events (id, title, first, last) VALUES (?, ?, ?, ?)",
        [one.id or None, one.title, one.first, one.last],
    )
    connection.run_many(
        "INSERT INTO event_articles (article_id, event_id, position)"
        " SELECT id, ?, ? FROM articles WHERE id = ?",
        [(number, position, article) for position, article in enumerate(one.articles)],
    )
