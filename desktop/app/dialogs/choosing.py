"""Choosing files, folders and archives; the folder last used is where the next choice begins."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.app.language import tr
from desktop.app.settings import Settings


def choose_files(parent: QWidget, settings: Settings) -> list[Path]:
    """Files to import; none if the user thought better of it."""
    names, _ = QFileDialog.getOpenFileNames(
        parent, tr("Import files"), str(settings.last_folder), readable()
    )
    chosen = [Path(name) for name in names]
    if chosen:
        settings.last_folder = chosen[0].parent
    return chosen


def readable() -> str:
    """The filter of what can be imported: all of it together first, then format by format."""
    # The readers take time to load, and most starts of the window import nothing.
    from desktop.importing import FORMATS, SUFFIXES  # noqa: PLC0415

    named = ((tr(one.name), one.suffixes or one.usual) for one in FORMATS)
    filters = [(tr("Articles"), SUFFIXES), *named, (tr("All files"), ("",))]
    return ";;".join(_filter(name, ends) for name, ends in filters)


def choose_folder(parent: QWidget, settings: Settings) -> list[Path]:
    """A folder to import; none if the user thought better of it."""
    name = QFileDialog.getExistingDirectory(
        parent, tr("Import a folder"), str(settings.last_folder)
    )
    if not name:
        return []
    settings.last_folder = Path(name)
    return [Path(name)]


def choose_archive(parent: QWidget, settings: Settings) -> Path | None:
    """An archive to open; None if the user thought better of it."""
    archives = _filter(tr("Parallax archive"), (".db",)), _filter(tr("All files"), ("",))
    name, _ = QFileDialog.getOpenFileName(
        parent, tr("Open an archive"), str(settings.last_folder), ";;".join(archives)
    )
    if not name:
        return None
    settings.last_folder = Path(name).parent
    return Path(name)


def _filter(name: str, endings: Iterable[str]) -> str:
    """What file dialogs choose files by: a name, and the endings that go with it."""
    return f"{name} ({' '.join(f'*{ending}' for ending in endings)})"
