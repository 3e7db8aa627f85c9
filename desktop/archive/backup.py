"""Backups: the whole archive in one other file, whoever is writing to it meanwhile."""

from pathlib import Path
from uuid import uuid4

from desktop.archive.connection import Connection
from desktop.errors import ArchiveError, located
from desktop.message import message


def back_up(connection: Connection, path: Path) -> None:
    """Copy an archive to a new file, or over an older archive.

    The copy gets an identity of its own: it may go another way than the archive, and data derived
    from the one must not be taken for the other's.

    Raises:
        ArchiveError: there is a file that is no archive, or it can't be written.
    """
    if path.exists() and path.samefile(connection.path):
        raise ArchiveError(located(path, message("it is the archive itself; name another file")))
    is_new = not path.exists()
    try:
        _copy(connection, path)
    except BaseException:
        if is_new:
            path.unlink(missing_ok=True)
        raise


def _copy(connection: Connection, path: Path) -> None:
    target = Connection(path)  # refuses what is no archive
    try:
        if target.read_only:
            raise ArchiveError(located(path, message("it may only be read; name another file")))
        target.take_from(connection)
        renew_identity(target)
    finally:
        target.close()


def renew_identity(connection: Connection) -> None:
    """Make an archive another one than that which it was copied from."""
    connection.run("UPDATE properties SET value = ? WHERE name = 'uuid'", [str(uuid4())])
