"""Anchors: the pairs of aligned sentences by which two texts are scrolled together."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.comparison.model import Row


@dataclass(frozen=True, slots=True)
class Anchor:
    """A sentence of one text and the aligned sentence of another.

    Attributes:
        left: index of the first text's sentence.
        right: index of the second text's sentence.
        row: index of the row that joins them.
    """

    left: int
    right: int
    row: int


def chain(rows: Sequence[Row], left: int, right: int) -> tuple[Anchor, ...]:
    """The non-crossing anchors of two articles: the heaviest increasing chain.

    Rows that would make connectors cross, and scrolling jump back, are left out; the sum of the
    similarities of those kept is the greatest possible.
    """
    pairs = _pairs(rows, left, right)
    weights: list[float] = []
    before: list[int | None] = []
    for at, (anchor, similarity) in enumerate(pairs):
        best: int | None = None
        for earlier in range(at):
            rising = pairs[earlier][0].left < anchor.left and pairs[earlier][0].right < anchor.right
            if rising and (best is None or weights[earlier] > weights[best]):
                best = earlier
        before.append(best)
        weights.append(similarity + (weights[best] if best is not None else 0.0))
    return _walk_back(pairs, weights, before)


def nearest(anchors: Sequence[Anchor], sentence: int) -> int | None:
    """The second text's sentence that is nearest in meaning to a sentence of the first one.

    That is the partner of the anchor at or before it, or of the first one after it.

    Returns:
        The sentence's index, or None where the texts share nothing.
    """
    if not anchors:
        return None
    at = bisect_right([anchor.left for anchor in anchors], sentence)
    return anchors[max(0, at - 1)].right


def mirrored(anchors: Sequence[Anchor]) -> tuple[Anchor, ...]:
    """The same anchors seen from the other text."""
    return tuple(Anchor(anchor.right, anchor.left, anchor.row) for anchor in anchors)


def _pairs(rows: Sequence[Row], left: int, right: int) -> list[tuple[Anchor, float]]:
    pairs = [
        (Anchor(row.sentences[left][0], row.sentences[right][0], number), row.similarity)
        for number, row in enumerate(rows)
        if row.sentences[left] and row.sentences[right]
    ]
    return sorted(pairs, key=lambda pair: (pair[0].left, pair[0].right, pair[0].row))


def _walk_back(
    pairs: Sequence[tuple[Anchor, float]], weights: Sequence[float], before: Sequence[int | None]
) -> tuple[Anchor, ...]:
    """The chain that ends at the greatest weight, from its beginning."""
    at = max(range(len(pairs)), key=lambda number: weights[number], default=None)
    found: list[Anchor] = []
    while at is not None:
        found.append(pairs[at][0])
        at = before[at]
    return tuple(reversed(found))
