"""Compressed files: the one file in a file of gzip, bzip2 or xz."""

import bz2
import io
import lzma
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, BinaryIO, cast

from desktop.errors import ReaderError
from desktop.importing.content import Content
from desktop.importing.format import Format, Found
from desktop.importing.gzip_stream import gunzipped
from desktop.importing.limits import LARGEST_RATIO, is_bomb
from desktop.message import message, translatable

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_OPENERS: Mapping[bytes, Callable[[BinaryIO], object]] = {
    b"\x1f\x8b": gunzipped,
    b"BZh": bz2.open,
    b"\xfd7zXZ": lzma.open,
}
_SUFFIXES = (".gz", ".bz2", ".xz")


def read_compressed(content: Content) -> Iterator[Found]:
    """The one file in a compressed file.

    Raises:
        ReaderError: it is none.
    """
    if not _is_compressed(content):
        raise ReaderError(
            content.path, message("it is not compressed as its name says; rename it to what it is")
        )
    name = content.name
    if content.ends(_SUFFIXES):
        name = name[: name.rindex(".")]
    yield content.member(name, partial(_open, content), alone=True)


def _open(content: Content) -> BinaryIO:
    opener = next(one for first, one in _OPENERS.items() if content.head.startswith(first))
    file = content.open()
    return cast("BinaryIO", io.BufferedReader(_Unpacked(cast("BinaryIO", opener(file)), file)))


class _Unpacked(io.RawIOBase):
    """What is in a compressed file, as long as it is no bomb; closing it closes the file, too."""

    def __init__(self, stream: BinaryIO, file: BinaryIO) -> None:
        self._stream = stream
        self._file = file
        self._size = 0

    def readable(self) -> bool:
        """It is."""
        return True

    def tell(self) -> int:
        """How many bytes were read: what is packed in it asks how large it is itself."""
        return self._size

    def readinto(self, buffer: "WriteableBuffer") -> int:
        """The next bytes; none at the end.

        Raises:
            OSError: it unpacks to more than can be of any use.
        """
        view = memoryview(buffer)
        data = self._stream.read(len(view))
        view[: len(data)] = data
        self._size += len(data)
        if is_bomb(self._size, self._file.tell()):
            raise OSError(
                message(
                    "it unpacks to more than {times} times its size; unpack it first",
                    times=LARGEST_RATIO,
                )
            )
        return len(data)

    def close(self) -> None:
        """Close it and the compressed file."""
        super().close()
        self._file.close()


def _is_compressed(content: Content) -> bool:
    return content.head.startswith(tuple(_OPENERS))


FORMAT = Format(translatable("Compressed files"), _SUFFIXES, _is_compressed, read_compressed)
