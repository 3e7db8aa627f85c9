"""Jobs: the work of the window's worker process, as picklable functions.

Nothing here imports Qt, so that the process need not load it.
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
    """Merge the segments of the search index."""
    return library.tidy()


def read_ahead(library: "Library") -> Work[int]:
    """Read the articles not read yet, and compare the accounts of events."""
    return library.read_ahead()


def compare(numbers: tuple[int, ...], library: "Library") -> Work["Comparison"]:
    """Compare articles, after reading those that have not been read."""
    return library.compare(numbers)
