"""Keeping: arrays in one file, taken up again without being read through.

The file is derived data of one machine, and is opened only where its head is sealed, was written by
this very program, and fits its size. It is mapped into memory: what is never asked for is never
read, and what is changed is changed for this process alone.
"""

from __future__ import annotations

import hashlib
import mmap
import os
import sys
from pathlib import Path

import msgspec
import numpy as np

from desktop.events.arrays import Arrays

_MAGIC = b"Parallax events 1\n"  # raised whenever what is in the file changes
_DIGEST_SIZE = 16
_LENGTH_SIZE = 8
_KINDS = frozenset({"u1", "u4", "i4", "i8", "f4", "f8"})
_ALIGNED = 64  # bytes


class _Array(msgspec.Struct):
    """Where an array stands in the file."""

    kind: str
    shape: tuple[int, ...]
    start: int


class _Head(msgspec.Struct):
    """What is in the file."""

    made_by: str
    token: str
    order: str
    size: int
    arrays: dict[str, _Array]


def keep(path: Path, arrays: Arrays, made_by: str, token: str) -> None:
    """Write arrays to a file in the place of what was there.

    Args:
        path: the file; its folder is made.
        arrays: of numbers, by name.
        made_by: what tells how they were made.
        token: what tells these from any others.

    Raises:
        OSError: it can't be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    at = 0
    placed: dict[str, _Array] = {}
    for name, array in arrays.items():
        placed[name] = _Array(array.dtype.str[1:], array.shape, at)
        at += -(-array.nbytes // _ALIGNED) * _ALIGNED
    body = msgspec.json.encode(_Head(made_by, token, sys.byteorder, at, placed))
    partial = path.with_suffix(".partial")
    with partial.open("wb") as file:
        file.write(_MAGIC + _seal(body) + len(body).to_bytes(_LENGTH_SIZE, "big") + body)
        file.write(bytes(_first(len(body)) - file.tell()))
        for array in arrays.values():
            file.write(np.ascontiguousarray(array).data)
            file.write(bytes(-array.nbytes % _ALIGNED))
        file.flush()
        os.fsync(file.fileno())
    partial.replace(path)


def taken_up(path: Path, made_by: str, token: str) -> Arrays | None:
    """The arrays that were kept; None where they are not these, or not there."""
    try:
        with path.open("rb") as file:
            if os.fstat(file.fileno()).st_size < _first(0):
                return None
            held = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_COPY)
    except OSError:
        return None
    head = _head(held)
    if head is None or (head.made_by, head.token, head.order) != (made_by, token, sys.byteorder):
        return None
    return {
        name: np.frombuffer(
            held, np.dtype(one.kind), int(np.prod(one.shape)), head.size + one.start
        ).reshape(one.shape)
        for name, one in head.arrays.items()
    }


def _head(held: mmap.mmap) -> _Head | None:
    """The head of a file, whose size is then where the arrays begin; None where it is not ours."""
    start = len(_MAGIC) + _DIGEST_SIZE
    length = int.from_bytes(held[start : start + _LENGTH_SIZE], "big")
    body = held[start + _LENGTH_SIZE : start + _LENGTH_SIZE + length]
    if held[:start] != _MAGIC + _seal(body):
        return None
    try:
        head = msgspec.json.decode(body, type=_Head)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
    fits = all(
        one.kind in _KINDS
        and one.start >= 0
        and all(side >= 0 for side in one.shape)
        and one.start + int(np.prod(one.shape)) * np.dtype(one.kind).itemsize <= head.size
        for one in head.arrays.values()
    )
    if not fits or len(held) != _first(length) + head.size:
        return None
    return msgspec.structs.replace(head, size=_first(length))


def _first(length: int) -> int:
    """Where the arrays begin behind a head of so many bytes."""
    end = len(_MAGIC) + _DIGEST_SIZE + _LENGTH_SIZE + length
    return -(-end // _ALIGNED) * _ALIGNED


def _seal(body: bytes) -> bytes:
    return hashlib.blake2b(body, digest_size=_DIGEST_SIZE).digest()
