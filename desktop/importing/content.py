"""Content: the bytes of a file or of a member of a container, opened as readers need them."""

import io
import lzma
import zipfile
import zlib
from collections.abc import Callable
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from desktop.errors import ReaderError
from desktop.importing.columns import Columns
from desktop.importing.limits import LARGEST, Budget
from desktop.importing.position import Position
from desktop.message import Message, message

HEAD = 16_384  # bytes that a format is recognised by; XML prologues and page heads fit in
_MISSING = message("there is no such file; see whether it was moved or renamed")

# What reading bytes raises where they are damaged, of the disk, of gzip, bzip2 and xz, and of ZIP:
# a wrong sum, a place before the beginning, a way of packing that is not known.
READING_FAILS = (
    OSError,
    EOFError,
    ValueError,
    zlib.error,
    lzma.LZMAError,
    zipfile.BadZipFile,
    NotImplementedError,
)


class Content:
    """What a reader reads: bytes under a name, as often as they are asked for.

    Attributes:
        path: the file as the user named it; of a member behind that of its container:
            "saved.zip/2031/ferry.html".
        folder: the folder a file lies in, for what lies beside it; None for a member.
        alone: whether it is all there is in its container, or was chosen by itself, so that it is
            told if there is no article in it; of many in a folder or container, those of unknown
            kinds are passed over, and so is XML and JSON that has nothing of an article.
        depth: how many containers it lies in.
        budget: of the limits, shared by a file and all that is in it.
        columns: what the user has said of the columns of tables.
    """

    def __init__(
        self,
        path: str,
        opener: Callable[[], BinaryIO],
        *,
        folder: Path | None = None,
        alone: bool = True,
        depth: int = 0,
        budget: Budget | None = None,
        columns: Columns | None = None,
    ) -> None:
        self.path = path
        self.folder = folder
        self.alone = alone
        self.depth = depth
        self.budget = budget or Budget()
        self.columns = columns or Columns()
        self._opener = opener

    @classmethod
    def of_file(
        cls,
        path: Path,
        *,
        alone: bool = True,
        columns: Columns | None = None,
        position: Position | None = None,
    ) -> "Content":
        """The bytes of a file on the disk.

        Args:
            path: the file.
            alone: whether it was chosen by itself, and not with its folder.
            columns: what the user has said of the columns of tables.
            position: tells how far it is read, whenever it is asked.

        Raises:
            ReaderError: it is not there, or may not be read.
        """
        try:
            if path.is_dir():
                raise ReaderError(
                    path, message("its folder can't be opened; see that you may read it")
                )
            if not path.is_file():
                raise ReaderError(
                    path,
                    message("it is no file; name a file or a folder")
                    if path.exists()
                    else _MISSING,
                )
        except (OSError, ValueError) as error:  # a NUL in the name is a ValueError
            raise ReaderError(path, unreadable(error)) from error
        followed = (position or Position()).followed
        return cls(
            str(path),
            lambda: followed(path.open("rb")),
            folder=path.parent,
            alone=alone,
            columns=columns,
        )

    def member(
        self,
        name: str,
        data: bytes | Callable[[], BinaryIO],
        *,
        alone: bool = False,
    ) -> "Content":
        """What lies in this container under a name."""
        return Content(
            f"{self.path}/{name}",
            (lambda: io.BytesIO(data)) if isinstance(data, bytes) else data,
            alone=alone,
            depth=self.depth + 1,
            budget=self.budget,
            columns=self.columns,
        )

    @property
    def name(self) -> str:
        """The last part of the path."""
        return PurePosixPath(self.path.replace("\\", "/")).name

    def ends(self, suffixes: tuple[str, ...]) -> bool:
        """Whether the name ends in one of these, in whatever capitals."""
        return self.name.lower().endswith(suffixes)

    @cached_property
    def head(self) -> bytes:
        """The first `HEAD` bytes.

        Raises:
            ReaderError: they can't be read.
        """
        with self.open() as file:
            try:
                return file.read(HEAD)
            except READING_FAILS as error:
                raise ReaderError(self.path, unreadable(error)) from error

    @cached_property
    def unpacked_head(self) -> bytes:
        """The first bytes as they are without gzip, as far as they can be unpacked."""
        if not self.head.startswith(b"\x1f\x8b"):
            return self.head
        try:
            return zlib.decompressobj(wbits=31).decompress(self.head, HEAD)
        except zlib.error:
            return b""

    @cached_property
    def members(self) -> frozenset[str]:
        """The names in it where it is a ZIP; none where it is anything else or damaged."""
        if not self.head.startswith(b"PK\x03\x04"):
            return frozenset()
        try:
            with self.open() as file, zipfile.ZipFile(file) as packed:
                return frozenset(packed.namelist())
        except READING_FAILS:
            return frozenset()

    def open(self) -> BinaryIO:
        """The bytes as a file, from their beginning.

        Raises:
            ReaderError: it can't be opened.
        """
        try:
            return self._opener()
        except READING_FAILS as error:
            raise ReaderError(self.path, unreadable(error)) from error

    def data(self) -> bytes:
        """All bytes, of what holds one article.

        Raises:
            ReaderError: they can't be read, are none, or too many.
        """
        with self.open() as file:
            try:
                data = file.read(LARGEST + 1)
            except READING_FAILS as error:
                raise ReaderError(self.path, unreadable(error)) from error
        if len(data) > LARGEST:
            raise ReaderError(
                self.path,
                message("it is larger than {size} MB; split it", size=LARGEST // 1_000_000),
            )
        if not data.strip():
            raise ReaderError(self.path, message("it is empty; save or copy it anew"))
        return data


def next_line(file: BinaryIO, path: str) -> bytes:
    """The next line, of one that is longer than LARGEST only the beginning; b"" at the end.

    Raises:
        ReaderError: it can't be read.
    """
    try:
        return file.readline(LARGEST + 1)
    except READING_FAILS as error:
        raise ReaderError(path, unreadable(error)) from error


def unreadable(error: Exception) -> Message:
    """Why bytes couldn't be read, in words."""
    if isinstance(error, PermissionError):
        return message("permission denied; see that you may read it")
    if isinstance(error, FileNotFoundError):
        return _MISSING
    if isinstance(error, EOFError):
        return message("it is cut short; save it again")
    if isinstance(error, zipfile.BadZipFile | zlib.error | lzma.LZMAError | UnicodeDecodeError):
        return message("it is damaged; save or copy it anew")
    told = next((one for one in error.args if isinstance(one, Message)), None)
    if told is not None:  # one of ours, which says what to do
        return told
    reason = error.strerror if isinstance(error, OSError) else None
    return message("it can't be read ({reason}); save or copy it anew", reason=reason or str(error))
