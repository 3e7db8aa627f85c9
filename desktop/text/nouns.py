"""English plurals and singulars, and words that occur around counted nouns."""

from collections.abc import Mapping
from functools import cache

from desktop.text.lexicon import column


def words(label: str, language: str = "en") -> frozenset[str]:
    """The words filed under a label in the list of words around counted nouns."""
    return column("counted", label, language)


_NO_MEN = ("german", "ottoman", "shaman", "talisman", "caiman", "norman")


@cache
def irregular(language: str) -> Mapping[str, str]:
    """Plurals of a language that no rule produces, with their singular or its English name."""
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


def plural(noun: str) -> str:
    """The plural of an English noun in lower case."""
    if noun in words("invariant"):
        return noun
    if noun in _irregular_plurals():
        return _irregular_plurals()[noun]
    if noun.endswith("man") and len(noun) > 5 and noun not in _NO_MEN:
        return noun[:-3] + "men"
    if noun.endswith(("s", "x", "ch", "sh")):
        return f"{noun}es"
    return f"{noun[:-1]}ies" if noun.endswith("y") and noun[-2:-1] not in "aeiou" else f"{noun}s"


@cache
def _irregular_plurals() -> Mapping[str, str]:
    """Irregular plurals by singular; of two, the first alphabetically ("people", not "persons")."""
    return {one: several for several, one in sorted(irregular("en").items(), reverse=True)}


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
