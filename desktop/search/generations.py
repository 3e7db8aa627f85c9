"""Generations: the states of an index, one a commit; the newest sound one is opened and kept open.

A file never changes once it is there, so each is checked once, before it is opened, and stays open
from generation to generation: seeing a commit costs as much as the commit has brought.
"""

from collections.abc import Collection, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

import numpy as np
from numpy.typing import NDArray

from desktop.errors import IndexFileError
from desktop.message import message
from desktop.search import marker
from desktop.search.marker import Bitmap, Marker, Part
from desktop.search.segments import layout
from desktop.search.segments.layout import Arrays, File, digest_of
from desktop.search.segments.segment import Segment
from desktop.search.segments.snapshot import Snapshot

_TRIES = 5  # to read an index that another process commits to at the same moment
_HASHING = 4  # threads; BLAKE2b lets go of the interpreter, and a disk rarely feeds more
# A deleted document takes 6 bytes in the marker; a bitmap is another file that must reach the disk.
_FEW = 200

Live = NDArray[np.bool_]


class Generations:
    """The index in a folder, as it was committed last; belongs to one thread.

    Attributes:
        marker: what it consists of; None where there is no index that can be trusted.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.marker: Marker | None = None
        self._stamp = b""
        self._sound: dict[str, File] = {}
        self._segments: dict[str, Segment] = {}
        self._masks: dict[Part, Live] = {}

    @property
    def committed(self) -> Marker:
        """What the index consists of, for those who change it."""
        if self.marker is None:
            raise ValueError("there is no index to change")
        return self.marker

    def look(self, *, again: bool = False) -> bool:
        """Read the marker if it is another one than before, and check what is new.

        Args:
            again: look also if it is the same; files that were found sound are not read again.

        Returns:
            whether the index may be another one than before.
        """
        stamp = marker.stamp(self.folder)
        if stamp == self._stamp and not again:
            return False
        for _ in range(_TRIES):
            self._stamp = stamp
            self._take(marker.read(self.folder))
            stamp = marker.stamp(self.folder)
            if self.marker or stamp == self._stamp:  # else it was replaced, its files swept
                break
        return True

    def snapshot(self) -> Snapshot:
        """All documents of the index, opened."""
        parts = self.marker.parts if self.marker else ()
        return Snapshot(tuple(map(self.segment, parts)), tuple(map(self.live, parts)))

    def segment(self, part: Part) -> Segment:
        """The segment of a part, opened once."""
        if part.name not in self._segments:
            self._segments[part.name] = Segment.open(self.folder / part.name)
        return self._segments[part.name]

    def live(self, part: Part) -> Live | None:
        """Whether each document of a part is there still; None where all are."""
        if part.live == part.count:
            return None
        if part not in self._masks:
            mask = np.ones(part.count, dtype=np.bool_)
            mask[_deleted(self.folder, part)] = False
            self._masks[part] = mask
        return self._masks[part]

    def commit(self, new: Marker) -> None:
        """Make this the index; files that it has no use for any more are deleted.

        Every file that is new must be on the disk, written by this process or one it trusts.

        Raises:
            OSError: the folder can't be written.
        """
        old = dict(self.marker.files()) if self.marker else {}
        marker.write(self.folder, new)
        self._stamp = marker.stamp(self.folder)
        self._sound |= dict(new.files())
        self._keep(new)
        delete(self.folder, sorted(old.keys() - self._sound.keys()))

    def forget(self) -> None:
        """Trust nothing of what is in the folder; it is looked at anew."""
        self._stamp = b""
        self._keep(None)

    def close(self) -> None:
        """Let go of all files; they are opened again when they are needed."""
        for segment in self._segments.values():
            segment.close()
        self._segments.clear()
        self._masks.clear()

    def _take(self, found: Marker | None) -> None:
        sound = found is not None and self._check(found) and self._open(found)
        self._keep(found if sound else None)

    def _open(self, found: Marker) -> bool:
        """Open what is new; False where a file is whole but none of ours."""
        try:
            return all(self.segment(part).count == part.count for part in found.parts) and all(
                part.bitmap is None or self.live(part) is not None for part in found.parts
            )
        except IndexFileError:
            return False

    def _keep(self, new: Marker | None) -> None:
        self.marker = new
        files = dict(new.files()) if new else {}
        parts = set(new.parts if new else ())
        self._sound = {name: file for name, file in self._sound.items() if name in files}
        self._masks = {part: mask for part, mask in self._masks.items() if part in parts}
        for name in self._segments.keys() - files.keys():
            self._segments.pop(name).close()

    def _check(self, found: Marker) -> bool:
        """Whether every file is there and is what was written; each is read once."""
        new = {name: file for name, file in found.files() if self._sound.get(name) != file}
        try:
            for name, file in found.files():
                if (self.folder / name).stat().st_size != file.size:
                    return False
            digests = _digests([self.folder / name for name in new])
        except OSError:
            return False
        self._sound |= new
        return digests == [file.digest for file in new.values()]


def new_name(kind: str) -> str:
    """A name that no file of any index has: ``kind`` is "segment" or "deleted"."""
    return f"{uuid4().hex}.{kind}"


def without(folder: Path, part: Part, live: Live | None, documents: NDArray[np.int64]) -> Part:
    """A part with more of its documents deleted.

    Args:
        folder: where its files lie; a bitmap is written there if many are deleted.
        part: the part.
        live: what is there of it now.
        documents: those to delete.
    """
    mask = np.ones(part.count, dtype=np.bool_) if live is None else live.copy()
    mask[documents] = False
    deleted = np.flatnonzero(~mask)
    if len(deleted) <= _FEW:
        return Part(part.name, part.file, part.count, tuple(deleted.tolist()))
    name = new_name("deleted")
    file = layout.write(folder / name, {"deleted": np.packbits(~mask)}, {"count": part.count})
    return Part(part.name, part.file, part.count, (), Bitmap(name, file, len(deleted)))


def delete(folder: Path, names: Collection[str]) -> None:
    """Delete files that the marker does not name; on Windows, one that is open stays until later.

    Only this waits until the folder is on the disk, for 5 ms: after a commit that deletes nothing
    an older marker may come back without power, and finds all that it names.
    """
    if names:
        layout.sync_folder(folder)
    for name in names:
        with suppress(OSError):
            (folder / name).unlink(missing_ok=True)


def _digests(paths: Sequence[Path]) -> list[str]:
    """The digests of files; several are taken at once."""
    if len(paths) < 2:  # most commits bring one small file, and a thread takes longer to start
        return list(map(digest_of, paths))
    with ThreadPoolExecutor(_HASHING) as threads:
        return list(threads.map(digest_of, paths))


def _deleted(folder: Path, part: Part) -> NDArray[np.int64]:
    if part.bitmap is None:
        return np.array(part.deleted, dtype=np.int64)
    path = folder / part.bitmap.name
    arrays = Arrays.open(path)
    bits = arrays["deleted"] if "deleted" in arrays else np.empty(0, dtype=np.uint8)
    deleted = np.flatnonzero(np.unpackbits(bits, count=part.count))
    if len(deleted) != part.bitmap.count:
        raise IndexFileError(path, message("it is not the bitmap that the marker describes"))
    return deleted
