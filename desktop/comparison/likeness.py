"""How much two statements speak of the same, by the words they share; in time linear in texts.

Statements are only held against those with which they share a word that few others have: for two
articles of usual length that is everything there is to compare, for two books it is the part that
can matter.
"""

from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from desktop.comparison.vectors import Bags, Floats, Ints, Vectors

# Statements that hold none of the words, added to those compared: in two short texts on one thing
# every word is common, and still tells.
_BACKGROUND = 20
# So many coincidences of words are looked at, rare words first; 1,000-word articles have 2,000.
_COINCIDENCES = 1_000_000
# Where that was not enough, each statement keeps so many others.
_KEPT = 12
# Of statements that are said so often in both that not every one can be held against every other.
_REPEATED = 9
_BLOCK = 1_000_000


class Pairs(NamedTuple):
    """Pairs of statements of two articles, by ascending row and column.

    Attributes:
        rows: the place of the first article's statement among its statements.
        columns: the same in the second article.
        alike: how alike they are, 0.0 to 1.0.
        clauses: their most alike clauses: of the first article, ...
        counterparts: ... of the second, ...
        closest: ... and how alike these are.
    """

    rows: Ints
    columns: Ints
    alike: Floats
    clauses: Ints
    counterparts: Ints
    closest: Floats

    def at(self, place: int) -> "Pairs":
        """One of the pairs alone."""
        one = slice(place, place + 1)
        return Pairs(
            self.rows[one],
            self.columns[one],
            self.alike[one],
            self.clauses[one],
            self.counterparts[one],
            self.closest[one],
        )


class Likeness:
    """How alike the statements of two articles are, and their clauses.

    A word tells the more the rarer it is in news at large and in these two articles: its weight is
    the geometric mean of both. On the sentence pairs of ECB+ (development half) cosines with the
    mean gave F1 .649, with either alone .632 and .640. Sentences of news hold several statements;
    the most alike clauses find those that share one: likeness is the mean of the cosine of the
    whole statements and that of their most alike clauses.
    """

    def __init__(self, one: Vectors, other: Vectors, rarities: Floats) -> None:
        self._one, self._other = one, other
        bags = len(one.statements) + len(other.statements)
        held = one.holding + other.holding
        weights = np.sqrt(np.log((_BACKGROUND + bags) / (0.5 + held)) * rarities)
        self._size = len(weights)
        self._data = {
            id(bags): _unit(bags, weights)
            for bags in (one.statements, other.statements, one.clauses, other.clauses)
        }

    @cached_property
    def pairs(self) -> Pairs:
        """All pairs of statements that may be alike."""
        rows, columns = self._candidates()
        return self.of(rows, columns)

    @cached_property
    def places(self) -> dict[tuple[int, int], int]:
        """Where among ``pairs`` a pair of statements stands."""
        both = zip(self.pairs.rows.tolist(), self.pairs.columns.tolist(), strict=True)
        return {pair: place for place, pair in enumerate(both)}

    def of(self, rows: Ints, columns: Ints) -> Pairs:
        """How alike statements are, each of the first article with the one beside it."""
        whole = self._dots(self._one.statements, self._other.statements, rows, columns)
        counts = self._clause_count(self._one, rows), self._clause_count(self._other, columns)
        pair, inner = _expand(counts[0] * counts[1])
        clauses = self._one.first[rows][pair] + inner // counts[1][pair]
        counterparts = self._other.first[columns][pair] + inner % counts[1][pair]
        alike = self._dots(self._one.clauses, self._other.clauses, clauses, counterparts)
        best = _best(pair, alike, len(rows))
        closest = alike[best]
        mean = 0.5 * (whole + closest)
        return Pairs(rows, columns, mean, clauses[best], counterparts[best], closest)

    def clauses(self, clauses: Ints, counterparts: Ints) -> Floats:
        """How alike clauses are, each of the first article with the one beside it."""
        return self._dots(self._one.clauses, self._other.clauses, clauses, counterparts)

    @staticmethod
    def _clause_count(vectors: Vectors, rows: Ints) -> Ints:
        return vectors.first[rows + 1] - vectors.first[rows]

    def _dots(self, one: Bags, other: Bags, rows: Ints, columns: Ints) -> Floats:
        """Cosines of bags, each with the one beside it, in blocks."""
        lengths = other.starts[columns + 1] - other.starts[columns]
        found = np.zeros(len(rows))
        held = one.rows * self._size + one.keys
        if not len(held):
            return found
        blocks = np.cumsum(lengths) // _BLOCK
        edges = np.flatnonzero(np.diff(blocks)) + 1
        bounds = [0, *edges.tolist(), len(rows)]
        for start, end in pairwise(bounds):
            pair, inner = _expand(lengths[start:end])
            entry = other.starts[columns[start:end]][pair] + inner
            wanted = rows[start:end][pair] * self._size + other.keys[entry]
            at = np.minimum(np.searchsorted(held, wanted), len(held) - 1)
            shared = held[at] == wanted
            products = self._data[id(one)][at] * self._data[id(other)][entry] * shared
            found[start:end] = np.bincount(pair, weights=products, minlength=end - start)
        return np.minimum(found, 1.0)

    def _candidates(self) -> tuple[Ints, Ints]:
        """Pairs of statements that share words, as many as can be looked at."""
        sorts = _Sorts(self._one.statements), _Sorts(self._other.statements)
        one, other = sorts[0].bags, sorts[1].bags
        weights = [
            self._data[id(vectors.statements)][_entries(vectors.statements, sort.of_sort)]
            for vectors, sort in zip((self._one, self._other), sorts, strict=True)
        ]
        rows, columns, values, complete = _coincidences(one, other, weights, self._size)
        codes, inverse = np.unique(rows * max(len(other), 1) + columns, return_inverse=True)
        rows, columns = codes // max(len(other), 1), codes % max(len(other), 1)
        if not complete:
            sums: Floats = np.bincount(inverse, values, len(codes)).astype(np.float64)
            kept = _first(rows, sums) | _first(columns, sums)
            rows, columns = rows[kept], columns[kept]
        return _members(sorts[0], sorts[1], rows, columns)


