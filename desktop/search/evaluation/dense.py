"""Postings of words that are in many documents, with a place for each document.

To find some documents in a long list takes longer than to look at their places, and to mark all
of a list longer than to join two arrays. Such words are few, and each key of a line that is being
typed asks for the same ones again.
"""

from collections.abc import Hashable
from typing import Any

import numpy as np
from numpy.typing import NDArray

# What one in so many documents holds is spread out; it takes as much memory as its postings.
_COMMON = 8
# Bytes that are kept: with a million articles, those of thirty words, of which each common one is
# three: as written, as a stem, and in titles.
_MOST = 32 << 20


class Dense:
    """Keeps what was asked for last; belongs to one searcher."""

    def __init__(self) -> None:
        self._kept: dict[Hashable, NDArray[Any]] = {}  # what was asked for last stands last
        self._size = 0

    def frequencies(
        self, key: Hashable, documents: NDArray[Any], frequencies: NDArray[Any], count: int
    ) -> NDArray[Any] | None:
        """[count] how often each document of a segment holds a word; None where few hold it.

        Args:
            key: what tells these postings from others.
            documents: those that hold the word, each once.
            frequencies: how often each of them does.
            count: how many documents the segment has.
        """
        if len(documents) * _COMMON < count:
            return None
        spread = self._kept.pop(key, None)
        if spread is None:
            spread = np.zeros(count, dtype=frequencies.dtype)
            spread[documents] = frequencies
            self._size += spread.nbytes
        self._kept[key] = spread
        while self._size > _MOST and len(self._kept) > 1:
            self._size -= self._kept.pop(next(iter(self._kept))).nbytes
        return spread
