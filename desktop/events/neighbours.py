"""Neighbours: for an article the ones most like it, found through the terms they share."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.events.arrays import Arrays, named, unnamed
from desktop.events.table import Row, Vectors, joined

Places = NDArray[np.int64]
Likeness = NDArray[np.float32]
Ranges = tuple[tuple[int, int], tuple[int, int]]  # each: first place, and the one after the last

# Days around an article within which most of what reports the same event was published, and within
# which it is judged who is most like whom: 15 gave AllSides an F1 .016 above no limit.
NEAR_DAYS = 15
# How many of those most like it are looked at, by body and by headline with lead; of articles of
# other times fewer, and only of those that are alike at all.
MOST_NEAR = (25, 15)
MOST_FAR = (8, 6)
ALIKE_NEAR, ALIKE_FAR = 0.04, 0.1
# Postings that are added up for one article; beyond it the commonest terms are left out. It is
# never reached in archives of some thousand articles and keeps larger ones linear.
_POSTINGS_NEAR, _POSTINGS_FAR = 40_000, 15_000
_POSTINGS_ALL = 30_000  # of all times: with fewer, near and far are added up in one go


@dataclass(frozen=True, slots=True)
class Found:
    """The articles that are most like one.

    Attributes:
        places: where they stand in the segment, ascending.
        full: cosine of the first 500 words, 0.0 to 1.0.
        head: cosine of headline and first 60 words, 0.0 to 1.0.
    """

    places: Places
    full: NDArray[np.float64]
    head: NDArray[np.float64]

    def links(self, place: int) -> Links:
        """The same, said of the article at a place."""
        who = np.full(len(self.places), place)
        return Links(who, self.places, self.full, self.head)


@dataclass(frozen=True, slots=True)
class Links:
    """Articles, and those that are most like them.

    Attributes:
        who: the places of articles, ...
        whom: ... those of others that are most like them, ...
        full: ... the cosines of their first 500 words, ...
        head: ... and of headline and first 60 words.
    """

    who: Places
    whom: Places
    full: NDArray[np.float64]
    head: NDArray[np.float64]

    @classmethod
    def joined(cls, parts: Sequence[Links]) -> Links:
        """Several one after the other."""
        return cls(
            joined([part.who for part in parts], np.int64),
            joined([part.whom for part in parts], np.int64),
            joined([part.full for part in parts], np.float64),
            joined([part.head for part in parts], np.float64),
        )


class Segment:
    """Articles in order of days, those without one first, that others are looked for in."""

    def __init__(self, days: NDArray[np.int64], full: Vectors, head: Vectors) -> None:
        """Take articles; postings are made of them when one is asked for.

        Args:
            days: the day of each article, ascending; 0 where unknown.
            full: the articles by their first 500 words.
            head: the articles by headline and first 60 words.
        """
        self.days = days
        self._undated = int(np.searchsorted(days, 1))
        self._vectors: tuple[Vectors, ...] = full, head
        self._made: tuple[Postings, ...] = ()

    def arrays(self) -> Arrays:
        """What it consists of, by name."""
        return {
            "days": self.days,
            **named("full", self._postings[0].arrays()),
            **named("head", self._postings[1].arrays()),
        }

    @classmethod
    def restored(cls, arrays: Arrays) -> Segment:
        """The segment that consisted of these."""
        self = cls.__new__(cls)
        self.days = arrays["days"]
        self._undated = int(np.searchsorted(self.days, 1))
        self._vectors = ()
        self._made = tuple(
            Postings(unnamed(part, arrays), self._undated) for part in ("full", "head")
        )
        return self

    def __len__(self) -> int:
        return len(self.days)

    @contextmanager
    def swept(self) -> Generator[None, None, None]:
        """Inside, all articles are asked for in their order, as one can at first."""
        for postings, vectors in zip(self._postings, self._vectors, strict=True):
            postings.swept(vectors)
        try:
            yield
        finally:
            self._vectors = ()
            for postings in self._postings:
                postings.swept(None)

    @property
    def _postings(self) -> tuple[Postings, ...]:
        """By bodies, and by headlines with leads."""
        if not self._made:
            self._made = tuple(Postings.of(one, self._undated) for one in self._vectors)
        return self._made

    def most_like(self, full: Row, head: Row, day: int, itself: int | None = None) -> Found:
        """The articles most like one of a given day, near in time and far from it.

        Args:
            full: its first 500 words.
            head: its headline and first 60 words.
            day: 0 if unknown.
            itself: where it stands in the segment, if it does.
        """
        near, far = self._reaches(day)
        of_full, of_head = self._postings
        by_full = of_full.likeness(full, near, far)
        by_head = of_head.likeness(head, near, far)
        parts = [
            _most_alike(ranges, of_full, of_head, most, alike, itself)
            for ranges, of_full, of_head, most, alike in zip(
                (near, far),
                by_full,
                by_head,
                (MOST_NEAR, MOST_FAR),
                (ALIKE_NEAR, ALIKE_FAR),
                strict=True,
            )
        ]
        places = np.concatenate([part.places for part in parts])
        order = np.argsort(places)
        return Found(
            places[order],
            np.concatenate([part.full for part in parts])[order],
            np.concatenate([part.head for part in parts])[order],
        )

    def _reaches(self, day: int) -> tuple[Ranges, Ranges]:
        """What is near a day in time, and what is not."""
        total = len(self)
        if not day:
            return ((0, total), (total, total)), ((total, total), (total, total))
        first = max(self._undated, int(np.searchsorted(self.days, day - NEAR_DAYS)))
        after = max(first, int(np.searchsorted(self.days, day + NEAR_DAYS, side="right")))
        return ((0, self._undated), (first, after)), ((self._undated, first), (after, total))


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
        slices = zip(self._starts[terms].tolist(), self._starts[terms + 1].tolist(), strict=True)
        found = [first + int(self._owners[first:end].searchsorted(place)) for first, end in slices]
        return np.array(found, np.int64)

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


def _most_alike(
    ranges: Ranges,
    full: Likeness,
    head: Likeness,
    most: tuple[int, int],
    alike: float,
    itself: int | None,
) -> Found:
    """The articles of two ranges that are most like one."""
    kept = [_highest(full, most[0], alike), _highest(head, most[1], alike)]
    chosen = np.unique(np.concatenate(kept))
    (first, middle), (second, _) = ranges
    places = chosen + np.where(chosen < middle - first, first, second - (middle - first))
    if itself is not None:
        chosen, places = chosen[places != itself], places[places != itself]
    return Found(places, full[chosen].astype(np.float64), head[chosen].astype(np.float64))


def _highest(values: Likeness, most: int, least: float) -> Places:
    """The places of the highest values above the least."""
    places = np.flatnonzero(values > least)
    if len(places) <= most:
        return places
    return places[np.argpartition(-values[places], most)[:most]]
