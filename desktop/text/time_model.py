"""Time expressions as written, before any calendar is applied, and the intervals they denote."""

from dataclasses import dataclass
from datetime import datetime, time
from enum import StrEnum
from typing import TypedDict


class Unit(StrEnum):
    """A calendar unit that relative expressions count in."""

    HOUR = "hour"
    DAY = "day"
    WEEKEND = "weekend"
    WEEK = "week"
    FORTNIGHT = "fortnight"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"


class Manner(StrEnum):
    """How a relative expression counts from the day of writing."""

    AT = "at"  # yesterday, last week, this year: the whole unit, so many units away
    AGO = "ago"  # two weeks ago: about that long before
    AHEAD = "ahead"  # in two weeks' time
    PAST = "past"  # the past two weeks: from then until now
    COMING = "coming"  # the next two weeks
    TEXT = "text"  # two days later: counted from something in the text, not from its publication


@dataclass(frozen=True, slots=True)
class Relative:
    """A distance in time.

    Attributes:
        unit: what is counted.
        amount: how many; for ``Manner.AT`` negative is earlier (last week: -1).
        manner: how they are counted.
    """

    unit: Unit
    amount: float
    manner: Manner = Manner.AT


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """One expression of time, as it stands, before any calendar is applied.

    Attributes:
        start: first character in the text.
        end: character after the last one.
        text: the characters between them.
        year: as written, in four digits; the first one of a decade or century.
        month: 1 to 12.
        day: of the month, 1 to 31.
        weekday: 0 = Monday to 6 = Sunday.
        season: "spring", "summer", "autumn" or "winter" (of the northern half of the world), or "".
        quarter: of the year, 1 to 4.
        period: Unit.DECADE or Unit.CENTURY where ``year`` stands for one.
        portion: "early", "mid" or "late" in the date ("early September", "late on Tuesday"),
            "earlier" or "later" than the day of writing in it ("earlier this month"), or "".
        daytime: "morning", "afternoon", "evening", "night", "noon", "midnight", "dawn", "dusk",
            "overnight", "early" (the early hours), or "".
        clock: the time of day; comparable without the date where the zones are the same.
        zone: as written ("GMT", "local time"), or "".
        approximate: True for "around 2 p.m.".
        direction: "last", "this" or "next" before a named day, month or season, or "".
        relative: the distance from the day of writing, for "yesterday", "two weeks ago".
        until: the last moment's expression where the text gives a range.
        ahead: True for a bare weekday or month that the clause puts in the future ("will meet on
            Monday", "is due in March").
        ambiguous: True for a numeric date whose day and month can't be told apart (3/4/2024).
    """

    start: int
    end: int
    text: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    season: str = ""
    quarter: int | None = None
    period: Unit | None = None
    portion: str = ""
    daytime: str = ""
    clock: time | None = None
    zone: str = ""
    approximate: bool = False
    direction: str = ""
    relative: Relative | None = None
    until: "TimeExpression | None" = None
    ahead: bool = False
    ambiguous: bool = False

    @property
    def origin(self) -> str:
        """Where the meaning comes from: "absolute", "by the date of publication" or "unknown"."""
        if self.ambiguous or (self.relative and self.relative.manner is Manner.TEXT):
            return "unknown"
        if self.year is not None:
            return "absolute"
        dated = (self.month, self.weekday, self.relative, self.quarter)
        if self.season or self.daytime == "overnight" or any(part is not None for part in dated):
            return "by the date of publication"
        return "unknown"


class TimeFields(TypedDict, total=False):
    """The fields that a part of an expression can set; see ``TimeExpression``."""

    year: int | None
    month: int | None
    day: int | None
    weekday: int | None
    season: str
    quarter: int | None
    period: Unit | None
    portion: str
    daytime: str
    clock: time | None
    zone: str
    approximate: bool
    direction: str
    relative: Relative | None
    until: TimeExpression | None
    ambiguous: bool


@dataclass(frozen=True, slots=True)
class Interval:
    """An interval from ``first`` up to but not including ``after``, in naive local time.

    Attributes:
        first: its first moment.
        after: the moment after its last.
    """

    first: datetime
    after: datetime
