"""Vocabulary: what each written word is for grouping, worked out once for each spelling.

News repeats its words: of a thousand words of a new article a handful have not been seen before.
So a text becomes a row of numbers at the cost of one look-up a word, and the rest is arrays.
"""

from __future__ import annotations

import re
import zlib
from array import array
from collections.abc import Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray

from desktop.events.cutting import Cut, HashTable
from desktop.events.naming import (
    CASELESS,
    describes,
    determiners,
    given_names,
    is_common,
    is_definite,
    locatives,
)
from desktop.text.concepts import concept
from desktop.text.lexicon import column
from desktop.text.skeletons import skeleton
from desktop.text.words import Token, fold, stem, stop_words

_MARKS = r"\u0300-\u036f\u0591-\u05c7\u064b-\u0655"  # accents, Hebrew points, Arabic vowels
_LETTERS = rf"[\w{_MARKS}]"
# Words and figures with what stands inside them ("cease-fire", "U.S", "1,200", "4:30"); and what
# sentences end or quotes begin with, after which a capital says nothing; and what parts clauses.
_PIECE = re.compile(rf"[^\W_]{_LETTERS}*(?:['’.,:-]{_LETTERS}+)*|[.!?:\n\"“,;()«»„–—-]")
_BREAKS = frozenset('.!?:\n"“')
# Names do not reach across them. What stands in «» is the name of a team or a firm as often as it
# is the beginning of what somebody says.
_PAUSES = frozenset(",;()«»„–—-")
_POSSESSIVES = ("'s", "’s")
_ARTICLES = ("وال", "بال", "ال", "و", "ل", "ב", "ל", "ה", "ו", "מ")
_LEFT_OF_NAME = 3  # consonants that are left where one is cut off, at least
_MOST_KEPT = 400_000  # spellings; an archive of 100,000 articles has about as many

# What a spelling is; without capitals it may be a given name, or a word with the article.
STOP, LOWER, CAPITAL, FIGURE, LOCATIVE, DETERMINER, GIVEN, DEFINITE, PAUSE, BREAK = range(10)


