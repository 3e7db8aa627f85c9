"""What a query finds, as arrays of documents and scores, and how such arrays are joined.

Sorted arrays serve where little is found; an array with a place for each document where much is.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from desktop.search.evaluation.dense import Dense
from desktop.search.evaluation.ranking import reached

# Positions, as NumPy itself counts them: marking documents by any other type takes three times as
# long, for they are turned into these first.
Documents = NDArray[np.intp]
Scores = NDArray[np.float32]

# Below one posting in so many documents, sorting postings is faster than to look through a place
# for each document (measured at 100,000 documents: both take 0.03 ms for 1,500 postings).
_SPARSE = 64
# From one document in so many on, to look at all places, and to clear them, takes no longer than to
# look at theirs.
_MANY = 16
# Where one side is so many times as long as the other, each of the few is searched in the many.
_MUCH_LONGER = 16
# Postings that are turned into document numbers at once: half a megabyte, which stays in the cache.
# (Large new arrays cost more than the work on them: the system clears each page.)
_CHUNK = 1 << 16


Shifted = tuple[int, NDArray[Any]]  # of documents of a segment, and the number of its first one


@dataclass(frozen=True, slots=True)
class Found:
    """What a query finds.

    Attributes:
        documents: [n] numbers of the documents, ascending, each once.
        scores: [n] how well each of them matches.
    """

    documents: Documents
    scores: Scores

    def __len__(self) -> int:
        return len(self.documents)


class Given(NamedTuple):
    """What a part of a query gives to some documents.

    Attributes:
        documents: [n] in any order.
        scores: [n] how much each of them gets, as often as it stands there; or what each of them
            gets once.
        above_zero: whether none of them gets 0 or less.
    """

    documents: Documents
    scores: Scores | np.float32
    above_zero: bool


NO_DOCUMENTS: Documents = np.zeros(0, dtype=np.intp)
NOTHING = Found(NO_DOCUMENTS, np.zeros(0, dtype=np.float32))


def where(held: NDArray[np.bool_], documents: Documents, scores: Scores) -> Found:
    """Some of some documents; to look for their places once takes a third of two selections."""
    places = held.nonzero()[0]
    return Found(documents.take(places), scores.take(places))


def alike(documents: Documents, score: float) -> Found:
    """Documents that all have the same score."""
    return Found(documents, np.full(len(documents), score, dtype=np.float32))


class Workspace:
    """Joins what is found among so many documents; not for two threads at once.

    Its arrays have a place for each document, and are as they were after each call: only the places
    that were touched are cleared.

    Attributes:
        count: how many documents there are.
        dense: postings of common words, spread out.
    """

    def __init__(self, count: int) -> None:
        self.count = count
        self.dense = Dense()
        self._marked = np.zeros(count, dtype=np.bool_)
        self._others = np.zeros(count, dtype=np.bool_)
        self._sums = np.zeros(count, dtype=np.float32)
        self._values = np.empty(count, dtype=np.float32)
        self._ranks = np.empty(count, dtype=np.intp)
        self._numbers = np.empty(_CHUNK, dtype=np.intp)

    def union(self, parts: Sequence[Documents]) -> Documents:
        """The documents of all parts, ascending and each once; each part may be in any order."""
        return self.spread([(0, part) for part in parts])

    def spread(self, runs: Sequence[Shifted], held: Sequence[Shifted] = ()) -> Documents:
        """The documents of all runs, ascending and each once.

        Args:
            runs: documents in any order, even more than once, and what is to be added to them.
            held: whether each of some documents that follow one another is among them, and which
                is the first of these.
        """
        total = sum(len(run) for _, run in runs)
        if self.few(total) and not held:
            shifted = [np.add(run, base, dtype=np.intp) for base, run in runs]
            return _distinct(np.sort(np.concatenate([NO_DOCUMENTS, *shifted])))
        self._mark_all(self._marked, runs, held)
        documents = np.flatnonzero(self._marked)
        self._clear(self._marked, documents)
        return documents

    def few(self, postings: int) -> bool:
        """Whether so few postings are sorted in less time than it takes to mark them."""
        return postings * _SPARSE < self.count

    def many(self, postings: int) -> bool:
        """Whether to look at the places of all documents takes no longer than at so many."""
        return postings * _MANY > self.count

    def marked(self, runs: Sequence[Shifted], held: Sequence[Shifted] = ()) -> NDArray[np.bool_]:
        """[all documents] whether ``spread`` would find each in the same, to be kept."""
        places = np.zeros(self.count, dtype=np.bool_)
        self._mark_all(places, runs, held)
        return places

    def among(
        self, documents: Documents, runs: Sequence[Shifted], held: Sequence[Shifted] = ()
    ) -> NDArray[np.bool_]:
        """[len(documents)] whether ``spread`` would find each in the same."""
        self._mark_all(self._others, runs, held)
        found = self._others.take(documents)
        self._others.fill(False)
        return found

    def _mark_all(
        self, places: NDArray[np.bool_], runs: Sequence[Shifted], held: Sequence[Shifted]
    ) -> None:
        for base, run in runs:
            self._mark(places, base, run)
        for base, some in held:
            places[base : base + len(some)] |= some

    def _mark(self, places: NDArray[np.bool_], base: int, run: NDArray[Any]) -> None:
        if run.dtype == np.intp and not base:
            places[run] = True
            return
        marked = places[base:]
        for start in range(0, len(run), _CHUNK):
            some = run[start : start + _CHUNK]
            numbers = self._numbers[: len(some)]
            numbers[:] = some
            marked[numbers] = True

    def summed(self, given: Sequence[Given]) -> Found:
        """The documents that are given scores, with the sums of these, added in the order given."""
        self._add(given)
        documents = self._given(given)
        scores = self._sums.take(documents)
        self._clear(self._sums, documents)
        return Found(documents, scores)

    def best(self, given: Sequence[Given], most: int) -> tuple[int, Found]:
        """How many documents ``summed`` would find, and the best of these, with others or without.

        Args:
            given: documents and their scores.
            most: how many are wanted.
        """
        total = sum(len(one.documents) for one in given)
        if not self.many(total) or not all(one.above_zero for one in given):
            found = self.summed(given)
            return len(found), found
        self._add(given)
        held = self._sums != 0.0
        bound = reached(self._sums, most) if most else math.inf
        documents = (self._sums >= bound if bound > 0.0 else held).nonzero()[0]
        scores = self._sums.take(documents)
        self._sums.fill(0)
        return int(np.count_nonzero(held)), Found(documents, scores)

    def _add(self, given: Sequence[Given]) -> None:
        for documents, scores, _ in given:
            if isinstance(scores, np.ndarray):
                np.add.at(self._sums, documents, scores)
            else:
                self._sums[documents] += scores  # what stands there twice gets it once

    def _given(self, given: Sequence[Given]) -> Documents:
        """The documents that were given scores, as long as the sums of these stand there."""
        total = sum(len(one.documents) for one in given)
        if self.few(total):
            return _distinct(np.sort(np.concatenate([NO_DOCUMENTS, *(one[0] for one in given)])))
        if not all(one.above_zero for one in given):
            return self.union([one.documents for one in given])
        return (self._sums != 0.0).nonzero()[0]

    def _clear(self, places: NDArray[Any], documents: Documents) -> None:
        if self.many(len(documents)):
            places.fill(0)
        else:
            places[documents] = 0

    def meet(self, some: Documents, others: Documents) -> tuple[Documents, Documents]:
        """Where the documents that both hold stand in either; both are ascending."""
        if len(some) * _MUCH_LONGER < len(others):
            return searched(some, others)
        if len(others) * _MUCH_LONGER < len(some):
            there, here = searched(others, some)
            return here, there
        self._marked[others] = True
        here = np.flatnonzero(self._marked.take(some))
        self._marked[others] = False
        common = some.take(here)
        self._marked[common] = True
        there = np.flatnonzero(self._marked.take(others))
        self._marked[common] = False
        return here, there

    def held(self, some: Documents, others: Documents) -> NDArray[np.bool_]:
        """[len(some)] whether each document is among the others; both are ascending."""
        if len(some) * _MUCH_LONGER < len(others):
            held = np.zeros(len(some), dtype=np.bool_)
            held[searched(some, others)[0]] = True
            return held
        self._marked[others] = True
        held = self._marked.take(some)
        self._marked[others] = False
        return held

    def places(
        self, base: int, run: NDArray[Any], within: Documents
    ) -> tuple[Documents, Documents]:
        """Where the documents that a run and some others share stand in the others and in the run.

        Args:
            base: what is to be added to the run's documents.
            run: ascending.
            within: the others, ascending, of the run's segment.
        """
        if len(within) * _MUCH_LONGER < len(run):
            # Searched in its own type: otherwise the whole run would be turned into another first.
            return searched((within - base).astype(run.dtype), run)
        return self.marked_places(run, within, base)

    def marked_places(
        self, some: NDArray[Any], within: Documents, base: int = 0
    ) -> tuple[Documents, Documents]:
        """The same for documents in any order, even more than once."""
        self._marked[within] = True
        at = np.flatnonzero(self._marked[base:].take(some))
        self._marked[within] = False
        self._ranks[within] = np.arange(len(within))
        return self._ranks[base:].take(some.take(at)), at

    def scores(self, found: Found, documents: Documents) -> Scores:
        """[len(documents)] the scores of some of the documents that were found."""
        if len(found) == len(documents):
            return found.scores
        if len(documents) * _MUCH_LONGER < len(found):
            return found.scores.take(np.searchsorted(found.documents, documents))
        self._values[found.documents] = found.scores
        return self._values.take(documents)


def _distinct(documents: Documents) -> Documents:
    if len(documents) < 2:
        return documents
    first = np.empty(len(documents), dtype=np.bool_)
    first[0] = True
    np.not_equal(documents[1:], documents[:-1], out=first[1:])
    return documents[first]


def searched(few: NDArray[Any], many: NDArray[Any]) -> tuple[Documents, Documents]:
    """Where the documents of the few that are among the many stand in either."""
    if not len(few) or not len(many):
        return NO_DOCUMENTS, NO_DOCUMENTS
    at = np.searchsorted(many, few)
    np.minimum(at, len(many) - 1, out=at)
    here = np.flatnonzero(many.take(at) == few)
    return here, at.take(here)
