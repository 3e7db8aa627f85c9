"""The filters of a query: what ``source:``, ``date:``, ``tag:`` and the like may be followed by."""

import re
from datetime import date

from desktop.search.dates import Days, days, span_of_days
from desktop.search.query import (
    Added,
    Author,
    Language,
    Listed,
    Node,
    Not,
    Outlet,
    Published,
    outlet_name,
)
from desktop.search.tokens import Token
from desktop.search.words import Word, asked

# What ``has:`` may ask for; the archive answers it.
HAVING = (
    "author",
    "date",
    "doubt",
    "event",
    "language",
    "note",
    "source",
    "tag",
    "title",
    "unread",
    "url",
)
# The kinds and verdicts of differences; comparison/model.py, which has them, takes long to load.
_DIFFERENCES = (
    "statement|number|time|place|name|speaker|certainty|wording|only"
    "|conflict|compatible|differs|unclear"
)
# The values of those filters that take certain ones only.
_VALUES = {
    "has": re.compile("|".join(HAVING)),
    "differs": re.compile(_DIFFERENCES),
    "only": re.compile(r"[1-9]\d{0,8}", re.ASCII),
    "hedged": re.compile("yes|no"),
}


def asked_filter(token: Token, unfinished: bool, today: date) -> Node | None:
    """The filter a piece of a query asks for, or None if its value is none.

    Args:
        token: the piece; its field is a filter's.
        unfinished: True if more of it may follow.
        today: the day that "today" means.
    """
    value = token.value.strip()
    if not value and not token.quoted:
        return None
    match token.field:
        case "lang":
            node = _language(value)
        case "date":
            node = _published(value, unfinished, today)
        case "added":
            within = _days(value, unfinished, today)
            node = Added(within) if within else None
        case "source":
            node = _outlet(value, token.quoted, unfinished)
        case "author":
            node = _author(value, token.quoted, unfinished)
        case _:
            node = _listed(token.field, value, unfinished)
    return node


def _language(value: str) -> Node | None:
    return Language(value.lower()) if re.fullmatch(r"[A-Za-z]{0,3}", value) else None


def _published(value: str, unfinished: bool, today: date) -> Node | None:
    if not value:
        return Published(None)
    within = _days(value, unfinished, today)
    return Published(within) if within else None


def _days(value: str, unfinished: bool, today: date) -> Days | None:
    within = span_of_days(value, today)
    return within or (days(value, unfinished=True) if unfinished else None)


def _outlet(value: str, quoted: bool, unfinished: bool) -> Node | None:
    found = _parts(value)
    if value and not found:
        return None
    prefix = unfinished or (value.endswith("*") and not quoted)
    name = value if quoted else value.rstrip("*")
    return Outlet(outlet_name(name), found, exact=quoted, prefix=prefix)


def _author(value: str, quoted: bool, unfinished: bool) -> Node | None:
    found = _parts(value)
    if not value:
        return Not(Listed("has", "author"))
    prefix = unfinished or (value.endswith("*") and not quoted)
    return Author(found, prefix) if found else None


def _listed(field: str, value: str, unfinished: bool) -> Node | None:
    if allowed := _VALUES.get(field):
        value = value.lower()
        return Listed(field, value) if allowed.fullmatch(value) else None
    if value and not _parts(value):
        return None
    if field == "speaker" and not value:
        return None
    begins = field in {"tag", "event"} and unfinished and not value.endswith("*")
    return Listed(field, value + "*" * begins)


def _parts(value: str) -> tuple[Word, ...]:
    return tuple(word for word in asked(value) if not word.compound)
