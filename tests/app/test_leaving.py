"""Closing and changing the archive while articles come in: nobody loses them without a word."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from desktop.app.application import report
from desktop.app.main_window import MainWindow
from desktop.archive import Archive

_MANY = 2_000


@pytest.fixture
def coming(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> Path:
    """A data set that is coming in."""
    path = tmp_path / "ferries.jsonl"
    told = ({"title": f"Ferry {n}", "text": f"Ferry {n} left at dawn."} for n in range(_MANY))
    path.write_text("\n".join(map(json.dumps, told)))
    window.intake.take_files([path])
    qtbot.waitUntil(lambda: "ferries.jsonl: " in window.strip.text)
    return path


def _question(window: MainWindow) -> QMessageBox:
    return next(box for box in window.findChildren(QMessageBox) if box.isVisible())


def _press(qtbot: QtBot, window: MainWindow, words: str) -> None:
    buttons = _question(window).findChildren(QPushButton)
    (button,) = (button for button in buttons if button.text() == words)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_who_closes_while_articles_come_in_is_asked_and_may_go_on(
    qtbot: QtBot, window: MainWindow, coming: Path, archive_file: Path
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert window.isVisible()
    assert _question(window).text() == "Articles are still coming in. Stop importing?"
    qtbot.keyClick(_question(window), Qt.Key.Key_Return)
    assert window.isVisible()
    assert window.intake.importing
    qtbot.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    _press(qtbot, window, "Stop importing")
    assert not window.isVisible()
    with Archive.open(archive_file) as archive:
        assert 5 < archive.count() < _MANY


def test_who_stopped_one_import_is_asked_for_the_others(
    qtbot: QtBot, window: MainWindow, coming: Path, tmp_path: Path
) -> None:
    more = tmp_path / "more.txt"
    more.write_text("The ferry left at dawn.")
    window.intake.take_files([more])
    assert window.intake.importing
    window.intake.importing.cancel()
    window.close()
    assert window.isVisible()
    _press(qtbot, window, "Stop importing")
    assert not window.isVisible()


def test_another_archive_is_opened_only_once_importing_may_stop(
    qtbot: QtBot, window: MainWindow, coming: Path, archive_file: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.db"
    window.open_archive(other)
    _press(qtbot, window, "Go on")
    assert window.archive == archive_file
    window.open_archive(other)
    _press(qtbot, window, "Stop importing")
    qtbot.waitUntil(lambda: window.archive == other)


def test_the_question_goes_when_there_is_nothing_more_to_stop(
    qtbot: QtBot, window: MainWindow, coming: Path
) -> None:
    window.close()
    box = _question(window)
    with qtbot.waitSignal(box.rejected, timeout=60_000):
        pass
    assert window.isVisible()
    qtbot.waitUntil(lambda: window.intake.importing is None)


def test_ctrl_c_in_the_terminal_asks_nothing(window: MainWindow, coming: Path) -> None:
    report(window, KeyboardInterrupt, KeyboardInterrupt(), None)
    assert not window.isVisible()
