"""Our segments under Whoosh: a codec that reads them, for any query and matcher Whoosh has.

Lengths are exact, where Whoosh's own codec rounds them to a byte. Frequencies and lengths are those
of the documents that are not deleted. Segments are written by ``build`` and ``merge`` alone.

Imported only when it is needed, like all that imports more of Whoosh than its version.
"""

# Whoosh has no types: what it hands in and out is unknown in this file.
# pyright: reportUnknownParameterType=false, reportMissingParameterType=false
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportIncompatibleMethodOverride=false

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from typing import cast

import numpy as np
from numpy.typing import NDArray
from whoosh import columns, fields, formats
from whoosh.codec import base
from whoosh.reading import EmptyReader, IndexReader, MultiReader, SegmentReader, TermInfo

from desktop.search.segments.layout import Array
from desktop.search.segments.lexicon import Lexicon
from desktop.search.segments.matcher import PostingsMatcher
from desktop.search.segments.segment import (
    COLUMNS,
    FIELDS,
    LABELS,
    PLACED,
    SINGLE,
    STEMS,
    Field,
    Labels,
    Segment,
)
from desktop.search.segments.snapshot import Snapshot

Live = NDArray[np.bool_] | None
Positions = Mapping[str, Sequence[int]]
_Encode = Callable[[Sequence[int]], bytes]


class Terms(fields.FieldType):
    """A field that takes terms with their positions, found by our own analysis.

    Whoosh's own analysers yield a token at a time and know no language of a document.
    """

    def __init__(self, positions: bool) -> None:
        placed = formats.Positions()
        form = placed if positions else formats.Frequency()
        super().__init__(format=form, analyzer=None, scorable=True)
        self._encode = cast("_Encode", placed.encode) if positions else _frequency

    def index(
        self, value: Positions, **_options: object
    ) -> Generator[tuple[bytes, int, float, bytes], None, None]:
        """Whoosh's call: (term, frequency, weight, posting) for each term of a document."""
        for term, positions in value.items():
            count = len(positions)
            yield term.encode(), count, float(count), self._encode(positions)


def schema() -> fields.Schema:
    """The fields of the index, as Whoosh sees them.

    ``words`` are title and body as written, folded; ``stems`` are the same as stems of the
    article's language, marked with it; ``title`` and ``title_stems`` hold the title alone.
    """
    placed = {name: Terms(positions=True) for name in PLACED}
    stems = {name: Terms(positions=False) for name in STEMS}
    single = {name: fields.ID() for name in SINGLE}
    numbers = {name: fields.COLUMN(columns.NumericColumn("q", default=0)) for name in COLUMNS}
    texts = {name: fields.COLUMN(columns.VarBytesColumn()) for name in LABELS}
    return fields.Schema(**placed, **stems, **single, **numbers, **texts)


def reader(snapshot: Snapshot) -> IndexReader:
    """Whoosh's reader of a snapshot; closing it does not close the segments."""
    described = schema()
    leaves = [
        SegmentReader(None, described, _Leaf(segment, live), codec=SegmentCodec())
        for segment, live in zip(snapshot.segments, snapshot.live, strict=True)
    ]
    if len(leaves) == 1:
        return leaves[0]
    return MultiReader(leaves) if leaves else EmptyReader(described)


class SegmentCodec(base.Codec):
    """Whoosh's door to our segments; for reading only."""

    def terms_reader(self, storage, segment: _Leaf) -> _TermsReader:  # noqa: ARG002
        """The lexicons and postings of a segment."""
        return _TermsReader(segment)

    def per_document_reader(self, storage, segment: _Leaf) -> _DocumentsReader:  # noqa: ARG002
        """Lengths, columns and deletions of a segment."""
        return _DocumentsReader(segment)


class _Leaf(base.Segment):
    """What Whoosh calls a segment."""

    def __init__(self, segment: Segment, live: Live) -> None:
        super().__init__("segment")
        self.opened = segment
        self.live = live

    def codec(self) -> SegmentCodec:
        return SegmentCodec()

    def doc_count_all(self) -> int:
        return self.opened.count

    def deleted_count(self) -> int:
        return 0 if self.live is None else int(np.count_nonzero(~self.live))

    def deleted_docs(self) -> list[int]:
        return [] if self.live is None else np.flatnonzero(~self.live).tolist()

    def is_deleted(self, docnum: int) -> bool:
        # Whoosh's InverseMatcher also asks for the document behind the last one.
        return self.live is not None and not self.live[docnum : docnum + 1].all()


