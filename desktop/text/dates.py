"""Dates and times in a text, and the intervals they denote given the publication date."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, replace

from desktop.text.pieces import Passage, Shape
from desktop.text.time_atoms import DASHES, Reader, named_date, numeric_date, weekday
from desktop.text.time_calendar import falls_on, resolve
from desktop.text.time_clocks import clock
from desktop.text.time_labels import describe
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
from desktop.text.time_spoken import by_daytime, spoken
from desktop.text.time_words import cues, time_words
from desktop.text.time_years import bare_year, century

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

# Order matters: what matches more of the text comes first.
_FROM_NUMBERS: Sequence[Reader] = (
    numeric_date,
    named_date,
    clock,
    spoken,
    century,
    counted,
    bare_year,
)
_FROM_WORDS: Sequence[Reader] = (
    named_date,
    spoken,
    counted,
    named_day,
    portion,
    directed,
    season,
    quarter,
    weekday,
    direction,
    daytime,
)
_LONGEST_GLUE = 3  # pieces between two parts of one expression: "p.m. on", ", at around"
_AHEAD_REACH = 12  # pieces before a weekday in which "will" puts it in the future

_DAYS = frozenset({"weekday", "date", "day"})
_LONG = frozenset({"month", "season", "quarter", "year", "relative"})
_HALF = re.compile(r"\d\s?[ap]\.?m\b", re.IGNORECASE)
_HOURS = frozenset({"daytime", "clock"})
# Which part may precede which in one expression; any other pair stays two expressions.
_PAIRS = frozenset(
    {(hours, day) for hours in _HOURS for day in _DAYS}
    | {(day, hours) for hours in _HOURS for day in _DAYS}
    | {("portion", part) for part in _DAYS | _LONG | {"direction", "daytime"}}
    | {("direction", part) for part in ("weekday", "month", "season", "date")}
    | {("weekday", "date"), ("date", "weekday"), ("weekday", "relative"), ("clock", "daytime")}
    | {("month", "relative"), ("season", "relative"), ("relative", "weekday")}
)
_CLOCK = frozenset({"clock"})
_INSIDE = _HOURS | {"date", "weekday", "direction", "portion"}  # may already be together


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
    heads = time_words(passage.language).heads
    index = 0
    while index < len(passage):
        readers: Sequence[Reader] = ()
        if passage.shape(index) is Shape.NUMBER:
            readers = _FROM_NUMBERS
        elif passage.lower(index) in heads:
            readers = _FROM_WORDS
        for reader in readers:
            if read := reader(passage, index):
                yield _Found(index, read[1], read[0])
                index = read[1]
                break
        else:
            index += 1


def _merge(passage: Passage, atoms: Sequence[_Found]) -> list[_Found]:
    """Join atoms that are parts of one expression: "4:45 p.m. on Nov. 3", "Tuesday morning"."""
    merged: list[_Found] = []
    for found in atoms:
        both = _union(passage, merged[-1], found) if merged else None
        if both:
            merged[-1] = both
        else:
            merged.append(found)
    return merged


def _is_glued(passage: Passage, after: int, first: int) -> bool:
    return first - after <= _LONGEST_GLUE and all(
        passage.lower(index) in cues("glue") for index in range(after, first)
    )


def _parts(time: TimeExpression) -> frozenset[str]:
    """Which parts of a full expression this one has."""
    relative = time.relative
    parts = {
        "portion": time.portion,
        "direction": time.direction,
        "daytime": time.daytime,
        "clock": time.clock is not None,
        "weekday": time.weekday is not None,
        "date": time.day is not None or time.ambiguous,
        "month": time.month is not None and time.day is None,
        "season": time.season,
        "quarter": time.quarter is not None,
        "year": time.year is not None and time.month is None and not time.season,
        "day": relative is not None and relative.unit is Unit.DAY,
        "relative": relative is not None and relative.unit is not Unit.DAY,
    }
    return frozenset(name for name, present in parts.items() if present)


def _union(passage: Passage, left: _Found, right: _Found) -> _Found | None:
    """One expression made of two neighbours, if they are parts of one."""
    ours, theirs = _parts(left.time), _parts(right.time)
    if ours & theirs or left.time.until or not _is_glued(passage, left.after, right.first):
        return None
    pairs = {(one, other) for one in ours for other in theirs if not {one, other} <= _INSIDE}
    pairs |= {(one, other) for one in ours & _INSIDE for other in theirs & _INSIDE} & _PAIRS
    if not pairs or not pairs <= _PAIRS or not _agrees(left, right, ours, theirs):
        return None
    start, end = left.time.start, right.time.end
    united = _filled(left.time, right.time)
    halved = _HALF.search(passage.text, start, end)  # "Monday night at 7 a.m." is explicit
    if united.clock is not None and united.daytime and not halved:
        united = replace(united, clock=by_daytime(united.clock, united.daytime))
    return _Found(
        left.first, right.after, replace(united, start=start, end=end, text=passage.text[start:end])
    )


def _agrees(left: _Found, right: _Found, ours: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether two parts that may be combined fit together here."""
    relative = right.time.relative
    if left.time.relative and left.time.relative.manner is Manner.TEXT:
        return False  # "hours after the Monday attack"
    if "direction" in ours and left.after != right.first:
        return False
    if "weekday" in ours and relative and relative.unit is not Unit.WEEK:
        return False  # "Monday this month" is no day
    # "On Nov. 12, Monday's …" starts anew unless the day really is a Monday.
    follows = "date" in ours and "weekday" in theirs
    return not follows or falls_on(left.time, right.time.weekday)


