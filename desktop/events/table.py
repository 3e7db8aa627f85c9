"""Table: the terms of all articles as weighted vectors, in arrays, the articles in order of days."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Counts = tuple[NDArray[np.uint32], NDArray[np.uint8]]  # keys, and how often each


@dataclass(frozen=True, slots=True)
class Statistics:
    """In how many articles each key stands; what weights are made of.

    Attributes:
        keys: ascending.
        held: in how many articles each stands.
        total: how many articles were counted.
    """

    keys: NDArray[np.uint32]
    held: NDArray[np.int64]
    total: int

    @classmethod
    def of(cls, keys: Iterable[NDArray[np.uint32]]) -> Statistics:
        """Count the keys of articles, each given once for each article that holds it."""
        rows = list(keys)
        found, held = np.unique(_joined(rows, np.uint32), return_counts=True)
        return cls(found, held, len(rows))

    def weights(self, keys: NDArray[np.uint32]) -> NDArray[np.float64]:
        """How much each key tells: minus the logarithm of the share of articles that hold it."""
        if not len(self.keys):
            return np.ones(len(keys))
        places = np.minimum(np.searchsorted(self.keys, keys), len(self.keys) - 1)
        held = np.where(self.keys[places] == keys, self.held[places], 0)
        return np.log((self.total + 2) / (held + 1))


@dataclass(frozen=True, slots=True)
class Vectors:
    """One unit vector for each article.

    Attributes:
        starts: where the terms of each article begin, and where the last one's end.
        terms: numbers of terms.
        weights: the weight of each.
        many: how many terms there are.
    """

    starts: NDArray[np.int64]
    terms: NDArray[np.int64]
    weights: NDArray[np.float32]
    many: int

    @classmethod
    def of(cls, rows: Sequence[Counts], statistics: Statistics, kept: int) -> Vectors:
        """Weigh the terms of articles by count and rarity, and keep the heaviest of each.

        Args:
            rows: for each article its keys, ascending, and how often each stands there.
            statistics: what rarity is taken from.
            kept: how many terms of an article are kept.
        """
        sizes = np.array([len(keys) for keys, _ in rows], np.int64)
        keys = _joined([keys for keys, _ in rows], np.uint32)
        counts = _joined([counts for _, counts in rows], np.uint8)
        owners = np.repeat(np.arange(len(rows)), sizes)
        found, terms = np.unique(keys, return_inverse=True)
        weights = (1 + np.log(np.maximum(counts, 1))) * statistics.weights(found)[terms]
        weights[counts == 0] = 0
        # heaviest first within each article; equal ones by key, whatever order articles came in
        order = np.lexsort((keys, -weights, owners))
        rank = np.arange(len(keys)) - np.repeat(np.cumsum(sizes) - sizes, sizes)
        chosen = order[(rank < kept) & (weights[order] > 0)]
        owners, terms, weights = owners[chosen], terms[chosen], weights[chosen]
        lengths = np.sqrt(np.bincount(owners, weights**2, len(rows)))
        starts = np.concatenate([[0], np.cumsum(np.bincount(owners, minlength=len(rows)))])
        return cls(
            starts.astype(np.int64),
            terms.astype(np.int64),
            (weights / lengths[owners]).astype(np.float32),
            len(found),
        )


def _joined(rows: Sequence[NDArray[np.generic]], kind: type) -> NDArray[np.generic]:
    return np.concatenate(rows) if rows else np.zeros(0, kind)