class Vocabulary:
    """The written forms of one language; a new one is analysed once.

    A text is cut at white space, and what stands between ("word,", "cease-fire") is one piece or a
    few: words, figures, breaks. Written forms and pieces are numbered as they come.

    Attributes:
        capitalises_nouns: whether the language writes all nouns with capitals.
        is_caseless: whether its script has no capitals.
    """

    def __init__(self, language: str) -> None:
        self._spellings = np.empty(1024, object)
        self._language = language
        self.capitalises_nouns = bool(determiners(language))
        self.is_caseless = language in CASELESS
        self._numbers: dict[str, int] = {}  # of pieces
        self._kinds, self._keys, self._bridges = array("B"), array("I"), array("I")
        self._forms = HashTable()
        self._starts, self._pieces = array("I", [0]), array("I")  # of written forms

    def __len__(self) -> int:
        return len(self._starts) - 1

    def read(self, texts: Sequence[str]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """The numbers of the pieces of texts in order, and how many are of each text."""
        cut = Cut.of(texts)
        forms = self._forms.found(cut.hashes)
        if (forms < 0).any():
            self._learn(cut, np.flatnonzero(forms < 0))
            forms = self._forms.found(cut.hashes)
        starts = np.frombuffer(self._starts, np.uint32).astype(np.int64)
        first, sizes = starts[forms], np.diff(starts)[forms]
        ends = np.cumsum(sizes)
        total = int(ends[-1]) if len(ends) else 0
        places = np.arange(total) + np.repeat(first - ends + sizes, sizes)
        bounds = np.concatenate([[0], ends])[cut.bounds]
        return np.frombuffer(self._pieces, np.uint32)[places].astype(np.int64), np.diff(bounds)

    def _learn(self, cut: Cut, unknown: NDArray[np.int64]) -> None:
        """Analyse the written forms that stand at some places of a text for the first time."""
        hashes, first = np.unique(cut.hashes[unknown], return_index=True)
        order = np.argsort(first)
        known = len(self)
        for place in unknown[first[order]].tolist():
            self._pieces.extend(map(self._number, _PIECE.findall(cut.written(place))))
            self._starts.append(len(self._pieces))
        self._forms.add(hashes[order], np.arange(known, len(self)))

    def matched_in(self, texts: Sequence[str]) -> tuple[NDArray[np.uint32], NDArray[np.int64]]:
        """What the words of texts are matched by, each once a text, ascending; and which text's."""
        numbers, sizes = self.read(texts)
        owners = np.repeat(np.arange(len(texts), dtype=np.uint64), sizes)
        packed = np.unique(owners << np.uint64(32) | self.matching(numbers))
        keys = packed.astype(np.uint32)
        return keys[keys > 0], (packed >> np.uint64(32)).astype(np.int64)[keys > 0]

    def kinds(self, numbers: NDArray[np.int64]) -> NDArray[np.uint8]:
        """What each piece is: stop word, word, capitalised word, figure, break ..."""
        return np.frombuffer(self._kinds, np.uint8)[numbers]

    def matching(self, numbers: NDArray[np.int64]) -> NDArray[np.uint32]:
        """What each is matched by in its language; 0 for what is never matched."""
        return np.frombuffer(self._keys, np.uint32)[numbers]

    def bridging(self, numbers: NDArray[np.int64]) -> NDArray[np.uint32]:
        """What each is matched by in other languages; 0 for what does not survive translation."""
        return np.frombuffer(self._bridges, np.uint32)[numbers]

    def spelled(self, numbers: NDArray[np.int64]) -> list[str]:
        """Each as it is written, without a possessive ending."""
        return self._spellings[numbers].tolist()

    def _number(self, piece: str) -> int:
        number = self._numbers.get(piece)
        if number is None:
            number = self._numbers[piece] = len(self._kinds)
            if number == len(self._spellings):
                self._spellings = np.append(self._spellings, np.empty(number, object))
            self._spellings[number] = bare(piece)
            kind, key, bridge = _analysed(piece, self._language)
            self._kinds.append(kind)
            self._keys.append(key)
            self._bridges.append(bridge)
        return number


def bare(piece: str) -> str:
    """A word without its possessive ending."""
    return piece[:-2] if piece.endswith(_POSSESSIVES) else piece


def vocabulary(language: str) -> Vocabulary:
    """The vocabulary of a language; begun anew when it has grown too large to keep."""
    known = _vocabulary(language)
    if len(known) < _MOST_KEPT:
        return known
    _vocabulary.cache_clear()
    return _vocabulary(language)


@cache
def _vocabulary(language: str) -> Vocabulary:
    return Vocabulary(language)


def hashed(key: str) -> int:
    """A key as 32 bits, never 0, the same on every machine.

    Of a million keys about a hundred pairs fall together, which is less than stemming confounds.
    """
    return zlib.crc32(key.encode()) or 1


def matched(folded: str, language: str) -> str:
    """The key of a folded word: its group of words, or its stem where it is in none."""
    return concept(Token(0, 0, folded, stem(folded, language), True, False), language)


def bridges_of(written: str, language: str) -> list[int]:
    """What ties the words of a name, or a figure, to their translations; [] if nothing does."""
    found = (_analysed(piece, language)[2] for piece in _PIECE.findall(written))
    return [bridge for bridge in found if bridge]


def _analysed(piece: str, language: str) -> tuple[int, int, int]:
    """What a spelling is, its key and its bridge."""
    if piece in _BREAKS or piece in _PAUSES:
        return BREAK if piece in _BREAKS else PAUSE, 0, 0
    word = bare(piece)
    if word[0].isdigit():
        if len(word) == 1:
            return STOP, 0, 0
        digits = word.replace(",", "").replace(".", "")
        return FIGURE, hashed(f"{language}\n{word}"), hashed(f"\n{digits}")
    folded = fold(word)
    if len(folded) == 1 or folded in stop_words(language):
        return _kind_of_leading_word(folded, language), 0, 0
    kind = _kind(word, folded, language)
    return kind, hashed(f"{language}\n{matched(folded, language)}"), _bridge(word, kind, language)


def _kind(word: str, folded: str, language: str) -> int:
    """What a word that is matched is."""
    if folded in determiners(language) or folded in locatives(language):
        return _kind_of_leading_word(folded, language)
    if folded in calendar(language):
        return LOWER
    if word[0].isupper():  # in Arabic, too, where a name is written in Latin letters
        return LOWER if is_common(folded, language) else CAPITAL
    return _kind_without_capitals(folded, language) if language in CASELESS else LOWER


def _kind_without_capitals(folded: str, language: str) -> int:
    if folded in given_names(language):
        return GIVEN
    if is_definite(folded):
        return DEFINITE
    return STOP if describes(folded) else LOWER


def _kind_of_leading_word(folded: str, language: str) -> int:
    """What a word is that at most says what the next one is."""
    if folded in determiners(language):
        return DETERMINER
    return LOCATIVE if folded in locatives(language) else STOP


@cache
def calendar(language: str) -> frozenset[str]:
    """The folded names of months and weekdays: they are written like names and name nothing."""
    forms = column("calendar", "month", language) | column("calendar", "weekday", language)
    return frozenset(map(fold, forms))


def _bridge(word: str, kind: int, language: str) -> int:
    """What ties a word to its translation: a name's skeleton."""
    if language in CASELESS:
        article = next((a for a in _ARTICLES if word.startswith(a) and len(word) > len(a) + 2), "")
        bones = skeleton(word.removeprefix(article))
    else:
        bones = skeleton(word) if kind == CAPITAL else ""
    # Hansen is Гансен in Ukrainian and often in Russian: an h is no consonant of a skeleton
    if bones.startswith("g") and len(bones) > _LEFT_OF_NAME:
        bones = bones[1:]
    return hashed(f"\n{bones}") if bones else 0
