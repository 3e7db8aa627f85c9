"""Nearby: which figures or times of two articles stand in statements that may be similar."""

from collections.abc import Iterator, Sequence

import numpy as np

from desktop.comparison.alignment.likeness import Likeness
from desktop.comparison.alignment.vectors import Floats, Ints, expand

# Of more figures or times than these, two by two, only the first of each statement are looked at:
# so many stand in lists and tables. Articles of 1,000 words have some hundred, of 10,000 some
# thousand.
_PAIRS = 500_000
_FIRST = 8

# The similarity of the statements of two things, and that of their clauses.
Alike = tuple[float, float]


class Nearby:
    """Pairs of things of two articles in statements that may be similar.

    Each thing is known by its place among those of its article.
    """

    def __init__(
        self, likeness: Likeness, rows: tuple[Ints, Ints], clauses: tuple[Ints, Ints]
    ) -> None:
        """Look for them.

        Args:
            likeness: the similarity of the statements of the two articles.
            rows: for each thing of the first article and of the second one its statement.
            clauses: for each of them its clause.
        """
        pairs = likeness.pairs
        held = _Held(rows[0]), _Held(rows[1])
        spoken = np.flatnonzero(held[0].counts(pairs.rows) * held[1].counts(pairs.columns))
        wanted, columns = pairs.rows[spoken], pairs.columns[spoken]
        height, width = held[0].counts(wanted), held[1].counts(columns)
        if np.sum(height * width) > _PAIRS:
            height, width = np.minimum(height, _FIRST), np.minimum(width, _FIRST)
        pair, inner = expand(height * width)
        first = held[0].places(wanted[pair], inner // width[pair])
        second = held[1].places(columns[pair], inner % width[pair])
        order = np.lexsort((second, first))
        self._first, self._second = first[order], second[order]
        self._alike = pairs.alike[spoken][pair][order]
        self._likeness, self._clauses = likeness, clauses

    def __iter__(self) -> Iterator[tuple[int, int, float, float]]:
        """The two things of each pair, in order, and how alike their statements and clauses are."""
        columns = self._first, self._second, self._alike, self._of_clauses(slice(None))
        return zip(*(column.tolist() for column in columns), strict=True)

    def firsts(self) -> list[int]:
        """The things of the first article that are in some pair, in order."""
        return np.unique(self._first).tolist()

    def of(self, first: int) -> list[int]:
        """The things of the second article that one of the first is paired with, in order."""
        return self._second[self._pairs_of(first)].tolist()

    def alike(self, first: int, seconds: Sequence[int]) -> list[Alike]:
        """How alike one thing of the first article is to some of the second; 0.0 if no pair."""
        own = self._pairs_of(first)
        known = self._second[own]
        if not len(known):
            return [(0.0, 0.0)] * len(seconds)
        at = np.minimum(np.searchsorted(known, seconds), len(known) - 1)
        found = known[at] == seconds
        held = self._alike[own], self._of_clauses(own)
        sides = (np.where(found, values[at], 0.0) for values in held)
        return list(zip(*(side.tolist() for side in sides), strict=True))

    def _of_clauses(self, pairs: slice) -> Floats:
        """How alike the clauses of some pairs are; of half a million this takes a second."""
        one, other = self._clauses
        return self._likeness.clauses(one[self._first[pairs]], other[self._second[pairs]])

    def _pairs_of(self, first: int) -> slice:
        return slice(*np.searchsorted(self._first, (first, first + 1)).tolist())


class _Held:
    """What the statements of an article hold of some things."""

    def __init__(self, rows: Ints) -> None:
        """Sort things by the statements that hold them, which are given for each of them."""
        self._places = np.argsort(rows, kind="stable")
        self._rows = rows[self._places]

    def counts(self, rows: Ints) -> Ints:
        """How many things each of some statements holds."""
        return np.searchsorted(self._rows, rows, "right") - np.searchsorted(self._rows, rows)

    def places(self, rows: Ints, numbers: Ints) -> Ints:
        """Of some statements each the thing with a number among those that it holds."""
        return self._places[np.searchsorted(self._rows, rows) + numbers]
