"""Words with few postings, all scored at once: their postings stand in one array, word by word.

A line that is being typed asks for its last word as written, by its stems, in titles and as a
beginning. Each of these has few postings as soon as some letters are there; to call NumPy for each
takes longer than what it does.
"""

from collections.abc import Sequence

import numpy as np

from desktop.search.evaluation.found import Documents, Found, Scores, Workspace
from desktop.search.evaluation.nodes import Node, Term


def together(workspace: Workspace, parts: Sequence[Node]) -> Found:
    """What any of some parts finds, with the sums of their scores, added in the order given."""
    total = sum(part.size for part in parts)
    documents, scores = np.empty(total, np.intp), np.empty(total, np.float32)
    lower = np.zeros(total, np.float32)
    counts: list[int] = []
    weights: list[float] = []
    known: list[tuple[slice, Scores]] = []  # what has its scores already
    end = 0
    for part in parts:
        start = end
        if isinstance(part, Term) and part.terms.scored and len(part.postings.layers) == 1:
            end = _put(part, documents, scores, start)
            within = slice(start, end)
            part.terms.norms.take(documents[within], out=lower[within], mode="clip")
            weights.append(part.weight())
        else:
            found = part.found(None)
            end = start + len(found)
            within = slice(start, end)
            documents[within] = found.documents
            known.append((within, found.scores))
            weights.append(1.0)
        counts.append(end - start)
    documents, scores, lower = documents[:end], scores[:end], lower[:end]
    scores = _scores(scores, lower, counts, weights, known)
    return workspace.summed(documents, scores)


def _put(term: Term, documents: Documents, frequencies: Scores, start: int) -> int:
    """Write a term's documents and how often each holds it from a place on; returns the end."""
    end = start
    for run in term.postings.layers[0]:
        held, counts = run.documents, run.frequencies
        if run.live is not None:
            kept = run.live.take(held)
            held, counts = held[kept], counts[kept]
        begin, end = end, end + len(held)
        np.add(held, run.base, out=documents[begin:end], dtype=np.intp)
        frequencies[begin:end] = counts
    term.terms.frequencies[term.text] = end - start
    return end


def _scores(
    frequencies: Scores,
    norms: Scores,
    counts: Sequence[int],
    weights: Sequence[float],
    known: Sequence[tuple[slice, Scores]],
) -> Scores:
    """BM25F of each posting, as ``scoring.shares`` has it, but for those that are known."""
    for within, _ in known:
        frequencies[within] = 1.0
    norms += frequencies
    scores = np.divide(frequencies, norms, out=norms)
    scores *= np.repeat(np.array(weights, np.float32), counts)
    for within, some in known:
        scores[within] = some
    return scores
