"""Thinness: pairs of articles that share one name, figure or rare word, and nothing else.

A town has more than one event a week, and among few articles its name looks as rare as that of an
event. In a large archive others share it too, which the likelihood knows.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from desktop.events.pairs import Pairs
from desktop.events.reasons import RARE, YEAR
from desktop.events.signature import NAME, NUMBER, PLACE, WORD, Signature
from desktop.events.table import Statistics

# Without this ten invented archives (`benchmarks/quality/small_archives`) have a precision of .79
# instead of .96, at the same recall; with 2 instead of 1 recall falls, there and in labelled sets.
_THIN = 1
_LIKELIHOOD = 0.2  # so likely at most: a town alone makes no near miss, either


def tempered(
    likelihoods: NDArray[np.float64],
    pairs: Pairs,
    signatures: Sequence[Signature],
    statistics: Statistics,
) -> NDArray[np.float64]:
    """The likelihoods of pairs of an archive of few articles, lowered where a pair is thin.

    Args:
        likelihoods: of the pairs.
        pairs: by the places of articles.
        signatures: of all articles, by place.
        statistics: of their terms.
    """
    found = likelihoods.copy()
    for number in np.flatnonzero(likelihoods > _LIKELIHOOD).tolist():
        one, other = signatures[int(pairs.one[number])], signatures[int(pairs.other[number])]
        if is_thin(one, other, statistics):
            found[number] = _LIKELIHOOD
    return found


def is_thin(one: Signature, other: Signature, statistics: Statistics) -> bool:
    """Whether two articles share one name, figure or rare word at most."""
    _, here, there = np.intersect1d(one.terms, other.terms, assume_unique=True, return_indices=True)
    kinds = one.kinds[here]
    named = _are_names(kinds) | _are_names(other.kinds[there])
    rare = (kinds == WORD) & ~named & (statistics.weights(one.terms[here]) >= RARE)
    if rare.sum() > _THIN:
        return False
    written = one.written.split("\n")
    counted: list[int] = here[(kinds == NUMBER) & ~named].tolist()
    figures = [place for place in counted if not YEAR.fullmatch(written[place])]
    called: list[int] = here[named].tolist()
    names = {f" {written[place]} " for place in called}
    whole = [name for name in names if not any(name in of for of in names - {name})]
    return int(rare.sum()) + len(figures) + len(whole) <= _THIN


def _are_names(kinds: NDArray[np.uint8]) -> NDArray[np.bool_]:
    return (kinds == NAME) | (kinds == PLACE)
