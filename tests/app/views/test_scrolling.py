"""Places between aligned sentences follow a line that only ever rises."""

from itertools import accumulate, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop.app.views.scrolling import interpolate

steps = some.lists(some.tuples(some.integers(1, 500), some.integers(1, 500)), max_size=8)


def knots_of(given_steps):
    lefts = accumulate((left for left, _ in given_steps), initial=0)
    rights = accumulate((right for _, right in given_steps), initial=0)
    return list(zip(map(float, lefts), map(float, rights), strict=True))


@given(steps)
def test_aligned_places_are_met_exactly(given_steps) -> None:
    knots = knots_of(given_steps)
    for left, right in knots:
        assert interpolate(knots, left) == pytest.approx(right)


@given(steps, some.lists(some.floats(0, 5000), min_size=2).map(sorted))
def test_scrolling_down_never_scrolls_the_other_text_up(given_steps, places) -> None:
    knots = knots_of(given_steps)
    for one, other in pairwise(places):
        assert interpolate(knots, one) <= interpolate(knots, other) + 1e-6


@given(steps, some.floats(0, 5000))
def test_there_and_back_is_the_same_place(given_steps, place) -> None:
    knots = knots_of(given_steps)
    back = [(right, left) for left, right in knots]
    assert interpolate(back, interpolate(knots, place)) == pytest.approx(place, abs=1e-5)
