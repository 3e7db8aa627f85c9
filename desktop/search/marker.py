"""The marker: the one small file that says what the index consists of, and seals it.

Whoosh has no checksums and unpickles what it opens. So nothing of an index is opened before its
marker has been read and was written by this very program, and every file has the size and the
digest that stand in it. The marker is replaced as a whole at the end of each commit: until then the
old one names the old files, so a commit that was cut off has not happened.
"""

import hashlib
import json
import platform
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import whoosh

from desktop.search.words import stemming_version

_FORMAT = 1  # raised whenever fields, analysis or this file change
_NAME = "marker"
_DIGEST_SIZE = 16


@dataclass(frozen=True, slots=True)
class File:
    """One file of the index: its size in bytes and the BLAKE2b digest of its content."""

    size: int
    digest: str


@dataclass(frozen=True, slots=True)
class Marker:
    """What an index consists of.

    Attributes:
        position: the last change of the archive it has seen.
        generation: Whoosh's number of the commit.
        files: each file of it by name.
    """

    position: int
    generation: int
    files: Mapping[str, File]


def read(folder: Path) -> Marker | None:
    """The marker of a folder, or None if there is none, it is damaged, or not of this program."""
    try:
        seal, _, body = (folder / _NAME).read_bytes().partition(b"\n")
    except OSError:
        return None
    if seal.decode("ascii", "replace") != _digest(body):
        return None
    content = cast("dict[str, object]", json.loads(body))
    if content["made_by"] != _made_by():
        return None
    files = cast("dict[str, tuple[int, str]]", content["files"])
    return Marker(
        cast("int", content["position"]),
        cast("int", content["generation"]),
        {name: File(size, digest) for name, (size, digest) in files.items()},
    )


def write(folder: Path, marker: Marker) -> None:
    """Put a marker in the place of the one that is there, at once or not at all."""
    content = {
        "made_by": _made_by(),
        "position": marker.position,
        "generation": marker.generation,
        "files": {name: [file.size, file.digest] for name, file in marker.files.items()},
    }
    body = json.dumps(content).encode()
    new = folder / f"{_NAME}.new"
    new.write_bytes(_digest(body).encode() + b"\n" + body)
    new.replace(folder / _NAME)


def remove(folder: Path) -> None:
    """Take the marker away: what lies in the folder is no index any more."""
    (folder / _NAME).unlink(missing_ok=True)


def stamp(folder: Path) -> tuple[int, int, int]:
    """What changes whenever the marker does; zeros where there is none."""
    try:
        status = (folder / _NAME).stat()
    except OSError:
        return 0, 0, 0
    return status.st_mtime_ns, status.st_ino, status.st_size


def describe(folder: Path, names: Iterable[str], known: Mapping[str, File]) -> dict[str, File]:
    """Size and digest of files; those in ``known`` are not read again, as they never change."""
    return {
        name: known.get(name) or File((folder / name).stat().st_size, _digest_of(folder / name))
        for name in names
    }


def sound(folder: Path, marker: Marker, known: Mapping[str, File]) -> bool:
    """Whether every file of the index is there and is what was written.

    Args:
        folder: where they lie.
        marker: what they should be.
        known: files that were found sound before; of these only the size is looked at again.
    """
    try:
        return all(
            (folder / name).stat().st_size == file.size
            and (known.get(name) == file or _digest_of(folder / name) == file.digest)
            for name, file in marker.files.items()
        )
    except OSError:
        return False


def _made_by() -> dict[str, object]:
    """All that decides what the index's bytes mean."""
    return {
        "format": _FORMAT,
        "whoosh": ".".join(map(str, whoosh.__version__)),
        "python": ".".join(platform.python_version_tuple()[:2]),
        "stemmer": stemming_version(),
        "unicode": unicodedata.unidata_version,
    }


def _digest(content: bytes) -> str:
    return hashlib.blake2b(content, digest_size=_DIGEST_SIZE).hexdigest()


def _digest_of(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(
            file, lambda: hashlib.blake2b(digest_size=_DIGEST_SIZE)
        ).hexdigest()
