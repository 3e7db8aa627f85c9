"""The chunks of headline pairs of iSTS, and which of them people aligned."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.quality.measure import rows

_SET = "c_sentence_pairs/ists_headlines_chunks.jsonl"


@dataclass(frozen=True, slots=True)
class Headlines:
    """Two headlines in chunks.

    Attributes:
        one: the chunks of the first, in their order; marks alone are none.
        other: those of the second.
        aligned: which of them people aligned, by place, whatever they called it.
        lost: how many pairs hold a chunk that is a mark alone.
    """

    one: tuple[str, ...]
    other: tuple[str, ...]
    aligned: frozenset[tuple[int, int]]
    lost: int


def headlines(data: Path) -> Iterator[Headlines]:
    """The pairs of headlines."""
    for row in rows(data, _SET):
        gold = {(held["a"], held["b"]) for held in row["chunks"] if held["a"] and held["b"]}
        one, other = (
            sorted(
                {held[side] for held in row["chunks"] if re.search(r"\w", held[side])},
                key=lambda chunk: (row[side].find(chunk), chunk),
            )
            for side in ("a", "b")
        )
        pairs = {(one.index(a), other.index(b)) for a, b in gold if a in one and b in other}
        yield Headlines(tuple(one), tuple(other), frozenset(pairs), len(gold) - len(pairs))
