"""Hands and eyes: what users do in the window, and the articles that they see listed there."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.app.main_window import MainWindow


def shown_titles(window: MainWindow) -> list[str]:
    model = window.library.articles
    return [model.summary(row).title for row in range(model.rowCount())]


def click_row(qtbot: QtBot, window: MainWindow, row: int, *, add: bool = False) -> None:
    view = window.library.pane.list
    place = view.visualRect(window.library.articles.index(row)).center()
    keys = Qt.KeyboardModifier.ControlModifier if add else Qt.KeyboardModifier.NoModifier
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, keys, place)


def activate(qtbot: QtBot, window: QWidget) -> None:
    """Without a window manager nobody gives a window the focus, or gives it back after a dialog."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
