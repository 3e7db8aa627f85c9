"""Watching: which files came into folders, each told of once it is whole."""

import os
from collections.abc import Sequence
from pathlib import Path

from desktop.errors import ReaderError
from desktop.importing.folders import files
from desktop.message import message

_Stamps = dict[Path, tuple[int, int]]  # size and time of the last change, of each file


class Watch:
    """Files and folders that are looked at again and again, whatever happens in between.

    A file is whole when it is the same at two looks. What is there at the beginning is known, but
    for what has come or changed since they were watched last.

    Args:
        chosen: files and folders.
        since: when they were watched last, in nanoseconds of the epoch; None for never.
    """

    def __init__(self, chosen: Sequence[Path], since: int | None = None) -> None:
        self._chosen = chosen
        self._before = _stamps(chosen)
        self._told = {
            path: stamp
            for path, stamp in self._before.items()
            if since is None or _came(path) < since
        }

    def look(self) -> list[Path]:
        """The files that are whole, and new or changed since they were told of last."""
        now = _stamps(self._chosen)
        whole = {
            path: stamp
            for path, stamp in now.items()
            if self._told.get(path) != stamp and self._before.get(path) == stamp
        }
        self._told = {**self._told, **whole}
        self._before = now
        return sorted(whole)


def require(folder: Path) -> None:
    """Make sure that a folder is there and can be listed.

    Raises:
        ReaderError: it can't.
    """
    try:
        os.scandir(folder).close()
    except OSError as error:
        raise ReaderError(
            folder, message("{reason}.", reason=error.strerror or str(error))
        ) from error


def _came(path: Path) -> int:
    """When a file came or changed last: what is moved or copied keeps the time of its content."""
    try:
        state = path.stat()
    except OSError:  # gone again; there is nothing to import
        return 0
    return max(state.st_mtime_ns, state.st_ctime_ns)


def _stamps(chosen: Sequence[Path]) -> _Stamps:
    found: _Stamps = {}
    for path in files(chosen):
        try:
            state = path.stat()
        except OSError:  # not there yet, or gone again; there is nothing to import
            continue
        found[path] = state.st_size, state.st_mtime_ns
    return found
