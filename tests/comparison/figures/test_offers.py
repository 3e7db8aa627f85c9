"""Offers and demands that differ, and those of several rounds."""

from collections.abc import Callable

import pytest

from desktop.comparison.model import Comparison, Kind, Verdict
from tests.comparison.verdicts import verdicts

Compare = Callable[..., Comparison]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The railway offered its drivers a pay rise of 4 percent. The union rejected it.",
            "The railway offered its drivers a pay rise of 5 percent. The union turned it down.",
        ),
        (
            "The union demanded a wage increase of 9 percent for nurses. The strike began at noon.",
            "The union demanded a wage increase of 7 percent for nurses. The strike began at noon.",
        ),
    ],
)
def test_who_offers_so_much_does_not_offer_more(parsed: Compare, one: str, other: str) -> None:
    assert verdicts(parsed(one, other), Kind.NUMBER) == [Verdict.CONFLICT]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # an earlier and a later offer
        (
            "The railway first offered its drivers a pay rise of 4 percent. The union rejected it.",
            "The railway has now offered its drivers a pay rise of 5 percent. The union waits.",
        ),
        (
            "The railway offered its drivers 4 percent more pay. The union rejected it.",
            "The railway made a new proposal and offered its drivers 5 percent more pay again.",
        ),
        # for one year and for two
        (
            "The railway offered a rise of 4 percent for this year. The union rejected it.",
            "The railway offered a rise of 5 percent for two years. The union rejected it.",
        ),
        # who offers is not who demands, and another one offers something else
        (
            "The railway offered a pay rise of 4 percent. The union rejected it.",
            "The union demanded a pay rise of 5 percent. The railway rejected it.",
        ),
        (
            "The airline offered its pilots a pay rise of 4 percent on Monday.",
            "The railway offered its drivers a pay rise of 5 percent on Monday.",
        ),
        # what was measured may be of two stretches of time
        (
            "Rents in Kelm saw a rise of 4 percent, the city said.",
            "Rents in Kelm saw a rise of 5 percent, the city said.",
        ),
    ],
)
def test_other_offers_are_no_conflict(parsed: Compare, one: str, other: str) -> None:
    assert Verdict.CONFLICT not in verdicts(parsed(one, other), Kind.NUMBER)


def test_nearly_the_same_is_said_of_figures_far_apart(parsed: Compare) -> None:
    one = "About 1,200 volunteers planted trees on the hills above Kelm on Saturday."
    other = "Around 12,000 volunteers planted trees on the hills above Kelm on Saturday."
    assert verdicts(parsed(one, other), Kind.NUMBER) == [Verdict.CONFLICT]
    for another in ("on Sunday", "in the past three weeks"):
        elsewhere = other.replace("on Saturday", another)
        assert verdicts(parsed(one, elsewhere), Kind.NUMBER) == [Verdict.UNCLEAR]


def test_figures_far_apart_in_unlike_statements_of_one_deed_are_unclear(parsed: Compare) -> None:
    one = (
        "Some 1,200 volunteers cleaned the beaches of the Sallow coast on Saturday after an oil "
        "spill from a grounded tanker, the government said. It was cold."
    )
    other = (
        "Some 12,000 volunteers cleaned the beaches between Merrin and Point Lyle, the government "
        "said. The tanker was still aground."
    )
    assert verdicts(parsed(one, other), Kind.NUMBER) == [Verdict.UNCLEAR]
