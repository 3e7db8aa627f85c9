"""Adjacency: the pairs each article is in, while articles are added."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection

import numpy as np
from numpy.typing import NDArray

from desktop.events.arrays import Arrays
from desktop.events.pairs import Pairs

Places = NDArray[np.int64]


class Adjacency:
    """Pairs of articles with their likelihoods, found by article; pairs are added at the end."""

    def __init__(self, arrays: Arrays) -> None:
        """Take what `arrays` gave."""
        self._arrays = arrays
        self._known = len(arrays["one"])
        self._starts, self._numbers = arrays["starts"], arrays["numbers"]
        self._likelihoods = arrays["likelihoods"]
        self._added = Pairs.of([], 0)
        self._added_of: defaultdict[int, list[int]] = defaultdict(list)
        self._added_likelihoods = np.zeros(0)

    @classmethod
    def between(cls, pairs: Pairs, likelihoods: NDArray[np.float64], total: int) -> Adjacency:
        """The pairs of so many articles."""
        who = np.concatenate([pairs.one, pairs.other]).astype(np.int32)
        order = np.argsort(who, kind="stable")
        return cls(
            {
                "one": pairs.one.astype(np.int32),
                "other": pairs.other.astype(np.int32),
                "full": pairs.full.astype(np.float32),  # which is what they were worked out as
                "head": pairs.head.astype(np.float32),
                "likelihoods": likelihoods,
                "numbers": (order % max(1, len(pairs))).astype(np.int32),
                "starts": np.searchsorted(who[order], np.arange(total + 1)),
            }
        )

    def arrays(self) -> Arrays:
        """What was there from the start, by name, but as likely as it has become since."""
        return self._arrays

    def add(self, pairs: Pairs) -> None:
        """Add pairs; how likely they are is not known yet."""
        first = self._known + len(self._added)
        for number, ends in enumerate(zip(pairs.one.tolist(), pairs.other.tolist(), strict=True)):
            for end in ends:
                self._added_of[end].append(first + number)
        self._added = Pairs.joined(self._added, pairs)
        self._added_likelihoods = np.append(self._added_likelihoods, np.zeros(len(pairs)))

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
        old, new = self._parted(numbers)
        known = Pairs(
            self._arrays["one"][old].astype(np.int64),
            self._arrays["other"][old].astype(np.int64),
            self._arrays["full"][old].astype(np.float64),
            self._arrays["head"][old].astype(np.float64),
        )
        return Pairs.joined(known, self._added.chosen(new))

    def likelihoods(self, numbers: Places) -> NDArray[np.float64]:
        """How likely pairs are."""
        old, new = self._parted(numbers)
        return np.concatenate([self._likelihoods[old], self._added_likelihoods[new]])

    def judge(self, numbers: Places, likelihoods: NDArray[np.float64]) -> None:
        """Say anew how likely pairs are, whose numbers are ascending."""
        old, new = self._parted(numbers)
        self._likelihoods[old] = likelihoods[: len(old)]
        self._added_likelihoods[new] = likelihoods[len(old) :]

    def _parted(self, numbers: Places) -> tuple[Places, Places]:
        """Of ascending numbers those that were there from the start, and places of the others."""
        return numbers[numbers < self._known], numbers[numbers >= self._known] - self._known
