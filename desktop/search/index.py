"""The index: an archive's words on disk, kept up to date from its change log, and searched.

It is derived: it may be deleted at any time, and is made anew where anything about it is wrong.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Self

import numpy as np
from numpy.typing import NDArray

from desktop.archive import Archive
from desktop.article import Article
from desktop.errors import ArchiveError
from desktop.message import Message, message
from desktop.progress import Work
from desktop.search import upkeep
from desktop.search.answer import Answer, Wanted, event_counts, with_titles
from desktop.search.generations import Generations
from desktop.search.lock import Lock
from desktop.search.marker import Marker
from desktop.search.marks import finder
from desktop.search.model import Counts, Hit, Occurrences, Order, Results, Suggestion
from desktop.search.parser import parse
from desktop.search.query import All, Listed, Node
from desktop.search.shown import ShownArticles, Texts
from desktop.search.snippets import Snippet
from desktop.search.titles import EVERYTHING, Archived, Titles

if TYPE_CHECKING:  # Whoosh takes 0.13 s to import and is not needed before something is searched
    from types import TracebackType

    from desktop.search.reader import Reader

_BATCH = 500  # articles a commit; 20 to 30 MB of postings in memory
# What is being built is never said to be whole, whatever has gone from the archive meanwhile.
_NEARLY = 0.99
_NO_SNIPPET: Snippet = ("", ())

Listing = Callable[[Listed], Sequence[int]]
Events = Callable[[], NDArray[np.int64]]


class Index:
    """The search index of one archive; belongs to the thread that opened it.

    Several may be open on one folder, in other threads and processes: one of them writes at a time,
    all see what was committed last.
    """

    def __init__(
        self, folder: Path, archive: Archived | None = None, events: Events | None = None
    ) -> None:
        self._folder = folder
        self._archive = archive
        self._events = events
        self._generations = Generations(folder)
        self._reader: Reader | None = None
        self._opened: Marker | None = None  # what the reader was made of
        self._shown = ShownArticles()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @classmethod
    def open(
        cls, folder: Path, archive: Archived | None = None, events: Events | None = None
    ) -> Self:
        """Open the index in a folder; it is empty where there is none, or none that can be trusted.

        Args:
            folder: where it lies; made if it is missing.
            archive: asked for titles while articles are not in the index yet; without it, these
                are not found.
            events: gives the event of each article by the article's number, 0 for none; without
                it, events are not counted.

        Raises:
            ArchiveError: the folder can't be made.
        """
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ArchiveError(_cannot_write(folder, error)) from error
        index = cls(folder, archive, events)
        index._generations.look()
        return index

    @property
    def position(self) -> int:
        """The last change of the archive that the index has seen; 0 if it is empty."""
        self._generations.look()
        return self._generations.marker.position if self._generations.marker else 0

    @property
    def complete(self) -> bool:
        """Whether it holds all articles up to its position; False while it is being built."""
        self._generations.look()
        return self._generations.marker is not None and not self._generations.marker.missing

    @property
    def untidy(self) -> bool:
        """Whether `tidy` has anything to do."""
        self._generations.look()
        return upkeep.untidy(self._generations.marker)

    def close(self) -> None:
        """Let go of the files."""
        self._reader = self._opened = None
        self._generations.close()

    def update(self, archive: Archive, batch: int = _BATCH) -> Work[int]:
        """Bring the index up to date with an archive.

        Many new articles are built into it by several processes, the newest first. Whatever is
        committed is there as a whole or not at all, with the position up to which it reaches; so
        this may be closed, or killed, at any time. Where another process is at it already, it ends
        at once: that one's work is seen here as well.

        Args:
            archive: the archive whose articles these are.
            batch: how many articles are committed at once where they are few.

        Returns:
            how many articles were taken in, replaced or taken out.

        Raises:
            ArchiveError: the archive can't be read or the index not be written.
        """
        with self._writing() as alone:
            if not alone:
                return 0
            return (yield from upkeep.bring_up_to_date(self._generations, archive, batch))

    def tidy(self, archive: Archive) -> Work[None]:
        """Merge segments, for times when nothing else is to be done; may be closed at any time.

        Raises:
            ArchiveError: the archive can't be read or the index not be written.
        """
        with self._writing() as alone:
            if alone:
                yield from upkeep.tidy(self._generations, archive, _BATCH)

    def search(  # noqa: PLR0913 — each says something else of the question or the answer
        self,
        query: str,
        limit: int = 20,
        offset: int = 0,
        order: Order = Order.RELEVANCE,
        *,
        typing: bool = False,
        texts: Texts | None = None,
        listed: Callable[[Listed], Sequence[int]] | None = None,
        whole: bool = False,
        counts: bool = False,
    ) -> Results:
        """Find articles.

        Args:
            query: what the user wrote, in the language of ``docs/search.md``; any text is a query,
                and an empty one finds every article, newest first.
            limit: how many hits to return at most.
            offset: how many to pass over before the first.
            order: which articles are best.
            typing: True while the query is being written: its last word also finds longer ones.
            texts: gives the articles of some numbers (``Archive.bodies``); hits have no snippets
                without it.
            listed: gives the articles that a filter finds which the archive answers; without it
                such filters find nothing.
            whole: True for the numbers and counts of all articles that match, too.
            counts: True for the counts alone, which take a fraction of the time.

        Returns:
            the hits, and how many articles match. What the archive has seen since the last update
            is not among them.
        """
        started = time.perf_counter()
        asked = parse(query, typing)
        by_event = counts and self._events is not None
        shown = max(limit, 0), max(offset, 0)
        wanted = Wanted(asked.root, order, *shown, whole, counts, by_event)
        answer, indexed = self._answer(wanted, listed or _nothing)
        sought = self._reader.spelled_out(asked.root) if self._reader else asked.root
        return Results(
            total=answer.total,
            hits=self._hits(answer, sought, texts),
            articles=answer.articles if whole else answer.articles[:0],
            facets=self._facets(answer) if whole or counts else {},
            unclear=asked.unclear,
            partial=indexed < 1,
            indexed=indexed,
            took_ms=(time.perf_counter() - started) * 1000,
        )

    def occurrences(self, query: str, article: Article, *, typing: bool = False) -> Occurrences:
        """Every place in an article that a query looks for: the places of its snippet and all else.

        Args:
            query: as for `search`.
            article: any article, whether or not the query finds it.
            typing: as for `search`.
        """
        root = parse(query, typing).root
        reader = self._current_reader()
        sought = reader.spelled_out(root) if reader else root
        in_title = finder(sought, article.language, titles=True)(article.title)
        in_text = finder(sought, article.language)(article.text)
        return Occurrences(
            tuple((mark.start, mark.end) for mark in in_title),
            tuple((mark.start, mark.end) for mark in in_text),
        )

    def similar(self, article: Article, limit: int, texts: Texts | None = None) -> Results:
        """Find the articles most like one.

        Args:
            article: with its number; it is not among the hits itself.
            limit: how many hits to return at most.
            texts: gives the articles of some numbers, for the beginnings of their texts.
        """
        started = time.perf_counter()
        reader = self._current_reader()
        answer = reader.similar(article, limit) if reader else Answer()
        return Results(
            total=answer.total,
            hits=self._hits(answer, All(), texts),
            took_ms=(time.perf_counter() - started) * 1000,
        )

    def suggest(self, query: str) -> Suggestion | None:
        """What a query that finds next to nothing may have meant; None where there is no slip."""
        reader = self._current_reader()
        return reader.suggestion(query) if reader else None

    def _answer(self, wanted: Wanted, listed: Listing) -> tuple[Answer, float]:
        """What is found, and how much of the archive was searched in full."""
        reader = self._current_reader()
        marker = self._generations.marker
        begun = marker and marker.position
        missing = marker.missing if marker and begun else EVERYTHING
        count = self._archive.count() if self._archive and missing else 0
        if self._archive is None or not count:
            return (reader.answer(wanted, listed) if reader else Answer()), 1.0
        everything = replace(wanted, limit=len(reader) if reader else 0, offset=0, whole=True)
        answer = reader.answer(everything, listed) if reader else Answer()
        found = Titles(self._archive, missing, listed).find(wanted.node)
        share = marker.count / count if marker else 0.0
        return with_titles(answer, wanted, found), min(share, _NEARLY)

    def _facets(self, answer: Answer) -> Mapping[str, Counts]:
        if self._events is None:
            return answer.facets
        return {**answer.facets, "event": event_counts(answer.articles, self._events())}

    def _current_reader(self) -> Reader | None:
        """What the last commit left, or None while there is nothing to search in."""
        self._generations.look()
        marker = self._generations.marker
        if marker != self._opened:
            from desktop.search.reader import Reader  # noqa: PLC0415 — see above

            self._opened = marker
            self._shown = ShownArticles()  # whatever has changed in the archive has come here
            self._reader = Reader(self._generations.snapshot()) if marker else None
        return self._reader

    def _hits(self, answer: Answer, node: Node, texts: Texts | None) -> tuple[Hit, ...]:
        shown = self._shown.snippets(answer.hits, node, texts) if texts else {}
        return tuple(
            [
                Hit(number, score, *shown.get(number, _NO_SNIPPET))
                for number, score in zip(answer.hits, answer.scores, strict=True)
            ]
        )

    @contextmanager
    def _writing(self) -> Generator[bool, None, None]:
        """Be the one who writes, if nobody else is."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            lock = Lock(self._folder)
            if not lock.take():
                yield False
                return
            try:
                yield True
            finally:
                lock.give_back()
        except OSError as error:
            raise ArchiveError(_cannot_write(self._folder, error)) from error


def _nothing(_filter: Listed) -> Sequence[int]:
    return ()


def _cannot_write(folder: Path, error: OSError) -> Message:
    return message(
        "The search index in {folder} can't be written: {reason}. Make room there, or delete it.",
        folder=str(folder),
        reason=error.strerror or str(error),
    )
