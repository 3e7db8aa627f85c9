"""What became of one thing, in words that exclude each other; all texts are our own."""

from collections.abc import Callable

import pytest

from desktop.comparison.model import Comparison, Verdict
from tests.comparison.claims.rammed_pier import told

Compare = Callable[..., Comparison]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The pilot survived.", "Its pilot was killed."),
        (
            "Captain Ole Hamm was arrested in a tavern behind the station, police said.",
            "Captain Ole Hamm, a man of sixty, is still on the run, a fisherman said.",
        ),
        ("The county has agreed to the rescue plan.", "The county opposes the rescue plan."),
        ("The lighthouse is intact.", "The lighthouse collapsed."),
    ],
)
def test_one_thing_met_one_fate(parsed: Compare, one: str, other: str) -> None:
    assert told(parsed, one, other) == [Verdict.CONFLICT]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The lighthouse withstood the blow.", "The lighthouse on the pier was destroyed."),
        ("A pilot survived.", "A pilot was killed."),
        (
            "Men of the harbour guard fired on the customs house.",
            "Rioters from the hills shelled the customs house.",
        ),
    ],
)
def test_where_more_is_told_of_it_the_two_may_be_of_different_things(
    parsed: Compare, one: str, other: str
) -> None:
    assert told(parsed, one, other) == [Verdict.UNCLEAR]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The first pilot survived.", "The second pilot was killed."),
        ("The pilot of the tanker survived.", "The pilot of the tug was killed."),
        ("The pilot survived.", "The pilot's dog was killed."),
        ("The county approved the money for the pier.", "The county refused the money for a zoo."),
        ("The pilot was found guilty of theft.", "The pilot was acquitted of arson."),
        ("The pier was closed at noon.", "The pier was open again by six."),
        ("The mast withstood the first gust.", "The mast broke."),
        ("Its crew survived.", "The crew of the cutter was killed."),
        ("The pier is closed at the mill.", "The pier is open as far as the mill."),
        ("The lighthouse mostly withstood the blow.", "The lighthouse was destroyed in places."),
        ("The lighthouse will be demolished.", "The lighthouse is intact."),
        ("The harbour guard fired on the customs house.", "The harbour guard fired on a barn."),
        ("The man survived.", "The man was killed."),
    ],
)
def test_of_other_things_nothing_is_told(parsed: Compare, one: str, other: str) -> None:
    assert Verdict.CONFLICT not in told(parsed, one, other)


def test_of_one_of_two_pilots_it_is_not_sure(parsed: Compare) -> None:
    one = "The pilot survived. Both pilots had drunk, a sailor said."
    assert told(parsed, one, "Its pilot was killed.") == [Verdict.UNCLEAR]


def test_what_only_rumours_say_is_unclear(parsed: Compare) -> None:
    one = "The county denied that the lighthouse had been hit."
    other = "The lighthouse was hit, according to rumours."
    assert told(parsed, one, other) == [Verdict.UNCLEAR]


def test_who_is_for_it_here_and_against_it_there_may_mean_another_thing(parsed: Compare) -> None:
    one = "Councillor Ole Hamm voted for it, to the delight of the anglers."
    other = "Councillor Ole Hamm voted against it, to the dismay of the anglers."
    assert told(parsed, one, other) == [Verdict.UNCLEAR]
