"""What two sentences differ in that the user laid together."""

from collections.abc import Callable

import pytest

from desktop.comparison.model import Difference, Kind, Verdict
from desktop.comparison.paired import between
from desktop.reading import Reading

Account = Callable[..., Reading]


@pytest.fixture
def pair(account: Account) -> Callable[[str, str], list[Difference]]:
    """The differences of two sentences, each with others before it that are left alone."""

    def build(one: str, other: str) -> list[Difference]:
        first = account(f"It rained on 3 roads. {one}", "Harbour Post")
        third = account(f"Snow fell. The fair had 700 guests. {other}", "Coast Radio")
        silent = account("Nothing of it stands here.", "Open Shore")
        return between([first, silent, third], [(2, 2), (0, 1)])

    return build


def test_what_the_program_finds_is_told_in_the_places_of_the_articles(
    pair: Callable[[str, str], list[Difference]],
) -> None:
    (found,) = pair(
        "The blaze claimed 12 lives at the spinning mill.", "Fifteen people died in the mill fire."
    )
    assert (found.kind, found.verdict) == (Kind.NUMBER, Verdict.CONFLICT)
    assert [[place.text for place in side] for side in found.sides] == [
        ["12 lives"],
        [],
        ["Fifteen people"],
    ]


def test_figures_that_it_would_not_set_against_each_other_are_unclear(
    pair: Callable[[str, str], list[Difference]],
) -> None:
    (found,) = pair("In the dark lay 4,000 homes.", "The power failed in 6,500 households.")
    assert (found.kind, found.verdict) == (Kind.NUMBER, Verdict.UNCLEAR)
    assert found.reason.startswith("4,000 homes (Harbour Post) against 6,500 households (Coast")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("In the dark lay 4,000 homes.", "The power failed in about 4,000 households."),
        ("In the dark lay 4,000 homes.", "The power failed over 30 kilometres."),
        ("In the dark lay 4,000 homes and 3 farms.", "The power failed in 6,500 households."),
        ("Nobody slept.", "The power failed in 6,500 households."),
    ],
)
def test_of_other_figures_nothing_is_made(
    pair: Callable[[str, str], list[Difference]], one: str, other: str
) -> None:
    assert [found for found in pair(one, other) if found.verdict is Verdict.UNCLEAR] == []
