"""A snapshot: the segments of the index at one moment, as one space of documents."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from desktop.search.segments.segment import Segment

if TYPE_CHECKING:  # Whoosh takes 0.13 s to import and is not needed by most searches
    from whoosh.reading import IndexReader


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Segments one behind the other; a document's number is its segment's base and its own there.

    Attributes:
        segments: in the order of their documents.
        live: for each segment which of its documents are not deleted; None = all.
    """

    segments: tuple[Segment, ...]
    live: tuple[NDArray[np.bool_] | None, ...]

    @property
    def bases(self) -> tuple[int, ...]:
        """The number of each segment's first document."""
        return tuple(accumulate((segment.count for segment in self.segments), initial=0))[:-1]

    @property
    def count(self) -> int:
        """How many documents there are, deleted ones included."""
        return sum(segment.count for segment in self.segments)

    @property
    def live_count(self) -> int:
        """How many documents there are that are not deleted."""
        return sum(
            segment.count if live is None else int(np.count_nonzero(live))
            for segment, live in zip(self.segments, self.live, strict=True)
        )

    def reader(self) -> IndexReader:
        """Whoosh's reader of the snapshot."""
        from desktop.search.segments import codec  # noqa: PLC0415 — see above

        return codec.reader(self)

    def numbers(self) -> NDArray[np.int64]:
        """The number of the article of each document."""
        empty = np.empty(0, np.int64)
        return np.concatenate([empty, *(segment.numbers for segment in self.segments)])
