"""How two times stand."""

from datetime import date

import pytest

from desktop.article import Article
from desktop.comparison.positions.matching import Relation
from desktop.comparison.times.moments import Moment, is_of_saying, names_something, relation
from desktop.reading import read_article
from desktop.text.dates import find_times

WEDNESDAY = date(2025, 3, 5)


def moment(text: str) -> Moment:
    (found,) = find_times(text)
    return Moment(found, WEDNESDAY, names_something(text, found))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("It burned on Tuesday.", "It burned on March 4.", Relation.SAME),
        ("It burned at 9.40pm.", "It burned at twenty minutes before 10 p.m.", Relation.SAME),
        ("It burned late on Tuesday.", "It burned on March 4.", Relation.COMPATIBLE),
        ("It burned at 4 a.m.", "It burned at 4:10 a.m.", Relation.COMPATIBLE),
        ("It burned at 11:50 p.m.", "It burned at around 12:05 a.m.", Relation.COMPATIBLE),
        ("It burned at 4:10 a.m.", "It burned at 5:25 a.m.", Relation.RIVAL),
        ("It burned on Monday.", "It burned on Tuesday.", Relation.RIVAL),
        # no day excludes the day in the name of something
        ("It burned on Monday.", "The widows of the March 2 flood came.", None),
        ("It burned at midnight on Monday.", "It burned on Monday.", Relation.COMPATIBLE),
        # which midnight of a day is meant nobody knows, and no other hour lies in it
        ("It burned at midnight on Monday.", "It burned at 7 p.m. on Monday.", None),
        ("It burned at midnight on Monday.", "It burned on Monday evening.", None),
        # of long stretches one hardly tells which part is meant
        ("It burned in 2021.", "It burned in 2022.", None),
        # zones are not converted, and whose hour is meant is not guessed
        ("It burned at 4 p.m. GMT.", "It burned at 4 p.m. CET.", None),
        ("It burned at 4:10 p.m. GMT.", "It burned at 5:25 p.m.", None),
        ("It burned at 4:10 p.m. local time.", "It burned at 5:25 p.m.", Relation.RIVAL),
    ],
)
def test_relation(one: str, other: str, expected: Relation | None) -> None:
    assert relation(moment(one), moment(other)) is expected
    assert relation(moment(other), moment(one)) is expected


@pytest.mark.parametrize(
    ("signature", "posted"),
    [
        ("— Mara J. Lind (@maralind) March 4, 2025", True),
        ("The mill burned on March 4, 2025", False),
    ],
)
def test_a_day_behind_a_signature_is_that_of_posting(signature: str, posted: bool) -> None:
    text = f"The mill in Kelm is lost.\n{signature}\nNobody in the hall spoke of it."
    reading = read_article(Article(text=text, language="en"))
    (time,) = find_times(text)
    assert is_of_saying(time, reading) is posted


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("A mother told last night how her son died in the fire.", True),
        ("The mayor spoke late on Tuesday of a fire.", True),
        ("The mayor spoke on Tuesday in Kelm.", False),
        ("The gale claimed last night 12 lives.", False),
        ("A mother who was told of it fled last night.", False),
        ("The mill burned last night.", False),
    ],
)
def test_when_something_was_told_is_no_time_of_the_deed(text: str, said: bool) -> None:
    reading = read_article(Article(text=text, language="en"))
    (time,) = find_times(text)
    assert is_of_saying(time, reading) is said
