"""Neighbours: for an article the ones most like it, found through the terms they share."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.events.table import Row, Vectors

Places = NDArray[np.int64]
Likeness = NDArray[np.float32]

# Days around an article within which most of what reports the same event was published, and within
# which it is judged who is most like whom: 15 gave AllSides an F1 .016 above no limit.
NEAR_DAYS = 15
# How many of those most like it are looked at, by body and by headline with lead; of articles of
# other times fewer, and only of those that are alike at all.
_NEAR = (25, 15)
_FAR = (8, 6)
_ALIKE_NEAR, _ALIKE_FAR = 0.03, 0.1
# Postings that are added up for one article; beyond it the commonest terms are left out. It is
# never reached in archives of some thousand articles and keeps larger ones linear.
_POSTINGS_NEAR, _POSTINGS_FAR = 100_000, 30_000


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


class Segment:
    """Articles in order of days, those without one first, that others are looked for in."""

    def __init__(self, days: NDArray[np.int64], full: Vectors, head: Vectors) -> None:
        """Make the postings.

        Args:
            days: the day of each article, ascending; 0 where unknown.
            full: the articles by their first 500 words.
            head: the articles by headline and first 60 words.
        """
        self._days = days
        self._undated = int(np.searchsorted(days, 1))
        self._full = Postings(full)
        self._head = Postings(head)

    def __len__(self) -> int:
        return len(self._days)

    def most_like(self, full: Row, head: Row, day: int, itself: int | None = None) -> Found:
        """The articles most like one of a given day, near in time and far from it.

        Args:
            full: its first 500 words.
            head: its headline and first 60 words.
            day: 0 if unknown.
            itself: where it stands in the segment, if it does.
        """
        parts = [
            self._within(full, head, ranges, postings, most, alike, itself)
            for ranges, postings, most, alike in self._reaches(day)
        ]
        places = np.concatenate([part.places for part in parts])
        order = np.argsort(places)
        return Found(
            places[order],
            np.concatenate([part.full for part in parts])[order],
            np.concatenate([part.head for part in parts])[order],
        )

    def _reaches(
        self, day: int
    ) -> Iterator[tuple[list[tuple[int, int]], int, tuple[int, int], float]]:
        """What is near in time, then what is not."""
        if not day:
            yield [(0, len(self))], _POSTINGS_NEAR, _NEAR, _ALIKE_NEAR
            return
        first = max(self._undated, int(np.searchsorted(self._days, day - NEAR_DAYS)))
        after = max(first, int(np.searchsorted(self._days, day + NEAR_DAYS, side="right")))
        yield [(0, self._undated), (first, after)], _POSTINGS_NEAR, _NEAR, _ALIKE_NEAR
        yield [(self._undated, first), (after, len(self))], _POSTINGS_FAR, _FAR, _ALIKE_FAR

    def _within(
        self,
        full: Row,
        head: Row,
        ranges: list[tuple[int, int]],
        postings: int,
        most: tuple[int, int],
        alike: float,
        itself: int | None,
    ) -> Found:
        places = np.concatenate([np.arange(*one) for one in ranges])
        by_full = self._full.likeness(full, ranges, postings)
        by_head = self._head.likeness(head, ranges, postings)
        kept = [_highest(by_full, most[0], alike), _highest(by_head, most[1], alike)]
        chosen = np.unique(np.concatenate(kept))
        if itself is not None:
            chosen = chosen[places[chosen] != itself]
        return Found(
            places[chosen], by_full[chosen].astype(np.float64), by_head[chosen].astype(np.float64)
        )


class Postings:
    """Which articles hold each term."""

    def __init__(self, vectors: Vectors) -> None:
        self._articles = max(1, len(vectors))
        owners = np.repeat(np.arange(len(vectors)), np.diff(vectors.starts))
        # A posting's key orders by term, then by article: a range of days is a slice of it.
        keys = vectors.keys * self._articles + owners
        order = np.argsort(keys)
        self._keys = keys[order]
        self._owners = owners[order].astype(np.int32)
        self._weights = vectors.weights[order]

    def likeness(self, row: Row, ranges: Sequence[tuple[int, int]], most: int) -> Likeness:
        """The cosine of an article with all others in some ranges of places, one after the other.

        Args:
            row: the article.
            ranges: first place and the one after the last, of each range.
            most: postings that are looked at; the terms with most are left out beyond it.
        """
        keys = row[0] * self._articles
        found = [self._within(keys, row[1], low, high, most) for low, high in ranges]
        return np.concatenate(found)

    def _within(self, keys: Places, weights: Likeness, low: int, high: int, most: int) -> Likeness:
        if low >= high:
            return np.zeros(0, np.float32)
        starts = np.searchsorted(self._keys, keys + low)
        sizes = np.searchsorted(self._keys, keys + high) - starts
        if sizes.sum() > most:
            order = np.argsort(sizes, kind="stable")
            kept = order[np.cumsum(sizes[order]) <= most]
            starts, sizes, weights = starts[kept], sizes[kept], weights[kept]
        ends = np.cumsum(sizes)
        places = np.arange(int(sizes.sum())) + np.repeat(starts - ends + sizes, sizes)
        products = self._weights[places] * np.repeat(weights, sizes)
        return np.bincount(self._owners[places] - low, products, high - low).astype(np.float32)


def _highest(values: Likeness, most: int, least: float) -> Places:
    """The places of the highest values above the least."""
    places = np.flatnonzero(values > least)
    if len(places) <= most:
        return places
    return places[np.argpartition(-values[places], most)[:most]]
