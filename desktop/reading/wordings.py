"""Wordings: words in English news that name the same thing and judge it differently."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from desktop.text.lexicon import word_list
from desktop.text.words import fold, tokenize

_WORD = re.compile(r"\w+(?:-\w+)*")
_VOWELS = frozenset("aeiou")


class Register(StrEnum):
    """How a word judges what it names."""

    NEUTRAL = "neutral"
    NEGATIVE = "negative"  # it blames, belittles or frightens
    POSITIVE = "positive"  # it praises or softens


@dataclass(frozen=True, slots=True)
class Wording:
    """What a word names, and how it judges it.

    Attributes:
        concept: the thing, by a neutral word for it.
        part: "noun", "verb" or "adjective".
        register: how the word judges it.
        word: the word in its dictionary form.
    """

    concept: str
    part: str
    register: Register
    word: str


@dataclass(frozen=True, slots=True)
class Named:
    """An occurrence of a word of the table in an article.

    Attributes:
        start: its first character in the text.
        end: the character after its last one.
        wordings: what it may name.
    """

    start: int
    end: int
    wordings: tuple[Wording, ...]


@cache
def first_words() -> frozenset[str]:
    """The folded first words of the table; a text without any of them has no word of it."""
    return frozenset(next(tokenize(first, "en")).folded for first in _by_first())


def find_wordings(text: str, start: int, end: int) -> Iterator[Named]:
    """The words of the table in a span of text, in order; at each position the longest."""
    words = list(_WORD.finditer(text, start, end))
    folded = [fold(word.group()) for word in words]
    after = 0
    for place, first in enumerate(folded):
        for form in _by_first().get(first, ()) if place >= after else ():
            if tuple(folded[place : place + len(form)]) == form:
                after = place + len(form)
                yield Named(words[place].start(), words[after - 1].end(), _forms()[" ".join(form)])
                break


def wordings(word: str) -> tuple[Wording, ...]:
    """What a word in any of its forms may name; () for words outside the table."""
    return _forms().get(fold(word), ())


@cache
def _forms() -> dict[str, tuple[Wording, ...]]:
    found: dict[str, list[Wording]] = {}
    for line in word_list("wordings.tsv"):
        concept, part, register, words = line.split("\t")
        for entry in words.split(", "):
            word, *irregular = entry.split("/")
            wording = Wording(concept, part, Register(register), word)
            for form in dict.fromkeys([word, *irregular, *_inflected(word, part)]):
                found.setdefault(fold(form), []).append(wording)
    return {form: tuple(held) for form, held in found.items()}


def _inflected(word: str, part: str) -> Iterator[str]:
    """The regular forms of a word; of a phrase its first word's, of nouns their last word's."""
    if part == "adjective":
        return
    if part == "noun":
        yield _plural(word)
        return
    verb, *rest = word.split(" ")
    tail = "".join(f" {one}" for one in rest)
    stem = verb[:-1] if verb.endswith("e") else verb
    stem = f"{verb[:-1]}i" if _ends_in_y(verb) else stem
    yield f"{_plural(verb)}{tail}"
    for ending in ("ed", "ing"):
        yield f"{verb if ending == 'ing' and _ends_in_y(verb) else stem}{ending}{tail}"
    if len(verb) > 2 and verb[-1] not in "aeiouwxy" and verb[-2] in _VOWELS:
        yield f"{verb}{verb[-1]}ed{tail}"
        yield f"{verb}{verb[-1]}ing{tail}"


def _plural(word: str) -> str:
    if _ends_in_y(word):
        return f"{word[:-1]}ies"
    return f"{word}{'es' if word.endswith(('s', 'x', 'z', 'ch', 'sh')) else 's'}"


def _ends_in_y(word: str) -> bool:
    return word.endswith("y") and len(word) > 1 and word[-2] not in _VOWELS


@cache
def _by_first() -> dict[str, tuple[tuple[str, ...], ...]]:
    """The forms by their first word, the longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for form in sorted(_forms(), key=lambda form: (-form.count(" "), form)):
        words = tuple(form.split())
        found.setdefault(words[0], []).append(words)
    return {first: tuple(forms) for first, forms in found.items()}
