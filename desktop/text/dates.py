"""Dates and times in a text, and the intervals they mean once the day of writing is known."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from desktop.text.pieces import Passage, Shape
from desktop.text.time_atoms import (
    Reader,
    bare_year,
    century,
    clock,
    named_date,
    numeric_date,
    weekday,
)
from desktop.text.time_calendar import describe, resolve
from desktop.text.time_model import Interval, Manner, Relative, TimeExpression, Unit
from desktop.text.time_relative import (
    counted,
    daytime,
    directed,
    direction,
    named_day,
    portion,
    quarter,
    season,
)
from desktop.text.time_words import time_words

__all__ = [
    "Interval",
    "Manner",
    "Relative",
    "TimeExpression",
    "Unit",
    "describe",
    "find_times",
    "resolve",
]

# The order matters: what reads more of the text stands first.
_READERS: Sequence[Reader] = (
    numeric_date,
    named_date,
    clock,
    century,
    counted,
    named_day,
    directed,
    season,
    quarter,
    weekday,
    bare_year,
    portion,
    direction,
    daytime,
)
_GLUE = frozenset(
    ", on at of in the around about shortly just after before approximately near by am um den le à el la "
    "los a las в о об у o' local some".split()
)
_LONGEST_GLUE = 3
_DASHES = ("-", "–", "—")


@dataclass(frozen=True, slots=True)
class _Found:
    """An expression with the pieces it covers."""

    first: int
    after: int
    time: TimeExpression


def find_times(text: str, language: str = "en") -> tuple[TimeExpression, ...]:
    """The expressions of time in a text, in order.

    Args:
        text: any text.
        language: code of its language; English has the whole grammar, the seven others of the
            word list have months, weekdays, days named from today, clocks and years; of an
            unknown language only numeric dates, clocks and years are read.
    """
    passage = Passage.of(text, language)
    merged = _merge(passage, list(_atoms(passage)))
    return tuple(
        _ahead(passage, found) for found in _ranges(passage, merged) if _stands(passage, found)
    )


def _atoms(passage: Passage) -> Iterator[_Found]:
    index = 0
    while index < len(passage):
        for reader in _READERS:
            if read := reader(passage, index):
                yield _Found(index, read[1], read[0])
                index = read[1]
                break
        else:
            index += 1


def _merge(passage: Passage, atoms: Sequence[_Found]) -> list[_Found]:
    """Join atoms that are parts of one expression: "2:30 p.m. on Nov. 13", "Tuesday morning"."""
    merged: list[_Found] = []
    for found in atoms:
        if merged and _glued(passage, merged[-1].after, found.first):
            both = _union(passage, merged[-1], found)
            if both:
                merged[-1] = both
                continue
        merged.append(found)
    return merged


def _glued(passage: Passage, after: int, first: int) -> bool:
    return first - after <= _LONGEST_GLUE and all(
        passage.lower(index) in _GLUE for index in range(after, first)
    )


def _parts(time: TimeExpression) -> frozenset[str]:
    """Which parts of a full expression this one has."""
    parts = {
        "portion": bool(time.portion),
        "direction": bool(time.direction),
        "daytime": bool(time.daytime),
        "clock": time.clock is not None,
        "weekday": time.weekday is not None,
        "date": time.day is not None or time.ambiguous,
        "month": time.month is not None and time.day is None,
        "season": bool(time.season),
        "quarter": time.quarter is not None,
        "year": time.year is not None and time.month is None and not time.season,
        "day": time.relative is not None and time.relative.unit is Unit.DAY,
        "relative": time.relative is not None and time.relative.unit is not Unit.DAY,
    }
    return frozenset(name for name, present in parts.items() if present)


_DAYS = frozenset({"weekday", "date", "day"})
_LONG = frozenset({"month", "season", "quarter", "year", "relative"})
# What may stand on the left or right of what; a pair that is missing stays two expressions.
_PAIRS = frozenset(
    [(name, part) for name in ("daytime", "clock") for part in _DAYS]
    + [(part, name) for name in ("daytime", "clock") for part in _DAYS]
    + [("portion", part) for part in _DAYS | _LONG]
    + [("direction", part) for part in ("weekday", "month", "season", "date")]
    + [("portion", "direction"), ("portion", "daytime"), ("clock", "daytime")]
    + [("weekday", "date"), ("date", "weekday"), ("weekday", "relative")]
    + [("month", "relative"), ("season", "relative"), ("relative", "weekday")]
)


def _union(passage: Passage, left: _Found, right: _Found) -> _Found | None:
    ours, theirs = _parts(left.time), _parts(right.time)
    if ours & theirs or left.time.until or not ours or not theirs:
        return None
    if not all((one, other) in _PAIRS for one in ours for other in theirs if not _free(one, other)):
        return None
    if "direction" in ours and left.after != right.first:
        return None
    if right.time.relative and right.time.relative.unit in (Unit.YEAR, Unit.MONTH):
        if "weekday" in ours:
            return None
    start, end = left.time.start, right.time.end
    values = {
        name: getattr(left.time, name) or getattr(right.time, name)
        for name in TimeExpression.__dataclass_fields__
        if name not in ("start", "end", "text", "weekday")
    }
    days = [day for day in (left.time.weekday, right.time.weekday) if day is not None]
    time = TimeExpression(
        start, end, passage.text[start:end], weekday=days[0] if days else None, **values
    )
    return _Found(left.first, right.after, time)


def _free(one: str, other: str) -> bool:
    """Parts that already stand together in one side need no pair of their own."""
    return {one, other} <= {"clock", "daytime", "date", "weekday", "direction", "portion"}


def _ranges(passage: Passage, found: Sequence[_Found]) -> Iterator[_Found]:
    """Join two expressions of one kind: "from Monday to Wednesday", "between 2 p.m. and 4 p.m."."""
    index = 0
    while index < len(found):
        left = found[index]
        right = found[index + 1] if index + 1 < len(found) else None
        if right and _spans(passage, left, right):
            yield _Found(left.first, right.after, _until(passage, left.time, right.time))
            index += 2
            continue
        yield left
        index += 1


def _spans(passage: Passage, left: _Found, right: _Found) -> bool:
    if right.first - left.after != 1 or left.time.until or right.time.until:
        return False
    joint, opener = passage.lower(left.after), passage.lower(left.first - 1)
    joined = joint in (*_DASHES, "to", "through", "till", "until") or (
        joint == "and" and opener == "between"
    )
    ours, theirs = _parts(left.time), _parts(right.time)
    return joined and bool(ours & theirs - {"daytime", "portion"})


def _until(passage: Passage, left: TimeExpression, right: TimeExpression) -> TimeExpression:
    start, end = left.start, right.end
    if left.year is None and right.year is not None and left.month is not None:
        left = replace(left, year=right.year)  # "September to November 2022"
    return replace(left, end=end, text=passage.text[start:end], until=right)


def _stands(passage: Passage, found: _Found) -> bool:
    """Whether an expression says anything by itself."""
    parts = _parts(found.time)
    if parts <= {"portion", "direction"}:
        return False
    if parts & (_DAYS | _LONG | {"clock"}) or "daytime" not in parts:
        return not _plural(passage, found)
    if found.time.daytime in ("noon", "midnight", "overnight"):
        return True
    before = passage.lower(found.first - 1)
    return before in ("at", "by", "until", "before", "after") or (
        before == "the" and passage.lower(found.first - 2) in ("in", "during")
    )


def _plural(passage: Passage, found: _Found) -> bool:
    """ "Fridays" would be a habit; here only a plural mark split off its word can follow."""
    return passage.lower(found.after) == "s" and passage.joined(found.after)


def _ahead(passage: Passage, found: _Found) -> TimeExpression:
    """Mark a bare weekday in a clause that speaks of the future."""
    time = found.time
    if time.weekday is None or time.day is not None or time.direction or time.relative:
        return time
    words = time_words(passage.language)
    for index in range(found.first - 1, max(-1, found.first - 12), -1):
        piece = passage.lower(index)
        if (
            piece in words.reporting
            or piece in (".", ";", ",")
            or passage.shape(index) is Shape.BREAK
        ):
            return time
        if piece in words.ahead:
            return replace(time, ahead=True)
    return time
