"""Table: terms weighed by how much they tell, and articles as vectors of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from desktop.events.vocabulary import hashed
from desktop.text.concepts import shares

Scalar = TypeVar("Scalar", bound=np.generic)
Counts = tuple[NDArray[np.uint32], NDArray[np.uint8]]  # keys, and how often each
Row = tuple[NDArray[np.uint32], NDArray[np.float32]]  # keys and weights of one article

# In an archive of five articles no word is rare; so the shares that words have in news at large
# count like so many articles more. From some thousand articles on they hardly matter.
_PRIOR_ARTICLES = 100
_SENTENCES = 20  # in an article: the table counts sentences
_UNSEEN = 1e-4  # share of articles that hold a word the table does not know


@dataclass(frozen=True, slots=True)
class Statistics:
    """In how many articles each key stands; what weights are made of.

    Attributes:
        keys: ascending.
        held: in how many articles each stands.
        total: how many articles were counted.
        telling: how much each tells.
    """

    keys: NDArray[np.uint32]
    held: NDArray[np.int64]
    total: int
    telling: NDArray[np.float64]

    @classmethod
    def of(cls, rows: Sequence[NDArray[np.uint32]]) -> Statistics:
        """Count the keys of articles, each given once for each article that holds it."""
        found, held = np.unique(joined(rows, np.uint32), return_counts=True)
        return cls.counted(found, held, len(rows))

    @classmethod
    def counted(cls, keys: NDArray[np.uint32], held: NDArray[np.int64], total: int) -> Statistics:
        """The same of keys that were counted before."""
        return cls(keys, held, total, _telling(keys, held, total))

    def weights(self, keys: NDArray[np.uint32]) -> NDArray[np.float64]:
        """How much each key tells: minus the logarithm of the share of articles that hold it."""
        places = np.minimum(np.searchsorted(self.keys, keys), max(0, len(self.keys) - 1))
        known = self.keys[places] == keys if len(self.keys) else np.zeros(len(keys), np.bool_)
        if known.all():
            return self.telling[places]
        found = np.empty(len(keys))
        found[known] = self.telling[places[known]]
        found[~known] = _telling(keys[~known], np.zeros(1, np.int64), self.total)
        return found


@dataclass(frozen=True, slots=True)
class Vectors:
    """One unit vector for each article.

    Attributes:
        starts: where the terms of each article begin, and where the last one's end.
        keys: the terms' keys.
        weights: the weight of each.
    """

    starts: NDArray[np.int64]
    keys: NDArray[np.uint32]
    weights: NDArray[np.float32]

    @classmethod
    def of(cls, rows: Sequence[Counts], statistics: Statistics, kept: int) -> Vectors:
        """Weigh the terms of articles by count and rarity, and keep the heaviest of each.

        Args:
            rows: for each article its keys, ascending, and how often each stands there.
            statistics: what rarity is taken from.
            kept: how many terms of an article are kept.
        """
        owners = np.repeat(np.arange(len(rows)), [len(keys) for keys, _ in rows])
        keys = joined([keys for keys, _ in rows], np.uint32)
        counts = joined([counts for _, counts in rows], np.uint8)
        held = counts > 0
        owners, keys, counts = owners[held], keys[held], counts[held]
        found, terms = distinct(keys)
        weights = (1 + np.log(counts)) * statistics.weights(found)[terms]
        chosen = _heaviest(owners, weights, len(rows), kept)
        owners, keys, weights = owners[chosen], keys[chosen], weights[chosen]
        lengths = np.sqrt(np.bincount(owners, weights**2, len(rows)))
        starts = np.concatenate([[0], np.cumsum(np.bincount(owners, minlength=len(rows)))])
        return cls(
            starts.astype(np.int64),
            keys,
            (weights / lengths[owners]).astype(np.float32),
        )

    @classmethod
    def joined(cls, parts: Sequence[Vectors]) -> Vectors:
        """The vectors of several parts as one, in their order."""
        sizes = [np.diff(part.starts) for part in parts]
        return cls(
            np.concatenate([[0], np.cumsum(joined(sizes, np.int64))]).astype(np.int64),
            joined([part.keys for part in parts], np.uint32),
            joined([part.weights for part in parts], np.float32),
        )

    def __len__(self) -> int:
        return len(self.starts) - 1

    def row(self, article: int) -> Row:
        """The keys and weights of one article, by keys."""
        first, after = self.starts[article : article + 2]
        return self.keys[first:after], self.weights[first:after]


def _heaviest(
    owners: NDArray[np.int64], weights: NDArray[np.float64], total: int, kept: int
) -> NDArray[np.int64]:
    """Which terms are the heaviest so many of their articles; of equal ones the smaller key's."""
    sizes = np.bincount(owners, minlength=total)
    if sizes.max(initial=0) <= kept:
        return np.arange(len(owners))
    # the lighter the larger, those of one article below those of the next: so it is enough to sort
    # values, which takes a third of the time that ordering places takes
    lightness = owners + 1 - weights / (weights.max() + 1)
    last = np.cumsum(sizes) - np.maximum(sizes - kept, 0) - 1
    limits = np.sort(lightness)[last][owners]
    chosen, equal = lightness < limits, np.flatnonzero(lightness == limits)
    room, of = kept - np.bincount(owners[chosen], minlength=total), owners[equal]
    chosen[equal[np.arange(len(of)) - of.searchsorted(of) < room[of]]] = True
    return np.flatnonzero(chosen)


@cache
def _news() -> tuple[NDArray[np.uint32], NDArray[np.float64]]:
    """The share of articles of English news that hold a key, keys ascending."""
    found = {hashed(f"en\n{key}"): 1 - (1 - share) ** _SENTENCES for key, share in shares().items()}
    keys = sorted(found)
    return np.array(keys, np.uint32), np.array([found[key] for key in keys])


def _telling(keys: NDArray[np.uint32], held: NDArray[np.int64], total: int) -> NDArray[np.float64]:
    """How much keys tell that so many of all articles hold."""
    known, news = _news()
    places = np.minimum(np.searchsorted(known, keys), len(known) - 1)
    expected = _PRIOR_ARTICLES * np.where(known[places] == keys, news[places], _UNSEEN)
    return np.log((total + _PRIOR_ARTICLES + 2) / (held + expected + 1))


def distinct(
    keys: NDArray[np.uint32], groups: NDArray[np.int64] | None = None
) -> tuple[NDArray[np.uint32], NDArray[np.int64]]:
    """The different keys, ascending, and which of them each is.

    As ``np.unique`` with its inverse, in a third of the time: keys and places are sorted as one.

    Args:
        keys: what is told apart.
        groups: the group of each, ascending; one key of several groups is then given once for each.
    """
    packed = keys.astype(np.uint64) << np.uint64(32) | np.arange(len(keys), dtype=np.uint64)
    packed.sort()
    ordered = (packed >> np.uint64(32)).astype(np.uint32)
    places = (packed & np.uint64(0xFFFFFFFF)).astype(np.int64)
    new = np.ones(len(keys), np.bool_)
    np.not_equal(ordered[1:], ordered[:-1], out=new[1:])
    if groups is not None:
        of = groups[places]
        new[1:] |= of[1:] != of[:-1]
    terms = np.empty(len(keys), np.int64)
    terms[places] = np.cumsum(new) - 1
    return ordered[new], terms


def joined(rows: Iterable[NDArray[Scalar]], kind: type[Scalar]) -> NDArray[Scalar]:
    """Arrays one after the other; an empty one of the given kind if there are none."""
    return np.concatenate([np.zeros(0, kind), *rows])
