"""Grouping: which statements of several articles make a row, given how likely pairs belong there.

Two groups are joined if their statements belong together on average. To join whatever one likely
pair ties would lay a third statement beside one that it has nothing to do with: in real reports
.55 of the pairs in rows told the same thing when that was done, and .62 do now, and as many of what
should stand in rows do (ten-fold, with the same chances). What makes a row of two accounts already
is not joined with another such row: where both tell two things word for word, one after the other,
each keeps its row.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import product
from typing import NamedTuple

import numpy as np

from desktop.comparison.alignment.vectors import Floats, Ints
from desktop.progress import Progress, Work

# A row that took more statements of one article than this would be a topic, not a statement.
_STATEMENTS_A_ROW = 3
# What is worth less counts as nothing: of most pairs of statements little is known.
_SOME = 0.3
_ALONE = 1.0  # what is worth so much makes a row of two
_ROUNDING = 1e-9
_A_STEP = 1000  # ties


class Ties(NamedTuple):
    """Pairs of statements of different articles that may belong in a row, the likeliest first.

    Attributes:
        one: the index of the first among the statements of all articles.
        other: that of the second.
        worth: how much speaks for it, 0.0 to 2.0; from 1.0 on, two alone make a row.
        alike: their similarity.
    """

    one: Ints
    other: Ints
    worth: Floats
    alike: Floats

    @classmethod
    def together(cls, parts: Sequence["Ties"]) -> "Ties":
        """Those of several pairs of articles, one after the other."""
        return cls(
            np.concatenate([part.one for part in parts]),
            np.concatenate([part.other for part in parts]),
            np.concatenate([part.worth for part in parts]),
            np.concatenate([part.alike for part in parts]),
        )

    def telling(self) -> "Ties":
        """Those that count."""
        return self.at(np.flatnonzero(self.worth >= _SOME))

    def at(self, which: Ints) -> "Ties":
        """Some of them, or all in another order."""
        return Ties(self.one[which], self.other[which], self.worth[which], self.alike[which])

    def listed(self) -> Iterator[tuple[int, int, float]]:
        """As numbers of Python: the two statements of each and their similarity."""
        return zip(self.one.tolist(), self.other.tolist(), self.alike.tolist(), strict=True)


@dataclass(slots=True, eq=False)
class Group:
    """Statements joined in a row.

    Attributes:
        members: the indices of these among the statements of all articles.
        counts: how many each article has among them.
        alike: the similarities that joined them.
    """

    members: list[int]
    counts: dict[int, int]
    alike: list[float] = field(default_factory=list[float])

    def pairs(self, other: "Group") -> int:
        """How many pairs of statements of different articles it makes with another group."""
        within = sum(count * other.counts.get(held, 0) for held, count in self.counts.items())
        return len(self.members) * len(other.members) - within

    def fits(self, other: "Group") -> bool:
        """Whether it can absorb another group: two rows of the same accounts stay two."""
        held = self.counts
        return len(held.keys() & other.counts.keys()) <= 1 and all(
            count + held.get(article, 0) <= _STATEMENTS_A_ROW
            for article, count in other.counts.items()
        )

    def take(self, other: "Group") -> None:
        """Absorb another group."""
        self.members += other.members
        self.alike += other.alike
        for article, count in other.counts.items():
            self.counts[article] = self.counts.get(article, 0) + count


class _Worths:
    """What the ties of two statements are worth, looked up in arrays: there may be a million."""

    def __init__(self, ties: Ties, statements: int) -> None:
        order = np.lexsort((ties.other, ties.one))
        self._starts: list[int] = np.searchsorted(
            ties.one[order], np.arange(statements + 1)
        ).tolist()
        self._others, self._worths = ties.other[order].data, ties.worth[order].data

    def of(self, one: int, other: int) -> float:
        """The worth of a tie, 0.0 where there is none; the ends in either order."""
        first, second = min(one, other), max(one, other)
        after = self._starts[first + 1]
        place = bisect_left(self._others, second, self._starts[first], after)
        return self._worths[place] if place < after and self._others[place] == second else 0.0


def grouping(articles: Sequence[int], ties: Ties) -> Work[list[Group]]:
    """Group statements, from the likeliest pair down, in the order of the texts.

    Args:
        articles: of each statement the article, ascending.
        ties: which of them may belong together.
    """
    group_of = [Group([number], {article: 1}) for number, article in enumerate(articles)]
    worths = _Worths(ties, len(articles))
    joining = np.flatnonzero(ties.worth >= _ALONE)
    for start in range(0, len(joining), _A_STEP):
        yield Progress(0, 0)
        for one, other, alike in ties.at(joining[start : start + _A_STEP]).listed():
            mine, theirs = group_of[one], group_of[other]
            if mine is not theirs:
                if not mine.fits(theirs) or not _belong(mine, theirs, worths):
                    continue
                mine.take(theirs)
                for statement in theirs.members:
                    group_of[statement] = mine
            mine.alike.append(alike)
    return list({id(held): held for held in group_of}.values())


def _belong(one: Group, other: Group, worths: _Worths) -> bool:
    """Whether the statements of two groups belong together on average."""
    held = sum(worths.of(*both) for both in product(one.members, other.members))
    return held >= one.pairs(other) - _ROUNDING
