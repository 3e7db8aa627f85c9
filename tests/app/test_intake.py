"""Index and events are brought up to date in the background, and that can be stopped."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.app.main_window import MainWindow
from desktop.app.settings import Settings
from desktop.archive import Archive
from desktop.article import Article
from desktop.library import Library

_MANY = 3_000


def _button(window: MainWindow, words: str) -> QPushButton:
    buttons = window.strip.findChildren(QPushButton)
    return next(button for button in buttons if button.text() == words and button.isVisible())


def test_updating_can_be_stopped_and_taken_up_again(
    qtbot: QtBot, window: MainWindow, archive_file: Path, home: Path
) -> None:
    with Archive.open(archive_file) as archive, archive.transaction():
        for number in range(_MANY):
            archive.add(Article(f"Ferry {number} left port {number % 97} at dawn.", language="en"))
    window.intake.refresh()
    qtbot.waitUntil(window.strip.isVisible)
    with qtbot.waitSignal(window.intake.refreshed):
        qtbot.mouseClick(_button(window, "Cancel"), Qt.MouseButton.LeftButton)
    assert window.strip.text == (
        "Updating was stopped. Search and events may lack what came in last."
    )
    with Library.open(archive_file, home / "cache") as library:
        assert library.behind()
    with qtbot.waitSignal(window.intake.refreshed):
        qtbot.mouseClick(_button(window, "Go on"), Qt.MouseButton.LeftButton)
    with Library.open(archive_file, home / "cache") as library:
        assert not library.behind()


def test_what_is_dropped_before_the_archive_is_open_is_imported_into_it(
    qtbot: QtBot, home: Path, archive_file: Path, tmp_path: Path
) -> None:
    early = tmp_path / "heron.txt"
    early.write_text("A heron came back to the town hall of Lower Marrow on Monday.")
    window = MainWindow(Settings(home / "settings.ini"), home / "cache")
    qtbot.addWidget(window)
    window.show()
    window.intake.take_files([early])
    window.intake.take_text("A second heron came to the roof of the town hall on Sunday.")
    window.open_archive(archive_file)
    qtbot.waitUntil(lambda: len(window.library.shelf.summaries) == 7)
    window.close()
