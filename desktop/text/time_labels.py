"""The normalised values of expressions of time in words for people."""

import calendar
from datetime import date, timedelta

from desktop.text.time_calendar import whole_days
from desktop.text.time_model import Interval, Manner, Relative, TimeExpression, Unit


def describe(expression: TimeExpression, anchor: date | None = None) -> str:
    """The normalised value for people: "2024-11-13", "Wednesday", "autumn 2022", "14:30".

    What the anchor can't settle stays in the words of the text; a range has an en dash.
    """
    one = _describe_one(expression, anchor)
    return f"{one} – {_describe_one(expression.until, anchor)}" if expression.until else one


def _describe_one(expression: TimeExpression, anchor: date | None) -> str:
    day = _describe_days(expression, anchor)
    if day == expression.text:
        return day
    hours = expression.daytime.replace("early", "early hours")
    if expression.clock is not None:
        hours = f"{expression.clock:%H:%M} {expression.zone}".strip()
    portion = "" if expression.clock is not None else expression.portion
    text = " ".join(part for part in (portion, day, hours) if part)
    return text or expression.text


def _describe_days(expression: TimeExpression, anchor: date | None) -> str:
    days = _resolved(expression, anchor)
    if expression.ambiguous or (days is None and (expression.relative or expression.direction)):
        return expression.text
    if days is not None and days.after - days.first == timedelta(days=1):
        return days.first.date().isoformat()
    if expression.month is not None:
        return _describe_month(expression, expression.month, days)
    if expression.weekday is not None:
        return calendar.day_name[expression.weekday]
    return _describe_long(expression, days) or _describe_relative(expression.relative, days)


def _describe_long(expression: TimeExpression, days: Interval | None) -> str:
    """A season, quarter, year, decade or century."""
    year = str(expression.year or "")
    if expression.season:
        return f"{expression.season} {year or (days.first.year if days else '')}".strip()
    if expression.quarter is not None:
        return f"Q{expression.quarter} {year}".strip()
    if expression.period is not None:
        return f"{year}s" if expression.period is Unit.DECADE else f"century from {year}"
    return year


def _resolved(expression: TimeExpression, anchor: date | None) -> Interval | None:
    try:
        return None if expression.ahead else whole_days(expression, anchor)
    except (OverflowError, ValueError):
        return None


def _describe_month(expression: TimeExpression, month: int, days: Interval | None) -> str:
    year = expression.year or (days.first.year if days else "")
    day = f" {expression.day}," if expression.day is not None else ""
    return f"{calendar.month_name[month]}{day} {year}".strip(", ")


def _describe_relative(relative: Relative | None, days: Interval | None) -> str:
    if relative is None or days is None:
        return ""
    if relative.manner is Manner.AT and relative.unit is Unit.YEAR:
        return str(days.first.year)
    if relative.manner is Manner.AT and relative.unit is Unit.MONTH:
        return f"{calendar.month_name[days.first.month]} {days.first.year}"
    last = (days.after - timedelta(microseconds=1)).date()
    return f"{days.first.date().isoformat()} – {last.isoformat()}"
