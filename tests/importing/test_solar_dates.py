"""Days of the Iranian calendar fall on the days that its almanacs give."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.importing.solar_dates import gregorian


@pytest.mark.parametrize(
    ("year", "month", "day", "expected"),
    [
        (1357, 11, 22, "1979-02-11"),
        (1399, 12, 30, "2021-03-20"),
        (1400, 1, 1, "2021-03-21"),
        (1403, 1, 1, "2024-03-20"),
        (1403, 12, 30, "2025-03-20"),
        (1404, 1, 1, "2025-03-21"),
        (1404, 12, 30, ""),
        (1404, 13, 1, ""),
        (1404, 7, 31, ""),
    ],
)
def test_a_day_of_both_calendars(year: int, month: int, day: int, expected: str) -> None:
    assert gregorian(year, month, day) == expected


@given(st.integers(1280, 1499))
def test_each_year_begins_the_day_after_the_last_one(year: int) -> None:
    last = gregorian(year, 12, 30) or gregorian(year, 12, 29)
    first = date.fromisoformat(gregorian(year + 1, 1, 1))
    assert date.fromisoformat(last) + timedelta(1) == first
    assert first.month == 3
    assert first.day in {20, 21, 22}
