"""Stories of groups that are folded: real keys and clicks on a small archive."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from desktop.app.main_window import MainWindow
from desktop.app.models.groups import Grouping

_LEFT, _RIGHT = Qt.Key.Key_Left, Qt.Key.Key_Right
_CONTROL = Qt.KeyboardModifier.ControlModifier


def _lines(window: MainWindow) -> list[str]:
    """The headings, and a dot for each article below them."""
    model = window.library.articles
    return [
        heading.label if (heading := model.heading(row)) else "." for row in range(model.rowCount())
    ]


def _at(window: MainWindow) -> str:
    """The heading that the keyboard is at, or the title of the article."""
    row = window.library.pane.view.currentIndex().row()
    heading = window.library.articles.heading(row)
    return heading.label if heading else window.library.articles.summary(row).title


@pytest.fixture
def grouped(window: MainWindow) -> MainWindow:
    """The window with the fire and its two accounts above what is in no event."""
    window.library.pane.set_grouping(Grouping.EVENT)
    window.library.pane.select(window.library.articles.summary(0).id)
    window.library.pane.list.setFocus()
    return window


def test_left_goes_to_the_heading_then_folds_and_right_unfolds(
    qtbot: QtBot, grouped: MainWindow
) -> None:
    pane, (fire, *_) = grouped.library.pane, _lines(grouped)
    first = pane.current
    qtbot.keyClick(pane.list, _LEFT)
    assert (_at(grouped), pane.selected) == (fire, [first])
    qtbot.keyClick(pane.list, _LEFT)
    assert _lines(grouped) == [fire, "In no event", ".", ".", "."]
    assert (_at(grouped), pane.selected) == (fire, [])
    qtbot.keyClick(pane.list, _RIGHT)
    assert _lines(grouped) == [fire, ".", ".", "In no event", ".", ".", "."]
    assert _at(grouped) == fire
    qtbot.keyClick(pane.list, _RIGHT)
    assert pane.selected == [first]


def test_down_comes_to_folded_headings_alone_and_return_turns_them(
    qtbot: QtBot, grouped: MainWindow
) -> None:
    pane, (fire, *_) = grouped.library.pane, _lines(grouped)
    grouped.actions_by_name["fold_all"].trigger()
    assert _lines(grouped) == [fire, "In no event"]
    assert _at(grouped) == fire
    qtbot.keyClick(pane.list, Qt.Key.Key_Down)
    assert _at(grouped) == "In no event"
    qtbot.keyClick(pane.list, Qt.Key.Key_Return)
    assert _lines(grouped) == [fire, "In no event", ".", ".", "."]
    qtbot.keyClick(pane.list, Qt.Key.Key_Up)
    assert _at(grouped) == fire
    grouped.actions_by_name["unfold_all"].trigger()
    assert len(_lines(grouped)) == 7


def test_a_click_on_the_triangle_folds_and_one_beside_it_does_not(
    qtbot: QtBot, grouped: MainWindow
) -> None:
    pane = grouped.library.pane
    read = pane.current
    for view in (pane.list, pane.table):
        pane.show_as_table(view is pane.table)
        last = view.model().index(_lines(grouped).index("In no event"), 0)
        place = view.visualRect(last)
        beside, triangle = QPoint(120, place.center().y()), QPoint(16, place.center().y())
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=beside)
        assert (len(_lines(grouped)), pane.selected) == (7, [read])
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=triangle)
        assert _lines(grouped)[1:] == [".", ".", "In no event"]
        qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=beside)
        assert len(_lines(grouped)) == 7


def test_what_is_folded_is_not_selected_with_all_and_what_is_read_stays_in_the_reader(
    qtbot: QtBot, grouped: MainWindow
) -> None:
    pane, reader = grouped.library.pane, grouped.library.reader
    qtbot.waitUntil(lambda: reader.article is not None)
    read = reader.article and reader.article.id
    qtbot.keyClick(pane.list, Qt.Key.Key_A, _CONTROL)
    assert len(pane.selected) == 5
    grouped.library.pane.folding.fold_all()
    assert pane.selected == []
    assert not grouped.library.comparable
    grouped.library.reload()
    qtbot.wait(50)
    assert reader.article
    assert reader.article.id == read
    assert len(_lines(grouped)) == 2


def test_what_is_searched_for_is_counted_under_folded_headings_and_gone_to(
    qtbot: QtBot, grouped: MainWindow
) -> None:
    pane, fire = grouped.library.pane, _lines(grouped)[0]
    inside = pane.current
    pane.folding.fold_all()
    pane.search.setText("fire")
    qtbot.waitUntil(lambda: "found" in pane.counted.text())
    assert _lines(grouped)[0] == fire
    assert "." not in _lines(grouped)
    pane.search.setFocus()
    qtbot.keyClick(pane.search, Qt.Key.Key_Down)
    assert pane.list.hasFocus()
    assert _at(grouped) == fire
    assert pane.select(inside)  # as an import or a page of an event goes to one
    assert "." in _lines(grouped)


def test_headings_are_heard_with_their_count_and_whether_they_are_folded(
    qtbot: QtBot, grouped: MainWindow
) -> None:
    QAccessible.setActive(True)
    pane = grouped.library.pane

    def heard() -> str:
        line = QAccessible.queryAccessibleInterface(pane.list).focusChild()
        return line.text(QAccessible.Text.Name)

    pane.folding.fold_all()
    assert heard().endswith(", 2 articles, folded")
    qtbot.keyClick(pane.list, Qt.Key.Key_Right)
    assert heard().endswith(", 2 articles, unfolded")


def test_commands_are_off_where_there_are_no_groups(window: MainWindow) -> None:
    fold = window.actions_by_name["fold_all"]
    assert not fold.isEnabled()
    window.library.pane.set_grouping(Grouping.OUTLET)
    assert fold.isEnabled()
    assert fold in window.library.pane.list.actions()


def test_folds_are_there_after_a_restart(
    grouped: MainWindow, open_window: Callable[[Path], MainWindow], qtbot: QtBot
) -> None:
    grouped.library.pane.folding.fold_all()
    path = grouped.archive
    assert path
    grouped.close()
    again = open_window(path)
    qtbot.waitUntil(lambda: len(_lines(again)) == 2)
