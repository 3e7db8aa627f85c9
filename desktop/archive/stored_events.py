"""Events as the archive keeps them: which there are, and which articles belong to each."""

import json
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from desktop.archive.connection import Connection
from desktop.article import Event
from desktop.message import Ordinal, message


@dataclass(frozen=True, slots=True)
class EventFacts:
    """What a list of events shows of one, apart from its title, span and articles.

    Attributes:
        locked: whether it takes no article and loses none.
        renamed: whether its title is the user's.
        outlets: how many known outlets report it.
        texts: how many independent texts it has: copies of one text are one.
        doubtful: how many of its articles may not belong to it.
    """

    locked: bool = False
    renamed: bool = False
    outlets: int = 0
    texts: int = 0
    doubtful: int = 0


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
        raise connection.refusal(message("it holds no event {number}", number=Ordinal(number)))
    members = connection.rows(
        "SELECT article_id FROM event_articles WHERE event_id = ? ORDER BY position", [number]
    )
    ((title, first, last),) = found
    return Event(number, title, tuple(article for (article,) in members), first, last)


def facts(connection: Connection, number: int | None) -> dict[int, EventFacts]:
    """What a list shows of every event, or of one, by number."""
    one, values = ("", []) if number is None else (" WHERE events.id = ?", [number])
    return {
        number: EventFacts(bool(locked), bool(renamed), outlets, texts, doubtful)
        for number, locked, renamed, outlets, texts, doubtful in connection.rows(
            "SELECT events.id, locked, renamed, count(DISTINCT source_id),"  # noqa: S608 (our own words)
            " count(DISTINCT coalesce(of_id, event_articles.article_id)), sum(doubtful)"
            " FROM events JOIN event_articles ON event_id = events.id"
            " JOIN articles ON articles.id = event_articles.article_id"
            " LEFT JOIN copies ON copies.article_id = event_articles.article_id"
            f"{one} GROUP BY events.id",
            values,
        )
    }


def events_of(connection: Connection, articles: Collection[int]) -> list[Event]:
    """The events that some articles are in, in no order."""
    members: defaultdict[int, list[int]] = defaultdict(list)
    for event, article in connection.rows(
        "SELECT event_id, article_id FROM event_articles WHERE event_id IN"
        " (SELECT event_id FROM event_articles"
        " WHERE article_id IN (SELECT value FROM json_each(?))) ORDER BY event_id, position",
        [json.dumps(sorted(articles))],
    ):
        members[event].append(article)
    return [
        Event(number, title, tuple(members[number]), first, last)
        for number, title, first, last in connection.rows(
            "SELECT id, title, first, last FROM events"
            " WHERE id IN (SELECT value FROM json_each(?))",
            [json.dumps(sorted(members))],
        )
    ]


def replace_events(
    connection: Connection, given: Sequence[Event], articles: Collection[int] | None = None
) -> list[int]:
    """Keep these events and no others; a lock and a title of the user's stay with their number.

    An article that has left the archive meanwhile is left out, and so is an event without articles.
    What was compared of an event of the same articles stays with it.

    Args:
        connection: to the archive.
        given: the events.
        articles: only events of these are replaced, all of whose articles are among them; by
            default all events are.

    Returns:
        The number of each given event.
    """
    with connection.transaction():
        known = events(connection) if articles is None else events_of(connection, articles)
        kept = {one.id: one for one in known}
        numbers: dict[int, int] = {}
        # First those that have a number, so that a new one can't take it.
        for place in sorted(range(len(given)), key=lambda place: given[place].id == 0):
            numbers[place] = _put(connection, given[place], kept)
        _place(connection, given, [numbers[place] for place in range(len(given))], known)
        connection.run_many(
            "DELETE FROM events WHERE id = ?",
            [[number] for number in kept.keys() - set(numbers.values())],
        )
        # Its articles may have left the archive. (All events are not looked through: there may be
        # tens of thousands, and one article has come.)
        connection.run_many(
            "DELETE FROM events WHERE id = ?1 AND NOT EXISTS"
            " (SELECT 1 FROM event_articles WHERE event_id = ?1)",
            [[number] for number in numbers.values()],
        )
    return [numbers[place] for place in range(len(given))]


def _put(connection: Connection, one: Event, kept: dict[int, Event]) -> int:
    """Keep an event apart from its articles; its number."""
    if one.id not in kept:
        return connection.run(
            "INSERT INTO events (id, title, first, last) VALUES (?, ?, ?, ?)",
            [one.id or None, one.title, one.first, one.last],
        )
    if one != kept[one.id]:
        connection.run(
            "UPDATE events SET title = CASE renamed WHEN 1 THEN title ELSE ? END, first = ?,"
            " last = ? WHERE id = ?",
            [one.title, one.first, one.last, one.id],
        )
    return one.id


def _place(
    connection: Connection,
    given: Sequence[Event],
    numbers: Sequence[int],
    known: Sequence[Event],
) -> None:
    """Put every article into its event, and touch nothing that is in its place."""
    stood = {
        article: (one.id, position)
        for one in known
        for position, article in enumerate(one.articles)
    }
    wanted = [
        (article, number, position)
        for one, number in zip(given, numbers, strict=True)
        for position, article in enumerate(one.articles)
    ]
    connection.run_many(
        "UPDATE event_articles SET event_id = ?, position = ? WHERE article_id = ?",
        [
            (number, position, article)
            for article, number, position in wanted
            if article in stood and stood[article] != (number, position)
        ],
    )
    connection.run_many(
        "INSERT INTO event_articles (article_id, event_id, position)"
        " SELECT id, ?, ? FROM articles WHERE id = ?",
        [
            (number, position, article)
            for article, number, position in wanted
            if article not in stood
        ],
    )
    staying = {article for article, _, _ in wanted}
    connection.run_many(
        "DELETE FROM event_articles WHERE article_id = ?",
        [[article] for article in stood if article not in staying],
    )
