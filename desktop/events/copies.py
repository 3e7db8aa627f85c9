"""Copies: articles that reprint the text of others, found by the runs of words they share."""

from collections import Counter
from collections.abc import Sequence

import numpy as np

from desktop.events.model import Copy
from desktop.events.signature import Signature

# From this share of its text on, an article is a copy: what is left is a headline and a lead.
_COPIED = 0.5
# A run of words in more articles than this is a notice or an appeal, and tells of no copying.
_COMMON = 50
# Fewer sampled runs (some 40 words) are too few to measure a share by.
_RUNS = 8


def copies(signatures: Sequence[Signature]) -> list[Copy]:
    """The articles that reprint another: each of the earliest with its text.

    An article without a day may have been there first, so it is a copy only of others without one
    or of dated ones; of the same day the longer text is the original.

    Args:
        signatures: of the articles, in any order.

    Returns:
        One for each copy, by the places of the articles in order of days.
    """
    order = sorted(range(len(signatures)), key=lambda place: _age(signatures[place]))
    ranked = [signatures[place] for place in order]
    shared = _shared(ranked)
    found: dict[int, Copy] = {}
    for (first, later), runs in sorted(shared.items()):
        share = runs / len(ranked[later].shingles)
        # one that is a copy itself is no original
        if share >= _COPIED and first not in found:
            known = found.get(later)
            if known is None or share > known.share:
                found[later] = Copy(ranked[later].article, ranked[first].article, round(share, 3))
    return list(found.values())


def _age(one: Signature) -> tuple[bool, int, int, int]:
    return not one.day, one.day, -one.length, one.content


def _shared(ranked: Sequence[Signature]) -> Counter[tuple[int, int]]:
    """How many sampled runs each two articles share that share any."""
    long = [place for place, one in enumerate(ranked) if len(one.shingles) >= _RUNS]
    if not long:
        return Counter()
    owners = np.repeat(long, [len(ranked[place].shingles) for place in long])
    runs = np.concatenate([ranked[place].shingles for place in long])
    order = np.lexsort((owners, runs))
    owners, runs = owners[order], runs[order]
    starts = np.flatnonzero(np.concatenate([[True], runs[1:] != runs[:-1]]))
    sizes = np.diff(np.concatenate([starts, [len(runs)]]))
    found: Counter[tuple[int, int]] = Counter()
    held = (sizes > 1) & (sizes <= _COMMON)
    for start, size in zip(starts[held].tolist(), sizes[held].tolist(), strict=True):
        holders = owners[start : start + size].tolist()
        for number, later in enumerate(holders):
            found.update((first, later) for first in holders[:number])
    return found
