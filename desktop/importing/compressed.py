"""Compressed files: the one file in a file of gzip, bzip2 or xz."""

import bz2
import lzma
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import BinaryIO, cast

from desktop.errors import ReaderError
from desktop.importing.content import Content
from desktop.importing.format import Format, Found
from desktop.importing.gzip_stream import gunzipped

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
        raise ReaderError(content.path, "it is not compressed as its name says")
    name = content.name
    if content.ends(_SUFFIXES):
        name = name[: name.rindex(".")]
    yield content.member(name, partial(_open, content), alone=True)


def _open(content: Content) -> BinaryIO:
    opener = next(one for first, one in _OPENERS.items() if content.head.startswith(first))
    return cast("BinaryIO", opener(content.open()))


def _is_compressed(content: Content) -> bool:
    return content.head.startswith(tuple(_OPENERS))


FORMAT = Format("Compressed files", _SUFFIXES, _is_compressed, read_compressed)
