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
from tests.app.hands import activate, click_row

_MANY = 3_000
ARTICLE = Article("")


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


def test_what_a_filter_hides_is_told_and_shown_when_wanted(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.library.sidebar.choose_first_event()
    read = window.library.pane.list
    activate(qtbot, window)
    click_row(qtbot, window, 0)
    before = window.library.pane.current
    with qtbot.waitSignal(window.library.narrowing.hidden):
        window.intake.take_text("A second heron came to the roof of the town hall on Sunday.")
    assert window.strip.text == (
        "1 article imported. The list does not show it: a search or a filter is set."
    )
    assert window.library.pane.current == before, "what was read stays"
    qtbot.mouseClick(_button(window, "Show in the list"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "second heron" in (window.library.reader.article or ARTICLE).text)
    assert window.library.sidebar.chosen_event is None
    assert read.model().rowCount() == 6


def test_what_a_search_hides_is_shown_when_wanted(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.library.finding.changed):
        window.library.search_for("pool")
    window.intake.take_text("A second heron came to the roof of the town hall on Sunday.")
    qtbot.waitUntil(lambda: "The list does not show it" in window.strip.text)
    qtbot.mouseClick(_button(window, "Show in the list"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "second heron" in (window.library.reader.article or ARTICLE).text)
    assert window.library.pane.search.query == ""


def test_who_went_to_a_comparison_meanwhile_stays_there(qtbot: QtBot, window: MainWindow) -> None:
    window.library.sidebar.choose_first_event()
    window.intake.take_text("A second heron came to the roof of the town hall on Sunday.")
    window.library.compare()
    assert window.tabs.current
    qtbot.waitUntil(lambda: "1 article imported" in window.strip.text)
    assert window.tabs.current
    qtbot.mouseClick(_button(window, "Show in the list"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "second heron" in (window.library.reader.article or ARTICLE).text)
    assert not window.tabs.current
