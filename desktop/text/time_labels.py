"""Labels for people: the normalised values of time expressions, in words."""

from collections.abc import Mapping
from datetime import date, timedelta
from enum import StrEnum, auto

from desktop.message import Message, iso_day, message, translatable
from desktop.text.time_calendar import whole_days
from desktop.text.time_model import Interval, Manner, TimeExpression, Unit

# In English whatever the locale: the names in Python's `calendar` follow it, and Qt
# sets it to the user's.
MONTHS = (
    "",  # so that each stands at its number
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
# The value that is a month's name within a date, which some languages inflect: "6 листопада".
OF_MONTH = "of_month"
NUMERALS = frozenset({"day", "year", "clock"})  # values that are written in a language's digits


class _Kind(StrEnum):
    """The type of a time, as a value name by which templates distinguish types."""

    WEEKDAY = auto()
    DAY = auto()
    DAYTIME = auto()
    MONTH = auto()
    YEAR = auto()
    TIME = "when"  # any other


_PARTS: Mapping[str, Mapping[_Kind, str]] = {
    "early": {
        _Kind.WEEKDAY: translatable("early {weekday}"),
        _Kind.DAY: translatable("early {day}"),
        _Kind.DAYTIME: translatable("early {daytime}"),
        _Kind.MONTH: translatable("early {month}"),
        _Kind.YEAR: translatable("early {year}"),
        _Kind.TIME: translatable("early {when}"),
    },
    "mid": {
        _Kind.WEEKDAY: translatable("mid {weekday}"),
        _Kind.DAY: translatable("mid {day}"),
        _Kind.DAYTIME: translatable("mid {daytime}"),
        _Kind.MONTH: translatable("mid {month}"),
        _Kind.YEAR: translatable("mid {year}"),
        _Kind.TIME: translatable("mid {when}"),
    },
    "late": {
        _Kind.WEEKDAY: translatable("late {weekday}"),
        _Kind.DAY: translatable("late {day}"),
        _Kind.DAYTIME: translatable("late {daytime}"),
        _Kind.MONTH: translatable("late {month}"),
        _Kind.YEAR: translatable("late {year}"),
        _Kind.TIME: translatable("late {when}"),
    },
}  # each kind by itself: "Anfang November", but "am frühen Mittwoch"
_MOVED = {
    "earlier": translatable("earlier {when}"),
    "later": translatable("later {when}"),
}
_BARE_PORTIONS = {
    "early": translatable("early"),
    "mid": translatable("mid"),
    "late": translatable("late"),
    "earlier": translatable("earlier"),
    "later": translatable("later"),
}
_DAYTIMES = {
    "morning": translatable("{day} morning"),
    "afternoon": translatable("{day} afternoon"),
    "evening": translatable("{day} evening"),
    "night": translatable("{day} night"),
    "noon": translatable("{day} noon"),
    "midnight": translatable("{day} midnight"),
    "dawn": translatable("{day} dawn"),
    "dusk": translatable("{day} dusk"),
    "overnight": translatable("{day} overnight"),
    "early": translatable("{day} early hours"),
}
_WEEKDAY_TIMES = {
    "morning": translatable("{weekday} morning"),
    "afternoon": translatable("{weekday} afternoon"),
    "evening": translatable("{weekday} evening"),
    "night": translatable("{weekday} night"),
    "noon": translatable("{weekday} noon"),
    "midnight": translatable("{weekday} midnight"),
    "dawn": translatable("{weekday} dawn"),
    "dusk": translatable("{weekday} dusk"),
    "overnight": translatable("{weekday} overnight"),
    "early": translatable("{weekday} early hours"),
}
_BARE_DAYTIMES = {
    "morning": translatable("morning"),
    "afternoon": translatable("afternoon"),
    "evening": translatable("evening"),
    "night": translatable("night"),
    "noon": translatable("noon"),
    "midnight": translatable("midnight"),
    "dawn": translatable("dawn"),
    "dusk": translatable("dusk"),
    "overnight": translatable("overnight"),
    "early": translatable("early hours"),
}
_SEASONS = {
    "spring": translatable("spring {year}"),
    "summer": translatable("summer {year}"),
    "autumn": translatable("autumn {year}"),
    "winter": translatable("winter {year}"),
}
_BARE_SEASONS = {
    "spring": translatable("spring"),
    "summer": translatable("summer"),
    "autumn": translatable("autumn"),
    "winter": translatable("winter"),
}


def describe(expression: TimeExpression, anchor: date | None = None) -> str:
    """The normalised value for people: "2024-11-13", "Wednesday", "autumn 2022", "14:30".

    What the anchor can't settle stays in the words of the text; a range has an en dash.

    Returns:
        A message, or a text that is the same in every language.
    """
    one = _describe_one(expression, anchor)
    if not expression.until:
        return one
    last = _describe_one(expression.until, anchor)
    return message("{first} – {last}", first=one, last=last)


def _describe_one(expression: TimeExpression, anchor: date | None) -> str:
    told, kind = _describe_days(expression, anchor)
    if told == expression.text:
        return told
    if expression.clock is not None:
        time = f"{expression.clock:%H:%M} {expression.zone}".strip()
        if not told:
            return Message("{clock}", (("clock", time),))
        return message("{day} {clock}", day=told, clock=time)
    if expression.daytime:
        told, kind = _at_daytime(told, kind, expression.daytime), _Kind.DAYTIME
    if expression.portion:
        told = _in_part(told, kind, expression.portion)
    return told or expression.text


def _at_daytime(day: str, kind: _Kind, daytime: str) -> Message:
    """A time with its part of the day; the part alone where the day is unknown."""
    if not day:
        return Message(_BARE_DAYTIMES[daytime])
    if kind is _Kind.WEEKDAY:
        return Message(_WEEKDAY_TIMES[daytime], ((kind.value, day),))
    return Message(_DAYTIMES[daytime], (("day", day),))


def _in_part(told: str, kind: _Kind, portion: str) -> Message:
    """A time with its portion; the portion alone where the time is unknown."""
    if not told:
        return Message(_BARE_PORTIONS[portion])
    if portion in _PARTS:
        return Message(_PARTS[portion][kind], ((kind.value, told),))
    return Message(_MOVED[portion], (("when", told),))


def _describe_days(expression: TimeExpression, anchor: date | None) -> tuple[str, _Kind]:
    days = _resolved(expression, anchor)
    if expression.ambiguous or (days is None and (expression.relative or expression.direction)):
        return expression.text, _Kind.TIME
    if days is not None and days.after - days.first == timedelta(days=1):
        return iso_day(days.first.date()), _Kind.DAY
    if expression.month is not None:
        return _describe_month(expression, expression.month, days)
    if expression.weekday is not None:
        return Message(WEEKDAYS[expression.weekday]), _Kind.WEEKDAY
    told = _describe_long(expression, days)
    return (told, _Kind.TIME) if told else _describe_short(expression, days)


def _describe_long(expression: TimeExpression, days: Interval | None) -> str:
    """A season, quarter, decade or century; "" for none of them."""
    year = str(expression.year or "")
    if expression.season:
        year = year or (str(days.first.year) if days else "")
        return _season(expression.season, year)
    if expression.quarter is not None:
        quarter = expression.quarter
        if not year:
            return message("Q{quarter}", quarter=quarter)
        return message("Q{quarter} {year}", quarter=quarter, year=year)
    if expression.period is Unit.DECADE:
        return message("{year}s", year=year)
    return message("century from {year}", year=year) if expression.period is not None else ""


def _season(season: str, year: str) -> Message:
    return Message(_SEASONS[season], (("year", year),)) if year else Message(_BARE_SEASONS[season])


def _resolved(expression: TimeExpression, anchor: date | None) -> Interval | None:
    try:
        unknown = expression.ahead and expression.month is None
        return None if unknown else whole_days(expression, anchor)
    except (OverflowError, ValueError):
        return None


def _describe_month(
    expression: TimeExpression, month: int, days: Interval | None
) -> tuple[Message, _Kind]:
    year = expression.year or (days.first.year if days else 0)
    if expression.day is None:
        return _month_of(month, year, expression.portion), _Kind.MONTH
    day, name = str(expression.day), Message(MONTHS[month])
    if not year:
        return message("{of_month} {day}", of_month=name, day=day), _Kind.DAY
    return message("{of_month} {day}, {year}", of_month=name, day=day, year=str(year)), _Kind.DAY


def _month_of(month: int, year: int, portion: str) -> Message:
    """A month, with its year if known, in the grammatical form that the context needs."""
    name = Message(MONTHS[month])
    if portion in _PARTS:
        if not year:
            return Message(f"{{{OF_MONTH}}}", ((OF_MONTH, name),))
        return message("{of_month} {year}", of_month=name, year=str(year))
    return message("{month} {year}", month=name, year=str(year)) if year else name


def _describe_short(expression: TimeExpression, days: Interval | None) -> tuple[str, _Kind]:
    """A year, or a day given by its distance; "" for neither."""
    if expression.year:
        return _year(expression.year), _Kind.YEAR
    relative = expression.relative
    if relative is None or days is None:
        return "", _Kind.TIME
    if relative.manner is Manner.AT and relative.unit is Unit.YEAR:
        return _year(days.first.year), _Kind.YEAR
    if relative.manner is Manner.AT and relative.unit is Unit.MONTH:
        month = _month_of(days.first.month, days.first.year, expression.portion)
        return month, _Kind.MONTH
    last = (days.after - timedelta(microseconds=1)).date()
    return message(
        "{first} – {last}", first=iso_day(days.first.date()), last=iso_day(last)
    ), _Kind.TIME


def _year(year: int) -> Message:
    """A year alone, in the digits of the language."""
    return Message("{year}", (("year", str(year)),))
