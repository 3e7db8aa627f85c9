"""Words that stand next to one another or near one another: phrases, with and without slack.

A place is one number: the document in its upper half, the position in its lower half; so places of
all documents are compared at once. Whether places are near enough is decided as Whoosh's
SpanNear2 does it, and a document's score is the sum of its words' scores.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop.search.evaluation.arrays import expanded
from desktop.search.evaluation.found import NO_DOCUMENTS, Documents, Found, Workspace
from desktop.search.evaluation.nodes import And, Term
from desktop.search.evaluation.terms import Part, run_places

Places = NDArray[np.int64]

_DOCUMENT = 32  # bits of a place below the document; no position in a document comes near 2^31
_MUCH_LONGER = 8  # see ``found``; here other side's documents are already numbers in memory


@dataclass(frozen=True, slots=True)
class Near:
    """Words that stand near one another.

    Attributes:
        words: at least one.
        slop: each may be so many places from those before it; 1 = right beside them.
        ordered: whether each must stand behind the one before it.
        boost: what the sum of the words' scores is multiplied by.
    """

    workspace: Workspace
    words: Sequence[Term]
    slop: int
    ordered: bool
    boost: float

    @property
    def size(self) -> int:
        """As the rarest word's."""
        return min(word.size for word in self.words)

    def documents(self, within: Documents | None) -> Documents:
        """Documents where the words stand so."""
        documents = And(self.workspace, self.words, 1.0).documents(within)
        if not len(documents) or len(self.words) == 1:
            return documents
        if not self.ordered:
            places = self._unordered(documents)
        else:
            places = self._exact(documents) if self.slop == 1 else self._behind(documents)
        return _documents(places)

    def found(self, within: Documents | None) -> Found:
        """The same with scores."""
        documents = self.documents(within)
        return And(self.workspace, self.words, self.boost).found(documents)

    def _exact(self, documents: Documents) -> Places:
        """Where the first word would stand, for each place where all stand in a row."""
        order = sorted(range(len(self.words)), key=lambda at: self.words[at].size)
        begins: Places | None = None
        for at in order:
            places = self._places(self.words[at], documents)
            if begins is None:
                begins = places - at
            elif len(begins) <= len(places):
                begins = begins[_held(begins + at, places)]
            else:
                begins = places[_held(places - at, begins)] - at
            documents = _documents(begins + at)
        assert begins is not None  # there are words
        return begins

    def _behind(self, documents: Documents) -> Places:
        """The places of the last word that end a sequence, each word near behind the former."""
        ends = self._places(self.words[0], documents)
        for word in self.words[1:]:
            documents = _documents(ends)
            if not len(documents):
                break
            places = self._places(word, documents)
            before = np.searchsorted(ends, places) - 1
            near = places - ends.take(before, mode="clip") <= self.slop
            ends = places[near & (before >= 0)]
        return ends

    def _unordered(self, documents: Documents) -> Places:
        """The first places of spans that hold all words, each near those before it in the query."""
        starts = self._places(self.words[0], documents)
        ends = starts
        for word in self.words[1:]:
            documents = _documents(starts)
            if not len(documents):
                break
            places = self._places(word, documents)
            # A word within the span of the former ones is not near it: so Whoosh has it.
            before, span = _between(places, starts - self.slop, starts - 1)
            behind, other = _between(places, ends + 1, ends + self.slop)
            starts, ends = _distinct(
                np.concatenate([places.take(before), starts.take(other)]),
                np.concatenate([ends.take(span), places.take(behind)]),
            )
        return starts

    def _places(self, word: Term, documents: Documents) -> Places:
        """Where a word stands in some documents, ascending."""
        found = [
            self._places_in(part, number, documents)
            for part, numbers in word.terms.term_numbers(word.text)
            for number in numbers
        ]
        places = np.concatenate([np.zeros(0, np.int64), *found])
        # Segments follow one another, but a word's terms in a segment are mixed.
        if len(found) > 1 and (places[1:] < places[:-1]).any():
            places.sort()
        return places

    def _places_in(self, part: Part, number: int, documents: Documents) -> Places:
        field, run = part.field, part.run(number, number + 1)
        first, last = np.searchsorted(documents, (part.base, part.base + len(field.lengths)))
        if last - first > len(run.documents) // _MUCH_LONGER:
            within = documents[first:last] - part.base
            here, at = self.workspace.meet(within, run.documents.astype(np.intp))
            held = within.take(here) + part.base
        else:
            held, at = run_places(run, documents)
        if not len(at):
            return np.zeros(0, np.int64)
        ends = np.cumsum(run.frequencies[: int(at[-1]) + 1], dtype=np.int64)
        counts = run.frequencies.take(at).astype(np.int64)
        from_ = int(field.position_starts[number])
        indices = expanded(ends.take(at) - counts + from_, counts)
        return np.repeat(held << _DOCUMENT, counts) + field.positions.take(indices)


def _documents(places: Places) -> Documents:
    """The documents of ascending places."""
    if not len(places):
        return NO_DOCUMENTS
    documents = places >> _DOCUMENT
    first = np.empty(len(documents), dtype=np.bool_)
    first[0] = True
    np.not_equal(documents[1:], documents[:-1], out=first[1:])
    return documents[first]


def _held(some: Places, others: Places) -> NDArray[np.bool_]:
    if not len(others):
        return np.zeros(len(some), dtype=np.bool_)
    at = np.searchsorted(others, some)
    return others.take(at, mode="clip") == some


def _between(
    places: Places, lowest: Places, highest: Places
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Which places lie in which of some intervals: pairs of indices."""
    first = np.searchsorted(places, lowest)
    counts = np.searchsorted(places, highest, side="right") - first
    return expanded(first, counts), np.repeat(np.arange(len(lowest)), counts)


def _distinct(starts: Places, ends: Places) -> tuple[Places, Places]:
    """Spans, each once, in order."""
    order = np.lexsort((ends, starts))
    starts, ends = starts[order], ends[order]
    fresh = np.ones(len(starts), dtype=np.bool_)
    fresh[1:] = (starts[1:] != starts[:-1]) | (ends[1:] != ends[:-1])
    return starts[fresh], ends[fresh]
