"""Vectors: the bags of words of several articles as sparse matrices over one vocabulary."""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from desktop.comparison.alignment.terms import Terms
from desktop.text.concepts import rarity

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Bags:
    """A sparse binary matrix: sets of keys, row by row (CSR).

    Attributes:
        starts: for each row where its keys begin, and where the last one's end.
        keys: the numbers of the keys, ascending in each row.
        rows: for each of those its row.
        by_key: the places of the keys, the lowest key first, in order of the rows.
    """

    starts: Ints
    keys: Ints
    rows: Ints
    by_key: Ints

    @classmethod
    def of(cls, sets: Sequence[Iterable[int]]) -> "Bags":
        """The bags of sets of key numbers."""
        ordered = [sorted(one) for one in sets]
        lengths = np.fromiter(map(len, ordered), np.int64, len(ordered))
        keys = np.fromiter((key for one in ordered for key in one), np.int64, int(lengths.sum()))
        return cls._by_rows(lengths, keys)

    @classmethod
    def _by_rows(cls, lengths: Ints, keys: Ints) -> "Bags":
        starts = np.concatenate([np.zeros(1, np.int64), np.cumsum(lengths)])
        rows = np.repeat(np.arange(len(lengths)), lengths)
        return cls(starts, keys, rows, np.argsort(keys, kind="stable"))

    def only(self, rows: Ints) -> "Bags":
        """The bags of certain rows."""
        lengths = self.starts[rows + 1] - self.starts[rows]
        row, inner = expand(lengths)
        return self._by_rows(lengths, self.keys[self.starts[rows][row] + inner])

    def among(self, marked: NDArray[np.bool_]) -> "Bags":
        """The same rows with the keys alone that are marked, each at its number."""
        kept = marked[self.keys]
        return self._by_rows(np.bincount(self.rows[kept], minlength=len(self)), self.keys[kept])

    def __len__(self) -> int:
        return len(self.starts) - 1


@dataclass(frozen=True, slots=True)
class Sorts:
    """The distinct statements of an article: repeated ones are processed once.

    Attributes:
        bags: the keys of each sort of statement.
        of: for each statement its sort.
        members: the statements, sort by sort.
        starts: for each sort where its statements begin among those.
        counts: how many it has.
    """

    bags: Bags
    of: Ints
    members: Ints
    starts: Ints
    counts: Ints

    @classmethod
    def among(cls, statements: Bags) -> "Sorts":
        """The sorts of statements, in the order of their first occurrence."""
        numbers: dict[bytes, int] = {}
        starts = statements.starts.tolist()
        of = np.fromiter(
            (
                numbers.setdefault(statements.keys[start:end].tobytes(), len(numbers))
                for start, end in pairwise(starts)
            ),
            np.int64,
            len(statements),
        )
        members = np.argsort(of, kind="stable")
        counts = np.bincount(of, minlength=len(numbers))
        first = np.cumsum(counts) - counts
        return cls(statements.only(members[first]), of, members, first, counts)


@dataclass(frozen=True, slots=True)
class Vectors:
    """The statements and clauses of one article, in numbers.

    Attributes:
        language: ISO 639-1 code of the words.
        statements: the keys of its statements.
        sorts: which of these are the same.
        clauses: the keys of its clauses.
        first: for each statement its first clause, and after the last one the number of clauses.
        holding: for each key of the vocabulary how many statements hold it.
        opening: the keys of headline and first statements.
        named: the keys that are written with a capital somewhere.
        names: for each statement the keys written so in it.
        mentioned: the keys of what the article was read to name.
    """

    language: str
    statements: Bags
    sorts: Sorts
    clauses: Bags
    first: Ints
    holding: Ints
    opening: Ints
    named: Ints
    names: Bags
    mentioned: Ints

    def forms(self) -> list[int]:
        """For each statement the first one with the same keys in each of its clauses."""
        known: dict[tuple[bytes, bytes], int] = {}
        return [known.setdefault(self._form(row), row) for row in range(len(self.statements))]

    def _form(self, row: int) -> tuple[bytes, bytes]:
        first, after = self.first[row : row + 2].tolist()
        starts = self.clauses.starts[first : after + 1]
        return (starts - starts[0]).tobytes(), self.clauses.keys[starts[0] : starts[-1]].tobytes()


class Vocabulary:
    """The keys of several articles, numbered in alphabetical order.

    Attributes:
        keys: the keys, each at its number.
    """

    def __init__(self, spoken: Sequence[Terms]) -> None:
        found = {key for one in spoken for clause in one.clauses for key in clause}
        found.update(*(one.opening for one in spoken))
        self.keys = sorted(found)
        self._number = {key: number for number, key in enumerate(self.keys)}
        self._rarities: dict[str, Floats] = {}

    def rarities(self, language: str) -> Floats:
        """How informative each key is in a language."""
        if language not in self._rarities:
            self._rarities[language] = np.array([rarity(key, language) for key in self.keys])
        return self._rarities[language]

    def vectors(self, spoken: Terms) -> Vectors:
        """One article's bags in numbers."""
        after = [*spoken.first[1:], len(spoken.clauses)]
        clauses = [self._numbers(clause) for clause in spoken.clauses]
        statements = Bags.of(
            [
                set[int]().union(*clauses[start:end])
                for start, end in zip(spoken.first, after, strict=False)
            ]
        )
        names = [self._numbers(held) for held in spoken.names]
        return Vectors(
            spoken.language,
            statements,
            Sorts.among(statements),
            Bags.of(clauses),
            np.array([*spoken.first, len(clauses)], dtype=np.int64),
            np.bincount(statements.keys, minlength=len(self.keys)),
            np.array(sorted(self._numbers(spoken.opening)), dtype=np.int64),
            np.array(sorted(set[int]().union(*names)), dtype=np.int64),
            Bags.of(names),
            np.array(sorted(self._numbers(spoken.mentioned)), dtype=np.int64),
        )

    def _numbers(self, keys: AbstractSet[str]) -> set[int]:
        return {self._number[key] for key in keys}


def expand(counts: Ints) -> tuple[Ints, Ints]:
    """For rows of given counts: the row of each item, and its number within the row."""
    row = np.repeat(np.arange(len(counts)), counts)
    return row, np.arange(len(row)) - np.repeat(np.cumsum(counts) - counts, counts)


def highest(groups: Ints, values: Floats) -> Floats:
    """The highest value of each group; 0.0 for groups without a higher one."""
    found = np.zeros(int(groups.max(initial=-1)) + 1)
    np.maximum.at(found, groups, values)
    return found
