"""Several segments to one, without what is deleted, as if it had been built of their articles.

Every term's postings are one piece in each segment and in the merged one, so all of them are moved
to their places without comparing anything but terms.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from desktop.search.segments.build import label_arrays
from desktop.search.segments.layout import Array, File, write
from desktop.search.segments.postings import Postings, field_arrays, key, terms_of
from desktop.search.segments.segment import COLUMNS, FIELDS, LABELS, Field, Segment

_BLOCK = 1 << 17  # numbers that are moved at once

Part = tuple[Segment, NDArray[np.bool_] | None]


def merge(parts: Sequence[Part], path: Path) -> File:
    """Write the documents of segments as one segment.

    A word that was written in lower case in a deleted document only still counts as one that is.

    Args:
        parts: the segments in the order of their documents, each with which of these are not
            deleted; None = all.
        path: where to.

    Raises:
        OSError: it can't be written.
    """
    live = [np.ones(segment.count, np.bool_) if kept is None else kept for segment, kept in parts]
    segments = [segment for segment, _ in parts]
    count = sum(int(np.count_nonzero(kept)) for kept in live)
    arrays: dict[str, Array] = {}
    for name in COLUMNS:
        kind = np.int64 if name in {"number", "moment"} else np.int32
        columns = [s.columns[name][kept] for s, kept in zip(segments, live, strict=True)]
        arrays[name] = np.concatenate([np.empty(0, kind), *columns])
    for name in LABELS:
        arrays |= label_arrays(name, _texts(name, segments, live))
    for name in FIELDS:
        keys, lower, postings = _field([s.field(name) for s in segments], live)
        arrays |= field_arrays(name, terms_of(keys, lower), postings)
    return write(path, arrays, {"count": count})


@dataclass(frozen=True, slots=True)
class _Moved:
    """A field of a segment without what is deleted.

    Attributes:
        keys: of the terms that are left.
        lower: [terms] whether each one's form is written in lower case.
        starts: [terms + 1] where each one's postings begin.
        documents: [postings] under their old numbers.
        numbers: [documents] their new numbers.
        frequencies: [postings].
        position_starts: [terms + 1] where each one's positions begin.
        positions: [tokens].
    """

    keys: list[bytes]
    lower: NDArray[np.bool_]
    starts: Array
    documents: Array
    numbers: Array
    frequencies: Array
    position_starts: Array
    positions: Array


def _texts(name: str, segments: Sequence[Segment], live: Sequence[NDArray[np.bool_]]) -> list[str]:
    texts: list[str] = []
    for segment, kept in zip(segments, live, strict=True):
        labels = segment.labels[name]
        texts += map(labels.texts.__getitem__, labels.codes[kept].tolist())
    return texts


def _field(
    fields: Sequence[Field], live: Sequence[NDArray[np.bool_]]
) -> tuple[list[bytes], NDArray[np.bool_], Postings]:
    """The keys of its terms, whether each is written in lower case, and its postings."""
    moved: list[_Moved] = []
    base = 0
    for field, kept in zip(fields, live, strict=True):
        moved.append(_moved(field, kept, base))
        base += int(np.count_nonzero(kept))
    keys = sorted(set[bytes]().union(*(part.keys for part in moved)))
    numbers = {key: number for number, key in enumerate(keys)}
    places = [
        np.fromiter(map(numbers.__getitem__, part.keys), np.int64, len(part.keys)) for part in moved
    ]
    lower = np.zeros(len(keys), np.bool_)
    for part, terms in zip(moved, places, strict=True):
        lower[terms] |= part.lower
    lengths = [field.lengths[kept] for field, kept in zip(fields, live, strict=True)]
    starts = _total([part.starts for part in moved], places, len(keys))
    position_starts = _total([part.position_starts for part in moved], places, len(keys))
    of_postings = [(places[at], part.starts) for at, part in enumerate(moved)]
    of_positions = [(places[at], part.position_starts) for at, part in enumerate(moved)]
    postings = Postings(
        lengths=np.concatenate([np.empty(0, np.uint8), *lengths]),
        starts=starts,
        documents=_joined(
            [part.documents for part in moved],
            of_postings,
            starts,
            [part.numbers for part in moved],
        ),
        frequencies=_joined([part.frequencies for part in moved], of_postings, starts),
        position_starts=position_starts,
        positions=_joined([part.positions for part in moved], of_positions, position_starts),
    )
    return keys, lower, postings


def _moved(field: Field, kept: NDArray[np.bool_], base: int) -> _Moved:
    """A field without what is deleted; ``base`` is the new number of its first document."""
    numbers = (base + np.cumsum(kept) - 1).astype(np.min_scalar_type(base + len(kept)))
    placed = len(field.positions) > 0
    if kept.all():
        starts, position_starts = field.starts.astype(np.int64), field.position_starts
        documents, frequencies, positions = field.documents, field.frequencies, field.positions
    else:
        there = kept[field.documents]
        starts = _before(there)[field.starts]
        documents, frequencies = field.documents[there], field.frequencies[there]
        positions = field.positions
        position_starts = field.position_starts
        if placed:
            tokens = np.repeat(there, field.frequencies)
            positions, position_starts = positions[tokens], _before(tokens)[position_starts]
    left = np.flatnonzero(np.diff(starts))
    of_forms = np.repeat(np.arange(field.forms.count), np.diff(field.form_terms))[left]
    forms, stems = field.forms.all(), field.stems.all()
    pairs: zip[tuple[int, int]] = zip(
        of_forms.tolist(), field.term_stems[left].tolist(), strict=True
    )
    edges = np.append(left, field.term_count)
    return _Moved(
        keys=[key(forms[form], stems[stem]) for form, stem in pairs],
        lower=field.lower_forms[of_forms],
        starts=starts[edges],
        documents=documents,
        numbers=numbers,
        frequencies=frequencies,
        position_starts=position_starts[edges].astype(np.int64),
        positions=positions,
    )


def _before(there: NDArray[np.bool_]) -> NDArray[np.int64]:
    """How many are there before each place, and in all."""
    before = np.zeros(len(there) + 1, np.int64)
    np.cumsum(there, out=before[1:])
    return before


def _total(parts: Sequence[Array], places: Sequence[Array], terms: int) -> NDArray[np.int64]:
    """Where each term begins once its pieces lie one behind the other."""
    counts = np.zeros(terms + 1, np.int64)
    for starts, place in zip(parts, places, strict=True):
        counts[place + 1] += np.diff(starts)
    return np.cumsum(counts)


def _joined(
    parts: Sequence[Array],
    pieces: Sequence[tuple[Array, Array]],
    starts: Array,
    numbers: Sequence[Array] = (),
) -> Array:
    """The values of all terms, each term's pieces one behind the other.

    Args:
        parts: values of each part.
        pieces: for each part its terms' new numbers, and where each one's values begin.
        starts: where each term is to begin.
        numbers: for each part what to put in the place of its values, by value.
    """
    joined = np.empty(int(starts[-1]), np.result_type(np.uint8, *(numbers or parts)))
    filled = starts[:-1].copy()
    for part, (values, (place, begins)) in enumerate(zip(parts, pieces, strict=True)):
        jump = filled[place] - begins[:-1]
        sizes: NDArray[np.int64] = np.diff(begins)
        first = 0
        while first < len(sizes):
            end = np.searchsorted(begins, int(begins[first]) + _BLOCK, "right")
            last = max(first + 1, int(end) - 1)
            start, stop = int(begins[first]), int(begins[last])
            to = np.repeat(jump[first:last], sizes[first:last]) + np.arange(start, stop)
            joined[to] = numbers[part][values[start:stop]] if numbers else values[start:stop]
            first = last
        filled[place] += sizes
    return joined
