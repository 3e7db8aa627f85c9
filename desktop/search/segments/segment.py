"""A segment: some of the index's documents in one file that never changes, and its postings.

Postings are kept once, by *term*: a form of a word together with its stem. What is asked for by
form or by its beginning is a range of term numbers, what is asked for by stem is a list of them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Self

import numpy as np
from numpy.typing import NDArray

from desktop.search.names import name_key
from desktop.search.segments.layout import Array, Arrays
from desktop.search.segments.lexicon import Lexicon
from desktop.search.segments.postings import checksum

# Fields whose words have places, and fields that hold one term a document.
PLACED = ("words", "title", "source", "author")
SINGLE = ("outlet", "language")
FIELDS = PLACED + SINGLE
STEMS = {"stems": "words", "title_stems": "title"}  # fields of stems, and whose stems they are
COLUMNS = ("number", "first", "last", "moment", "added")
LABELS = ("name", "month", "code")
_SIDES: tuple[Literal["left"], Literal["right"]] = ("left", "right")
UNKNOWN_MOMENT = int(np.iinfo(np.int64).min)


@dataclass(frozen=True, slots=True)
class Labels:
    """A column of texts, few of which are distinct.

    Attributes:
        codes: for each document the number of its text.
        texts: the distinct texts in order.
    """

    codes: Array
    texts: tuple[str, ...]


class Field:
    """The postings of one field.

    Terms are numbered in the order of their forms and, within a form, of their stems.

    Attributes:
        lengths: [documents] how many tokens each document has in the field, exactly.
        starts: [terms + 1] where each term's postings begin in the next two.
        documents: [postings] ascending within a term.
        frequencies: [postings] how often the term is in the document.
        position_starts: [terms + 1] where each term's positions begin; those of its postings lie
            one behind the other, as many as the posting's frequency.
        positions: [tokens] ascending within a posting; empty for fields without places.
        forms: the distinct forms.
        stems: the distinct marked stems.
    """

    def __init__(self, arrays: Arrays, name: str) -> None:
        self.lengths = arrays[f"{name}.lengths"]
        self.starts = arrays[f"{name}.starts"]
        self.documents = arrays[f"{name}.documents"]
        self.frequencies = arrays[f"{name}.frequencies"]
        self.position_starts = arrays[f"{name}.position_starts"]
        self.positions = arrays[f"{name}.positions"]
        self.forms = Lexicon.open(arrays, f"{name}.forms")
        self.stems = Lexicon.open(arrays, f"{name}.stems")
        self._form_terms = arrays[f"{name}.form_terms"]
        self._term_stems = arrays[f"{name}.term_stems"]
        self._stem_starts = arrays[f"{name}.stem_starts"]
        self._stem_terms = arrays[f"{name}.stem_terms"]
        self._lower = arrays[f"{name}.lower"]
        self._key_sums = arrays[f"{name}.key_sums"]
        self._key_forms = arrays[f"{name}.key_forms"]
        self._heavy = arrays[f"{name}.heavy"]
        self._heavy_starts = arrays[f"{name}.heavy_starts"]
        self._heavy_documents = arrays[f"{name}.heavy_documents"]
        self._heavy_frequencies = arrays[f"{name}.heavy_frequencies"]

    def form(self, form: bytes) -> range:
        """The numbers of a form's terms; empty if it is not here."""
        number = self.forms.find(form)
        return range(0) if number < 0 else self.terms_of(range(number, number + 1))

    def beginning(self, prefix: bytes) -> range:
        """The numbers of the terms whose form begins so."""
        return self.terms_of(self.forms.beginning(prefix))

    def terms_of(self, forms: range) -> range:
        """The numbers of the terms of forms that follow one another."""
        return range(int(self._form_terms[forms.start]), int(self._form_terms[forms.stop]))

    def stem(self, marked: bytes) -> NDArray[np.int32]:
        """The numbers of a stem's terms, ascending; empty if it is not here."""
        number = self.stems.find(marked)
        if number < 0:
            return np.empty(0, np.int32)
        return self._stem_terms[self._stem_starts[number] : self._stem_starts[number + 1]]

    def merged(self, marked: bytes) -> tuple[Array, Array] | None:
        """Documents and frequencies of a stem as a whole, where they are kept ready.

        They are for stems that are in many documents in several forms; otherwise it is None.
        """
        number = self.stems.find(marked)
        at = int(np.searchsorted(self._heavy, number)) if number >= 0 else len(self._heavy)
        if at == len(self._heavy) or self._heavy[at] != number:
            return None
        within = slice(int(self._heavy_starts[at]), int(self._heavy_starts[at + 1]))
        return self._heavy_documents[within], self._heavy_frequencies[within]

    def form_of(self, term: int) -> bytes:
        """The form of a term."""
        return self.forms[int(np.searchsorted(self._form_terms, term, "right")) - 1]

    def stem_of(self, term: int) -> bytes:
        """The marked stem of a term; empty in fields without stems."""
        return self.stems[int(self._term_stems[term])]

    def lower(self, form: bytes) -> bool:
        """Whether a form is written in lower case anywhere in the segment."""
        number = self.forms.find(form)
        return number >= 0 and bool(self._lower[number])

    def names(self, key: str) -> list[bytes]:
        """The forms with this name key that are never written in lower case in the segment.

        Only fields of ``NAMED`` have any.
        """
        wanted = np.uint32(checksum(key))
        first, last = (int(np.searchsorted(self._key_sums, wanted, side)) for side in _SIDES)
        forms = [self.forms[form] for form in self._key_forms[first:last].tolist()]
        return [form for form in forms if name_key(form.decode()) == key]

    @property
    def term_count(self) -> int:
        """How many terms there are."""
        return len(self.starts) - 1

    @property
    def form_terms(self) -> Array:
        """[forms + 1] the number of each form's first term."""
        return self._form_terms

    @property
    def term_stems(self) -> Array:
        """[terms] the number of each term's stem."""
        return self._term_stems

    @property
    def lower_forms(self) -> Array:
        """[forms] whether each form is written in lower case anywhere in the segment."""
        return self._lower


