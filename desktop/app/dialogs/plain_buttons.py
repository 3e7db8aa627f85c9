"""Plain buttons: those of a dialog say what they do in words, as all others of the window."""

from PySide6.QtCore import QChildEvent, QEvent
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QMainWindow, QPushButton


class PlainDialogs(QMainWindow):
    """A window on whose dialogs "OK", "Cancel" and "Close" bear no icons.

    Qt would put some on them, of its own set or the system's, in colours and forms that are not
    those of the window's icons.
    """

    def childEvent(self, event: QChildEvent) -> None:
        """Take them off before a dialog is first shown: its buttons are made by then."""
        super().childEvent(event)
        if event.type() == QEvent.Type.ChildPolished and isinstance(event.child(), QDialog):
            for button in event.child().findChildren(QPushButton):
                button.setIcon(QIcon())
