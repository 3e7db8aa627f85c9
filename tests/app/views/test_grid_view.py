"""The grid of claims by account: what cells say to the eye and the ear, and when they are empty."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLabel

from desktop.app.models.hidden import Hidden
from desktop.app.views.grid_view import GridView
from desktop.comparison.matrix import matrix
from desktop.comparison.model import Comparison, Kind, Verdict
from desktop.comparison.signs import Mark


@pytest.fixture
def show(qtbot):
    def make(comparison: Comparison, width: int = 1200) -> GridView:
        view = GridView()
        qtbot.addWidget(view)
        view.resize(width, 700)
        view.show_matrix(comparison, matrix(comparison))
        view.show()
        qtbot.waitExposed(view)
        view.table.setFocus()
        return view

    return make


def spoken(view: GridView, row: int, column: int) -> str:
    return view.table.model().index(row, column).data(Qt.ItemDataRole.AccessibleTextRole)


def words(view: GridView) -> str:
    return " | ".join(label.text() for label in view.findChildren(QLabel) if label.isVisible())


def test_a_cell_is_heard_with_its_account_its_speakers_and_its_claim(show, event) -> None:
    heard = spoken(show(event), 0, 0)
    assert heard.startswith("A, Harbour Post: ")
    assert "Mara Lind says no" in heard
    assert "Statement · conflict" in heard


def test_accounts_stand_above_and_claims_beside(show, event) -> None:
    model = show(event).table.model()
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    assert model.headerData(1, across).startswith("B, Coast Radio, ")
    assert model.headerData(0, down).startswith("Statement · conflict: “")


def test_one_begins_at_a_cell_that_says_something(show, build) -> None:
    statements = [["Rain fell."], ["It cost 5 euros."], ["It cost 6 euros."]]
    conflict = (Kind.NUMBER, Verdict.CONFLICT, [None, "5 euros", "6 euros"])
    view = show(build(statements, [conflict], [([], [0], [0])]))
    assert view.table.currentIndex().column() == 1
    assert "5 euros" in words(view)


def test_an_empty_cell_says_why_it_is_empty(show, event) -> None:
    view = show(event)
    model = view.table.model()
    rows = [
        row
        for row in range(model.rowCount())
        if model.headerData(row, Qt.Orientation.Vertical).startswith("Only here")
    ]
    heard = {spoken(view, rows[0], column).split(": ")[1] for column in range(3)}
    assert "Not mentioned. Only here" in heard


def test_the_whole_cell_stands_below_with_the_reason(show, event) -> None:
    view = show(event)
    assert "Mara Lind says no" in words(view)
    assert "Why: " in words(view)


def test_who_stands_against_whom_is_told(show, event) -> None:
    assert "says so: the Norvian army, Tomas Okker  ·  says no: Mara Lind" in words(show(event))


def test_arrows_move_through_the_cells(show, event) -> None:
    view = show(event)
    QTest.keyClick(view.table, Qt.Key.Key_Right)
    QTest.keyClick(view.table, Qt.Key.Key_Down)
    index = view.table.currentIndex()
    assert (index.row(), index.column()) == (1, 1)


def test_a_picked_cell_is_heard_and_told_and_put_back(show, event) -> None:
    view = show(event)
    QTest.keyClick(view.table, Qt.Key.Key_Space)
    assert ", picked: " in spoken(view, 0, 0)
    assert "A picked" in words(view)
    QTest.keyClick(view.table, Qt.Key.Key_Space)
    assert "picked" not in spoken(view, 0, 0)


def test_cells_are_picked_of_one_claim(show, event) -> None:
    view = show(event)
    QTest.keyClick(view.table, Qt.Key.Key_Space)
    QTest.keyClick(view.table, Qt.Key.Key_Down)
    QTest.keyClick(view.table, Qt.Key.Key_Space)
    assert "picked" not in spoken(view, 0, 0)
    assert "picked" in spoken(view, 1, 0)


def test_enter_opens_a_cell_and_a_second_ctrl_enter_of_comparing_does_not(show, event) -> None:
    view = show(event)
    opened = QSignalSpy(view.table.opened)
    QTest.keyClick(view.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert opened.count() == 0
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    assert opened.count() == 1


def test_a_filter_leaves_the_reader_at_the_same_claim(show, event) -> None:
    view = show(event)
    model = view.table.model()
    last = model.rowCount() - 1
    claim = model.headerData(last, Qt.Orientation.Vertical)
    view.table.setCurrentIndex(model.index(last, 1))
    view.hide_differences(Hidden(frozenset({Mark.CONFLICT})))
    index = view.table.currentIndex()
    assert model.headerData(index.row(), Qt.Orientation.Vertical) == claim
    assert index.column() == 1


def test_twelve_accounts_stay_readable_and_scroll(show, build) -> None:
    texts = [["Fire killed 12 people."] for _ in range(12)]
    view = show(build(texts))
    assert view.focus_target() is view.table
    assert view.table.model().columnCount() == 12
    assert min(view.table.columnWidth(column) for column in range(12)) >= 200
    assert view.table.horizontalScrollBar().maximum() > 0


def test_accounts_without_a_claim_in_common_say_so(show, build) -> None:
    assert "No claims to compare" in words(show(build([["It rained."], ["It was cold."]])))


def test_its_advice_does_not_keep_a_window_wide(show, event) -> None:
    view = show(event, 300)
    assert view.width() == 300
    (advice,) = (one for one in view.findChildren(QLabel) if one.text().startswith("Space picks"))
    assert advice.height() > advice.fontMetrics().lineSpacing() * 1.5
