"""Extents: whether a phrase means some, all, or those that another phrase contrasts with.

"Some residents stayed" and "most residents left" are about two parts of one town, and what the
younger brother did the elder one need not have done.
"""

import re
import tomllib
from enum import StrEnum
from functools import cache, lru_cache

from desktop.paths import RESOURCES
from desktop.text.words import tokenize

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*|\d[\d.,]*")

_ABOUT = re.compile(r"\b(?:about|regarding|concerning)\s+(.+)", re.I | re.S)


class Extent(StrEnum):
    """How many of its kind a phrase is about.

    Attributes:
        PART: of some that it does not name: "some residents", "four residents", "half of the town".
        ALL: of all or of none of them.
        OPEN: it does not say.
    """

    PART = "part"
    ALL = "all"
    OPEN = "open"


@lru_cache(maxsize=16384)
def extent(phrase: str) -> Extent:
    """How many a phrase is about, given the words it begins with."""
    words = _before(phrase)[:2]
    if not set(words[:1]).isdisjoint(_lexicon()["all"]):
        return Extent.ALL
    if words and is_counted(words[0]):
        return Extent.PART
    first = words[1:2] if words[:1] in (["a"], ["the"], ["another"]) else words[:1]
    some = set(first) | (set(words[:1]) & {"another"})
    return Extent.OPEN if some.isdisjoint(_lexicon()["part"]) else Extent.PART


def counted_alike(one: str, other: str) -> bool:
    """Whether both phrases begin with the same number: "2 million people" may be the same ones."""
    first, second = _before(one)[:1], _before(other)[:1]
    return first == second and bool(first) and is_counted(first[0])


def are_contrasted(one: str, other: str) -> bool:
    """Whether two phrases have contrasting modifiers: "younger" and "elder"."""
    first, second = _contrasting(one), _contrasting(other)
    return bool(first and second) and any(
        (mine := first & rivals) and (theirs := second & rivals) and mine.isdisjoint(theirs)
        for rivals in _contrasts()
    )


def are_about_others(one: str, other: str) -> bool:
    """Whether both phrases say what a thing is about, and share no word there."""
    first, second = _about(one), _about(other)
    return bool(first and second) and first.isdisjoint(second)


# What is asked of one phrase is kept, for each is held against many others.


@lru_cache(maxsize=16384)
def _about(phrase: str) -> frozenset[str]:
    """The words that say what a thing is about."""
    match = _ABOUT.search(phrase)
    told = tokenize(match[1], "en") if match else ()
    return frozenset(token.stem for token in told if token.content)


@lru_cache(maxsize=16384)
def _contrasting(phrase: str) -> frozenset[str]:
    """The modifiers of a phrase that others contrast with."""
    return frozenset[str]().union(*_contrasts()).intersection(_before(phrase))


def is_counted(word: str) -> bool:
    """Whether a word says how many: "three", "12"."""
    return word[0].isdigit() or word in _lexicon()["counted"]


def _before(phrase: str) -> list[str]:
    """The words of a phrase up to where it is said what the thing is beside, folded."""
    found = [word.casefold() for word in _WORD.findall(phrase.split(",", maxsplit=1)[0])]
    ends = _lexicon()["beside"]
    return found[: next((n for n, word in enumerate(found) if n and word in ends), len(found))]


@cache
def _contrasts() -> tuple[frozenset[str], ...]:
    return tuple(frozenset(line.split()) for line in _lexicon()["contrasts"])


@cache
def _lexicon() -> dict[str, frozenset[str]]:
    held = tomllib.loads((RESOURCES / "words" / "extents.toml").read_text("utf-8"))
    return {name: frozenset(words) for name, words in held.items()}
