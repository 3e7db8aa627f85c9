"""One connection to the file of an archive: opened with care, its transactions, its errors."""

import errno
import os
import sqlite3
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from desktop.archive.failures import Reporting
from desktop.archive.schema import APPLICATION_ID, FORMAT, migrations
from desktop.errors import ArchiveError, located
from desktop.message import Message, Ordinal, message

LARGEST_NUMBER = 2**63 - 1  # that SQLite can count to
Values = Sequence[str | int | float | bytes | None]

# SQLite's quick check of 100,000 articles (930 MB) took 0.4 s with the file in memory and 11 s from
# the disk: too long for an opening. It checks files up to this size whole (0.4 s at that rate)
# and of larger ones the tables that are read at the start; `Archive.check` checks every file whole.
# A process that was killed leaves nothing to check: SQLite's log brings the file back by itself.
_CHECKED_WHOLE = 32_000_000  # bytes
_CHECKED_ALWAYS = ("properties", "sources", "events", "event_articles", "corrections", "changes")
_BUSY_SECONDS = 10.0  # an import holds the archive for as long as fifty articles are kept


class Connection:
    """The statements and transactions of one archive file; every failure names the file.

    Attributes:
        path: the file.
        read_only: True where file or folder may only be read.
    """

    def __init__(self, path: Path) -> None:
        """Open the file, or make a new archive where there is none.

        Raises:
            ArchiveError: it can't be opened, is damaged, no archive, or a newer program's; it was
                not changed.
        """
        self.path = path
        with Reporting(path):
            is_new = _is_new(path)
            self.read_only = not is_new and not _may_be_written(path)
            self._database = Database(_connect(path, self.read_only), execute_plugins=False)
            try:
                self._prepare(is_new)
            except BaseException:
                self._database.close()
                raise

    def close(self) -> None:
        """Close the file; the last one to do so folds the write-ahead log into it."""
        with Reporting(self.path):
            self._database.close()

    def rows(self, sql: str, values: Values = ()) -> list[tuple[Any, ...]]:
        """All rows of a query."""
        with Reporting(self.path):
            return self._database.execute(sql, values).fetchall()

    def give(self, name: str, function: Callable[[str], str]) -> None:
        """Let queries call a function that always answers the same of the same text."""
        self._database.conn.create_function(name, 1, function, deterministic=True)

    def run(self, sql: str, values: Values = ()) -> int:
        """Carry a statement out, in a transaction of its own unless one is open.

        Returns:
            The id of the row that was inserted last.
        """
        with Reporting(self.path):
            return self._database.execute(sql, values).lastrowid or 0

    def run_many(self, sql: str, values: Sequence[Values]) -> None:
        """Carry a statement out for each of the given values."""
        with Reporting(self.path):
            self._database.conn.executemany(sql, values)

    @contextmanager
    def transaction(self) -> Generator[None, None, None]:
        """Keep all that is done inside, or nothing of it; may be nested."""
        if self._database.conn.in_transaction:
            with self._savepoint():
                yield
            return
        # At once the writer: a reader that becomes one in the middle may be refused without a wait.
        self.run("BEGIN IMMEDIATE")
        try:
            yield
            self.run("COMMIT")
        except BaseException:
            self._database.rollback()
            raise

    @contextmanager
    def _savepoint(self) -> Generator[None, None, None]:
        """A part of a transaction that may fail alone.

        Its name is always the same, the inmost is meant: sqlite-utils draws one each time, and
        SQLite would have to parse it anew for each article.
        """
        self.run("SAVEPOINT inmost")
        try:
            yield
        except BaseException:
            if self._database.conn.in_transaction:  # an error may have ended all of it
                self.run("ROLLBACK TO inmost")
                self.run("RELEASE inmost")
            raise
        self.run("RELEASE inmost")

    @contextmanager
    def snapshot(self) -> Generator[None, None, None]:
        """Read inside what the archive holds now, whatever others write; write nothing inside."""
        self.run("BEGIN")
        try:
            yield
        finally:
            self._database.conn.commit()

    def refusal(self, reason: Message) -> ArchiveError:
        """Why something can't be done with the file, which is named first."""
        return ArchiveError(located(self.path, reason))

    def take_from(self, other: "Connection") -> None:
        """Become a copy of another archive."""
        with Reporting(self.path):
            other._database.conn.backup(self._database.conn)  # noqa: SLF001 (another of its own kind)

    def _prepare(self, is_new: bool) -> None:
        for pragma in ("foreign_keys=ON", "recursive_triggers=ON", "trusted_schema=OFF"):
            self._database.execute(f"PRAGMA {pragma}")
        if not is_new:
            self._refuse_other_formats()
            self._refuse_damage()
        if self.read_only:
            return
        if is_new or migrations.pending(self._database):
            with self.transaction():
                migrations.apply(self._database)
                self._database.execute(f"PRAGMA application_id={APPLICATION_ID}")
                self._database.execute(f"PRAGMA user_version={FORMAT}")
        # Only now, when a new file's header is in the file itself and not in a log beside it.
        self._database.execute("PRAGMA journal_mode=WAL")

    def _refuse_other_formats(self) -> None:
        (version,) = self._database.execute("PRAGMA user_version").fetchone()
        if version > FORMAT:
            raise self.refusal(
                message(
                    "it was written by a newer Parallax (format {version}, this one reads up to "
                    "{format}); open it with that, or update this program",
                    version=Ordinal(version),
                    format=Ordinal(FORMAT),
                )
            )
        if version < FORMAT and self.read_only:
            raise self.refusal(
                message(
                    "it was written by an older Parallax and can't be brought up to date where it "
                    "lies; copy it to a folder you may write to"
                )
            )

    def _refuse_damage(self) -> None:
        whole = self.path.stat().st_size <= _CHECKED_WHOLE
        for check in ("quick_check",) if whole else map("quick_check({})".format, _CHECKED_ALWAYS):
            found = self._database.execute(f"PRAGMA {check}").fetchone()
            if found != ("ok",):
                what = " ".join(found[0].split())
                raise self.refusal(message("it is damaged ({what}); open a backup", what=what))


