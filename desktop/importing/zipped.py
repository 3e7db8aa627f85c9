"""ZIP archives: each file in them is read as if it lay in a folder."""

import io
import tempfile
import zipfile
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from functools import partial
from itertools import pairwise
from pathlib import PurePosixPath
from shutil import copyfileobj
from typing import BinaryIO, cast

from desktop.errors import ReaderError
from desktop.importing.content import READING_FAILS, Content, unreadable
from desktop.importing.format import Format, Found
from desktop.importing.hidden import is_passed_over
from desktop.importing.limits import LARGEST, LARGEST_RATIO, is_bomb
from desktop.message import message, translatable

_BOMB = message(
    "it unpacks to more than {times} times its size; it was left out", times=LARGEST_RATIO
)
_ENCRYPTED = 1  # the bit of a member's flags: PKWARE's APPNOTE, 4.4.4


def read_zip(content: Content) -> Iterator[Found]:
    """What lies in a ZIP, in the order of names; nothing is ever written where names point to.

    Raises:
        ReaderError: it is damaged as a whole.
    """
    with unpacked(content) as packed:
        names = frozenset(packed.namelist())
        for info in sorted(packed.infolist(), key=lambda info: info.filename):
            if not info.filename.endswith("/") and not is_passed_over(
                PurePosixPath(info.filename), names
            ):
                yield member(content, packed, info)


def member(
    content: Content, packed: zipfile.ZipFile, info: zipfile.ZipInfo
) -> Content | ReaderError:
    """One member as content, or why it isn't read.

    Raises:
        LimitError: the file holds more members, or bytes, than may be read.
    """
    path = f"{content.path}/{info.filename}"
    name = PurePosixPath(info.filename.replace("\\", "/"))
    if not name.parts:
        return ReaderError(path, message("it has no name; it was left out"))
    if name.is_absolute() or ".." in name.parts or ":" in name.parts[0]:
        return ReaderError(path, message("its name points outside of the archive; it was left out"))
    if info.flag_bits & _ENCRYPTED:
        return ReaderError(path, message("it is locked with a password; unpack it first"))
    if is_bomb(info.file_size, info.compress_size):
        return ReaderError(path, _BOMB)
    content.budget.spend(info.file_size)
    return content.member(info.filename, partial(_opened, packed, info))


def whole(content: Content, packed: zipfile.ZipFile, name: str) -> bytes:
    """All bytes of a member that its container can't be read without.

    Raises:
        ReaderError: it is missing, damaged, locked or too large.
        LimitError: the file holds more members, or bytes, than may be read.
    """
    try:
        info = packed.getinfo(name)
    except KeyError as error:
        raise ReaderError(
            content.path, message("there is no {name} in it; save it anew", name=name)
        ) from error
    path = f"{content.path}/{name}"
    if info.flag_bits & _ENCRYPTED:
        raise ReaderError(path, message("it is locked with a password; save it without"))
    if is_bomb(info.file_size, info.compress_size):
        raise ReaderError(path, _BOMB)
    if info.file_size > LARGEST:
        size = LARGEST // 1_000_000
        raise ReaderError(path, message("it is larger than {size} MB; split it", size=size))
    content.budget.spend(info.file_size)
    try:
        return packed.read(info)
    except READING_FAILS as error:
        raise ReaderError(path, unreadable(error)) from error


def _opened(packed: zipfile.ZipFile, info: zipfile.ZipInfo) -> BinaryIO:
    """A member as a file; its own reader gives lines that are longer than was asked for."""
    return cast("BinaryIO", io.BufferedReader(cast("io.RawIOBase", packed.open(info))))


@contextmanager
def unpacked(content: Content) -> Generator[zipfile.ZipFile, None, None]:
    """A content as an open ZIP.

    Raises:
        ReaderError: it is empty or damaged.
    """
    if not content.head:
        raise ReaderError(content.path, message("it is empty; save or copy it anew"))
    with content.open() as file, tempfile.SpooledTemporaryFile(LARGEST) as copy:
        # Inside of another ZIP there is no going back and forth but by unpacking it again.
        try:
            if content.depth:
                copyfileobj(file, copy)
            packed = zipfile.ZipFile(cast("BinaryIO", copy) if content.depth else file)
            _refuse_overlaps(packed)
        except zipfile.BadZipFile as error:
            reason = message("it is damaged, or not what its name says; save it anew")
            raise ReaderError(content.path, reason) from error
        except READING_FAILS as error:
            raise ReaderError(content.path, unreadable(error)) from error
        with packed:
            yield packed


def _refuse_overlaps(packed: zipfile.ZipFile) -> None:
    """Stop at members that share their bytes: a megabyte of them would unpack to any size.

    Raises:
        BadZipFile: there are such.
    """
    infos = sorted(packed.infolist(), key=lambda info: info.header_offset)
    for one, other in pairwise(infos):
        if one.header_offset + one.compress_size > other.header_offset:
            raise zipfile.BadZipFile


def _is_zip(content: Content) -> bool:
    return content.head.startswith((b"PK\x03\x04", b"PK\x05\x06"))


FORMAT = Format(translatable("ZIP archives"), (".zip",), _is_zip, read_zip)
