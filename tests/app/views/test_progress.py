"""The strip that says what is being done and what has come of it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop.app.language import Language, speak
from desktop.app.outcome import Stopped
from desktop.app.tasks import Task
from desktop.app.views.progress import ProgressStrip
from desktop.message import message
from desktop.progress import Pace, Progress


@pytest.fixture
def strip(qtbot: QtBot) -> ProgressStrip:
    strip = ProgressStrip()
    qtbot.addWidget(strip)
    return strip


def _button(strip: ProgressStrip, words: str) -> QPushButton:
    return next(b for b in strip.findChildren(QPushButton) if b.text() == words)


@pytest.fixture
def task(strip: ProgressStrip) -> Task:
    return Task(strip)


def test_what_is_done_in_a_moment_shows_nothing(
    strip: ProgressStrip, task: Task, qtbot: QtBot
) -> None:
    strip.follow(task, "Importing")
    task.conclude(Stopped())
    qtbot.wait(500)
    assert not strip.isVisible()


def test_longer_work_shows_count_and_name(strip: ProgressStrip, task: Task, qtbot: QtBot) -> None:
    strip.follow(task, "Importing")
    assert not strip.isVisible()
    task.progressed.emit(Progress(1200, 4000, "mill-fire.html"))
    qtbot.waitUntil(strip.isVisible)
    assert "1,200 of 4,000" in strip.text
    assert "mill-fire.html" in strip.text
    task.conclude(Stopped())
    assert not strip.isVisible()


def test_what_is_worked_on_is_said_in_the_language_of_the_window(
    strip: ProgressStrip, task: Task, qapp: QApplication
) -> None:
    far = message("{title}: {done} of {total} sentences", title="Mill burns", done=12, total=1200)
    strip.follow(task, "Lesen")
    speak(Language.GERMAN, qapp)
    task.progressed.emit(Progress(1, 0, far))
    speak(Language.ENGLISH, qapp)
    assert strip.text == "Lesen  Mill burns: 12 von 1.200 Sätzen"


def test_work_that_takes_long_shows_rate_and_remaining_time(
    strip: ProgressStrip, task: Task
) -> None:
    now = 0.0
    strip.follow(task, "Importing")
    strip._pace = Pace(lambda: now)
    for now, part, taken in ((0.0, 0.0, 0), (10.0, 0.125, 25), (20.0, 0.25, 50)):  # noqa: B007
        task.progressed.emit(Progress(0, 1, "herons.csv", part, taken))
    assert strip.text == "Importing  0 of 1  2.5 per second  1 min left  herons.csv"
    assert strip._bar.value() / strip._bar.maximum() == 0.25


def test_work_can_be_cancelled(strip: ProgressStrip, task: Task, qtbot: QtBot) -> None:
    strip.follow(task, "Importing")
    qtbot.waitUntil(strip.isVisible)
    qtbot.mouseClick(_button(strip, "Cancel"), Qt.MouseButton.LeftButton)
    assert task.cancelled
    assert not _button(strip, "Cancel").isEnabled()
    assert "Stopping" in strip.text
    task.progressed.emit(Progress(2, 4, "late.html"))
    assert "Stopping" in strip.text


def test_only_what_was_named_last_is_told_of_and_cancelled(
    strip: ProgressStrip, task: Task, qtbot: QtBot
) -> None:
    later = Task(strip)
    strip.follow(task, "Importing")
    strip.follow(later, "Reading")
    qtbot.waitUntil(strip.isVisible)
    task.progressed.emit(Progress(1, 9, "mill.html"))
    assert strip.text == "Reading…"
    qtbot.mouseClick(_button(strip, "Cancel"), Qt.MouseButton.LeftButton)
    assert (task.cancelled, later.cancelled) == (False, True)
    task.conclude(Stopped())
    assert strip.isVisible()
    later.conclude(Stopped())
    assert not strip.isVisible()


def test_what_nobody_asked_for_paints_over_nothing(
    strip: ProgressStrip, task: Task, qtbot: QtBot
) -> None:
    strip.follow_modestly(task, "Reading ahead")
    strip.say("Saved mill.pdf.")
    task.progressed.emit(Progress(1, 9))
    assert strip.text == "Saved mill.pdf."
    qtbot.mouseClick(strip.close_button, Qt.MouseButton.LeftButton)
    task.progressed.emit(Progress(2, 9))
    qtbot.waitUntil(strip.isVisible)
    assert strip.text == "Reading ahead  2 of 9"
    strip.say("Saved mill.csv.")
    task.conclude(Stopped())
    assert strip.text == "Saved mill.csv."
    assert strip.isVisible()


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


def test_a_message_stays_and_what_goes_on_by_itself_is_told_beside_it(
    strip: ProgressStrip, task: Task, qtbot: QtBot
) -> None:
    strip.follow_modestly(task, "Updating search and events")
    strip.say("10,000 articles imported")
    task.progressed.emit(Progress(1, 4))
    assert not strip._bar.isVisible()  # it may be over in a moment
    qtbot.wait(450)
    task.progressed.emit(Progress(2, 4))
    assert strip.text == "10,000 articles imported"
    assert strip._doing.isVisible()
    assert strip._doing.text() == "Updating search and events…"
    assert strip._bar.value() / strip._bar.maximum() == 0.5
    task.conclude(Stopped())
    assert strip.isVisible()
    assert not strip._doing.isVisible()
    assert not strip._bar.isVisible()
