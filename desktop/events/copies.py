"""Copies: articles that reprint the text of others, found by the runs of words they share."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Sequence

import numpy as np

from desktop.events.model import Copy
from desktop.events.signature import Signature

# From this share of its text on, an article is a copy: what is left is a headline and a lead.
_COPIED = 0.5
# A run of words in more articles than this is a notice or an appeal, and tells of no copying.
_COMMON = 50
# Fewer sampled runs (some 40 words) are too few to measure a share by.
_RUNS = 8


class Runs:
    """Which articles hold the sampled runs of words, and who reprints whom by that.

    The earliest article with a text is its original; an article without a day comes after those
    with one, and of one day the longer text is the original.
    """

    def __init__(self, signatures: Sequence[Signature]) -> None:
        self._signatures = signatures
        held = [one.shingles if _is_long(one) else one.shingles[:0] for one in signatures]
        self._ages = [_age(one) for one in signatures]
        self._sizes = [len(runs) for runs in held]
        owners = np.repeat(np.arange(len(held)), self._sizes)
        runs = np.concatenate(held) if held else np.zeros(0, np.uint32)
        order = np.lexsort((owners, runs))
        self._owners, self._runs = owners[order], runs[order]
        self._added: defaultdict[int, list[int]] = defaultdict(list)

    def copies(self) -> list[Copy]:
        """The articles that reprint another: each of the original it shares most with."""
        shared: defaultdict[int, Counter[int]] = defaultdict(Counter)
        starts = np.flatnonzero(np.concatenate([[True], self._runs[1:] != self._runs[:-1]]))
        sizes = np.diff(np.concatenate([starts, [len(self._runs)]]))
        held = (sizes > 1) & (sizes <= _COMMON)
        for start, size in zip(starts[held].tolist(), sizes[held].tolist(), strict=True):
            holders = self._owners[start : start + size].tolist()
            for one in holders:
                shared[one].update(holders)
        found: dict[int, Copy] = {}
        for place in sorted(shared, key=self._ages.__getitem__):
            copy = self._copy(place, shared[place], found)
            if copy:
                found[place] = copy
        return list(found.values())

    def add(self, place: int) -> Copy | None:
        """Note an article that has come last; the copy it is, or None."""
        one = self._signatures[place]
        self._ages.append(_age(one))
        self._sizes.append(len(one.shingles) if _is_long(one) else 0)
        if not _is_long(one):
            return None
        shared: Counter[int] = Counter()
        first = np.searchsorted(self._runs, one.shingles)
        after = np.searchsorted(self._runs, one.shingles, side="right")
        bounds = zip(one.shingles.tolist(), first.tolist(), after.tolist(), strict=True)
        for run, low, high in bounds:
            if high - low <= _COMMON:
                shared.update(self._owners[low:high].tolist())
                shared.update(self._added[run])
            self._added[run].append(place)
        return self._copy(place, shared, ())

    def _copy(self, place: int, shared: Counter[int], copied: Collection[int]) -> Copy | None:
        """What an article is a copy of; what is a copy itself is no original."""
        offers = [
            (runs, -other)
            for other, runs in shared.items()
            if self._ages[other] < self._ages[place]
            and other not in copied
            and runs >= _COPIED * self._sizes[place]
        ]
        if not offers:
            return None
        runs, other = max(offers)
        numbers = (self._signatures[at].article for at in (place, -other))
        return Copy(*numbers, share=round(runs / self._sizes[place], 3))


def _is_long(one: Signature) -> bool:
    return len(one.shingles) >= _RUNS


def _age(one: Signature) -> tuple[bool, int, int, int]:
    return not one.day, one.day, -one.length, one.content
