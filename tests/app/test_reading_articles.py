"""Stories of reading: real keys on a small archive."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app.main_window import MainWindow

_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


def _search(qtbot: QtBot, window: MainWindow, words: str) -> None:
    """Search with keys, and read the first article found."""
    qtbot.keyClick(window, Qt.Key.Key_F, _CONTROL)
    qtbot.waitUntil(window.library.pane.search.hasFocus)
    qtbot.keyClicks(window.library.pane.search, words)
    qtbot.waitUntil(lambda: window.library.finding.query == words)
    qtbot.waitUntil(lambda: window.library.finding.found is not None)
    qtbot.keyClick(window.library.pane.search, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: window.library.reader.article is not None)


def _marked(window: MainWindow) -> list[str]:
    return [mark.cursor.selectedText() for mark in window.library.reader.page.extraSelections()]


def _key(qtbot: QtBot, key: Qt.Key, keys: Qt.KeyboardModifier) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key, keys)


_NONE = Qt.KeyboardModifier.NoModifier


def test_every_hit_is_marked_and_f3_leads_through_them(qtbot: QtBot, window: MainWindow) -> None:
    _search(qtbot, window, "mayor OR fire ")
    qtbot.waitUntil(lambda: "fire" in _marked(window))
    reader = window.library.reader
    assert reader.article
    assert {word.casefold() for word in _marked(window)} == {"fire", "mayor"}
    assert reader.article.title == "Mill fire leaves Old Harbour in shock"
    assert reader.hit_bar.words.text() == "3 hits"
    _key(qtbot, Qt.Key.Key_F3, _NONE)
    assert reader.hit_bar.words.text() == "1 of 3"
    _key(qtbot, Qt.Key.Key_F3, _SHIFT)
    assert reader.hit_bar.words.text() == "3 of 3"


def test_a_slash_finds_in_the_text_and_escape_leaves(qtbot: QtBot, window: MainWindow) -> None:
    _search(qtbot, window, "council")
    _key(qtbot, Qt.Key.Key_Slash, _NONE)
    reader = window.library.reader
    qtbot.waitUntil(reader.hit_bar.field.hasFocus)
    qtbot.keyClicks(reader.hit_bar.field, "14/11")
    assert reader.hit_bar.words.text() == "Not in this text"
    assert reader.hit_bar.field.text() == "14/11"
    _key(qtbot, Qt.Key.Key_Escape, _NONE)
    qtbot.waitUntil(reader.page.hasFocus)
    assert not reader.hit_bar.finding
    qtbot.waitUntil(lambda: set(_marked(window)) == {"Council", "council"})


def test_without_a_query_nothing_is_marked(qtbot: QtBot, window: MainWindow) -> None:
    _search(qtbot, window, "council")
    qtbot.waitUntil(lambda: bool(_marked(window)))
    window.library.pane.search.clear()
    qtbot.waitUntil(lambda: not _marked(window))
    assert not window.library.reader.hit_bar.isVisible()
