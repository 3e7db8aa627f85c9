"""Doubts that any text can raise, whatever it was read from: damage, another language, noise."""

import re
from collections.abc import Iterator, Sequence

from desktop.article import Doubt
from desktop.importing.damage import damage, length
from desktop.text.stemming import STEMMED

# What scanned text is full of: letters and digits or signs in one word, single letters in a row.
_WORD = re.compile(r"\S+")
_NOISE = re.compile(
    r"[^\W\d_]*[|\\^~¬¦§{}<>=*_#][^\W\d_]+|[a-z]+[0135689]+[a-z]+"
    r"|[a-z]+[A-Z][a-z]*[A-Z]\w*|[^\w\s]{3,}"
)
# What stands in each such word, of which a text of clean words has little. Each begins with what is
# rare in a text, so that it is passed over quickly.
_SUSPECTS = (
    re.compile(r"[^\w\s](?:(?<=[|\\^~¬¦§{}<>=*#])|[^\w\s]{2})"),
    re.compile(r"[0-9A-Z_](?:(?<=_)|(?<=[a-z][0135689])|(?<=[a-z][A-Z])[a-z]*[A-Z])"),
)
_AROUND = ".,;:!?\"'()[]“”‘’«»…"  # what stands beside words
_NOISY = 0.04  # of the words; clean news has under 0.01
_ENOUGH = 50  # words; of fewer no share is told


def doubts_of(text: str, language: str) -> Iterator[Doubt]:
    """What is doubtful about an article for its text alone.

    A language is supported where words are found in all their forms; of others only what stands
    there letter by letter, and figures.
    """
    if damaged := damage(text, length(text)):
        yield damaged
    words = _WORD.findall(text)
    if len(words) >= _ENOUGH and _is_noisy(text, words):
        yield Doubt.OCR
    if language and language not in STEMMED:
        yield Doubt.LANGUAGE


def _is_noisy(text: str, words: Sequence[str]) -> bool:
    """Whether the share of noise is more than clean text has; told of most texts at one look."""
    most = _NOISY * len(words)
    suspects = sum(len(suspect.findall(text)) for suspect in _SUSPECTS)
    return suspects > most and sum(map(_is_noise, words)) > most


def _is_noise(word: str) -> bool:
    # Nearly all words are of small letters; to ask that first takes a third of the time.
    return not (word.isalpha() and word.islower()) and bool(_NOISE.fullmatch(word.strip(_AROUND)))
