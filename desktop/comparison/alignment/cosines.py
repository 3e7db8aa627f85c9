"""Cosine similarities between the bags of words of two articles, computed from shared words."""

from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from desktop.comparison.alignment.vectors import Bags, Floats, Ints, expand

# The most coincidences of words considered, rare words first; 1,000-word articles have 2,000.
_COINCIDENCES = 1_000_000
_BLOCK = 1_000_000  # coincidences processed per block
_DENSE = 8  # so many times as many numbers are a table of the same cost as their order


class Sharing(NamedTuple):
    """Pairs of bags of two articles that share words.

    Attributes:
        pairs: each as one number: the row of the first article times the number of bags of the
            second one, and the row of that; ascending.
        sums: what the shared words add to their cosines.
        complete: whether these are all such bags, and all words that they share.
    """

    pairs: Ints
    sums: Floats
    complete: bool


class Cosines:
    """The cosine similarities of the bags of two articles, as vectors of weighted words."""

    def __init__(self, one: Bags, other: Bags, weights: Floats) -> None:
        """Prepare to ask for cosines.

        Args:
            one: the bags of the first article.
            other: those of the second one.
            weights: how much each word of the vocabulary weighs.
        """
        self._one, self._other, self._size = one, other, len(weights)
        self._lengths = _lengths(one, weights), _lengths(other, weights)
        self._units = (
            weights[one.keys] / self._lengths[0][one.rows],
            weights[other.keys] / self._lengths[1][other.rows],
        )

    @cached_property
    def sharing(self) -> Sharing:
        """The pairs of bags that share words, as many as can be considered."""
        one, other = self._one, self._other
        counts = [np.bincount(bags.keys, minlength=self._size) for bags in (one, other)]
        products = counts[0] * counts[1]
        order = np.argsort(products, kind="stable")
        order = order[products[order] > 0]
        # by ascending keys, so that every sum is the same whatever else is looked at
        taken = np.sort(order[np.cumsum(products[order]) <= _COINCIDENCES])
        key, inner = expand(products[taken])
        width = counts[1][taken][key]
        steps = inner // width, inner % width
        places = [
            bags.by_key[(np.cumsum(count) - count)[taken][key] + step]
            for bags, count, step in zip((one, other), counts, steps, strict=True)
        ]
        values = self._units[0][places[0]] * self._units[1][places[1]]
        both = one.rows[places[0]] * len(other) + other.rows[places[1]]
        pairs, sums = _summed_up(both, values, len(one) * len(other))
        return Sharing(pairs, sums, len(taken) == len(order))

    def shared_by(self) -> tuple[Ints, Ints]:
        """The rows of these pairs, by ascending row of the first article and of the second one."""
        rows, columns = np.divmod(self.sharing.pairs, max(len(self._other), 1))
        return rows, columns

    def look_through(self) -> None:
        """Find the bags that share words, before they are asked for."""
        _ = self.sharing

    def at(self, rows: Ints, columns: Ints) -> Floats:
        """The cosines of given pairs of bags, of the first article and the second."""
        held = self.sharing
        found = self._looked_up(rows, columns) if held.complete else self._summed(rows, columns)
        return np.minimum(found, 1.0)

    def products(self, rows: Ints, columns: Ints) -> Floats:
        """The scalar products of bags: longer ones have larger ones, however alike they are."""
        return self.at(rows, columns) * self._lengths[0][rows] * self._lengths[1][columns]

    def _looked_up(self, rows: Ints, columns: Ints) -> Floats:
        held, known = self.sharing, self.sharing.pairs
        if not len(known):
            return np.zeros(len(rows))
        wanted = rows * len(self._other) + columns
        place = np.minimum(np.searchsorted(known, wanted), len(known) - 1)
        return np.where(known[place] == wanted, held.sums[place], 0.0)

    def share(self, row: int, column: int) -> bool:
        """Whether two bags are among those that share words."""
        wanted, known = row * len(self._other) + column, self.sharing.pairs
        place = int(np.searchsorted(known, wanted))
        return place < len(known) and int(known[place]) == wanted

    @cached_property
    def _entries(self) -> Ints:
        """The bag and the key of each word of the first article, as one number; ascending."""
        return self._one.rows * self._size + self._one.keys

    def _summed(self, rows: Ints, columns: Ints) -> Floats:
        """The same word by word, in blocks: for few pairs among very many bags."""
        other = self._other
        lengths = other.starts[columns + 1] - other.starts[columns]
        found = np.zeros(len(rows))
        held = self._entries
        blocks = np.cumsum(lengths) // _BLOCK
        edges = np.flatnonzero(np.diff(blocks)) + 1
        for start, end in pairwise([0, *edges.tolist(), len(rows)]):
            pair, inner = expand(lengths[start:end])
            entry = other.starts[columns[start:end]][pair] + inner
            wanted = rows[start:end][pair] * self._size + other.keys[entry]
            at = np.minimum(np.searchsorted(held, wanted), len(held) - 1)
            products = self._units[0][at] * self._units[1][entry] * (held[at] == wanted)
            found[start:end] = np.bincount(pair, weights=products, minlength=end - start)
        return found


def _summed_up(keys: Ints, values: Floats, limit: int) -> tuple[Ints, Floats]:
    """The distinct keys, all of them below a limit, in order, and the sum of the values of each."""
    if limit <= _DENSE * len(keys):  # a table of all keys is filled faster than they are sorted
        pairs = np.flatnonzero(np.bincount(keys, minlength=limit))
        return pairs, np.bincount(keys, values, limit)[pairs].astype(np.float64)
    pairs, inverse = np.unique(keys, return_inverse=True)
    return pairs, np.bincount(inverse, values, len(pairs)).astype(np.float64)


def _lengths(bags: Bags, weights: Floats) -> Floats:
    """How long each bag is as a vector."""
    held = weights[bags.keys]
    return np.sqrt(np.bincount(bags.rows, weights=held**2, minlength=len(bags)))
