"""Position: how far a file has been read, told from beside its reader."""

import os
from typing import BinaryIO


class Position:
    """The place that is reached in a file, whoever reads it and however often it is opened."""

    def __init__(self) -> None:
        self._file: BinaryIO | None = None
        self._size = 0
        self._reached = 0.0

    def followed(self, file: BinaryIO) -> BinaryIO:
        """The same file, whose place is looked at from now on."""
        self._file = file
        self._size = os.fstat(file.fileno()).st_size
        return file

    @property
    def part(self) -> float:
        """How much of it has been read, from 0 to 1; never less than before."""
        if self._file and self._size and not self._file.closed:
            self._reached = max(self._reached, min(1.0, self._file.tell() / self._size))
        return self._reached
