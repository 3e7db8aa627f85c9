"""Choosing files, folders and archives; each choice starts in the folder last used."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.app.language import tr
from desktop.app.settings import Settings


def choose_files(parent: QWidget, settings: Settings) -> list[Path]:
    """Ask for files to import; none if the user cancels."""
    names, _ = QFileDialog.getOpenFileNames(
        parent, tr("Import files"), str(settings.last_folder), readable()
    )
    chosen = [Path(name) for name in names]
    if chosen:
        settings.last_folder = chosen[0].parent
    return chosen


def readable() -> str:
    """The file filter for imports: all formats together first, then each by itself."""
    # The readers take time to load, and most starts of the window import nothing.
    from desktop.importing import FORMATS, SUFFIXES  # noqa: PLC0415

    named = ((tr(one.name), one.suffixes or one.usual) for one in FORMATS)
    filters = [(tr("Articles"), SUFFIXES), *named, (tr("All files"), ("",))]
    return ";;".join(_filter(name, ends) for name, ends in filters)


def choose_folder(parent: QWidget, settings: Settings, title: str) -> list[Path]:
    """Ask for a folder; none if the user cancels."""
    name = QFileDialog.getExistingDirectory(parent, title, str(settings.last_folder))
    if not name:
        return []
    settings.last_folder = Path(name)
    return [Path(name)]


def choose_archive(parent: QWidget, settings: Settings) -> Path | None:
    """Ask for an archive to open; None if the user cancels."""
    archives = _filter(tr("Parallax archive"), (".db",)), _filter(tr("All files"), ("",))
    name, _ = QFileDialog.getOpenFileName(
        parent, tr("Open an archive"), str(settings.last_folder), ";;".join(archives)
    )
    if not name:
        return None
    settings.last_folder = Path(name).parent
    return Path(name)


def _filter(name: str, endings: Iterable[str]) -> str:
    """A filter for file dialogs: a name, and the suffixes that belong to it."""
    return f"{name} ({' '.join(f'*{ending}' for ending in endings)})"
