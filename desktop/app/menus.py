"""Menus: commands with their shortcuts in the bar of menus, in the palette and in its sheet."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QStyleOptionMenuItem

from desktop.app.models.palette import Entry

_MNEMONIC = re.compile("&(.)")  # "&&" is an ampersand


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


Entries = Sequence[Command | None]  # None: a line between
Menus = Mapping[str, Entries]


class _Menu(QMenu):
    """A menu that writes shortcuts left to right: Qt would show "Ctrl+," as ",+Ctrl"."""

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        """Put the shortcut after a tab, as Qt does."""
        super().initStyleOption(option, action)
        words, tab, keys = option.text.partition("\t")
        if tab and self.isRightToLeft():
            option.text = f"{words}\t\u2066{keys}\u2069"


def add_menus(bar: QMenuBar, menus: Menus) -> dict[str, QAction]:
    """Add menus to the bar; returns their actions by name."""
    actions: dict[str, QAction] = {}
    for title, entries in menus.items():
        menu = _Menu(title, bar)
        bar.addMenu(menu)
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


def entries(menus: Menus, actions: Mapping[str, QAction]) -> list[Entry]:
    """Every command as it is now, for the palette and the sheet of shortcuts."""
    return [
        Entry(
            name=command.name,
            menu=title.replace("&", ""),
            words=_MNEMONIC.sub(r"\1", actions[command.name].text()),
            keys=tuple(command.keys),
            enabled=actions[command.name].isEnabled(),
            plain=_MNEMONIC.sub(r"\1", command.words),
        )
        for title, commands_ in menus.items()
        for command in commands_
        if command
    ]


def _plain(act: Callable[[], object]) -> Callable[[bool], None]:
    """An action's slot without the checked state that Qt passes."""

    def triggered(_ticked: bool) -> None:
        act()

    return triggered
