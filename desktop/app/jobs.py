"""Jobs: what the window has done in a worker process, as functions that can be sent there.

Nothing here knows Qt, so that the process need not load it.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from desktop.progress import Work

if TYPE_CHECKING:
    from desktop.comparison.model import Comparison
    from desktop.importing import Columns
    from desktop.intake import ImportReport
    from desktop.library import Library


def import_files(
    paths: tuple[Path, ...], columns: "Columns | None", library: "Library"
) -> Work["ImportReport"]:
    """Import files and folders, tables with columns as the user said."""
    return library.import_files(paths, columns=columns)


def refresh(library: "Library") -> Work[int]:
    """Bring index and events up to date."""
    return library.refresh()


def tidy(library: "Library") -> Work[None]:
    """Merge what searches have to look into."""
    return library.tidy()


def read_ahead(library: "Library") -> Work[int]:
    """Read what has not been read yet, and compare the accounts of events."""
    return library.read_ahead()


def compare(numbers: tuple[int, ...], library: "Library") -> Work["Comparison"]:
    """Compare articles, reading those first that have not been read."""
    return library.compare(numbers)
