"""Menus: every command of the window with its keys."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar


@dataclass(frozen=True, slots=True)
class Command:
    """One line of a menu.

    Attributes:
        name: how the program knows it.
        words: how people read it, with its mnemonic.
        act: what it does.
        keys: its shortcuts, the one shown first.
    """

    name: str
    words: str
    act: Callable[[], object]
    keys: Sequence[str] = field(default=())


SEPARATOR = None
Entries = Sequence[Command | None]


def add_menu(bar: QMenuBar, title: str, entries: Entries) -> dict[str, QAction]:
    """Add a menu to the bar; its actions by name."""
    menu = bar.addMenu(title)
    return fill(menu, entries)


def fill(menu: QMenu, entries: Entries) -> dict[str, QAction]:
    """Fill a menu; its actions by name."""
    actions: dict[str, QAction] = {}
    for entry in entries:
        if entry is None:
            menu.addSeparator()
            continue
        action = QAction(entry.words, menu)
        action.setShortcuts([QKeySequence(keys) for keys in entry.keys])
        action.triggered.connect(_plain(entry.act))
        menu.addAction(action)
        actions[entry.name] = action
    return actions


def _plain(act: Callable[[], object]) -> Callable[[bool], None]:
    """Without the tick that Qt passes along."""

    def triggered(_ticked: bool) -> None:
        act()

    return triggered
