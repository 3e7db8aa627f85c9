"""Dates as files give them, turned into ISO 8601 no more precise than they are."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import cache
from unicodedata import decimal

from desktop.importing.date_words import month_of, solar_month_of, weekdays
from desktop.importing.solar_dates import gregorian
from desktop.text.published import iso

# "تشرين الثاني" is one month; "آذار/مارس" says the same one twice.
_MONTH = r"(?:[^\W\d_]{2,12}(?: [^\W\d_]{2,12})?/)?(?P<month>(?:(?:تشرين|كانون) )?[^\W\d_]{2,12})"
_DAY, _YEAR = r"(?P<day>\d{1,2})", r"(?P<year>\d{4})(?: ?(?:года|г\.?|року|р\.?|م\.?))?"
# Of zones only the offset and UTC are read: EST and IST mean several. Without offset a time is
# that of the place.
_CLOCK = (
    r"(?:,? (?:(?:at|um|à|a las|alle|o|о|об|в|في|الساعة|ساعت|בשעה|[-–—|]) )?"
    r"(?P<hour>\d{1,2})(?:[:.]| ?h ?)(?P<minute>\d{2})(?::\d{2})?"
    r"(?: ?(?P<half>[ap])\.?m\.?)?(?: Uhr)?"
    r"(?: ?(?P<zone>UTC|GMT|Z|[+-]\d{2}:?\d{2})| [A-Z]{2,5})?)?"
)
_BEHIND = r"(?: ?[（(]?(?:星期|周|週)[一二三四五六日天][)）]?| ?[（(][月火水木金土日][)）])?"


@cache
def _written_patterns() -> tuple[re.Pattern[str], ...]:
    weekday = rf"(?:(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?|{weekdays()}),? )?"
    return tuple(
        re.compile(weekday + pattern + _CLOCK, re.IGNORECASE)
        for pattern in (
            rf"{_MONTH}\.? {_DAY}(?:st|nd|rd|th)?,? {_YEAR}",
            rf"{_DAY}(?:st|nd|rd|th|\.|º|er)?[ -](?:de )?{_MONTH}\.?,?[ -](?:de )?{_YEAR}",
            rf"{_MONTH}\.?,? (?:de )?{_YEAR}",
            rf"{_DAY}\.(?P<month>\d{{1,2}})\.{_YEAR}",
            rf"{_YEAR}/(?P<month>\d{{1,2}})/{_DAY}",
            rf"(?P<year>\d{{4}}) ?[年년] ?(?P<month>\d{{1,2}}) ?[月월] ?{_DAY} ?[日일]{_BEHIND}",
        )
    )


# As JavaScript writes it: GMT+0200 (Eastern European Standard Time).
_ZONE = re.compile(r"(?:GMT|UTC)(?=[+-]\d)|(?<=[+-]\d{4}) \([^()]*\)\Z")
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z)?)?", re.ASCII)
_SLASHES = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})", re.ASCII)
_LONGEST = 160  # characters, with white space; longer lines are text
_FOUR_DIGITS = re.compile(r"\d{4}")
# Years of the Iranian calendar; in figures they are known by Persian digits only.
_PERSIAN = re.compile("([۰-۹]{4})[/-]([۰-۹]{1,2})[/-]([۰-۹]{1,2})")
_SOLAR_YEARS = range(1280, 1500)
_MARKS = dict.fromkeys(map(ord, "\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069"))
_EARLIEST, _LATEST = 1600, 2200  # the first newspapers; beyond, a number is no year


def published_date(value: str) -> str:
    """A date in any of the ways that metadata is written, as articles hold it.

    Returns:
        ISO 8601 with the precision and the offset that the value has; "" where it is no date, has
        no year, or could be read in two ways (04/05/2024).
    """
    if len(value) > _LONGEST:
        return ""
    if not value.isascii():
        value = value.translate(_MARKS).replace("،", ",")
    value = " ".join(value.split())
    if not value.isascii():
        if solar := _solar(value):
            return solar
        value = "".join(str(decimal(sign)) if sign.isdecimal() else sign for sign in value)
    value = _ZONE.sub("", value)
    found = iso(value) or _compact(value) or _mail(value) or _written(value) or _slashes(value)
    return found if found and _EARLIEST <= int(found[:4]) <= _LATEST else ""


def from_timestamp(seconds: float) -> str:
    """Seconds (or milliseconds) since 1970 as a moment in UTC; "" where that is no likely date."""
    if abs(seconds) > 1e11:
        seconds /= 1000
    if not 1e7 < seconds < 5e9:
        return ""
    return datetime.fromtimestamp(int(seconds), UTC).isoformat()


def _compact(value: str) -> str:
    match = _COMPACT.fullmatch(value)
    if not match:
        return ""
    year, month, day, hour, minute, second, zone = match.groups()
    clock = f"T{hour}:{minute}:{second or '00'}{zone or ''}" if hour else ""
    return iso(f"{year}-{month}-{day}{clock}")


def _mail(value: str) -> str:
    """The date of mails, feeds and HTTP: Thu, 14 Nov 2024 18:05:00 +0200."""
    if value.count(":") != 2:
        return ""
    try:
        return parsedate_to_datetime(value).isoformat()
    except (ValueError, OverflowError):
        return ""


def _written(value: str) -> str:
    if not _FOUR_DIGITS.search(value):  # most of what is asked about is no date
        return ""
    for pattern in _written_patterns():
        match = pattern.fullmatch(value)
        if match:
            return _of_parts(match.groupdict())
    return ""


def _of_parts(parts: Mapping[str, str | None]) -> str:
    month, year = parts["month"] or "", int(parts["year"] or 0)
    if year in _SOLAR_YEARS and (solar := solar_month_of(month)):
        return gregorian(year, solar, int(day)) if (day := parts.get("day")) else ""
    number = int(month) if month.isdecimal() else month_of(month)
    rest = f"-{int(day):02}{_clock(parts)}" if (day := parts.get("day")) else ""
    return iso(f"{year:04}-{number:02}{rest}")


def _solar(value: str) -> str:
    match = _PERSIAN.match(value)
    if not match or (year := int(match[1])) not in _SOLAR_YEARS:
        return ""
    return gregorian(year, int(match[2]), int(match[3])) if match.end() == len(value) else ""


def _clock(parts: Mapping[str, str | None]) -> str:
    if not parts["hour"] or not parts["minute"]:
        return ""
    hour = int(parts["hour"])
    if parts["half"]:
        hour = hour % 12 + (12 if parts["half"].lower() == "p" else 0)
    zone = (parts["zone"] or "").upper()
    return f"T{hour:02}:{parts['minute']}{'Z' if zone in {'UTC', 'GMT'} else zone}"


def _slashes(value: str) -> str:
    """14/11/2024 and 11/14/2024 where only one order gives a date."""
    match = _SLASHES.fullmatch(value)
    if not match:
        return ""
    first, second, year = match.groups()
    orders = {iso(f"{year}-{second:0>2}-{first:0>2}"), iso(f"{year}-{first:0>2}-{second:0>2}")}
    orders.discard("")
    return orders.pop() if len(orders) == 1 else ""
