"""The page of an event: reached by keys, it opens articles and comparisons."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app.main_window import MainWindow
from desktop.app.views.view_tabs import View


def _choose(qtbot: QtBot, window: MainWindow) -> None:
    """Choose the fire in the list of events, by keys."""
    events = window.library.sidebar.event_list
    events.setFocus()
    qtbot.keyClick(events, Qt.Key.Key_Down)
    qtbot.waitUntil(window.library.event_page.isVisible)


def _press(qtbot: QtBot, key: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key)


def test_it_says_who_told_it_and_when(qtbot: QtBot, window: MainWindow) -> None:
    _choose(qtbot, window)
    words = window.library.event_page.words
    assert "4–5 Mar 2025 · 2 outlets, 2 texts · first: The Harbour Post" in words
    assert "Outlets: The Harbour Post, Coast" in words
    assert "Fire destroys mill in Old Harbour\nThe Harbour Post · 4 Mar 2025" in words


def test_an_article_is_opened_by_keys_and_left_for_the_event(
    qtbot: QtBot, window: MainWindow
) -> None:
    _choose(qtbot, window)
    library = window.library
    for _region in range(6):
        focus = QApplication.focusWidget()
        if focus and not library.event_page.isAncestorOf(focus):
            _press(qtbot, Qt.Key.Key_F6)
    first, second = library.event_page.links.values()
    assert first.hasFocus()
    _press(qtbot, Qt.Key.Key_Down)
    assert second.hasFocus()
    _press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: library.reader.article is not None)
    assert library.reader.article
    assert library.reader.article.title == "Mill fire leaves Old Harbour in shock"
    assert library.pane.list.hasFocus()
    _press(qtbot, Qt.Key.Key_Escape)
    qtbot.waitUntil(library.event_page.isVisible)
    assert library.pane.selected == []


def test_a_click_on_the_chosen_event_leaves_the_article(qtbot: QtBot, window: MainWindow) -> None:
    _choose(qtbot, window)
    library = window.library
    library.pane.select(1)
    qtbot.waitUntil(lambda: library.reader.article is not None)
    events = library.sidebar.event_list
    place = events.visualRect(library.events.index(1)).center()
    qtbot.mouseClick(events.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(library.event_page.isVisible)


def test_its_buttons_open_the_comparison_in_their_view(qtbot: QtBot, window: MainWindow) -> None:
    _choose(qtbot, window)
    page = window.library.event_page
    for button, view in (
        (page.views[View.GRID], View.GRID),
        (page.views[View.TIMELINE], View.TIMELINE),
        (page.compare, View.TEXTS),
    ):
        with qtbot.waitSignal(window.comparing.compared):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert window.comparison.view
        assert window.comparison.view.view is view
        window.show_library()


def test_it_is_written_anew_when_the_event_is_locked(qtbot: QtBot, window: MainWindow) -> None:
    _choose(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    page = window.library.event_page
    qtbot.waitUntil(lambda: "locked: no article comes in or goes" in page.words)
    window.undo_stack.undo()
    qtbot.waitUntil(lambda: "locked" not in page.words)
