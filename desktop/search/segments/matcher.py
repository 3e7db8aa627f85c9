"""Whoosh's matcher over postings that are arrays.

Imported only when it is needed, like all that imports more of Whoosh than its version.
"""

# Whoosh has no types: what it hands in and out is unknown in this file.
# pyright: reportUnknownParameterType=false, reportMissingParameterType=false
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportIncompatibleMethodOverride=false

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from whoosh.formats import Format
from whoosh.matching.mcore import LeafMatcher, Matcher, ReadTooFar

from desktop.search.segments.layout import Array


class PostingsMatcher(LeafMatcher):
    """Goes through the postings of one term; to Whoosh, all of them are one block."""

    def __init__(
        self,
        term: tuple[str, bytes],
        documents: Array,
        frequencies: Array,
        positions: Array | None,
        lengths: Array,
        format_: Format,
        scorer,
    ) -> None:
        """Take a term and its postings.

        Args:
            term: its field and text.
            documents: ascending.
            frequencies: how often the term is in each of them.
            positions: those of all documents, one behind the other; None if there are none.
            lengths: of the field in each document of the segment.
            format_: of the field.
            scorer: Whoosh's, or None.
        """
        self._term = term
        self._documents = documents
        self._frequencies = frequencies
        self._positions = positions
        self._starts: Array | None = None  # of each document's positions, once they are wanted
        self._lengths = lengths
        self.format = format_
        self.scorer = scorer
        self._at = 0

    def is_active(self) -> bool:
        """Whether it stands at a posting."""
        return self._at < len(self._documents)

    def reset(self) -> None:
        """Go back to the first posting."""
        self._at = 0

    def copy(self) -> PostingsMatcher:
        """Another one at the same place."""
        other = PostingsMatcher(
            self._term,
            self._documents,
            self._frequencies,
            self._positions,
            self._lengths,
            self.format,
            self.scorer,
        )
        other._at = self._at
        return other

    def id(self) -> int:
        """The document it stands at."""
        return int(self._documents[self._at])

    def all_ids(self) -> Iterator[int]:
        """All documents from here on."""
        return iter(self._documents[self._at :].tolist())

    def next(self) -> bool:
        """Go on by one; True if that leaves the block."""
        if not self.is_active():
            raise ReadTooFar
        self._at += 1
        return not self.is_active()

    def skip_to(self, id: int) -> None:  # noqa: A002 — Whoosh's name
        """Go on to the first document that is not before this one."""
        if not self.is_active():
            raise ReadTooFar
        self._at += int(np.searchsorted(self._documents[self._at :], id))

    def weight(self) -> float:
        """How often the term is in the document."""
        return float(self._frequencies[self._at])

    def value_as(self, astype: str) -> object:
        """What the posting holds, as one of the kinds its format supports."""
        if astype in {"frequency", "weight"}:
            return int(self._frequencies[self._at])
        if astype == "positions" and self._positions is not None:
            if self._starts is None:
                self._starts = np.cumsum(self._frequencies, dtype=np.int64) - self._frequencies
            start = int(self._starts[self._at])
            return self._positions[start : start + int(self._frequencies[self._at])].tolist()
        return super().value_as(astype)

    def items_as(self, astype: str) -> Iterator[tuple[int, object]]:
        """The documents from here on, each with what its posting holds."""
        return Matcher.items_as(self, astype)

    def skip_to_quality(self, minquality: float) -> int:
        """Leave the block if none of its documents can be that good; returns how many were left."""
        if not self.is_active() or self.block_quality() > minquality:
            return 0
        self._at = len(self._documents)
        return 1

    def block_min_length(self) -> int:
        """The length of the shortest document."""
        return int(self._lengths[self._documents].min())

    def block_max_length(self) -> int:
        """The length of the longest document."""
        return int(self._lengths[self._documents].max())

    def block_max_weight(self) -> float:
        """The highest frequency."""
        return float(self._frequencies.max())
