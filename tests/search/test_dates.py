"""Dates: which days a date may mean."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.search.dates import Days, days, local_day, span_of_days

TODAY = date(2024, 3, 1)


def between(first: str, last: str) -> Days:
    return Days(date.fromisoformat(first).toordinal(), date.fromisoformat(last).toordinal())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024", between("2024-01-01", "2024-12-31")),
        ("2024-02", between("2024-02-01", "2024-02-29")),
        ("2024-11-14", between("2024-11-14", "2024-11-14")),
        ("2024-11-14T23:30:00-05:00", between("2024-11-14", "2024-11-14")),
        ("9999-12", between("9999-12-01", "9999-12-31")),
        ("2024-13", None),
        ("2024-02-30", None),
        ("0000", None),
        ("24", None),
        ("", None),
        ("soon", None),
    ],
)
def test_days(text: str, expected: Days | None) -> None:
    assert days(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-11..2024-12-03", between("2024-11-01", "2024-12-03")),
        ("2024-12-03..2024-11", between("2024-11-01", "2024-12-03")),
        ("2024..", between("2024-01-01", "9999-12-31")),
        ("..2024", between("0001-01-01", "2024-12-31")),
        ("<2020", between("0001-01-01", "2019-12-31")),
        ("<=2020", between("0001-01-01", "2020-12-31")),
        (">2020-05", between("2020-06-01", "9999-12-31")),
        (">=2020-05", between("2020-05-01", "9999-12-31")),
        ("today", between("2024-03-01", "2024-03-01")),
        ("Yesterday", between("2024-02-29", "2024-02-29")),
        ("yesterday..today", between("2024-02-29", "2024-03-01")),
        ("<today", between("0001-01-01", "2024-02-29")),
        ("..", None),
        ("2024..soon", None),
        ("<soon", None),
    ],
)
def test_span_of_days(text: str, expected: Days | None) -> None:
    assert span_of_days(text, TODAY) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2", between("2000-01-01", "2999-12-31")),
        ("202", between("2020-01-01", "2029-12-31")),
        ("2024-", between("2024-01-01", "2024-12-31")),
        ("2024-1", between("2024-01-01", "2024-12-31")),
        ("2024-11-", between("2024-11-01", "2024-11-30")),
        ("2024-11-1", between("2024-11-01", "2024-11-30")),
        ("2024-99-1", None),
        ("x", None),
    ],
)
def test_a_date_that_is_being_typed(text: str, expected: Days | None) -> None:
    assert days(text, unfinished=True) == expected


@given(st.text())
def test_any_text_is_a_span_or_none(text: str) -> None:
    within = span_of_days(text, TODAY)
    assert within is None or isinstance(within, Days)


def test_the_day_of_a_moment_is_that_of_this_computers_clock() -> None:
    now = datetime.now(UTC)
    assert local_day(now.isoformat()) == now.astimezone().toordinal()
