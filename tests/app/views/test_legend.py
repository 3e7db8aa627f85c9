"""The legend counts, explains and switches marks, with the pointer and with keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QPushButton

from desktop.app.views.chip import Chip
from desktop.app.views.legend import Legend
from desktop.comparison.model import Kind
from desktop.comparison.signs import Mark

MARKS = {Mark.CONFLICT: 2, Mark.COMPATIBLE: 14, Mark.ONLY: 5}
KINDS = {Kind.NUMBER: 16, Kind.ONLY: 5}


@pytest.fixture
def legend(qtbot) -> Legend:
    made = Legend()
    qtbot.addWidget(made)
    made.resize(900, 60)
    made.show_counts(MARKS, KINDS)
    made.show()
    qtbot.waitExposed(made)
    return made


def chips(legend: Legend) -> list[QAbstractButton]:
    return [chip for chip in legend.findChildren(Chip) if chip.isVisible()]


def kinds_button(legend: Legend) -> QPushButton:
    return legend.findChild(QPushButton)


def test_there_is_a_chip_for_each_mark_there_is(legend: Legend) -> None:
    names = [chip.accessibleName() for chip in chips(legend)]
    assert names == ["Conflict, 2", "Compatible, 14", "Only here, 5"]
    assert chips(legend)[0].toolTip().startswith("Cannot both be true")
    assert chips(legend)[2].toolTip().endswith("Show or hide: 3")


def test_a_click_hides_and_a_second_one_shows(legend: Legend, qtbot) -> None:
    chip = chips(legend)[1]
    chip.setFocus()
    shown = chip.grab().toImage()
    with qtbot.waitSignal(legend.changed):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert legend.hidden_marks() == [Mark.COMPATIBLE]
    assert chip.grab().toImage() != shown
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert legend.hidden_marks() == []
    assert chip.grab().toImage() == shown


def test_space_switches_the_chip_with_the_focus(legend: Legend, qtbot) -> None:
    chips(legend)[2].setFocus()
    qtbot.keyClick(chips(legend)[2], Qt.Key.Key_Space)
    assert legend.hidden_marks() == [Mark.ONLY]


@pytest.mark.parametrize("number", [0, 4, 9])
def test_keys_without_a_chip_do_nothing(legend: Legend, number: int) -> None:
    legend.toggle(number)
    assert legend.hidden_marks() == []


def test_kinds_are_chosen_from_a_menu(legend: Legend, qtbot) -> None:
    actions = kinds_button(legend).menu().actions()
    assert [action.text().split() for action in actions] == [
        ["Number", "16"],
        ["Only", "here", "5"],
    ]
    with qtbot.waitSignal(legend.changed):
        actions[0].trigger()
    assert legend.hidden_kinds() == [Kind.NUMBER]
    assert "1 of 2" in kinds_button(legend).text()


def test_everything_comes_back_at_once(legend: Legend, qtbot) -> None:
    legend.toggle(1)
    legend.toggle(3)
    kinds_button(legend).menu().actions()[1].trigger()
    with qtbot.waitSignal(legend.changed):
        legend.show_all()
    assert legend.hidden_marks() == []
    assert legend.hidden_kinds() == []
    assert "all" in kinds_button(legend).text()


def test_what_was_hidden_stays_hidden_when_counts_change(legend: Legend) -> None:
    legend.toggle(1)
    kinds_button(legend).menu().actions()[0].trigger()
    legend.show_counts({Mark.CONFLICT: 1}, KINDS)
    assert legend.hidden_marks() == [Mark.CONFLICT]
    assert legend.hidden_kinds() == [Kind.NUMBER]


def test_one_kind_needs_no_menu(legend: Legend) -> None:
    legend.show_counts({Mark.CONFLICT: 1}, {Kind.NUMBER: 1})
    assert not kinds_button(legend).isVisible()


def test_chips_go_on_in_the_next_row_where_room_is_short(legend: Legend, qtbot) -> None:
    assert len({chip.y() for chip in chips(legend)}) == 1
    legend.resize(220, 200)
    qtbot.waitUntil(lambda: len({chip.y() for chip in chips(legend)}) > 1)
    assert all(chip.geometry().right() <= 220 for chip in chips(legend))
    assert legend.layout().heightForWidth(220) > legend.layout().heightForWidth(900)
