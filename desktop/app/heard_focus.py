"""Heard focus: a screen reader is told of the line that has the focus, not of its list alone.

Where a list or a row of tabs takes the focus, Qt tells of the whole last, and of its current line
before that or not at all. What is told last is what is read.
"""

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QApplication, QWidget


def tell_of_lines(application: QApplication) -> None:
    """Tell whoever reads the screen which line the focus has come to, whenever it comes to one."""

    def wait(_before: QWidget | None, now: QWidget | None) -> None:
        # What Qt tells of the whole is told after this signal.
        if now is not None and QAccessible.isActive():
            QTimer.singleShot(0, now, partial(_tell, now))

    application.focusChanged.connect(wait)


def _tell(widget: QWidget) -> None:
    line = QAccessible.queryAccessibleInterface(widget).focusChild()
    if widget.hasFocus() and line and line.object() is not widget:
        QAccessible.updateAccessibility(QAccessibleEvent(line, QAccessible.Event.Focus))
