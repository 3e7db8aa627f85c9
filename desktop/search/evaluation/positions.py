"""Words that stand next to one another or near one another: phrases, with and without slack.

A place is one number: the document in its upper half, the position in its lower half; so places of
all documents are compared at once. Whether places are near enough is decided as Whoosh's
SpanNear2 does it, and a document's score is the sum of its words' scores.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.search.evaluation.arrays import expanded
from desktop.search.evaluation.found import NO_DOCUMENTS, Documents, Found, Workspace, searched
from desktop.search.evaluation.joins import And
from desktop.search.evaluation.nodes import Leaf, Term
from desktop.search.evaluation.terms import Part

Places = NDArray[np.int64]

_DOCUMENT = 32  # bits of a place below the document; no position in a document comes near 2^31
# Where one side has so many times as many places, the few are searched in the many; else both are
# merged (250,000 places in 250,000: 2.4 ms instead of 6.3 ms).
_MUCH_LONGER = 8


@dataclass(frozen=True, slots=True)
class Near:
    """Words that stand near one another.

    Attributes:
        words: at least one.
        slop: each may be so many places from the span of those before it; 1 = right beside it.
        least: and must be so many places from it; 0 = it may stand within.
        ordered: whether none may stand before the first.
        boost: what the sum of the words' scores is multiplied by.
    """

    workspace: Workspace
    words: Sequence[Term]
    slop: int
    least: int
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
        # Segment by segment: what is compared then stays in the processor's cache.
        parts = self.words[0].terms.parts
        found = [self._found_in(part, documents) for part in parts]
        return np.concatenate([NO_DOCUMENTS, *found])

    def found(self, within: Documents | None) -> Found:
        """The same with scores."""
        documents = self.documents(within)
        return And(self.workspace, self.words, self.boost).found(documents)

    def leaves(self) -> Iterator[Leaf]:
        """Itself."""
        yield self, self.boost * sum(most for word in self.words for _, most in word.leaves())

    def _found_in(self, part: Part, documents: Documents) -> Documents:
        """Those of some documents in a segment where the words stand so."""
        end = part.base + len(part.field.lengths)
        first, last = np.searchsorted(documents, (part.base, end))
        if first == last:
            return NO_DOCUMENTS
        within = documents[first:last] - part.base
        in_a_row = self.ordered and self.slop == self.least == 1
        found = self._in_a_row(part, within) if in_a_row else self._near(part, within)
        return found[self.workspace.held(found, within)] + part.base

    def _in_a_row(self, part: Part, documents: Documents) -> Documents:
        """Where all words stand in a row; the rarest ones are looked at first."""
        order = sorted(range(len(self.words)), key=lambda at: self.words[at].size)
        first = self.words[order[0]]
        begins = [places - order[0] for places in _places(first, part, documents)]
        for at in order[1:]:
            places = [one - at for one in _places(self.words[at], part, documents)]
            begins = [_common(begins, places)]
            documents = _documents(begins[0] + order[0])
        return documents

    def _near(self, part: Part, documents: Documents) -> Documents:
        """Where each word is near the span of the former ones."""
        starts = _joined(_places(self.words[0], part, documents))
        ends = starts
        for word in self.words[1:-1]:
            places = _joined(_places(word, part, _documents(starts)))
            found = [_between(places, *limits) for limits in self._limits(starts, ends)]
            at, span = (np.concatenate(indices) for indices in zip(*found, strict=True))
            near = places.take(at)
            starts, ends = _distinct(
                np.minimum(starts.take(span), near), np.maximum(ends.take(span), near)
            )
        near = np.zeros(len(starts), dtype=np.bool_)
        for places in _places(self.words[-1], part, _documents(starts)):
            for lowest, highest in self._limits(starts, ends):
                at = np.searchsorted(places, lowest)
                near |= (places.take(at, mode="clip") <= highest) & (at < len(places))
        return _documents(starts[near])

    def _limits(self, starts: Places, ends: Places) -> Iterator[tuple[Places, Places]]:
        """From where to where the next word may stand, for each span of the former ones."""
        apart = max(self.least, 1)
        if self.least == 0:
            yield starts if self.ordered else starts - self.slop, ends + self.slop
            return
        if not self.ordered:
            yield starts - self.slop, starts - apart
        yield ends + apart, ends + self.slop


def _places(word: Term, part: Part, documents: Documents) -> list[Places]:
    """Where a word stands in some of a segment's documents, and maybe in others.

    Returns:
        the places of each of the word's terms, ascending.
    """
    numbers = word.terms.numbers_in(part, word.text)
    found = [_places_of(part, number, documents) for number in numbers]
    return [places for places in found if len(places)]


def _places_of(part: Part, number: int, documents: Documents) -> Places:
    field, run = part.field, part.run(number, number + 1)
    begin = int(field.position_starts[number])
    if len(documents) * 2 > len(run.documents):
        places = np.repeat(run.documents.astype(np.int64) << _DOCUMENT, run.frequencies)
        places += field.positions[begin : int(field.position_starts[number + 1])]
        return places
    held, at = searched(documents.astype(run.documents.dtype), run.documents)
    if not len(at):
        return np.zeros(0, np.int64)
    ends = np.cumsum(run.frequencies[: int(at[-1]) + 1], dtype=np.int64)
    counts = run.frequencies.take(at).astype(np.int64)
    indices = expanded(ends.take(at) - counts + begin, counts)
    return np.repeat(documents.take(held) << _DOCUMENT, counts) + field.positions.take(indices)


def _joined(arrays: Sequence[Places]) -> Places:
    """All places, ascending."""
    if len(arrays) == 1:
        return arrays[0]
    # A stable sort merges pieces that are ascending; those of the same segment stand together.
    nearby = sorted(arrays, key=lambda places: int(places[0]))
    places = np.concatenate([np.zeros(0, np.int64), *nearby])
    places.sort(kind="stable")
    return places


def _documents(places: Places) -> Documents:
    """The documents of ascending places."""
    if not len(places):
        return NO_DOCUMENTS
    documents = places >> _DOCUMENT
    first = np.empty(len(documents), dtype=np.bool_)
    first[0] = True
    np.not_equal(documents[1:], documents[:-1], out=first[1:])
    return documents[first]


def _common(some: Sequence[Places], others: Sequence[Places]) -> Places:
    """The places that are in both lists of arrays; none is twice in either."""
    few, many = sorted((some, others), key=lambda arrays: sum(map(len, arrays)))
    if not few or not few[0].size:
        return np.zeros(0, np.int64)
    if sum(map(len, few)) * _MUCH_LONGER > sum(map(len, many)):
        places = _joined([*few, *many])
        return places[1:][places[1:] == places[:-1]]
    sought = _joined(few)
    held = np.zeros(len(sought), dtype=np.bool_)
    for places in many:
        held |= places.take(np.searchsorted(places, sought), mode="clip") == sought
    return sought[held]


def _between(
    places: Places, lowest: Places, highest: Places
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Which places lie in which of some intervals: pairs of indices."""
    first = np.searchsorted(places, lowest)
    counts = np.searchsorted(places, highest, side="right") - first
    # An interval may be empty, its end before its start.
    np.maximum(counts, 0, out=counts)
    return expanded(first, counts), np.repeat(np.arange(len(lowest)), counts)


def _distinct(starts: Places, ends: Places) -> tuple[Places, Places]:
    """Spans, each once, in order."""
    order = np.lexsort((ends, starts))
    starts, ends = starts[order], ends[order]
    fresh = np.ones(len(starts), dtype=np.bool_)
    fresh[1:] = (starts[1:] != starts[:-1]) | (ends[1:] != ends[:-1])
    return starts[fresh], ends[fresh]
