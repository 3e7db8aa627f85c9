"""Regrouping: rows as corrected by the user, and the new place of each original row."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.comparison.model import Row

Member = tuple[int, int]  # a sentence: the article's place in the comparison, the sentence's index

_BY_USER = 1.0  # how alike sentences count that the user laid together


@dataclass(slots=True)
class _Group:
    """A mutable row."""

    members: set[Member]
    similarity: float


class Regrouping:
    """The rows of a comparison, changed step by step."""

    def __init__(self, rows: Sequence[Row], articles: int) -> None:
        self._articles = articles
        self._groups = [
            _Group(
                {(article, n) for article, held in enumerate(row.sentences) for n in held},
                row.similarity,
            )
            for row in rows
        ]
        self._first = list(self._groups)  # where each row of the program's has gone

    def part(self, members: Sequence[Member]) -> None:
        """Separate, article by article, those of some sentences that share a row.

        The first article's stay in the row with whatever else is in it.
        """
        for group in list(self._groups):
            shared = sorted(group.members.intersection(members))
            for article in sorted({article for article, _ in shared})[1:]:
                self._move({one for one in shared if one[0] == article}, group)

    def join(self, one: Member, other: Member) -> None:
        """Put two sentences into one row; the second article's others move elsewhere."""
        row = self._row_of(one)
        if other in row.members:
            return
        rest = {member for member in row.members if member[0] == other[0]}
        if rest:
            self._move(rest, row)
        before = self._row_of(other)
        before.members.discard(other)
        row.members.add(other)
        row.similarity = _BY_USER
        if not before.members:
            self._groups.remove(before)
            self._first = [row if group is before else group for group in self._first]

    def rows(self) -> tuple[tuple[Row, ...], list[int]]:
        """The current rows, and for each original row its place in them."""
        ordered = sorted(self._groups, key=lambda group: min(group.members))
        number = {id(group): place for place, group in enumerate(ordered)}
        return (
            tuple(self._row(group) for group in ordered),
            [number[id(group)] for group in self._first],
        )

    def _row(self, group: _Group) -> Row:
        sentences = tuple(
            tuple(sorted(n for held, n in group.members if held == article))
            for article in range(self._articles)
        )
        return Row(sentences, group.similarity)

    def _row_of(self, member: Member) -> _Group:
        for group in self._groups:
            if member in group.members:
                return group
        group = _Group({member}, 0.0)  # what surrounds the statements stands in no row
        self._groups.append(group)
        return group

    def _move(self, members: set[Member], origin: _Group) -> None:
        origin.members -= members
        self._groups.append(_Group(set(members), 0.0))
