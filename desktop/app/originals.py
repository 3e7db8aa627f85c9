"""Originals: saves the bytes an article was read from as a file; never opens them."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.app.language import tr
from desktop.app.models.file_names import file_name
from desktop.app.tasks import Tasks
from desktop.app.views.reader import Reader
from desktop.article import Article

if TYPE_CHECKING:
    from desktop.library import Library

_LINES = ".jsonl"  # in which an article is one member


class Originals(QObject):
    """Asks where to save an original, and saves it."""

    def __init__(self, reader: Reader, window: QWidget) -> None:
        super().__init__(window)
        self._reader = reader
        self._window = window
        self._tasks: Tasks | None = None
        self._folder = Path.home()

    def set_tasks(self, tasks: Tasks | None) -> None:
        """Save originals of another archive."""
        self._tasks = tasks

    def save(self) -> None:
        """Ask for a file, and save the original of the article that is read there."""
        article = self._reader.article
        if article is None:
            return
        begin = str(self._folder / original_name(article))
        name, _ = QFileDialog.getSaveFileName(self._window, tr("Save the original"), begin)
        if name and self._tasks:
            self._folder = Path(name).parent
            self._tasks.ask(partial(_save, article.id, Path(name)), lasting=True)


def original_name(article: Article) -> str:
    """The name of the file an article was read from, or one made from its title."""
    name = Path(article.path.replace("\\", "/")).name
    if name and not name.lower().endswith(_LINES):
        return name
    return file_name(article.label, tr("article", "name of a file")) + (".json" if name else ".txt")


def _save(number: int, path: Path, library: "Library") -> None:
    from desktop.export import files  # noqa: PLC0415  # the window paints first

    files.write(path, library.archive.original(number))
