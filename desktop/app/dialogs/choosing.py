"""Choosing files, folders and archives; the folder last used is where the next choice begins."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.app.settings import Settings

_ARCHIVES = "Parallax archive (*.db);;All files (*)"


def choose_files(parent: QWidget, settings: Settings) -> list[Path]:
    """Files to import; none if the user thought better of it."""
    names, _ = QFileDialog.getOpenFileNames(
        parent, "Import files", str(settings.last_folder), readable()
    )
    chosen = [Path(name) for name in names]
    if chosen:
        settings.last_folder = chosen[0].parent
    return chosen


def readable() -> str:
    """The filter of what can be imported: all of it together first, then format by format."""
    # The readers take time to load, and most starts of the window import nothing.
    from desktop.importing import FORMATS, SUFFIXES  # noqa: PLC0415

    named = ((one.name, one.suffixes) for one in FORMATS if one.suffixes)
    filters = [("Articles", SUFFIXES), *named]
    parts = [f"{name} ({' '.join(f'*{end}' for end in ends)})" for name, ends in filters]
    return ";;".join([*parts, "All files (*)"])


def choose_folder(parent: QWidget, settings: Settings) -> list[Path]:
    """A folder to import; none if the user thought better of it."""
    name = QFileDialog.getExistingDirectory(parent, "Import a folder", str(settings.last_folder))
    if not name:
        return []
    settings.last_folder = Path(name)
    return [Path(name)]


def choose_archive(parent: QWidget, settings: Settings) -> Path | None:
    """An archive to open; None if the user thought better of it."""
    name, _ = QFileDialog.getOpenFileName(
        parent, "Open an archive", str(settings.last_folder), _ARCHIVES
    )
    if not name:
        return None
    settings.last_folder = Path(name).parent
    return Path(name)
