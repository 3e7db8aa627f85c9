"""Every language that is said to have a stemmer has one."""

from desktop.text.stemming import STEMMED, stemmer, stemming_version
from desktop.text.ukrainian import VERSION


def test_each_language_has_its_stemmer_and_others_have_none() -> None:
    assert all(stemmer(language) for language in STEMMED)
    assert stemmer("he") is None
    assert stemmer("") is None


def test_bosnian_and_croatian_are_read_by_the_rules_of_serbian() -> None:
    for language in ("bs", "hr", "sr"):
        stemming = stemmer(language)
        assert stemming
        assert stemming("predsjednika") == stemming("predsjedniku")


def test_the_version_rises_with_our_own_stemmer() -> None:
    assert f" {VERSION} " in stemming_version()
