"""Recent: articles that came after all others were grouped, and what each new one is held against.

They are few, and one comes after the other; so their terms are kept in a dictionary of rows that
grow, and not in arrays, which would be made anew for each.
"""

from __future__ import annotations

from bisect import bisect
from collections import defaultdict

import numpy as np

from desktop.events.neighbours import Found, Likeness, Ranges, most_alike, reaches
from desktop.events.table import Row

_HELD = np.dtype([("article", np.uint32), ("weight", np.float32)])
_Holders = defaultdict[int, bytearray]  # of each term: which articles hold it, as `_HELD`


class Recent:
    """Articles by their terms, in order of days."""

    def __init__(self) -> None:
        self._places: list[int] = []
        self._days: list[int] = []
        self._order: list[int] = []  # which article is first, second ... by days
        self._full: _Holders = defaultdict(bytearray)
        self._head: _Holders = defaultdict(bytearray)

    def __len__(self) -> int:
        return len(self._places)

    def add(self, place: int, day: int, full: Row, head: Row) -> None:
        """Note an article.

        Args:
            place: by which it is known.
            day: 0 if unknown.
            full: its first 500 words.
            head: its headline and first 60 words.
        """
        at = bisect(self._days, day)
        self._days.insert(at, day)
        self._order.insert(at, len(self))
        for (keys, weights), holders in ((full, self._full), (head, self._head)):
            held = np.empty(len(keys), _HELD)
            held["article"], held["weight"] = len(self), weights
            rows = held.tobytes()
            for start, key in zip(range(0, len(rows), _HELD.itemsize), keys.tolist(), strict=True):
                holders[key] += rows[start : start + _HELD.itemsize]
        self._places.append(place)

    def most_like(self, full: Row, head: Row, day: int) -> Found:
        """The articles most like one of a given day; see `Segment.most_like`."""
        reached = reaches(np.array(self._days, np.int64), day)
        order = np.array(self._order, np.int64)
        found = most_alike(
            reached,
            self._likeness(full, self._full, order, reached),
            self._likeness(head, self._head, order, reached),
        )
        return Found(np.array(self._places)[order[found.places]], found.full, found.head)

    def _likeness(
        self, row: Row, holders: _Holders, order: np.ndarray, reached: tuple[Ranges, Ranges]
    ) -> tuple[Likeness, Likeness]:
        """The cosines of those that are near, and of those that are far."""
        parts = [holders.get(key, b"") for key in row[0].tolist()]
        held = np.frombuffer(b"".join(parts), _HELD)
        sizes = [len(part) // _HELD.itemsize for part in parts]
        products = np.repeat(row[1].astype(np.float64), sizes) * held["weight"]
        cosines = np.bincount(held["article"], products, len(self)).astype(np.float32)[order]
        near, far = (
            np.concatenate([cosines[first:after] for first, after in ranges]) for ranges in reached
        )
        return near, far
