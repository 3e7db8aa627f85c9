"""Heard focus: screen readers announce the focused line, not only its list.

When a list or a tab bar takes the focus, Qt announces the whole last, and its current line before
that or not at all. A screen reader reads what is announced last.
"""

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QApplication, QWidget


def tell_of_lines(application: QApplication) -> None:
    """Announce the focused line whenever the focus comes to a list or tab bar."""

    def wait(_before: QWidget | None, now: QWidget | None) -> None:
        # Qt announces the whole after this signal.
        if now is not None and QAccessible.isActive():
            QTimer.singleShot(0, now, partial(_tell, now))

    application.focusChanged.connect(wait)


def _tell(widget: QWidget) -> None:
    line = QAccessible.queryAccessibleInterface(widget).focusChild()
    if widget.hasFocus() and line and line.object() is not widget:
        QAccessible.updateAccessibility(QAccessibleEvent(line, QAccessible.Event.Focus))
