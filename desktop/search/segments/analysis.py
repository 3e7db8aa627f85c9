"""Texts to terms in bulk: the same words and stems as ``words`` gives, at a tenth of the cost.

A text is cut at white space, and each distinct piece ("word,", "cease-fire") is analysed once. What
comes of it, an *entry*, is a few terms at their places; a text is then a row of entry numbers, and
all the rest is done with arrays. That loses nothing, since no word reaches across white space, with
one exception: figures grouped by no-break spaces, at which texts are therefore not cut.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.search.segments.pieces import Table, cut
from desktop.search.segments.postings import SEPARATOR
from desktop.search.words import (
    HYPHENS,
    as_searched,
    is_one_word,
    spans,
    stem,
    unspaced_within,
    words_and_places,
)

_SEPARATOR = SEPARATOR.decode()
_GROUPING = "\u00a0\u202f"
_PIECE = re.compile(rf"[\S{_GROUPING}]+")
# What may stand around a word without being a part of it or changing what it is.
_EDGES = "\"'.,;:!?()[]{}<>*/|_-“”„«»‘’‚‹›–—…"
_LONGEST_KEPT = 40  # characters; a longer piece is an address or a clause of Chinese: hardly twice
_MOST_KEPT = 1 << 19  # pieces of a language; about 80 MB


@dataclass(frozen=True, slots=True)
class Entries:
    """What all distinct pieces consist of.

    Attributes:
        starts: [entries + 1] where each entry's terms begin in the next three.
        terms: the numbers of its terms.
        offsets: how far behind the entry's first place each term stands.
        lower: whether each term is written in lower case.
        places: [entries] how many places the entry takes.
    """

    starts: NDArray[np.uint32]
    terms: NDArray[np.uint32]
    offsets: NDArray[np.uint32]
    lower: NDArray[np.bool_]
    places: NDArray[np.uint32]


class Analyser:
    """Analyses texts, and remembers every piece it has seen.

    Attributes:
        keys: of each term, in the order in which they came, as ``postings.key`` makes them.
    """

    def __init__(self, stemmed: bool) -> None:
        """Take whether terms have stems; names of outlets and people have none."""
        self.keys: list[str] = []
        self._stemmed = stemmed
        self._numbers: dict[str, int] = {}  # of terms, by key
        self._pieces: dict[str, _Pieces] = {}  # by language
        self._tables: dict[str, Table] = {}  # by language
        self._words: dict[str, _Words] = {}  # by language
        self._starts = array("I", [0])
        self._terms, self._offsets, self._places = array("I"), array("I"), array("I")
        self._lower = array("B")

    def read(self, text: str, language: str, tokens: array[int]) -> None:
        """Put the entries of a text behind ``tokens``."""
        pieces = self._of(language)
        grouped = not text.isascii() and any(space in text for space in _GROUPING)
        cut: list[str] = _PIECE.findall(text) if grouped else text.split()
        tokens.extend(map(pieces.__getitem__, cut))

    def read_all(
        self, texts: Sequence[str], language: str
    ) -> tuple[NDArray[np.uint32], NDArray[np.int64]]:
        """The entries of many texts, and how many there are up to the end of each text."""
        table = self._tables.get(language)
        if table is None:
            table = self._tables[language] = Table()
        pieces = cut(texts)
        return table.entries(pieces, self._of(language).__getitem__), pieces.ends

    def entries(self) -> Entries:
        """What the numbers that ``read`` gave stand for."""
        return Entries(
            starts=np.array(self._starts, np.uint32),
            terms=np.array(self._terms, np.uint32),
            offsets=np.array(self._offsets, np.uint32),
            lower=np.array(self._lower, np.bool_),
            places=np.array(self._places, np.uint32),
        )

    def forget(self) -> None:
        """Let go of what is needed for reading more only, the greater part of its memory."""
        self._numbers, self._pieces, self._tables, self._words = {}, {}, {}, {}

    def _of(self, language: str) -> _Pieces:
        pieces = self._pieces.get(language)
        if pieces is None:
            pieces = self._pieces[language] = _Pieces(self, language)
        return pieces

    def enter(self, piece: str, language: str) -> int:
        """Analyse a piece that was not seen before; returns its entry."""
        if is_one_word(piece):
            self._add(self.term(piece, language), 0)
            places = 1
        elif unspaced_within(piece) and HYPHENS.isdisjoint(piece):
            places = self._add_unspaced(piece, language)
        else:
            found, places = words_and_places(piece)
            for word in found:
                lower = piece[word.start].islower()
                self._add(self._term(word.form, word.spelled, lower, language), word.position)
        self._places.append(places)
        self._starts.append(len(self._terms))
        return len(self._places) - 1

    def term(self, written: str, language: str) -> int:
        """The term of one word, twice its number and 1 if it is in lower case; -1 if there is none.

        Args:
            written: the word, which is no compound.
            language: ISO 639-1 code.
        """
        form, spelled = as_searched(written)
        return self._term(form, spelled, written[0].islower(), language) if form else -1

    def _term(self, form: str, spelled: str, lower: bool, language: str) -> int:
        key = f"{form}{_SEPARATOR}{stem(spelled, language) if self._stemmed else ''}"
        number = self._numbers.get(key)
        if number is None:
            number = self._numbers[key] = len(self.keys)
            self.keys.append(key)
        return 2 * number + lower

    def _add_unspaced(self, piece: str, language: str) -> int:
        """Take in a clause of Chinese and the like; returns how many places it takes."""
        words = self._words.get(language)
        if words is None:
            words = self._words[language] = _Words(self, language)
        places = 0
        for start, end in spans(piece):
            self._add(words[piece[start:end]], places)
            places += 1
        return places

    def _add(self, term: int, place: int) -> None:
        if term >= 0:
            self._terms.append(term >> 1)
            self._lower.append(term & 1)
            self._offsets.append(place)


class _Pieces(dict[str, int]):
    """The entries of the pieces of one language; those not seen before are analysed."""

    def __init__(self, analyser: Analyser, language: str) -> None:
        super().__init__()
        self._analyser = analyser
        self._language = language

    def __missing__(self, piece: str) -> int:
        core = piece.strip(_EDGES)
        if core != piece and is_one_word(core):
            entry = self[core]
        else:
            entry = self._analyser.enter(piece, self._language)
        if len(piece) <= _LONGEST_KEPT:
            if len(self) >= _MOST_KEPT:
                self.clear()
            self[piece] = entry
        return entry


class _Words(dict[str, int]):
    """The terms of the words of one language: pairs of Chinese characters come again and again."""

    def __init__(self, analyser: Analyser, language: str) -> None:
        super().__init__()
        self._analyser = analyser
        self._language = language

    def __missing__(self, written: str) -> int:
        if len(self) >= _MOST_KEPT:
            self.clear()
        term = self[written] = self._analyser.term(written, self._language)
        return term
