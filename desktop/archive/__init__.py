"""The archive: the only door to SQLite."""

from desktop.archive.archive import Archive
from desktop.archive.changes import Change
from desktop.archive.connection import LARGEST_NUMBER
from desktop.archive.correction_log import EventCorrection, EventCorrectionKind, Standing
from desktop.archive.corrections import FieldCorrection
from desktop.archive.stored_events import EventFacts
from desktop.archive.stored_findings import Extent
from desktop.archive.stored_notes import Note
from desktop.archive.stored_provenance import Former, Provenance
from desktop.archive.stored_searches import SavedSearch

__all__ = [
    "LARGEST_NUMBER",
    "Archive",
    "Change",
    "EventCorrection",
    "EventCorrectionKind",
    "EventFacts",
    "Extent",
    "FieldCorrection",
    "Former",
    "Note",
    "Provenance",
    "SavedSearch",
    "Standing",
]
