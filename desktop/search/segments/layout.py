"""Segment files: named arrays and a few facts in one file, written at once and mapped when read.

A file is a preamble (magic, version, size of the header), the header (JSON), its digest, and the
arrays, each at a multiple of 64 bytes, little-endian. Nothing in it is ever executed or unpickled.
"""

import hashlib
import json
import mmap
import os
import struct
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self, cast

import numpy as np
from numpy.typing import NDArray

from desktop.errors import IndexFileError
from desktop.message import Ordinal, message

VERSION = 2  # raised whenever what the arrays mean changes

Array = NDArray[Any]
Facts = Mapping[str, int]

_MAGIC = b"PrlxSegm"
_PREAMBLE = struct.Struct("<8sII")  # magic, version, bytes of the header
_ALIGNMENT = 64  # a cache line: no element of any array straddles two
_DIGEST_SIZE = 16
_BLOCK = 1 << 20  # bytes that are read at once where a whole file is
_LARGEST_HEADER = 1 << 20  # a header is a few kilobytes; what claims more is not ours


@dataclass(frozen=True, slots=True)
class File:
    """One file of the index: its size in bytes and the BLAKE2b digest of its content."""

    size: int
    digest: str


class Arrays:
    """The arrays of one file, as read-only views of the mapped file.

    The mapping lives as long as any view of it: on Windows, the file can't be deleted before all of
    them are gone.

    Attributes:
        facts: what was noted beside the arrays.
    """

    def __init__(
        self, mapped: mmap.mmap, facts: Facts, places: Mapping[str, tuple[np.dtype[Any], int, int]]
    ) -> None:
        self.facts = facts
        self._mapped = mapped
        self._places = places

    @classmethod
    def open(cls, path: Path) -> Self:
        """Map a file; of its content only the header is read.

        Raises:
            IndexFileError: it is not there, not of this version, or damaged where that shows: the
                header is not what was written, or an array does not lie inside the file.
        """
        try:
            with path.open("rb") as file:
                mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        except (OSError, ValueError) as error:  # ValueError: it is empty
            raise IndexFileError(path, message("it can't be opened")) from error
        start, header = _header(path, mapped)
        facts = cast("Facts", header["facts"])
        described = cast("dict[str, tuple[str, int, int]]", header["arrays"])
        places = {
            name: (np.dtype(kind), count, start + offset)
            for name, (kind, count, offset) in described.items()
        }
        for kind, count, offset in places.values():
            if count < 0 or offset < start or offset + count * kind.itemsize > len(mapped):
                raise IndexFileError(path, message("it is shorter than it was when it was written"))
        return cls(mapped, facts, places)

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __getitem__(self, name: str) -> Array:
        kind, count, offset = self._places[name]
        if not count:
            return np.empty(0, kind)
        return np.frombuffer(self._mapped, kind, count, offset)


def write(path: Path, arrays: Mapping[str, Array], facts: Facts) -> File:
    """Write a file, whole or not at all: its content is on the disk when this returns.

    Its name may not be yet. A folder's names reach the disk in their order, so that it is there
    whenever a marker is that was written after it.

    Args:
        path: where to; what is there is replaced.
        arrays: one-dimensional, of integers or booleans.
        facts: whole numbers to note beside them.

    Returns:
        its size and digest, taken while it was written.

    Raises:
        OSError: it can't be written.
    """
    new = path.with_name(f"{path.name}.new")
    digest, size = hashlib.blake2b(digest_size=_DIGEST_SIZE), 0
    with new.open("wb") as file:
        for piece in _pieces(arrays, facts):
            file.write(piece)
            digest.update(piece)
            size += len(piece)
        file.flush()
        os.fsync(file.fileno())
    new.replace(path)
    return File(size, digest.hexdigest())


def digest_of(path: Path) -> str:
    """The BLAKE2b digest of a file's content, as ``write`` takes it.

    Raises:
        OSError: it can't be read.
    """
    digest = hashlib.blake2b(digest_size=_DIGEST_SIZE)
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest()


def sync_folder(folder: Path) -> None:
    """Have the names in a folder on the disk, too; Windows does so by itself."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def narrow(values: Array, largest: int | None = None) -> Array:
    """Whole numbers from 0 in the narrowest unsigned type that holds them.

    Args:
        values: the numbers.
        largest: what the type must hold; by default the largest of them.
    """
    if largest is None:
        largest = int(values.max(initial=0))
    return values.astype(np.min_scalar_type(largest), copy=False)


def _pieces(arrays: Mapping[str, Array], facts: Facts) -> Iterator[bytes | memoryview]:
    described: dict[str, tuple[str, int, int]] = {}
    end = 0
    little = {
        name: np.ascontiguousarray(array, array.dtype.newbyteorder("<"))
        for name, array in arrays.items()
    }
    for name, array in little.items():
        described[name] = (array.dtype.str, len(array), end)
        end = _aligned(end + array.nbytes)
    header = json.dumps({"facts": facts, "arrays": described}).encode()
    opening = _PREAMBLE.pack(_MAGIC, VERSION, len(header)) + header
    opening += hashlib.blake2b(opening, digest_size=_DIGEST_SIZE).digest()
    yield _padded(opening)
    for array in little.values():
        if array.nbytes:
            yield array.view(np.uint8).data
        yield bytes(_aligned(array.nbytes) - array.nbytes)


def _header(path: Path, mapped: mmap.mmap) -> tuple[int, Mapping[str, object]]:
    """Where the arrays begin, and what the header says."""
    if len(mapped) < _PREAMBLE.size or mapped[: len(_MAGIC)] != _MAGIC:
        raise IndexFileError(path, message("it is no file of a search index"))
    _, version, size = cast("tuple[bytes, int, int]", _PREAMBLE.unpack(mapped[: _PREAMBLE.size]))
    if version != VERSION:
        raise IndexFileError(
            path,
            message(
                "its version is {version}, this program reads {own}",
                version=Ordinal(version),
                own=Ordinal(VERSION),
            ),
        )
    end = _PREAMBLE.size + min(size, _LARGEST_HEADER)
    digest = hashlib.blake2b(mapped[:end], digest_size=_DIGEST_SIZE).digest()
    if mapped[end : end + _DIGEST_SIZE] != digest:
        raise IndexFileError(path, message("its header is damaged"))
    return _aligned(end + _DIGEST_SIZE), json.loads(mapped[_PREAMBLE.size : end])


def _aligned(size: int) -> int:
    return -(-size // _ALIGNMENT) * _ALIGNMENT


def _padded(content: bytes) -> bytes:
    return content.ljust(_aligned(len(content)), b"\0")
