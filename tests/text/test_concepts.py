import pytest

from desktop.text.concepts import concept, is_common, rarity
from desktop.text.words import tokenize


def key(word: str, language: str = "en") -> str:
    (token,) = tokenize(word, language)
    return concept(token, language)


@pytest.mark.parametrize(
    ("one", "other"),
    [("soldiers", "troops"), ("wore", "disguised"), ("Paris", "French"), ("blaze", "fire")],
)
def test_words_for_one_thing_are_one_concept(one: str, other: str) -> None:
    assert key(one) == key(other)


@pytest.mark.parametrize(("one", "other"), [("soldier", "police"), ("French", "German")])
def test_words_for_different_things_are_not(one: str, other: str) -> None:
    assert key(one) != key(other)


def test_groups_are_english_only() -> None:
    assert key("blaze", "fr") != key("fire", "fr")


def test_rare_words_tell_more_and_unknown_ones_most() -> None:
    assert rarity(key("people"), "en") < rarity(key("railway"), "en") < rarity("zumorrod", "en")


def test_countries_and_common_nouns_name_no_person() -> None:
    assert is_common("Russian")
    assert is_common("Police")
    assert not is_common("Okker")
