"""Moments: how two times of two accounts compare, whatever they are of."""

import re
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from functools import cached_property

from desktop.article import Doubt
from desktop.comparison.positions.matching import Relation
from desktop.reading import Reading
from desktop.text.dates import Interval, TimeExpression, resolve

ABOUT = 30  # minutes that people are off with an hour
# Minutes that an hour may be before the one that it is said to be after: "after 7" is not 6:40.
_NEARLY = 10
_AFTER = re.compile(r"\b(?:after|past)\s(?:about\s)?\Z", re.IGNORECASE)
_BEFORE = 16  # characters that hold "after about"
_A_DAY = timedelta(days=1)
_MINUTES = 24 * 60
_WHOLE_DAY = 1
_WHOLE_YEAR = 366
# "The March 2 flood": when that was which the sentence only names.
_NAMED = re.compile(
    r"\s(?!(?:and|or|to|at|in|on|by|for|from|with|as|when|after|before|but)\b)[a-z]"
)
# Between a verb of saying and the day it was said on stands no more than "late on".
_BEHIND_CUE = 9
_SIGNED = re.compile(r"[—–-]\s?[^\n—–]{2,60}\(@\w+\)\s*$")
_SIGNATURE = 100  # characters that hold it
# "Told last night how her son died": no words are credited, and yet it was told then.
_TOLD = re.compile(r"\b(?:told|said|recalled)(?: (?:late|early))?(?: on)? $", re.IGNORECASE)
# "Spoke on Monday" is a deed of Monday; "spoke on Monday of the fire" tells of it.
_TOLD_OF = re.compile(
    r"\b(?:revealed|spoke|announced|claimed|vowed|demanded)(?: (?:late|early))?(?: on)? $",
    re.IGNORECASE,
)
_CONTENT = re.compile(r" (?:how|that|what|which|why|who|where|of|about)\b", re.IGNORECASE)
_BEHIND_TOLD = 24  # characters that hold it
_DOUBTFUL = frozenset({Doubt.DATE_GUESSED, Doubt.SEVERAL_DATES, Doubt.DATE_IN_ADDRESS})
_HERE = frozenset({"", "local time"})


@dataclass(frozen=True)
class Moment:
    """A time of an account.

    Attributes:
        expression: the time with what the calendar of the event adds to it.
        published: when its account was, or None.
        names: whether it is a part of the name of something: "the March 2 flood".
        after: whether it is an hour that something was after: "shortly after 7 p.m."
    """

    expression: TimeExpression
    published: date | None
    names: bool = False
    after: bool = False

    @cached_property
    def interval(self) -> Interval | None:
        """Its interval; a time given to the hour is as loose as people are about hours."""
        exact = replace(self.expression, approximate=False) if self.after else self.expression
        interval = resolve(exact, self.published)
        if interval and self.loose:
            before = timedelta(minutes=_NEARLY if self.after else ABOUT)
            return Interval(interval.first - before, interval.after + timedelta(minutes=ABOUT))
        return interval

    @cached_property
    def day(self) -> date | None:
        """The one day that it is, or is in."""
        plain = replace(self.expression, clock=None, daytime="", portion="")
        days = resolve(plain, self.published)
        return days.first.date() if days and days.after - days.first == _A_DAY else None

    @cached_property
    def length(self) -> float:
        """Its length in days; a year where it is not known."""
        held = self.interval
        return (held.after - held.first).total_seconds() / 86400 if held else _WHOLE_YEAR

    @property
    def is_whole_day(self) -> bool:
        """Whether it is no less than a day: no hour or time of the day is told."""
        told = self.expression
        return not (told.clock or told.daytime or told.portion)

    @property
    def midnight(self) -> bool:
        """Whether it is the midnight of a day, which may be either end of it."""
        return self.expression.daytime == "midnight"

    @property
    def loose(self) -> bool:
        """Whether it is an approximate hour: "about 9.40", "shortly after four"."""
        clock = self.expression.clock
        return clock is not None and (self.expression.approximate or not clock.minute)


def names_something(text: str, expression: TimeExpression) -> bool:
    """Whether a day is a part of the name of what follows it: "the March 2 flood"."""
    before = text[max(0, expression.start - 4) : expression.start].casefold()
    return before == "the " and _NAMED.match(text, expression.end) is not None


def follows(text: str, expression: TimeExpression) -> bool:
    """Whether something was after a time, as its text says: "shortly after 7 p.m."."""
    before = text[max(0, expression.start - _BEFORE) : expression.start]
    return _AFTER.search(before) is not None


def relation(one: Moment, other: Moment) -> Relation | None:
    """How two times compare; None where that can't be known, or does not matter."""
    hours = one.expression.clock is not None and other.expression.clock is not None
    zones = {one.expression.zone, other.expression.zone}
    if hours and len(zones - _HERE) > 1:
        return None
    if one.midnight != other.midnight and one.day is not None and one.day == other.day:
        # of an hour or an evening it is neither known to be that midnight nor another time
        day = (other if one.midnight else one).is_whole_day
        return Relation.COMPATIBLE if day else None
    found = _relation(one, other, hours=hours)
    # whose hour it is where only one names a zone is not said
    here = len(zones - _HERE) != 1 or not zones & _HERE
    return None if found is Relation.RIVAL and hours and not here else found


