"""The arrays of a field: what a segment's file holds of it, made of its terms and postings."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from desktop.search.names import name_keys
from desktop.search.segments.layout import Array, narrow
from desktop.search.segments.lexicon import stored

NAMED = ("words",)  # fields in which names are looked for by their keys
SEPARATOR = b"\0"  # sorts before all bytes of words
# A stem is heavy if its forms together are in more than one of so many documents: they are then
# joined once, here, instead of at each search.
_HEAVY = 10


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of a field in order, by form and then by stem.

    Attributes:
        forms: the distinct forms in order.
        form_terms: [forms + 1] the number of each form's first term.
        stems: the distinct marked stems in order.
        term_stems: [terms] the number of each term's stem.
        lower: [forms] whether each form is written in lower case anywhere.
    """

    forms: Sequence[bytes]
    form_terms: NDArray[np.int64]
    stems: Sequence[bytes]
    term_stems: NDArray[np.int64]
    lower: NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Postings:
    """The postings of a field, as ``segment.Field`` describes them."""

    lengths: Array
    starts: Array
    documents: Array
    frequencies: Array
    position_starts: Array
    positions: Array


def key(form: bytes, stem: bytes) -> bytes:
    """A term as one string; these are in the same order as pairs of form and stem."""
    return form + SEPARATOR + stem


def terms_of(keys: Sequence[bytes], lower: NDArray[np.bool_]) -> Terms:
    """The terms of keys that are in order; ``lower`` is whether each is written in lower case."""
    pairs = [key.rpartition(SEPARATOR) for key in keys]
    stems = sorted({stem for _, _, stem in pairs})
    numbers = {stem: number for number, stem in enumerate(stems)}
    firsts = [at for at in range(len(pairs)) if not at or pairs[at][0] != pairs[at - 1][0]]
    return Terms(
        forms=[pairs[at][0] for at in firsts],
        form_terms=np.array([*firsts, len(pairs)], np.int64),
        stems=stems,
        term_stems=np.array([numbers[stem] for _, _, stem in pairs], np.int64),
        lower=np.logical_or.reduceat(lower, firsts) if firsts else np.empty(0, np.bool_),
    )


def field_arrays(name: str, terms: Terms, postings: Postings) -> dict[str, Array]:
    """All arrays of a field."""
    by_stem = np.argsort(terms.term_stems, kind="stable")
    stem_starts = _starts(terms.term_stems, len(terms.stems))
    count = len(postings.lengths)
    return {
        f"{name}.lengths": narrow(postings.lengths),
        f"{name}.starts": narrow(postings.starts),
        f"{name}.documents": narrow(postings.documents, max(count - 1, 0)),
        f"{name}.frequencies": narrow(postings.frequencies),
        f"{name}.position_starts": narrow(postings.position_starts),
        f"{name}.positions": narrow(postings.positions),
        **stored(f"{name}.forms", terms.forms),
        f"{name}.form_terms": narrow(terms.form_terms),
        **stored(f"{name}.stems", terms.stems),
        f"{name}.term_stems": narrow(terms.term_stems),
        f"{name}.stem_starts": narrow(stem_starts),
        f"{name}.stem_terms": by_stem.astype(np.int32),
        f"{name}.lower": terms.lower,
        **_names(name, terms),
        **_heavy(name, postings, stem_starts, by_stem),
    }


def _starts(numbers: Array, count: int) -> NDArray[np.int64]:
    """Where each of ``count`` numbers begins once they are sorted; one more at the end."""
    counts = np.bincount(numbers, minlength=count)
    return np.concatenate((np.zeros(1, np.int64), np.cumsum(counts)))


def _names(name: str, terms: Terms) -> Mapping[str, Array]:
    """The forms that may be names, by the checksums of their keys."""
    numbers = np.flatnonzero(~terms.lower) if name in NAMED else np.empty(0, np.int64)
    keys = name_keys([terms.forms[number].decode() for number in numbers.tolist()])
    named = np.fromiter(map(bool, keys), np.bool_, len(keys))
    sums = np.fromiter(map(checksum, filter(None, keys)), np.uint32)
    order = np.argsort(sums, kind="stable")
    return {f"{name}.key_sums": sums[order], f"{name}.key_forms": narrow(numbers[named][order])}


def checksum(key: str) -> int:
    """What stands for a name's key: a third of its size, and of two keys rarely the same."""
    return crc32(key.encode())


def _heavy(
    name: str, postings: Postings, stem_starts: Array, by_stem: Array
) -> Mapping[str, Array]:
    """Documents and frequencies of the stems that are in many documents in several forms."""
    count = len(postings.lengths)
    sizes = np.diff(postings.starts.astype(np.int64))
    several = np.flatnonzero(np.diff(stem_starts) > 1)
    heavy: list[int] = []
    found: list[Array] = []
    frequencies: list[Array] = []
    for stem in several.tolist():
        terms = by_stem[stem_starts[stem] : stem_starts[stem + 1]]
        if sizes[terms].sum() * _HEAVY <= count:
            continue
        slices = [slice(int(postings.starts[t]), int(postings.starts[t + 1])) for t in terms]
        sums = np.bincount(
            np.concatenate([postings.documents[s] for s in slices]),
            np.concatenate([postings.frequencies[s] for s in slices]),
            minlength=count,
        )
        documents = np.flatnonzero(sums)
        if len(documents) * _HEAVY > count:
            heavy.append(stem)
            found.append(narrow(documents, max(count - 1, 0)))
            frequencies.append(narrow(sums[documents].astype(np.int64)))
    none = np.empty(0, np.uint8)
    return {
        f"{name}.heavy": narrow(np.array(heavy, np.int64)),
        f"{name}.heavy_starts": narrow(np.cumsum([0, *map(len, found)])),
        f"{name}.heavy_documents": narrow(np.concatenate([none, *found]), max(count - 1, 0)),
        f"{name}.heavy_frequencies": narrow(np.concatenate([none, *frequencies])),
    }
