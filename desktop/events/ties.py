"""Ties: how strongly signatures speak for two articles reporting one event."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from desktop.events.signature import Signature
from desktop.text.concepts import rarity

# Reports of one event are written within days; a week later it is its aftermath.
_FULL_DAYS = 2
_LAST_DAYS = 8
# Each article is compared by its most telling words; the rest are shared by too many to tell.
_KEPT = 80
# A key in more articles than this ties everything to everything and is skipped as a candidate.
_COMMON_SHARE = 0.10
_COMMON_AT_LEAST = 40
# Scraps of text that share a word or two are alike by chance.
_SHARED_WORDS = 4
# Across languages only names and figures are left: so many must be shared ...
_BRIDGES = 4
# ... and the share of them that is counts a little more than a likeness of words does, for a
# translation never shares them all.
_BRIDGED = 1.25

Vector = dict[str, float]


class Ties:
    """The ties between articles, found through the telling words they share."""

    def __init__(self, signatures: Sequence[Signature]) -> None:
        self._signatures = signatures
        holding = Counter(key for one in signatures for key in one.words)
        bridged = Counter(key for one in signatures for key in one.bridges)
        total = len(signatures)
        self._words = [_vector(one, holding, total) for one in signatures]
        self._bridges = [_bridge_vector(one.bridges, bridged, total) for one in signatures]
        self._common = max(_COMMON_AT_LEAST, _COMMON_SHARE * total)
        self._postings: defaultdict[str, list[int]] = defaultdict(list)

    def of(self, index: int) -> Iterator[tuple[int, float]]:
        """The ties of one article to those asked about before it, 0.0 to 1.0."""
        for other in sorted(self._candidates(index)):
            value = self._tie(index, other)
            if value > 0:
                yield other, value

    def _candidates(self, index: int) -> set[int]:
        """The earlier articles that share a telling word, and this one noted for later ones."""
        found: set[int] = set()
        for prefix, vector in (("w", self._words[index]), ("b", self._bridges[index])):
            for key in vector:
                posting = self._postings[prefix + key]
                if len(posting) < self._common:
                    found.update(posting)
                posting.append(index)
        return found

    def _tie(self, index: int, other: int) -> float:
        one, two = self._signatures[index], self._signatures[other]
        near = nearness(one.published, two.published)
        if not near:
            return 0.0
        if one.language == two.language:
            shared = self._words[index].keys() & self._words[other].keys()
            alike = _cosine(self._words[index], self._words[other])
            return near * alike if len(shared) >= _SHARED_WORDS else 0.0
        shared = self._bridges[index].keys() & self._bridges[other].keys()
        if len(shared) < _BRIDGES or one.published is None or two.published is None:
            return 0.0
        return near * _BRIDGED * _overlap(self._bridges[index], self._bridges[other])


def nearness(one: date | None, other: date | None) -> float:
    """1.0 for articles of the same days, less for later ones, 0.0 after eight; 1.0 if unknown."""
    if one is None or other is None:
        return 1.0
    apart = abs((one - other).days)
    if apart <= _FULL_DAYS:
        return 1.0
    return max(0.0, 1.0 - (apart - _FULL_DAYS) / (_LAST_DAYS - _FULL_DAYS) * 0.5) * (
        apart <= _LAST_DAYS
    )


def _vector(one: Signature, holding: Mapping[str, int], total: int) -> Vector:
    return _unit(
        {
            key: (1 + math.log(count)) * _weight(key, one.language, holding[key], total)
            for key, count in one.words.items()
        }
    )


def _weight(key: str, language: str, held: int, total: int) -> float:
    """How much a word tells: by its rarity in news at large and in this archive."""
    here = math.log((2 + total) / (1 + held))
    return math.sqrt(max(here, 0.0) * rarity(key, language))


def _bridge_vector(bridges: Counter[str], bridged: Mapping[str, int], total: int) -> Vector:
    return {
        key: (1 + math.log(count)) * math.log((2 + total) / (1 + bridged[key]))
        for key, count in bridges.items()
    }


def _overlap(one: Vector, other: Vector) -> float:
    """The share of the smaller vector's weight that both have.

    Not the cosine: a language that writes all nouns with capitals, or has none, gives far more
    bridges than one whose capitals are names.
    """
    smaller = min(math.fsum(one.values()), math.fsum(other.values()))
    shared = math.fsum(min(weight, other[key]) for key, weight in one.items() if key in other)
    return shared / smaller if smaller else 0.0


def _unit(weights: Vector) -> Vector:
    kept = dict(sorted(weights.items(), key=lambda item: (-item[1], item[0]))[:_KEPT])
    length = math.sqrt(math.fsum(weight * weight for weight in kept.values()))
    return {key: weight / length for key, weight in kept.items()} if length else {}


def _cosine(one: Vector, other: Vector) -> float:
    if len(other) < len(one):
        one, other = other, one
    return math.fsum(weight * other[key] for key, weight in one.items() if key in other)
