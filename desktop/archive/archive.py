"""Archive: the articles, sources, corrections and events in one SQLite file."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import Self

from desktop.archive import (
    corrections,
    integrity,
    originals,
    stored_articles,
    stored_events,
    stored_intake,
    stored_provenance,
    stored_readings,
)
from desktop.archive.backup import back_up, renew_identity
from desktop.archive.changes import Change, changes_since, last_change, note_seen, seen
from desktop.archive.connection import Connection
from desktop.archive.event_corrections import EventCorrections
from desktop.archive.listed import incomplete, listed
from desktop.archive.stored_columns import StoredColumns
from desktop.archive.stored_decisions import StoredDecisions
from desktop.archive.stored_events import EventFacts
from desktop.archive.stored_findings import StoredFindings
from desktop.archive.stored_grouping import StoredGrouping
from desktop.archive.stored_notes import StoredNotes
from desktop.archive.stored_opened import StoredOpened
from desktop.archive.stored_provenance import Provenance
from desktop.archive.stored_searches import StoredSearches
from desktop.archive.stored_tags import StoredTags
from desktop.archive.trash import Trash
from desktop.article import Article, Body, Event, Source, Summary, digest
from desktop.message import message
from desktop.reading import Reading


class Archive:
    """The articles of one archive file; belongs to the thread that opened it.

    Every change is kept as a whole or not at all; ``transaction`` makes one change of several.
    Whatever the environment does to the file (locked, full disk, damage) is an ArchiveError.

    Attributes:
        grouping: what is known of events beyond their articles; all derived.
        event_corrections: what the user decided about events.
        findings: what was found in articles, for finding them by it.
        opened: which articles the user has read.
        decisions: what the user decided about differences between accounts.
        columns: what the user said of the columns of tables.
        tags: the user's words for articles.
        notes: what the user wrote about articles, and what was highlighted in them.
        searches: queries under names of the user's.
        trash: articles that were thrown away and can be brought back.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.grouping = StoredGrouping(connection)
        self.event_corrections = EventCorrections(connection)
        self.findings = StoredFindings(connection)
        self.opened = StoredOpened(connection)
        self.decisions = StoredDecisions(connection)
        self.columns = StoredColumns(connection)
        self.tags = StoredTags(connection)
        self.notes = StoredNotes(connection)
        self.searches = StoredSearches(connection)
        self.trash = Trash(connection)

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
    def open(cls, path: Path) -> Self:
        """Open an archive, make it if there is none, and bring an older one up to date.

        Raises:
            ArchiveError: it can't be opened, is damaged, no archive, or a newer program's.
        """
        return cls(Connection(path))

    def close(self) -> None:
        """Close the file; nothing may be asked of the archive after that."""
        self._connection.close()

    @property
    def path(self) -> Path:
        """The file."""
        return self._connection.path

    @property
    def read_only(self) -> bool:
        """True where the file lies on a disk or in a folder that may only be read."""
        return self._connection.read_only

    @property
    def uuid(self) -> str:
        """What tells this archive from every other; data derived from it is kept under it."""
        found = self._connection.rows("SELECT value FROM properties WHERE name = 'uuid'")
        if not found:
            raise self._connection.refusal(message("it is damaged: it has no uuid; open a backup"))
        return found[0][0]

    def transaction(self) -> AbstractContextManager[None]:
        """Keep all that is done inside as one change, or nothing of it where it fails."""
        return self._connection.transaction()

    def snapshot(self) -> AbstractContextManager[None]:
        """Read inside what the archive holds now, whatever others write; write nothing inside."""
        return self._connection.snapshot()

    def add(self, article: Article) -> tuple[int, bool]:
        """Take an article in, unless it is there.

        It is where one has the same original bytes, or the same title and text at the same address.
        An article without original bytes counts as made of its text. One in the trash is restored.

        Returns:
            Its number, and True; or the number of the one already there, and False.

        Raises:
            ArchiveError: its published date is no ISO date, or the file can't be written.
        """
        corrections.refuse_no_date(self._connection, article.published)
        original = article.original or article.text.encode()
        sha256 = digest(original)
        with self.transaction():
            if known := stored_intake.known(self._connection, article, sha256):
                return known, False
            if trashed := self.trash.number_of(sha256):
                self.trash.restore([trashed])
                return trashed, False
            number = stored_articles.insert(self._connection, article, sha256)
            originals.keep_original(self._connection, number, original)
        return number, True

    def article(self, number: int) -> Article:
        """One article with the user's corrections, without its original bytes.

        Raises:
            ArchiveError: there is none of that number.
        """
        for article in self.articles([number]):
            return article
        raise self.trash.absence(number)

    def articles(self, numbers: Sequence[int] | None = None) -> Iterator[Article]:
        """The articles of these numbers in their order, or all in the order they came in.

        Numbers of which there is no article (any more) are passed over.
        """
        return stored_articles.articles(self._connection, numbers)

    def version_before(self, number: int) -> int:
        """The article at the address of one that came in last before it; 0 if none did."""
        return stored_intake.version_before(self._connection, number)

    def bodies(self, numbers: Sequence[int]) -> list[Body]:
        """The texts of those of these articles that are there, in no order, and nothing else."""
        return stored_articles.bodies(self._connection, numbers)

    def original(self, number: int) -> bytes:
        """The bytes an article was read from.

        Raises:
            ArchiveError: there is no such article, or its bytes are damaged.
        """
        return originals.original(self._connection, number)

    def summaries(self) -> list[Summary]:
        """All articles as a list shows them: the newest published first, undated ones last."""
        return stored_articles.summaries(self._connection)

    def titled(
        self,
        texts: Sequence[str],
        within: Sequence[tuple[int, int]],
        fold: Callable[[str], str],
    ) -> list[Summary]:
        """The articles whose label (see `Article.label`) holds each of some texts; as listed.

        Args:
            texts: folded; none finds all articles.
            within: ranges of numbers, both ends included, to look in.
            fold: how labels are folded before they are looked into.
        """
        return stored_articles.titled(self._connection, texts, within, fold)

    def imported(self, numbers: Sequence[int]) -> dict[int, str]:
        """When each of these articles came into the archive: ISO 8601 in UTC, to the second."""
        return stored_articles.imported(self._connection, numbers)

    def provenance(self, number: int) -> Provenance:
        """How an article came in, and what was corrected since; ArchiveError if there is none."""
        return stored_provenance.provenance(self._connection, number)

    def event_numbers(self) -> dict[int, int]:
        """For each article that belongs to an event, the event's number."""
        return dict(self._connection.rows("SELECT article_id, event_id FROM event_articles"))

    def sources(self) -> list[Source]:
        """The outlets in alphabetical order; articles without one are counted under none."""
        return stored_articles.sources(self._connection)

    def count(self) -> int:
        """How many articles there are."""
        return self._connection.rows("SELECT count(*) FROM articles")[0][0]

    def correct(self, number: int, field: str, value: str) -> None:
        """Set title, source, author, published or language of an article to the user's value.

        "" makes it unknown. White space at the ends goes, dates are written as articles hold them.

        Raises:
            ArchiveError: there is no such article, no such field, or the date is no ISO date.
        """
        corrections.correct(self._connection, number, field, value)

    def standing_corrections(self) -> list[corrections.FieldCorrection]:
        """The corrections of articles that were not taken back, the last one last."""
        return corrections.standing(self._connection)

    def undo_correction(self, number: int) -> str | None:
        """Take the last correction of an article back.

        Returns:
            The field it was made to, or None where there is nothing to take back.
        """
        return corrections.undo_correction(self._connection, number)

    def delete(self, number: int) -> None:
        """Take an article out, with its original, its corrections and its place in an event.

        Raises:
            ArchiveError: there is none of that number.
        """
        with self.transaction():
            if not self._connection.rows("SELECT 1 FROM articles WHERE id = ?", [number]):
                raise self.trash.absence(number)
            self._connection.run("DELETE FROM articles WHERE id = ?", [number])

    def events(self) -> list[Event]:
        """All events, the one with the newest report first, those without any date last."""
        return stored_events.events(self._connection)

    def event(self, number: int) -> Event:
        """One event.

        Raises:
            ArchiveError: there is none of that number.
        """
        return stored_events.event(self._connection, number)

    def event_facts(self, number: int | None = None) -> dict[int, EventFacts]:
        """What a list of events shows of each, or of one, beside title, span and articles."""
        return stored_events.facts(self._connection, number)

    def replace_events(self, events: Sequence[Event]) -> None:
        """Keep these events and no others, under the numbers they have; 0 = a new one.

        An article that has left the archive meanwhile is left out, and so is an event without any.
        """
        stored_events.replace_events(self._connection, events)

    def reading(self, article: Article) -> Reading | None:
        """What was read in an article of this archive, or None where it must be read (again)."""
        return stored_readings.reading(self._connection, article)

    def keep_reading(self, reading: Reading) -> bool:
        """Keep what was read in an article; False where that has changed or gone meanwhile."""
        return stored_readings.keep(self._connection, reading)

    def unread(self) -> list[int]:
        """The numbers of articles to be read: those of events first, then the newest first."""
        return stored_readings.unread(self._connection)

    def is_read(self) -> bool:
        """Whether no article is to be read."""
        return stored_readings.is_read(self._connection)

    def forget_readings(self) -> None:
        """Throw away what was read in all articles."""
        stored_readings.forget(self._connection)

    def listed(self, field: str, value: str) -> list[int]:
        """The articles that a filter of a query finds of which the index knows nothing.

        Args:
            field: "tag", "event" or "has".
            value: what stands behind the colon; see ``docs/search.md``.
        """
        return listed(self._connection, field, value)

    def incomplete(self) -> int:
        """How many articles lack title, outlet or date, or are doubtful."""
        return incomplete(self._connection)

    def changes(self, since: int) -> list[Change]:
        """What happened after change number ``since``, in order: each article's last change."""
        return changes_since(self._connection, since)

    def last_change(self) -> int:
        """The number of the last change, 0 where there was none."""
        return last_change(self._connection)

    def seen(self, name: str) -> str:
        """What derived data called ``name`` last noted of the state it was made from, or ""."""
        return seen(self._connection, name)

    def note_seen(self, name: str, state: str) -> None:
        """Note the state that derived data called ``name`` was made from."""
        note_seen(self._connection, name, state)

    def check(self) -> list[str]:
        """Everything that is wrong with the archive, one sentence each; [] = it is sound.

        Reads the whole file: some seconds for 100,000 articles.
        """
        return integrity.problems(self._connection)

    def backup(self, path: Path) -> None:
        """Copy the archive as it is now to a new file, or over an older archive.

        The copy has an identity of its own.

        Raises:
            ArchiveError: there is a file that is no archive, or it can't be written.
        """
        back_up(self._connection, path)

    def renew_identity(self) -> None:
        """Make this another archive than the one it was copied from."""
        renew_identity(self._connection)
