"""Announcing: has screen readers announce a result, wherever the user is."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader announce something once; the focus does not move.

    Args:
        widget: shows it, or what it is about.
        words: are said as soon as the reader has said what it is saying.
    """
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
