"""Whoosh at work: an index is written, opened and asked; plain values go in and come out.

Imported only when it is needed, like all that imports more of Whoosh than its version.
"""

# Whoosh has no types: what it hands out is unknown in this file, and typed where it leaves it.
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportPrivateUsage=false

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, cast

import numpy as np
from numpy.typing import NDArray
from whoosh import columns, fields
from whoosh.filedb.filestore import FileStorage
from whoosh.index import TOC, FileIndex
from whoosh.query.qcore import Query
from whoosh.reading import IndexReader, SegmentReader
from whoosh.scoring import BM25F
from whoosh.searching import Searcher
from whoosh.util.filelock import FileLock
from whoosh.writing import SegmentWriter

from desktop.article import Article
from desktop.search.dates import days
from desktop.search.evaluation import Segment
from desktop.search.fields import GAP, language_of, language_term, outlet_term, title_is_repeated
from desktop.search.model import Counts, Order
from desktop.search.query import All, Node, outlet_name
from desktop.search.segments.codec import Terms
from desktop.search.translation import Translator
from desktop.search.words import Word, stem, words
from desktop.text.published import in_utc

_NAME = "MAIN"
_LOCK = "lock"
_MOST_SEGMENTS = 8

Numbers = NDArray[np.int64]
Scores = NDArray[np.float64]


class _Segment(Protocol):
    """What Whoosh calls a segment: some of the index's documents, in files that never change."""

    def segment_id(self) -> str: ...

    def doc_count(self) -> int: ...

    def doc_count_all(self) -> int: ...


class Lock:
    """The right to write in a folder; one holder at a time, given back when its process ends."""

    def __init__(self, folder: Path) -> None:
        self._lock = FileLock(str(folder / _LOCK))

    def take(self) -> bool:
        """Take it without waiting; False if somebody else has it."""
        return bool(self._lock.acquire())

    def give_back(self) -> None:
        """Let others have it."""
        self._lock.release()


@dataclass(frozen=True, slots=True)
class Commit:
    """What a commit left: its generation, and the names of all files the index now consists of."""

    generation: int
    files: tuple[str, ...]


class Writer:
    """One batch of changes; nothing of it counts before the marker names the commit's files."""

    def __init__(self, folder: Path, new: bool) -> None:
        storage = FileStorage(str(folder))
        index = (FileIndex.create if new else FileIndex)(storage, schema(), _NAME)
        self._folder = folder
        self._writer = _SegmentWriter(index, _lk=False)

    def delete(self, number: int) -> None:
        """Take an article out, if it is in."""
        self._writer.delete_by_term("id", str(number))

    def add(self, article: Article) -> None:
        """Take an article in; it must not be in already."""
        self._writer.add_document(**document(article))

    def commit(self) -> Commit:
        """Write everything; files of earlier commits stay until ``sweep``."""
        self._writer.commit(mergetype=_merge)
        generation = cast("int", self._writer.generation)
        segments = tuple(f"{segment.segment_id()}." for segment in self._writer.committed)
        files = [path.name for path in self._folder.iterdir() if path.name.startswith(segments)]
        return Commit(generation, (*sorted(files), _toc(generation)))

    def cancel(self) -> None:
        """Leave the index as it was."""
        self._writer.cancel()


class _SegmentWriter(SegmentWriter):
    """Whoosh's writer, but old files stay: they are the index until the marker says otherwise."""

    def _commit_toc(self, segments: list[_Segment]) -> None:
        TOC(self.schema, segments, self.generation).write(self.storage, self.indexname)
        self.committed = segments


def sweep(folder: Path, keep: Iterable[str]) -> None:
    """Delete what an index left in a folder, apart from the files to keep.

    What another process has open and Windows will not delete is left for the next time.
    """
    kept = set(keep)
    for path in folder.iterdir():
        ours = path.name.startswith((f"{_NAME}_", f"_{_NAME}_", f"{_NAME}."))
        if ours and path.name not in kept:
            _delete(path)


