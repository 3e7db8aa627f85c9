"""Correcting: asks for corrections of an article's fields, and makes them as undoable steps."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QWidget

from desktop.app.corrections import CorrectionCommand
from desktop.app.dialogs.correction import CorrectionDialog
from desktop.app.tasks import Tasks
from desktop.article import Article


class Correcting(QObject):
    """Asks for corrections of an article, and makes them.

    Signals:
        corrected: an article is other than before.
    """

    corrected = Signal()

    def __init__(self, undo_stack: QUndoStack, window: QWidget) -> None:
        super().__init__(window)
        self._stack = undo_stack
        self._window = window
        self._tasks: Tasks | None = None

    def set_tasks(self, tasks: Tasks | None) -> None:
        """Work on another archive."""
        self._tasks = tasks

    def ask(self, article: Article) -> None:
        """Ask for corrections."""
        dialog = CorrectionDialog(article, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._keep(article, dialog.changes))
        dialog.open()

    def _keep(self, article: Article, changes: Mapping[str, str]) -> None:
        if changes and self._tasks:
            command = CorrectionCommand(self._tasks, article.id, changes, self.corrected.emit)
            self._stack.push(command)
