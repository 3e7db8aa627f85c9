"""What a verb says together with its preposition, as comparisons show it."""

from collections.abc import Callable

import pytest

from desktop.comparison.model import Comparison, Kind, Verdict
from tests.comparison.verdicts import verdicts

Compare = Callable[..., Comparison]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Councillor Ilse Brandt voted for the sale of the spinning mill.",
            "Councillor Ilse Brandt voted against the sale of the spinning mill.",
        ),
        (
            "The council of Kelm voted against the new harbour bridge.",
            "The council of Kelm approved the new harbour bridge.",
        ),
        ("The dam above Kelm held.", "The dam above Kelm broke on Wednesday."),
    ],
)
def test_who_is_for_it_is_not_against_it(parsed: Compare, one: str, other: str) -> None:
    assert verdicts(parsed(one, other), Kind.STATEMENT) == [Verdict.CONFLICT]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Councillor Ilse Brandt voted for the sale of the mill.",
            "Councillor Ilse Brandt voted against the new harbour bridge.",
        ),
        ("Runner Ilse Brandt held the record.", "Runner Ilse Brandt broke the record."),
        ("Councillor Ilse Brandt voted for the sale.", "Councillor Jan Orsk voted against it."),
    ],
)
def test_sides_of_two_things_are_no_contradiction(parsed: Compare, one: str, other: str) -> None:
    assert not verdicts(parsed(one, other), Kind.STATEMENT)
