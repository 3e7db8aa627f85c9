"""One date of a column can tell how the others are to be read."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.importing.date_order import are_slashed, day_comes_first, in_one_way
from desktop.importing.dates import published_date


@pytest.mark.parametrize(
    ("values", "told"),
    [
        (["10/11/2031", "13/11/2031"], True),
        (["10/11/2031", "11/13/2031"], False),
        (["10/11/2031"], None),
        (["13/11/2031", "11/13/2031"], None),
        (["", "soon", "2031-11-13"], None),
    ],
)
def test_a_day_after_the_twelfth_tells_the_order(values: list[str], told: bool | None) -> None:
    assert day_comes_first(values) is told


def test_only_dates_that_may_be_read_in_two_ways_need_it() -> None:
    assert are_slashed(["10/11/2031"])
    assert not are_slashed(["13/11/2031", "2031-11-10", ""])


@given(st.dates(date(1700, 1, 1), date(2100, 1, 1)), st.booleans())
def test_a_date_is_read_as_it_was_written(day: date, day_first: bool) -> None:
    first, second = (day.day, day.month) if day_first else (day.month, day.day)
    written = f"{first}/{second}/{day.year}"
    assert published_date(in_one_way(written, day_first)) == day.isoformat()


@given(st.text(), st.booleans())
def test_what_is_no_such_date_stays(value: str, day_first: bool) -> None:
    assert in_one_way(f"on {value}", day_first) == f"on {value}"
