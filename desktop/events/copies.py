"""Copies: articles that reprint the text of others, found by the runs of words they share."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence, Set

import numpy as np
from numpy.typing import NDArray

from desktop.events.holders import Holders
from desktop.events.signature import Signature

# From this share of its text on, an article is a copy: what is left is a headline and a lead.
_COPIED = 0.5
# A run of words in more articles than this is a notice or an appeal, and tells of no copying.
_COMMON = 50
# Fewer sampled runs (some 40 words) are too few to measure a share by.
_RUNS = 8

Age = tuple[bool, int, int, int]
Reprint = tuple[int, int, float]  # the place of a copy, that of its original, the share of its text


class Runs:
    """Which articles hold the sampled runs of words, and who reprints whom by that.

    The earliest article with a text is its original; an article without a day comes after those
    with one, and of one day the longer text is the original.
    """

    def __init__(self, ages: Callable[[int], Age], sizes: list[int], holders: Holders) -> None:
        """Take what is known of articles.

        Args:
            ages: gives for each place what puts it in order; see `age`.
            sizes: how many runs of each are looked at; see `looked_at`.
            holders: who holds each run.
        """
        self._ages, self._sizes = ages, sizes
        self._added: dict[int, Age] = {}
        self.holders = holders

    @classmethod
    def of(cls, signatures: Sequence[Signature]) -> Runs:
        """The runs of articles, by place."""
        rows = [looked_at(one) for one in signatures]
        ages = [age(one) for one in signatures]
        return cls(ages.__getitem__, [len(row) for row in rows], Holders.of(rows))

    def copies(self) -> list[Reprint]:
        """The articles that reprint another: each of the original it shares most with."""
        shared: defaultdict[int, Counter[int]] = defaultdict(Counter)
        for holders in self.holders.shared(_COMMON):
            for one in holders:
                shared[one].update(holders)
        found: dict[int, Reprint] = {}
        for place in sorted(shared, key=self.age):
            copy = self._copy(place, shared[place], found)
            if copy:
                found[place] = copy
        return list(found.values())

    def add(self, place: int, one: Signature, gone: Set[int]) -> Reprint | None:
        """Note an article that has come last; the copy it is, or None.

        Args:
            place: of the article.
            one: its signature.
            gone: articles that are no original, for they are there no more.
        """
        runs = looked_at(one)
        self._added[place] = age(one)
        self._sizes.append(len(runs))
        found = self.again(place, one, gone)
        self.holders.add(place, runs)
        return found

    def again(self, place: int, one: Signature, copied: Set[int]) -> Reprint | None:
        """The copy that an article is, or None.

        Args:
            place: of the article.
            one: its signature.
            copied: articles that are no original.
        """
        shared: Counter[int] = Counter()
        for holders in self.holders.of_each(looked_at(one), _COMMON):
            shared.update(holders)
        return self._copy(place, shared, copied)

    def age(self, place: int) -> Age:
        """What puts an article in order; see `age`."""
        return self._added[place] if place in self._added else self._ages(place)

    def _copy(self, place: int, shared: Counter[int], copied: Collection[int]) -> Reprint | None:
        """What an article is a copy of; what is a copy itself is no original."""
        offers = [
            (runs, -other)
            for other, runs in shared.items()
            if self.age(other) < self.age(place)
            and other not in copied
            and runs >= _COPIED * self._sizes[place]
        ]
        if not offers:
            return None
        runs, other = max(offers)
        return place, -other, round(runs / self._sizes[place], 3)


class Reprints:
    """Who reprints whom, while articles come and go; each copy is named by its place."""

    def __init__(self, found: Iterable[Reprint]) -> None:
        self._found = {reprint[0]: reprint for reprint in found}
        self._copies: defaultdict[int, set[int]] | None = None  # of each original, once asked for

    @property
    def copies(self) -> Set[int]:
        """All copies."""
        return self._found.keys()

    def of(self, places: Iterable[int]) -> list[Reprint]:
        """The copies among some articles."""
        return [self._found[place] for place in places if place in self._found]

    def put(self, reprint: Reprint) -> None:
        """Note a copy."""
        self._found[reprint[0]] = reprint
        if self._copies is not None:
            self._copies[reprint[1]].add(reprint[0])

    def drop(self, place: int) -> None:
        """Note that an article is no copy, or has gone."""
        reprint = self._found.pop(place, None)
        if reprint and self._copies is not None:
            self._copies[reprint[1]].discard(place)

    def copies_of(self, place: int) -> set[int]:
        """The copies of an original."""
        if self._copies is None:
            self._copies = defaultdict(set)
            for copy, original, _ in self._found.values():
                self._copies[original].add(copy)
        return set(self._copies.get(place, ()))


def looked_at(one: Signature) -> NDArray[np.uint32]:
    """The runs of an article that copies are found by: none where there are too few."""
    return one.shingles if len(one.shingles) >= _RUNS else one.shingles[:0]


def age(one: Signature) -> Age:
    """What puts articles in the order in which they may have been written."""
    return not one.day, one.day, -one.length, one.content
