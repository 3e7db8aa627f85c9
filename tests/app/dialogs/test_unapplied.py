"""Decisions that answer to nothing are listed, and can be taken back one by one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.app.dialogs.unapplied import UnappliedDialog
from desktop.comparison.decided import about
from desktop.comparison.model import Comparison
from desktop.decision import Choice


def test_one_is_taken_back_and_the_others_stay(qtbot, mill: Comparison) -> None:
    decisions = [about(mill, n, Choice.NO_DIFFERENCE) for n in (0, 1)]
    window = QWidget()
    qtbot.addWidget(window)
    dialog = UnappliedDialog(decisions, window)
    dialog.show()
    assert "12 people" in dialog.list.item(0).text()
    with qtbot.waitSignal(dialog.taken_back) as taken:
        qtbot.mouseClick(dialog.remove, Qt.MouseButton.LeftButton)
    assert taken.args == [decisions[0]]
    assert dialog.list.count() == 1
    dialog.remove.click()
    assert not dialog.remove.isEnabled()