class Segment:
    """One opened file of the index.

    All arrays it hands out are views of the mapped file: they keep it open. Nobody may hold one
    longer than the segment is open.

    Attributes:
        name: of its file.
        count: how many documents it holds, deleted ones included.
        columns: by name, a number for each document: ``number`` of the article, ``first`` and
            ``last`` day on which it may be published (0 if unknown), ``moment`` in seconds since
            the year 1 began (``UNKNOWN_MOMENT``), and the day it was ``added``.
        labels: by name, texts: ``name`` of the outlet, ``month``, and ``code`` of the language.
    """

    def __init__(self, name: str, arrays: Arrays) -> None:
        self.name = name
        self.count = arrays.facts["count"]
        self.columns: Mapping[str, Array] = {column: arrays[column] for column in COLUMNS}
        self.labels: Mapping[str, Labels] = {
            label: Labels(
                arrays[f"{label}.codes"],
                tuple(text.decode() for text in Lexicon.open(arrays, label).all()),
            )
            for label in LABELS
        }
        self._fields = {field: Field(arrays, field) for field in FIELDS}

    @classmethod
    def open(cls, path: Path) -> Self:
        """Map a segment's file; whether its digest is right is for the marker's keeper to check.

        Raises:
            IndexFileError: it can't be used.
        """
        return cls(path.name, Arrays.open(path))

    @property
    def numbers(self) -> NDArray[np.int64]:
        """[documents] the number of each document's article."""
        return self.columns["number"]

    def field(self, name: str) -> Field:
        """The postings of a field of ``FIELDS``."""
        return self._fields[name]

    def close(self) -> None:
        """Let go of the file; it is unmapped as soon as nobody has an array of it any more."""
        self.columns, self.labels, self._fields = {}, {}, {}
