"""Articles given to other programs: real keys on a small archive, a drag without a mouse."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QGuiApplication
from pytestqt.qtbot import QtBot

from desktop.app.dragging import DraggingOut
from desktop.app.main_window import MainWindow

_CONTROL = Qt.KeyboardModifier.ControlModifier


def _files(mime: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in mime.urls()]


def test_selected_articles_are_dragged_as_files_and_text(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    dragged: list[tuple[list[str], str]] = []

    def take(drag: QDrag, _actions: Qt.DropAction) -> Qt.DropAction:
        texts = [path.read_text(encoding="utf-8") for path in _files(drag.mimeData())]
        dragged.append((texts, drag.mimeData().text()))
        return Qt.DropAction.CopyAction

    monkeypatch.setattr(QDrag, "exec", take)
    monkeypatch.setattr(QGuiApplication, "mouseButtons", lambda: Qt.MouseButton.LeftButton)
    pane = window.library.pane
    pane.select(window.library.articles.summary(0).id)
    qtbot.keyClick(pane.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    pane.list.startDrag(Qt.DropAction.CopyAction)
    qtbot.waitUntil(lambda: bool(dragged))
    texts, text = dragged[0]
    assert len(texts) == 2
    assert texts[0].startswith(window.library.articles.summary(0).title)
    assert text == "\n\n".join(texts)


def test_selected_articles_are_copied(qtbot: QtBot, window: MainWindow) -> None:
    pane = window.library.pane
    QGuiApplication.clipboard().clear()
    pane.show_as_table(True)
    number = next(one.id for one in window.library.shelf.summaries if "pool" in one.title)
    pane.select(number)
    qtbot.keyClick(pane.table, Qt.Key.Key_C, _CONTROL)
    qtbot.waitUntil(lambda: "swimming pool" in QGuiApplication.clipboard().text())
    (path,) = _files(QGuiApplication.clipboard().mimeData())
    assert path.name == "Council closes the pool.txt"


def test_more_than_anybody_means_is_not_written(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.app.dragging.MOST", 3)
    QGuiApplication.clipboard().setText("before")
    pane = window.library.pane
    pane.list.selectAll()
    qtbot.keyClick(pane.list, Qt.Key.Key_C, _CONTROL)
    qtbot.wait(200)
    assert QGuiApplication.clipboard().text() == "before"


def test_what_comes_from_the_list_is_not_imported(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert isinstance(window.library.dragging, DraggingOut)
    mime = QMimeData()
    mime.setText("It burned.")

    def enter() -> bool:
        event = QDragEnterEvent(
            QPoint(5, 5),
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        event.ignore()
        window.dragEnterEvent(event)
        return event.isAccepted()

    assert enter()
    monkeypatch.setattr(QDragEnterEvent, "source", lambda _event: window.library.pane.list)
    assert not enter()
