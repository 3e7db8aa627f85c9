"""Similarity of statements by their shared words, in time linear in the length of the texts.

Statements are compared only where they share a word that few others have: for two articles of usual
length these are all comparable pairs, for two books the ones that can matter.
"""

from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

import numpy as np

from desktop.comparison.alignment.cosines import Cosines
from desktop.comparison.alignment.vectors import Bags, Floats, Ints, Sorts, Vectors, expand

# Statements without any of the words, added (smoothing): in two short texts on one thing
# every word is common, and still informative.
_BACKGROUND = 20
# Where not all coincidences of words can be looked at, each statement keeps so many others.
_KEPT = 12
# Of statements that are said so often in both that not every one can be held against every other.
_REPEATED = 9
_NOTHING = 1e-9  # the weight of a statement without words


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
    """The similarity of the statements of two articles, and of their clauses.

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
        self._weights = weights
        self._statements = Cosines(one.sorts.bags, other.sorts.bags, weights)
        self._clauses = Cosines(one.clauses, other.clauses, weights)
        self._of_forms: dict[tuple[int, int], float] = {}

    def search(self) -> Iterator[None]:
        """Find the pairs in steps, before they are asked for."""
        for cosines in (self._statements, self._clauses):
            cosines.look_through()
            yield None
        _ = self.pairs

    @cached_property
    def pairs(self) -> Pairs:
        """All pairs of statements that may be similar."""
        rows, columns = self._candidates()
        return self.of(rows, columns)

    @property
    def complete(self) -> bool:
        """Whether those are all that share a word; for two books they are the most similar ones."""
        return self._statements.sharing.complete

    def place(self, row: int, column: int) -> int | None:
        """The position of two statements among ``pairs``, None where they are not."""
        starts, columns = self._places
        first, after = starts[row], starts[row + 1]
        place = bisect_left(columns, column, first, after)
        return place if place < after and columns[place] == column else None

    @cached_property
    def _places(self) -> tuple[list[int], "memoryview[int]"]:
        """Where the pairs of each statement of the first article begin, and all their columns.

        One is looked up as fast as in a dictionary, which would take 200 bytes a pair.
        """
        rows = np.arange(len(self._one.statements) + 1)
        starts: list[int] = np.searchsorted(self.pairs.rows, rows).tolist()
        return starts, self.pairs.columns.data

    def alike(self, row: int, column: int) -> float:
        """How alike two statements are; 0.0 where too many share words and these are no pair."""
        place = self.place(row, column)
        if place is not None:
            return float(self.pairs.alike[place])
        if not self.complete:
            return 0.0
        # what is said so often that not all are pairs is asked for as often
        forms = self._forms[0][row], self._forms[1][column]
        if forms not in self._of_forms:
            if not self._share_words(row, column):
                return 0.0
            found = self.of(np.array([row]), np.array([column]))
            self._of_forms[forms] = float(found.alike[0])
        return self._of_forms[forms]

    def _share_words(self, row: int, column: int) -> bool:
        """Whether two statements share a word, where all that do are known."""
        sorts = self._one.sorts.of[row], self._other.sorts.of[column]
        return self._statements.share(int(sorts[0]), int(sorts[1]))

    @cached_property
    def _forms(self) -> tuple[list[int], list[int]]:
        """The form of each statement, those of the same clauses have the same."""
        return self._one.forms(), self._other.forms()

    def of(self, rows: Ints, columns: Ints) -> Pairs:
        """The similarity of given pairs of statements."""
        whole = self._statements.at(self._one.sorts.of[rows], self._other.sorts.of[columns])
        counts = self._clause_count(self._one, rows), self._clause_count(self._other, columns)
        pair, inner = expand(counts[0] * counts[1])
        mine, theirs = np.divmod(inner, counts[1][pair])
        clauses = self._one.first[rows][pair] + mine
        counterparts = self._other.first[columns][pair] + theirs
        alike = self._clauses.at(clauses, counterparts)
        best = _best(pair, alike, len(rows))
        closest = alike[best]
        mean = 0.5 * (whole + closest)
        return Pairs(rows, columns, mean, clauses[best], counterparts[best], closest)

    def clauses(self, clauses: Ints, counterparts: Ints) -> Floats:
        """The similarity of given pairs of clauses."""
        return self._clauses.at(clauses, counterparts)

    def shared(self, pairs: Pairs) -> Floats:
        """How much the words that pairs of statements share weigh together (squares of weights).

        Of two short statements one shared word makes them alike; of two long ones it takes many,
        and these tell more.
        """
        return self._statements.products(
            self._one.sorts.of[pairs.rows], self._other.sorts.of[pairs.columns]
        )

    def shared_names(self, pairs: Pairs) -> Floats:
        """The same of the words of names alone: on one event, these are in most statements."""
        # asked for once, and as large as what is kept of all words
        return self._of_names().products(
            self._one.sorts.of[pairs.rows], self._other.sorts.of[pairs.columns]
        )

    def _of_names(self) -> Cosines:
        named = np.zeros(len(self._weights), np.bool_)
        for held in (self._one, self._other):
            named[held.mentioned] = True
        one, other = (held.sorts.bags.among(named) for held in (self._one, self._other))
        return Cosines(one, other, self._weights)

    def of_openings(self, pairs: Pairs) -> Floats:
        """How far both statements repeat what the articles open with: the product of two shares."""
        told = np.zeros(len(self._weights))
        for held in (self._one, self._other):
            told[held.opening] = 1.0
        one, other = (self._portions(held.statements, told) for held in (self._one, self._other))
        return one[pairs.rows] * other[pairs.columns]

    def _portions(self, bags: Bags, told: Floats) -> Floats:
        """For each bag the share of its weight that keys marked 1.0 have."""
        held = self._weights[bags.keys] ** 2
        marked, whole = (
            np.bincount(bags.rows, values, len(bags)) for values in (held * told[bags.keys], held)
        )
        return marked / np.maximum(whole, _NOTHING)

    @staticmethod
    def _clause_count(vectors: Vectors, rows: Ints) -> Ints:
        return vectors.first[rows + 1] - vectors.first[rows]

    def _candidates(self) -> tuple[Ints, Ints]:
        """Pairs of statements that share words, as many as can be considered."""
        rows, columns = self._statements.shared_by()
        sums = self._statements.sharing.sums
        if not self.complete:
            kept = _first(rows, sums) | _first(columns, sums)
            rows, columns = rows[kept], columns[kept]
        return _members(self._one.sorts, self._other.sorts, rows, columns)


def _best(group: Ints, values: Floats, groups: int) -> Ints:
    """The position of the maximum of each group, the first of equals; groups ascend."""
    starts = np.searchsorted(group, np.arange(groups))
    highest = np.maximum.reduceat(values, starts) if groups else values
    places = np.flatnonzero(values == highest[group])
    return places[np.searchsorted(places, starts)]


def _first(groups: Ints, values: Floats) -> "np.ndarray[tuple[int], np.dtype[np.bool_]]":
    """Which values are among the highest of their group."""
    order = np.lexsort((-values, groups))
    _, starts, counts = np.unique(groups[order], return_index=True, return_counts=True)
    rank = np.arange(len(order)) - np.repeat(starts, counts)
    kept = np.zeros(len(order), dtype=np.bool_)
    kept[order[rank < _KEPT]] = True
    return kept


def _members(one: Sorts, other: Sorts, rows: Ints, columns: Ints) -> tuple[Ints, Ints]:
    """The statements of pairs of sorts: all with all, or one by one where they are many."""
    held, rivals = one.counts[rows], other.counts[columns]
    few = held * rivals <= _REPEATED
    pair, inner = expand(np.where(few, held * rivals, np.maximum(held, rivals)))
    step = np.where(few[pair], inner // rivals[pair], inner % held[pair])
    first = one.members[one.starts[rows][pair] + step]
    second = other.members[other.starts[columns][pair] + inner % rivals[pair]]
    order = np.lexsort((second, first))
    return first[order], second[order]
