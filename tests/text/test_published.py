"""Published dates have one form, and an order across time zones."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.text.published import Parts, in_utc, is_iso, iso, parts


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("2031", "2031"),
        ("2031-03", "2031-03"),
        ("2031-03-04", "2031-03-04"),
        (" 2031-03-04T06:05 ", "2031-03-04T06:05:00"),
        ("2031-03-04 06:05:07.5Z", "2031-03-04T06:05:07+00:00"),
        ("2031-03-04t06:05:07+0200", "2031-03-04T06:05:07+02:00"),
        ("2031-03-04T06:05:07UTC", "2031-03-04T06:05:07+00:00"),
        ("2031-03-04T06:05:07 GMT", "2031-03-04T06:05:07+00:00"),
        ("2031-03-04T06:05:07-05", "2031-03-04T06:05:07-05:00"),
    ],
)
def test_iso_dates_are_written_one_way(value: str, written: str):
    assert iso(value) == written
    assert is_iso(written)
    assert is_iso(value) == (value == written)


@pytest.mark.parametrize(
    "value",
    [
        *("", "x", "2031-3-4", "2031-02-30", "2031-13", "0000", "2031-03-04T25:00", "20310304"),
        *("2031-03-04T06", "2031-03-04T06:05+99:00", "٢٠٣١"),
    ],
)
def test_everything_else_is_none(value: str):
    assert iso(value) == ""
    assert not is_iso(value)


@pytest.mark.parametrize(
    ("published", "known"),
    [
        ("2031", Parts("2031")),
        ("0931-03", Parts("0931", 3)),
        ("2031-03-04", Parts("2031", 3, 4)),
        ("2031-03-04T06:05:07", Parts("2031", 3, 4, "06:05")),
        ("2031-03-04 06:05Z", Parts("2031", 3, 4, "06:05", "+00:00")),
        ("2031-03-04T06:05:00-03:30", Parts("2031", 3, 4, "06:05", "-03:30")),
        ("0000-01-01", None),
        ("2031-02-30", None),
        ("last week", None),
        ("", None),
    ],
)
def test_a_date_is_taken_apart(published: str, known: Parts | None):
    assert parts(published) == known


def test_moments_are_put_in_order_across_time_zones():
    published = [
        *("2031-03-04T23:00:00+09:00", "2031-03-04T15:00:00+00:00", "2031-03-04T10:30:00-05:00"),
        *("2031-03", "", "2031-03-04"),
    ]
    assert sorted(published, key=in_utc) == [
        *("", "2031-03", "2031-03-04", "2031-03-04T23:00:00+09:00", "2031-03-04T15:00:00+00:00"),
        "2031-03-04T10:30:00-05:00",
    ]


def test_a_moment_without_a_time_zone_is_the_same_wherever_it_is_read(
    monkeypatch: pytest.MonkeyPatch,
):
    with monkeypatch.context() as elsewhere:
        elsewhere.setenv("TZ", "XXX-05:45")
        getattr(time, "tzset", lambda: None)()  # Windows has none
        assert in_utc("2031-03-04T06:05:00") == "2031-03-04T06:05:00"
    getattr(time, "tzset", lambda: None)()


@given(st.datetimes(timezones=st.timezones() | st.none()))
def test_any_moment_has_its_place(moment: object):
    value = iso(str(moment))
    assert "+" not in in_utc(value)


@given(st.text(alphabet="0123456789-+:TZ. ", max_size=30))
def test_whatever_is_taken_stays_as_it_is(value: str):
    written = iso(value)
    assert iso(written) == written
    in_utc(written)
