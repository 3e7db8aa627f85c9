"""The interval that a time expression denotes, given the day its text was written."""

import calendar
from datetime import date, datetime, timedelta

from desktop.text.time_model import Interval, Manner, Relative, TimeExpression, Unit

_DAY = timedelta(days=1)
_WEEK = timedelta(days=7)
_MONTHS_BACK = 4  # a month without a year that would lie ahead is one of the last few, or open
_YEARS_OFF = 5  # how far a year is looked for in which a date falls on the weekday given with it
# First and last month and day of the seasons, wide enough for those who begin them at the solstice.
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
# Parts of a longer interval, as shares of it, and of a day, in hours.
_PORTIONS = {"early": (0.0, 0.42), "mid": (0.25, 0.75), "late": (0.58, 1.0)}
_DAY_PORTIONS = {"early": (0, 12), "mid": (8, 17), "late": (14, 28)}
_ABOUT = timedelta(minutes=45)  # the tolerance of "around 2 p.m.", either way
_MORNING = 6  # a night's hour before this is one of the next day
_LENGTHS = {
    Unit.HOUR: timedelta(hours=1),
    Unit.DAY: _DAY,
    Unit.WEEKEND: _WEEK,
    Unit.WEEK: _WEEK,
    Unit.FORTNIGHT: 2 * _WEEK,
    Unit.MONTH: timedelta(days=30.4375),
    Unit.QUARTER: timedelta(days=91.3125),
    Unit.YEAR: timedelta(days=365.25),
    Unit.DECADE: timedelta(days=3652.5),
    Unit.CENTURY: timedelta(days=36525),
}
# "Two weeks ago" is give or take half a week, "three hours ago" may be yesterday.
_SLACK = {unit: length / 2 for unit, length in _LENGTHS.items()} | {
    Unit.DAY: timedelta(),
    Unit.HOUR: _DAY / 2,
}


def resolve(expression: TimeExpression, anchor: date | None) -> Interval | None:
    """The interval an expression means in a text written on ``anchor``, or None if unknowable.

    Conventions, chosen wide rather than narrow because a narrow one makes a false contradiction:
    a bare weekday is the latest such day up to the anchor itself, "last Monday" the latest one
    strictly before it, "next Monday" the first strictly after it, and one that a clause puts in
    the future ("will meet on Monday") unknowable; a month of such a clause ("is due in March") is
    the first one from the anchor's on. A date or month without a year lies in the
    anchor's year or the last four months before it, a date also in the month to come; one that
    would lie farther ahead is unknowable. A weekday given with a date settles the year.
    "Two weeks ago" is give or take half a week, "two years ago" half a year. Seasons are those
    of the northern half of the world. Zones are not applied: a clock holds in the zone that the
    expression names.
    """
    try:
        interval = _interval(expression, anchor)
        if interval is None or expression.until is None:
            return interval
        return _stretch(interval, expression, expression.until, anchor)
    except (OverflowError, ValueError):  # beyond the years that a calendar date can hold
        return None


def _stretch(
    interval: Interval, expression: TimeExpression, until: TimeExpression, anchor: date | None
) -> Interval | None:
    end = _interval(until, anchor)
    if end is None:
        return None
    if expression.season and expression.season == until.season:
        first, after = max(interval.first, end.first), min(interval.after, end.after)
        return Interval(first, after) if first < after else Interval(interval.first, end.after)
    if end.after <= interval.first:
        if until.day is not None or until.year is not None:
            return None
        # From Friday to Monday; from 10 p.m. to 2 a.m. on Monday.
        night = until.clock is not None and until.weekday == expression.weekday
        back = _DAY if night else _WEEK
        interval = Interval(interval.first - back, interval.after - back)
    return Interval(interval.first, end.after) if interval.first < end.after else None


def _interval(expression: TimeExpression, anchor: date | None) -> Interval | None:
    if expression.ambiguous or (expression.ahead and expression.month is None):
        return None
    days = whole_days(expression, anchor)
    return _within(days, expression, anchor) if days else None


def whole_days(expression: TimeExpression, anchor: date | None) -> Interval | None:
    """The whole days, months or years of an expression; no part of the day, no clock.

    Raises:
        ValueError, OverflowError: there is no such date.
    """
    days: Interval | None = None
    if expression.month is not None:
        days = _month(expression, expression.month, anchor)
    elif expression.weekday is not None:
        days = _weekday(expression, expression.weekday, anchor)
    elif expression.season:
        days = _season(expression, anchor)
    elif expression.quarter is not None:
        days = _quarter(expression.quarter, expression.year, anchor)
    elif expression.year is not None:
        days = _years(expression.year, expression.period)
    elif anchor is not None:
        days = _from_anchor(expression, anchor)
    if days is not None and _is_past_midnight(expression) and days.after - days.first == _DAY:
        return Interval(days.first + _DAY, days.after + _DAY)
    return days


