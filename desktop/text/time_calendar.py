"""What an expression of time means on the calendar, given the day its text was written."""

import calendar
from datetime import date, datetime, timedelta

from desktop.text.time_model import Interval, Manner, Relative, TimeExpression, Unit

_DAY = timedelta(days=1)
_MONTHS_BACK = 11  # a date without a year lies within the last eleven months or the next one
# Months (first, last) of the seasons, wide enough for those who begin them at the solstice.
_SEASONS = {
    "spring": ((3, 1), (6, 22)),
    "summer": ((6, 1), (9, 24)),
    "autumn": ((9, 1), (12, 23)),
    "winter": ((12, 1), (3, 22)),
}
# Hours after midnight (from, to); on purpose wider than a clock would have them.
_DAYTIMES = {
    "early": (0, 10),
    "morning": (0, 13),
    "afternoon": (11, 20),
    "evening": (16, 24),
    "night": (17, 31),
    "noon": (11, 14),
    "midnight": (-2, 26),
    "dawn": (2, 10),
    "dusk": (15, 23),
    "overnight": (-7, 12),
}
_PORTIONS = {"early": (0.0, 0.42), "mid": (0.25, 0.75), "late": (0.58, 1.0)}
_DAY_PORTIONS = {"early": (0, 12), "mid": (8, 17), "late": (14, 28)}
_ABOUT = timedelta(minutes=45)  # what "around 2 p.m." allows to either side
_LENGTHS = {
    Unit.HOUR: timedelta(hours=1),
    Unit.DAY: _DAY,
    Unit.WEEKEND: timedelta(days=7),
    Unit.WEEK: timedelta(days=7),
    Unit.FORTNIGHT: timedelta(days=14),
    Unit.MONTH: timedelta(days=30.4375),
    Unit.QUARTER: timedelta(days=91.3125),
    Unit.YEAR: timedelta(days=365.25),
    Unit.DECADE: timedelta(days=3652.5),
    Unit.CENTURY: timedelta(days=36525),
}


def resolve(expression: TimeExpression, anchor: date | None) -> Interval | None:
    """The interval an expression means in a text written on ``anchor``, or None if unknowable.

    Conventions, chosen wide rather than narrow because a narrow one makes a false contradiction:
    a bare weekday is the latest such day up to the anchor itself, "last Monday" the latest one
    strictly before it, "next Monday" the first strictly after it, and one that a clause puts in
    the future ("will meet on Monday") unknowable; a date or month without a year is the latest
    that begins at most a month after the anchor; "two weeks ago" is give or take half a
    week, "two years ago" half a year; seasons are those of the northern half of the world. Zones
    are not applied: a clock is naive and holds in the zone that the expression names.
    """
    try:
        interval = _interval(expression, anchor)
        if interval is None or expression.until is None:
            return interval
        return _stretch(interval, expression.until, anchor)
    except (OverflowError, ValueError):  # beyond the years that a calendar date can hold
        return None


def _stretch(interval: Interval, until: TimeExpression, anchor: date | None) -> Interval | None:
    end = _interval(until, anchor)
    if end is None:
        return None
    if end.after <= interval.first:
        if until.weekday is None and until.clock is None:
            return None
        shift = timedelta(days=7) if until.weekday is not None else _DAY
        interval = Interval(interval.first - shift, interval.after - shift)
    return Interval(interval.first, end.after)


def _interval(expression: TimeExpression, anchor: date | None) -> Interval | None:
    if expression.ambiguous or expression.ahead:
        return None
    days = _days(expression, anchor)
    if days is None:
        return None
    return _within(days, expression)


def _days(expression: TimeExpression, anchor: date | None) -> Interval | None:
    """The whole days, months or years of an expression."""
    if expression.weekday is not None and expression.month is None:
        return _weekday(expression, anchor)
    if expression.month is not None:
        return _month(expression, anchor)
    if expression.season:
        return _season(expression, anchor)
    if expression.quarter is not None:
        return _quarter(expression.quarter, expression.year, anchor)
    if expression.year is not None:
        return _years(expression.year, expression.period)
    if expression.relative is not None and anchor is not None:
        return _relative(expression.relative, anchor)
    if expression.daytime == "overnight" and anchor is not None:
        return _span(anchor, anchor)
    return None


def _span(first: date, last: date) -> Interval:
    """From the first moment of one day to the last of another."""
    start, end = (datetime(day.year, day.month, day.day) for day in (first, last))  # noqa: DTZ001
    return Interval(start, end + _DAY)


