"""What the user sees of what went wrong."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from desktop.app.language import Language, speak
from desktop.app.main_window import MainWindow
from desktop.app.outcome import outcome_of
from desktop.app.tasks import Failure
from desktop.errors import ExportError
from desktop.library import Library
from desktop.message import message
from desktop.progress import Work

_BUG = Failure("ValueError: nonsense", expected=False, details="Traceback: nonsense")


def broken(library: Library) -> Work[None]:  # sent to another process by its name
    """A bug in long work."""
    yield from ()
    raise ZeroDivisionError(f"bug in {library.archive.path.name}")


def without_article(library: Library) -> Work[None]:  # sent to another process by its name
    """What the world may do to long work: an article has gone."""
    yield from ()
    library.archive.article(4711)


def _raise(error: Exception) -> None:
    raise error


@pytest.fixture
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak(Language.ENGLISH, qapp)


def _boxes(window: MainWindow) -> list[QMessageBox]:
    return window.findChildren(QMessageBox)


def _box(window: MainWindow) -> QMessageBox:
    return next(box for box in _boxes(window) if box.isVisible())


def _button(box: QMessageBox, words: str) -> QAbstractButton:
    return next(one for one in box.buttons() if one.text().replace("&", "") == words)


def _reports(home: Path) -> list[Path]:
    return list(home.glob("xdg_data_home/parallax/reports/*.txt"))


def test_a_bug_is_told_copied_and_its_folder_opened_without_closing_the_box(
    qtbot: QtBot, window: MainWindow, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def open_url(url: QUrl) -> None:
        opened.append(url.toLocalFile())

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    window.tell(_BUG)
    box = _box(window)
    assert "archive is safe" in box.informativeText()
    qtbot.mouseClick(_button(box, "Copy"), Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "Traceback: nonsense"
    qtbot.mouseClick(_button(box, "Open folder"), Qt.MouseButton.LeftButton)
    (report,) = _reports(home)
    assert opened == [str(report.parent)]
    assert "Traceback: nonsense" in report.read_text(encoding="utf-8")
    assert box.isVisible()
    qtbot.mouseClick(_button(box, "Close"), Qt.MouseButton.LeftButton)


def test_what_the_world_did_is_told_in_the_language_of_the_window(
    window: MainWindow, qapp: QApplication, english_again: None
) -> None:
    speak(Language.GERMAN, qapp)
    full = message("the disk is full; make room or choose another folder")
    error = ExportError(message("{file} can't be written: {reason}", file="a.pdf", reason=full))
    outcome = outcome_of(partial(_raise, error))
    assert isinstance(outcome, Failure)
    window.tell(outcome)
    assert _box(window).text() == (
        "a.pdf kann nicht geschrieben werden: Der Datenträger ist voll; "
        "schaffen Sie Platz oder wählen Sie einen anderen Ordner"
    )
    _box(window).close()


def test_what_befalls_two_works_is_told_once(window: MainWindow) -> None:
    for reason in ("the disk is full", "the disk is full", "it is damaged"):
        window.tell(Failure(reason, expected=True))
    shown = [box for box in _boxes(window) if box.isVisible()]
    assert [box.text() for box in shown] == ["the disk is full", "it is damaged"]
    for box in shown:
        box.close()
    window.tell(Failure("it is damaged", expected=True))
    assert _box(window).text() == "it is damaged"
    _box(window).close()


def test_an_error_in_another_process_is_told_in_the_language_of_the_window(
    qtbot: QtBot, window: MainWindow, qapp: QApplication, english_again: None
) -> None:
    speak(Language.GERMAN, qapp)
    tasks = window.opening.tasks
    assert tasks
    tasks.work(without_article)
    qtbot.waitUntil(lambda: any(map(QWidget.isVisible, _boxes(window))))
    assert _box(window).text().endswith("small.db: Das Archiv enthält keinen Artikel 4711")
    _box(window).close()


def test_many_bugs_are_one_dialog_and_not_endless_reports(
    qtbot: QtBot, window: MainWindow, home: Path
) -> None:
    for _ in range(30):
        window.tell(_BUG)
    assert len([box for box in window.findChildren(QMessageBox) if box.isVisible()]) == 1
    assert len(_reports(home)) == 20
    _box(window).close()
    window.tell(_BUG)
    assert "could not be saved" in _box(window).informativeText()
    _box(window).close()


def test_a_bug_in_another_process_is_told_with_its_traceback(
    qtbot: QtBot, window: MainWindow, home: Path
) -> None:
    tasks = window.opening.tasks
    assert tasks
    tasks.work(broken)
    qtbot.waitUntil(lambda: bool(_reports(home)))
    assert "ZeroDivisionError: bug in small.db" in _box(window).informativeText()
    assert "in broken" in _reports(home)[0].read_text(encoding="utf-8")
    _box(window).close()
