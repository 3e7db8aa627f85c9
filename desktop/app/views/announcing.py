"""Announcing: what has come of something is said to those who can't see it, wherever they are."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader say something once; it leaves the focus where it is.

    Args:
        widget: shows it, or what it is about.
        words: are said as soon as the reader has said what it is saying.
    """
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
