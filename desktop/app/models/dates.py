"""Dates as people of the user's country write them, from the ISO dates of the archive."""

import re
from datetime import datetime

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTime

from desktop.app.language import tr
from desktop.text.language_names import LANGUAGE_NAMES
from desktop.text.published import is_iso

_WRITTEN = re.compile(r"(?:(\d{1,2})\.? )?(\D+) (\d{4})(?:[,،] (\d{1,2}:\d{2}))?")
_LENGTHS = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)


def show_date(published: str) -> str:
    """An ISO date or date-time as words, as exact as it is known; "" stays ""."""
    if len(published) < len("2024-11-14"):
        return show_month(published)
    day = QDate.fromString(published[:10], "yyyy-MM-dd")
    if not day.isValid():
        return published
    shown = _show_day(day)
    exact = len(published) >= len("2024-11-14T18:05")
    return _with_time(shown, published[11:16]) if exact else shown


def show_moment(moment: str) -> str:
    """A moment of the archive, ISO 8601 in UTC, by the clock of this computer."""
    there = QDateTime.fromString(moment, Qt.DateFormat.ISODate)
    if not there.isValid():
        return moment
    here = there.toLocalTime()
    return _with_time(_show_day(here.date()), here.time().toString("HH:mm"))


def read_date(written: str) -> str:
    """The ISO date of what a user wrote: such a date itself, or words as ``show_date`` has them.

    Names of months are those of the user's language or English, whole or short; a day may have the
    full stop of an ordinal.

    Returns:
        As much as was written: a moment, a day, a month or a year; "" for what is no date.
    """
    written = " ".join(written.split())
    if is_iso(written):
        return written
    found = _WRITTEN.fullmatch(written)
    if found is None:
        return ""
    day, name, year, time = found.groups()
    date = QDate(int(year), _month_named(name), int(day or 1))
    clock = QTime.fromString(_plain(time), "H:mm") if time else QTime(0, 0)
    if not date.isValid() or not clock.isValid() or (time and not day):
        return ""
    if time:
        return f"{date.toString('yyyy-MM-dd')}T{clock.toString('HH:mm:ss')}"
    return date.toString("yyyy-MM-dd" if day else "yyyy-MM")


def show_month(month: str) -> str:
    """An ISO month or year as words; what is neither is returned as it is."""
    first = QDate.fromString(month, "yyyy-MM")
    if not first.isValid():
        return month
    # alone a month has another form in some languages than within a date
    name = QLocale().standaloneMonthName(first.month())
    return tr("{month} {year}").format(month=name, year=QLocale().toString(first, "yyyy"))


def show_span(first: str, last: str) -> str:
    """The days from one date to another as words, shorter where they share month or year."""
    if not first or not last or first[:10] == last[:10]:
        return show_date((first or last)[:10])
    start, end = _day(first), _day(last)
    head = show_date(first[:10])
    if start and end and start.year == end.year:
        day = QDate(start.year, start.month, start.day)
        if start.month == end.month:
            head = QLocale().toString(day, tr("d", "the first day of “12–14 Nov 2024”"))
            return tr("{first}–{last}").format(first=head, last=show_date(last[:10]))
        head = QLocale().toString(day, tr("d MMM", "the first day of “30 Oct – 2 Nov 2024”"))
    return tr("{first} – {last}").format(first=head, last=show_date(last[:10]))


def show_language(code: str) -> str:
    """The name of a language from its ISO 639-1 code; the code itself where it has none."""
    language = QLocale(code).language()
    if not code or language in {QLocale.Language.C, QLocale.Language.AnyLanguage}:
        return code
    name = LANGUAGE_NAMES.get(QLocale.languageToCode(language))
    return tr(name) if name else QLocale.languageToString(language)


def _show_day(day: QDate) -> str:
    return QLocale().toString(day, tr("d MMM yyyy", "how “12 Nov 2024” is written"))


def _with_time(day: str, time: str) -> str:
    clock = QTime.fromString(time, "HH:mm")
    shown = QLocale().toString(clock, "HH:mm") if clock.isValid() else time
    return tr("{day}, {time}").format(day=day, time=shown)


def _month_named(name: str) -> int:
    """The number of a month, 1 to 12, or 0 for what is none's name."""
    wanted = name.rstrip(".").casefold()
    for number in range(1, 13):
        for locale in (QLocale(), QLocale.c()):
            for length in _LENGTHS:
                names = locale.monthName(number, length), locale.standaloneMonthName(number, length)
                if wanted in {one.rstrip(".").casefold() for one in names}:
                    return number
    return 0


def _plain(digits: str) -> str:
    """Digits of any script as those of ASCII."""
    return "".join(str(int(sign)) if sign.isdigit() else sign for sign in digits)


def _day(published: str) -> datetime | None:
    try:
        return datetime.fromisoformat(published[:10])
    except ValueError:
        return None