class _DocumentsReader(base.PerDocumentReader):
    def __init__(self, leaf: _Leaf) -> None:
        self._leaf = leaf
        self._segment = leaf.opened

    def doc_count(self) -> int:
        return self._leaf.doc_count()

    def doc_count_all(self) -> int:
        return self._leaf.doc_count_all()

    def has_deletions(self) -> bool:
        return self._leaf.has_deletions()

    def is_deleted(self, docnum: int) -> bool:
        return self._leaf.is_deleted(docnum)

    def deleted_docs(self) -> list[int]:
        return self._leaf.deleted_docs()

    def supports_columns(self) -> bool:
        return True

    def has_column(self, fieldname: str) -> bool:
        return fieldname in COLUMNS or fieldname in LABELS

    def list_columns(self) -> list[str]:
        return [*COLUMNS, *LABELS]

    def column_reader(self, fieldname: str, column) -> columns.ColumnReader:  # noqa: ARG002
        if fieldname in COLUMNS:
            return _NumbersReader(self._segment.columns[fieldname])
        return _TextsReader(self._segment.labels[fieldname])

    def doc_field_length(self, docnum: int, fieldname: str, default: int = 0) -> int:
        lengths = self._lengths(fieldname)
        return default if lengths is None else int(lengths[docnum])

    def field_length(self, fieldname: str) -> int:
        return int(self._live_lengths(fieldname).sum(dtype=np.int64))

    def min_field_length(self, fieldname: str) -> int:
        lengths = self._live_lengths(fieldname)
        return int(lengths.min()) if len(lengths) else 0

    def max_field_length(self, fieldname: str) -> int:
        return int(self._live_lengths(fieldname).max(initial=0))

    def stored_fields(self, docnum: int) -> dict[str, object]:
        return {"number": int(self._segment.numbers[docnum])}

    def _lengths(self, fieldname: str) -> Array | None:
        name = STEMS.get(fieldname, fieldname)
        return self._segment.field(name).lengths if name in FIELDS else None

    def _live_lengths(self, fieldname: str) -> Array:
        lengths, live = self._lengths(fieldname), self._leaf.live
        if lengths is None:
            return np.zeros(0, np.int64)
        return lengths if live is None else lengths[live]


class _TermsReader(base.TermsReader):
    """Terms as Whoosh knows them: by field, and in a field the forms or the stems."""

    def __init__(self, leaf: _Leaf) -> None:
        self._segment = leaf.opened
        self._live = leaf.live
        self._names = sorted((*FIELDS, *STEMS))

    def __contains__(self, term: tuple[str, bytes]) -> bool:
        name, text = term
        return name in self._names and self._lexicon(name).find(text) >= 0

    def indexed_field_names(self) -> list[str]:
        return self._names

    def cursor(self, fieldname: str, fieldobj) -> _Cursor:  # noqa: ARG002
        return _Cursor(self, fieldname, self._lexicon(fieldname))

    def terms(self) -> Iterator[tuple[str, bytes]]:
        return self.terms_from(self._names[0], b"")

    def terms_from(self, fieldname: str, prefix: bytes) -> Iterator[tuple[str, bytes]]:
        for name in self._names:
            if name >= fieldname:
                lexicon = self._lexicon(name)
                first = lexicon.lower_bound(prefix) if name == fieldname else 0
                for number in range(first, lexicon.count):
                    yield name, lexicon[number]

    def items(self) -> Iterator[tuple[tuple[str, bytes], TermInfo]]:
        return self.items_from(self._names[0], b"")

    def items_from(
        self, fieldname: str, prefix: bytes
    ) -> Iterator[tuple[tuple[str, bytes], TermInfo]]:
        for term in self.terms_from(fieldname, prefix):
            yield term, self.term_info(*term)

    def term_info(self, fieldname: str, text: bytes) -> TermInfo:
        """Frequencies of a term among the documents that are not deleted.

        Raises:
            KeyError: there is no such term.
        """
        documents, frequencies, _ = self._postings(fieldname, text)
        if self._live is not None:
            there = self._live[documents]
            documents, frequencies = documents[there], frequencies[there]
        if not len(documents):
            return TermInfo(0, 0, 0, 0, 0, 0, 0)
        lengths = self._field(fieldname).lengths[documents]
        return TermInfo(
            weight=int(frequencies.sum(dtype=np.int64)),
            df=len(documents),
            minlength=int(lengths.min()),
            maxlength=int(lengths.max()),
            maxweight=int(frequencies.max()),
            minid=int(documents[0]),
            maxid=int(documents[-1]),
        )

    def matcher(self, fieldname: str, text: bytes, format_: formats.Format, scorer=None):
        """A matcher over the term's postings.

        Raises:
            KeyError: there is no such term.
        """
        documents, frequencies, positions = self._postings(fieldname, text)
        lengths = self._field(fieldname).lengths
        return PostingsMatcher(
            (fieldname, text), documents, frequencies, positions, lengths, format_, scorer
        )

    def _field(self, name: str) -> Field:
        return self._segment.field(STEMS.get(name, name))

    def _lexicon(self, name: str) -> Lexicon:
        field = self._field(name)
        return field.stems if name in STEMS else field.forms

    def _postings(self, name: str, text: bytes) -> tuple[Array, Array, Array | None]:
        """Documents, frequencies and positions of a term; positions where the field has them."""
        field = self._field(name)
        terms = field.stem(text).tolist() if name in STEMS else list(field.form(text))
        if not terms:
            raise KeyError((name, text))
        if name in STEMS:
            documents, frequencies = field.merged(text) or _joined(field, terms)
            return documents, frequencies, None
        placed = name in PLACED
        if len(terms) == 1:
            of_postings, of_positions = _within(field, terms[0])
            positions = field.positions[of_positions] if placed else None
            return field.documents[of_postings], field.frequencies[of_postings], positions
        documents, frequencies = _joined(field, terms)
        return documents, frequencies, _positions(field, terms) if placed else None


