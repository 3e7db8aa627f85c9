"""The terms of a field in all segments: which postings a word, a stem or a beginning stands for."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from itertools import zip_longest
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from desktop.search.evaluation import scoring
from desktop.search.evaluation.found import NO_DOCUMENTS, Documents, Scores, Shifted, Workspace
from desktop.search.segments.segment import PLACED, STEMS, Field
from desktop.search.segments.snapshot import Snapshot

_KEPT = 1 << 10  # words whose postings are kept at hand: a line is searched at each keystroke
_MOST_FORMS = 32  # of a word; what stands for more terms is taken for the beginning of words
# Postings of a term among a word's that are joined to those of others when they are looked up.
_SHORT = 2048
# Postings that a rare word has in all segments at most; 48 kB, of the words that are kept.
_RARE = 4096
_SEGMENT = 32  # bits of a term's number below that of its segment
_NO_FREQUENCIES: Scores = np.zeros(0, dtype=np.float32)


class Run(NamedTuple):
    """Postings of a segment, or of a rare word in all segments, which are one space then.

    Attributes:
        base: number of the space's first document among those of all.
        length: how many documents the space has.
        live: whether each of them is not deleted, None if none of the run's is.
        space: what tells the space, and the field, from others.
        documents: their numbers in it.
        frequencies: how often each holds the term.
        numbers: of the space's terms whose postings they are; empty if they are not known.
    """

    base: int
    length: int
    live: NDArray[np.bool_] | None
    space: int
    documents: NDArray[Any]
    frequencies: NDArray[Any]
    numbers: Sequence[int]


class Part(NamedTuple):
    """A field in one segment.

    Attributes:
        base: number of the segment's first document among those of all.
        live: whether each document is not deleted, None if none is.
        field: the postings.
    """

    base: int
    live: NDArray[np.bool_] | None
    field: Field

    def run(self, first: int, last: int) -> Run:
        """The postings of the terms from ``first`` to ``last - 1``."""
        starts = self.field.starts
        within = slice(int(starts[first]), int(starts[last]))
        documents, frequencies = self.field.documents[within], self.field.frequencies[within]
        return self.holding(documents, frequencies, range(first, last))

    def holding(
        self, documents: NDArray[Any], frequencies: NDArray[Any], numbers: Sequence[int] = ()
    ) -> Run:
        """Postings of this segment."""
        count = len(self.field.lengths)
        return Run(self.base, count, self.live, id(self.field), documents, frequencies, numbers)


Layers = tuple[tuple[Run, ...], ...]


class Postings(NamedTuple):
    """The postings of a word in all segments.

    Attributes:
        layers: runs, of which no two in a layer are of the same segment; a document may be in
            several layers, once in each, and holds the word as often as all of them say.
        size: how many postings there are, those of deleted documents included.
        key: what tells them from others; a text, of which Python counts the hash only once.
    """

    layers: Layers
    size: int
    key: str


class Terms:
    """One of Whoosh's fields in all segments.

    Attributes:
        name: as Whoosh has it; those of ``STEMS`` are others' postings by stem.
        stored: the field whose postings they are.
        parts: the field in each segment.
        by_stem: whether a term of it is a stem.
        scored: False where a term has the score 1 wherever it is.
        frequencies: by term, how many documents hold it, as far as they have been counted.
    """

    def __init__(self, name: str, snapshot: Snapshot, live_count: int) -> None:
        self.name = name
        self.by_stem = name in STEMS
        self.stored = STEMS.get(name, name)
        self.scored = self.stored in PLACED
        self.parts = tuple(
            Part(base, live, segment.field(self.stored))
            for base, live, segment in zip(
                snapshot.bases, snapshot.live, snapshot.segments, strict=True
            )
        )
        self._live_count = live_count
        self.frequencies: dict[bytes, int] = {}
        self._most_shares: dict[bytes, float] = {}
        self.postings = lru_cache(maxsize=_KEPT)(self._postings)

    @staticmethod
    def placed(name: str) -> bool:
        """Whether there is such a field, and its words have positions."""
        return STEMS.get(name, name) in PLACED

    @cached_property
    def norms(self) -> Scores:
        """[documents] see ``scoring.norms``."""
        lengths = [np.zeros(0, np.uint8), *(part.field.lengths for part in self.parts)]
        return scoring.norms(np.concatenate(lengths), self.mean)

    @cached_property
    def mean(self) -> float:
        """How many words of the field a document has on average."""
        lengths = 0
        for _, live, field in self.parts:
            here = field.lengths if live is None else field.lengths[live]
            lengths += int(here.sum(dtype=np.int64))
        return lengths / (self._live_count or 1)

    def term_numbers(self, text: bytes) -> Iterator[tuple[Part, Sequence[int]]]:
        """In each segment that has the word, the numbers of its terms."""
        for part in self.parts:
            numbers = self.numbers_in(part, text)
            if len(numbers):
                yield part, numbers

    def numbers_in(self, part: Part, text: bytes) -> Sequence[int]:
        """The numbers of the word's terms in a segment."""
        return part.field.stem(text).tolist() if self.by_stem else part.field.form(text)

    def _postings(self, text: bytes) -> Postings:
        """The postings of a word, or of a stem if this field is asked for by stem."""
        columns: list[list[Run]] = []
        for part, numbers in self.term_numbers(text):
            merged = part.field.merged(text) if self.by_stem and len(numbers) > 1 else None
            if merged:
                columns.append([part.holding(*merged, tuple(numbers))])
            else:
                runs = [part.run(number, number + 1) for number in numbers]
                columns.append(_joined(runs))
        return _layered(columns if len(columns) < 2 else self._together(columns))

    def _together(self, columns: list[list[Run]]) -> list[list[Run]]:
        """The runs of each segment, as one of all where the word is rare.

        However many segments there are, such a word then takes no longer than with one.
        """
        runs = [run for column in columns for run in column]
        if len(runs) > len(columns) or sum(len(run.documents) for run in runs) > _RARE:
            return columns
        places = {part.base: place for place, part in enumerate(self.parts)}
        numbers = (places[run.base] << _SEGMENT | one for run in runs for one in run.numbers)
        count = sum(len(part.field.lengths) for part in self.parts)
        # Words, and stems that stand for one of them alone, have the same; no segment's own do.
        space = -id(self.parts[0].field)
        return [[Run(0, count, None, space, *gather(runs), tuple(numbers))]]

    def scores(
        self, documents: Documents, frequencies: Scores, frequency: int, boost: float
    ) -> Scores:
        """[n] the scores of a term in some documents.

        Args:
            documents: [n] their numbers.
            frequencies: [n] how often each holds the term.
            frequency: how many documents hold it.
            boost: what scores are multiplied by.
        """
        if not self.scored:
            return np.full(len(documents), boost, dtype=np.float32)
        found = scoring.shares(documents, frequencies, self.norms)
        found *= np.float32(scoring.weight(self.idf(frequency), boost))
        return found

    def weight(self, frequency: int, boost: float) -> float:
        """The weight of a term that so many documents hold."""
        return scoring.weight(self.idf(frequency), boost) if self.scored else boost

    def share(self, text: bytes) -> float:
        """Of a term's weight no document scores a larger part: that of its most in the shortest."""
        if text not in self._most_shares:
            layers = self.postings(text).layers if self.scored else ()
            most = sum(max(int(run.frequencies.max(initial=0)) for run in each) for each in layers)
            self._most_shares[text] = most / (most + self._least_norm) if layers else 1.0
        return self._most_shares[text]

    @cached_property
    def _least_norm(self) -> float:
        filled = (part.field.lengths[part.field.lengths > 0] for part in self.parts)
        least = min((int(lengths.min()) for lengths in filled if len(lengths)), default=0)
        return scoring.norm(least, self.mean)

    def idf(self, frequency: int) -> float:
        """Inverse document frequency of a term that so many documents hold."""
        return scoring.idf(frequency, self._live_count)

    def filled(self) -> Documents:
        """The documents in which the field is not empty."""
        return np.concatenate(
            [
                NO_DOCUMENTS,
                *(
                    np.flatnonzero(field.lengths if live is None else live & (field.lengths > 0))
                    + base
                    for base, live, field in self.parts
                ),
            ]
        )


