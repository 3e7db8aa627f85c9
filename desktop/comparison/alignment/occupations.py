"""Occupations: what people do for a living, and whether two descriptions can be one person's."""

from collections.abc import Iterable
from functools import cache

from desktop.text.lexicon import word_list
from desktop.text.nouns import singular
from desktop.text.words import fold


def have_other_occupations(one: Iterable[str], other: Iterable[str]) -> bool:
    """Whether the phrases for two speakers give them different occupations.

    "The mayor" may be whom another account names, but not if that is "treasurer Bob Crane".

    Args:
        one: the phrases by which one speaker is credited.
        other: those of the other one.
    """
    mine, theirs = _occupations(one), _occupations(other)
    return bool(mine) and bool(theirs) and mine.isdisjoint(theirs)


def is_occupation(phrase: str) -> bool:
    """Whether a phrase consists of occupations: "Baker" of "Baker Tomas Moor"."""
    return all(singular(fold(word)) in _lines() for word in phrase.split())


def _occupations(phrases: Iterable[str]) -> set[int]:
    """The occupations in phrases, as line numbers of the list."""
    words = {
        singular(fold(word.strip(".,;:'’\"”"))) for phrase in phrases for word in phrase.split()
    }
    return {number for word in words if (number := _lines().get(word)) is not None}


@cache
def _lines() -> dict[str, int]:
    lines = enumerate(word_list("occupations.txt"))
    return {word: number for number, line in lines for word in line.split()}
