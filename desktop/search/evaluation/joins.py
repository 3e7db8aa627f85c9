"""Nodes that join others: And, Or and AndNot.

What is joined by And is evaluated from the rarest part on, and the later ones look only at what the
former ones have left.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeGuard

import numpy as np
from numpy.typing import NDArray

from desktop.search.evaluation.found import NOTHING, Documents, Found, Scores, Workspace, where
from desktop.search.evaluation.nodes import (
    FAR_FEWER,
    RUNS,
    Filter,
    Leaf,
    Node,
    Spread,
    Term,
    fewer,
    of_runs,
)
from desktop.search.evaluation.terms import Run, distinct, live_postings
from desktop.search.evaluation.together import best, together
from desktop.search.evaluation.within import among


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
        if within is None and _of_words(first) and self.workspace.many(first.size):
            words = [first, *(part for part in others if _of_words(part))]
            documents = np.flatnonzero(in_all(self.workspace, words))
            others = [part for part in others if not _of_words(part)]
        else:
            documents = first.documents(within)
        for part in others:
            if not len(documents):
                break
            documents = documents[also(self.workspace, documents, part)]
        return documents

    def found(self, within: Documents | None) -> Found:
        """The same with scores."""
        if within is not None and all(
            isinstance(part, Or) and fewer(within, part) for part in self.parts
        ):
            return self._among(within)
        first, *others = sorted(range(len(self.parts)), key=lambda at: self.parts[at].size)
        found = {first: self.parts[first].found(within)}
        documents = found[first].documents
        for at in others:
            if not len(documents):
                return NOTHING
            found[at] = self.parts[at].found(documents)
            documents = found[at].documents
        return self._summed(documents, [found[at] for at in range(len(self.parts))])

    def _among(self, within: Documents) -> Found:
        """The same among documents that are far fewer than what each part finds."""
        either = [part for part in self.parts if isinstance(part, Or)]
        each = _found_among(self.workspace, either, within)
        documents = within
        for found in each:
            if len(found) < len(within):
                documents = documents[self.workspace.held(documents, found.documents)]
        return self._summed(documents, each)

    def _summed(self, documents: Documents, each: Sequence[Found]) -> Found:
        """Documents that all parts find, with the sums of their scores."""
        # Added in the order of the query, whatever the sizes: sums of floats depend on it.
        scores = self.workspace.scores(each[0], documents).copy()
        for found in each[1:]:
            scores += self.workspace.scores(found, documents)
        return Found(documents, _times(scores, self.boost))

    def leaves(self) -> Iterator[Leaf]:
        """Those of all parts."""
        return _leaves(self.parts, self.boost)


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
        if within is not None and fewer(within, self):
            return _found_among(self.workspace, [self], within)[0]
        found = together(self.workspace, self.filled())
        if within is not None:
            here = self.workspace.held(found.documents, within)
            found = where(here, found.documents, found.scores)
        return Found(found.documents, _times(found.scores, self.boost))

    def best(self, most: int) -> tuple[int, Found]:
        """How many documents it finds, and so many of the best, with others or without."""
        if self.boost <= 0.0:
            found = self.found(None)
            return len(found), found
        total, found = best(self.workspace, self.filled(), most)
        return total, Found(found.documents, _times(found.scores, self.boost))

    def filled(self) -> Sequence[Node]:
        """Its parts that may find anything."""
        return [part for part in self.parts if part.size]

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
        return where(kept, found.documents, found.scores)

    def leaves(self) -> Iterator[Leaf]:
        """Those of what is wanted."""
        return self.wanted.leaves()

    def _kept(self, documents: Documents) -> NDArray[np.bool_]:
        return ~also(self.workspace, documents, self.unwanted)


def _found_among(workspace: Workspace, parts: Sequence[Or], within: Documents) -> list[Found]:
    """What each of some parts finds among some documents, scored: all their words at once."""
    each = among(workspace, [part.filled() for part in parts], within)
    return [
        Found(found.documents, _times(found.scores, part.boost))
        for part, found in zip(parts, each, strict=True)
    ]


def _of_words(part: Node) -> TypeGuard[Term | Or]:
    return isinstance(part, Term) or (
        isinstance(part, Or) and all(isinstance(one, Term) for one in part.parts)
    )


def marked(workspace: Workspace, node: Node) -> NDArray[np.bool_] | None:
    """[all documents] whether some common words are in each, or all of some; None for others."""
    words = [part for part in (node.parts if isinstance(node, And) else [node]) if _of_words(part)]
    others = isinstance(node, And) and len(words) < len(node.parts)
    return in_all(workspace, words) if words and not others and workspace.many(node.size) else None


def in_all(workspace: Workspace, words: Sequence[Term | Or]) -> NDArray[np.bool_]:
    """[all documents] whether all of some words are in each: no list is made for any of them."""
    first, *others = (live_postings(workspace, word.runs()) for word in words)
    held = workspace.marked(*first)
    for other in others:
        held &= workspace.marked(*other)
    return held


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