def _filled(time: TimeExpression, other: TimeExpression) -> TimeExpression:
    """An expression with its missing parts taken from another one."""
    lacking = {
        field.name: getattr(other, field.name)
        for field in fields(TimeExpression)
        if getattr(time, field.name) == field.default and field.name not in ("start", "end", "text")
    }
    return replace(time, **lacking)


def _ranges(passage: Passage, found: Sequence[_Found]) -> Iterator[_Found]:
    """Join two expressions of one kind: "from Monday to Wednesday", "between 2 p.m. and 4 p.m."."""
    index = 0
    while index < len(found):
        left = found[index]
        right = found[index + 1] if index + 1 < len(found) else None
        if right and _spans(passage, left, right):
            yield _Found(left.first, right.after, _until(passage, left.time, right.time))
            index += 2
        else:
            yield left
            index += 1


def _spans(passage: Passage, left: _Found, right: _Found) -> bool:
    if right.first - left.after != 1 or left.time.until or right.time.until:
        return False
    joint, opener = passage.lower(left.after), passage.lower(left.first - 1)
    listed = joint == "and" and opener == "between"
    shared = _parts(left.time) & _parts(right.time) - {"daytime", "portion"}
    return bool(shared) and (listed or joint in (*DASHES, "to", "through", "till", "until"))


def _until(passage: Passage, left: TimeExpression, right: TimeExpression) -> TimeExpression:
    """A range; what only one end names (the day of two times, the year of months) is shared."""
    start, end = left.start, right.end
    ours, theirs = _parts(left), _parts(right)
    one, two = left, right
    if ours == _CLOCK or (ours & {"month", "date"} and left.year is None):
        one = _filled(left, replace(right, daytime="", zone="" if left.zone else right.zone))
    if theirs == _CLOCK:
        two = _filled(right, replace(left, daytime="", until=None))
    return replace(one, end=end, text=passage.text[start:end], until=two)


def _stands(passage: Passage, found: _Found) -> bool:
    """Whether an expression means anything by itself."""
    parts = _parts(found.time)
    if parts <= {"portion", "direction"}:
        return False
    if parts - {"daytime", "portion"}:
        return True
    before, earlier = passage.lower(found.first - 1), passage.lower(found.first - 2)
    if found.time.daytime == "overnight":
        return True
    in_it = before == "the" and earlier in ("in", "during")
    return in_it or before in ("at", "by", "until", "till", "before", "after", "around", "since")


def _ahead(passage: Passage, found: _Found) -> TimeExpression:
    """Mark a bare weekday or month as future where its clause speaks of the future."""
    time = found.time
    if time.month and not (time.day or time.year or time.direction or time.relative or time.until):
        return replace(time, ahead=True) if _will_be(passage, found.first) else time
    if time.weekday is None or time.day is not None or time.direction or time.relative:
        return time
    words = time_words(passage.language)
    if _is_until(passage, found.first):
        return replace(time, ahead=True)
    for index in range(found.first - 1, max(-1, found.first - 1 - _AHEAD_REACH), -1):
        piece = passage.lower(index)
        ends = piece in words.reporting or piece in (".", ";", ",")
        if ends or passage.shape(index) is Shape.BREAK:
            return time
        if piece in words.ahead or _is_to(passage, index) or _may_by(passage, index, found.first):
            return replace(time, ahead=True)
    return time


def _will_be(passage: Passage, first: int) -> bool:
    """Whether a month is certainly in the future: "is due in March", but not "was due in March"."""
    before = [passage.lower(index) for index in range(first - 3, first)]
    is_due = before[0] in cues("is") and before[1] in time_words(passage.language).ahead
    return is_due or before[0] in ("will", "shall")


def _is_until(passage: Passage, day: int) -> bool:
    """Whether something lasts until a day, in languages whose verbs are not in the word lists."""
    before = day - 1
    if passage.lower(before) in ("el", "la", "zum", "يوم"):
        before -= 1
    return passage.lower(before) in cues("until")


def _is_to(passage: Passage, index: int) -> bool:
    """Whether a plan is reported: "the search is to begin", "are not to be opened"."""
    behind = index + 1 + (passage.lower(index + 1) == "not")
    return passage.lower(index) in cues("is") and passage.lower(behind) == "to"


def _may_by(passage: Passage, index: int, day: int) -> bool:
    """Whether something is still to be done "by" a day: "must be paid by", not "was out by"."""
    duty = passage.lower(index) in cues("duty") and passage.lower(index + 1) != "have"
    return duty and passage.lower(day - 1) == "by"