def _is_past_midnight(expression: TimeExpression) -> bool:
    """Whether a time belongs to the day after: "half past twelve on Tuesday night"."""
    clock = expression.clock
    return expression.daytime == "night" and clock is not None and clock.hour < _MORNING


def _from_anchor(expression: TimeExpression, anchor: date) -> Interval | None:
    if expression.relative is not None:
        return _relative(expression.relative, anchor)
    return _span(anchor, anchor) if expression.daytime == "overnight" else None


def _span(first: date, last: date) -> Interval:
    """From the first moment of one day to the last of another."""
    start, end = (datetime(day.year, day.month, day.day) for day in (first, last))  # noqa: DTZ001
    return Interval(start, end + _DAY)


def _month_span(year: int, first: int, last: int) -> Interval:
    """From the beginning of one month of a year to the end of another."""
    return _span(date(year, first, 1), date(year, last, calendar.monthrange(year, last)[1]))


def _shift(expression: TimeExpression, unit: Unit) -> int | None:
    """How many units away "last week" puts a weekday, "last year" a month."""
    relative = expression.relative
    whole = relative and relative.unit is unit and relative.manner is Manner.AT
    return int(relative.amount) if relative and whole else None


def _weekday(expression: TimeExpression, weekday: int, anchor: date | None) -> Interval | None:
    if anchor is None:
        return None
    back = (anchor.weekday() - weekday) % 7
    day = anchor - timedelta(days=back)
    weeks = _shift(expression, Unit.WEEK)
    if weeks is not None:
        monday = anchor - timedelta(days=anchor.weekday()) + weeks * _WEEK
        day = monday + timedelta(days=weekday)
    elif expression.direction == "last" and back == 0:
        day -= _WEEK
    elif expression.direction == "next":
        day += _WEEK
    elif expression.direction == "this" and back > 1:
        return None  # "this Monday" may have been or be to come
    return _span(day, day)


def _month(expression: TimeExpression, month: int, anchor: date | None) -> Interval | None:
    day = expression.day
    year = expression.year or _year_of(expression, month, anchor)
    if expression.year is None and expression.weekday is not None and day and anchor:
        year = _fitting_year(year or anchor.year, month, day, expression.weekday)
    if year is None:
        return None
    if day is None:
        return _month_span(year, month, month)
    return _span(date(year, month, day), date(year, month, day))


def _year_of(expression: TimeExpression, month: int, anchor: date | None) -> int | None:
    """The year of a date that names none."""
    if anchor is None:
        return None
    years = _shift(expression, Unit.YEAR)
    if years is not None:
        return anchor.year + years
    coming = anchor.year + (month < anchor.month)  # the first such month from the anchor's on
    if expression.direction:
        return {
            "next": coming + (month == anchor.month),
            "last": coming - 1,
            "this": anchor.year,
        }[expression.direction]
    return coming if expression.ahead else _nearest_year(month, expression.day, anchor)


def _nearest_year(month: int, day: int | None, anchor: date) -> int | None:
    """The year of a date that names none, where the custom of news settles it.

    Papers leave the year out within the calendar year, for the last months of the one before, and
    for the month to come. On 664 such dates of real reports, a month farther ahead than that was
    as often still to come as past: it stays open.
    """
    ahead = (month - anchor.month) % 12
    year: int | None = None
    if ahead == 1 or (ahead == 0 and day is not None and day > anchor.day):
        soon = day is not None and (ahead == 0 or day <= anchor.day)
        year = anchor.year + (month < anchor.month) if soon else None
    elif month <= anchor.month:
        year = anchor.year
    elif 12 - ahead <= _MONTHS_BACK:
        year = anchor.year - 1
    return year


def _fitting_year(year: int, month: int, day: int, weekday: int) -> int:
    """The nearest year in which a date falls on a weekday; the given one if there is none near."""
    for off in (0, -1, 1, *range(-2, -_YEARS_OFF - 1, -1)):  # news looks back farther than ahead
        valid = day <= calendar.monthrange(year + off, month)[1]
        if valid and date(year + off, month, day).weekday() == weekday:
            return year + off
    return year


def falls_on(expression: TimeExpression, weekday: int | None) -> bool:
    """Whether a full date falls on a weekday; False if the year is open or there is no such day."""
    year, month, day = expression.year, expression.month, expression.day
    if year is None or month is None or day is None:
        return False
    return (
        day <= calendar.monthrange(year, month)[1] and date(year, month, day).weekday() == weekday
    )


def _season(expression: TimeExpression, anchor: date | None) -> Interval | None:
    wraps = expression.season == "winter"  # "winter 2022" may begin or end in that year
    years = _shift(expression, Unit.YEAR)
    if expression.year is not None:
        return _season_span(expression.season, expression.year - wraps, expression.year + wraps)
    if anchor is None:
        return None
    if years is not None:
        year = anchor.year + years
        return _season_span(expression.season, year - wraps, year + wraps)
    (month, day), (last_month, last_day) = _SEASONS[expression.season]
    if expression.direction == "this" and not wraps:
        return _season_span(expression.season, anchor.year, anchor.year)
    begun = anchor.year - (date(anchor.year, month, day) > anchor)
    running = date(begun + wraps, last_month, last_day) >= anchor
    begun += {"last": -int(running), "next": 1, "this": int(not running)}.get(
        expression.direction, 0
    )
    return _season_span(expression.season, begun, begun + wraps)


