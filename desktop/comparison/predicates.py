"""Predicates: which words say the same of a thing, and which can't both be true of it."""

from functools import cache, lru_cache

from desktop.paths import RESOURCES
from desktop.text.concepts import concept
from desktop.text.words import tokenize

# How much two words of one meaning are worth: they are of one concept only, or the same word.
RELATED = 0.7
SYNONYMOUS = 0.85
SAME = 1.0


@lru_cache(maxsize=65536)
def word_likeness(one: str, other: str) -> float:
    """How surely two lemmas say the same: 1.0 for one word, 0.0 where nothing speaks for it."""
    if one == other or _stem(one) == _stem(other):
        return SAME
    if other in _table()["="].get(one, ()) or other in _table()["+"].get(one, ()):
        return SYNONYMOUS
    first, second = _key(one), _key(other)
    return RELATED if first == second else 0.0


@lru_cache(maxsize=65536)
def opposed(one: str, other: str) -> bool:
    """Whether two lemmas can't both be true of one thing at one time."""
    return any(
        (one in these and other in those) or (one in those and other in these)
        for these, those in _opposites()
    ) or other in _table()["!"].get(one, ())


def _stem(word: str) -> str:
    return "_".join(token.stem for token in tokenize(word.replace("_", " "), "en"))


def _key(word: str) -> str:
    found = [concept(token, "en") for token in tokenize(word, "en")]
    return found[0] if len(found) == 1 else word


@cache
def _table() -> dict[str, dict[str, frozenset[str]]]:
    """predicates.tsv: for each sign the words that stand on either side of a word."""
    found: dict[str, dict[str, frozenset[str]]] = {"=": {}, "+": {}, "!": {}}
    for line in (RESOURCES / "words" / "predicates.tsv").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            sign, one, other = line.split("\t")
            held = found[sign]
            held[one] = held.get(one, frozenset()) | {other}
            held[other] = held.get(other, frozenset()) | {one}
    return found


@cache
def _opposites() -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    """opposites.txt: the words of either side of each opposition."""
    lines = (RESOURCES / "words" / "opposites.txt").read_text("utf-8").splitlines()
    sides = [line.split("|") for line in lines if line and not line.startswith("#")]
    return tuple((frozenset(one.split()), frozenset(other.split())) for one, other in sides)
