"""The marker: the one small file that says what the index consists of, and seals it.

Nothing of an index is opened before its marker has been read and was written by this very program,
and every file has the size and the digest that stand in it. The marker is replaced as a whole at
the end of each commit: until then the old one names the old files, so a commit that was cut off has
not happened.
"""

import hashlib
import os
import re
import time
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import msgspec

from desktop.search.segments import layout
from desktop.search.segments.layout import File
from desktop.text.stemming import stemming_version

NAME = "marker"
_FORMAT = 2  # raised whenever fields, analysis, segments or this file change
_DIGEST_SIZE = 16
_LARGEST = 64_000_000  # bytes; a marker takes about 300 a segment, and 6 a deleted document
# Names are our own: nothing in a marker may lead out of its folder.
_PLAIN = re.compile(r"[0-9a-f]{32}\.(segment|deleted)")

_BINARY = getattr(os, "O_BINARY", 0)  # Windows alone knows texts from other files
_TRIES, _PAUSE_S = 50, 0.002  # to put a marker where another process is just reading the old one

Versions = dict[str, str]
Ranges = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Bitmap:
    """A file with a bit for each document of a segment: 1 where it is deleted.

    Attributes:
        name: of the file.
        file: its size and digest.
        count: how many bits are 1.
    """

    name: str
    file: File
    count: int


@dataclass(frozen=True, slots=True)
class Part:
    """One segment, and what of it is deleted.

    Attributes:
        name: of its file.
        file: its size and digest.
        count: documents in it, deleted ones too.
        deleted: the deleted documents, ascending, where they are few; else they are in ``bitmap``.
        bitmap: the deleted documents where they are many.
    """

    name: str
    file: File
    count: int
    deleted: tuple[int, ...] = ()
    bitmap: Bitmap | None = None

    @property
    def live(self) -> int:
        """Documents that are not deleted."""
        return self.count - (self.bitmap.count if self.bitmap else len(self.deleted))


@dataclass(frozen=True, slots=True)
class Marker:
    """What an index consists of.

    Attributes:
        uuid: of the index; another one whenever it is begun anew.
        generation: how many commits it has seen.
        position: the last change of the archive it has seen.
        top: the highest number of an article that it has seen.
        missing: (first, last) numbers of articles, both included, that are still to be taken in: a
            bulk build is not finished. None of them is in the index.
        count: articles in it.
        parts: its segments.
    """

    uuid: str
    generation: int = 0
    position: int = 0
    top: int = 0
    missing: Ranges = ()
    count: int = 0
    parts: tuple[Part, ...] = ()

    def files(self) -> Iterator[tuple[str, File]]:
        """All files of the index, by name."""
        for part in self.parts:
            yield part.name, part.file
            if part.bitmap:
                yield part.bitmap.name, part.bitmap.file


@dataclass(frozen=True, slots=True)
class _Written:
    """What stands in the file."""

    made_by: Versions
    marker: Marker


def read(folder: Path) -> Marker | None:
    """The marker of a folder, or None if there is none, it is damaged, or not of this program."""
    try:
        with (folder / NAME).open("rb") as file:
            stored, _, body = file.read(_LARGEST).partition(b"\n")
    except OSError:
        return None
    if stored != _seal(body):
        return None
    try:
        written = msgspec.json.decode(body, type=_Written)
    except (msgspec.DecodeError, UnicodeDecodeError):  # sealed by somebody else
        return None
    marker = written.marker
    return marker if written.made_by == made_by() and _makes_sense(marker) else None


def write(folder: Path, marker: Marker) -> None:
    """Put a marker in the place of the one that is there, at once or not at all.

    The content of all files it names must be on the disk for good. Without power, the old marker
    may be there again; what it names must not be deleted before the folder is on the disk, too.
    """
    body = msgspec.json.encode(_Written(made_by(), marker))
    new = folder / f"{NAME}.new"
    with new.open("wb") as file:
        file.write(_seal(body) + b"\n" + body)
        file.flush()
        os.fsync(file.fileno())
    _replace(new, folder / NAME)


def stamp(folder: Path) -> bytes:
    """What is another whenever the marker is; b"" where there is none."""
    try:
        # Before each search; Python's own files take three times as long.
        file = os.open(f"{folder}{os.sep}{NAME}", os.O_RDONLY | _BINARY)
    except OSError:
        return b""
    try:
        return os.read(file, 2 * _DIGEST_SIZE)
    except OSError:
        return b""
    finally:
        os.close(file)


def made_by() -> Versions:
    """All that decides what the index's bytes mean."""
    return {
        "format": str(_FORMAT),
        "segments": str(layout.VERSION),
        "stemmer": stemming_version(),
        "unicode": unicodedata.unidata_version,
    }


def _replace(new: Path, old: Path) -> None:
    """Windows refuses it for the moment in which somebody reads the old one."""
    for _ in range(_TRIES):
        try:
            new.replace(old)
        except PermissionError:
            time.sleep(_PAUSE_S)
        else:
            return
    new.replace(old)


def _makes_sense(marker: Marker) -> bool:
    """Whether this could be ours; a seal alone can be made by anybody."""
    names = [name for name, _file in marker.files()]
    return (
        all(_PLAIN.fullmatch(name) for name in names)
        and len(set(names)) == len(names)
        and all(part.count > 0 and part.live >= 0 for part in marker.parts)
        and all(_ascending_below(part.deleted, part.count) for part in marker.parts)
        and marker.count == sum(part.live for part in marker.parts)
        and all(first <= last for first, last in marker.missing)
    )


def _ascending_below(documents: tuple[int, ...], limit: int) -> bool:
    return all(a < b for a, b in zip((-1, *documents), (*documents, limit), strict=True))


def _seal(body: bytes) -> bytes:
    return hashlib.blake2b(body, digest_size=_DIGEST_SIZE).hexdigest().encode()
