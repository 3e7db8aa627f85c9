"""Nodes that join others: And, Or and AndNot.

What is joined by And is evaluated from the rarest part on, and the later ones look only at what the
former ones have left.
"""

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from desktop.search.evaluation.found import NOTHING, Documents, Found, Scores, Workspace
from desktop.search.evaluation.nodes import (
    FAR_FEWER,
    FEWER,
    RUNS,
    Filter,
    Leaf,
    Node,
    Shares,
    Spread,
    Term,
    fewer,
    of_runs,
)
from desktop.search.evaluation.terms import Picker, Run, distinct, live_postings
from desktop.search.evaluation.together import together

# Of fewer postings, it is the calls that take time, not what they do.
_FEW = 1 << 14


@dataclass(frozen=True, slots=True)
class And:
    """What all of its parts find, with the sums of their scores."""

    workspace: Workspace
    parts: Sequence[Node]
    boost: float

    @property
    def size(self) -> int:
        """As the rarest part's."""
        return min(part.size for part in self.parts)

    def documents(self, within: Documents | None) -> Documents:
        """What all of them find."""
        first, *others = sorted(self.parts, key=_size)
        documents = first.documents(within)
        for part in others:
            if not len(documents):
                break
            documents = documents[also(self.workspace, documents, part)]
        return documents

    def found(self, within: Documents | None) -> Found:
        """The same with scores."""
        first, *others = sorted(range(len(self.parts)), key=lambda at: self.parts[at].size)
        found = {first: self.parts[first].found(within)}
        documents = found[first].documents
        for at in others:
            if not len(documents):
                return NOTHING
            found[at], documents = self._further(self.parts[at], documents)
        # Added in the order of the query, whatever the sizes: sums of floats depend on it.
        scores = self.workspace.scores(found[0], documents).copy()
        for at in range(1, len(self.parts)):
            scores += self.workspace.scores(found[at], documents)
        return Found(documents, _times(scores, self.boost))

    def leaves(self) -> Iterator[Leaf]:
        """Those of all parts."""
        return _leaves(self.parts, self.boost)

    def _further(self, part: Node, within: Documents) -> tuple[Found, Documents]:
        """What a part finds, maybe more than is asked for, and what of it is asked for."""
        if fewer(within, part):
            found = part.found(within)
            return found, found.documents
        found = part.found(None)
        return found, within[self.workspace.held(within, found.documents)]


@dataclass(frozen=True)
class Or:
    """What any of its parts finds, with the sums of their scores."""

    workspace: Workspace
    parts: Sequence[Node]
    boost: float

    @property
    def size(self) -> int:
        """As all parts' together."""
        return self._size

    @cached_property  # asked for at every turn
    def _size(self) -> int:
        return sum(part.size for part in self.parts)

    def documents(self, within: Documents | None) -> Documents:
        """What any of them finds."""
        if within is None:
            others = [one.documents(None) for one in self.parts if not isinstance(one, RUNS)]
            found = of_runs(self.workspace, self.runs(), None)
        else:
            others = [one.documents(within) for one in self.parts if not isinstance(one, Term)]
            words = [run for one in self.parts if isinstance(one, Term) for run in one.runs()]
            found = of_runs(self.workspace, distinct(words), within)
        return self.workspace.union([found, *others]) if others else found

    def runs(self) -> Sequence[Run]:
        """All postings of single parts, deleted ones included."""
        return distinct(run for one in self.parts if isinstance(one, RUNS) for run in one.runs())

    def found(self, within: Documents | None) -> Found:
        """The same with scores."""
        parts = [part for part in self.parts if part.size]
        if within is not None and len(within) * FEWER < self.size:
            return self._among(parts, within)
        if within is None and self.size <= _FEW:
            found = together(self.workspace, parts)
        elif within is None:
            found = self.workspace.added(list(_side_by_side(parts)))
        else:
            found = self.workspace.added([part.found(within) for part in parts])
        return Found(found.documents, _times(found.scores, self.boost))

    def _among(self, parts: Sequence[Node], within: Documents) -> Found:
        """The same; a place for each document asked for takes less than one for all."""
        sums, held = np.zeros(len(within), np.float32), np.zeros(len(within), np.bool_)
        picker = Picker(self.workspace, within)
        for part in parts:
            if isinstance(part, Spread):
                here = part.held(within)
                sums[here] += np.float32(part.score)
                held |= here
                continue
            if isinstance(part, Term):
                places, scores = part.picked(picker)
            else:
                found = part.found(within)
                places, scores = within.searchsorted(found.documents), found.scores
            sums[places] += scores
            held[places] = True
        return Found(within[held], _times(sums[held], self.boost))

    def leaves(self) -> Iterator[Leaf]:
        """Those of all parts."""
        return _leaves(self.parts, self.boost)


@dataclass(frozen=True, slots=True)
class AndNot:
    """What one part finds and the other does not, with the scores of the one."""

    workspace: Workspace
    wanted: Node
    unwanted: Node

    @property
    def size(self) -> int:
        """As the wanted part's."""
        return self.wanted.size

    def documents(self, within: Documents | None) -> Documents:
        """What is wanted, and not unwanted."""
        documents = self.wanted.documents(within)
        return documents[self._kept(documents)]

    def found(self, within: Documents | None) -> Found:
        """The same with scores."""
        found = self.wanted.found(within)
        kept = self._kept(found.documents)
        return Found(found.documents[kept], found.scores[kept])

    def leaves(self) -> Iterator[Leaf]:
        """Those of what is wanted."""
        return self.wanted.leaves()

    def _kept(self, documents: Documents) -> NDArray[np.bool_]:
        return ~also(self.workspace, documents, self.unwanted)


def _side_by_side(parts: Sequence[Node]) -> Iterator[Found]:
    """What each part finds. A word is often its own stem: the same postings are scored once."""
    counts = Counter([part.postings.key for part in parts if isinstance(part, Term)])
    known: Shares = {}
    for part in parts:
        if isinstance(part, Term) and part.terms.scored and counts[part.postings.key] > 1:
            yield part.beside(known)
        else:
            yield part.found(None)


def _leaves(parts: Sequence[Node], boost: float) -> Iterator[Leaf]:
    for part in parts:
        for leaf, most in part.leaves():
            # Turned round, what was most would be least.
            yield leaf, most * boost if boost >= 0.0 else math.inf


def also(workspace: Workspace, documents: Documents, part: Node) -> NDArray[np.bool_]:
    """Whether a part finds each of some documents."""
    if isinstance(part, Filter):
        return part.holds(documents)
    if isinstance(part, And) or len(documents) * FAR_FEWER < part.size:
        return workspace.held(documents, part.documents(documents))
    if isinstance(part, Or) and all(isinstance(one, RUNS) for one in part.parts):
        spreads = [one for one in part.parts if isinstance(one, Spread)]
        marked = {id(run) for one in spreads for run in one.postings}
        others = [run for run in part.runs() if id(run) not in marked]
        held = workspace.among(documents, *live_postings(workspace, others))
        for one in spreads:
            held |= one.held(documents)
        return held
    return workspace.held(documents, part.documents(None))


def _size(node: Node) -> int:
    return node.size


def _times(scores: Scores, boost: float) -> Scores:
    return scores if boost == 1.0 else scores * np.float32(boost)
