"""Which errors of SQLite are the world's doing, and what to tell the user about them."""

import sqlite3
from pathlib import Path
from types import TracebackType

from desktop.errors import ArchiveError, located
from desktop.message import message

# Primary result codes; whatever is not listed is a bug of ours and passes through.
_IN_USE = message(
    "it is in use by another program, or by other work of this one; wait, or close it there, and "
    "try again"
)
_ADVICE = {
    sqlite3.SQLITE_BUSY: _IN_USE,
    sqlite3.SQLITE_LOCKED: _IN_USE,
    sqlite3.SQLITE_FULL: message(
        "the disk is full; nothing of the last step was kept; make room first"
    ),
    sqlite3.SQLITE_READONLY: message("it may only be read; copy it to a folder you may write to"),
    sqlite3.SQLITE_PERM: message("permission denied; copy it to a folder you may write to"),
    sqlite3.SQLITE_CANTOPEN: message(
        "it can't be opened; see that you may write to it and its folder"
    ),
    sqlite3.SQLITE_IOERR: message(
        "its disk can't be read or written; see that it is connected and sound"
    ),
    sqlite3.SQLITE_CORRUPT: message("it is damaged; open a backup"),
    sqlite3.SQLITE_NOTADB: message(
        "it is no archive, or a damaged one; open another file, or a backup"
    ),
}


class Reporting:
    """Turns what the environment does to the archive at a path into an ArchiveError.

    A class, not a generator: every statement is run inside of one, thirteen for each article that
    comes in.
    """

    __slots__ = ("_path",)

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> None:
        return None

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if isinstance(error, sqlite3.DatabaseError):
            # Errors that Python raises ("Cannot operate on a closed database.") carry no code.
            code: int | None = getattr(error, "sqlite_errorcode", None)
            if code is not None and (advice := _ADVICE.get(code & 0xFF)):
                raise ArchiveError(located(self._path, advice)) from error
        elif isinstance(error, OSError):
            raise ArchiveError(located(self._path, error.strerror or str(error))) from error
