"""Predicates: which words say the same of a thing, and which can't both be true of it."""

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
    """How surely two lemmas say the same: 1.0 for one word, 0.0 where nothing speaks for it."""
    if one == other or stem(one) == stem(other):
        return SAME
    if other in _synonyms().get(one, ()):
        return SYNONYMOUS
    return RELATED if concept_of(one) and concept_of(one) == concept_of(other) else 0.0


@lru_cache(maxsize=16384)
def family(lemma: str) -> frozenset[str]:
    """Keys of which two lemmas share one wherever `word_likeness` is more than nothing."""
    near = {stem(word) for word in (lemma, *_synonyms().get(lemma, ()))}
    return frozenset(near | {concept_of(lemma)} - {""})


@lru_cache(maxsize=16384)
def opposites(lemma: str) -> frozenset[str]:
    """The stems of the lemmas that can't be true of a thing at the time when this one is."""
    return frozenset(
        stem(word)
        for these, those in _oppositions()
        for side, across in ((these, those), (those, these))
        if lemma in side
        for word in across
    )


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """What a lemma is matched by, a particle joined to it; "apologise" as "apologize"."""
    spelt = _ISE.sub(r"\1z\2", word.replace("_", " "))
    return "_".join(token.stem for token in tokenize(spelt, "en"))


@lru_cache(maxsize=65536)
def concept_of(word: str) -> str:
    """The group of words of one concept that a lemma is in, "" for none."""
    keys = [concept(token, "en") for token in tokenize(word.replace("_", " "), "en")]
    return keys[0] if keys and keys[0].isupper() else ""


@cache
def _synonyms() -> dict[str, frozenset[str]]:
    """The words that stand beside a word as its equals, or as its noun or verb.

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
    """The words of either side of each opposition, of opposites.txt and predicates.tsv."""
    own = [line.split("|") for line in word_list("opposites.txt")]
    derived = [(one, other) for sign, one, other in _table() if sign == "!"]
    return tuple((frozenset(a.split()), frozenset(b.split())) for a, b in [*own, *derived])


@cache
def _table() -> tuple[tuple[str, str, str], ...]:
    rows = [line.split("\t") for line in word_list("predicates.tsv")]
    return tuple((sign, one, other) for sign, one, other in rows)
