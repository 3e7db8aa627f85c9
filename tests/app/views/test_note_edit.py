"""The note on an article."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.app.views.note_edit import NoteEdit


@pytest.fixture
def note(qtbot: QtBot) -> NoteEdit:
    note = NoteEdit()
    qtbot.addWidget(note)
    note.show()
    note.show_note(3, "Who says so?")
    return note


def test_what_is_written_is_kept_after_a_pause(qtbot: QtBot, note: NoteEdit) -> None:
    with qtbot.waitSignal(note.written) as told:
        qtbot.keyClicks(note, "1 ")
    assert told.args == [3, "1 Who says so?"]


def test_pauses_are_no_ends(qtbot: QtBot, note: NoteEdit) -> None:
    ends: list[tuple[int, str, str]] = []
    note.finished.connect(lambda *end: ends.append(end))
    qtbot.keyClicks(note, "a")
    note.keep()
    qtbot.keyClicks(note, "b")
    note.finish()
    note.finish()
    assert ends == [(3, "Who says so?", "abWho says so?")]


def test_another_article_ends_the_note_before(note: NoteEdit) -> None:
    ends: list[tuple[int, str, str]] = []
    note.finished.connect(lambda *end: ends.append(end))
    note.setPlainText("Nobody")
    note.show_note(4, "")
    assert ends == [(3, "Who says so?", "Nobody")]
    assert note.toPlainText() == ""


def test_what_is_being_written_is_not_overwritten(note: NoteEdit) -> None:
    note.setPlainText("Nobody")
    note.show_note(3, "Who says so?")
    assert note.toPlainText() == "Nobody"
    note.keep()
    note.show_note(3, "Somebody")
    assert note.toPlainText() == "Somebody"


def test_it_grows_with_what_is_written_and_runs_as_the_script_does(note: NoteEdit) -> None:
    low = note.sizeHint().height()
    note.setPlainText("سطر\nسطر\nسطر\nسطر")
    assert note.sizeHint().height() > low
    option = note.document().defaultTextOption()
    assert option.textDirection() is Qt.LayoutDirection.RightToLeft


def test_where_nothing_can_be_kept_nothing_can_be_written(qtbot: QtBot, note: NoteEdit) -> None:
    note.set_writable(False)
    qtbot.keyClicks(note, "Nobody")
    assert note.toPlainText() == "Who says so?"
