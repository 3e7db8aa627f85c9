"""Errors of the outside world; a bug of ours is never one of these and is never caught."""

from pathlib import Path

from desktop.message import Message, message


class WordedError(Exception):
    """An error whose text is a message.

    Attributes:
        message: what happened and what to do; `str` gives its English, a window in another
            language says it in its own.
    """

    def __init__(self, message: Message) -> None:
        super().__init__(message)
        self.message = message


class ParallaxError(WordedError):
    """Anything outside the program that stopped it; its text says what, and what to do."""


class ArchiveError(ParallaxError):
    """An archive can't be opened, read or written."""


class ReaderError(ParallaxError):
    """A file holds no article that can be read.

    Attributes:
        path: the file, as the user named it.
        reason: one sentence for the user, without the path.
    """

    def __init__(self, path: str | Path, reason: Message) -> None:
        super().__init__(located(path, reason))
        self.path = str(path)
        self.reason = reason

    def __reduce__(self) -> tuple[type["ReaderError"], tuple[str, Message]]:
        """What a copy in another process is made of."""
        return type(self), (self.path, self.reason)


class ExportError(ParallaxError):
    """A comparison can't be written to the file that was named."""


class IndexFileError(ParallaxError):
    """A file of the search index can't be used; the index is made anew from its archive.

    Attributes:
        path: the file.
        reason: what is the matter with it.
    """

    def __init__(self, path: Path, reason: Message) -> None:
        super().__init__(located(path, reason))
        self.path = path
        self.reason = reason

    def __reduce__(self) -> tuple[type["IndexFileError"], tuple[Path, Message]]:
        """What a copy in another process is made of."""
        return type(self), (self.path, self.reason)


def located(path: str | Path, reason: str) -> Message:
    """What is the matter with a file, named first.

    Args:
        path: the file.
        reason: a message, or what the operating system says in its own language.
    """
    return message("{file}: {reason}", file=str(path), reason=reason)
