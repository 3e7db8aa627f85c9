"""Pieces of several texts at once: each stands where it was found."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.search.pieces import find_pieces

TEXTS = st.lists(
    st.lists(
        st.sampled_from(["ferry,", "Ferries", "a", "harbour", "Élan", "旧港口"]), max_size=5
    ).map(" ".join),
    max_size=4,
)
BEGINNINGS = st.lists(st.sampled_from(["", "fer", "har", "ela", "旧"]), unique=True)


@given(TEXTS, BEGINNINGS, st.integers(0, 1000))
def test_pieces_stand_where_they_were_found(
    texts: list[str], beginnings: list[str], offset: int
) -> None:
    every = "\n".join(texts)
    starts, written = find_pieces(texts, beginnings, offset)
    assert starts == sorted(starts)
    for start, piece in zip(starts, written, strict=True):
        assert piece
        assert every.startswith(piece, start - offset)
        assert "\n" not in piece


def test_nothing_is_found_where_no_words_are_looked_for() -> None:
    assert find_pieces(["a ferry"], []) == ([], [])