class _Sorts:
    """The different statements of an article: what is said again and again is looked at once."""

    def __init__(self, statements: Bags) -> None:
        members: dict[bytes, list[int]] = {}
        for row, (start, end) in enumerate(
            zip(statements.starts.tolist(), statements.starts[1:].tolist(), strict=False)
        ):
            members.setdefault(statements.keys[start:end].tobytes(), []).append(row)
        self.members: list[list[int]] = list(members.values())
        self.of_sort = np.array([held[0] for held in self.members], dtype=np.int64)
        lengths = statements.starts[self.of_sort + 1] - statements.starts[self.of_sort]
        starts = np.concatenate([np.zeros(1, np.int64), np.cumsum(lengths)])
        rows = np.repeat(np.arange(len(lengths)), lengths)
        self.bags = Bags(starts, statements.keys[_entries(statements, self.of_sort)], rows)


def _entries(bags: Bags, rows: Ints) -> Ints:
    """The places of the keys of certain rows."""
    row, inner = _expand(bags.starts[rows + 1] - bags.starts[rows])
    return bags.starts[rows][row] + inner


def _expand(counts: Ints) -> tuple[Ints, Ints]:
    """For so many things of each row: the row of each, and its number in the row."""
    row = np.repeat(np.arange(len(counts)), counts)
    return row, np.arange(len(row)) - np.repeat(np.cumsum(counts) - counts, counts)


def _unit(bags: Bags, weights: Floats) -> Floats:
    """The weights of the keys in bags that are vectors of length 1."""
    held = weights[bags.keys]
    lengths = np.sqrt(np.bincount(bags.rows, weights=held**2, minlength=len(bags)))
    return held / lengths[bags.rows]


def _best(group: Ints, values: Floats, groups: int) -> Ints:
    """Where the highest value of each group stands, the first of equals; groups ascend."""
    order = np.lexsort((-values, group))
    return order[np.searchsorted(group, np.arange(groups))]


def _coincidences(
    one: Bags, other: Bags, weights: list[Floats], size: int
) -> tuple[Ints, Ints, Floats, bool]:
    """Rows of two articles that hold one key, rare keys first, and whether these are all."""
    counts = np.bincount(one.keys, minlength=size), np.bincount(other.keys, minlength=size)
    products = counts[0] * counts[1]
    order = np.argsort(products, kind="stable")
    order = order[products[order] > 0]
    taken = order[np.cumsum(products[order]) <= _COINCIDENCES]
    key, inner = _expand(products[taken])
    width = counts[1][taken][key]
    entries = [
        np.argsort(bags.keys, kind="stable")[(np.cumsum(count) - count)[taken][key] + step]
        for bags, count, step in (
            (one, counts[0], inner // width),
            (other, counts[1], inner % width),
        )
    ]
    values = weights[0][entries[0]] * weights[1][entries[1]]
    return one.rows[entries[0]], other.rows[entries[1]], values, len(taken) == len(order)


def _first(groups: Ints, values: Floats) -> "np.ndarray[tuple[int], np.dtype[np.bool_]]":
    """Which values are among the highest of their group."""
    order = np.lexsort((-values, groups))
    _, starts, counts = np.unique(groups[order], return_index=True, return_counts=True)
    rank = np.arange(len(order)) - np.repeat(starts, counts)
    kept = np.zeros(len(order), dtype=np.bool_)
    kept[order[rank < _KEPT]] = True
    return kept


def _members(one: _Sorts, other: _Sorts, rows: Ints, columns: Ints) -> tuple[Ints, Ints]:
    """The statements of pairs of sorts: all with all, or one by one where they are many."""
    found: list[tuple[int, int]] = []
    pairs: list[tuple[int, int]] = list(zip(rows.tolist(), columns.tolist(), strict=True))
    for row, column in pairs:
        held, rivals = one.members[row], other.members[column]
        if len(held) * len(rivals) <= _REPEATED:
            found.extend((a, b) for a in held for b in rivals)
        else:
            longest = max(len(held), len(rivals))
            found.extend((held[n % len(held)], rivals[n % len(rivals)]) for n in range(longest))
    found.sort()
    both = np.array(found, dtype=np.int64).reshape(-1, 2)
    return both[:, 0], both[:, 1]
