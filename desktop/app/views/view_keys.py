"""Keys of a view: actions and shortcuts that are heard anywhere in it, and nowhere else."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

_WITHIN = Qt.ShortcutContext.WidgetWithChildrenShortcut


def view_action(view: QWidget, text: str, keys: str) -> QAction:
    """An action of a view.

    Args:
        view: where its keys are heard.
        text: what it does.
        keys: its shortcut, or "".
    """
    action = QAction(text, view)
    if keys:
        action.setShortcut(QKeySequence(keys))
        action.setToolTip(f"{text} ({action.shortcut().toString()})")
    action.setShortcutContext(_WITHIN)
    view.addAction(action)
    return action


def number_keys(view: QWidget, press: Callable[[int], object]) -> None:
    """Let the keys 1 to 9 do something with their number."""
    for number in range(1, 10):
        shortcut = QShortcut(QKeySequence(str(number)), view)
        shortcut.setContext(_WITHIN)
        shortcut.activated.connect(partial(press, number))
