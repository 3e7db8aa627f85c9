"""Plain letters: where words may begin in texts of characters of any size."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.search.plain import BASIC, Characters, stretches

SPACES = np.array([chr(code).isspace() for code in range(BASIC)])


def beginnings(text: str, letters: str) -> list[int]:
    return (Characters(text).places([list(map(ord, letters))]) - 1).tolist()


@pytest.mark.parametrize("other", ["", "é", "旧", "🚢"])
def test_words_are_found_whatever_else_the_text_holds(other: str) -> None:
    assert beginnings(f"Ferries off a ferry{other}", "fer") == [0, 14]


def test_something_within_a_word_may_stand_for_its_letters() -> None:
    assert beginnings("U.S. or US or u’s or plus", "us") == [0, 8, 14]


def test_something_within_a_word_may_stand_for_none_of_its_letters() -> None:
    assert beginnings("e\u0301lys or e’lys", "ely") == [0, 9]


def test_no_word_begins_behind_a_latin_letter() -> None:
    assert beginnings("offer éfer 1fer", "fer") == [12]


@given(st.text("feéя旧🚢 \n'", max_size=20))
def test_every_word_of_ascii_is_found(text: str) -> None:
    found = beginnings(text, "fe")
    assert all(at in found for at in range(len(text)) if f" {text}"[at : at + 3] == " fe")


def test_a_piece_ends_at_white_space_unless_that_is_far() -> None:
    text = "fee-free\tfees f" + "e" * 40
    characters = Characters(text)
    starts, ends, others = characters.pieces(characters.places([[ord("f")]]), SPACES)
    assert [text[start:end] for start, end in zip(starts, ends, strict=True)] == [
        "fee-free",
        "fees",
    ]
    assert others.tolist() == [4, 14]


def test_characters_of_a_table_are_found_beyond_ascii_alone() -> None:
    every = np.ones(BASIC, np.bool_)
    assert (Characters("été 🚢 да").places([[ord("x")]], every) - 1).tolist() == [0, 4, 6, 7]


@given(st.text("aé旧🚢 \n\u00a0", max_size=20))
def test_stretches_are_what_stands_between_white_space(text: str) -> None:
    starts, ends = stretches(text)
    found = [text[start:end] for start, end in zip(starts, ends, strict=True)]
    assert found == [piece for piece in text.replace("\n", " ").split(" ") if piece]
