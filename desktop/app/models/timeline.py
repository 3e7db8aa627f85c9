"""Timeline bars: how many articles each day, month or year has, without gaps."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date as day_of
from datetime import timedelta

from desktop.app.models.shelf import Counts

_DAY, _MONTH = len("2024-11-14"), len("2024-11")
_FEW = 2  # months that are shown day by day
_MOST = 120  # months that are shown one by one; more are narrower than two pixels


@dataclass(frozen=True, slots=True)
class Bar:
    """One day, month or year.

    Attributes:
        date: as much of an ISO date as it covers.
        articles: how many.
    """

    date: str
    articles: int


def few_months(counts: Counts) -> bool:
    """Whether the time from first to last is short enough to show days."""
    months = [_serial(date) for date, _articles in counts if len(date) >= _MONTH]
    return bool(months) and max(months) - min(months) < _FEW


def bars(counts: Counts) -> tuple[Bar, ...]:
    """The bars from the first to the last day or month; years where there are too many.

    Args:
        counts: by day or month, in any order. Of dates that are less exact nothing is known here;
            they are counted where there are years.
    """
    if any(len(date) == _DAY for date, _articles in counts):
        return _filled({date: many for date, many in counts if len(date) == _DAY}, _next_day)
    months = {date: many for date, many in counts if len(date) == _MONTH}
    if not months:
        return ()
    if _serial(max(months)) - _serial(min(months)) < _MOST:
        return _filled(months, _next_month)
    years: dict[str, int] = {}
    for date, many in counts:
        if date:
            years[date[:4]] = years.get(date[:4], 0) + many
    return _filled(years, lambda year: f"{int(year) + 1:04}")


def _filled(counts: Mapping[str, int], following: Callable[[str], str]) -> tuple[Bar, ...]:
    """Bars from the first date to the last, those without articles among them."""
    filled: list[Bar] = []
    date, last = min(counts), max(counts)
    while date <= last:
        filled.append(Bar(date, counts.get(date, 0)))
        date = following(date)
    return tuple(filled)


def _serial(month: str) -> int:
    return int(month[:4]) * 12 + int(month[5:7]) - 1


def _next_month(month: str) -> str:
    serial = _serial(month) + 1
    return f"{serial // 12:04}-{serial % 12 + 1:02}"


def _next_day(day: str) -> str:
    return (day_of.fromisoformat(day) + timedelta(days=1)).isoformat()