def _is_new(path: Path) -> bool:
    """Whether an archive is to be made here; refuses, unopened, what is no archive."""
    if not path.exists():
        if not path.parent.is_dir():
            raise ArchiveError(
                located(path, message("its folder does not exist; make it, or name another"))
            )
        return True
    if path.is_dir():
        raise ArchiveError(located(path, message("it is a folder; name the archive's file in it")))
    if not os.access(path, os.R_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
    if not path.stat().st_size:
        return True
    if _application(path) != APPLICATION_ID:
        raise ArchiveError(
            located(
                path,
                message(
                    "it is no Parallax archive; it was left as it is. Name an archive, or a file "
                    "that does not exist yet to begin a new one"
                ),
            )
        )
    return False


def _application(path: Path) -> int | None:
    """Whose database a file says it is; None where it is no database.

    SQLite is asked. To open the file ourselves and close it again would drop the locks of every
    other connection of this process, and another process would take the log away under them
    (https://www.sqlite.org/howtocorrupt.html, section 2.2).
    """
    connection = _connect(path, read_only=True)
    try:
        (number,) = connection.execute("PRAGMA application_id").fetchone()
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorname == "SQLITE_NOTADB":
            return None
        raise
    finally:
        connection.close()
    return number


def _may_be_written(path: Path) -> bool:
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _connect(path: Path, read_only: bool) -> sqlite3.Connection:
    """Open the file as it may be opened, each statement in a transaction of its own."""
    mode = "mode=rwc"
    if read_only:
        # Beside a file on a disk that can't be written SQLite can't keep what guards readers
        # against writers, and there is nobody to be guarded against.
        logged = path.with_name(f"{path.name}-wal").exists() or os.access(path.parent, os.W_OK)
        mode = "mode=ro" if logged else "mode=ro&immutable=1"
    uri = f"{path.absolute().as_uri()}?{mode}"
    return sqlite3.connect(uri, timeout=_BUSY_SECONDS, isolation_level=None, uri=True)
