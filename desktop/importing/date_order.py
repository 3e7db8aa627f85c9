"""Which comes first in the dates of a column, as 10/11/2026: the day or the month."""

import re
from collections.abc import Iterable

_SLASHES = re.compile(r"\s*(\d{1,2})/(\d{1,2})/(\d{4})\b", re.ASCII)
_MONTHS = 12


def are_slashed(values: Iterable[str]) -> bool:
    """Whether any of some values is a date that may be read in two ways."""
    return any(
        match and max(int(match[1]), int(match[2])) <= _MONTHS
        for match in map(_SLASHES.match, values)
    )


def day_comes_first(values: Iterable[str]) -> bool | None:
    """Whether the day comes before the month in all of these; None where none or both do."""
    told: set[bool] = set()
    for value in values:
        match = _SLASHES.match(value)
        if match and (int(match[1]) > _MONTHS) != (int(match[2]) > _MONTHS):
            told.add(int(match[1]) > _MONTHS)
            if len(told) > 1:
                return None
    return next(iter(told), None)


def in_one_way(value: str, day_first: bool) -> str:
    """A value with its date as year, month, day; what has none stays as it is."""
    match = _SLASHES.match(value)
    if not match:
        return value
    day, month = (match[1], match[2]) if day_first else (match[2], match[1])
    return f"{match[3]}-{month:0>2}-{day:0>2}{value[match.end() :]}"
