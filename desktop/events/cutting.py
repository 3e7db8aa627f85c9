"""Cutting: texts cut at white space without a string for each word, and words found by hashes.

A dictionary of words takes three times as long as all else that signing an article takes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

_SPACE, _WORD, _LINE = range(3)  # what a character is
_BASIC = 0x10000  # there is no white space beyond these characters
# Words are hashed as polynomials modulo 2**64 (Karp and Rabin 1987). The base is odd, so that it
# has an inverse: the hash of a word is what is summed up over it, moved to the start of the text.
_BASE = 0x5851F42D4C957F2D
_MIXER = np.uint64(0x9E3779B97F4A7C15)
_ROOM = 4  # slots of a hash table for each entry, at least


@dataclass(frozen=True, slots=True)
class Cut:
    """Texts as what stands between white space; the end of a line stands for itself.

    Attributes:
        text: the texts one after the other, with line ends between them.
        starts: where each written form begins, ...
        ends: ... and ends.
        hashes: a hash of each.
        bounds: where the forms of each text begin, and where the last one's end.
    """

    text: str
    starts: NDArray[np.int64]
    ends: NDArray[np.int64]
    hashes: NDArray[np.uint64]
    bounds: NDArray[np.int64]

    @classmethod
    def of(cls, texts: Sequence[str]) -> Cut:
        """Cut some texts."""
        text = "".join([f"{one} " for one in texts])
        # a surrogate alone is a character like any other
        read = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
        what = _classes().take(read, mode="clip")  # what lies beyond is as the last is
        is_word, lines = what == _WORD, np.flatnonzero(what == _LINE)
        # every text ends with a space, and so does what is before the first
        edges = np.flatnonzero(np.diff(is_word, prepend=False))
        starts = np.sort(np.concatenate([edges[::2], lines]), kind="stable")
        ends = np.sort(np.concatenate([edges[1::2], lines + 1]), kind="stable")
        powers, inverses = _powers(1 << len(read).bit_length())
        sums = np.concatenate([np.zeros(1, np.uint64), np.cumsum(read * powers[: len(read)])])
        hashes = (sums[ends] - sums[starts]) * inverses[starts]
        limits = np.cumsum([len(one) + 1 for one in texts])
        bounds = np.concatenate([[0], np.searchsorted(starts, limits)])
        return cls(text, starts, ends, hashes, bounds)

    def written(self, place: int) -> str:
        """A form as it is written; the end of a line as a colon, which parts as it does."""
        return self.text[self.starts[place] : self.ends[place]].replace("\n", ":")


class HashTable:
    """Numbers by hashes, many looked up at once: open addressing with linear probing."""

    def __init__(self) -> None:
        self._total = 0
        self._hashes, self._numbers = np.zeros(0, np.uint64), np.zeros(0, np.int64)
        self._make(1 << 12)

    def found(self, hashes: NDArray[np.uint64]) -> NDArray[np.int64]:
        """The number of each hash; -1 where there is none."""
        slots = self._slots(hashes)
        numbers = self._numbers[slots]
        pending = np.flatnonzero((self._hashes[slots] != hashes) & (numbers >= 0))
        while len(pending):
            slots[pending] = (slots[pending] + 1) & self._mask
            numbers[pending] = self._numbers[slots[pending]]
            other = self._hashes[slots[pending]] != hashes[pending]
            pending = pending[other & (numbers[pending] >= 0)]
        return numbers

    def add(self, hashes: NDArray[np.uint64], numbers: NDArray[np.int64]) -> None:
        """Add hashes that are not there, each once."""
        self._total += len(hashes)
        if self._total * _ROOM > len(self._numbers):
            held = np.flatnonzero(self._numbers >= 0)
            hashes = np.concatenate([self._hashes[held], hashes])
            numbers = np.concatenate([self._numbers[held], numbers])
            self._make(1 << (2 * self._total * _ROOM).bit_length())
        slots = self._slots(hashes).tolist()
        for slot, one, number in zip(slots, hashes.tolist(), numbers.tolist(), strict=True):
            while self._numbers[slot] >= 0:
                slot = (slot + 1) & self._mask  # noqa: PLW2901 (the next one)
            self._hashes[slot], self._numbers[slot] = one, number

    def _make(self, room: int) -> None:
        self._hashes = np.zeros(room, np.uint64)
        self._numbers = np.full(room, -1, np.int64)
        self._mask = room - 1

    def _slots(self, hashes: NDArray[np.uint64]) -> NDArray[np.int64]:
        shift = np.uint64(64 - self._mask.bit_length())
        return ((hashes * _MIXER) >> shift).astype(np.int64)


@cache
def _classes() -> NDArray[np.uint8]:
    """What each basic character is, and one for all others."""
    what = [_SPACE if chr(code).isspace() else _WORD for code in range(_BASIC)] + [_WORD]
    what[ord("\n")] = _LINE
    return np.array(what, np.uint8)


@cache
def _powers(number: int) -> tuple[NDArray[np.uint64], NDArray[np.uint64]]:
    """The first so many powers of the base and of its inverse, from the first to the last."""
    steps = np.full((2, number), _BASE, np.uint64)
    steps[1] = pow(_BASE, -1, 1 << 64)
    steps[:, 0] = 1
    powers, inverses = np.cumprod(steps, axis=1)
    return powers, inverses
