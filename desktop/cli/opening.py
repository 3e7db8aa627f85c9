"""Opening: the archive that a command works on."""

import argparse
from pathlib import Path

from desktop import paths
from desktop.errors import ArchiveError, located
from desktop.library import Library
from desktop.message import message

# The message for an archive without any articles.
EMPTY = "The archive is empty; import something first."


def opened(options: argparse.Namespace) -> Library:
    """The given archive, or the user's own, which is created if missing.

    Raises:
        ArchiveError: there is no such archive.
    """
    named: Path | None = options.archive
    if named and not named.exists():
        raise ArchiveError(
            located(named, message("there is no such archive; `parallax import` makes one"))
        )
    return Library.open(named or paths.own_archive())
