"""Candidates: what patterns let pass."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.search.beginnings import beginning
from desktop.search.candidates import pieces, stretch
from desktop.search.words import words


@pytest.mark.parametrize(
    ("text", "begun", "expected"),
    [
        ("a ferry, Ferries", "fer", ["ferry,", "Ferries"]),
        ("off ferry-boats", "f", ["ferry-boats"]),
        ("in U.S. waters", "us", ["U.S."]),
        ("26,000 or 2600", "260", ["26,000", "2600"]),
        ("l’Élysée, élan", "ely", ["l’Élysée,", "élan"]),
        ("旧港口。新港", "旧", ["旧港口"]),
        ("旧港口。旧城。新旧", "旧港", ["旧港口"]),
    ],
)
def test_pieces_in_which_a_word_may_begin_so(text: str, begun: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in sorted(set(pieces(text, [begun])))] == expected


def test_a_stretch_holds_so_many_words() -> None:
    text = "one – two, three four"
    assert text[: stretch(text, 3, 2)] == "one – two, three"
    assert text[: stretch(text, 3, 9)] == text


@given(st.text(), st.sampled_from(["", "en", "de", "fr", "ru", "zh"]))
def test_every_word_lies_in_a_piece_in_which_it_may_begin(text: str, language: str) -> None:
    for word in words(text):
        found = pieces(text, [beginning(word.spelled, word.form, language)])
        assert any(start <= word.start and word.end <= end for start, end in found)


@given(st.text("旧港口車\uf902金\uf90a々がか\u3099ｶ한\u1112\u00ad\ufe00。 a", max_size=12))
def test_every_word_of_a_script_without_spaces_lies_in_a_piece(text: str) -> None:
    for word in words(text):
        found = pieces(text, [beginning(word.spelled, word.form, "zh")])
        assert any(start <= word.start and word.end <= end for start, end in found)
