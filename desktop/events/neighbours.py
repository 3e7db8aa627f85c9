"""Neighbours: for an article the ones most like it, found through the terms they share."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.events.arrays import Arrays, named, unnamed
from desktop.events.postings import Likeness, Places, Postings, Ranges
from desktop.events.table import Row, Vectors, joined

# Days around an article within which most of what reports the same event was published, and within
# which it is judged who is most like whom: 15 gave AllSides an F1 .016 above no limit.
NEAR_DAYS = 15
# How many of those most like it are looked at, by body and by headline with lead; of articles of
# other times fewer, and only of those that are alike at all.
MOST_NEAR = (25, 15)
MOST_FAR = (8, 6)
ALIKE_NEAR, ALIKE_FAR = 0.04, 0.1


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
        near, far = reaches(self.days, day)
        of_full, of_head = self._postings
        return most_alike(
            (near, far),
            of_full.likeness(full, near, far),
            of_head.likeness(head, near, far),
            itself,
        )


def reaches(days: NDArray[np.int64], day: int) -> tuple[Ranges, Ranges]:
    """Of articles in order of days which are near a day in time, and which are not."""
    total = len(days)
    if not day:
        return ((0, total), (total, total)), ((total, total), (total, total))
    undated = int(np.searchsorted(days, 1))
    first = max(undated, int(np.searchsorted(days, day - NEAR_DAYS)))
    after = max(first, int(np.searchsorted(days, day + NEAR_DAYS, side="right")))
    return ((0, undated), (first, after)), ((undated, first), (after, total))


def most_alike(
    reached: tuple[Ranges, Ranges],
    full: tuple[Likeness, Likeness],
    head: tuple[Likeness, Likeness],
    itself: int | None = None,
) -> Found:
    """The articles that are most like one, near in time and far from it.

    Args:
        reached: which are near, and which are far.
        full: the cosines of bodies of those that are near, and of those that are far.
        head: of headlines and leads.
        itself: where the article stands among them, if it does.
    """
    parts = [
        _most_alike(*part, itself)
        for part in zip(
            reached, full, head, (MOST_NEAR, MOST_FAR), (ALIKE_NEAR, ALIKE_FAR), strict=True
        )
    ]
    places = np.concatenate([part.places for part in parts])
    order = np.argsort(places)
    return Found(
        places[order],
        np.concatenate([part.full for part in parts])[order],
        np.concatenate([part.head for part in parts])[order],
    )


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
