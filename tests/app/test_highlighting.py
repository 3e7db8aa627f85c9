"""Stories of highlighting: real keys and clicks on a small archive."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QInputDialog, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop.app.main_window import MainWindow
from desktop.archive import Archive, Note
from tests.app.hands import activate

_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


def _read(qtbot: QtBot, window: MainWindow, title: str) -> int:
    number = next(one.id for one in window.library.shelf.summaries if one.title == title)
    window.library.pane.select(number)
    reader = window.library.reader
    qtbot.waitUntil(lambda: reader.article is not None and reader.article.id == number)
    return number


def _select(qtbot: QtBot, window: MainWindow, words: str) -> None:
    """Select words with the keys."""
    page = window.library.reader.page
    page.setFocus()
    cursor = page.document().find(words)
    cursor.setPosition(cursor.selectionStart())
    page.setTextCursor(cursor)
    for _ in words:
        qtbot.keyClick(page, Qt.Key.Key_Right, _SHIFT)
    assert page.textCursor().selectedText() == words


def _kept(window: MainWindow, number: int) -> list[Note]:
    assert window.archive
    with Archive.open(window.archive) as archive:
        return [note for note in archive.notes.of(number) if note.place]


def _listed(window: MainWindow) -> list[str]:
    lines = window.library.reader.highlights.list
    shown = [lines.item(row).text() for row in range(lines.count())]
    return [words.replace("\u2068", "").replace("\u2069", "") for words in shown]


def _shown(window: MainWindow) -> list[str]:
    return [mark.cursor.selectedText() for mark in window.library.reader.page.extraSelections()]


def test_a_passage_is_highlighted_undone_and_there_after_a_restart(
    qtbot: QtBot, window: MainWindow, open_window: Callable[[Path], MainWindow]
) -> None:
    number = _read(qtbot, window, "Council closes the pool")
    assert not window.library.reader.highlights.isVisible()
    page = window.library.reader.page
    _select(qtbot, window, "the swimming pool")
    qtbot.keyClick(page, Qt.Key.Key_H, _CONTROL)
    qtbot.waitUntil(lambda: _listed(window) == ["“the swimming pool”"])
    assert _shown(window) == ["the swimming pool"]
    assert not page.textCursor().hasSelection()
    assert window.library.reader.highlights.heading.text() == "1 highlight"
    qtbot.keyClick(page, Qt.Key.Key_Z, _CONTROL)
    qtbot.waitUntil(lambda: not _listed(window))
    assert not window.library.reader.highlights.isVisible()
    qtbot.keyClick(page, Qt.Key.Key_Z, _CONTROL | _SHIFT)
    qtbot.waitUntil(lambda: len(_listed(window)) == 1)
    path = window.archive
    assert path
    window.close()
    again = open_window(path)
    assert _read(qtbot, again, "Council closes the pool") == number
    qtbot.waitUntil(lambda: _listed(again) == ["“the swimming pool”"])
    assert _shown(again) == ["the swimming pool"]


def test_a_highlight_is_removed_where_it_stands_and_in_the_list(
    qtbot: QtBot, window: MainWindow
) -> None:
    number = _read(qtbot, window, "Council closes the pool")
    page = window.library.reader.page
    for words in ("council of Lower Marrow", "gallery"):
        _select(qtbot, window, words)
        qtbot.keyClick(page, Qt.Key.Key_H, _CONTROL)
        qtbot.waitUntil(lambda words=words: f"“{words}”" in _listed(window))
    qtbot.keyClick(page, Qt.Key.Key_H, _CONTROL)  # the cursor stands in the second one
    qtbot.waitUntil(lambda: _listed(window) == ["“council of Lower Marrow”"])
    window.library.reader.highlights.heading.click()
    lines = window.library.reader.highlights.list
    lines.setFocus()
    qtbot.keyClick(lines, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not _listed(window))
    assert _kept(window, number) == []
    qtbot.keyClick(page, Qt.Key.Key_Z, _CONTROL)
    qtbot.waitUntil(lambda: len(_kept(window, number)) == 1)


def test_a_note_is_written_on_a_passage_and_changed(qtbot: QtBot, window: MainWindow) -> None:
    number = _read(qtbot, window, "Council closes the pool")
    page = window.library.reader.page
    _select(qtbot, window, "14 to 11")
    qtbot.keyClick(page, Qt.Key.Key_H, _CONTROL | _SHIFT)
    _answer(qtbot, window, "Ask the clerk.")
    qtbot.waitUntil(lambda: _listed(window) == ["“14 to 11” – Ask the clerk."])
    (note,) = _kept(window, number)
    window.library.reader.highlights.heading.click()
    lines = window.library.reader.highlights.list
    lines.setFocus()
    qtbot.keyClick(lines, Qt.Key.Key_F2)
    _answer(qtbot, window, "Asked.")
    qtbot.waitUntil(lambda: _listed(window) == ["“14 to 11” – Asked."])
    assert _kept(window, number)[0].id == note.id
    qtbot.keyClick(page, Qt.Key.Key_Z, _CONTROL)
    qtbot.waitUntil(lambda: _listed(window) == ["“14 to 11” – Ask the clerk."])


def test_the_context_menu_removes(qtbot: QtBot, window: MainWindow) -> None:
    _read(qtbot, window, "Council closes the pool")
    page = window.library.reader.page
    _select(qtbot, window, "gallery")
    offered = [action.text() for action in page.context_menu().actions()]
    assert "&Highlight" in offered
    window.actions_by_name["highlight"].trigger()
    qtbot.waitUntil(lambda: len(_listed(window)) == 1)
    actions = page.context_menu().actions()
    remove: QAction = next(one for one in actions if one.text() == "Remove the highlight")
    remove.trigger()
    qtbot.waitUntil(lambda: not _listed(window))


def test_the_original_is_saved_where_the_user_says(
    qtbot: QtBot, window: MainWindow, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = _read(qtbot, window, "Council closes the pool")
    target = home / "saved.txt"
    asked: list[str] = []

    def ask(_parent: object, _title: str, begin: str) -> tuple[str, str]:
        asked.append(begin)
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    window.library.reader.provenance.heading.click()
    qtbot.mouseClick(window.library.reader.provenance.original, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(target.exists)
    assert window.archive
    with Archive.open(window.archive) as archive:
        assert target.read_bytes() == archive.original(number)
        assert asked[0].endswith(Path(archive.article(number).path).name)


def _answer(qtbot: QtBot, window: MainWindow, words: str) -> None:
    """Answer the question for a note with keys."""

    def shown() -> list[QInputDialog]:
        return [dialog for dialog in window.findChildren(QInputDialog) if dialog.isVisible()]

    qtbot.waitUntil(lambda: bool(shown()))
    dialog = shown()[0]
    field = dialog.findChild(QPlainTextEdit)
    assert field
    field.selectAll()
    qtbot.keyClicks(field, words)
    dialog.accept()
    activate(qtbot, window)
