"""View keys: actions and shortcuts that work anywhere in a view, and nowhere else."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

_WITHIN = Qt.ShortcutContext.WidgetWithChildrenShortcut


def view_action(view: QWidget, text: str, keys: str) -> QAction:
    """An action with a shortcut that works in a view.

    Args:
        view: where its keys are heard.
        text: what it does.
        keys: its shortcut, or "".
    """
    action = QAction(text, view)
    if keys:
        action.setShortcut(QKeySequence(keys))
        action.setToolTip(with_keys(text, keys))
    action.setShortcutContext(_WITHIN)
    view.addAction(action)
    return action


def shown_keys(keys: str) -> str:
    """A shortcut as this system writes it, left to right in any context."""
    written = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    return f"\u2066{written}\u2069" if QGuiApplication.isRightToLeft() else written


def with_keys(text: str, keys: str) -> str:
    """A description followed by its shortcut."""
    return f"{text} ({shown_keys(keys)})"


def number_keys(view: QWidget, press: Callable[[int], object]) -> None:
    """Call a function with the number of a pressed key 1 to 9."""
    for number in range(1, 10):
        shortcut = QShortcut(QKeySequence(str(number)), view)
        shortcut.setContext(_WITHIN)
        shortcut.activated.connect(partial(press, number))
