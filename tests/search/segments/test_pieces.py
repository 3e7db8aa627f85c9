"""Pieces of texts, and the table that knows their entries."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.search.segments import pieces
from desktop.search.segments.pieces import Table, cut

TEXTS = st.lists(st.text("ab é東\n\x00", max_size=30), max_size=8)


class Numbers(dict[str, int]):
    """Numbers pieces as they come, and counts how often it is asked."""

    asked = 0

    def __call__(self, piece: str) -> int:
        self.asked += 1
        return self.setdefault(piece, len(self))


@given(TEXTS)
def test_texts_are_cut_at_white_space(texts: list[str]) -> None:
    found = cut(texts)
    every = [found.piece(number).decode() for number in range(len(found.starts))]
    of_texts = [text.replace("\x00", " ").split() for text in texts]
    assert every == [piece for text in of_texts for piece in text]
    assert found.ends.tolist() == [sum(map(len, of_texts[: at + 1])) for at in range(len(texts))]


@given(st.lists(TEXTS, max_size=4))
def test_every_piece_has_its_own_entry(batches: list[list[str]]) -> None:
    table, numbers = Table(), Numbers()
    for texts in batches:
        found = cut(texts)
        entries = table.entries(found, numbers).tolist()
        assert entries == [
            numbers[found.piece(number).decode()] for number in range(len(found.starts))
        ]


def test_what_is_known_is_not_asked_again() -> None:
    table, numbers = Table(), Numbers()
    text = "short sixteen-letters1 " + "x" * 17
    table.entries(cut([text]), numbers)
    table.entries(cut([text, text]), numbers)
    assert numbers.asked == 3 + 2  # what is longer than 16 bytes is always asked for


@pytest.mark.parametrize("largest", [1 << 14, 1 << 20])
def test_a_table_grows_or_begins_anew(monkeypatch: pytest.MonkeyPatch, largest: int) -> None:
    monkeypatch.setattr(pieces, "_SMALLEST", 1 << 10)
    monkeypatch.setattr(pieces, "_LARGEST", largest)
    table, numbers = Table(), Numbers()
    for batch in range(40):
        words = [f"w{batch * 500 + at}" for at in range(1000)]
        found = cut([" ".join(words)])
        assert table.entries(found, numbers).tolist() == [numbers[word] for word in words]
    assert len(numbers) == 20_500
