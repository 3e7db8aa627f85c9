"""Stories of read and unread articles: real keys on a small archive."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.app.main_window import MainWindow
from desktop.app.models.cards import OBJECT
from desktop.app.models.kept import Kept

_CONTROL = Qt.KeyboardModifier.ControlModifier


def _count(window: MainWindow, name: str) -> int:
    kept = window.library.sidebar.kept
    row = kept.row_of(Kept.ARCHIVE, name)
    return -1 if row is None else kept.index(row).data(OBJECT).articles


def _unread(window: MainWindow) -> int:
    model = window.library.articles
    return sum("unread" in model.index(row).data() for row in range(model.rowCount()))


def test_an_article_that_stays_open_is_read_and_stays_so(
    qtbot: QtBot, window: MainWindow, open_window: Callable[[Path], MainWindow]
) -> None:
    qtbot.waitUntil(lambda: _count(window, "Unread") == 5)
    assert _count(window, "Recent") == 5
    assert _unread(window) == 5
    window.library.pane.select(window.library.articles.summary(0).id)
    qtbot.waitUntil(lambda: _unread(window) == 4)
    qtbot.waitUntil(lambda: _count(window, "Unread") == 4)
    path = window.archive
    assert path
    window.close()
    again = open_window(path)
    assert _unread(again) == 4


def test_a_glance_is_no_reading(qtbot: QtBot, window: MainWindow) -> None:
    pane = window.library.pane
    pane.select(window.library.articles.summary(0).id)
    qtbot.wait(300)
    pane.select(window.library.articles.summary(1).id)
    qtbot.waitUntil(lambda: _unread(window) == 4)
    assert "unread" in window.library.articles.index(0).data()


def test_several_are_read_by_key_and_unread_again(qtbot: QtBot, window: MainWindow) -> None:
    pane = window.library.pane
    pane.list.setFocus()
    pane.list.selectAll()
    qtbot.keyClick(pane.list, Qt.Key.Key_U, _CONTROL)
    qtbot.waitUntil(lambda: _unread(window) == 0)
    qtbot.waitUntil(lambda: _count(window, "Unread") == 0)
    qtbot.keyClick(pane.list, Qt.Key.Key_U, _CONTROL)
    qtbot.waitUntil(lambda: _unread(window) == 5)
    qtbot.keyClick(pane.list, Qt.Key.Key_Z, _CONTROL)
    qtbot.waitUntil(lambda: _unread(window) == 0)


def test_unread_and_recent_articles_are_listed_from_the_sidebar(
    qtbot: QtBot, window: MainWindow
) -> None:
    library = window.library
    number = library.articles.summary(0).id
    library.pane.select(number)
    library.pane.list.setFocus()
    qtbot.keyClick(library.pane.list, Qt.Key.Key_U, _CONTROL)
    qtbot.waitUntil(lambda: _count(window, "Unread") == 4)
    listed = library.sidebar.kept_list
    listed.setFocus()
    for name, many in (("Unread", 4), ("Recent", 5)):
        row = library.sidebar.kept.row_of(Kept.ARCHIVE, name)
        assert row is not None
        listed.setCurrentIndex(library.sidebar.kept.index(row))
        qtbot.keyClick(listed, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda many=many: library.articles.rowCount() == many)
    assert library.finding.query.startswith("added:")
