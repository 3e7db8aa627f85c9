"""Judging: how likely articles report one event, while articles come and go."""

from __future__ import annotations

from collections.abc import Collection, Sequence, Set

import numpy as np
from numpy.typing import NDArray

from desktop.events.base import Base, as_ties
from desktop.events.clustering import Tie
from desktop.events.graph import KEPT, body, opening
from desktop.events.likelihood import ENOUGH, WEAKEST, model
from desktop.events.neighbours import NEAR_DAYS, Found
from desktop.events.openings import Openings
from desktop.events.pairs import Pairs, are_near, features
from desktop.events.recent import Recent
from desktop.events.signature import Signature
from desktop.events.table import Vectors
from desktop.events.thinness import tempered

_ROOM = 20  # articles that room is made for, at least


class Judged:
    """The pairs of articles that may report one event, each with its likelihood."""

    def __init__(self, base: Base, signatures: Sequence[Signature], gone: Set[int]) -> None:
        """Start from what was found of all articles.

        Args:
            base: what was found; how likely pairs are changes in it as articles come and go.
            signatures: of the articles by place; those that come stand behind all others.
            gone: the places of those that are there no more, as they go.
        """
        self._signatures, self._gone = signatures, gone
        self._segment, self._statistics = base.segment, base.statistics
        self._adjacency, self._nearest = base.adjacency, base.nearest
        self._days, self._lengths = base.segment.days, base.lengths
        self._openings = base.openings
        self._recent = Recent()

    def add(self, place: int, one: Signature) -> set[int]:
        """Note an article that has come last; returns whose pairs are to be judged anew."""
        self._days = np.append(self._days, one.day)
        self._lengths = np.append(self._lengths, one.length)
        self._openings = Openings.joined([self._openings, Openings.of([one])])
        return self._meet(place, self._neighbours(place, one))

    def judge(self, changed: Collection[int]) -> set[int]:
        """Judge the pairs of some articles anew; returns the articles that this may move."""
        numbers = self._live(self._adjacency.of(changed))
        pairs = self._adjacency.pairs(numbers)
        rows = features(pairs, self._nearest, self._days, self._lengths, self._openings)
        total = self.total
        likely = model().likelihood(rows, total)
        if total < ENOUGH:
            likely = tempered(likely, pairs, self._signatures, self._statistics)
        before = self._adjacency.likelihoods(numbers)
        self._adjacency.judge(numbers, likely)
        moved = (np.maximum(before, likely) >= WEAKEST) & (before != likely)
        return set(pairs.one[moved].tolist()) | set(pairs.other[moved].tolist())

    @property
    def total(self) -> int:
        """How many articles there are."""
        return len(self._signatures) - len(self._gone)

    def day(self, place: int) -> int:
        """The day of the article at a place, 0 if unknown."""
        return int(self._days[place])

    def part(self, places: Sequence[int]) -> set[int]:
        """Untie articles that have gone; returns those whose nearest neighbours are others now."""
        numbers = self._adjacency.of(places)
        self._adjacency.judge(numbers, np.zeros(len(numbers)))
        pairs = self._adjacency.pairs(numbers)
        met = set(pairs.one.tolist()) | set(pairs.other.tolist())
        return {place for place in met - self._gone if self._renew(place)}

    def _renew(self, place: int) -> bool:
        """Find the nearest neighbours of an article anew; whether they are others."""
        pairs = self._adjacency.pairs(self._live(self._adjacency.of([place])))
        near = are_near(pairs, self._days)
        whom = pairs.one[near] + pairs.other[near] - place
        return self._nearest.renew(place, whom, pairs.full[near], pairs.head[near])

    def _live(self, numbers: NDArray[np.int64]) -> NDArray[np.int64]:
        """Those of some pairs of which no article has gone."""
        if not self._gone:
            return numbers
        pairs, gone = self._adjacency.pairs(numbers), self._are_gone()
        return numbers[~(gone[pairs.one] | gone[pairs.other])]

    def _are_gone(self) -> NDArray[np.bool_]:
        """Whether the article at each place has gone."""
        gone = np.zeros(len(self._signatures), np.bool_)
        gone[list(self._gone)] = True
        return gone

    def ties_of(self, places: Collection[int]) -> list[Tie]:
        """The pairs of some articles that hold anything together."""
        numbers = self._adjacency.of(places)
        likely = self._adjacency.likelihoods(numbers)
        kept = likely >= WEAKEST
        return as_ties(self._adjacency.pairs(numbers[kept]), likely[kept])

    def _neighbours(self, place: int, one: Signature) -> Found:
        """The articles most like a new one, which is noted for later ones."""
        statistics = self._statistics
        full = Vectors.of([body(one)], statistics, KEPT).row(0)
        head = Vectors.of([opening(one)], statistics, KEPT).row(0)
        found = [self._segment.most_like(full, head, one.day)]
        if self._recent:
            found.append(self._recent.most_like(full, head, one.day))
        self._recent.add(place, one.day, full, head)
        places = np.concatenate([part.places for part in found])
        there = ~self._are_gone()[places]
        return Found(
            places[there],
            np.concatenate([part.full for part in found])[there],
            np.concatenate([part.head for part in found])[there],
        )

    def _meet(self, place: int, found: Found) -> set[int]:
        """Note pairs with a new article; returns whose nearest neighbours are others now."""
        if place >= len(self._nearest.full):
            self._nearest = self._nearest.grown(max(_ROOM, place // 10))
        self._adjacency.add(Pairs.of([found.links(place)], place + 1))
        changed = {place}
        day = int(self._days[place])
        rows = zip(found.places.tolist(), found.full.tolist(), found.head.tolist(), strict=True)
        for other, full, head in rows:
            then = int(self._days[other])
            if not day or not then or abs(day - then) <= NEAR_DAYS:
                self._nearest.meet(place, other, full, head)
                if self._nearest.meet(other, place, full, head):
                    changed.add(other)
        return changed
