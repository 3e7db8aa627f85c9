"""Parts of a query, all scored at once: the postings of a field's words stand in one array.

A line that is being typed asks for its last word as written, by its stems, in titles and as a
beginning. Each of these has few postings as soon as some letters are there; to call NumPy for each
takes longer than what it does.
"""

import math
from collections.abc import Sequence
from itertools import groupby

import numpy as np

from desktop.search.evaluation import scoring
from desktop.search.evaluation.found import Documents, Found, Given, Scores, Workspace
from desktop.search.evaluation.nodes import Node, Spread, Term
from desktop.search.evaluation.terms import Picker, Run

# Of a part with fewer postings all are given their scores, however few documents are asked for: to
# look for these among them takes as long.
_FEW = 1 << 13
# So many times as many postings as there are documents asked for.
_FAR_MORE = 2


def together(workspace: Workspace, parts: Sequence[Node], within: Documents | None = None) -> Found:
    """What any of some parts finds, with the sums of their scores, added in the order given.

    Args:
        workspace: to work in.
        parts: what to look for.
        within: the documents that are asked for, ascending; None = all.
    """
    return workspace.summed(_all_given(workspace, parts, within), within)


def best(workspace: Workspace, parts: Sequence[Node], most: int) -> tuple[int, Found]:
    """How many documents any of some parts finds, and those with the largest sums.

    Args:
        workspace: to work in.
        parts: what to look for.
        most: how many of the best are wanted; others may be with them.
    """
    return workspace.best(_all_given(workspace, parts, None), most)


def _all_given(
    workspace: Workspace, parts: Sequence[Node], within: Documents | None
) -> list[Given]:
    most = _FEW + len(within) * _FAR_MORE if within is not None else math.inf
    picker = None if within is None else Picker(workspace, within)
    given: list[Given] = []
    for field, group in groupby(parts, lambda part: _field(part, most)):
        if field:
            given += _words([part for part in group if isinstance(part, Term)])
        else:
            given += [_given(part, picker, most) for part in list(group)]
    return given


def _field(part: Node, most: float) -> str:
    """The field whose words are scored with this one; "" for what is scored by itself."""
    if not isinstance(part, Term) or len(part.postings.layers) != 1 or part.size > most:
        return ""
    return part.terms.stored if part.terms.scored else ""


def _words(terms: Sequence[Term]) -> Sequence[Given]:
    """Words of one field. Of those that have the same postings these are looked at once."""
    distinct = {term.postings.key: term.postings for term in terms}
    total = sum(postings.size for postings in distinct.values())
    documents, frequencies = np.empty(total, np.intp), np.empty(total, np.float32)
    places: dict[object, slice] = {}
    end = 0
    for key, postings in distinct.items():
        start, end = end, _put(postings.layers[0], documents, frequencies, end)
        places[key] = slice(start, end)
    documents = documents[:end]
    shares = scoring.shares(documents, frequencies[:end], terms[0].terms.norms)
    each = [places[term.postings.key] for term in terms]
    counts = [place.stop - place.start for place in each]
    weights = np.array(list(map(_weight, terms, counts)), np.float32)
    above_zero = min(weights.tolist()) > 0.0
    if len(distinct) == len(terms):
        shares *= np.repeat(weights, counts)
        return [Given(documents, shares, above_zero)]
    return [
        Given(documents[place], shares[place] * weight, above_zero)
        for place, weight in zip(each, weights, strict=True)
    ]


def _weight(term: Term, count: int) -> float:
    """What a term weighs that so many documents hold, which is noted."""
    term.terms.frequencies[term.text] = count
    return term.terms.weight(count, term.boost)


def _put(layer: Sequence[Run], documents: Documents, frequencies: Scores, end: int) -> int:
    """Write a layer's documents and how often each holds the term from a place on.

    Returns:
        where they end.
    """
    for run in layer:
        held, counts = run.documents, run.frequencies
        if run.live is not None:
            kept = run.live.take(held)
            held, counts = held[kept], counts[kept]
        start, end = end, end + len(held)
        np.add(held, run.base, out=documents[start:end], dtype=np.intp)
        frequencies[start:end] = counts
    return end


def _given(part: Node, picker: Picker | None, most: float) -> Given:
    """What a part gives to a picker's documents, or to these and others; to all without one."""
    if isinstance(part, Spread):
        documents = _documents(part, picker, most)
        return Given(documents, np.float32(part.score), part.score > 0.0)
    if picker is None:
        found = part.found(None)
    elif isinstance(part, Term) and part.size > most:
        places, scores = part.picked(picker)
        found = Found(picker.within.take(places), scores)
    else:
        found = part.found(picker.within)
    return Given(found.documents, found.scores, bool(found.scores.min(initial=1.0) > 0.0))


def _documents(part: Spread, picker: Picker | None, most: float) -> Documents:
    """The documents that get a part's score, in any order; of few some may stand there twice."""
    if part.size <= min(most, part.workspace.count):
        return part.listed()
    return part.documents(picker and picker.within)
