"""Choosing files, folders and archives; the folder last used is where the next choice begins."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.app.settings import Settings

_ARCHIVES = "Parallax archive (*.db);;All files (*)"
_READABLE = (
    "Articles (*.txt *.md *.html *.htm *.jsonl);;Text (*.txt *.md);;"
    "Saved pages (*.html *.htm);;Data sets (*.jsonl);;All files (*)"
)


def choose_files(parent: QWidget, settings: Settings) -> list[Path]:
    """Files to import; none if the user thought better of it."""
    names, _ = QFileDialog.getOpenFileNames(
        parent, "Import files", str(settings.last_folder), _READABLE
    )
    chosen = [Path(name) for name in names]
    if chosen:
        settings.last_folder = chosen[0].parent
    return chosen


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