def _weekday(expression: TimeExpression, anchor: date | None) -> Interval | None:
    if anchor is None or expression.weekday is None:
        return None
    relative = expression.relative
    if relative and relative.unit is Unit.WEEK and relative.manner is Manner.AT:
        monday = anchor - timedelta(days=anchor.weekday()) + timedelta(weeks=relative.amount)
        day = monday + timedelta(days=expression.weekday)
        return _span(day, day)
    back = (anchor.weekday() - expression.weekday) % 7
    day = anchor - timedelta(days=back)
    if expression.direction == "last" and back == 0:
        day -= timedelta(days=7)
    elif expression.direction == "next":
        day += timedelta(days=7)
    elif expression.direction == "this":
        return _span(day, day) if back <= 1 else None  # this Monday may have been or be to come
    return _span(day, day)


def _month(expression: TimeExpression, anchor: date | None) -> Interval | None:
    month, day = expression.month or 1, expression.day
    year = expression.year or _year_of_month(expression, month, day or 1, anchor)
    if year is None:
        return None
    last = calendar.monthrange(year, month)[1]
    if day is None:
        return _span(date(year, month, 1), date(year, month, last))
    return _span(date(year, month, day), date(year, month, day)) if day <= last else None


def _year_of_month(
    expression: TimeExpression, month: int, day: int, anchor: date | None
) -> int | None:
    if anchor is None:
        return None
    relative = expression.relative
    if relative and relative.unit is Unit.YEAR and relative.manner is Manner.AT:
        return anchor.year + int(relative.amount)
    ahead = (month - anchor.month) % 12 + (day > anchor.day) * 0.5
    year = anchor.year + (month < anchor.month)  # of the first such month from the anchor's on
    if expression.direction == "next":
        return year + (month == anchor.month)
    if expression.direction == "last":
        return year - 1
    if expression.direction == "this":
        return anchor.year
    return year if ahead <= 12 - _MONTHS_BACK else year - 1


def _season(expression: TimeExpression, anchor: date | None) -> Interval | None:
    (month, day), (last_month, last_day) = _SEASONS[expression.season]
    wraps = last_month < month
    if expression.year is not None:
        year = expression.year
        # "Winter 2022" may begin or end in that year.
        first = date(year - wraps, month, day)
        return _span(first, date(year + wraps, last_month, last_day))
    if anchor is None:
        return None
    year = anchor.year
    relative = expression.relative
    if relative and relative.unit is Unit.YEAR and relative.manner is Manner.AT:
        year += int(relative.amount)
        return _span(date(year - wraps, month, day), date(year + wraps, last_month, last_day))
    if date(year, month, day) > anchor:
        year -= 1
    running = date(year + wraps, last_month, last_day) >= anchor
    shift = {"last": -1 if running else 0, "next": 1}.get(expression.direction, 0)
    if expression.direction == "this" and not running:
        shift = 1  # said before the season has begun
    year += shift
    return _span(date(year, month, day), date(year + wraps, last_month, last_day))


def _quarter(quarter: int, year: int | None, anchor: date | None) -> Interval | None:
    if year is None and anchor is None:
        return None
    if year is None and anchor is not None:
        year = anchor.year - (date(anchor.year, quarter * 3 - 2, 1) > anchor)
    assert year is not None  # noqa: S101
    month = quarter * 3
    return _span(date(year, month - 2, 1), date(year, month, calendar.monthrange(year, month)[1]))


def _years(year: int, period: Unit | None) -> Interval:
    length = {Unit.DECADE: 10, Unit.CENTURY: 100}.get(period, 1) if period else 1
    return _span(date(year, 1, 1), date(year + length - 1, 12, 31))


def _relative(relative: Relative, anchor: date) -> Interval | None:
    if relative.manner is Manner.TEXT:
        return None
    if relative.manner is Manner.AT:
        return _unit_at(relative, anchor)
    length = _LENGTHS[relative.unit] * relative.amount
    here = _span(anchor, anchor)
    if relative.manner is Manner.PAST:
        return Interval(here.first - max(length, _DAY), here.after)
    if relative.manner is Manner.COMING:
        return Interval(here.first, here.after + length)
    slack = _LENGTHS[relative.unit] / 2 if relative.unit not in (Unit.DAY, Unit.HOUR) else _DAY * 0
    if relative.unit is Unit.HOUR:
        slack = _DAY / 2
    shift = length if relative.manner is Manner.AHEAD else -length
    return Interval(here.first + shift - slack, here.after + shift + slack)


