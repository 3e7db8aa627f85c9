"""Which errors of SQLite are the world's doing, and what to tell the user about them."""

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from desktop.errors import ArchiveError

# Primary result codes; whatever is not listed is a bug of ours and passes through.
_IN_USE = "it is in use by another program; close it there, or wait, and try again"
_ADVICE = {
    sqlite3.SQLITE_BUSY: _IN_USE,
    sqlite3.SQLITE_LOCKED: _IN_USE,
    sqlite3.SQLITE_FULL: "the disk is full; nothing of the last step was kept; make room first",
    sqlite3.SQLITE_READONLY: "it may only be read; copy it to a folder you may write to",
    sqlite3.SQLITE_PERM: "permission denied; copy it to a folder you may write to",
    sqlite3.SQLITE_CANTOPEN: "it can't be opened; see that you may write to it and its folder",
    sqlite3.SQLITE_IOERR: "its disk can't be read or written; see that it is connected and sound",
    sqlite3.SQLITE_CORRUPT: "it is damaged; open a backup",
    sqlite3.SQLITE_NOTADB: "it is no archive, or a damaged one; open another file, or a backup",
}


@contextmanager
def reported(path: Path) -> Generator[None, None, None]:
    """Turn what the environment does to the archive at ``path`` into an ArchiveError."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        # Errors that Python itself raises ("Cannot operate on a closed database.") carry no code.
        code: int | None = getattr(error, "sqlite_errorcode", None)
        advice = None if code is None else _ADVICE.get(code & 0xFF)
        if advice is None:
            raise
        raise ArchiveError(f"{path}: {advice}") from error
    except OSError as error:
        raise ArchiveError(f"{path}: {error.strerror or error}") from error