def _season_span(season: str, year: int, last_year: int) -> Interval:
    (month, day), (last_month, last_day) = _SEASONS[season]
    return _span(date(year, month, day), date(last_year, last_month, last_day))


def _quarter(quarter: int, year: int | None, anchor: date | None) -> Interval | None:
    first = quarter * 3 - 2
    if year is None:
        if anchor is None:
            return None
        year = anchor.year - (date(anchor.year, first, 1) > anchor)
    return _month_span(year, first, first + 2)


def _years(year: int, period: Unit | None) -> Interval:
    length = {Unit.DECADE: 10, Unit.CENTURY: 100}[period] if period else 1
    return _span(date(year, 1, 1), date(year + length - 1, 12, 31))


def _relative(relative: Relative, anchor: date) -> Interval | None:
    """The interval of an expression counted from the day of writing."""
    if relative.manner is Manner.TEXT:
        return None
    if relative.manner is Manner.AT:
        return _unit_at(relative.unit, int(relative.amount), anchor)
    here = _span(anchor, anchor)
    length, slack = _LENGTHS[relative.unit] * relative.amount, _SLACK[relative.unit]
    if relative.manner is Manner.PAST:
        return Interval(here.first - max(length, _DAY), here.after)
    if relative.manner is Manner.COMING:
        return Interval(here.first, here.after + length)
    shift = length if relative.manner is Manner.AHEAD else -length
    return Interval(here.first + shift - slack, here.after + shift + slack)


def _unit_at(unit: Unit, shift: int, anchor: date) -> Interval | None:
    """Yesterday, last week, this month: a whole calendar unit."""
    if unit in (Unit.DAY, Unit.WEEK, Unit.WEEKEND):
        return _days_at(unit, shift, anchor)
    if unit in (Unit.MONTH, Unit.QUARTER):
        length = 3 if unit is Unit.QUARTER else 1
        years, place = divmod((anchor.month - 1) // length + shift, 12 // length)
        return _month_span(anchor.year + years, place * length + 1, (place + 1) * length)
    if unit is Unit.YEAR:
        return _years(anchor.year + shift, None)
    if unit is Unit.DECADE:
        return _years((anchor.year // 10 + shift) * 10, Unit.DECADE)
    return None


def _days_at(unit: Unit, shift: int, anchor: date) -> Interval:
    if unit is Unit.DAY:
        return _span(anchor + _DAY * shift, anchor + _DAY * shift)
    if unit is Unit.WEEKEND:
        saturday = anchor - timedelta(days=(anchor.weekday() - 5) % 7) + max(shift, 0) * _WEEK
        return _span(saturday - _DAY, saturday + 2 * _DAY)
    # Some begin the week on Sunday, and "last week" may be the last seven days.
    monday = anchor - timedelta(days=anchor.weekday()) + shift * _WEEK
    return _span(monday - _DAY, anchor if shift == -1 else monday + timedelta(days=6))


def _within(days: Interval, expression: TimeExpression, anchor: date | None) -> Interval:
    """Narrow whole days to a portion, a part of the day, or a time."""
    if days.after - days.first <= _DAY:
        return _within_day(days, expression)
    if expression.portion in ("earlier", "later"):
        return days if anchor is None else _beside(days, expression.portion, anchor)
    if not expression.portion:
        return days
    low, high = _PORTIONS[expression.portion]
    length = days.after - days.first
    return Interval(_midnight(days.first + length * low), _midnight(days.first + length * high))


def _within_day(day: Interval, expression: TimeExpression) -> Interval:
    clock = expression.clock
    if clock is not None:
        moment = day.first + timedelta(hours=clock.hour, minutes=clock.minute)
        if expression.approximate:
            return Interval(moment - _ABOUT, moment + _ABOUT)
        return Interval(moment, moment + timedelta(minutes=1))
    hours = _DAYTIMES.get(expression.daytime) or _DAY_PORTIONS.get(expression.portion)
    if hours is None:
        return day
    first, after = hours
    return Interval(day.first + timedelta(hours=first), day.first + timedelta(hours=after))


def _beside(days: Interval, portion: str, anchor: date) -> Interval:
    """The part of an interval before the day of writing, or after it; it may include that day."""
    here = _span(anchor, anchor)
    if portion == "earlier" and days.first < here.after:
        return Interval(days.first, min(days.after, here.after))
    if portion == "later" and here.first < days.after:
        return Interval(max(days.first, here.first), days.after)
    return days


def _midnight(moment: datetime) -> datetime:
    return moment.replace(hour=0, minute=0, second=0, microsecond=0)
