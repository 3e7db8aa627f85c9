"""Pieces of texts, cut at white space, and a table that knows many of them at once.

A dictionary takes a quarter of a microsecond for each word of a text; looking up all words of many
texts in arrays takes half of that. Only what the table does not hold goes through Python.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_SPACE = 32  # this byte and all below it are white space or control characters: no word has them
_LONGEST = 16  # bytes of a piece that the table can hold: two words of the machine
_SMALLEST = 1 << 14  # slots of a new table
_LARGEST = 1 << 20  # slots: 21 MB; a table that would outgrow them begins anew
_FULL = 2  # a table has at least so many slots for each piece
# Odd constants near 2^64 times the golden ratio, and of MurmurHash3's finalizer: they spread bits.
_MULTIPLIERS = (np.uint64(0x9E3779B97F4A7C15), np.uint64(0xC2B2AE3D27D4EB4F))
_MASKS = np.array([(1 << 8 * size) - 1 for size in range(9)], np.uint64)


@dataclass(frozen=True, slots=True)
class Pieces:
    """The pieces of several texts.

    Attributes:
        content: the texts in UTF-8, between spaces.
        starts: [pieces] where each piece begins in it.
        stops: [pieces] where it ends.
        ends: [texts] how many pieces there are up to the end of each text.
    """

    content: bytes
    starts: NDArray[np.int64]
    stops: NDArray[np.int64]
    ends: NDArray[np.int64]

    def keys(self) -> tuple[NDArray[np.uint64], NDArray[np.uint64]]:
        """The first and the second eight bytes of each piece, with zeros behind its end."""
        eights = np.ndarray(len(self.content) - 7, "<u8", self.content, strides=(1,))
        sizes = self.stops - self.starts
        first = eights[self.starts] & _MASKS[np.minimum(sizes, 8)]
        second = eights[self.starts + 8] & _MASKS[np.clip(sizes - 8, 0, 8)]
        return first, second

    def piece(self, number: int) -> bytes:
        """One of them."""
        return self.content[self.starts[number] : self.stops[number]]


def cut(texts: Sequence[str]) -> Pieces:
    """Cut texts at white space of ASCII; other white space stays within pieces."""
    encoded = [text.encode() for text in texts]
    content = b" " + b" ".join(encoded) + b" " * 2 * _LONGEST
    spaces = np.frombuffer(content, np.uint8) <= _SPACE
    edges = np.flatnonzero(spaces[1:] != spaces[:-1]) + 1
    starts, stops = edges[::2], edges[1::2]
    until = np.cumsum(np.fromiter(map(len, encoded), np.int64, len(encoded)) + 1)
    return Pieces(content, starts, stops, np.searchsorted(starts, until))


class Table:
    """A hash table of pieces and their entries, with linear probing; what is empty is 0."""

    def __init__(self) -> None:
        self._count = 0
        self._allocate(_SMALLEST)

    def entries(self, pieces: Pieces, enter: Callable[[str], int]) -> NDArray[np.uint32]:
        """The entry of each piece; ``enter`` gives that of a piece the table does not hold."""
        first, second = pieces.keys()
        long = pieces.stops - pieces.starts > _LONGEST
        slots = self._slots(first, second)
        entries = self._entries[slots]
        missed = np.flatnonzero(
            (self._first[slots] != first) | (self._second[slots] != second) | long
        )
        unknown: list[NDArray[np.int64]] = [missed[:0]]
        while len(missed):
            new = (self._first[slots[missed]] == 0) | long[missed]
            unknown.append(missed[new])
            missed = missed[~new]
            at = slots[missed] = (slots[missed] + 1) & (len(self._first) - 1)
            hit = (self._first[at] == first[missed]) & (self._second[at] == second[missed])
            entries[missed[hit]] = self._entries[at[hit]]
            missed = missed[~hit]
        fresh: dict[bytes, int] = {}  # the first place of each that the table can hold
        numbers: list[int] = np.concatenate(unknown).tolist()
        for number in numbers:
            piece = pieces.piece(number)
            entries[number] = enter(piece.decode())
            if len(piece) <= _LONGEST:
                fresh.setdefault(piece, number)
        places = np.fromiter(fresh.values(), np.int64, len(fresh))
        self._insert(first[places], second[places], entries[places])
        return entries

    def _insert(
        self, first: NDArray[np.uint64], second: NDArray[np.uint64], entries: NDArray[np.uint32]
    ) -> None:
        """Put in pieces that are distinct and not there yet."""
        self._count += len(first)
        if self._count * _FULL > len(self._first):
            self._grow()
        slots = self._slots(first, second)
        left = np.arange(len(first))
        while len(left):
            at = slots[left]
            free = self._first[at] == 0
            self._entries[at[free]] = left[free]  # of several that want a slot one gets it
            won = free & (self._entries[at] == left)
            here, those = at[won], left[won]
            self._first[here], self._second[here] = first[those], second[those]
            self._entries[here] = entries[those]
            left = left[~won]
            slots[left] = (slots[left] + 1) & (len(self._first) - 1)

    def _grow(self) -> None:
        size = len(self._first) * 4
        held = self._first != 0
        first, second, entries = self._first[held], self._second[held], self._entries[held]
        if size > _LARGEST:
            size, first, second, entries = _SMALLEST, first[:0], second[:0], entries[:0]
        self._count -= int(np.count_nonzero(held)) - len(first)
        self._allocate(size)
        self._count -= len(first)  # they are counted as they are put in
        self._insert(first, second, entries)

    def _allocate(self, size: int) -> None:
        self._first, self._second = np.zeros(size, np.uint64), np.zeros(size, np.uint64)
        self._entries = np.zeros(size, np.uint32)

    def _slots(self, first: NDArray[np.uint64], second: NDArray[np.uint64]) -> NDArray[np.int64]:
        """Where to look for pieces at first."""
        mixed = first * _MULTIPLIERS[0] ^ second * _MULTIPLIERS[1]
        mixed ^= mixed >> np.uint64(32)
        mixed *= _MULTIPLIERS[0]
        bits = len(self._first).bit_length() - 1
        return (mixed >> np.uint64(64 - bits)).astype(np.int64)
