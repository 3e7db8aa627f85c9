"""Pages from right to left are turned; what runs the other way in them keeps its order."""

from collections.abc import Sequence
from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.importing.reading_order import Box
from desktop.importing.right_to_left import Sign, turned

WIDTH, HIGH, WIDE = 500.0, 10.0, 6.0


def set_up(pieces: Sequence[str], from_left: Sequence[bool]) -> list[Sign]:
    """A line from the right edge: its pieces in the order of reading, each in its own direction."""
    signs: list[Sign] = []
    ends = accumulate((len(piece) * WIDE for piece in pieces), initial=0.0)
    for piece, forwards, right in zip(pieces, from_left, ends, strict=False):
        for at, sign in enumerate(piece):
            place = len(piece) - at if forwards else at + 1
            left = WIDTH - right - place * WIDE
            signs.append((sign, Box(left, 0, left + WIDE, HIGH, sign)))
    return signs


@pytest.mark.parametrize(
    ("pieces", "from_left"),
    [
        (["הגלים סגרו את הנמל"], [False]),
        (["הגלים בגובה ", "1,250", " סגרו את הנמל"], [False, True, False]),
        (["באולם של ", "Orsund Hall 7", " ישנו הנוסעים"], [False, True, False]),
        (["الموجات ", "12.5", " متر"], [False, True, False]),
    ],
)
def test_every_sign_stands_right_of_the_one_read_before(
    pieces: Sequence[str], from_left: Sequence[bool]
) -> None:
    found = turned(set_up(pieces, from_left), WIDTH)
    assert "".join(sign for sign, _ in found) == "".join(pieces)
    assert [box.left for _, box in found] == [WIDE * at for at in range(len(found))]


def test_a_page_that_is_mostly_from_left_to_right_stays_as_it_is() -> None:
    signs = set_up(["the harbour of ", "נמל"], [True, False])
    assert turned(signs, WIDTH) == signs
    assert turned([], WIDTH) == []


@given(st.lists(st.tuples(st.sampled_from("aב1 ,.-(\n"), st.floats(0, 400)), max_size=40))
def test_no_sign_is_lost_and_none_leaves_the_page(places: list[tuple[str, float]]) -> None:
    signs = [(sign, Box(left, 0, left + 50, 9, sign)) for sign, left in places]
    found = turned(signs, WIDTH)
    assert [sign for sign, _ in found] == [sign for sign, _ in signs]
    assert all(-0.001 <= box.left <= box.right <= WIDTH + 0.001 for _, box in found)
