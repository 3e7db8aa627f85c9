"""Anchors rise in both texts, and no better chain could have been chosen."""

from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop.app.models.anchors import Anchor, chain, mirrored, nearest
from desktop.comparison.model import Row

places = some.lists(some.integers(0, 9), max_size=2).map(tuple)
rows = some.lists(
    some.builds(Row, some.tuples(places, places), some.sampled_from([0.25, 0.5, 1.0])), max_size=7
)


def rises(anchors) -> bool:
    return all(
        one.left < other.left and one.right < other.right for one, other in pairwise(anchors)
    )


@given(rows)
def test_the_chain_rises_and_is_the_heaviest_there_is(given_rows: list[Row]) -> None:
    found = chain(given_rows, 0, 1)
    assert rises(found)
    pairs = [
        Anchor(row.sentences[0][0], row.sentences[1][0], number)
        for number, row in enumerate(given_rows)
        if all(row.sentences)
    ]
    ordered = sorted(pairs, key=lambda anchor: (anchor.left, anchor.right))
    weights = [
        sum(given_rows[anchor.row].similarity for anchor in chosen)
        for size in range(len(ordered) + 1)
        for chosen in combinations(ordered, size)
        if rises(chosen)
    ]
    assert sum(given_rows[anchor.row].similarity for anchor in found) == pytest.approx(max(weights))


@given(rows)
def test_seen_from_the_other_text_the_chain_weighs_the_same(given_rows: list[Row]) -> None:
    def weight(anchors) -> float:
        return sum(given_rows[anchor.row].similarity for anchor in anchors)

    there, back = chain(given_rows, 0, 1), chain(given_rows, 1, 0)
    assert weight(there) == pytest.approx(weight(back))
    assert rises(mirrored(there))


def test_a_row_that_would_cross_heavier_ones_is_left_out() -> None:
    crossing = [Row(((0,), (0,)), 0.9), Row(((1,), (5,)), 0.3), Row(((2,), (2,)), 0.9)]
    assert [anchor.row for anchor in chain(crossing, 0, 1)] == [0, 2]


@pytest.mark.parametrize(("sentence", "expected"), [(0, 10), (3, 10), (4, 10), (5, 20), (99, 20)])
def test_nearest_is_the_partner_of_the_anchor_before(sentence: int, expected: int) -> None:
    assert nearest([Anchor(3, 10, 0), Anchor(5, 20, 1)], sentence) == expected


def test_texts_that_share_nothing_have_nothing_near() -> None:
    assert nearest([], 3) is None