class Reader:
    """One state of an index, as its marker describes it; later commits do not change it."""

    def __init__(self, folder: Path, generation: int) -> None:
        storage = FileStorage(str(folder), readonly=True)
        toc = TOC.read(storage, _NAME, gen=generation, schema=schema())
        # No public call opens a generation that is not the newest in the folder.
        opened = FileIndex._reader(storage, toc.schema, toc.segments, generation)  # noqa: SLF001
        self._reader = cast("IndexReader", opened)
        self._searcher = Searcher(self._reader, weighting=BM25F)
        self._columns = _Columns(self._reader)
        self.languages = tuple(map(language_of, self._reader.lexicon("language")))

    def close(self) -> None:
        """Let go of the files."""
        self._searcher.close()

    def find(self, node: Node, order: Order) -> tuple[Numbers, Scores]:
        """All matching documents in order, and the score of each."""
        columns = self._columns
        if node == All():
            documents = columns.live
            scores = np.zeros(len(documents))
            order = Order.NEWEST if order is Order.RELEVANCE else order
        else:
            documents, scores = self._matches(Translator(self._reader, self.languages).query(node))
        ranks = columns.ranks[documents]
        if order is Order.OLDEST:
            best = np.lexsort((ranks, columns.undated[documents]))
        elif order is Order.NEWEST:
            best = np.argsort(-ranks)
        else:
            best = np.lexsort((-ranks, -scores))
        return documents[best], scores[best]

    def articles(self, documents: Numbers) -> list[int]:
        """The numbers of the articles that documents stand for."""
        return self._columns.numbers[documents].tolist()

    def facets(self, documents: Numbers) -> dict[str, Counts]:
        """How many of the documents there are of each source, month and language."""
        columns = self._columns
        return {
            "source": _commonest(columns.names.count(documents)),
            "month": _newest(columns.months.count(documents)),
            "language": _commonest(columns.codes.count(documents)),
        }

    def _matches(self, query: Query) -> tuple[Numbers, Scores]:
        columns = self._columns
        documents: list[Numbers] = [np.zeros(0, dtype=np.int64)]
        scores: list[Scores] = [np.zeros(0)]
        for searcher, start in cast("list[tuple[Searcher, int]]", self._searcher.leaf_searchers()):
            within = slice(start, start + searcher.doc_count_all())
            days = {"first": columns.first[within], "last": columns.last[within]}
            matches = Segment(searcher, columns.there[within], days).matches(query)
            found = np.flatnonzero(matches.found)
            documents.append(found + start)
            scores.append(matches.scores[found])
        return np.concatenate(documents), np.concatenate(scores)


class _Labels:
    """A column of texts as numbers, each of which stands for one of a few labels."""

    def __init__(self, values: Sequence[str]) -> None:
        labels: dict[str, int] = {}
        codes = [labels.setdefault(value, len(labels)) for value in values]
        self._codes = np.array(codes, dtype=np.int64)
        self._labels = list(labels)

    def count(self, documents: Numbers) -> list[tuple[str, int]]:
        counts = np.bincount(self._codes[documents], minlength=len(self._labels))
        return [
            (label, count)
            for label, count in zip(self._labels, counts.tolist(), strict=True)
            if count
        ]


class _Columns:
    """What orders and counts need of every document, by document number."""

    def __init__(self, reader: IndexReader) -> None:
        self.live = np.fromiter(cast("Iterable[int]", reader.all_doc_ids()), dtype=np.int64)
        self.there = np.zeros(reader.doc_count_all(), dtype=np.bool_)
        self.there[self.live] = True
        self.numbers, self.first, self.last = (
            np.array(_column(reader, name), dtype=np.int64) for name in ("number", "first", "last")
        )
        moments = np.array(_column(reader, "moment"), dtype="S19")
        self.undated = moments == b""
        self.ranks = np.empty(len(moments), dtype=np.int64)
        self.ranks[np.lexsort((self.numbers, moments))] = np.arange(len(moments))
        self.names, self.months, self.codes = (
            _Labels([value.decode() for value in cast("list[bytes]", _column(reader, name))])
            for name in ("name", "month", "code")
        )


