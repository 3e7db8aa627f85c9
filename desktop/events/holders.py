"""Holders: which articles hold each key, for articles that come one by one too."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from desktop.events.arrays import Arrays
from desktop.events.table import joined

_PLACE_BITS = np.uint64(32)


class Holders:
    """The places of the articles that hold each key, ascending."""

    def __init__(self, arrays: Arrays) -> None:
        """Take what `arrays` gave."""
        self._keys, self._owners = arrays["keys"], arrays["owners"]
        self._added: defaultdict[int, list[int]] = defaultdict(list)
        self._dropped: Counter[int] = Counter()

    @classmethod
    def of(cls, rows: Sequence[NDArray[np.uint32]]) -> Holders:
        """The holders of the keys of articles, given by place."""
        owners = np.repeat(np.arange(len(rows), dtype=np.uint64), [len(row) for row in rows])
        packed = np.sort(joined(rows, np.uint32).astype(np.uint64) << _PLACE_BITS | owners)
        keys = (packed >> _PLACE_BITS).astype(np.uint32)
        return cls({"keys": keys, "owners": packed.astype(np.uint32)})

    def arrays(self) -> Arrays:
        """What was there from the start, by name."""
        return {"keys": self._keys, "owners": self._owners}

    def add(self, place: int, keys: NDArray[np.uint32]) -> None:
        """Note an article that has come last."""
        for key in keys.tolist():
            self._added[key].append(place)

    def drop(self, place: int) -> None:
        """Count an article no more, whose keys need not be known any more; once for each."""
        self._dropped.update(self._keys[self._owners == place].tolist())
        self._dropped.update(key for key, places in self._added.items() if place in places)

    def of_each(self, keys: NDArray[np.uint32], most: int) -> list[list[int]]:
        """The holders of each of some keys that is held by so many at most, the dropped as well."""
        first = np.searchsorted(self._keys, keys)
        after = np.searchsorted(self._keys, keys, side="right")
        bounds = zip(keys.tolist(), first.tolist(), after.tolist(), strict=True)
        return [
            self._owners[low:high].tolist() + self._added.get(key, [])
            for key, low, high in bounds
            if high - low + len(self._added.get(key, ())) <= most
        ]

    def counts(self, keys: NDArray[np.uint32]) -> NDArray[np.int64]:
        """How many articles hold each of some keys."""
        first = np.searchsorted(self._keys, keys)
        after = np.searchsorted(self._keys, keys, side="right")
        come = [len(self._added.get(key, ())) - self._dropped[key] for key in keys.tolist()]
        return after - first + np.array(come, np.int64)

    def shared(self, most: int) -> list[list[int]]:
        """The articles of each key that is held by several from the start, but not by too many."""
        starts = np.flatnonzero(np.concatenate([[True], self._keys[1:] != self._keys[:-1]]))
        sizes = np.diff(np.append(starts, len(self._keys)))
        held = (sizes > 1) & (sizes <= most)
        bounds = zip(starts[held].tolist(), sizes[held].tolist(), strict=True)
        return [self._owners[start : start + size].tolist() for start, size in bounds]
