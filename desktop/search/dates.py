"""Dates as archives and queries write them, as the days they may mean: "2024-11" means thirty."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime

_PARTIAL = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_FIRST = date.min.toordinal()
_LAST = date.max.toordinal()


@dataclass(frozen=True, slots=True)
class Days:
    """The days from ``first`` to ``last``, both counted in, as ordinals of ``datetime.date``."""

    first: int
    last: int


def days(text: str, unfinished: bool = False) -> Days | None:
    """The days an ISO 8601 date of any precision may mean, or None if it is none.

    Args:
        text: "2024", "2024-11" or "2024-11-14"; a time of day behind it is not looked at.
        unfinished: True if more digits may follow ("202" means the years from 2020 to 2029).
    """
    if not (match := _PARTIAL.fullmatch(text.partition("T")[0])):
        return _unfinished(text) if unfinished else None
    year, month, day = (int(part) if part else None for part in match.groups())
    try:
        first = date(year or 0, month or 1, day or 1)
        last_month = month or 12
        last = date(first.year, last_month, day or monthrange(first.year, last_month)[1])
    except ValueError:
        return None
    return Days(first.toordinal(), last.toordinal())


def span_of_days(text: str, today: date) -> Days | None:
    """The days that ``date:`` may be followed by, or None if these are none.

    Args:
        text: a date, "today", "yesterday", or with these "a..b", "<a", "<=a", ">a", ">=a".
        today: the day that "today" means.
    """
    if ".." in text:
        start, end = text.split("..", 1)
        return _between(start, end, today)
    if compared := re.fullmatch(r"([<>]=?)(.+)", text):
        return _compared(compared[1], _named(compared[2], today))
    return _named(text, today)


def local_day(moment: str) -> int:
    """The day of a moment by the clock of this computer, as an ordinal of ``datetime.date``.

    Args:
        moment: ISO 8601 with its time zone, as archives note when an article came in.
    """
    return datetime.fromisoformat(moment).astimezone().toordinal()


def _named(text: str, today: date) -> Days | None:
    """The days of a date, which may be one that is named by a word."""
    ago = {"today": 0, "yesterday": 1}.get(text.lower())
    if ago is None:
        return days(text)
    return Days(today.toordinal() - ago, today.toordinal() - ago)


def _between(start: str, end: str, today: date) -> Days | None:
    first = _named(start, today) if start else Days(_FIRST, _FIRST)
    last = _named(end, today) if end else Days(_LAST, _LAST)
    if first is None or last is None or not (start or end):
        return None
    if first.first > last.last:
        first, last = last, first
    return Days(first.first, last.last)


def _compared(sign: str, limit: Days | None) -> Days | None:
    if limit is None:
        return None
    match sign:
        case "<":
            return Days(_FIRST, limit.first - 1)
        case "<=":
            return Days(_FIRST, limit.last)
        case ">":
            return Days(limit.last + 1, _LAST)
        case _:
            return Days(limit.first, _LAST)


def _unfinished(text: str) -> Days | None:
    """The days that the beginning of a date may become."""
    if not re.fullmatch(r"\d{1,3}|\d{4}-\d?|\d{4}-\d{2}-\d?", text):
        return None
    first = days(text.ljust(4, "0")) if len(text) < 4 else None
    last = days(text.ljust(4, "9")) if len(text) < 4 else None
    if first and last:
        return Days(first.first, last.last)
    return days(text[:4] if len(text) < 8 else text[:7])
