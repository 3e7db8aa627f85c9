"""Grouping: which statements of several articles make a row, given how likely pairs belong there.

Two groups are joined if their statements belong together on average. Joining whatever a single
likely pair ties would lay a third statement beside one that it has nothing to do with: of the pairs
in rows of real reports .09 more tell the same thing than so, and .02 fewer of what should stand in
rows are missed. (Readers' pairs, ten-fold; see ``benchmarks/learn_rows.py``.)
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from desktop.comparison.alignment.vectors import Floats, Ints

# A row that took more statements of one article than this would be a topic, not a statement.
_STATEMENTS_A_ROW = 3
# What is this much less likely than it would have to be counts as nothing at all.
_SOME = 0.1
_ROUNDING = 1e-9


class Ties(NamedTuple):
    """Pairs of statements of different articles that may belong in a row, the likeliest first.

    Attributes:
        one: the index of the first among the statements of all articles.
        other: that of the second.
        worth: how likely they tell the same thing, as a multiple of what puts two alone in a row.
        alike: their similarity.
    """

    one: Ints
    other: Ints
    worth: Floats
    alike: Floats

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
        worth: what the ties with other groups are worth together, by the number of the group.
    """

    members: list[int]
    counts: dict[int, int]
    alike: list[float] = field(default_factory=list[float])
    worth: dict[int, float] = field(default_factory=dict[int, float])

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
        """Absorb another group, but for its ties."""
        self.members += other.members
        self.alike += other.alike
        for article, count in other.counts.items():
            self.counts[article] = self.counts.get(article, 0) + count


def group(articles: Sequence[int], ties: Ties) -> list[Group]:
    """Group statements, from the likeliest pair down, in the order of the texts.

    Args:
        articles: of each statement the article, ascending.
        ties: which of them may belong together.
    """
    groups = [Group([number], {article: 1}) for number, article in enumerate(articles)]
    place = list(range(len(groups)))  # for each statement the number of its group
    listed = list(zip(*(values.tolist() for values in ties), strict=True))
    for one, other, worth, _ in listed:
        if worth >= _SOME:
            groups[one].worth[other] = groups[other].worth[one] = worth
    for one, other, worth, alike in listed:
        if worth < 1.0:
            break
        first, second = place[one], place[other]
        if first == second:
            groups[first].alike.append(alike)
        elif _belong(groups, first, second):
            _merge(groups, place, first, second)
            groups[first].alike.append(alike)
    return [groups[number] for number in dict.fromkeys(place)]


def _belong(groups: Sequence[Group], one: int, other: int) -> bool:
    """Whether the statements of two groups belong together on average."""
    mine, theirs = groups[one], groups[other]
    worth = mine.worth.get(other, 0.0)
    return mine.fits(theirs) and worth >= mine.pairs(theirs) - _ROUNDING


def _merge(groups: Sequence[Group], place: list[int], one: int, other: int) -> None:
    """Let one group absorb another."""
    mine, theirs = groups[one], groups[other]
    mine.take(theirs)
    for statement in theirs.members:
        place[statement] = one
    del mine.worth[other], theirs.worth[one]
    for number, worth in theirs.worth.items():
        held = groups[number].worth
        del held[other]
        mine.worth[number] = held[one] = held.get(one, 0.0) + worth
