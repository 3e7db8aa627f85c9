"""Differences are of one matter where the accounts speak of it in the same words."""

import pytest

from desktop.comparison.matters import are_alike_in_kind, shared
from desktop.comparison.model import Difference, Kind, Position, Strength, Verdict

Span = tuple[int, int]


def told(kind: Kind, *sides: list[Span]) -> Difference:
    held = tuple(tuple(Position(0, *span, "") for span in side) for side in sides)
    return Difference(kind, Verdict.DIFFERS, Strength.STRONG, None, "", held)


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.ONLY])
def test_two_of_one_kind_can_be_of_one_matter(kind: Kind) -> None:
    assert are_alike_in_kind(told(kind), told(kind))


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        (Kind.STATEMENT, Kind.CERTAINTY, True),
        (Kind.SPEAKER, Kind.STATEMENT, True),
        (Kind.NUMBER, Kind.TIME, False),
        (Kind.NUMBER, Kind.STATEMENT, False),
        (Kind.ONLY, Kind.ONLY, False),
        (Kind.ONLY, Kind.NUMBER, False),
    ],
)
def test_who_denies_a_clause_speaks_of_it_and_a_figure_in_it_is_another_matter(
    one: Kind, other: Kind, alike: bool
) -> None:
    assert are_alike_in_kind(told(one), told(other)) is alike
    assert are_alike_in_kind(told(other), told(one)) is alike


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ([(0, 4)], [(3, 9)], True),
        ([(2, 3)], [(0, 9)], True),
        ([(0, 4)], [(4, 9)], False),  # one begins where the other ends
        ([(0, 4), (20, 25)], [(10, 12), (24, 30)], True),
        ([(0, 4), (20, 25)], [(10, 12)], False),
    ],
)
def test_words_are_the_same_where_their_places_overlap(
    one: list[Span], other: list[Span], same: bool
) -> None:
    assert shared(told(Kind.NUMBER, one), told(Kind.NUMBER, other)) == [same]
    assert shared(told(Kind.NUMBER, other), told(Kind.NUMBER, one)) == [same]


def test_only_accounts_with_a_part_in_both_are_asked() -> None:
    first = told(Kind.NUMBER, [(0, 4)], [(0, 4)], [], [])
    second = told(Kind.NUMBER, [(0, 4)], [], [(0, 4)], [])
    assert shared(first, second) == [True]
