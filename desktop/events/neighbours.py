"""Neighbours: for each article the ones most like it, found through the terms they share."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from desktop.events.table import Vectors

Places = NDArray[np.int64]


class Postings:
    """Which articles hold each term, for articles in order of days."""

    def __init__(self, vectors: Vectors) -> None:
        self._vectors = vectors
        self._articles = len(vectors.starts) - 1
        owners = np.repeat(np.arange(self._articles), np.diff(vectors.starts))
        # A posting's key orders by term, then by article: a range of days is a slice of it.
        keys = vectors.terms * self._articles + owners
        order = np.argsort(keys, kind="stable")
        self._keys = keys[order]
        self._owners = owners[order]
        self._weights = vectors.weights[order]

    def likeness(
        self, article: int, ranges: Sequence[tuple[int, int]], most: int
    ) -> NDArray[np.float32]:
        """The cosine of an article with all others in some ranges of places, one after the other.

        Args:
            article: its place.
            ranges: first place and the one after the last, of each range.
            most: postings that are looked at; the terms with the longest are left out beyond it.
        """
        first, after = self._vectors.starts[article : article + 2]
        terms = self._vectors.terms[first:after] * self._articles
        weights = self._vectors.weights[first:after]
        found = [
            self._within(terms, weights, low, high, most) for low, high in ranges if low < high
        ]
        return np.concatenate(found) if found else np.zeros(0, np.float32)

    def _within(
        self, terms: Places, weights: NDArray[np.float32], low: int, high: int, most: int
    ) -> NDArray[np.float32]:
        starts = np.searchsorted(self._keys, terms + low)
        sizes = np.searchsorted(self._keys, terms + high) - starts
        if sizes.sum() > most:
            order = np.argsort(sizes, kind="stable")
            kept = order[np.cumsum(sizes[order]) <= most]
            starts, sizes, weights = starts[kept], sizes[kept], weights[kept]
        total = int(sizes.sum())
        ends = np.cumsum(sizes)
        places = np.arange(total) + np.repeat(starts - ends + sizes, sizes)
        products = self._weights[places] * np.repeat(weights, sizes)
        return np.bincount(self._owners[places] - low, products, high - low).astype(np.float32)
