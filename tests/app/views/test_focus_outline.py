"""Where the keyboard is can be seen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QListView, QWidget
from pytestqt.qtbot import QtBot

from desktop.app.views.focus_outline import FocusOutline
from tests.app.hands import activate


def test_the_part_that_has_the_keyboard_is_outlined_and_no_other(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    first, second = QListView(), QListView()
    for part in (first, second):
        row.addWidget(part)
        FocusOutline(part)
    window.resize(400, 200)
    window.show()
    activate(qtbot, window)

    def edge(part: QListView) -> str:
        return part.grab().toImage().pixelColor(1, part.height() // 2).name()

    second.setFocus(Qt.FocusReason.TabFocusReason)
    plain, highlight = edge(first), window.palette().highlight().color().name()
    assert edge(second) == highlight != plain
    first.setFocus(Qt.FocusReason.TabFocusReason)
    assert (edge(first), edge(second)) == (highlight, plain)
    window.resize(600, 300)
    assert edge(first) == highlight
    second.setFocus(Qt.FocusReason.MouseFocusReason)
    assert edge(second) == plain
