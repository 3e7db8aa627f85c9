"""Library: the facade over an archive, its search index, its events and its comparisons."""

import hashlib
import os
import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np
from numpy.typing import NDArray

from desktop import paths
from desktop.archive import Archive, Extent
from desktop.article import Article
from desktop.comparison.compare import compare, comparing
from desktop.comparison.decided import decide
from desktop.comparison.model import Comparison
from desktop.decision import article_key
from desktop.errors import ArchiveError, ReaderError, located
from desktop.findings import FIELDS, Findings, asks
from desktop.groups import Groups
from desktop.importing import Beginning, Columns, read, tables
from desktop.intake import ImportReport, take_files, take_text
from desktop.message import message
from desktop.progress import Progress, Work, told
from desktop.reading import Reading, read_in_steps
from desktop.reading.parser import english_parser
from desktop.search import Index, Occurrences, Order, Results, Suggestion
from desktop.search.parser import parse
from desktop.search.query import Listed

# Characters of all accounts, some 10,000 words: news takes 1.5 s, minutes and chronicles 5 s. More
# is compared in steps alone: at once it could not be given up, and closing would wait for it.
_AT_ONCE = 60_000


class Library:
    """An archive with its derived data; belongs to the thread that opened it.

    Attributes:
        archive: articles, sources, events and the user's corrections.
        groups: the events as they are grouped.
        findings: what articles can be found by of their readings and comparisons.
    """

    def __init__(self, archive: Archive, folder: Path) -> None:
        self.archive = archive
        self.groups = Groups(archive, folder)
        self.findings = Findings(archive)
        self._folder = folder
        self._event_of_each_at: tuple[str, NDArray[np.int64]] | None = None
        self._index = Index.open(folder, archive, self._event_of_each)

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
    def open(cls, path: Path, cache: Path | None = None) -> Self:
        """Open an archive, creating it if missing, with its index in the cache.

        Args:
            path: the archive.
            cache: where derived data lies; the user's cache folder if None.

        Raises:
            ArchiveError: it can't be opened, or the cache not be written.
        """
        archive = Archive.open(path)
        try:
            return cls(archive, (cache or paths.user_cache()) / _cache_name(archive))
        except OSError as error:
            archive.close()
            raise ArchiveError(
                located(
                    error.filename,
                    message(
                        "the search index can't be kept there: {reason}; see that you may write "
                        "to that folder",
                        reason=str(error.strerror),
                    ),
                )
            ) from error
        except BaseException:
            archive.close()
            raise

    def close(self) -> None:
        """Close the archive and its index."""
        self._index.close()
        self.archive.close()

    def import_files(
        self,
        chosen: Sequence[Path],
        source: str = "",
        published: str = "",
        columns: Columns | None = None,
    ) -> Work[ImportReport]:
        """Import files and folders; see `intake.take_files`."""
        return take_files(self.archive, chosen, source, published, columns)

    def tables(self, chosen: Sequence[Path]) -> list[Beginning]:
        """The tables among some files, with what their columns hold.

        As set in an earlier import of a table with this header, else guessed.
        """
        return tables(chosen, Columns(known=self.archive.columns.known()))

    def import_text(self, text: str, html: str = "") -> ImportReport:
        """Import what was pasted or dropped; see `intake.take_text`."""
        return take_text(self.archive, text, html)

    def refresh(self) -> Work[int]:
        """Bring derived data up to date: the search index, then the events.

        Returns:
            The number of articles that were new to the index.
        """
        indexed = yield from self._index.update(self.archive)
        yield from self.groups.refresh()
        yield from self.groups.settle()
        return indexed

    def behind(self) -> bool:
        """Whether `refresh` has anything to do."""
        return self._unindexed() or self.groups.behind() or self.groups.unsettled()

    def untidy(self) -> bool:
        """Whether `tidy` has anything to do."""
        return self._index.untidy

    def tidy(self) -> Work[None]:
        """Merge index segments; for idle times.

        Raises:
            ArchiveError: the archive can't be read or the index not be written.
        """
        return self._index.tidy(self.archive)

    def search(
        self,
        query: str,
        limit: int = 20,
        offset: int = 0,
        order: Order = Order.RELEVANCE,
        *,
        typing: bool = False,
        whole: bool = False,
    ) -> Results:
        """Find articles; see `Index.search`."""
        return self._index.search(
            query,
            limit,
            offset,
            order,
            typing=typing,
            texts=self.archive.bodies,
            listed=self._listed,
            whole=whole,
        )

    def occurrences(self, number: int, query: str, *, typing: bool = False) -> Occurrences:
        """Every hit of a query in an article; see `Index.occurrences`.

        Raises:
            ArchiveError: there is no article of that number.
        """
        return self._index.occurrences(query, self.archive.article(number), typing=typing)

    def suggest(self, query: str) -> Suggestion | None:
        """The likely intended query, for one with next to no hits; None where there is no typo."""
        return self._index.suggest(query)

    def similar(self, number: int, limit: int = 10) -> Results:
        """The articles most like one of the archive, best first.

        Raises:
            ArchiveError: there is none of that number.
        """
        article = self.archive.article(number)
        return self._index.similar(article, limit, texts=self.archive.articles)

    def unread(self) -> list[int]:
        """What `read` has to read: the articles of events first, then the newest first.

        Nothing if the archive is read-only, since no reading could be stored.
        """
        return [] if self.archive.read_only else self.archive.unread()

    def read(self, numbers: Sequence[int] | None = None) -> Work[int]:
        """Read articles that have not been read yet, storing each reading.

        Args:
            numbers: only these; by default all of the archive. Numbers without an article are
                skipped.

        Returns:
            How many were read.

        Raises:
            ArchiveError: the archive can't be written.
        """
        chosen = None if numbers is None else set(numbers)
        waiting = [one for one in self.unread() if chosen is None or one in chosen]
        for done, number in enumerate(waiting):
            for article in self.archive.articles([number]):
                yield from self._read(article, Progress(done, len(waiting), article.label))
        return len(waiting)

    def read_ahead(self) -> Work[int]:
        """Do in advance what comparing, and searching by differences, would have to wait for.

        Event by event, newest first, the accounts are read and compared; then the other articles
        are read.

        Returns:
            How many articles outside of events were read. If the archive is read-only, nothing is
            done, since nothing could be stored.

        Raises:
            ArchiveError: the archive can't be written.
        """
        if self.archive.read_only:
            return 0
        yield from self.findings.compare(self._readings)
        yield from self.findings.tell(self._readings)
        return (yield from self.read())

    def ahead(self) -> bool:
        """Whether `read_ahead` has nothing to do."""
        is_read = self.archive.read_only or self.archive.is_read()
        return is_read and not self.findings.behind()

    def extent(self, query: str) -> Extent | None:
        """How much of the archive is known, for a query about readings and comparisons.

        None if the query needs none of them.
        """
        return self.findings.extent() if asks(parse(query).root) else None

    def readings(self, numbers: Sequence[int]) -> Work[list[Reading]]:
        """The readings of articles of the archive, stored if it is writable.

        Raises:
            ArchiveError: there is no article of one of the numbers.
        """
        return (yield from self._readings([self.archive.article(number) for number in numbers]))

    def compare(self, numbers: Sequence[int]) -> Work[Comparison]:
        """Compare two or more articles of the archive, in the given order.

        Raises:
            ArchiveError: there is no article of one of the numbers.
        """
        return (yield from comparing((yield from self.readings(numbers))))

    def compare_read(self, numbers: Sequence[int]) -> Comparison | None:
        """Compare articles that have all been read; None otherwise, and for very long ones.

        Raises:
            ArchiveError: there is no article of one of the numbers.
        """
        articles = [self.archive.article(number) for number in numbers]
        readings = [self.archive.reading(article) for article in articles]
        known = [reading for reading in readings if reading is not None]
        if len(known) < len(articles) or sum(len(one.text) for one in articles) > _AT_ONCE:
            return None
        return compare(known)

    def decided(self, comparison: Comparison) -> Comparison:
        """A comparison with the user's decisions about its differences.

        Args:
            comparison: as `compare` gives it, of articles of this archive or of others.
        """
        keys = [article_key(reading.article) for reading in comparison.readings]
        return decide(comparison, self.archive.decisions.among(keys))

    def check(self, *, repair: bool = False) -> list[str]:
        """What is wrong with the archive, one sentence each; [] where nothing is.

        Args:
            repair: discard derived data, so that the next `refresh` rebuilds index and events, and
                articles are read again.
        """
        if repair:
            self._index.close()
            shutil.rmtree(self._folder, ignore_errors=True)
            self._index = Index.open(self._folder, self.archive, self._event_of_each)
            if not self.archive.read_only:
                self.groups.forget()
                self.archive.forget_readings()
        return self.archive.check()

    def backup(self, path: Path) -> None:
        """Copy the archive to another file.

        Raises:
            ArchiveError: the file is no archive of ours, or can't be written.
        """
        self.archive.backup(path)

    def _listed(self, asked: Listed) -> list[int]:
        """The articles for a filter that the index does not know."""
        if asked.field in FIELDS:
            return self.findings.listed(asked.field, asked.value) or []
        return self.archive.listed(asked.field, asked.value)

    def _readings(self, articles: Sequence[Article]) -> Work[list[Reading]]:
        readings: list[Reading] = []
        for done, article in enumerate(articles):
            reading = self.archive.reading(article)
            if reading is None:
                progress = Progress(done, len(articles), article.label)
                reading = yield from self._read(article, progress)
            readings.append(reading)
        return readings

    def _read(self, article: Article, at: Progress) -> Work[Reading]:
        """Read an article and store the reading; each step reports the overall progress."""
        reading = yield from told(
            read_in_steps(article, english_parser()), lambda step: _sentences_of(at, step)
        )
        if not self.archive.read_only:
            self.findings.keep_reading(reading)
        return reading

    def _unindexed(self) -> bool:
        """Whether the index is behind; of an archive without any articles there need be none."""
        last = self.archive.last_change()
        return self._index.position < last or (last > 0 and not self._index.complete)

    def _event_of_each(self) -> NDArray[np.int64]:
        """The event of each article by the article's number, 0 for none; kept until they change."""
        state = self.groups.state()
        if self._event_of_each_at is None or self._event_of_each_at[0] != state:
            known = self.archive.event_numbers()
            events = np.zeros(max(known, default=0) + 1, dtype=np.int64)
            events[list(known)] = list(known.values())
            self._event_of_each_at = state, events
        return self._event_of_each_at[1]


def read_files(chosen: Sequence[Path]) -> list[Article]:
    """The articles of files, without storing them.

    Raises:
        ReaderError: one of them can't be read.
    """
    articles: list[Article] = []
    for path in chosen:
        if os.path.isdir(path):  # noqa: PTH112 (Path's raises where a folder on the way is closed)
            raise ReaderError(path, message("it is a folder; name the files in it"))
        for found in read(path):
            if isinstance(found, ReaderError):
                raise found
            articles.append(found)
    return articles


def _sentences_of(at: Progress, step: Progress) -> Progress:
    """Map a step within one article to a step of reading many."""
    if step.done == step.total:
        return at
    doing = message(
        "{title}: {done} of {total} sentences", title=at.doing, done=step.done, total=step.total
    )
    return replace(at, doing=doing)


def _cache_name(archive: Archive) -> str:
    """The name of the folder of an archive's derived data: two copies of one archive may differ."""
    place = hashlib.sha256(os.fsencode(archive.path.resolve())).hexdigest()
    return f"{archive.uuid}-{place[:8]}"
