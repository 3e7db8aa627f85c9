"""Dates as people of the user's country write them, from the ISO dates of the archive."""

from datetime import datetime

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt

from desktop.text.published import is_iso

_DAY = "d MMM yyyy"


def show_date(published: str) -> str:
    """An ISO date or date-time as words, as exact as it is known; "" stays ""."""
    if len(published) < len("2024-11-14"):
        return show_month(published)
    day = QDate.fromString(published[:10], "yyyy-MM-dd")
    if not day.isValid():
        return published
    shown = QLocale().toString(day, _DAY)
    return f"{shown}, {published[11:16]}" if len(published) >= len("2024-11-14T18:05") else shown


def show_moment(moment: str) -> str:
    """A moment of the archive, ISO 8601 in UTC, by the clock of this computer."""
    there = QDateTime.fromString(moment, Qt.DateFormat.ISODate)
    return QLocale().toString(there.toLocalTime(), f"{_DAY}, HH:mm") if there.isValid() else moment


def read_date(written: str) -> str:
    """The ISO date of what a user wrote: such a date itself, or words as ``show_date`` has them.

    Returns:
        As much as was written: a moment, a day, a month or a year; "" for what is no date.
    """
    written = " ".join(written.split())
    if is_iso(written):
        return written
    for locale in (QLocale(), QLocale.c()):
        for form in ("d MMM yyyy, HH:mm", "d MMMM yyyy, HH:mm"):
            moment = locale.toDateTime(written, form)
            if moment.isValid():
                return moment.toString("yyyy-MM-ddTHH:mm:ss")
        for form, known in (
            ("d MMM yyyy", "yyyy-MM-dd"),
            ("d MMMM yyyy", "yyyy-MM-dd"),
            ("MMMM yyyy", "yyyy-MM"),
            ("MMM yyyy", "yyyy-MM"),
        ):
            day = locale.toDate(written, form)
            if day.isValid():
                return day.toString(known)
    return ""


def show_month(month: str) -> str:
    """An ISO month or year as words; what is neither is returned as it is."""
    first = QDate.fromString(month, "yyyy-MM")
    return QLocale().toString(first, "MMMM yyyy") if first.isValid() else month


def show_span(first: str, last: str) -> str:
    """The days from one date to another as words, shorter where they share month or year."""
    if not first or not last or first[:10] == last[:10]:
        return show_date((first or last)[:10])
    start, end = _day(first), _day(last)
    if start is None or end is None:
        return f"{show_date(first[:10])} – {show_date(last[:10])}"
    pattern = _DAY
    if start.year == end.year:
        pattern = "d" if start.month == end.month else "d MMM"
    head = QLocale().toString(QDate(start.year, start.month, start.day), pattern)
    gap = "–" if pattern == "d" else " – "
    return f"{head}{gap}{show_date(last[:10])}"


def show_language(code: str) -> str:
    """The name of a language from its ISO 639-1 code; the code itself where it has none."""
    language = QLocale(code).language()
    if not code or language in {QLocale.Language.C, QLocale.Language.AnyLanguage}:
        return code
    return QLocale.languageToString(language)


def _day(published: str) -> datetime | None:
    try:
        return datetime.fromisoformat(published[:10])
    except ValueError:
        return None
