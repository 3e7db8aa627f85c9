"""Bridges: ties between articles of different languages, by the names and figures they share."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from desktop.events.likelihood import THRESHOLD
from desktop.events.signature import Signature

# Reports of one event are written within days; a week later it is its aftermath.
_FULL_DAYS, _LAST_DAYS = 2, 8
# So many bridges must be shared, for one or two are shared by chance ...
_BRIDGES = 4
# ... and of all that the lesser article has, weighed by rarity, such a share holds them together.
_HOLDING = 0.144
_SUREST = 0.95
# What more articles than this share is looked for no further.
_COMMON = 200


def bridged(signatures: Sequence[Signature]) -> Iterator[tuple[int, int, float]]:
    """The ties between articles of different languages, as likelihoods.

    Only articles with a day are tied: without words in common it is what tells events apart.

    Args:
        signatures: of all articles.

    Yields:
        The places of two articles, the smaller first, and how likely they report one event.
    """
    languages = Counter(one.language for one in signatures if one.day)
    if len(languages) < 2:
        return
    most = min(languages, key=lambda language: (-languages[language], language))
    ties = _Ties(signatures)
    for place, one in enumerate(signatures):
        if one.day and one.language != most:
            yield from ties.of(place, most)


class _Ties:
    """The ties between articles of different languages."""

    def __init__(self, signatures: Sequence[Signature]) -> None:
        self._signatures = signatures
        self._holders: defaultdict[int, list[int]] = defaultdict(list)
        for place, one in enumerate(signatures):
            if one.day:
                for key in one.bridges.tolist():
                    self._holders[key].append(place)

    def of(self, place: int, most: str) -> Iterator[tuple[int, int, float]]:
        """The ties of an article to those of the most common language and to earlier ones."""
        one = self._signatures[place]
        shared: Counter[int] = Counter()
        for key in one.bridges.tolist():
            if len(self._holders[key]) <= _COMMON:
                shared.update(self._holders[key])
        for other, bridges in sorted(shared.items()):
            against = self._signatures[other]
            if bridges < _BRIDGES or against.language == one.language:
                continue
            if against.language == most or other < place:
                likely = _nearness(abs(one.day - against.day)) * self._overlap(one, against)
                if likely > 0:
                    value = min(_SUREST, THRESHOLD * likely / _HOLDING)
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

    def _weights(self, one: Signature) -> NDArray[np.float64]:
        held = np.array([len(self._holders[key]) for key in one.bridges.tolist()])
        rarity = np.log((2 + len(self._signatures)) / (1 + held))
        return (1 + np.log(one.bridged)) * np.maximum(rarity, 0)


def _nearness(apart: int) -> float:
    """1.0 for articles of the same days, half of it after eight, 0.0 from then on."""
    if apart > _LAST_DAYS:
        return 0.0
    late = max(0, apart - _FULL_DAYS) / (_LAST_DAYS - _FULL_DAYS)
    return 1.0 - late / 2
