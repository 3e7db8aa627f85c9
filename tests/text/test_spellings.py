"""Spellings: what can be one name, and what can't."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.text.spellings import plain, same_name


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Tomas", "Thomas"),
        ("Andrii", "Andriy"),
        ("Zumorrod", "Zumurrud"),
        ("Vošek", "Voshek"),
        ("Jürgen", "Juergen"),
        ("Haddari", "al-Haddari"),
        ("Kyiv", "Kiev"),
    ],
)
def test_spellings_of_one_name(one: str, other: str) -> None:
    assert same_name(one, other)
    assert same_name(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Corvo", "Carver"), ("Trader", "Carrier"), ("Lind", "Bind"), ("Maren", "Karen"), ("", "")],
)
def test_other_names(one: str, other: str) -> None:
    assert not same_name(one, other)


@given(st.text(max_size=30))
def test_any_word_has_a_plain_form_that_does_not_depend_on_case(word: str) -> None:
    assert plain(word.upper()) == plain(word.upper().casefold())
