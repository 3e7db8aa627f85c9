"""Concepts: what words are matched by, and how informative each is, for aligning sentences."""

import math
from collections.abc import Iterable
from functools import cache, lru_cache

from desktop.text.lexicon import word_list
from desktop.text.words import Token, fold, stop_words

# Share of sentences with a word missing from the table: rarer than the rarest word in it.
_UNSEEN = 4e-6


def concept(token: Token, language: str) -> str:
    """The key that a word is matched by: its group of synonyms, or its stem where it is in none.

    Groups are written in capitals, so that none is ever taken for a stem.
    """
    if language != "en":
        return token.stem
    return _groups().get(token.folded, token.stem)


def concepts(tokens: Iterable[Token], language: str) -> tuple[str, ...]:
    """The key that each of many words is matched by."""
    if language != "en":
        return tuple(token.stem for token in tokens)
    groups = _groups()
    return tuple(groups.get(token.folded, token.stem) for token in tokens)


def is_common(word: str) -> bool:
    """Whether a capitalised English word names no person: a stop word, a country, a common noun."""
    folded = fold(word)
    return folded in stop_words("en") or folded in _groups()


@lru_cache(maxsize=65536)
def rarity(key: str, language: str) -> float:
    """How informative a shared word is: minus the logarithm of its share of sentences.

    The shares of English were counted over the development half of public news sets by
    ``benchmarks/learn_frequencies.py``; in other languages every word tells the same.

    Args:
        key: what `concept` gave.
        language: ISO 639-1 code.
    """
    known = shares() if language == "en" else {}
    return -math.log(known.get(key, _UNSEEN if known else 1e-3))


@cache
def _groups() -> dict[str, str]:
    groups: dict[str, str] = {}
    for line in word_list("demonyms.tsv"):
        country, people, capitals = [*line.split("\t"), "", ""][:3]
        groups |= dict.fromkeys(f"{country} {people} {capitals}".split(), country.upper())
    for line in word_list("concepts.txt"):
        words = line.split()
        # what can be "destroyed" can be found "destroying"
        forms = [*words, *(f"{word[:-2]}ing" for word in words if word.endswith("ed"))]
        groups |= dict.fromkeys(map(fold, forms), words[0].upper())
    return groups


@cache
def shares() -> dict[str, float]:
    """The share of sentences of English news that hold each key of `concept`."""
    pairs = (line.split("\t") for line in word_list("frequencies.tsv"))
    return {key: float(share) for key, share in pairs}
