"""Parts of a query, all scored at once in some documents: a row for each word, a column for each.

To choose the best of what two words share, a thousand documents or so are scored by a dozen forms
and stems of each, in texts and in titles. To call NumPy for each of these takes longer than what
it does.
"""

from collections.abc import Hashable, Mapping, Sequence
from itertools import groupby
from typing import TypeGuard

import numpy as np
from numpy.typing import NDArray

from desktop.search.evaluation import scoring
from desktop.search.evaluation.found import Documents, Found, Scores, Workspace, searched, where
from desktop.search.evaluation.nodes import Node, Spread, Term
from desktop.search.evaluation.terms import Postings, Run, dense

# In a list so many times as long as the documents are many, each of these is searched. (From 12 to
# 32 there is no difference; at 4, two common words take a twentieth longer.)
_LONGER = 16


def among(
    workspace: Workspace, groups: Sequence[Sequence[Node]], documents: Documents
) -> list[Found]:
    """For each of some groups of parts, what any of its parts finds among some documents.

    Args:
        workspace: to work in.
        groups: what to look for; the scores of a group's parts are added in their order.
        documents: ascending, none of them deleted.
    """
    words = [part for parts in groups for part in parts if _scored(part)]
    shares, holding = _shares(workspace, words, documents)
    return [_sums(workspace, parts, documents, shares, holding) for parts in groups]


def _scored(part: Node) -> TypeGuard[Term]:
    return isinstance(part, Term) and part.terms.scored


def _sums(
    workspace: Workspace,
    parts: Sequence[Node],
    documents: Documents,
    shares: Mapping[Hashable, Scores],
    holding: Mapping[Hashable, NDArray[np.bool_]],
) -> Found:
    """What any of some parts finds among some documents, with the sums of their scores."""
    scores = np.zeros(len(documents), np.float32)
    held = np.zeros(len(documents), np.bool_)
    for part in parts:
        if _scored(part):
            key = part.postings.key
            scores += shares[key] * np.float32(part.weight())
            held |= holding[key]
        elif isinstance(part, Spread):
            here = part.held(documents)
            scores[here] += np.float32(part.score)
            held |= here
        else:
            found = part.found(documents)
            _, places = workspace.meet(found.documents, documents)
            scores[places] += found.scores
            held[places] = True
    return where(held, documents, scores)


def _shares(
    workspace: Workspace, words: Sequence[Term], documents: Documents
) -> tuple[Mapping[Hashable, Scores], Mapping[Hashable, NDArray[np.bool_]]]:
    """By postings, what BM25 makes of them in each of the documents, and which hold any of them."""
    distinct = {word.postings.key: word for word in sorted(words, key=_field)}
    counts = _counts(workspace, [word.postings for word in distinct.values()], documents)
    shares: dict[Hashable, Scores] = {}
    for _, group in groupby(distinct.items(), lambda item: _field(item[1])):
        some = list(group)
        rows = counts[len(shares) : len(shares) + len(some)]
        each = scoring.shares(documents, rows, some[0][1].terms.norms)
        shares.update(zip([key for key, _ in some], each, strict=True))
    return shares, dict(zip(distinct, counts != 0.0, strict=True))


def _field(word: Term) -> str:
    return word.terms.stored


def _counts(workspace: Workspace, words: Sequence[Postings], documents: Documents) -> Scores:
    """[words, documents] how often each of the documents holds each of the words."""
    counts = np.zeros((len(words), len(documents)), np.float32)
    spaces: dict[tuple[int, int], tuple[slice, Documents]] = {}
    lists: list[tuple[int, Run]] = []
    for row, word in enumerate(words):
        for run in (run for layer in word.layers for run in layer):
            space = run.base, run.length
            if space not in spaces:
                spaces[space] = _held(documents, *space)
            columns, held = spaces[space]
            if (spread := dense(workspace, run)) is not None:
                counts[row, columns] += spread.take(held)
            elif len(held) * _LONGER < len(run.documents):
                # Searched in its own type: otherwise the whole run would be turned into another.
                places, at = searched(held.astype(run.documents.dtype), run.documents)
                counts[row, columns][places] += run.frequencies.take(at)
            else:
                lists.append((row, run))
    _add_lists(workspace, counts, lists, documents)
    return counts


def _held(documents: Documents, base: int, count: int) -> tuple[slice, Documents]:
    """Which of some documents are among so many from one on, and their numbers among these."""
    first, last = documents.searchsorted((base, base + count)).tolist()
    return slice(first, last), documents[first:last] - base


def _add_lists(
    workspace: Workspace,
    counts: Scores,
    lists: Sequence[tuple[int, Run]],
    documents: Documents,
) -> None:
    """Add to the counts of the documents what lists say that belong to these rows."""
    if not lists:
        return
    runs = [run for _, run in lists]
    held = np.concatenate([np.add(run.documents, run.base, dtype=np.intp) for run in runs])
    places, at = workspace.marked_places(held, documents)
    rows = np.repeat([row for row, _ in lists], [len(run.documents) for run in runs])
    frequencies = np.concatenate([run.frequencies for run in runs]).take(at)
    cells = rows.take(at) * len(documents) + places
    np.add.at(counts.reshape(-1), cells, frequencies.astype(np.float32))
