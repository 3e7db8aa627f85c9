"""The manual is found from the welcome and from the menu, and is one window."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop.app.dialogs.help import HelpWindow
from desktop.app.main_window import MainWindow


def _beginning(window: MainWindow) -> str:
    (manual,) = [one for one in window.findChildren(HelpWindow) if one.isVisible()]
    return manual.text.document().firstBlock().text()


def test_the_welcome_of_an_empty_archive_leads_to_the_first_steps(
    qtbot: QtBot, open_window: Callable[[Path], MainWindow], home: Path
) -> None:
    window = open_window(home / "empty.db")
    buttons = window.welcome.findChildren(QAbstractButton)
    (link,) = [button for button in buttons if button.text() == "First steps"]
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert _beginning(window) == "First steps"


def test_the_manual_opens_on_the_first_steps_and_is_turned_back_to_them(
    qtbot: QtBot, window: MainWindow
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert _beginning(window) == "First steps"
    manual = window.findChild(HelpWindow)
    assert manual
    manual.contents.setCurrentRow(1)
    window.actions_by_name["help"].trigger()  # brings it to the front as it was left
    assert _beginning(window) == "Searching an archive"
    window.actions_by_name["first_steps"].trigger()
    assert _beginning(window) == "First steps"
