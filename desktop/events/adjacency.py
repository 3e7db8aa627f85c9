"""Adjacency: the pairs each article is in, while articles are added."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection

import numpy as np
from numpy.typing import NDArray

from desktop.events.pairs import Pairs

Places = NDArray[np.int64]


class Adjacency:
    """Pairs of articles with their likelihoods, found by article; pairs are added at the end."""

    def __init__(self, pairs: Pairs, likelihoods: NDArray[np.float64], total: int) -> None:
        self._pairs = pairs
        self._added = Pairs.of([], 0)
        self._added_of: defaultdict[int, list[int]] = defaultdict(list)
        self._likelihoods = likelihoods.copy()
        who = np.concatenate([pairs.one, pairs.other])
        order = np.argsort(who, kind="stable")
        self._numbers = order % max(1, len(pairs))
        self._starts = np.searchsorted(who[order], np.arange(total + 1))

    def add(self, pairs: Pairs) -> None:
        """Add pairs; how likely they are is not known yet."""
        first = len(self._pairs) + len(self._added)
        for number, ends in enumerate(zip(pairs.one.tolist(), pairs.other.tolist(), strict=True)):
            for end in ends:
                self._added_of[end].append(first + number)
        self._added = Pairs.joined(self._added, pairs)
        self._likelihoods = np.concatenate([self._likelihoods, np.zeros(len(pairs))])

    def of(self, articles: Collection[int]) -> Places:
        """The numbers of the pairs that some articles are in, ascending."""
        found = [
            self._numbers[self._starts[one] : self._starts[one + 1]]
            for one in articles
            if one + 1 < len(self._starts)
        ]
        found += [
            np.array(self._added_of[one], np.int64) for one in articles if one in self._added_of
        ]
        return np.unique(np.concatenate(found)) if found else np.zeros(0, np.int64)

    def pairs(self, numbers: Places) -> Pairs:
        """Pairs by their numbers."""
        known = len(self._pairs)
        old, new = numbers[numbers < known], numbers[numbers >= known] - known
        return Pairs.joined(self._pairs.chosen(old), self._added.chosen(new))

    def likelihoods(self, numbers: Places) -> NDArray[np.float64]:
        """How likely pairs are."""
        return self._likelihoods[numbers]

    def judge(self, numbers: Places, likelihoods: NDArray[np.float64]) -> None:
        """Say anew how likely pairs are."""
        self._likelihoods[numbers] = likelihoods
