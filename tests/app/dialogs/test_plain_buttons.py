"""The buttons of every dialog look like those of the window."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QInputDialog, QMessageBox, QPushButton

from desktop.app.dialogs.plain_buttons import PlainDialogs


def _own(window: PlainDialogs) -> QDialog:
    dialog = QDialog(window)
    QDialogButtonBox(QDialogButtonBox.StandardButton.Close, parent=dialog)
    return dialog


def _message(window: PlainDialogs) -> QDialog:
    kind, button = QMessageBox.Icon.Warning, QMessageBox.StandardButton.Ok
    return QMessageBox(kind, "Parallax", "It is damaged.", button, window)


@pytest.mark.parametrize("make", [_own, _message, QInputDialog])
def test_buttons_bear_words_alone(qtbot, make: Callable[[PlainDialogs], QDialog]) -> None:
    window = PlainDialogs()
    qtbot.addWidget(window)
    window.show()
    dialog = make(window)
    dialog.open()
    buttons = dialog.findChildren(QPushButton)
    assert buttons
    assert all(button.text() and button.icon().isNull() for button in buttons)
