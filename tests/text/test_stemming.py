"""Every language that is said to have a stemmer has one."""

import pytest

from desktop.text import arabic, ukrainian
from desktop.text.stemming import STEMMED, stemmer, stemming_version


def test_each_language_has_its_stemmer_and_others_have_none() -> None:
    assert all(stemmer(language) for language in STEMMED)
    assert stemmer("he") is None
    assert stemmer("") is None


def test_bosnian_and_croatian_are_read_by_the_rules_of_serbian() -> None:
    for language in ("bs", "hr", "sr"):
        stemming = stemmer(language)
        assert stemming
        assert stemming("predsjednika") == stemming("predsjedniku")


def test_the_version_rises_with_our_own_stemmers() -> None:
    assert {f"uk{ukrainian.VERSION}", f"ar{arabic.VERSION}"} < set(stemming_version().split())


@pytest.mark.parametrize("noun", ["رئيس", "وزير", "قوات", "مدرسة", "انفجار", "مستشفى", "لاعبين"])
def test_an_arabic_noun_has_one_stem_with_whatever_is_written_onto_it(noun: str) -> None:
    stemming = stemmer("ar")
    assert stemming
    prefixes = ("", "ال", "وال", "بال", "كال", "لل", "فال", "وبال", "ولل")
    assert len({stemming(prefix + noun) for prefix in prefixes}) == 1


@pytest.mark.parametrize("word", ["والد", "بالغ", "لجنة", "الله", "وعد", "فالح"])
def test_letters_of_an_arabic_word_are_no_prefix(word: str) -> None:
    stemming = stemmer("ar")
    assert stemming
    assert stemming(word).startswith(word[:3].rstrip("ة"))
