"""Postings: which articles hold each term, by which the cosines of one with many are summed up."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from desktop.events.arrays import Arrays
from desktop.events.table import Row, Vectors

Places = NDArray[np.int64]
Likeness = NDArray[np.float32]
Ranges = tuple[tuple[int, int], tuple[int, int]]  # each: first place, and the one after the last

# Postings that are added up for one article; beyond it the commonest terms are left out. It is
# never reached in archives of some thousand articles and keeps larger ones linear.
_POSTINGS_NEAR, _POSTINGS_FAR = 40_000, 15_000
_POSTINGS_ALL = 30_000  # of all times: with fewer, near and far are added up in one go


class Postings:
    """Which articles hold each term."""

    def __init__(self, arrays: Arrays, undated: int) -> None:
        """Take the postings that `arrays` gave.

        Args:
            arrays: by name.
            undated: how many articles have no day; they come first.
        """
        self._terms, self._starts = arrays["terms"], arrays["starts"]
        self._owners, self._weights = arrays["owners"], arrays["weights"]
        self._middles = arrays["middles"]
        self._articles = int(arrays["articles"][0])
        self._undated = undated
        self._sweep: _Sweep | None = None

    @classmethod
    def of(cls, vectors: Vectors, undated: int) -> Postings:
        """Make them of articles, of which so many have no day."""
        sizes = np.diff(vectors.starts)
        owners = np.repeat(np.arange(len(vectors), dtype=np.int32), sizes)
        # sorted by key, then by article: a range of days is a slice of a term's postings
        order = vectors.keys.astype(np.uint64) << np.uint64(32)
        order |= np.arange(len(order), dtype=np.uint64)
        order.sort()
        keys = (order >> np.uint64(32)).astype(np.uint32)
        order &= np.uint64(0xFFFFFFFF)
        first = np.flatnonzero(np.concatenate([[True], keys[1:] != keys[:-1]]))[: len(keys)]
        starts = np.append(first, len(keys))
        owners = owners[order]
        before = owners < undated
        held = np.add.reduceat(before, first, dtype=np.int64) if len(first) else first
        arrays = {
            # behind all terms one that nothing holds, so that there is a next to any
            "terms": np.append(keys[first].astype(np.int64), np.iinfo(np.int64).max),
            "starts": starts,
            "owners": owners,
            "weights": vectors.weights[order],
            "middles": starts[:-1] + held,
            "articles": np.array([len(vectors)]),
        }
        return cls(arrays, undated)

    def arrays(self) -> Arrays:
        """What they consist of, by name."""
        return {
            "terms": self._terms,
            "starts": self._starts,
            "owners": self._owners,
            "weights": self._weights,
            "middles": self._middles,
            "articles": np.array([self._articles]),
        }

    def likeness(self, row: Row, near: Ranges, far: Ranges) -> tuple[Likeness, Likeness]:
        """The cosines of an article with all others in two ranges of places, and in two others.

        Args:
            row: the article.
            near: two ranges, ...
            far: ... and two for which fewer postings are looked at.

        Returns:
            For the near ranges one after the other, and for the far ones.
        """
        terms = np.searchsorted(self._terms, row[0])
        held = np.flatnonzero(self._terms[terms] == row[0])
        terms, weights = terms[held], row[1][held]
        starts, ends = self._starts[terms], self._starts[terms + 1]
        if (ends - starts).sum() <= _POSTINGS_ALL:
            whole = self._sums(weights, [(starts, ends, 0)], self._articles)
            return _cut(whole, near), _cut(whole, far)
        (_, middle), (first, after) = near
        until = self._bound(terms, middle)
        low, high = self._range(terms, first, after)
        return (
            self._within(weights, (starts, until, low, high), near, _POSTINGS_NEAR),
            self._within(weights, (until, low, high, ends), far, _POSTINGS_FAR),
        )

    def swept(self, vectors: Vectors | None) -> None:
        """Make ready for all articles, given once more, being asked for in their order.

        Args:
            vectors: of the articles; None where that is over.
        """
        self._sweep = None if vectors is None else _Sweep(self._terms, self._starts, vectors)

    def _range(self, terms: Places, first: int, after: int) -> tuple[Places, Places]:
        """Where some terms have a range of places."""
        if self._sweep is not None and self._sweep.reaches(first, after):
            return self._sweep.bounds(terms, first, after)
        return self._bound(terms, first), self._bound(terms, after)

    def _bound(self, terms: Places, place: int) -> Places:
        """From where on some terms have articles of a place or later."""
        if place == 0:
            return self._starts[terms]
        if place == self._undated:
            return self._middles[terms]
        if place == self._articles:
            return self._starts[terms + 1]
        low, high = self._starts[terms].copy(), self._starts[terms + 1].copy()
        # all terms are searched at once: a search for each takes four times as long
        while (open_ := low < high).any():
            middle = (low + high) >> 1
            before = open_ & (self._owners[np.minimum(middle, len(self._owners) - 1)] < place)
            low[before] = middle[before] + 1
            high = np.where(open_ & ~before, middle, high)
        return low

    def _within(
        self,
        weights: Likeness,
        bounds: tuple[Places, Places, Places, Places],
        ranges: Ranges,
        most: int,
    ) -> Likeness:
        """The cosines in two ranges; the terms with most postings are left out."""
        (first, middle), (second, after) = ranges
        sizes = bounds[1] - bounds[0] + bounds[3] - bounds[2]
        order = np.argsort(sizes, kind="stable")
        kept = np.sort(order[np.cumsum(sizes[order]) <= most])
        slices = [
            (bounds[0][kept], bounds[1][kept], first),
            (bounds[2][kept], bounds[3][kept], second - (middle - first)),
        ]
        return self._sums(weights[kept], slices, middle - first + after - second)

    def _sums(
        self, weights: Likeness, slices: Sequence[tuple[Places, Places, int]], width: int
    ) -> Likeness:
        """The products of weights summed by article.

        Args:
            weights: of the terms.
            slices: where the postings of each term begin and end, and the place that counts as 0.
            width: how many articles there are in all slices.
        """
        owners: list[Places] = []
        products: list[Likeness] = []
        for starts, ends, zero in slices:
            sizes = ends - starts
            until = np.cumsum(sizes)
            places = np.arange(int(sizes.sum())) + np.repeat(starts - until + sizes, sizes)
            owners.append(self._owners[places].astype(np.int64) - zero)
            products.append(self._weights[places] * np.repeat(weights, sizes))
        found = np.bincount(np.concatenate(owners), np.concatenate(products), width)
        return found.astype(np.float32)


class _Sweep:
    """Where each term has a range of places that moves on.

    One range after the other is asked for when all articles are grouped, so that each article comes
    into it once and leaves it once: what moves is counted instead of searched.
    """

    def __init__(self, terms: Places, starts: Places, vectors: Vectors) -> None:
        self._ranks = np.searchsorted(terms, vectors.keys.astype(np.int64)).astype(np.int32)
        self._firsts = vectors.starts
        self._from = self._to = 0
        self._low, self._high = starts[:-1].copy(), starts[:-1].copy()

    def reaches(self, first: int, after: int) -> bool:
        """Whether a range lies ahead."""
        return first >= self._from and after >= self._to

    def bounds(self, terms: Places, first: int, after: int) -> tuple[Places, Places]:
        """Where some terms have a range."""
        self._move(self._high, self._to, after)
        self._move(self._low, self._from, first)
        self._from, self._to = first, after
        return self._low[terms], self._high[terms]

    def _move(self, bounds: Places, first: int, after: int) -> None:
        ranks = self._ranks[self._firsts[first] : self._firsts[after]]
        np.add.at(bounds, ranks, 1)


def _cut(whole: Likeness, ranges: Ranges) -> Likeness:
    return np.concatenate([whole[first:after] for first, after in ranges])
