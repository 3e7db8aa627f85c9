"""The strip that says what is being done and what has come of it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.app.views.progress import ProgressStrip
from desktop.progress import Progress


@pytest.fixture
def strip(qtbot: QtBot) -> ProgressStrip:
    strip = ProgressStrip()
    qtbot.addWidget(strip)
    return strip


def _button(strip: ProgressStrip, words: str) -> QPushButton:
    return next(b for b in strip.findChildren(QPushButton) if b.text() == words)


def test_what_is_done_in_a_moment_shows_nothing(strip: ProgressStrip, qtbot: QtBot) -> None:
    strip.begin("Importing")
    strip.end()
    qtbot.wait(500)
    assert not strip.isVisible()


def test_longer_work_shows_count_and_name(strip: ProgressStrip, qtbot: QtBot) -> None:
    strip.begin("Importing")
    assert not strip.isVisible()
    strip.advance(Progress(1200, 4000, "mill-fire.html"))
    qtbot.waitUntil(strip.isVisible)
    assert "1,200 of 4,000" in strip.text
    assert "mill-fire.html" in strip.text


def test_work_can_be_cancelled(strip: ProgressStrip, qtbot: QtBot) -> None:
    strip.begin("Importing")
    qtbot.waitUntil(strip.isVisible)
    with qtbot.waitSignal(strip.cancelled):
        qtbot.mouseClick(_button(strip, "Cancel"), Qt.MouseButton.LeftButton)
    assert not _button(strip, "Cancel").isEnabled()
    assert "Stopping" in strip.text
    strip.advance(Progress(2, 4, "late.html"))
    assert "Stopping" in strip.text


def test_a_message_stays_with_its_answers_until_it_is_closed(
    strip: ProgressStrip, qtbot: QtBot
) -> None:
    opened: list[bool] = []
    strip.say("Saved mill.pdf.", [("Open", lambda: opened.append(True))])
    assert strip.isVisible()
    qtbot.mouseClick(_button(strip, "Open"), Qt.MouseButton.LeftButton)
    assert opened == [True]
    qtbot.mouseClick(strip.close_button, Qt.MouseButton.LeftButton)
    assert not strip.isVisible()
