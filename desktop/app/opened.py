"""NotingRead: which articles the user has read, noted automatically or by command."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoStack

from desktop.app.archive_command import ArchiveCommand, Back
from desktop.app.language import tr
from desktop.app.tasks import Tasks
from desktop.app.views.library_view import LibraryView

if TYPE_CHECKING:
    from desktop.library import Library

_READ_MS = 2000  # for which an article is open before it counts as read


class NotingRead(QObject):
    """Records which articles are read in the library, and shows it in the list.

    Signals:
        changed: other articles have been read than before.
    """

    changed = Signal()

    def __init__(self, library: LibraryView, undo_stack: QUndoStack, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._stack = undo_stack
        self._tasks: Tasks | None = None
        self._open = 0
        self._soon = QTimer(self, singleShot=True, interval=_READ_MS)
        self._soon.timeout.connect(self._note)
        library.possible_changed.connect(self._follow)

    def set_tasks(self, tasks: Tasks | None) -> None:
        """Work on another archive."""
        self._soon.stop()
        self._tasks = tasks
        self._open = 0

    def toggle(self) -> None:
        """Mark the chosen articles as read, or as unread if all of them are read."""
        reader = self._library.reader
        chosen = self._library.pane.selected or ([reader.article.id] if reader.article else [])
        if not (chosen and self._tasks):
            return
        self._soon.stop()
        opened = any(self._library.articles.unread(number) for number in chosen)
        if opened:
            words = tr("%Ln article(s) as read", "", len(chosen))
        else:
            words = tr("%Ln article(s) as unread", "", len(chosen))
        change = partial(_noted, chosen, opened)
        self._stack.push(ArchiveCommand(words, self._tasks, change, self._reload))

    def _follow(self) -> None:
        article = self._library.reader.article
        number = article.id if article else 0
        if number != self._open:
            self._open = number
            self._soon.stop()
            if number and self._library.articles.unread(number):
                self._soon.start()

    def _note(self) -> None:
        if self._tasks and self._open:
            self._tasks.ask(partial(_read, self._open), lambda _noted: self._reload(), lasting=True)

    def _reload(self) -> None:
        if self._tasks:
            self._tasks.ask(_opened, self._show)

    def _show(self, opened: frozenset[int]) -> None:
        self._library.articles.set_opened(opened)
        self.changed.emit()


def _noted(numbers: Sequence[int], opened: bool, library: "Library") -> Back:
    changed = library.archive.opened.note(numbers, opened=opened)
    return lambda library: library.archive.opened.note(changed, opened=not opened)


def _read(number: int, library: "Library") -> None:
    if not library.archive.read_only:
        library.archive.opened.note([number], opened=True)


def _opened(library: "Library") -> frozenset[int]:
    return library.archive.opened.numbers()
