"""Predicates: synonyms and antonyms, the words that mean the same and those that exclude it."""

import re
from functools import cache, lru_cache
from itertools import combinations

from desktop.text.concepts import concept
from desktop.text.lexicon import word_list
from desktop.text.words import tokenize

# How much two words are worth that are of one concept only, of one meaning, or the same.
RELATED = 0.7
SYNONYMOUS = 0.85
SAME = 1.0
# British and American spelling of one verb: what else ends so is matched by one stem as well.
_ISE = re.compile(r"(\w{3}[iy])s(e)\b")


@lru_cache(maxsize=65536)
def word_likeness(one: str, other: str) -> float:
    """How surely two lemmas mean the same: 1.0 for one word, 0.0 without any evidence."""
    if one == other or stem(one) == stem(other):
        return SAME
    if other in _synonyms().get(one, ()):
        return SYNONYMOUS
    return RELATED if concept_of(one) and concept_of(one) == concept_of(other) else 0.0


@lru_cache(maxsize=16384)
def family(lemma: str) -> frozenset[str]:
    """Keys such that two lemmas share one whenever their `word_likeness` is positive."""
    near = {stem(word) for word in (lemma, *_synonyms().get(lemma, ()))}
    return frozenset(near | {concept_of(lemma)} - {""})


@lru_cache(maxsize=16384)
def opposites(lemma: str) -> frozenset[str]:
    """The stems of the antonyms of a lemma."""
    return frozenset(
        stem(word)
        for these, those in _oppositions()
        for side, across in ((these, those), (those, these))
        if lemma in side
        for word in across
    )


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The key of a lemma, a particle joined to it; "apologise" as "apologize"."""
    spelt = _ISE.sub(r"\1z\2", word.replace("_", " "))
    return "_".join(token.stem for token in tokenize(spelt, "en"))


@lru_cache(maxsize=65536)
def concept_of(word: str) -> str:
    """The group of words with one concept that a lemma is in, "" for none."""
    keys = [concept(token, "en") for token in tokenize(word.replace("_", " "), "en")]
    return keys[0] if keys and keys[0].isupper() else ""


@cache
def _synonyms() -> dict[str, frozenset[str]]:
    """The synonyms of a word, and its noun or verb.

    Those of predicates.tsv, and of synonyms.txt what that has no words for: verbs with particles.
    """
    pairs = [(one, other) for sign, one, other in _table() if sign != "!"]
    pairs += [pair for line in word_list("synonyms.txt") for pair in combinations(line.split(), 2)]
    found: dict[str, frozenset[str]] = {}
    for one, other in pairs:
        found[one] = found.get(one, frozenset()) | {other}
        found[other] = found.get(other, frozenset()) | {one}
    return found


@cache
def _oppositions() -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    """The two sides of each opposition, of opposites.txt and predicates.tsv."""
    own = [line.split("|") for line in word_list("opposites.txt")]
    derived = [(one, other) for sign, one, other in _table() if sign == "!"]
    return tuple((frozenset(a.split()), frozenset(b.split())) for a, b in [*own, *derived])


@cache
def _table() -> tuple[tuple[str, str, str], ...]:
    rows = [line.split("\t") for line in word_list("predicates.tsv")]
    return tuple((sign, one, other) for sign, one, other in rows)
