"""What a query is made of, ready to be evaluated: each node finds documents, alone or among some.

A query that joins several parts by And is evaluated from the rarest on, and the later ones look
only at what the former ones have left.
"""

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from desktop.search.evaluation.found import NOTHING, Documents, Found, Scores, Workspace, alike
from desktop.search.evaluation.terms import (
    Postings,
    Run,
    Terms,
    distinct,
    gather,
    live_documents,
    pick,
)

# Unless a part is so many times as large as what the former ones have left, it is evaluated as if
# it stood alone: to leave out each of its words' other documents would take longer.
_FEWER = 2

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
        layers = self.postings.layers
        if within is not None and _fewer(within, self):
            return self.workspace.union([pick(self.workspace, one, within)[0] for one in layers])
        if len(layers) == 1:
            documents, _ = gather(layers[0])
        else:
            documents = self.workspace.spread(list(map(live_documents, self.runs())))
        return documents if within is None else documents[self.workspace.held(documents, within)]

    def runs(self) -> Sequence[Run]:
        """Its postings, those of deleted documents included."""
        return [run for layer in self.postings.layers for run in layer]

    def found(self, within: Documents | None) -> Found:
        """The documents that hold it, scored by BM25F."""
        documents, frequencies, frequency = self._counted(within)
        return Found(documents, self.terms.scores(documents, frequencies, frequency, self.boost))

    def _counted(self, within: Documents | None) -> tuple[Documents, Scores, int]:
        """Documents, how often each holds the term, and how many documents do in all."""
        layers = self.postings.layers
        few = within if within is not None and _fewer(within, self) else None
        each = [
            gather(layer) if few is None else pick(self.workspace, layer, few) for layer in layers
        ]
        if len(each) == 1:
            documents, frequencies = each[0]
        else:
            found = self.workspace.added([Found(*one) for one in each])
            documents, frequencies = found.documents, found.scores
        if few is not None:
            return documents, frequencies, self.frequency()
        frequency = self.terms.frequencies[self.text] = len(documents)
        if within is not None:
            here, _ = self.workspace.meet(documents, within)
            documents, frequencies = documents.take(here), frequencies.take(here)
        return documents, frequencies, frequency

    def frequency(self) -> int:
        """How many documents hold it."""
        known = self.terms.frequencies
        if self.text not in known:
            runs = list(map(live_documents, self.runs()))
            alone = len(self.postings.layers) == 1
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


@dataclass(frozen=True, slots=True)
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
        documents = self.workspace.spread(list(map(live_documents, self.postings)))
        return documents if within is None else documents[self.workspace.held(documents, within)]

    def runs(self) -> Sequence[Run]:
        """Its postings, those of deleted documents included."""
        return self.postings

    def found(self, within: Documents | None) -> Found:
        """The same with their score."""
        return alike(self.documents(within), self.score)

    def leaves(self) -> Iterator[Leaf]:
        """Itself."""
        yield self, self.score


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
        if within is not None:
            return self.workspace.union([part.documents(within) for part in self.parts])
        runs = distinct(
            run for part in self.parts if isinstance(part, Term | Spread) for run in part.runs()
        )
        others = [
            (0, part.documents(None)) for part in self.parts if not isinstance(part, Term | Spread)
        ]
        return self.workspace.spread([*map(live_documents, runs), *others])

    def found(self, within: Documents | None) -> Found:
        """The same with scores."""
        found = self.workspace.added([part.found(within) for part in self.parts if part.size])
        return Found(found.documents, _times(found.scores, self.boost))

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


def _leaves(parts: Sequence[Node], boost: float) -> Iterator[Leaf]:
    for part in parts:
        for leaf, most in part.leaves():
            # Turned round, what was most would be least.
            yield leaf, most * boost if boost >= 0.0 else math.inf


def _fewer(documents: Documents, part: Node) -> bool:
    return len(documents) * _FEWER < part.size


def _also(workspace: Workspace, documents: Documents, part: Node) -> NDArray[np.bool_]:
    """Whether a part finds each of some documents."""
    others = part.documents(documents if _fewer(documents, part) else None)
    return workspace.held(documents, others)


def _size(node: Node) -> int:
    return node.size


def _times(scores: Scores, boost: float) -> Scores:
    return scores if boost == 1.0 else scores * np.float32(boost)