def _relation(one: Moment, other: Moment, *, hours: bool) -> Relation | None:
    first, second = one.interval, other.interval
    if are_to_come(one, other):
        return _by_name(one.expression, other.expression)
    if first is None or second is None:
        return _by_hours(one, other, hours=hours)
    if first == second:
        return Relation.SAME
    if _within(first, second) or _within(second, first):
        return Relation.COMPATIBLE
    clocks = one.expression.clock or other.expression.clock
    on_one_day = one.day is not None and one.day == other.day
    if not clocks and on_one_day and not _apart(first, second):
        return Relation.COMPATIBLE  # "late on Tuesday" lasts until the small hours
    exact = max(one.length, other.length) <= _WHOLE_DAY and not (one.names or other.names)
    rivals = exact and not _is_same_text(one, other) and _apart(first, second)
    return Relation.RIVAL if rivals else None


def are_to_come(one: Moment, other: Moment) -> bool:
    """Whether two times of dated accounts are planned, too far ahead for a calendar.

    "Will reopen on Thursday" may mean any Thursday, and "1 June" this year's or the next one's.
    """
    return all(
        (held.expression.ahead or (held.interval is None and held.expression.month is not None))
        and held.published is not None
        and held.expression.until is None
        for held in (one, other)
    )


def _by_name(one: TimeExpression, other: TimeExpression) -> Relation | None:
    """How two times to come stand by what they are called: two dates, two weekdays, two months.

    The same name may still mean two days; of two names that can't be compared nothing is known.
    """
    if None not in (one.month, other.month):
        if {one.year, other.year} > {None} or (one.day is None) != (other.day is None):
            return None
        apart = (one.year, one.month, one.day) != (other.year, other.month, other.day)
        alike = one.portion == other.portion or one.month != other.month
        return Relation.RIVAL if apart and alike else None
    weekdays = one.weekday, other.weekday
    named = None not in weekdays and one.direction == other.direction
    return Relation.RIVAL if named and weekdays[0] != weekdays[1] else None


def _by_hours(one: Moment, other: Moment, *, hours: bool) -> Relation | None:
    """How two times stand of which at least one has no date: by the hour alone."""
    if _is_same_text(one, other):
        return Relation.SAME
    if not hours:
        return None
    off = minutes_apart(one.expression.clock or time(), other.expression.clock or time())
    if not off:
        return Relation.SAME
    loose = one.loose or other.loose
    before = _is_before(one, other) or _is_before(other, one)
    near = loose and off <= ABOUT and not (before and off > _NEARLY)
    return Relation.COMPATIBLE if near else Relation.RIVAL


def _is_before(one: Moment, other: Moment) -> bool:
    """Whether one hour is before another that is said to be over: "6:40", "shortly after 7"."""
    clocks = one.expression.clock, other.expression.clock
    return other.after and clocks[0] is not None and clocks[1] is not None and clocks[0] < clocks[1]


def is_of_saying(expression: TimeExpression, reading: Reading) -> bool:
    """Whether a time is that of speaking: "said late on Friday", "told us on Friday".

    So does the one behind the name of who posted it: "— Mara Lind (@lind) March 4, 2025".
    """
    start = max(0, expression.start - _SIGNATURE)
    text = reading.article.text
    if _SIGNED.search(text, start, expression.start):
        return True
    before = text[max(0, expression.start - _BEHIND_TOLD) : expression.start]
    told_of = _TOLD_OF.search(before) and _CONTENT.match(text, expression.end)
    if _TOLD.search(before) or told_of:
        return True
    for attribution in reading.attributions_in(reading.sentence_at(expression.start)):
        behind = expression.start - attribution.end
        first, after = attribution.scope
        if behind >= 0 and (behind <= _BEHIND_CUE or not first <= expression.start < after):
            return True
    return False


def hang_on_doubtful_date(one: tuple[Reading, Moment], other: tuple[Reading, Moment]) -> bool:
    """Whether two times exclude each other only if a doubtful publication date is right.

    "Tuesday" is counted from that date; "4 March" needs it for no more than the year, and two
    hours of one weekday are apart whatever the week.
    """
    times = one[1].expression, other[1].expression
    dated = [time.month is not None and time.day is not None for time in times]
    if all(dated) or (one[1].day is None and other[1].day is None):
        return False
    if one[1].day == other[1].day and times[0].weekday == times[1].weekday:
        return False
    return any(
        time.year is None and not _DOUBTFUL.isdisjoint(reading.article.doubts)
        for time, (reading, _) in zip(times, (one, other), strict=True)
    )


def minutes_apart(one: time, other: time) -> int:
    """How far apart two hours are: ten to twelve and five past are a quarter of an hour."""
    off = abs(one.hour * 60 + one.minute - other.hour * 60 - other.minute)
    return min(off, _MINUTES - off)


def _is_same_text(one: Moment, other: Moment) -> bool:
    return one.expression.text.casefold() == other.expression.text.casefold()


def _within(one: Interval, other: Interval) -> bool:
    return other.first <= one.first and one.after <= other.after


def _apart(one: Interval, other: Interval) -> bool:
    return one.after <= other.first or other.after <= one.first


def are_weeks_apart(one: Moment, other: Moment) -> bool:
    """Whether two days that both are told by their weekday are whole weeks apart."""
    named = all(moment.expression.weekday is not None for moment in (one, other))
    if not named or one.interval is None or other.interval is None:
        return False
    apart = (one.interval.first.date() - other.interval.first.date()).days
    return apart != 0 and apart % 7 == 0


def breadth(moment: Moment) -> float:
    """The length of a time in days; either midnight of a day is in it, as people speak."""
    return 0.0 if moment.midnight else moment.length
