"""Stories of the list of articles: real keys and clicks on a small archive."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app.main_window import MainWindow
from desktop.app.models.article_table import Column
from desktop.app.models.groups import Grouping
from desktop.app.models.shelf import Sorting

_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


def _lines(window: MainWindow) -> list[str]:
    model = window.library.articles
    return [
        heading.label if (heading := model.heading(row)) else model.summary(row).title
        for row in range(model.rowCount())
    ]


def _key(qtbot: QtBot, key: Qt.Key, keys: Qt.KeyboardModifier) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key, keys)


def test_the_list_is_grouped_from_the_keyboard_and_headings_are_passed_over(
    qtbot: QtBot, window: MainWindow
) -> None:
    pane = window.library.pane
    pane.list.setFocus()
    _key(qtbot, Qt.Key.Key_O, _CONTROL | _SHIFT)
    qtbot.waitUntil(pane.orders.isVisible)
    qtbot.keyClick(pane.orders, Qt.Key.Key_Up)  # the last of them
    qtbot.keyClick(pane.orders, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(_lines(window)) == 9)
    assert "Outlet unknown" in _lines(window)
    pane.select(window.library.articles.summary(0).id)
    pane.list.setFocus()
    read = [pane.current]
    for _ in range(4):
        qtbot.keyClick(pane.list, Qt.Key.Key_Down)
        read.append(pane.current)
    assert sorted(read) == sorted(one.id for one in window.library.shelf.summaries)
    qtbot.keyClick(pane.list, Qt.Key.Key_A, _CONTROL)
    assert len(pane.selected) == 5


def test_events_stand_above_their_accounts(window: MainWindow) -> None:
    window.library.pane.set_grouping(Grouping.EVENT)
    lines = _lines(window)
    assert lines[0] in window.library.events.titles.values()
    assert lines[3] == "In no event"
    assert len(lines) == 7


def test_a_table_shows_the_same_and_keeps_what_is_chosen(qtbot: QtBot, window: MainWindow) -> None:
    pane = window.library.pane
    pane.list.setFocus()
    first, second = (window.library.articles.summary(row).id for row in range(2))
    pane.select(first)
    qtbot.keyClick(pane.list, Qt.Key.Key_Down, _SHIFT)
    assert pane.selected == [first, second]
    _key(qtbot, Qt.Key.Key_B, _CONTROL | _SHIFT)
    qtbot.waitUntil(pane.table.hasFocus)
    assert pane.selected == [first, second]
    assert len(window.library.comparable) == 2
    qtbot.keyClick(pane.table, Qt.Key.Key_Down)
    assert pane.selected != [first, second]
    reader = window.library.reader
    qtbot.waitUntil(lambda: reader.article is not None and reader.article.id == pane.current)
    _key(qtbot, Qt.Key.Key_B, _CONTROL | _SHIFT)
    assert pane.list.isVisible()


def test_a_press_on_a_header_orders_and_a_second_one_turns_round(
    qtbot: QtBot, window: MainWindow
) -> None:
    pane = window.library.pane
    pane.show_as_table(True)
    header = pane.table.horizontalHeader()

    def press(column: Column) -> None:
        place = QPoint(header.sectionViewportPosition(column) + 20, header.height() // 2)
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)

    press(Column.DATE)
    assert pane.sorting is Sorting.NEWEST
    newest = _lines(window)[0]
    press(Column.DATE)
    assert pane.sorting is Sorting.OLDEST
    assert _lines(window)[0] != newest
    press(Column.TITLE)
    assert pane.sorting is Sorting.TITLE


def test_order_groups_table_and_columns_are_there_after_a_restart(
    qtbot: QtBot, window: MainWindow, open_window: Callable[[Path], MainWindow]
) -> None:
    pane = window.library.pane
    pane.set_sorting(Sorting.WORDS)
    pane.set_grouping(Grouping.OUTLET)
    pane.show_as_table(True)
    columns = {action.text(): action for action in pane.table.columns_menu().actions()}
    assert "Title" not in columns
    columns["Tags"].trigger()
    columns["Event"].trigger()
    pane.table.setColumnWidth(Column.TITLE, 401)
    path = window.archive
    assert path
    window.close()
    again = open_window(path).library.pane
    assert (again.sorting, again.grouping) == (Sorting.WORDS, Grouping.OUTLET)
    assert again.as_table
    assert again.table.columnWidth(Column.TITLE) == 401
    assert not again.table.isColumnHidden(Column.TAGS)
    assert again.table.isColumnHidden(Column.EVENT)


def test_the_longest_and_the_last_imported_come_first(window: MainWindow) -> None:
    pane, model = window.library.pane, window.library.articles
    pane.set_sorting(Sorting.WORDS)
    words = [model.summary(row).words for row in range(model.rowCount())]
    assert words == sorted(words, reverse=True)
    pane.set_sorting(Sorting.IMPORTED)
    numbers = [model.summary(row).id for row in range(model.rowCount())]
    assert numbers == sorted(numbers, reverse=True)