def _merge(writer: SegmentWriter, segments: list[_Segment]) -> list[_Segment]:
    """Whoosh's merge policy: the smaller half is written anew when there are too many segments.

    So each article is copied a few times in its life, and a search asks few segments. A segment
    that is more deleted than not is written anew as well.
    """
    by_size = sorted(segments, key=_live)
    few = len(by_size) < _MOST_SEGMENTS
    small = [] if few else by_size[: _MOST_SEGMENTS // 2 + 1 + len(by_size) - _MOST_SEGMENTS]
    worn = [segment for segment in by_size if 2 * _live(segment) < segment.doc_count_all()]
    merged = {id(segment): segment for segment in (*small, *worn)}
    for segment in merged.values():
        reader = SegmentReader(writer.storage, writer.schema, segment)
        writer.add_reader(reader)
        reader.close()
    return [segment for segment in segments if id(segment) not in merged]


def _live(segment: _Segment) -> int:
    return segment.doc_count()


def _toc(generation: int) -> str:
    return f"_{_NAME}_{generation}.toc"


def _delete(path: Path) -> None:
    try:
        if path.is_dir():
            for inner in path.iterdir():
                inner.unlink()
            path.rmdir()
        else:
            path.unlink()
    except OSError:
        pass


def _column(reader: IndexReader, name: str) -> list[object]:
    leaves = cast("list[tuple[SegmentReader, int]]", reader.leaf_readers())
    return [
        value
        for leaf, _offset in leaves
        if leaf.doc_count_all()  # Whoosh's reader of an index without articles has no columns
        for value in leaf.column_reader(name)
    ]


def _commonest(counts: list[tuple[str, int]]) -> Counts:
    return tuple(sorted(counts, key=lambda pair: (-pair[1], pair[0])))


def _newest(counts: list[tuple[str, int]]) -> Counts:
    return tuple(sorted(counts, reverse=True))


Positions = Mapping[str, Sequence[int]]


def schema() -> fields.Schema:
    """The fields of the index.

    ``words`` are title and body as written, folded: phrases, prefixes and words of any language are
    found there; ``stems`` are the same as stems of the article's language, marked with it;
    ``title`` and ``title_stems`` hold the title alone. ``first`` and ``last`` are the days between
    which an article was published, 0 for unknown. Columns give ranges of dates, orders and counts
    without reading documents.
    """
    return fields.Schema(
        id=fields.ID(unique=True),
        words=Terms(positions=True),
        stems=Terms(positions=False),
        title=Terms(positions=True),
        title_stems=Terms(positions=False),
        source=Terms(positions=True),
        outlet=fields.ID(),
        language=fields.ID(),
        first=fields.COLUMN(columns.NumericColumn("i", default=0)),
        last=fields.COLUMN(columns.NumericColumn("i", default=0)),
        number=fields.COLUMN(columns.NumericColumn("q", default=0)),
        moment=fields.COLUMN(columns.VarBytesColumn()),
        month=fields.COLUMN(columns.VarBytesColumn()),
        name=fields.COLUMN(columns.VarBytesColumn()),
        code=fields.COLUMN(columns.VarBytesColumn()),
    )


def document(article: Article) -> dict[str, object]:
    """The fields of one article."""
    title = words(article.title)
    everything = _moved([] if title_is_repeated(article) else title, 0) + _moved(
        words(article.text), GAP
    )
    within = days(article.published)
    return {
        "id": str(article.id),
        "words": _forms(everything),
        "stems": _stems(everything, article.language),
        "title": _forms(_moved(title, 0)),
        "title_stems": _stems(_moved(title, 0), article.language),
        "source": _forms(_moved(words(article.source), 0)),
        "outlet": outlet_term(outlet_name(article.source)),
        "language": language_term(article.language),
        "first": within.first if within else 0,
        "last": within.last if within else 0,
        "number": article.id,
        "moment": in_utc(article.published).encode() if within else b"",
        "month": article.published[:7].encode() if within else b"",
        "name": article.source.encode(),
        "code": article.language.encode(),
    }


def _moved(found: Iterable[Word], gap: int) -> list[tuple[Word, int]]:
    return [(word, word.position + gap) for word in found]


def _forms(found: Iterable[tuple[Word, int]]) -> Positions:
    terms: dict[str, list[int]] = {}
    for word, position in found:
        terms.setdefault(word.form, []).append(position)
    return terms


def _stems(found: Iterable[tuple[Word, int]], language: str) -> Positions:
    terms: dict[str, list[int]] = {}
    for word, position in found:
        terms.setdefault(stem(word.spelled, language), []).append(position)
    return terms
