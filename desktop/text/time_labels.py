"""The normalised values of expressions of time in words for people."""

from collections.abc import Mapping
from datetime import date, timedelta

from desktop.message import Message, message, translatable
from desktop.text.time_calendar import whole_days
from desktop.text.time_model import Interval, Manner, Relative, TimeExpression, Unit

# In English whatever the process speaks: the names of Python's calendar follow its locale, which Qt
# sets to the user's.
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
_PORTIONS = {
    "early": translatable("early {when}"),
    "mid": translatable("mid {when}"),
    "late": translatable("late {when}"),
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
        A message, or what is written alike in every language.
    """
    one = _describe_one(expression, anchor)
    if not expression.until:
        return one
    last = _describe_one(expression.until, anchor)
    return message("{first} – {last}", first=one, last=last)


def _describe_one(expression: TimeExpression, anchor: date | None) -> str:
    day = _describe_days(expression, anchor)
    if day == expression.text:
        return day
    if expression.clock is not None:
        time = f"{expression.clock:%H:%M} {expression.zone}".strip()
        return message("{day} {time}", day=day, time=time) if day else time
    told = day
    if expression.daytime:
        told = _with_day(_DAYTIMES, _BARE_DAYTIMES, expression.daytime, "day", day)
    if expression.portion:
        told = _with_day(_PORTIONS, _BARE_PORTIONS, expression.portion, "when", told)
    return told or expression.text


def _with_day(
    around: Mapping[str, str], bare: Mapping[str, str], key: str, name: str, day: str
) -> Message:
    """A part of a day or of a longer time, alone where it is not known of which."""
    return Message(around[key], ((name, day),)) if day else Message(bare[key])


def _describe_days(expression: TimeExpression, anchor: date | None) -> str:
    days = _resolved(expression, anchor)
    if expression.ambiguous or (days is None and (expression.relative or expression.direction)):
        return expression.text
    if days is not None and days.after - days.first == timedelta(days=1):
        return days.first.date().isoformat()
    if expression.month is not None:
        return _describe_month(expression, expression.month, days)
    if expression.weekday is not None:
        return Message(WEEKDAYS[expression.weekday])
    return _describe_long(expression, days) or _describe_relative(expression.relative, days)


def _describe_long(expression: TimeExpression, days: Interval | None) -> str:
    """A season, quarter, year, decade or century."""
    year = str(expression.year or "")
    if expression.season:
        year = year or (str(days.first.year) if days else "")
        return _with_day(_SEASONS, _BARE_SEASONS, expression.season, "year", year)
    if expression.quarter is not None:
        quarter = expression.quarter
        if not year:
            return message("Q{quarter}", quarter=quarter)
        return message("Q{quarter} {year}", quarter=quarter, year=year)
    if expression.period is Unit.DECADE:
        return message("{year}s", year=year)
    return message("century from {year}", year=year) if expression.period is not None else year


def _resolved(expression: TimeExpression, anchor: date | None) -> Interval | None:
    try:
        return None if expression.ahead else whole_days(expression, anchor)
    except (OverflowError, ValueError):
        return None


def _describe_month(expression: TimeExpression, month: int, days: Interval | None) -> str:
    year = expression.year or (days.first.year if days else "")
    name = Message(MONTHS[month])
    if expression.day is None:
        return _month_of(name, year)
    day = str(expression.day)
    if not year:
        return message("{month} {day}", month=name, day=day)
    return message("{month} {day}, {year}", month=name, day=day, year=str(year))


def _month_of(name: Message, year: int | str) -> Message:
    return message("{month} {year}", month=name, year=str(year)) if year else name


def _describe_relative(relative: Relative | None, days: Interval | None) -> str:
    if relative is None or days is None:
        return ""
    if relative.manner is Manner.AT and relative.unit is Unit.YEAR:
        return str(days.first.year)
    if relative.manner is Manner.AT and relative.unit is Unit.MONTH:
        return _month_of(Message(MONTHS[days.first.month]), days.first.year)
    last = (days.after - timedelta(microseconds=1)).date()
    return message("{first} – {last}", first=days.first.date().isoformat(), last=last.isoformat())
