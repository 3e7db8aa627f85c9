"""What a query is made of, ready to be evaluated: each node finds documents, or some of these."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from desktop.search.evaluation.found import Documents, Found, Given, Workspace, alike
from desktop.search.evaluation.terms import (
    Picker,
    Postings,
    Run,
    Terms,
    gather,
    live_documents,
    live_postings,
)

# Unless a part is so many times as large as what the former ones have left, it is evaluated as if
# it stood alone: to leave out each of its words' other documents would take longer.
FEWER = 2
# As long as nothing is scored, that takes little.
FAR_FEWER = 32

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


class Term(NamedTuple):  # the commonest by far; frozen dataclasses take three times as long to make
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
        return of_runs(self.workspace, self.runs(), within)

    def runs(self) -> Sequence[Run]:
        """Its postings, those of deleted documents included."""
        return [run for layer in self.postings.layers for run in layer]

    def found(self, within: Documents | None) -> Found:
        """The documents that hold it, scored by BM25F."""
        if within is not None and fewer(within, self):
            places, frequencies = Picker(self.workspace, within).counted(self.postings)
            documents = within.take(places)
        else:
            counted = self._counted()
            documents, frequencies = counted.documents, counted.scores
            if within is not None:
                here, _ = self.workspace.meet(documents, within)
                documents, frequencies = documents.take(here), frequencies.take(here)
        scores = self.terms.scores(documents, frequencies, self.frequency(), self.boost)
        return Found(documents, scores)

    def _counted(self) -> Found:
        """The documents that hold it, and how often each does."""
        each = [Given(*gather(layer), above_zero=True) for layer in self.postings.layers]
        counted = self.workspace.summed(each)
        self.terms.frequencies[self.text] = len(counted)
        return counted

    def frequency(self) -> int:
        """How many documents hold it."""
        known = self.terms.frequencies
        if self.text not in known:
            if len(self.postings.layers) < 2:
                count = sum(len(live_documents(run)[1]) for run in self.runs())
            else:
                count = len(self.workspace.spread(*live_postings(self.workspace, self.runs())))
            known[self.text] = count
        return known[self.text]

    def weight(self) -> float:
        """What it weighs."""
        return self.terms.weight(self.frequency(), self.boost)

    def leaves(self) -> Iterator[Leaf]:
        """Itself."""
        yield self, self.weight() * self.terms.share(self.text)


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
        return self._size

    @cached_property  # asked for at every turn
    def _size(self) -> int:
        return sum(len(run.documents) for run in self.postings)

    def documents(self, within: Documents | None) -> Documents:
        """Those that are asked for."""
        return self._all if within is None else within[self.held(within)]

    def listed(self) -> Documents:
        """All of them in any order, some of them more than once."""
        shifted = map(live_documents, self.postings)
        return np.concatenate([np.add(run, base, dtype=np.intp) for base, run in shifted])

    def held(self, documents: Documents) -> NDArray[np.bool_]:
        """[len(documents)] whether each document is among them."""
        if self.workspace.few(self.size):
            return self.workspace.held(documents, self._all)
        return self._marked.take(documents)

    @cached_property
    def _all(self) -> Documents:
        if "_marked" in self.__dict__:
            return np.flatnonzero(self._marked)
        return self.workspace.spread(list(map(live_documents, self.postings)))

    @cached_property
    def _marked(self) -> NDArray[np.bool_]:
        """[all documents] the same; to mark them takes long, and they are asked for twice."""
        return self.workspace.marked(list(map(live_documents, self.postings)))

    def runs(self) -> Sequence[Run]:
        """Its postings, those of deleted documents included."""
        return self.postings

    def found(self, within: Documents | None) -> Found:
        """The same with their score."""
        return alike(self.documents(within), self.score)

    def leaves(self) -> Iterator[Leaf]:
        """Itself."""
        yield self, self.score


RUNS = Term | Spread


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


def constant(part: Node, score: float) -> Node:
    """What a part finds, all with the same score."""
    if isinstance(part, Spread):
        return Spread(part.workspace, part.postings, score)
    return Constant(part, score)


def of_runs(workspace: Workspace, runs: Sequence[Run], within: Documents | None) -> Documents:
    """The documents of some postings, among these documents or all, deleted ones left out."""
    if within is None or len(within) * FAR_FEWER > sum(len(run.documents) for run in runs):
        documents = workspace.spread(*live_postings(workspace, runs))
        return documents if within is None else documents[workspace.held(documents, within)]
    picker = Picker(workspace, within)
    places = [picker.pick([run])[0] for run in runs]
    return within.take(workspace.union(places))


def fewer(documents: Documents, part: Node) -> bool:
    """Whether so few documents are asked for that the part's others are left out at once."""
    return len(documents) * FEWER < part.size
