"""Dates as people in the user's country write them, from the ISO dates of the archive."""

import re
from datetime import datetime
from unicodedata import category

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTime

from desktop.app.language import day_words, tr
from desktop.text.language_names import LANGUAGE_NAMES
from desktop.text.published import iso

_TIME = r"(?:[,،]? (?P<hour>\d{1,2})(?::| ?h ?)(?P<minute>\d{2})(?: Uhr)?)?"
_YEAR = r"(?P<year>\d{4})(?: (?:р\.?|року))?"  # Ukrainian marks a year as one
_MONTH = r"(?P<month>\D+?)"
_IN_WORDS = (
    re.compile(rf"(?:(?P<day>\d{{1,2}})(?:\.|er|st|nd|rd|th)? )?{_MONTH} {_YEAR}{_TIME}"),
    re.compile(rf"{_MONTH} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?, {_YEAR}{_TIME}"),
)
_IN_NUMBERS = re.compile(
    rf"(?P<one>\d{{1,2}})(?P<between>\. ?|/)(?P<other>\d{{1,2}})(?P=between){_YEAR}{_TIME}"
)
_MOMENT = re.compile(r"([\d-]{10})T(\d\d:\d\d)(:\d\d)?(.*)")  # as the archive has it
_MONTHS = 12
_LENGTHS = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)


def show_date(published: str) -> str:
    """An ISO date or date-time in words, as precise as it is known; "" stays ""."""
    if len(published) < len("2024-11-14"):
        return show_month(published)
    day = QDate.fromString(published[:10], "yyyy-MM-dd")
    if not day.isValid():
        return published
    shown = day_words(day)
    exact = len(published) >= len("2024-11-14T18:05")
    return _with_time(shown, published[11:16]) if exact else shown


def show_moment(moment: str) -> str:
    """A moment of the archive, ISO 8601 in UTC, in this computer's time zone."""
    there = QDateTime.fromString(moment, Qt.DateFormat.ISODate)
    if not there.isValid():
        return moment
    here = there.toLocalTime()
    return _with_time(day_words(here.date()), here.time().toString("HH:mm"))


def typed_date(published: str) -> str:
    """An ISO date as one would type it: 2024-11-14 18:05 +02:00."""
    if not (moment := _MOMENT.fullmatch(published)):
        return published
    day, time, seconds, zone = moment.groups("")
    return f"{day} {time}{seconds.replace(':00', '')} {zone}".rstrip()


def read_date(written: str) -> str:
    """The ISO date of a user's input: a date, words, or numbers.

    Names of months are those of the user's language or English, whole or short; a day may have the
    sign of an ordinal, and digits may be those of any script. Of two numbers the first is the day
    (14.11.2024, 14/11/2024); before a slash it is the month for who writes months first.

    Returns:
        As much as was written: a moment, a day, a month or a year; "" for what is no date.
    """
    written = " ".join(map(_plain, written.split()))
    if found := iso(written):
        return found
    if found := _IN_NUMBERS.fullmatch(written):
        one, other = int(found["one"]), int(found["other"])
        first_month = found["between"] == "/" and _months_first() and one <= _MONTHS
        month, day = (one, other) if first_month else (other, one)
        return _iso(found, month, day)
    for form in _IN_WORDS:
        if found := form.fullmatch(written):
            day = int(found["day"]) if found["day"] else None
            return _iso(found, _month_named(found["month"]), day)
    return ""


def show_month(month: str) -> str:
    """An ISO month or year in words; anything else is returned unchanged."""
    first = QDate.fromString(month, "yyyy-MM")
    if not first.isValid():
        year = QDate.fromString(month, "yyyy")
        return QLocale().toString(year, "yyyy") if year.isValid() else month
    # alone a month has another form in some languages than within a date
    name = QLocale().standaloneMonthName(first.month())
    return tr("{month} {year}").format(month=name, year=QLocale().toString(first, "yyyy"))


def show_span(first: str, last: str) -> str:
    """The days from one date to another in words, shorter where they share month or year."""
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


def _with_time(day: str, time: str) -> str:
    clock = QTime.fromString(time, "HH:mm")
    shown = QLocale().toString(clock, "HH:mm") if clock.isValid() else time
    return tr("{day}, {time}").format(day=day, time=shown)


def _iso(found: re.Match[str], month: int, day: int | None) -> str:
    """A month, a day of it or a moment in ISO form; "" for an impossible one."""
    date = QDate(int(found["year"]), month, 1 if day is None else day)
    if not date.isValid():
        return ""
    if not found["hour"]:
        return date.toString("yyyy-MM" if day is None else "yyyy-MM-dd")
    clock = QTime(int(found["hour"]), int(found["minute"]))
    if day is None or not clock.isValid():
        return ""
    return f"{date.toString('yyyy-MM-dd')}T{clock.toString('HH:mm:ss')}"


def _months_first() -> bool:
    """Whether the user writes 11/14/2024, by the locale of the window and the system.

    Both are asked: English in a country that doesn't speak it counts as American, by default only.
    """
    return all(
        locale.dateFormat(QLocale.FormatType.ShortFormat).startswith("M")
        for locale in (QLocale(), QLocale.system())
    )


def _month_named(name: str) -> int:
    """The number of a month, 1 to 12, or 0 for any other word."""
    wanted = name.rstrip(".").casefold()
    for number in range(1, _MONTHS + 1):
        for locale in (QLocale(), QLocale.c()):
            for length in _LENGTHS:
                names = locale.monthName(number, length), locale.standaloneMonthName(number, length)
                if wanted in {one.rstrip(".").casefold() for one in names}:
                    return number
    return 0


def _plain(word: str) -> str:
    """A word with ASCII digits, whatever their script, and without direction marks."""
    return "".join(
        str(int(sign)) if sign.isdecimal() else sign for sign in word if category(sign) != "Cf"
    )


def _day(published: str) -> datetime | None:
    try:
        return datetime.fromisoformat(published[:10])
    except ValueError:
        return None
