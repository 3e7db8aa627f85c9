"""Parts of a query, all scored at once: the postings of a field's words stand in one array.

A line that is being typed asks for its last word as written, by its stems, in titles and as a
beginning. Each of these has few postings as soon as some letters are there; to call NumPy for each
takes longer than what it does.
"""

from collections.abc import Sequence
from itertools import groupby

import numpy as np

from desktop.search.evaluation import scoring
from desktop.search.evaluation.found import Documents, Found, Given, Scores, Workspace
from desktop.search.evaluation.nodes import Node, Spread, Term
from desktop.search.evaluation.terms import Run


def together(workspace: Workspace, parts: Sequence[Node]) -> Found:
    """What any of some parts finds, with the sums of their scores, added in the order given.

    Args:
        workspace: to work in.
        parts: what to look for.
    """
    return workspace.summed(_all_given(parts))


def best(workspace: Workspace, parts: Sequence[Node], most: int) -> tuple[int, Found]:
    """How many documents any of some parts finds, and those with the largest sums.

    Args:
        workspace: to work in.
        parts: what to look for.
        most: how many of the best are wanted; others may be with them.
    """
    return workspace.best(_all_given(parts), most)


def _all_given(parts: Sequence[Node]) -> list[Given]:
    given: list[Given] = []
    for field, group in groupby(parts, _field):
        if field:
            given += _words([part for part in group if isinstance(part, Term)])
        else:
            given += list(map(_given, group))
    return given


def _field(part: Node) -> str:
    """The field whose words are scored with this one; "" for what is scored by itself."""
    if not isinstance(part, Term) or len(part.postings.layers) != 1:
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


def _given(part: Node) -> Given:
    """What a part gives to each document."""
    if isinstance(part, Spread):
        return Given(_documents(part), np.float32(part.score), part.score > 0.0)
    found = part.found(None)
    return Given(found.documents, found.scores, bool(found.scores.min(initial=1.0) > 0.0))


def _documents(part: Spread) -> Documents:
    """The documents that get a part's score, in any order; of few some may stand there twice."""
    return part.listed() if part.size <= part.workspace.count else part.documents(None)
