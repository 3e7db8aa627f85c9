"""Which articles a filter of a query finds that no index answers: tags, notes, events."""

import json
import re
from collections.abc import Callable, Mapping

from desktop.archive.connection import LARGEST_NUMBER, Connection
from desktop.archive.stored_intake import doubtful
from desktop.archive.stored_tags import tagged
from desktop.text.words import fold

# What an article must be to have something.
_HAVING = {
    "author": "author != ''",
    "date": "published != ''",
    "event": "id IN (SELECT article_id FROM event_articles)",
    "language": "language != ''",
    "note": "id IN (SELECT article_id FROM notes)",  # a highlight is one, with words or without
    "source": "source_id IS NOT NULL",
    "tag": "id IN (SELECT article_id FROM article_tags)",
    "title": "title != ''",
    "unread": "id NOT IN (SELECT article_id FROM opened)",
    "url": "url != ''",
}
_WORDS = re.compile(r"\w+\*?")


def having(connection: Connection, value: str) -> list[int]:
    """The articles that have something: a note, a tag, an author; see ``_HAVING``."""
    if value == "doubt":
        return sorted(doubtful(connection))
    return _numbers(connection, f"SELECT id FROM articles WHERE {_HAVING[value]}")  # noqa: S608 (our own)


def incomplete(connection: Connection) -> int:
    """How many articles lack title, outlet or date, or are doubtful."""
    facts = " AND ".join(f"({_HAVING[fact]})" for fact in ("title", "source", "date"))
    lacking = _numbers(connection, f"SELECT id FROM articles WHERE NOT ({facts})")  # noqa: S608 (our own)
    return len(doubtful(connection).union(lacking))


def of_event(connection: Connection, value: str) -> list[int]:
    """The articles of an event by its number, or of events in whose titles these words stand.

    "" asks for articles of no event; the last word may end in "*" for any other end.
    """
    if not value:
        return _numbers(
            connection,
            "SELECT id FROM articles WHERE id NOT IN (SELECT article_id FROM event_articles)",
        )
    if value.isascii() and value.isdigit():
        return _articles(connection, int(value))
    found = _titled(connection, value)
    return _numbers(
        connection,
        "SELECT article_id FROM event_articles WHERE event_id IN (SELECT value FROM json_each(?))",
        json.dumps(found),
    )


# Each field that the archive answers, and what answers it.
LISTS: Mapping[str, Callable[[Connection, str], list[int]]] = {
    "event": of_event,
    "has": having,
    "tag": tagged,
}


def listed(connection: Connection, field: str, value: str) -> list[int]:
    """The articles that a filter finds.

    Args:
        connection: the archive.
        field: one of ``LISTS``.
        value: what stands behind the colon.
    """
    return LISTS[field](connection, value)


def _titled(connection: Connection, value: str) -> list[int]:
    """The events in whose titles all words of a value stand."""
    words = [word.rstrip("*") for word in _WORDS.findall(fold(value))]
    if not words:
        return []
    # SQLite folds ASCII alone: other titles are looked at here (of 20,000 titles 5 ms, not 60).
    rows = connection.rows(
        "SELECT id, title FROM events"
        " WHERE title LIKE ? OR length(title) <> length(CAST(title AS BLOB))",
        [f"%{max(words, key=len)}%"],
    )
    titles = (
        (number, title.casefold() if title.isascii() else fold(title)) for number, title in rows
    )
    likely = [(number, title) for number, title in titles if all(word in title for word in words)]
    holds = _holding(value)
    return [number for number, title in likely if holds(title)]


def _holding(value: str) -> Callable[[str], bool]:
    """What tells whether all words of a value stand in a folded title."""
    patterns: list[re.Pattern[str]] = []
    for word in _WORDS.findall(fold(value)):
        begun = re.escape(word.rstrip("*"))  # what begins with letters is looked for by these
        ending = r"\w*" if word.endswith("*") else ""
        patterns.append(re.compile(rf"{begun}(?<!\w{begun}){ending}(?!\w)"))
    return lambda title: all(pattern.search(title) for pattern in patterns)


def _articles(connection: Connection, event: int) -> list[int]:
    if event > LARGEST_NUMBER:
        return []
    return _numbers(connection, "SELECT article_id FROM event_articles WHERE event_id = ?", event)


def _numbers(connection: Connection, sql: str, *values: int | str) -> list[int]:
    return [number for (number,) in connection.rows(sql, values)]