class _Cursor(base.FieldCursor):
    """A place in a lexicon, which Whoosh's automata move about."""

    def __init__(self, terms: _TermsReader, name: str, lexicon: Lexicon) -> None:
        self._terms = terms
        self._name = name
        self._lexicon = lexicon
        self._at = 0

    def first(self) -> str | None:
        self._at = 0
        return self.text()

    def find(self, string: str | bytes) -> str | None:
        wanted = string.encode() if isinstance(string, str) else string
        self._at = self._lexicon.lower_bound(wanted)
        return self.text()

    def next(self) -> str | None:
        self._at += 1
        return self.text()

    def text(self) -> str | None:
        return self._lexicon.text(self._at) if self.is_valid() else None

    def term(self) -> str | None:
        return self.text()

    def term_info(self) -> TermInfo | None:
        if not self.is_valid():
            return None
        return self._terms.term_info(self._name, self._lexicon[self._at])

    def is_valid(self) -> bool:
        return self._at < self._lexicon.count


class _NumbersReader(columns.ColumnReader):
    def __init__(self, numbers: Array) -> None:
        super().__init__(None, 0, 0, len(numbers))
        self._numbers = numbers

    def __getitem__(self, docnum: int) -> int:
        return int(self._numbers[docnum])


class _TextsReader(columns.ColumnReader):
    def __init__(self, labels: Labels) -> None:
        super().__init__(None, 0, 0, len(labels.codes))
        self._labels = labels

    def __getitem__(self, docnum: int) -> bytes:
        return self._labels.texts[self._labels.codes[docnum]].encode()


def _within(field: Field, term: int) -> tuple[slice, slice]:
    """Where a term's postings and its positions lie."""
    starts, places = field.starts, field.position_starts
    return (
        slice(int(starts[term]), int(starts[term + 1])),
        slice(int(places[term]), int(places[term + 1])),
    )


def _joined(field: Field, terms: list[int]) -> tuple[Array, Array]:
    """Documents of terms, each once, and how often the terms are in it together."""
    pieces = [_within(field, term)[0] for term in terms]
    documents, which = np.unique(
        np.concatenate([field.documents[piece] for piece in pieces]), return_inverse=True
    )
    frequencies = np.concatenate([field.frequencies[piece] for piece in pieces])
    return documents, np.bincount(which, frequencies).astype(np.int64)


def _positions(field: Field, terms: list[int]) -> Array:
    """Positions of terms, by document."""
    pieces = [_within(field, term) for term in terms]
    documents = [np.repeat(field.documents[of], field.frequencies[of]) for of, _ in pieces]
    positions = np.concatenate([field.positions[at] for _, at in pieces])
    return positions[np.lexsort((positions, np.concatenate(documents)))]


def _frequency(positions: Sequence[int]) -> bytes:
    return formats.pack_uint(len(positions))
