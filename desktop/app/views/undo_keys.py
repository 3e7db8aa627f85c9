"""Undo keys: a field in which there is nothing to undo leaves them to the window."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

_KEYS = QKeySequence.StandardKey


class UndoKeys(QObject):
    """Lets Ctrl+Z in a field take back the last change of the archive, once nothing typed is left.

    Qt's fields claim the keys in any case, so that in them, where the keyboard is when the program
    starts, the keys would do nothing.
    """

    def __init__(self, field: QLineEdit | QPlainTextEdit) -> None:
        super().__init__(field)
        self._field = field
        field.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keep the field from claiming a key that is of no use to it."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        undo, redo = self._available()
        useless = (event.matches(_KEYS.Undo) and not undo()) or (
            event.matches(_KEYS.Redo) and not redo()
        )
        if useless:
            event.ignore()
        return useless

    def _available(self) -> tuple[Callable[[], bool], Callable[[], bool]]:
        if isinstance(self._field, QLineEdit):
            return self._field.isUndoAvailable, self._field.isRedoAvailable
        document = self._field.document()
        return document.isUndoAvailable, document.isRedoAvailable
