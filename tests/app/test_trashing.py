"""The trash as users work it: real keys and clicks on a small archive."""

import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from desktop.app import trashing
from desktop.app.main_window import MainWindow
from desktop.article import Article
from tests.app.hands import shown_titles


def _throw(qtbot: QtBot, window: MainWindow, *numbers: int) -> None:
    pane = window.library.pane
    pane.list.setFocus()
    pane.select(numbers[0])
    for number in numbers[1:]:
        row = window.library.articles.row_of(number)
        assert row is not None
        place = pane.list.visualRect(window.library.articles.index(row)).center()
        modifier = Qt.KeyboardModifier.ControlModifier
        qtbot.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, modifier, place)
    before = len(shown_titles(window))
    qtbot.keyClick(pane.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(shown_titles(window)) == before - len(numbers))
    qtbot.waitUntil(lambda: len(window.trashing.articles) == len(numbers))


def _question(window: MainWindow) -> QMessageBox:
    return next(box for box in window.findChildren(QMessageBox) if box.isVisible())


def test_delete_throws_the_selected_articles_away_and_undo_brings_them_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    before = shown_titles(window)
    assert not window.library.sidebar.trash.isVisible()
    _throw(qtbot, window, 1, 3)
    assert window.library.sidebar.trash.isVisible()
    assert window.library.sidebar.trash.text() == "Trash (2)"
    assert "Council closes the pool" not in shown_titles(window)
    assert "2 articles away" in window.actions_by_name["undo"].text()
    qtbot.waitUntil(lambda: window.library.events.rowCount() == 1)  # one account makes no event
    window.undo_stack.undo()
    qtbot.waitUntil(lambda: shown_titles(window) == before)
    qtbot.waitUntil(lambda: not window.library.sidebar.trash.isVisible())
    qtbot.waitUntil(lambda: window.library.events.rowCount() == 2)


def test_throwing_many_away_says_so_meanwhile(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trashing, "_MANY", 2)
    assert window.opening.tasks
    window.opening.tasks.ask(lambda _library: time.sleep(1))  # as long as ten thousand take
    pane = window.library.pane
    pane.list.setFocus()
    pane.select(1)
    qtbot.keyClick(pane.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(pane.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(window.strip.isVisible)
    assert window.strip.text == "Throwing 5 articles away…"
    qtbot.waitUntil(lambda: len(window.trashing.articles) == 5)


def test_the_next_article_is_read_and_a_search_does_not_find_what_is_gone(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.library.search_for("mill")
    qtbot.waitUntil(lambda: len(shown_titles(window)) == 2)
    first = window.library.articles.summary(0).id
    second = window.library.articles.summary(1).id
    _throw(qtbot, window, first)
    assert window.library.pane.current == second
    reader = window.library.reader
    qtbot.waitUntil(lambda: reader.article is not None and reader.article.id == second)
    qtbot.waitUntil(lambda: "1 article found" in window.library.pane.counted.text())


def test_delete_elsewhere_throws_nothing_away(qtbot: QtBot, window: MainWindow) -> None:
    window.library.pane.select(1)
    window.library.sidebar.event_list.setFocus()
    qtbot.keyClick(window.library.sidebar.event_list, Qt.Key.Key_Delete)
    window.library.pane.search.setFocus()
    qtbot.keyClick(window.library.pane.search, Qt.Key.Key_Delete)
    assert window.undo_stack.count() == 0


def test_the_trash_is_shown_and_restored_from_with_keys(qtbot: QtBot, window: MainWindow) -> None:
    _throw(qtbot, window, 1, 3)
    qtbot.mouseClick(window.library.sidebar.trash, Qt.MouseButton.LeftButton)
    page = window.trashing.page
    assert window.pages.currentWidget() is page
    assert page.list.hasFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert page.restore.text() == "Restore 2 articles"
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(shown_titles(window)) == 5)
    qtbot.waitUntil(lambda: not page.empty.isEnabled())
    assert not page.restore.isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.pages.currentWidget() is window.library


def test_emptying_asks_first_and_says_how_many_and_that_it_is_for_ever(
    qtbot: QtBot, window: MainWindow
) -> None:
    _throw(qtbot, window, 1, 3)
    window.show_trash()
    qtbot.mouseClick(window.trashing.page.empty, Qt.MouseButton.LeftButton)
    box = _question(window)
    assert "2 articles" in box.text()
    assert "cannot be undone" in box.informativeText()
    qtbot.keyClick(box, Qt.Key.Key_Return)  # the harmless answer is the default
    assert len(window.trashing.articles) == 2
    window.activateWindow()
    qtbot.mouseClick(window.trashing.page.empty, Qt.MouseButton.LeftButton)
    box = next(box for box in window.findChildren(QMessageBox) if box.isVisible())
    delete = next(one for one in box.buttons() if one.text().startswith("Delete"))
    qtbot.mouseClick(delete, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.trashing.articles)
    assert "2 articles deleted for ever" in window.strip.text
    window.undo_stack.undo()  # which brings nothing back, and complains of nothing
    assert len(shown_titles(window)) == 3


def test_importing_what_was_thrown_away_restores_it_and_says_so(
    qtbot: QtBot, window: MainWindow, home: Path, five_articles: Sequence[Article]
) -> None:
    _throw(qtbot, window, 3)
    file = home / "vote.txt"
    file.write_bytes(five_articles[2].original)
    with qtbot.waitSignal(window.intake.changed):
        window.intake.take_files([file])
    assert "1 restored from the trash" in window.strip.text
    qtbot.waitUntil(lambda: "Council closes the pool" in shown_titles(window))


def test_an_archive_emptied_by_hand_leads_to_the_welcome(
    qtbot: QtBot, open_window: Callable[[Path], MainWindow], archive_file: Path
) -> None:
    window = open_window(archive_file)
    _throw(qtbot, window, 1, 2, 3, 4, 5)
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.welcome)
    window.show_trash()
    assert len(window.trashing.page.selected) == 1
