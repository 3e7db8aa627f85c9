"""The right to write an index: one holder at a time, given back when its process ends.

The system keeps it, not the file's content: a process that was killed leaves nothing behind that
would have to be cleared away.
"""

import os
import sys
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_NAME = "lock"


class Lock:
    """The lock of one folder; belongs to whoever made it."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / _NAME
        self._file = -1

    def take(self) -> bool:
        """Take it without waiting; False if somebody else has it.

        Raises:
            OSError: the folder can't be written, or its disk knows no locks.
        """
        while True:
            file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
            try:
                held = _seize(file)
            except BaseException:
                os.close(file)
                raise
            if held and self._is_there(file):
                self._file = file
                return True
            os.close(file)
            if not held:
                return False

    def give_back(self) -> None:
        """Let others have it."""
        os.close(self._file)  # ends the lock with it
        self._file = -1

    def _is_there(self, file: int) -> bool:
        """Whether others would find this very file: somebody may have deleted the folder."""
        try:
            return os.path.samestat(os.fstat(file), self._path.stat())
        except FileNotFoundError:
            return False


def _seize(file: int) -> bool:
    try:
        if sys.platform == "win32":
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):  # the latter is what Windows says
        return False
    return True
