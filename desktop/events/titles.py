"""Titles: of the headlines of an event the one that says most of what its accounts share."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from desktop.events.reasons import Shared
from desktop.events.signature import Signature
from desktop.events.table import Statistics, distinct, joined
from desktop.events.vocabulary import vocabulary

# What stands further down is background, which many texts share.
_ANYWHERE = 0.25
# A longer headline shares more for being longer: what it shares is divided by the root of what it
# says. That counts as two rare names at least, or a headline of one word might be the best.
_LEAST_SAID = 20.0
# Of headlines so nearly as central as the best, that of the article is taken which is tied to the
# others most: it reports what happened where the others comment on it.
_NEARLY = 0.9


def central(
    texts: Sequence[Signature],
    tied: Sequence[float],
    shared: Shared,
    statistics: Statistics,
) -> str:
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
        statistics: of terms.
    """
    headlines = [vocabulary(one.language).matched_in(one.label) for one in texts]
    heads = [one.terms[one.heads > 0] for one in texts]
    keys, found = distinct(joined([*headlines, *heads], np.uint32))
    held = np.bincount(found, minlength=len(keys))
    telling = statistics.weights(keys)
    scores: list[float] = []
    for one, headline, head in zip(texts, headlines, heads, strict=True):
        # each word of a headline is in the head of its article, too
        said = headline[np.isin(headline, head, assume_unique=True)]
        places = np.searchsorted(keys, said)
        anywhere = shared.others(one)[np.searchsorted(one.terms, said)]
        share = telling[places] @ (held[places] - 2 + _ANYWHERE * anywhere)
        scores.append(float(share) / math.sqrt(max(telling[places].sum(), _LEAST_SAID)))
    enough = _NEARLY * max(scores)
    return max(
        zip(texts, tied, scores, strict=True), key=lambda text: (text[2] >= enough, text[1])
    )[0].label
