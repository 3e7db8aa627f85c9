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
        (
            "The Mill Party of Kelm voted in favour, while the Ferrymen abstained.",
            "The Mill Party of Kelm voted against it.",
        ),
        (
            "The driver of the tram survived with a broken arm.",
            "The driver of the tram was among the dead.",
        ),
        (
            "The old bridge over the Orle withstood the flood.",
            "The old bridge over the Orle was destroyed by the flood.",
        ),
        (
            "The jury convicted Mara Lind of theft on Wednesday.",
            "Mara Lind was found not guilty of theft on Wednesday.",
        ),
        (
            "The march of the ferrymen in Kelm was peaceful.",
            "The march of the ferrymen in Kelm ended in violence.",
        ),
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
        ("The driver of the tram survived the crash.", "The crash destroyed the tram."),
        ("The jury convicted Mara Lind of theft.", "Mara Lind was found not guilty of arson."),
        ("The driver of the tram survived.", "The driver of the lorry was among the dead."),
    ],
)
def test_sides_of_two_things_are_no_contradiction(parsed: Compare, one: str, other: str) -> None:
    assert not verdicts(parsed(one, other), Kind.STATEMENT)
