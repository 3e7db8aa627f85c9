"""Publication dates as articles hold them: ISO 8601, as precise as they are known."""

import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime

_PARTIAL = re.compile(r"(\d{4})(?:-(\d{2}))?", re.ASCII)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_MOMENT = re.compile(
    r"(?P<day>\d{4}-\d{2}-\d{2})[T ](?P<time>\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?"
    r" ?(?P<offset>Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?",
    re.IGNORECASE | re.ASCII,
)


@dataclass(frozen=True, slots=True)
class Parts:
    """A published date, taken apart.

    Attributes:
        year: of four digits.
        month: 1 to 12, or 0 where only the year is known.
        day: 1 to 31, or 0 where it is not known.
        time: hours and minutes, "08:05", or "".
        offset: from UTC, "+02:00", or "".
    """

    year: str
    month: int = 0
    day: int = 0
    time: str = ""
    offset: str = ""


def is_iso(value: str) -> bool:
    """Whether a value is a publication date as articles hold it: year, month, day or moment."""
    return bool(value) and iso(value) == value


def iso(value: str) -> str:
    """An ISO date or moment in the form that articles hold; "" for anything else.

    The precision and the offset are kept; fractions of seconds go, "Z" becomes "+00:00".
    """
    value = value.strip()
    try:
        if match := _PARTIAL.fullmatch(value):
            date(int(match[1]), int(match[2] or 1), 1)
            return value
        if _DAY.fullmatch(value):
            return date.fromisoformat(value).isoformat()
        if match := _MOMENT.fullmatch(value):
            offset = match["offset"] or ""
            offset = "+00:00" if offset.upper() in {"Z", "UTC", "GMT"} else offset
            moment = datetime.fromisoformat(f"{match['day']}T{match['time']}{offset}")
            return moment.isoformat()
    except ValueError:  # the 31st of February
        pass
    return ""


def parts(published: str) -> Parts | None:
    """Split an ISO date or moment; None for anything else."""
    day, _, clock = iso(published).partition("T")
    if not day:
        return None
    year, *rest = day.split("-")
    return Parts(year, *map(int, rest), time=clock[: len("08:05")], offset=clock[len("08:05:00") :])


def in_utc(published: str) -> str:
    """The sort key of publication dates: moments in UTC, the rest unchanged."""
    if "T" not in published:
        return published
    moment = datetime.fromisoformat(published)
    if moment.tzinfo is not None:
        with suppress(OverflowError):  # an hour into the year 1 or out of 9999
            moment = moment.astimezone(UTC)
    return moment.replace(tzinfo=None).isoformat()
