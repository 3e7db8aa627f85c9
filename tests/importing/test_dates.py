"""Dates keep the precision and the offset they have; what is vague stays unknown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.importing.dates import from_timestamp, published_date
from desktop.text.published import is_iso


@pytest.mark.parametrize(
    ("given_as", "date"),
    [
        ("2031-03-04", "2031-03-04"),
        ("2031-03", "2031-03"),
        ("2031", "2031"),
        ("2031-03-04T06:05:07+02:00", "2031-03-04T06:05:07+02:00"),
        ("2031-03-04T06:05:07.123Z", "2031-03-04T06:05:07+00:00"),
        ("2031-03-04 06:05:07 +0200", "2031-03-04T06:05:07+02:00"),
        ("2031-03-04T06:05", "2031-03-04T06:05:00"),
        ("20310304", "2031-03-04"),
        ("20310304T060507Z", "2031-03-04T06:05:07+00:00"),
        ("Tue, 04 Mar 2031 06:05:07 GMT", "2031-03-04T06:05:07+00:00"),
        ("Tue, 4 Mar 2031 06:05:07 -0500", "2031-03-04T06:05:07-05:00"),
        ("March 4, 2031", "2031-03-04"),
        ("Mar. 4, 2031", "2031-03-04"),
        ("Sept. 4th, 2031", "2031-09-04"),
        ("Tuesday, March 4, 2031 at 6:05 p.m.", "2031-03-04T18:05:00"),
        ("4 March 2031, 06:05 UTC", "2031-03-04T06:05:00+00:00"),
        ("4 March 2031 12:05 AM", "2031-03-04T00:05:00"),
        ("04-Mar-2031", "2031-03-04"),
        ("March 2031", "2031-03"),
        ("4.3.2031", "2031-03-04"),
        ("2031/3/4", "2031-03-04"),
        ("25/12/2031", "2031-12-25"),
        ("12/25/2031", "2031-12-25"),
        ("3/3/2031", "2031-03-03"),
        ("Tue Mar 04 2031 06:05:07 GMT+0200 (Somewhere Time)", "2031-03-04T06:05:07+02:00"),
        ("2031-03-04 06:05:07 UTC", "2031-03-04T06:05:07+00:00"),
        ("March 4, 2031 — 6:05pm EST", "2031-03-04T18:05:00"),
        ("Tuesday 4 March 2031 06.05 GMT", "2031-03-04T06:05:00+00:00"),
        ("4. März 2031", "2031-03-04"),
        ("4 de marzo de 2031", "2031-03-04"),
        ("1er août 2031", "2031-08-01"),
        ("4 березня 2031", "2031-03-04"),
        ("4 marca 2031, 18:05", "2031-03-04T18:05:00"),
        ("2031年3月4日", "2031-03-04"),
        ("Dezember 2031", "2031-12"),
        ("Dienstag, 4. März 2031, 18:05 Uhr", "2031-03-04T18:05:00"),
        ("mardi 4 mars 2031 à 18h05", "2031-03-04T18:05:00"),
        ("4 fevrier 2031", "2031-02-04"),
        ("вторник, 4 марта 2031 г., 18:05", "2031-03-04T18:05:00"),
        ("4 березня 2031 року о 18:05", "2031-03-04T18:05:00"),
        ("Березень 2031", "2031-03"),
        ("4 Şubat 2031", "2031-02-04"),
        ("4 maart 2031", "2031-03-04"),
        ("4. března 2031", "2031-03-04"),
        ("4 مارس 2031", "2031-03-04"),
        ("الثلاثاء، ٤ آذار/مارس ٢٠٣١", "2031-03-04"),
        ("٤ تشرين الثاني ٢٠٣١م", "2031-11-04"),
        ("٢٠٣١/٣/٤", "2031-03-04"),
        ("٢٠٣١-٠٣-٠٤", "2031-03-04"),
        ("\u200f4 اكتوبر 2031\u200f", "2031-10-04"),
        ("4 فيفري 2031", "2031-02-04"),
        ("יום שלישי, 4 במרץ 2031", "2031-03-04"),
        ("۲۴ اسفند ۱۴۰۳", "2025-03-14"),
        ("۱۴۰۴/۰۱/۰۱", "2025-03-21"),
        ("۳۰ اسفند ۱۴۰۳", "2025-03-20"),
        ("4 ژوئیه 2031", "2031-07-04"),
        ("2031 年 3 月 4 日", "2031-03-04"),
        ("2031年3月4日 星期二 18:05", "2031-03-04T18:05:00"),
        ("2031年3月4日（火）", "2031-03-04"),
        ("2031년 3월 4일", "2031-03-04"),
    ],
)
def test_the_ways_to_write_a_date(given_as: str, date: str):
    assert published_date(given_as) == date
    assert published_date(f"  {given_as}\n") == date
    assert is_iso(date)


@pytest.mark.parametrize(
    "given_as",
    [
        *("", "yesterday", "March 4", "4 March", "Tuesday", "12:05", "04/05/2031", "31.02.2031"),
        *("2031-13-01", "2031-02-29", "0001-01-01", "99999", "12345678", "Updated March 4, 2031"),
        *("March 4, 2031 25:05", "Mayor 4, 2031", "1 2 3", "Tue, 99 Mar 2031 06:05:07 GMT"),
    ],
)
def test_what_is_vague_or_wrong_is_unknown(given_as: str):
    assert published_date(given_as) == ""


@given(st.text(max_size=40) | st.from_regex(r"\d{1,4}[-/. ]\w{1,9}[-/. ,]+\d{1,4}.{0,12}"))
def test_whatever_is_given_comes_out_as_a_date_or_unknown(value: str):
    date = published_date(value)
    assert date == "" or is_iso(date)


@given(st.datetimes().map(lambda moment: moment.isoformat(timespec="seconds")))
def test_an_iso_moment_stays_as_it_is(moment: str):
    assert published_date(moment) == (moment if "1600" <= moment[:4] <= "2200" else "")


@pytest.mark.parametrize(
    ("seconds", "moment"),
    [
        (1930370700, "2031-03-04T06:05:00+00:00"),
        (1930370700.9, "2031-03-04T06:05:00+00:00"),
        (1930370700_000, "2031-03-04T06:05:00+00:00"),
        (5, ""),
        (-1930370700, ""),
        (float("inf"), ""),
        (float("nan"), ""),
    ],
)
def test_seconds_since_1970(seconds: float, moment: str):
    assert from_timestamp(seconds) == moment
