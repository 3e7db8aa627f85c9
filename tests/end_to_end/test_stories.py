"""Stories: the whole way with real keys and clicks, on real files."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from desktop import paths
from desktop.app.dialogs.import_report import ImportReportDialog
from desktop.app.main_window import MainWindow
from tests.app.hands import shown_titles

_CONTROL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier


def _button(window: MainWindow, words: str) -> QPushButton | None:
    buttons = window.findChildren(QPushButton)
    return next((b for b in buttons if b.text() == words and b.isVisible()), None)


@pytest.fixture
def demo(archive_file: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The demo archive that came with the program, or a small one where it was not built."""
    if not paths.DEMO_ARCHIVE.exists():
        monkeypatch.setattr(paths, "DEMO_ARCHIVE", archive_file)
    return paths.DEMO_ARCHIVE


def test_from_the_first_start_to_a_pdf(
    qtbot: QtBot,
    demo: Path,
    open_window: Callable[[Path], MainWindow],
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window = open_window(paths.own_archive())
    assert window.pages.currentWidget() is window.welcome
    with qtbot.waitSignals([window.opened, window.intake.refreshed]):
        qtbot.mouseClick(_button(window, "Open the demo archive"), Qt.MouseButton.LeftButton)
    library = window.library
    qtbot.waitUntil(lambda: library.events.rowCount() > 1)
    everything = len(shown_titles(window))

    qtbot.keyClick(window, Qt.Key.Key_F, _CONTROL)
    qtbot.waitUntil(library.pane.search.hasFocus)
    qtbot.keyClicks(library.pane.search, "the")
    qtbot.waitUntil(lambda: library.articles.searching)
    qtbot.keyClick(library.pane.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(shown_titles(window)) == everything)

    view = library.sidebar.event_list
    place = view.visualRect(library.events.index(1)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    accounts = len(shown_titles(window))
    assert 2 <= accounts < everything
    with qtbot.waitSignal(window.comparing.compared):
        qtbot.mouseClick(library.pane.compare, Qt.MouseButton.LeftButton)
    comparison = window.comparison.comparison
    assert comparison
    assert len(comparison.readings) == accounts
    assert comparison.differences

    file = home / "report"
    answer = (str(file), "PDF document (*.pdf)")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: answer)
    with qtbot.waitSignal(window.comparing.exported):
        qtbot.keyClick(window, Qt.Key.Key_E, _CONTROL)
    assert len(PdfReader(home / "report.pdf").pages) >= 1
    assert "Saved report.pdf" in window.strip.text
    qtbot.waitUntil(lambda: _button(window, "Show in folder") is not None)
    qtbot.keyClick(window, Qt.Key.Key_Left, _ALT)
    assert window.pages.currentWidget() is library


def test_a_folder_with_a_bad_file_goes_in_but_for_that_file(
    qtbot: QtBot,
    open_window: Callable[[Path], MainWindow],
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folder = home / "clippings"
    (folder / "spring").mkdir(parents=True)
    (folder / "pool.txt").write_text(
        "Council closes the pool\n\nThe council voted by 14 to 11 to close the pool.",
        encoding="utf-8",
    )
    (folder / "spring" / "міст.html").write_text(
        "<html><head><title>Bridge opens</title><meta property='og:site_name' content='Coast'>"
        "</head><body><article><h1>Bridge opens</h1>"
        + "<p>The new bridge over the Dorn opened on Sunday, and 400 people walked over it.</p>" * 3
        + "</article></body></html>",
        encoding="utf-8",
    )
    (folder / "broken.txt").write_bytes(bytes(range(256)) * 20)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_a, **_k: str(folder))
    window = open_window(home / "new.db")
    qtbot.mouseClick(_button(window, "Import a folder…"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(window.findChildren(ImportReportDialog)))
    report = window.findChildren(ImportReportDialog)[0]
    assert "broken.txt" in report.text.toPlainText().split("Imported:")[0]
    report.reject()
    qtbot.waitUntil(lambda: len(shown_titles(window)) == 2)
    assert set(shown_titles(window)) == {"Council closes the pool", "Bridge opens"}
    assert window.strip.text == "2 articles imported, 1 file could not be read"


def test_everything_by_keyboard_alone(qtbot: QtBot, window: MainWindow) -> None:
    library = window.library
    qtbot.keyClick(window, Qt.Key.Key_F, _CONTROL)
    qtbot.waitUntil(library.pane.search.hasFocus)
    qtbot.keyClicks(library.pane.search, "mill")
    qtbot.waitUntil(lambda: len(shown_titles(window)) == 2)
    qtbot.keyClick(library.pane.search, Qt.Key.Key_Down)
    assert library.pane.list.hasFocus()
    qtbot.waitUntil(lambda: library.reader.article is not None)
    qtbot.keyClick(library.pane.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(window.comparing.compared):
        qtbot.keyClick(library.pane.list, Qt.Key.Key_Return, _CONTROL)
    qtbot.keyClick(window, Qt.Key.Key_Left, _ALT)
    assert library.pane.list.hasFocus()
    assert len(library.pane.selected) == 2
