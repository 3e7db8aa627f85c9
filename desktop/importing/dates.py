"""Dates as files give them, turned into ISO 8601 no more precise than they are."""

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from desktop.text.published import iso

_ENGLISH = """
    january february march april may june july august september october november december
"""
_OTHERS = """
    januar februar märz april mai juni juli august september oktober november dezember
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
    janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
    stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada
    grudnia
    січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
    января февраля марта апреля мая июня июля августа сентября октября ноября декабря
"""
_MONTH_NUMBERS = {
    **{name: at % 12 + 1 for at, name in enumerate(_OTHERS.split())},
    # English months may be cut: "Sept. 4".
    **{
        name[:length]: at
        for at, name in enumerate(_ENGLISH.split(), 1)
        for length in range(3, len(name) + 1)
    },
}
_MONTH = r"(?P<month>[^\W\d_]{3,12})"
_DAY, _YEAR = r"(?P<day>\d{1,2})", r"(?P<year>\d{4})"
_WEEKDAY = r"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? )?"
# Of zones only the offset and UTC are read: EST and IST mean several. Without offset a time is
# that of the place.
_CLOCK = (
    r"(?:,? (?:at |[-–—|] )?(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?::\d{2})?"
    r"(?: ?(?P<half>[ap])\.?m\.?)?(?: ?(?P<zone>UTC|GMT|Z|[+-]\d{2}:?\d{2})| [A-Z]{2,5})?)?"
)
_WRITTEN = [
    re.compile(_WEEKDAY + pattern + _CLOCK, re.IGNORECASE)
    for pattern in (
        rf"{_MONTH}\.? {_DAY}(?:st|nd|rd|th)?,? {_YEAR}",
        rf"{_DAY}(?:st|nd|rd|th|\.|º|er)?[ -](?:de )?{_MONTH}\.?,?[ -](?:de )?{_YEAR}",
        rf"{_MONTH}\.?,? (?:de )?{_YEAR}",
        rf"{_DAY}\.(?P<month>\d{{1,2}})\.{_YEAR}",
        rf"{_YEAR}/(?P<month>\d{{1,2}})/{_DAY}",
        rf"{_YEAR}年(?P<month>\d{{1,2}})月{_DAY}日",
    )
]
# As JavaScript writes it: GMT+0200 (Eastern European Standard Time).
_ZONE = re.compile(r"(?:GMT|UTC)(?=[+-]\d)|(?<=[+-]\d{4}) \([^()]*\)\Z")
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z)?)?", re.ASCII)
_SLASHES = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})", re.ASCII)
_EARLIEST, _LATEST = 1600, 2200  # the first newspapers; beyond, a number is no year


def published_date(value: str) -> str:
    """A date in any of the ways that metadata is written, as articles hold it.

    Returns:
        ISO 8601 with the precision and the offset that the value has; "" where it is no date, has
        no year, or could be read in two ways (04/05/2024).
    """
    value = _ZONE.sub("", " ".join(value.split()))
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
    for pattern in _WRITTEN:
        match = pattern.fullmatch(value)
        if match:
            parts = match.groupdict()
            month = parts["month"]
            number = int(month) if month.isdecimal() else _MONTH_NUMBERS.get(month.lower(), 0)
            day = f"-{int(parts['day']):02}" if parts.get("day") else ""
            return iso(f"{int(parts['year']):04}-{number:02}{day}{_clock(parts) if day else ''}")
    return ""


def _clock(parts: dict[str, str | None]) -> str:
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