def live_documents(run: Run) -> Shifted:
    """Number of the first document of a run's segment, and its documents that are not deleted."""
    documents, live = run.documents, run.live
    return run.base, documents if live is None else documents[live.take(documents)]


def dense(workspace: Workspace, run: Run) -> NDArray[Any] | None:
    """[documents of the segment] how often each holds the run's word; None where few do."""
    numbers = run.numbers
    if not numbers or (isinstance(numbers, range) and len(numbers) > 1):
        return None  # of several words, or not known
    key = run.space, numbers
    return workspace.dense.frequencies(key, run.documents, run.frequencies, run.length)


def live_postings(workspace: Workspace, runs: Iterable[Run]) -> tuple[list[Shifted], list[Shifted]]:
    """Runs without deleted documents, as a workspace takes them: as lists, and spread out."""
    lists: list[Shifted] = []
    held: list[Shifted] = []
    for run in runs:
        frequencies = dense(workspace, run)
        if frequencies is None:
            lists.append(live_documents(run))
        else:
            here = frequencies != 0
            held.append((run.base, here if run.live is None else here & run.live))
    return lists, held


def gather(runs: Sequence[Run]) -> tuple[Documents, Scores]:
    """The documents of a layer that are not deleted, and how often each holds the term."""
    total = sum(len(run.documents) for run in runs)
    documents, frequencies = np.empty(total, np.intp), np.empty(total, np.float32)
    end = 0
    for run in runs:
        within, counts = run.documents, run.frequencies
        if run.live is not None:
            kept = run.live.take(within)
            within, counts = within[kept], counts[kept]
        start, end = end, end + len(within)
        np.add(within, run.base, out=documents[start:end], dtype=np.intp)
        frequencies[start:end] = counts
    return documents[:end], frequencies[:end]


