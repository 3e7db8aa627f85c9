"""Guidance: the command palette, the sheet of shortcuts, and the manual."""

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop.app.dialogs.help import FIRST_STEPS, HelpWindow
from desktop.app.dialogs.palette import CommandPalette
from desktop.app.dialogs.shortcuts import ShortcutSheet
from desktop.app.menus import Menus, entries
from desktop.app.models.palette import Entry


class Guidance(QObject):
    """Shows what the program can do, taken from the menus themselves."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._menus: Menus = {}
        self._actions: Mapping[str, QAction] = {}

    def set_commands(self, menus: Menus, actions: Mapping[str, QAction]) -> None:
        """Take over the commands of the menus, and their actions by name."""
        self._menus, self._actions = menus, actions

    def show_palette(self) -> None:
        """Show the command palette."""
        CommandPalette(self._entries(), self._give, self._window).open()

    def show_shortcuts(self) -> None:
        """Show the sheet of shortcuts."""
        ShortcutSheet(self._entries(), self._window).open()

    def show_help(self) -> None:
        """Show the manual, at its last page if it is open."""
        self._manual().activateWindow()

    def show_first_steps(self) -> None:
        """Show the first-steps page of the manual."""
        manual = self._manual()
        manual.turn_to(FIRST_STEPS)
        manual.activateWindow()

    def _manual(self) -> HelpWindow:
        manual = self._window.findChild(HelpWindow) or HelpWindow(self._window)
        manual.show()
        manual.raise_()
        return manual

    def _entries(self) -> list[Entry]:
        return entries(self._menus, self._actions)

    def _give(self, name: str) -> None:
        self._actions[name].trigger()
