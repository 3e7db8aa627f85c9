"""What the world does to us; a bug of ours is never one of these and is never caught."""

from pathlib import Path


class ParallaxError(Exception):
    """Anything outside the program that stopped it; its text says what and what to do."""


class ArchiveError(ParallaxError):
    """An archive can't be opened, read or written."""


class ReaderError(ParallaxError):
    """A file holds no article that can be read.

    Attributes:
        path: the file, as the user named it.
        reason: one sentence for the user, without the path.
    """

    def __init__(self, path: str | Path, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = str(path)
        self.reason = reason


class ExportError(ParallaxError):
    """A comparison can't be written to the file that was named."""


class IndexFileError(ParallaxError):
    """A file of the search index can't be used; the index is made anew from its archive.

    Attributes:
        path: the file.
    """

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
