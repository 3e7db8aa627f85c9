"""Grouping: which statements of several articles make a row, given how likely pairs belong there.

Two groups are joined if their statements belong together on average. To join whatever one likely
pair ties would lay a third statement beside one that it has nothing to do with: in real reports
.55 of the pairs in rows told the same thing when that was done, and .62 do now, and as many of what
should stand in rows do (ten-fold, with the same chances).
"""

from collections.abc import Mapping, Sequence
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
_ROUNDING = 1e-9
_STEP = Progress(0, 0)
_TIES = 1000  # looked at in a step


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
        """Whether it can absorb another group."""
        held = self.counts
        return all(
            count + held.get(article, 0) <= _STATEMENTS_A_ROW
            for article, count in other.counts.items()
        )

    def take(self, other: "Group") -> None:
        """Absorb another group."""
        self.members += other.members
        self.alike += other.alike
        for article, count in other.counts.items():
            self.counts[article] = self.counts.get(article, 0) + count


def grouping(articles: Sequence[int], ties: Ties) -> Work[list[Group]]:
    """Group statements, from the likeliest pair down; in steps, in the order of the texts.

    Args:
        articles: of each statement the article, ascending.
        ties: which of them may belong together.
    """
    group_of = [Group([number], {article: 1}) for number, article in enumerate(articles)]
    ends: list[tuple[int, int]] = list(zip(ties.one.tolist(), ties.other.tolist(), strict=True))
    worths: list[float] = ties.worth.tolist()
    worth = dict(zip(ends, worths, strict=True))
    alikes: list[float] = ties.alike[ties.worth >= 1.0].tolist()
    for number, ((one, other), alike) in enumerate(zip(ends, alikes, strict=False)):
        if number % _TIES == 0:
            yield _STEP
        mine, theirs = group_of[one], group_of[other]
        if mine is not theirs:
            if not mine.fits(theirs) or not _belong(mine, theirs, worth):
                continue
            mine.take(theirs)
            for statement in theirs.members:
                group_of[statement] = mine
        mine.alike.append(alike)
    return list({id(held): held for held in group_of}.values())


def _belong(one: Group, other: Group, worth: Mapping[tuple[int, int], float]) -> bool:
    """Whether the statements of two groups belong together on average."""
    held = sum(
        worth.get((min(both), max(both)), 0.0) for both in product(one.members, other.members)
    )
    return held >= one.pairs(other) - _ROUNDING