class Picker:
    """Finds where some documents stand in runs.

    Attributes:
        within: the documents, live and ascending.
    """

    def __init__(self, workspace: Workspace, within: Documents) -> None:
        self.within = within
        self._workspace = workspace
        self._limits: dict[tuple[int, int], tuple[int, int]] = {}

    def counted(self, postings: Postings) -> tuple[Documents, Scores]:
        """Which of the documents a term's postings hold, as indices, and how often each does."""
        each = [self.pick(layer) for layer in postings.layers]
        if len(each) == 1:
            return each[0]
        counts = np.zeros(len(self.within), dtype=np.float32)
        for places, frequencies in each:
            counts[places] += frequencies
        places = np.flatnonzero(counts)
        return places, counts.take(places)

    def pick(self, runs: Sequence[Run]) -> tuple[Documents, Scores]:
        """Which of the documents a layer holds, as indices, and how often each has the term."""
        each = [self._pick(run) for run in runs]
        if len(each) == 1:
            return each[0]
        places, frequencies = zip((NO_DOCUMENTS, _NO_FREQUENCIES), *each, strict=True)
        return np.concatenate(places), np.concatenate(frequencies)

    def _pick(self, run: Run) -> tuple[Documents, Scores]:
        start, end = self._limits_of(run.base, run.length)
        within = self.within[start:end]
        spread = dense(self._workspace, run)
        if spread is not None:
            counts = spread.take(within - run.base)
            places = np.flatnonzero(counts)
            frequencies = counts.take(places)
        else:
            places, at = self._workspace.places(run.base, run.documents, within)
            frequencies = run.frequencies.take(at)
        return places + start, frequencies.astype(np.float32)

    def _limits_of(self, base: int, count: int) -> tuple[int, int]:
        """Which of the documents are among so many from one on."""
        key = base, count
        if key not in self._limits:
            first, last = self.within.searchsorted((base, base + count)).tolist()
            self._limits[key] = first, last
        return self._limits[key]


def distinct(runs: Iterable[Run]) -> list[Run]:
    """Runs without those that hold no other postings than some of the others."""
    kept: list[Run] = []
    known: dict[int, set[int]] = {}
    long: dict[int, list[Sequence[int]]] = {}
    for run in sorted(runs, key=lambda run: len(run.documents), reverse=True):
        space, numbers = run.space, run.numbers
        if len(numbers) > _MOST_FORMS:
            long.setdefault(space, []).append(numbers)
        elif numbers:
            if space in long:
                others = long[space]
                numbers = [one for one in numbers if not any(one in some for some in others)]
            seen = known.setdefault(space, set())
            if seen.issuperset(numbers):
                continue
            seen.update(numbers)
        kept.append(run)
    return kept


def _joined(runs: list[Run]) -> list[Run]:
    """The runs of a segment, the short ones as one."""
    short = [run for run in runs if len(run.documents) <= _SHORT]
    if len(short) < 2:
        return runs
    documents = np.concatenate([run.documents for run in short])
    order = np.argsort(documents, kind="stable")
    documents, firsts = np.unique(documents[order], return_index=True)
    frequencies = np.concatenate([run.frequencies.astype(np.uint32) for run in short])
    numbers = tuple(number for run in short for number in run.numbers)
    frequencies = np.add.reduceat(frequencies[order], firsts)
    joined = short[0]._replace(documents=documents, frequencies=frequencies, numbers=numbers)
    return [*(run for run in runs if len(run.documents) > _SHORT), joined]


def _layered(columns: Sequence[Sequence[Run]]) -> Postings:
    """The runs of each segment, brought into layers."""
    layers = tuple(
        tuple(run for run in layer if run is not None) for layer in zip_longest(*columns)
    )
    runs = [run for layer in layers for run in layer]
    key = repr([(run.space, run.numbers) for run in runs])
    return Postings(layers, sum(len(run.documents) for run in runs), key)
