"""What a query is made of, ready to be evaluated: each node finds documents, alone or among some.

A query that joins several parts by And is evaluated from the rarest on, and the later ones look
only at what the former ones have left.
"""

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from desktop.search.evaluation import scoring
from desktop.search.evaluation.found import NOTHING, Documents, Found, Scores, Workspace, alike
from desktop.search.evaluation.terms import (
    Picker,
    Postings,
    Run,
    Terms,
    distinct,
    gather,
    live_documents,
)

# Unless a part is so many times as large as what the former ones have left, it is evaluated as if
# it stood alone: to leave out each of its words' other documents would take longer.
_FEWER = 2
# As long as nothing is scored, that takes little.
_FAR_FEWER = 32

Leaf = tuple["Node", float]  # a part of a query, and what it adds to no score more than


class Node(Protocol):
    """Something that finds documents; deleted ones are never among them."""

    @property
    def size(self) -> int:
        """About how many documents it will find, or more."""
        ...

    def documents(self, within: Documents | None) -> Documents:
        """What it finds among these documents; None = among all."""
        ...

    def found(self, within: Documents | None) -> Found:
        """The same with scores."""
        ...

    def leaves(self) -> Iterator[Leaf]:
        """The parts whose scores are added to a document's; each has most of what it finds."""
        ...


@dataclass(frozen=True, slots=True)
class Term:
    """A word, a stem, or another single term."""

    workspace: Workspace
    terms: Terms
    text: bytes
    postings: Postings
    boost: float

    @property
    def size(self) -> int:
        """How many postings it has."""
        return self.postings.size

    def documents(self, within: Documents | None) -> Documents:
        """The documents that hold it."""
        return _of_runs(self.workspace, self.runs(), within)

    def runs(self) -> Sequence[Run]:
        """Its postings, those of deleted documents included."""
        return [run for layer in self.postings.layers for run in layer]

    def found(self, within: Documents | None) -> Found:
        """The documents that hold it, scored by BM25F."""
        if within is not None and _fewer(within, self):
            places, scores = self.picked(Picker(self.workspace, within))
            return Found(within.take(places), scores)
        each = [Found(*gather(layer)) for layer in self.postings.layers]
        counted = self.workspace.added(each)
        self.terms.frequencies[self.text] = len(counted)
        documents, frequencies = counted.documents, counted.scores
        if within is not None:
            here, _ = self.workspace.meet(documents, within)
            documents, frequencies = documents.take(here), frequencies.take(here)
        return Found(documents, self._scores(documents, frequencies))

    def picked(self, picker: Picker) -> tuple[Documents, Scores]:
        """Which of a picker's documents hold it, as indices, and their scores."""
        places, _ = picker.counted(self.postings.layers)
        if not self.terms.scored:
            return places, np.full(len(places), self.boost, np.float32)
        weight = scoring.weight(self.terms.idf(self.frequency()), self.boost)
        shares = picker.shares(self.postings.layers, self.terms.norms)
        return places, shares * np.float32(weight)

    def _scores(self, documents: Documents, frequencies: Scores) -> Scores:
        return self.terms.scores(documents, frequencies, self.frequency(), self.boost)

    def frequency(self) -> int:
        """How many documents hold it."""
        known = self.terms.frequencies
        if self.text not in known:
            runs = list(map(live_documents, self.runs()))
            alone = len(self.postings.layers) < 2
            known[self.text] = (
                sum(len(run) for _, run in runs) if alone else len(self.workspace.spread(runs))
            )
        return known[self.text]

    def leaves(self) -> Iterator[Leaf]:
        """Itself."""
        yield self, self.terms.most(self.frequency(), self.boost)


@dataclass(frozen=True, slots=True)
class Listed:
    """Documents that are known already, each with its score."""

    workspace: Workspace
    known: Found

    @property
    def size(self) -> int:
        """How many there are."""
        return len(self.known)

    def documents(self, within: Documents | None) -> Documents:
        """Those of them that are asked for."""
        return self.found(within).documents

    def found(self, within: Documents | None) -> Found:
        """The same with their scores."""
        if within is None:
            return self.known
        here, _ = self.workspace.meet(self.known.documents, within)
        return Found(self.known.documents.take(here), self.known.scores.take(here))

    def leaves(self) -> Iterator[Leaf]:
        """Itself."""
        yield self, float(self.known.scores.max(initial=0.0))


@dataclass(frozen=True)
class Spread:
    """Documents that hold any of many terms, all with the same score.

    Attributes:
        postings: runs of them.
        score: what each document gets.
    """

    workspace: Workspace
    postings: Sequence[Run]
    score: float

    @property
    def size(self) -> int:
        """How many postings there are."""
        return sum(len(run.documents) for run in self.postings)

    def documents(self, within: Documents | None) -> Documents:
        """Those that are asked for."""
        return self._all if within is None else self._all[self.workspace.held(self._all, within)]

    @cached_property
    def _all(self) -> Documents:
        return self.workspace.spread(list(map(live_documents, self.postings)))

    def runs(self) -> Sequence[Run]:
        """Its postings, those of deleted documents included."""
        return self.postings

    def found(self, within: Documents | None) -> Found:
        """The same with their score."""
        return alike(self.documents(within), self.score)

    def leaves(self) -> Iterator[Leaf]:
        """Itself."""
        yield self, self.score


