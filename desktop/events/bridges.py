"""Bridges: ties between articles of different languages, by the names and figures they share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence, Set

import numpy as np
from numpy.typing import NDArray

from desktop.events.clustering import Tie
from desktop.events.holders import Holders
from desktop.events.likelihood import ENOUGH, THRESHOLD
from desktop.events.signature import Signature

# Reports of one event are written within days; a week later it is its aftermath.
_FULL_DAYS, _LAST_DAYS = 2, 8
# So many bridges must be shared, for one or two are shared by chance ...
_BRIDGES = 4
# ... but short reports have few names: among few articles, where chance has less to choose from,
# one bridge less makes it so likely at most, which joins nothing and is offered as what might
# belong.
_OFFERED = 0.4
# ... and of all that the lesser article has, weighed by rarity, such a share holds them together.
_HOLDING = 0.144
_SUREST = 0.95
# What more articles than this share is looked for no further.
_COMMON = 200


Languages = Counter[str]


class Bridges:
    """The ties between articles of different languages.

    In a large archive only articles with a day are tied: without words in common it is what tells
    events apart. Among few, one without a day is taken for one of other days.
    """

    def __init__(
        self,
        signatures: Sequence[Signature],
        holders: Holders,
        languages: Languages,
        gone: Set[int] = frozenset(),
    ) -> None:
        """Take what is known of articles.

        Args:
            signatures: of the articles, by place.
            holders: who holds each bridge, of those that may be tied.
            languages: how many of these are in each language.
            gone: the places of those that are there no more, as they go.
        """
        self._gone = gone
        self._signatures = signatures
        self._languages = languages
        self.holders = holders

    @property
    def languages(self) -> Languages:
        """How many articles that may be tied are in each language."""
        return self._languages

    def add(self, place: int) -> list[Tie]:
        """Note an article that has come last, and return its ties to all others."""
        one = self._signatures[place]
        if may_be_tied(one, self._total):
            self._languages[one.language] += 1
            self.holders.add(place, one.bridges)
        return list(self._of(place)) if len(self._languages) > 1 else []

    def drop(self, place: int) -> None:
        """Have what an article held that has gone counted no more: it may come back as another."""
        self.holders.drop(place)

    def ties(self) -> Iterator[Tie]:
        """All ties as likelihoods, the smaller place first."""
        if len(self._languages) < 2:
            return
        most = min(self._languages, key=lambda one: (-self._languages[one], one))
        for place, one in enumerate(self._signatures):
            if one.language != most and may_be_tied(one, self._total):
                for tie in self._of(place):
                    other = tie[0] + tie[1] - place
                    if other < place or self._signatures[other].language == most:
                        yield tie

    def _of(self, place: int) -> Iterator[Tie]:
        """The ties of an article."""
        one = self._signatures[place]
        shared: Counter[int] = Counter()
        if may_be_tied(one, self._total):
            for holders in self.holders.of_each(one.bridges, _COMMON):
                shared.update(holders)
        least = _BRIDGES - (self._total < ENOUGH)
        for other, bridges in sorted(shared.items()):
            if bridges < least or other == place or other in self._gone:
                continue
            against = self._signatures[other]
            if against.language != one.language:
                likely = _nearness(one.day, against.day) * self._overlap(one, against)
                if likely > 0:
                    surest = _SUREST if bridges >= _BRIDGES else _OFFERED
                    value = min(surest, THRESHOLD * likely / _HOLDING)
                    yield min(place, other), max(place, other), value

    def _overlap(self, one: Signature, other: Signature) -> float:
        """The share of the smaller one's bridges, by weight, that both have.

        Not the cosine: a language that writes all nouns with capitals, or has none, gives far more
        bridges than one whose capitals are names.
        """
        weights, against = self._weights(one), self._weights(other)
        _, here, there = np.intersect1d(
            one.bridges, other.bridges, assume_unique=True, return_indices=True
        )
        smaller = min(weights.sum(), against.sum())
        shared = np.minimum(weights[here], against[there]).sum()
        return float(shared / smaller) if smaller else 0.0

    @property
    def _total(self) -> int:
        return len(self._signatures) - len(self._gone)

    def _weights(self, one: Signature) -> NDArray[np.float64]:
        held = self.holders.counts(one.bridges)
        rarity = np.log((2 + self._total) / (1 + held))
        return (1 + np.log(one.bridged)) * np.maximum(rarity, 0)


def may_be_tied(one: Signature, total: int) -> bool:
    """Whether an article may be tied to one in another language, in an archive of so many.

    Ties that were found among few stay when an article that comes makes them many, until all are
    grouped again: in an archive of that size right after (`Groups.settle`).
    """
    return one.day > 0 or total < ENOUGH


def _nearness(day: int, other: int) -> float:
    """1.0 for articles of the same days, half of it after eight, 0.0 from then on.

    Half of it, too, where a day is unknown.
    """
    if not day or not other:
        return 0.5
    apart = abs(day - other)
    if apart > _LAST_DAYS:
        return 0.0
    late = max(0, apart - _FULL_DAYS) / (_LAST_DAYS - _FULL_DAYS)
    return 1.0 - late / 2
