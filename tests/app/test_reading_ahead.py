"""Articles are read in the background, behind everything that is asked for."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.app.main_window import MainWindow
from desktop.archive import Archive
from desktop.article import Article
from desktop.errors import ArchiveError, located
from desktop.library import Library
from desktop.message import message


def _unread(path: Path) -> list[int]:
    with Archive.open(path) as archive:
        return archive.unread()


def _add(path: Path, many: int) -> None:
    with Archive.open(path) as archive, archive.transaction():
        for number in range(many):
            words = f"Ferry {number} left the port at dawn, its captain said. " * 3
            archive.add(Article(words, language="en"))


def _press(qtbot: QtBot, window: MainWindow, words: str) -> None:
    buttons = window.strip.findChildren(QPushButton)
    button = next(button for button in buttons if button.text() == words and button.isVisible())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_what_comes_in_is_read_without_being_asked_for(
    qtbot: QtBot, window: MainWindow, archive_file: Path, home: Path
) -> None:
    file = home / "ferry.txt"
    file.write_text("The ferry Anna left the port at dawn with 40 people on board.", "utf-8")
    window.intake.take_files([file])
    qtbot.waitUntil(lambda: _unread(archive_file) == [6])
    qtbot.waitUntil(lambda: _unread(archive_file) == [])
    assert window.strip.text == "1 article imported"


def test_accounts_of_events_are_compared_and_found_without_being_asked_for(
    qtbot: QtBot, window: MainWindow, archive_file: Path
) -> None:
    with Archive.open(archive_file) as archive:
        archive.findings.forget()
    pane = window.library.pane
    pane.search.setText("differs:number")
    told = "0 articles found · 0 of 1 events compared, 0 of 5 articles read"
    qtbot.waitUntil(lambda: pane.counted.text() == told)
    window.reading_ahead.begin()
    qtbot.waitUntil(lambda: pane.counted.text() == "2 articles found")


def test_it_can_be_stopped_and_taken_up_again(
    qtbot: QtBot, window: MainWindow, archive_file: Path
) -> None:
    _add(archive_file, 120)
    window.reading_ahead.begin()
    qtbot.waitUntil(lambda: len(_unread(archive_file)) < 120)
    qtbot.waitUntil(window.strip.isVisible)
    assert window.strip.text.startswith("Reading ahead")
    _press(qtbot, window, "Cancel")
    stopped = "Reading ahead was stopped. What is compared will be read then."
    qtbot.waitUntil(lambda: window.strip.text == stopped)
    assert _unread(archive_file)
    _press(qtbot, window, "Go on")
    qtbot.waitUntil(lambda: _unread(archive_file) == [])


def test_a_comparison_goes_first(qtbot: QtBot, window: MainWindow, archive_file: Path) -> None:
    _add(archive_file, 120)
    window.reading_ahead.begin()
    qtbot.waitUntil(lambda: " of 120" in window.strip.text)
    last = _unread(archive_file)[-2:]
    with qtbot.waitSignal(window.comparing.compared):
        window.compare(last, "Two accounts")
    left = _unread(archive_file)
    assert left
    assert not set(last) & set(left)
    qtbot.waitUntil(lambda: len(_unread(archive_file)) < len(left))


def test_reading_for_a_comparison_can_be_stopped(
    qtbot: QtBot, window: MainWindow, archive_file: Path
) -> None:
    long = " ".join(f"Lamp {number} was lit by its keeper at dusk." for number in range(6000))
    with Archive.open(archive_file) as archive:
        number, _ = archive.add(Article(long, language="en"))
    window.compare([1, number], "Two accounts")
    qtbot.waitUntil(lambda: "of 6,000 sentences" in window.strip.text)
    with qtbot.waitSignal(window.comparing.given_up):
        _press(qtbot, window, "Cancel")
    assert window.pages.currentWidget() is window.library
    assert not window.strip.isVisible()


def test_what_the_world_does_to_it_is_no_more_than_a_message(
    qtbot: QtBot, window: MainWindow, archive_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_library: Library) -> bool:
        raise ArchiveError(located("small.db", message("the disk is full; make room")))

    with monkeypatch.context() as full:
        full.setattr(Library, "ahead", refuse)
        window.reading_ahead.begin()
        stopped = "Reading ahead has stopped: small.db: the disk is full; make room"
        qtbot.waitUntil(lambda: window.strip.text == stopped)
    _add(archive_file, 2)
    _press(qtbot, window, "Go on")
    qtbot.waitUntil(lambda: not _unread(archive_file))
    qtbot.waitUntil(lambda: not window.strip.isVisible())
