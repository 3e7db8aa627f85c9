"""Trashing: moves articles to the trash, restores them, and deletes them for ever."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QUndoStack
from PySide6.QtWidgets import QMessageBox, QWidget
from shiboken6 import isValid

from desktop.app.archive_command import ArchiveCommand, Back, Change
from desktop.app.language import tr
from desktop.app.tasks import Tasks
from desktop.app.views.library_view import LibraryView
from desktop.app.views.progress import ProgressStrip
from desktop.app.views.trash_page import TrashPage
from desktop.article import Summary

if TYPE_CHECKING:
    from desktop.library import Library


_MANY = 500  # articles that take a moment, 0.6 ms each: what is being done is then told


class Trashing(QObject):
    """The trash of the open archive, next to its library.

    Signals:
        changed: articles have left the archive or come back to it.
        counted: the trash holds more or fewer articles than before.

    Attributes:
        page: shows the trash.
        articles: what is in it.
    """

    changed = Signal()
    counted = Signal()

    def __init__(
        self, library: LibraryView, undo_stack: QUndoStack, strip: ProgressStrip, window: QWidget
    ) -> None:
        super().__init__(window)
        self.page = TrashPage()
        self.articles: Sequence[Summary] = ()
        self._library = library
        self._stack = undo_stack
        self._strip = strip
        self._window = window
        self._tasks: Tasks | None = None
        self._commands: list[ArchiveCommand] = []
        self.page.restore_wanted.connect(self.restore)
        self.page.empty_wanted.connect(self.ask_to_empty)
        library.loaded.connect(self.reload)

    def set_tasks(self, tasks: Tasks | None) -> None:
        """Work on another archive."""
        self._tasks = tasks
        self._commands = []
        self._show(())

    def offer(self, action: QAction) -> None:
        """Offer the command where articles are listed; its key works in the list alone.

        Elsewhere Delete would throw away what one does not look at.
        """
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._library.pane.list.addAction(action)

    def reload(self) -> None:
        """Read the content of the trash again."""
        if self._tasks:
            self._tasks.ask(_held, self._show)

    def put(self, numbers: Sequence[int]) -> None:
        """Move articles to the trash; the one after them in the list is read next."""
        if not numbers:
            return
        self._library.pane.select_after(numbers)
        words = tr("throwing %Ln article(s) away", "", len(numbers))
        self._push(words, len(numbers), _put(tuple(numbers)))

    def restore(self, numbers: Sequence[int]) -> None:
        """Restore articles."""
        words = tr("restoring %Ln article(s)", "", len(numbers))
        self._push(words, len(numbers), _restore(tuple(numbers)))

    def ask_to_empty(self) -> None:
        """Ask whether to delete the content of the trash for ever, and do so."""
        if not self.articles:
            return
        held = len(self.articles)
        box = QMessageBox(
            QMessageBox.Icon.Warning,
            tr("Empty the trash"),
            tr("Delete %Ln article(s) for ever?", "", held),
            QMessageBox.StandardButton.Cancel,
            self._window,
        )
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setInformativeText(
            tr(
                "Texts and original files kept in the archive go, with notes, tags and "
                "corrections. This cannot be undone."
            )
        )
        words = tr("Delete %Ln article(s)", "", held)
        delete = box.addButton(words, QMessageBox.ButtonRole.DestructiveRole)
        delete.clicked.connect(self._empty)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        box.open()

    def _empty(self) -> None:
        if self._tasks:
            self._tasks.ask(_empty, self._after_emptying, lasting=True)

    def _after_emptying(self, deleted: int) -> None:
        for command in self._commands:  # earlier steps could no longer be undone
            if isValid(command):
                command.setObsolete(True)
        self._commands = []
        self._strip.say(tr("%Ln article(s) deleted for ever.", "", deleted))
        self.reload()

    def _push(self, words: str, many: int, change: Change) -> None:
        if self._tasks:
            command = ArchiveCommand(words, self._tasks, change, self.changed.emit)
            self._commands.append(command)
            self._stack.push(command)
            if many >= _MANY and command.task:
                told = words[:1].upper() + words[1:]
                self._strip.follow(command.task, told, cancellable=False)

    def _show(self, articles: Sequence[Summary]) -> None:
        self.articles = articles
        self.page.show_articles(articles)
        self._library.sidebar.show_trash(len(articles))
        self.counted.emit()


def _held(library: "Library") -> list[Summary]:
    return library.archive.trash.summaries()


def _put(numbers: tuple[int, ...]) -> Change:
    def change(library: "Library") -> Back:
        library.archive.trash.put(numbers)
        return lambda library: library.archive.trash.restore(numbers)

    return change


def _restore(numbers: tuple[int, ...]) -> Change:
    def change(library: "Library") -> Back:
        library.archive.trash.restore(numbers)
        return lambda library: library.archive.trash.put(numbers)

    return change


def _empty(library: "Library") -> int:
    return library.archive.trash.empty()
