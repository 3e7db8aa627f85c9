"""English plurals and singulars, and the words around counted nouns."""

from collections.abc import Mapping
from functools import cache

from desktop.text.lexicon import column


def words(label: str, language: str = "en") -> frozenset[str]:
    """The words filed under a label in the list of words around counted nouns."""
    return column("counted", label, language)


@cache
def irregular(language: str) -> Mapping[str, str]:
    """Plurals of a language that no rule gives, and their singular or its English name."""
    pairs = (pair.partition(":") for pair in words("irregular", language))
    return {plural: singular for plural, _, singular in pairs}


def singular(noun: str) -> str:
    """The singular of an English noun in lower case."""
    known = irregular("en").get(noun)
    if known or (noun in words("invariant") and noun != "troops"):
        return known or noun
    if noun.endswith("men") and len(noun) > 5:
        return noun[:-3] + "man"
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    if noun.endswith(("ches", "shes", "xes", "sses", "zzes")):
        return noun[:-2]
    if noun.endswith("s") and not noun.endswith(("ss", "us", "is")) and len(noun) > 3:
        return noun[:-1]
    return noun


def is_plural(word: str) -> bool:
    """Whether an English word looks like a plural noun."""
    lower = word.lower()
    if lower in irregular("en") or lower in words("invariant"):
        return True
    if word in words("not_plural") or lower in words("not_plural"):
        return False
    if lower.endswith("men") and len(lower) > 5:
        return lower not in ("specimen", "regimen", "abdomen")
    return len(lower) > 3 and lower.endswith("s") and not lower.endswith(("ss", "us", "is"))
