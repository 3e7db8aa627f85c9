"""Articles to a segment: every token becomes one number, and one sort of them makes the postings.

The number is the token's term, document and position, in this order and in as many bits as they
need. The same articles in the same order always give the same bytes.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from desktop.article import Article
from desktop.search.dates import days
from desktop.search.fields import GAP, language_term, outlet_term, title_is_repeated
from desktop.search.query import outlet_name
from desktop.search.segments.analysis import Analyser
from desktop.search.segments.inversion import Runs, counted, invert
from desktop.search.segments.layout import Array, File, narrow, write
from desktop.search.segments.lexicon import stored
from desktop.search.segments.postings import Postings, field_arrays, key, terms_of
from desktop.search.segments.segment import COLUMNS, LABELS, UNKNOWN_MOMENT
from desktop.text.published import in_utc

_BATCH = 1 << 18  # characters that are read at once: enough for arrays to pay, and in the cache
_FULL = 22_000_000  # words of a segment, 51,000 articles of 430: it takes 540 MB then
_FEW = 1 << 14  # characters: arrays do not pay for fewer
_KINDS = {"first": "i", "last": "i", "added": "i"}  # the other columns are of 64 bits


class Builder:
    """Collects articles and writes them as one segment.

    Attributes:
        count: how many articles it has taken.
    """

    def __init__(self) -> None:
        self.count = 0
        texts, names = Analyser(stemmed=True), Analyser(stemmed=False)
        self._placed = {
            "words": _Tokens(texts),
            "title": _Tokens(texts),
            "source": _Tokens(names),
            "author": _Tokens(names),
        }
        self._waiting: dict[str, _Waiting] = {}  # by language
        self._single: dict[str, list[str]] = {"outlet": [], "language": []}
        self._columns: dict[str, array[int]] = {
            name: array(_KINDS.get(name, "q")) for name in COLUMNS
        }
        self._labels: dict[str, list[str]] = {name: [] for name in LABELS}

    def add(self, article: Article, added: int = 0) -> None:
        """Take in an article; it becomes the next document.

        Args:
            article: with its number.
            added: the day on which it came into the archive (1 January of year 1 is 1; 0 unknown).
        """
        document, language = self.count, article.language
        words = self._placed["words"]
        if not title_is_repeated(article):
            words.add(document, 0, article.title, language)
        self._wait(document, article.text, language)
        self._placed["title"].add(document, 0, article.title, language)
        self._placed["source"].add(document, 0, article.source, "")
        self._placed["author"].add(document, 0, article.author, "")
        self._single["outlet"].append(_outlet(article.source))
        self._single["language"].append(language_term(language))
        self._note(article, added)
        self.count += 1

    @property
    def full(self) -> bool:
        """Whether it holds as much as fits into the memory that it may take."""
        return self._placed["words"].count >= _FULL

    def write(self, path: Path) -> File:
        """Write the segment, whole or not at all; nothing can be added after that.

        Raises:
            OSError: it can't be written.
        """
        for language in self._waiting:
            self._read(language)
        for tokens in self._placed.values():
            tokens.end()
        arrays: dict[str, Array] = {}
        for name, column in self._columns.items():
            arrays[name] = np.array(column, np.int32 if column.typecode == "i" else np.int64)
        for name, texts in self._labels.items():
            arrays |= label_arrays(name, texts)
        for name, tokens in self._placed.items():
            arrays |= tokens.arrays(name, self.count)
        for name, terms in self._single.items():
            arrays |= _single_arrays(name, terms)
        return write(path, arrays, {"count": self.count})

    def _wait(self, document: int, text: str, language: str) -> None:
        """Put a body by, to be read together with others of its language."""
        waiting = self._waiting.get(language)
        if waiting is None:
            waiting = self._waiting[language] = _Waiting()
        waiting.documents.append(document)
        waiting.texts.append(text)
        waiting.size += len(text)
        if waiting.size > _BATCH:
            self._read(language)

    def _read(self, language: str) -> None:
        waiting, words = self._waiting[language], self._placed["words"]
        if waiting.size > _FEW:
            words.add_all(waiting.documents, GAP, waiting.texts, language)
        else:
            for document, text in zip(waiting.documents, waiting.texts, strict=True):
                words.add(document, GAP, text, language)
        self._waiting[language] = _Waiting()

    def _note(self, article: Article, added: int) -> None:
        within = days(article.published)
        values = {
            "number": article.id,
            "first": within.first if within else 0,
            "last": within.last if within else 0,
            "moment": _moment(article.published) if within else UNKNOWN_MOMENT,
            "added": added,
        }
        for name, value in values.items():
            self._columns[name].append(value)
        self._labels["name"].append(article.source)
        self._labels["month"].append(article.published[:7] if within else "")
        self._labels["code"].append(article.language)


@dataclass(slots=True)
class _Waiting:
    """Bodies of one language that are not read yet, and how many characters they have."""

    documents: list[int] = field(default_factory=list[int])
    texts: list[str] = field(default_factory=list[str])
    size: int = 0


class _Tokens:
    """The tokens of a field: texts as rows of entries, with their documents and positions."""

    def __init__(self, analyser: Analyser) -> None:
        self._analyser = analyser
        self._entries = array("I")
        self._documents, self._bases, self._ends = array("q"), array("q"), array("q")

    def add(self, document: int, base: int, text: str, language: str) -> None:
        """Take in a text of a document whose first place is ``base``."""
        self._analyser.read(text, language, self._entries)
        self._documents.append(document)
        self._bases.append(base)
        self._ends.append(len(self._entries))

    def add_all(self, documents: list[int], base: int, texts: list[str], language: str) -> None:
        """Take in texts of several documents."""
        tokens, ends = self._analyser.read_all(texts, language)
        before = len(self._entries)
        self._entries.frombytes(tokens.tobytes())
        self._documents.extend(documents)
        self._bases.extend([base] * len(documents))
        self._ends.extend((ends + before).tolist())

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self._entries)

    def end(self) -> None:
        """Take it that there are no more texts."""
        self._analyser.forget()

    def arrays(self, name: str, count: int) -> dict[str, Array]:
        """The arrays of the field; ``count`` is how many documents there are."""
        entries = self._analyser.entries()
        used = counted(_numbers(self._entries), len(entries.places))
        within = np.repeat(used > 0, np.diff(entries.starts))
        keys = self._analyser.keys
        numbers = set[int](entries.terms[within].tolist())
        order = sorted(numbers, key=keys.__getitem__)
        ranks = np.zeros(len(keys), np.int64)
        ranks[order] = np.arange(len(order))
        lower = np.zeros(len(keys), np.bool_)
        lower[entries.terms[within & entries.lower]] = True
        terms = terms_of([keys[number].encode() for number in order], lower[order])
        return field_arrays(
            name, terms, invert(self._runs(), entries, used, ranks, len(order), count)
        )

    def _runs(self) -> Runs:
        """The texts, which are not kept: once they are read they are a fifth of all memory."""
        tokens, self._entries = self._entries, array("I")
        others = (np.array(part, np.int64) for part in (self._ends, self._documents, self._bases))
        return Runs(_numbers(tokens), *others)


def _numbers(tokens: array[int]) -> NDArray[np.uint32]:
    return np.frombuffer(tokens, np.uint32) if tokens else np.empty(0, np.uint32)


def label_arrays(name: str, texts: Sequence[str]) -> dict[str, Array]:
    """A column of texts as the numbers of its distinct ones, and those in order."""
    distinct = sorted(set(texts))
    numbers = {text: number for number, text in enumerate(distinct)}
    codes = np.array([numbers[text] for text in texts], np.int64)
    return {
        f"{name}.codes": narrow(codes, max(len(distinct) - 1, 0)),
        **stored(name, (text.encode() for text in distinct)),
    }


def _single_arrays(name: str, texts: Sequence[str]) -> dict[str, Array]:
    """The arrays of a field with one term a document, and no places."""
    distinct = sorted(set(texts))
    numbers = {text: number for number, text in enumerate(distinct)}
    ranks = np.array([numbers[text] for text in texts], np.int64)
    terms = terms_of(
        [key(text.encode(), b"") for text in distinct], np.ones(len(distinct), np.bool_)
    )
    starts = np.searchsorted(np.sort(ranks), np.arange(len(distinct) + 1))
    ones = np.ones(len(texts), np.int64)
    nowhere = np.zeros(len(distinct) + 1, np.int64)
    none = np.empty(0, np.int64)
    documents = np.argsort(ranks, kind="stable")
    return field_arrays(name, terms, Postings(ones, starts, documents, ones, nowhere, none))


@lru_cache(maxsize=1 << 12)
def _outlet(source: str) -> str:
    return outlet_term(outlet_name(source))


@lru_cache(maxsize=1 << 12)
def _moment(published: str) -> int:
    """Seconds since the year 1 began at which an article was published, at the earliest."""
    value = in_utc(published)
    whole = value + "0001-01-01"[len(value) :] if len(value) < 10 else value
    return (datetime.fromisoformat(whole) - datetime.min) // timedelta(seconds=1)  # noqa: DTZ901
