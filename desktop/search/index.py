"""The index: an archive's words on disk, kept up to date from its change log, and searched.

It is derived: it may be deleted at any time, and is made anew where anything about it is wrong.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Self

from desktop.archive import Archive, Change
from desktop.article import Article
from desktop.errors import ArchiveError
from desktop.progress import Progress, Work
from desktop.search import marker
from desktop.search.marker import File, Marker
from desktop.search.model import Hit, Order, Results
from desktop.search.parser import parse
from desktop.search.query import Node
from desktop.search.snippets import snippet

if TYPE_CHECKING:  # Whoosh takes 0.13 s to import and is not needed before something is searched
    from types import TracebackType

    from desktop.search.engine import Reader, Writer

_BATCH = 500  # articles a commit; 20 to 30 MB of postings in memory
_TRIES = 5  # to open an index that another process commits to at the same moment

Texts = Callable[[Sequence[int]], Iterable[Article]]


class Index:
    """The search index of one archive; belongs to the thread that opened it.

    Several may be open on one folder, in other threads and processes: one of them writes at a time,
    all see what was committed last.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._marker: Marker | None = None
        self._stamp = (0, 0, 0)
        self._known: Mapping[str, File] = {}  # files that were found sound
        self._reader: Reader | None = None
        self._stale = True  # the reader shows another state than the marker

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
    def open(cls, folder: Path) -> Self:
        """Open the index in a folder; it is empty where there is none, or none that can be trusted.

        Raises:
            ArchiveError: the folder can't be made.
        """
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ArchiveError(_cannot_write(folder, error)) from error
        index = cls(folder)
        index._look()
        return index

    @property
    def position(self) -> int:
        """The last change of the archive that the index has seen; 0 if it is empty."""
        self._look()
        return self._marker.position if self._marker else 0

    def close(self) -> None:
        """Let go of the files."""
        if self._reader:
            self._reader.close()
        self._reader = None
        self._stale = True

    def update(self, archive: Archive, batch: int = _BATCH) -> Work[int]:
        """Bring the index up to date with an archive.

        Each batch is there as a whole or not at all, with the position up to which it reaches; so
        this may be closed, or killed, at any time. Where another process is at it already, it ends
        at once: that one's work is seen here as well.

        Args:
            archive: the archive whose articles these are.
            batch: how many articles are committed at once.

        Returns:
            how many articles were taken in, replaced or taken out.

        Raises:
            ArchiveError: the archive can't be read or the index not be written.
        """
        from desktop.search import engine  # noqa: PLC0415 — see above

        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            lock = engine.Lock(self._folder)
            if not lock.take():
                return 0
            try:
                return (yield from self._drain(archive, batch))
            finally:
                lock.give_back()
        except OSError as error:
            raise ArchiveError(_cannot_write(self._folder, error)) from error

    def search(
        self,
        query: str,
        limit: int = 20,
        offset: int = 0,
        order: Order = Order.RELEVANCE,
        *,
        typing: bool = False,
        texts: Texts | None = None,
    ) -> Results:
        """Find articles.

        Args:
            query: what the user wrote, in the language of ``docs/search.md``; any text is a query,
                and an empty one finds every article, newest first.
            limit: how many hits to return at most.
            offset: how many to pass over before the first.
            order: which articles are best.
            typing: True while the query is being written: its last word also finds longer ones.
            texts: gives the articles of some numbers (``Archive.articles``); hits have no snippets
                without it.

        Returns:
            the hits, and numbers and counts of all articles that match. What the archive has seen
            since the last update is not among them.
        """
        started = time.perf_counter()
        asked = parse(query, typing)
        reader = self._current_reader()
        if reader is None:
            return Results(took_ms=_milliseconds_since(started), unclear=asked.unclear)
        documents, scores = reader.find(asked.root, order)
        articles = reader.articles(documents)
        shown = slice(max(offset, 0), max(offset, 0) + max(limit, 0))
        return Results(
            total=len(articles),
            hits=_hits(articles[shown], scores[shown].tolist(), asked.root, texts),
            articles=tuple(articles),
            facets=reader.facets(documents),
            unclear=asked.unclear,
            took_ms=_milliseconds_since(started),
        )

    def _look(self) -> None:
        """Read the marker again if it is another one, and check what it names."""
        stamp = marker.stamp(self._folder)
        if stamp == self._stamp:
            return
        self._stamp, self._stale = stamp, True
        self._marker = marker.read(self._folder)
        if self._marker and not marker.sound(self._folder, self._marker, self._known):
            self._marker = None
        self._known = self._marker.files if self._marker else {}

    def _current_reader(self) -> Reader | None:
        """What the last commit left, or None while there is nothing to search in."""
        from desktop.search import engine  # noqa: PLC0415 — see above

        for _ in range(_TRIES):
            self._look()
            if not self._stale:
                break
            self.close()
            if self._marker is None:
                self._stale = False
                break
            try:
                self._reader = engine.Reader(self._folder, self._marker.generation)
            except FileNotFoundError:  # another process has just committed and swept
                self._stamp = (0, 0, 0)
                continue
            self._stale = False
        return self._reader

    def _drain(self, archive: Archive, batch: int) -> Work[int]:
        self._settle(archive)
        done = 0
        while changes := archive.changes(self.position):
            total = done + len(changes)
            for start in range(0, len(changes), batch):
                some = changes[start : start + batch]
                for article in self._commit(archive, some):
                    done += 1
                    yield Progress(done, total, article)
        return done

    def _settle(self, archive: Archive) -> None:
        """Make sure that what is there can be built upon; otherwise begin anew."""
        from desktop.search import engine  # noqa: PLC0415 — see above

        self._stamp = (0, 0, 0)
        self._look()
        ahead = self._marker is not None and self._marker.position > archive.last_change()
        if self._marker is None or ahead:  # ahead: an older copy of the archive was put back
            self.close()
            marker.remove(self._folder)
            self._stamp, self._marker, self._known = (0, 0, 0), None, {}
        engine.sweep(self._folder, self._marker.files if self._marker else ())

    def _commit(self, archive: Archive, changes: Sequence[Change]) -> Generator[str, None, None]:
        """Take in one batch; yields the label of each article before it is there."""
        from desktop.search import engine  # noqa: PLC0415 — see above

        writer = engine.Writer(self._folder, new=self._marker is None)
        complete = False
        try:
            yield from _replace(writer, archive, changes)
            complete = True
        finally:
            if not complete:
                writer.cancel()
        commit = writer.commit()
        files = marker.describe(self._folder, commit.files, self._known)
        marker.write(self._folder, Marker(changes[-1].seq, commit.generation, files))
        self._known = files
        engine.sweep(self._folder, files)
        self._look()


def _replace(
    writer: Writer, archive: Archive, changes: Sequence[Change]
) -> Generator[str, None, None]:
    numbers = list(dict.fromkeys(change.article for change in changes))
    for number in numbers:
        writer.delete(number)
    found = {article.id: article for article in archive.articles(numbers)}
    for number in numbers:
        article = found.get(number)
        if article:
            writer.add(article)
        yield article.label if article else ""


def _hits(
    numbers: Sequence[int], scores: Sequence[float], node: Node, texts: Texts | None
) -> tuple[Hit, ...]:
    articles = {article.id: article for article in texts(numbers)} if texts and numbers else {}
    hits: list[Hit] = []
    for number, score in zip(numbers, scores, strict=True):
        article = articles.get(number)
        piece, marks = snippet(article.text, article.language, node) if article else ("", ())
        hits.append(Hit(number, score, piece, marks))
    return tuple(hits)


def _milliseconds_since(started: float) -> float:
    return (time.perf_counter() - started) * 1000


def _cannot_write(folder: Path, error: OSError) -> str:
    reason = error.strerror or str(error)
    return (
        f"The search index in {folder} can't be written: {reason}. Make room there, or delete it."
    )