_Runs = Term | Spread


@dataclass(frozen=True, slots=True)
class Constant:
    """What a part finds, all with the same score."""

    part: Node
    score: float

    @property
    def size(self) -> int:
        """As the part's."""
        return self.part.size

    def documents(self, within: Documents | None) -> Documents:
        """As the part's."""
        return self.part.documents(within)

    def found(self, within: Documents | None) -> Found:
        """The same with the score."""
        return alike(self.documents(within), self.score)

    def leaves(self) -> Iterator[Leaf]:
        """Itself."""
        yield self, self.score


@dataclass(frozen=True, slots=True)
class Filter:
    """Documents of which something is true, all with the same score.

    Attributes:
        everything: all documents that are not deleted.
        holds: whether it is true of each of some documents.
        score: what each of them gets.
    """

    everything: Documents
    holds: Callable[[Documents], NDArray[np.bool_]]
    score: float

    @property
    def size(self) -> int:
        """Any document may be among them."""
        return len(self.everything)

    def documents(self, within: Documents | None) -> Documents:
        """Those that are asked for."""
        asked = self.everything if within is None else within
        return asked[self.holds(asked)]

    def found(self, within: Documents | None) -> Found:
        """The same with their score."""
        return alike(self.documents(within), self.score)

    def leaves(self) -> Iterator[Leaf]:
        """Itself."""
        yield self, self.score


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
            documents = documents[_also(self.workspace, documents, part)]
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
        if _fewer(within, part):
            found = part.found(within)
            return found, found.documents
        found = part.found(None)
        return found, within[self.workspace.held(within, found.documents)]


@dataclass(frozen=True, slots=True)
class Or:
    """What any of its parts finds, with the sums of their scores."""

    workspace: Workspace
    parts: Sequence[Node]
    boost: float

    @property
    def size(self) -> int:
        """As all parts' together."""
        return sum(part.size for part in self.parts)

    def documents(self, within: Documents | None) -> Documents:
        """What any of them finds."""
        if within is None:
            others = [one.documents(None) for one in self.parts if not isinstance(one, _Runs)]
            found = _of_runs(self.workspace, self.runs(), None)
        else:
            others = [one.documents(within) for one in self.parts if not isinstance(one, Term)]
            words = [run for one in self.parts if isinstance(one, Term) for run in one.runs()]
            found = _of_runs(self.workspace, distinct(words), within)
        return self.workspace.union([found, *others]) if others else found

    def runs(self) -> Sequence[Run]:
        """All postings of single parts, deleted ones included."""
        return distinct(run for one in self.parts if isinstance(one, _Runs) for run in one.runs())

    def found(self, within: Documents | None) -> Found:
        """The same with scores."""
        parts = [part for part in self.parts if part.size]
        if within is not None and len(within) * _FEWER < self.size:
            return self._among(parts, within)
        found = self.workspace.added([part.found(within) for part in parts])
        return Found(found.documents, _times(found.scores, self.boost))

    def _among(self, parts: Sequence[Node], within: Documents) -> Found:
        """The same; a place for each document asked for takes less than one for all."""
        sums, held = np.zeros(len(within), np.float32), np.zeros(len(within), np.bool_)
        picker = Picker(self.workspace, within)
        for part in parts:
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
        return ~_also(self.workspace, documents, self.unwanted)


def constant(part: Node, score: float) -> Node:
    """What a part finds, all with the same score."""
    return replace(part, score=score) if isinstance(part, Spread) else Constant(part, score)


def _of_runs(workspace: Workspace, runs: Sequence[Run], within: Documents | None) -> Documents:
    """The documents of some postings, among these documents or all, deleted ones left out."""
    if within is None or len(within) * _FAR_FEWER > sum(len(run.documents) for run in runs):
        documents = workspace.spread(list(map(live_documents, runs)))
        return documents if within is None else documents[workspace.held(documents, within)]
    picker = Picker(workspace, within)
    places = [picker.pick([run])[0] for run in runs]
    return within.take(workspace.union(places))


def _leaves(parts: Sequence[Node], boost: float) -> Iterator[Leaf]:
    for part in parts:
        for leaf, most in part.leaves():
            # Turned round, what was most would be least.
            yield leaf, most * boost if boost >= 0.0 else math.inf


def _fewer(documents: Documents, part: Node) -> bool:
    return len(documents) * _FEWER < part.size


def _also(workspace: Workspace, documents: Documents, part: Node) -> NDArray[np.bool_]:
    """Whether a part finds each of some documents."""
    if isinstance(part, Filter):
        return part.holds(documents)
    if isinstance(part, And) or len(documents) * _FAR_FEWER < part.size:
        return workspace.held(documents, part.documents(documents))
    if isinstance(part, Or) and all(isinstance(one, _Runs) for one in part.parts):
        return workspace.among(documents, list(map(live_documents, part.runs())))
    return workspace.held(documents, part.documents(None))


def _size(node: Node) -> int:
    return node.size


def _times(scores: Scores, boost: float) -> Scores:
    return scores if boost == 1.0 else scores * np.float32(boost)
