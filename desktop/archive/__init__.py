"""The archive: the only door to SQLite."""

from desktop.archive.archive import Archive
from desktop.archive.changes import Change

__all__ = ["Archive", "Change"]
