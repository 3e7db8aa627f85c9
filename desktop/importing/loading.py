"""The files to import: folders walked, bytes loaded, what can't be is refused with a reason."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from desktop.errors import ReaderError

LARGEST = 50_000_000  # bytes of one article's file
SUFFIXES = (".txt", ".md", ".html", ".htm", ".jsonl")


def files(paths: Sequence[Path]) -> Iterator[Path]:
    """The files that paths name: folders walked in the order of names, files as they are.

    Of a folder only readable suffixes count; hidden files and the folders that browsers put beside
    a saved page ("page_files") are passed over, links to folders not followed. What isn't there or
    can't be listed comes out as it was given: reading it raises the error.
    """
    for path in paths:
        if os.path.isdir(path):  # noqa: PTH112 (Path's raises where a folder on the way is closed)
            yield from _walk(path)
        else:
            yield path


def load(path: Path) -> bytes:
    """The bytes of a file that holds one article.

    Raises:
        ReaderError: it can't be read, is empty or too large.
    """
    try:
        if path.is_dir():
            raise ReaderError(path, "its folder can't be opened; see that you may read it")
        if not path.is_file():
            raise ReaderError(
                path, "there is no such file" if not path.exists() else "it is no file"
            )
        if path.stat().st_size > LARGEST:
            raise ReaderError(path, f"it is larger than {LARGEST // 1_000_000} MB; split it")
        data = path.read_bytes()
    except (OSError, ValueError) as error:  # a NUL in the name is a ValueError
        raise ReaderError(path, unreadable(error)) from error
    if not data.strip():
        raise ReaderError(path, "it is empty")
    return data


def unreadable(error: OSError | ValueError) -> str:
    """Why the system couldn't read a file, in words."""
    if isinstance(error, PermissionError):
        return "permission denied; see that you may read it"
    if isinstance(error, FileNotFoundError):
        return "there is no such file"
    reason = error.strerror if isinstance(error, OSError) else None
    return f"it can't be read: {reason or error}"


def _walk(folder: Path) -> Iterator[Path]:
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:
        yield folder
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            if not entry.name.endswith("_files"):
                yield from _walk(folder / entry.name)
        elif entry.name.lower().endswith(SUFFIXES):
            yield folder / entry.name
