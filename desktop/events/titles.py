"""Titles: of the headlines of an event the one that says most of what its accounts share."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from desktop.events.shared import Shared
from desktop.events.signature import Signature
from desktop.events.vocabulary import vocabulary

# What stands further down is background, which many texts share.
_ANYWHERE = 0.25
# A longer headline shares more for being longer: what it shares is divided by the root of what it
# says. That counts as two rare names at least, or a headline of one word might be the best.
_LEAST_SAID = 20.0
# Of headlines so nearly as central as the best, that of the article is taken which is tied to the
# others most: it reports what happened where the others comment on it.
_NEARLY = 0.9


def central(shared: Shared, tied: NDArray[np.float64]) -> list[str]:
    """The most central headline of each of some events.

    Each of its words counts by its rarity and by how many of the other headlines, heads and texts
    have it: the centrality of sentences of Radev et al. (2004), of headlines. In the events found
    among labelled articles such a title has from 1.05 to 1.22 times as much of what the other
    headlines say, and from 1.13 to 1.34 times of the leads, as that of the article which is tied to
    the others most, which might be about something that only it tells.

    Args:
        shared: what those of their articles have in common that reprint no other; of equal ones the
            first is taken.
        tied: how strongly each of these is tied to its event.
    """
    words = shared.headlines(*_headlines(shared.members))
    others = words.in_headlines + words.at_head + _ANYWHERE * words.anywhere
    total = len(shared.members)
    said = np.bincount(words.owners, words.telling, total)
    scores = np.bincount(words.owners, words.telling * others, total)
    scores /= np.sqrt(np.maximum(said, _LEAST_SAID))
    of_event = shared.of_event
    first = np.flatnonzero(np.diff(of_event, prepend=-1))
    enough = scores >= _NEARLY * np.maximum.reduceat(scores, first)[of_event]
    order = np.lexsort((-tied, ~enough, of_event))
    return [shared.members[place].label for place in order[first].tolist()]


def _headlines(some: Sequence[Signature]) -> tuple[NDArray[np.uint32], NDArray[np.int64]]:
    """The keys of the words of headlines, each once a headline; and which article's each is."""
    of_language: defaultdict[str, list[int]] = defaultdict(list)
    for place, one in enumerate(some):
        of_language[one.language].append(place)
    keys: list[NDArray[np.uint32]] = []
    owners: list[NDArray[np.int64]] = []
    for language, places in of_language.items():
        found, of = vocabulary(language).matched_in([some[place].label for place in places])
        keys.append(found)
        owners.append(np.array(places)[of])
    order = np.argsort(np.concatenate(owners), kind="stable")
    return np.concatenate(keys)[order], np.concatenate(owners)[order]
