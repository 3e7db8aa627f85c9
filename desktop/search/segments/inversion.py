"""Tokens in the order of texts to postings in the order of terms, by one sort.

Every occurrence of a term becomes one number of 64 bits: the term, the document and the position,
in this order and in as many bits as they need. Sorting these numbers brings together what belongs
together; all the rest is reading it off.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.search.segments.analysis import Entries
from desktop.search.segments.layout import Array
from desktop.search.segments.postings import Postings

_KEY_BITS = 64
_BLOCK = 1 << 17  # numbers that are worked on at once: so many stay in the cache
_NOTHING = np.iinfo(np.uint64).max  # the key of a token without terms; sorts behind all others


@dataclass(frozen=True, slots=True)
class Runs:
    """The texts of a field, one behind the other.

    Attributes:
        tokens: the numbers of their entries.
        ends: where in ``tokens`` each text ends.
        documents: the document of each text.
        bases: the position of each text's first place.
    """

    tokens: NDArray[np.uint32]
    ends: NDArray[np.int64]
    documents: NDArray[np.int64]
    bases: NDArray[np.int64]


def invert(
    runs: Runs, entries: Entries, used: Array, ranks: Array, terms: int, count: int
) -> Postings:
    """The postings of a field.

    Args:
        runs: its texts.
        entries: what their tokens stand for.
        used: how many tokens there are of each.
        ranks: for each term of the entries its number in the field.
        terms: how many terms the field has.
        count: how many documents there are.
    """
    places = _places(runs, entries)
    highest = (runs.bases + places).max(initial=0)
    position_bits = int(highest).bit_length()
    document_bits = max(count - 1, 0).bit_length()
    location_bits = position_bits + document_bits
    shift = runs.documents.astype(np.uint64) << np.uint64(position_bits)
    shift += runs.bases.astype(np.uint64)
    size = int(used @ np.maximum(np.diff(entries.starts.astype(np.int64)), 1))
    term_keys = ranks[entries.terms].astype(np.uint64)
    mask = np.uint64((1 << position_bits) - 1)
    if max(terms - 1, 0).bit_length() + location_bits < _KEY_BITS:
        term_keys <<= np.uint64(location_bits)
        keys = _spread(runs, entries, term_keys + entries.offsets, shift, size)
        del runs  # nobody else has them
        keys.sort()
        keys = keys[: np.searchsorted(keys, _NOTHING)]
        positions = _narrowed(keys, mask)
        keys >>= np.uint64(position_bits)
    else:
        of_terms = _spread(runs, entries, term_keys, None, size)
        locations = _spread(runs, entries, entries.offsets.astype(np.uint64), shift, size)
        order = np.lexsort((locations, of_terms))
        order = order[: np.count_nonzero(of_terms != _NOTHING)]
        positions = locations[order] & mask
        keys = of_terms[order] << np.uint64(document_bits)
        keys |= locations[order] >> np.uint64(position_bits)
    edges = _edges(keys)
    return _read_off(_heads(keys, edges), edges, positions, document_bits, terms, count)


def counted(tokens: NDArray[np.uint32], entries: int) -> NDArray[np.int64]:
    """How many tokens there are of each entry."""
    counts = np.zeros(entries, np.int64)
    for start in range(0, len(tokens), _BLOCK):  # NumPy makes them as wide as pointers for it
        counts += np.bincount(tokens[start : start + _BLOCK], minlength=entries)
    return counts


def _places(runs: Runs, entries: Entries) -> NDArray[np.int64]:
    """[runs] how many places each text takes."""
    places = np.zeros(len(runs.ends), np.int64)
    for texts in _blocks(runs.ends):
        first = int(runs.ends[texts.start - 1]) if texts.start else 0
        before = np.zeros(int(runs.ends[texts.stop - 1]) - first + 1, np.int64)
        np.cumsum(entries.places[runs.tokens[first : first + len(before) - 1]], out=before[1:])
        places[texts] = np.diff(before[runs.ends[texts] - first], prepend=0)
    return places


def _spread(
    runs: Runs, entries: Entries, term_keys: Array, shift: Array | None, size: int
) -> NDArray[np.uint64]:
    """For each occurrence of a term its key, the shift of its text, and the places before it.

    Args:
        runs: the texts.
        entries: what their tokens stand for.
        term_keys: [terms of entries] a number for each.
        shift: [runs] a number to add to those of a text, and the places in it before each token;
            None to add neither.
        size: how many occurrences there are, a token without terms counting as one.

    Returns:
        in no order of use; ``_NOTHING`` for tokens without terms.
    """
    starts = entries.starts.astype(np.int64)
    counts = np.diff(starts)
    single = np.append(term_keys, _NOTHING)[starts[:-1]]  # of an entry's first term
    irregular = counts != 1
    more = np.maximum(counts - 1, 0)
    keys = np.empty(size, np.uint64)
    end = len(runs.tokens)
    for texts in _blocks(runs.ends):
        first = int(runs.ends[texts.start - 1]) if texts.start else 0
        within = slice(first, int(runs.ends[texts.stop - 1]))
        tokens = runs.tokens[within]
        if shift is None:
            places = np.zeros(len(tokens), np.uint64)
        else:
            places = _before(entries.places[tokens], runs.ends[texts] - first, shift[texts])
        np.add(single[tokens], places, out=keys[within])
        at = np.flatnonzero(irregular[tokens])
        several = tokens[at]
        keys[first + at[counts[several] == 0]] = _NOTHING
        others = more[several]
        jump = starts[several] + 1 - (np.cumsum(others) - others)
        begin, end = end, end + int(others.sum())
        terms = np.repeat(jump, others) + np.arange(end - begin)
        np.add(term_keys[terms], np.repeat(places[at], others), out=keys[begin:end])
    return keys


def _before(widths: Array, ends: Array, shift: Array) -> NDArray[np.uint64]:
    """For each token the places before it in its text, and the shift of the text.

    Args:
        widths: [tokens] how many places each takes.
        ends: [texts] where in these each text ends.
        shift: [texts] what is added.
    """
    before = np.zeros(len(widths) + 1, np.uint64)
    np.cumsum(widths, out=before[1:])
    starts = np.append(0, ends)[:-1]
    # Below 0 this wraps, and sums with it wrap back.
    return before[:-1] + np.repeat(shift - before[starts], ends - starts)


def _blocks(ends: Array) -> list[slice]:
    """Whole texts in pieces of about a block."""
    blocks: list[slice] = []
    start, size = 0, 0
    while start < len(ends):
        stop = max(start + 1, int(np.searchsorted(ends, size + _BLOCK, "right")))
        blocks.append(slice(start, stop))
        start, size = stop, int(ends[stop - 1])
    return blocks


def _narrowed(keys: Array, mask: np.uint64) -> Array:
    """The bits of the mask, in the narrowest type that holds them."""
    narrowed = np.empty(len(keys), np.min_scalar_type(mask))
    for start in range(0, len(keys), _BLOCK):
        within = slice(start, start + _BLOCK)
        narrowed[within] = keys[within] & mask
    return narrowed


def _edges(keys: NDArray[np.uint64]) -> Array:
    """Where a number begins that is another one than before it, and the end."""
    new = np.ones(len(keys), np.bool_)
    np.not_equal(keys[1:], keys[:-1], out=new[1:])
    edges = np.full(np.count_nonzero(new) + 1, len(keys), np.min_scalar_type(len(keys)))
    end = 0
    for start in range(0, len(keys), _BLOCK):
        found = np.flatnonzero(new[start : start + _BLOCK])
        begin, end = end, end + len(found)
        edges[begin:end] = found + start
    return edges


def _heads(keys: NDArray[np.uint64], edges: Array) -> NDArray[np.uint64]:
    """The number at each edge, in the memory of the numbers themselves: none stands behind it."""
    count = len(edges) - 1
    for start in range(0, count, _BLOCK):
        stop = min(start + _BLOCK, count)
        keys[start:stop] = keys[edges[start:stop]]
    return keys[:count]


def _sizes(edges: Array) -> Array:
    """How far each edge is from the next, in the narrowest type that holds them."""
    largest = 0
    for start in range(0, len(edges) - 1, _BLOCK):
        largest = max(largest, int(np.diff(edges[start : start + _BLOCK + 1]).max()))
    sizes = np.empty(len(edges) - 1, np.min_scalar_type(largest))
    for start in range(0, len(sizes), _BLOCK):
        sizes[start : start + _BLOCK] = np.diff(edges[start : start + _BLOCK + 1])
    return sizes


def _read_off(
    heads: NDArray[np.uint64],
    edges: Array,
    positions: Array,
    document_bits: int,
    terms: int,
    count: int,
) -> Postings:
    """The postings.

    Args:
        heads: [postings] term and document.
        edges: [postings + 1] where the positions of each begin.
        positions: [tokens].
        document_bits: of ``heads``; the others are the term.
        terms: how many terms there are.
        count: how many documents there are.
    """
    documents = _narrowed(heads, np.uint64((1 << document_bits) - 1))
    heads >>= np.uint64(document_bits)
    starts = np.searchsorted(heads, np.arange(terms + 1, dtype=np.uint64))
    frequencies = _sizes(edges)
    lengths = np.zeros(count, np.int64)
    for start in range(0, len(documents), _BLOCK):
        within = slice(start, start + _BLOCK)
        tokens = np.bincount(documents[within], frequencies[within], count)
        lengths += tokens.astype(np.int64)
    return Postings(lengths, starts, documents, frequencies, edges[starts], positions)
