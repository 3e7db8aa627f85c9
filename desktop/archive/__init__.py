"""The archive: the only door to SQLite."""

from desktop.archive.archive import Archive
from desktop.archive.changes import Change
from desktop.archive.stored_findings import Extent

__all__ = ["Archive", "Change", "Extent"]
