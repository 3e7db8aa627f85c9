"""Matters: which differences are about one matter, by the words that they share."""

from desktop.comparison.model import Difference, Kind, Position

# Differences of these kinds are of one proposition if they are told of the same words: who denies,
# doubts or is credited with a clause speaks of that clause. A name or a figure in it is a matter of
# its own.
OF_CLAUSES = frozenset({Kind.STATEMENT, Kind.SPEAKER, Kind.CERTAINTY})


def are_alike_in_kind(one: Difference, other: Difference) -> bool:
    """Whether two differences can be about one matter at all."""
    kinds = {one.kind, other.kind}
    return Kind.ONLY not in kinds and (len(kinds) == 1 or kinds <= OF_CLAUSES)


def shared(one: Difference, other: Difference) -> list[bool]:
    """For each account that takes part in both, whether it does so with the same words."""
    return [
        any(_overlap(a, b) for a in first for b in second)
        for first, second in zip(one.sides, other.sides, strict=True)
        if first and second
    ]


def _overlap(one: Position, other: Position) -> bool:
    return one.start < other.end and other.start < one.end
