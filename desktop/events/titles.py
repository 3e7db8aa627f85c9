"""Titles: of the headlines of an event the one that says most of what its accounts share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import chain

import numpy as np

from desktop.events.reasons import Shared
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


def central(texts: Sequence[Signature], tied: Sequence[float], shared: Shared) -> str:
    """The most central headline of an event.

    Each of its words counts by its rarity and by how many of the other headlines, heads and texts
    have it: the centrality of sentences of Radev et al. (2004), of headlines. In the events found
    among labelled articles such a title has from 1.05 to 1.22 times as much of what the other
    headlines say, and from 1.13 to 1.34 times of the leads, as that of the article which is tied to
    the others most, which might be about something that only it tells.

    Args:
        texts: those of its articles that reprint no other; of equal ones the first is taken.
        tied: how strongly each is tied to the others.
        shared: what they have in common.
    """
    headlines = [vocabulary(one.language).matched_in(one.label) for one in texts]
    in_headlines = Counter(chain.from_iterable(headlines))
    words = shared.headlines(texts, [np.array(keys, np.uint32) for keys in headlines])
    others = np.array([in_headlines[key] - 1 for key in words.keys.tolist()], np.int64)
    shares = words.telling * (others + words.at_head + _ANYWHERE * words.anywhere)
    said = np.bincount(words.places, words.telling, len(texts))
    scores: list[float] = (
        np.bincount(words.places, shares, len(texts)) / np.sqrt(np.maximum(said, _LEAST_SAID))
    ).tolist()
    enough = _NEARLY * max(scores)
    return max(
        zip(texts, tied, scores, strict=True), key=lambda text: (text[2] >= enough, text[1])
    )[0].label
