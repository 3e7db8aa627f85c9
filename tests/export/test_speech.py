"""Speech in plain English, which is what an export has where no other language is given."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.export.speech import ENGLISH
from desktop.message import message


@pytest.mark.parametrize(
    ("published", "written"),
    [
        ("2031", "2031"),
        ("2031-05", "May 2031"),
        ("2031-05-04", "4 May 2031"),
        ("2031-05-04T08:05", "4 May 2031, 08:05"),
        ("2031-05-04T08:05:59", "4 May 2031, 08:05"),
        ("2031-13-04", "2031-13-04"),
        ("0000-01-01", "0000-01-01"),
        ("2031-02-30", "2031-02-30"),
        ("last week", "last week"),
    ],
)
def test_dates_are_written_as_exactly_as_they_are_known(published: str, written: str) -> None:
    assert ENGLISH.date(published) == written


@given(st.text())
def test_whatever_stands_for_a_date_is_written(published: str) -> None:
    assert bool(ENGLISH.date(published)) is bool(published)


def test_what_is_said_is_the_message_itself() -> None:
    assert ENGLISH.say(message("{count} boats", count=1200)) == "1,200 boats"
    assert ENGLISH.number(1200) == "1,200"


def test_facts_stand_behind_each_other() -> None:
    assert ENGLISH.listed(["A", "B"]) == f"A{ENGLISH.comma}B"
    assert ENGLISH.dotted(["A", "B"]) == f"A {ENGLISH.dot} B"
    assert ENGLISH.clauses(["A", "B"]) == "A; B"