def _unit_at(relative: Relative, anchor: date) -> Interval | None:
    """Yesterday, last week, this month: a whole unit of the calendar."""
    shift = int(relative.amount)
    if relative.unit is Unit.DAY:
        day = anchor + _DAY * shift
        return _span(day, day)
    if relative.unit is Unit.WEEK:
        # Some count the Sunday before to the week; last week may also be the last seven days.
        monday = anchor - timedelta(days=anchor.weekday()) + timedelta(weeks=shift)
        last = anchor if shift < 0 else monday + timedelta(days=6)
        return _span(
            monday - _DAY, max(monday + timedelta(days=6), last) if shift >= -1 else monday
        )
    if relative.unit is Unit.WEEKEND:
        saturday = anchor - timedelta(days=(anchor.weekday() - 5) % 7)
        saturday += timedelta(weeks=max(shift, 0))
        return _span(saturday - _DAY, saturday + _DAY * 2)
    if relative.unit is Unit.MONTH:
        index = anchor.year * 12 + anchor.month - 1 + shift
        year, month = index // 12, index % 12 + 1
        return _span(date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1]))
    if relative.unit is Unit.YEAR:
        return _years(anchor.year + shift, None)
    if relative.unit is Unit.DECADE:
        return _years(anchor.year // 10 * 10 + 10 * shift, Unit.DECADE)
    return None


def _within(days: Interval, expression: TimeExpression) -> Interval:
    """Narrow whole days to a part of them, a part of the day, or a moment."""
    single = days.after - days.first <= _DAY
    if expression.clock is not None and single:
        moment = days.first + timedelta(
            hours=expression.clock.hour, minutes=expression.clock.minute
        )
        if expression.approximate:
            return Interval(moment - _ABOUT, moment + _ABOUT)
        return Interval(moment, moment + timedelta(minutes=1))
    if expression.daytime and single:
        return _hours(days, *_DAYTIMES[expression.daytime])
    if not expression.portion:
        return days
    if single:
        return _hours(days, *_DAY_PORTIONS[expression.portion])
    low, high = _PORTIONS[expression.portion]
    length = days.after - days.first
    return Interval(_day(days.first + length * low), _day(days.first + length * high))


def _hours(day: Interval, first: int, after: int) -> Interval:
    return Interval(day.first + timedelta(hours=first), day.first + timedelta(hours=after))


def _day(moment: datetime) -> datetime:
    return moment.replace(hour=0, minute=0, second=0, microsecond=0)


def describe(expression: TimeExpression, anchor: date | None = None) -> str:
    """The normalised value for people: "2024-11-13", "Wednesday", "autumn 2022", "14:30".

    What the anchor can't settle stays in words; a range has an en dash.
    """
    if expression.until is not None:
        return f"{_describe_one(expression, anchor)} – {_describe_one(expression.until, anchor)}"
    return _describe_one(expression, anchor)


def _describe_one(expression: TimeExpression, anchor: date | None) -> str:
    parts = [_describe_date(expression, anchor)]
    if expression.clock is not None:
        parts.append(expression.clock.strftime("%H:%M"))
        parts.append(expression.zone)
    elif expression.daytime:
        parts.append("early hours" if expression.daytime == "early" else expression.daytime)
    text = " ".join(part for part in parts if part)
    return (
        f"{expression.portion} {text}" if expression.portion and text else text or expression.text
    )


def _describe_date(expression: TimeExpression, anchor: date | None) -> str:
    days = None if expression.ahead else _resolved_days(expression, anchor)
    if days is not None and days.after - days.first == _DAY:
        return days.first.date().isoformat()
    year = "" if expression.year is None else str(expression.year)
    if expression.ambiguous:
        return expression.text
    if expression.month is not None:
        return _describe_month(expression, days)
    if expression.season:
        return f"{expression.season} {year or (days.first.year if days else '')}".strip()
    if expression.quarter is not None:
        return f"Q{expression.quarter} {year}".strip()
    if expression.period is Unit.DECADE:
        return f"{year}s"
    if expression.period is Unit.CENTURY and expression.year is not None:
        return f"century from {expression.year}"
    if expression.weekday is not None:
        return calendar.day_name[expression.weekday]
    return year or _describe_relative(expression, days)


def _resolved_days(expression: TimeExpression, anchor: date | None) -> Interval | None:
    try:
        return _days(expression, anchor)
    except (OverflowError, ValueError):
        return None


def _describe_month(expression: TimeExpression, days: Interval | None) -> str:
    name = calendar.month_name[expression.month or 1]
    year = expression.year or (days.first.year if days else None)
    if expression.day is not None:
        return f"{name} {expression.day}" + (f", {year}" if year else "")
    return f"{name} {year}" if year else name


def _describe_relative(expression: TimeExpression, days: Interval | None) -> str:
    if expression.relative is None:
        return ""
    if days is None or expression.relative.manner is Manner.TEXT:
        return expression.text
    last = (days.after - _DAY).date()
    return f"{days.first.date().isoformat()} – {last.isoformat()}"
