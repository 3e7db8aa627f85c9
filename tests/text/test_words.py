import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.text.words import fold, tokenize


def test_tokens_know_their_characters() -> None:
    text = "The mayor’s 1,200 lamps"
    assert [text[t.start : t.end] for t in tokenize(text, "en")] == [
        "The",
        "mayor",
        "s",
        "1,200",
        "lamps",
    ]


def test_stop_words_carry_no_content() -> None:
    assert [t.folded for t in tokenize("They had been at the mill", "en") if t.content] == ["mill"]


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "burning", "burned"),
        ("de", "Häuser", "Hauses"),
        ("fr", "détruites", "détruit"),
        ("ru", "пожара", "пожаром"),
        ("ar", "الحريق", "حريق"),
    ],
)
def test_forms_of_a_word_share_a_stem(language: str, one: str, other: str) -> None:
    (first,), (second,) = tokenize(one, language), tokenize(other, language)
    assert first.stem == second.stem


def test_names_are_words_with_a_capital_where_no_sentence_begins() -> None:
    named = [t.folded for t in tokenize("Later Okker met people in Old Harbour", "en") if t.name]
    assert named == ["okker", "old", "harbour"]


def test_accents_are_folded_but_letters_of_their_own_are_kept() -> None:
    assert (fold("Élodie"), fold("Йосип"), fold("Київ")) == ("elodie", "йосип", "київ")


@given(st.text(), st.sampled_from(["en", "de", "ar", "xx", ""]))
def test_any_text_has_tokens_in_order(text: str, language: str) -> None:
    ends = [0]
    for token in tokenize(text, language):
        assert ends[-1] <= token.start < token.end <= len(text)
        ends.append(token.end)


@given(st.text(), st.integers(0, 20), st.integers(0, 40))
def test_words_of_a_stretch_are_where_they_say(text: str, start: int, end: int) -> None:
    found = list(tokenize(text, "en", start, end))
    assert [fold(text[one.start : one.end]) for one in found] == [one.folded for one in found]
    assert found == list(tokenize(text[:end], "en", start))
    assert all(start <= one.start < one.end <= end for one in found)


def test_marks_on_letters_part_no_word() -> None:
    text = "cafe\u0301s, nai\u0308ve"
    assert [text[one.start : one.end] for one in tokenize(text, "en")] == text.split(", ")
