"""Vectors: the bags of words of several articles as rows of sparse matrices over one vocabulary."""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.comparison.terms import Terms
from desktop.text.concepts import rarity

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Bags:
    """Sets of keys, row by row, without their empty places.

    Attributes:
        starts: for each row where its keys begin, and where the last one's end.
        keys: the numbers of the keys, ascending in each row.
        rows: for each of those its row.
    """

    starts: Ints
    keys: Ints
    rows: Ints

    @classmethod
    def of(cls, sets: Sequence[Iterable[int]]) -> "Bags":
        """The bags of sets of numbers of keys."""
        ordered = [sorted(one) for one in sets]
        lengths = np.fromiter(map(len, ordered), np.int64, len(ordered))
        starts = np.concatenate([np.zeros(1, np.int64), np.cumsum(lengths)])
        keys = np.fromiter((key for one in ordered for key in one), np.int64, int(starts[-1]))
        return cls(starts, keys, np.repeat(np.arange(len(ordered)), lengths))

    def __len__(self) -> int:
        return len(self.starts) - 1


@dataclass(frozen=True, slots=True)
class Vectors:
    """What one article's statements and clauses speak of, in numbers.

    Attributes:
        language: ISO 639-1 code of the words.
        statements: the keys of its statements.
        clauses: the keys of its clauses.
        first: for each statement its first clause, and after the last one the number of clauses.
        holding: for each key of the vocabulary how many statements hold it.
        opening: the keys of headline and first statements.
        named: the keys that are written with a capital somewhere.
        names: for each statement the keys written so in it.
    """

    language: str
    statements: Bags
    clauses: Bags
    first: Ints
    holding: Ints
    opening: Ints
    named: Ints
    names: Bags


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
        """How much each key tells in a language."""
        if language not in self._rarities:
            self._rarities[language] = np.array([rarity(key, language) for key in self.keys])
        return self._rarities[language]

    def vectors(self, spoken: Terms) -> Vectors:
        """One article's bags in numbers."""
        after = [*spoken.first[1:], len(spoken.clauses)]
        clauses = [self._numbers(clause.keys()) for clause in spoken.clauses]
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
            Bags.of(clauses),
            np.array([*spoken.first, len(clauses)], dtype=np.int64),
            np.bincount(statements.keys, minlength=len(self.keys)),
            np.array(sorted(self._numbers(spoken.opening)), dtype=np.int64),
            np.array(sorted(set[int]().union(*names)), dtype=np.int64),
            Bags.of(names),
        )

    def _numbers(self, keys: AbstractSet[str]) -> set[int]:
        return {self._number[key] for key in keys}
