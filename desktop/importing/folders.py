"""The files to import: folders walked in the order of names, files as they are."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from desktop.importing.hidden import holds_parts, is_hidden
from desktop.importing.registry import SUFFIXES


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


def _walk(folder: Path) -> Iterator[Path]:
    try:
        with os.scandir(folder) as listed:
            entries = sorted(listed, key=lambda entry: entry.name)
    except OSError:
        yield folder
        return
    names = {str(folder / entry.name) for entry in entries}
    for entry in entries:
        if is_hidden(entry.name):
            continue
        path = folder / entry.name
        if entry.is_dir(follow_symlinks=False):
            if not holds_parts(path, names):
                yield from _walk(path)
        elif entry.name.lower().endswith(SUFFIXES):
            yield path
