"""BM25F as Whoosh computes it, over the documents of all segments that are not deleted.

A document's length is the exact number of words of its field (Whoosh's own files round it to one of
256 values), and deleted documents count for nothing, so scores do not depend on how the documents
are spread over segments.
"""

import math

import numpy as np
from numpy.typing import NDArray

from desktop.search.evaluation.found import Documents, Scores

# whoosh.scoring.BM25F's defaults; the classical values of Robertson and Zaragoza, "The
# Probabilistic Relevance Framework: BM25 and Beyond" (2009).
B = 0.75
K1 = 1.2


def idf(frequency: int, count: int) -> float:
    """Inverse document frequency, as whoosh.scoring.WeightingModel has it.

    Args:
        frequency: how many documents hold the term.
        count: how many documents there are.
    """
    return math.log(count / (frequency + 1)) + 1.0 if count else 0.0


def norm(length: float, average: float) -> float:
    """What BM25 adds to a term's frequency in its denominator.

    Args:
        length: words of the field in the document.
        average: mean length; 0 where the field is empty everywhere.
    """
    return K1 * ((1.0 - B) + B * length / (average or 1.0))


def norms(lengths: NDArray[np.integer], average: float) -> Scores:
    """[n] ``norm`` of each of some documents."""
    found = lengths.astype(np.float32)
    found *= np.float32(norm(1.0, average) - norm(0.0, average))
    found += np.float32(norm(0.0, average))
    return found


def weight(idf: float, boost: float) -> float:
    """The weight of a term; no document scores more for it."""
    return idf * (K1 + 1.0) * boost


def shares(documents: Documents, frequencies: Scores, norms: Scores) -> Scores:
    """[n] BM25F of a term in some documents for each unit of the term's weight, below 1.

    Args:
        documents: [n] their numbers.
        frequencies: [n], or [terms, n] of several terms: how often each holds the term.
        norms: [all documents] see ``norms``.
    """
    lower = norms.take(documents) + frequencies
    return np.divide(frequencies, lower, out=lower)
