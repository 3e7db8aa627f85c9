"""Floors, platforms and sides of one thing, told apart by number or direction."""

from collections.abc import Callable

import pytest

from desktop.comparison.model import Comparison, Kind, Verdict
from tests.comparison.verdicts import verdicts

Compare = Callable[..., Comparison]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("second floor", "ground floor"),
        ("4th floor", "second floor"),
        ("roof of platform 6", "roof of platform 9"),
    ],
)
def test_one_thing_is_at_one_of_them(compared: Compare, one: str, other: str) -> None:
    text = "The fire in the old mill of Kelm broke out on the {}."
    found = compared(text.format(one), text.format(other))
    assert verdicts(found, Kind.PLACE) == [Verdict.CONFLICT]


def test_a_number_is_read_to_its_end(compared: Compare) -> None:
    text = "After the fire in Kelm 9 girls ran to platform {}."
    assert verdicts(compared(text.format(12), text.format(14)), Kind.PLACE) == [Verdict.CONFLICT]


def test_north_and_south_of_one_thing_exclude_each_other(compared: Compare) -> None:
    found = compared(
        "The ferry and the tanker collided two miles north of the lighthouse.",
        "The ferry and the tanker collided two miles south of the lighthouse.",
    )
    assert verdicts(found, Kind.PLACE) == [Verdict.CONFLICT]


def test_the_first_floor_is_the_ground_floor_in_some_countries(compared: Compare) -> None:
    text = "The fire in the old mill of Kelm broke out on the {}."
    found = verdicts(compared(text.format("first floor"), text.format("ground floor")), Kind.PLACE)
    assert found == [Verdict.UNCLEAR]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The fire in the mill broke out on the second floor and reached the ground floor.",
            "The fire in the mill broke out on the ground floor.",
        ),
        (
            "The fire in the mill broke out on the second floor.",
            "The mayor lives on the ground floor of the town hall.",
        ),
        (
            "The ferry sank two miles north of the lighthouse.",
            "The ferry sank two miles south of the harbour.",
        ),
        ("Gate 4 and Gate 5 of the mill were shut.", "Gate 5 of the mill was shut."),
        (
            "By the exit a path led to Gate 5 of the mill of Kelm.",
            "By exit B a path led to Gate 5 of the mill of Kelm.",
        ),
        (
            "The fire in the old mill of Kelm broke out on the fourth floor.",
            "The fire in the old mill of Kelm broke out on the 4th floor.",
        ),
        (
            "The fire in the old mill of Kelm broke out in room 07.",
            "The fire in the old mill of Kelm broke out in room 7.",
        ),
    ],
)
def test_where_both_may_be_true_nothing_is_told(compared: Compare, one: str, other: str) -> None:
    assert not verdicts(compared(one, other), Kind.PLACE)


def test_the_words_alone_say_which_it_is(compared: Compare) -> None:
    text = "The fire in the old mill of Kelm broke out on the {}."
    (found,) = compared(text.format("second floor"), text.format("4th floor")).differences
    told = [(place.text, place.value) for side in found.sides for place in side]
    assert told == [("second floor", None), ("4th floor", None)]
