"""Changes of the archive that can be undone."""

from PySide6.QtGui import QUndoStack
from pytestqt.qtbot import QtBot

from desktop.app.annotations import Annotations, annotations, change_tags, rename_search, write_note
from desktop.app.archive_command import ArchiveCommand, Change
from desktop.app.tasks import Failure, Tasks


def _known(qtbot: QtBot, tasks: Tasks) -> Annotations:
    with qtbot.waitSignal(tasks.ask(lambda library: annotations(4, library)).succeeded) as got:
        pass
    known = got.args[0]
    assert isinstance(known, Annotations)
    return known


def _do(stack: QUndoStack, tasks: Tasks, change: Change) -> None:
    stack.push(ArchiveCommand("change", tasks, change, lambda: None))


def test_tags_are_given_and_taken_in_one_step(qtbot: QtBot, tasks: Tasks) -> None:
    stack = QUndoStack()
    _do(stack, tasks, change_tags([4, 5], ["new"], []))
    _do(stack, tasks, change_tags([4, 5], ["Other", "NEW"], ["new"]))
    assert _known(qtbot, tasks).tags == ["Other"]
    stack.undo()
    assert _known(qtbot, tasks).tags == ["new"]
    stack.undo()
    assert _known(qtbot, tasks).tags == []
    stack.redo()
    assert _known(qtbot, tasks).tags == ["new"]


def test_a_note_goes_back_to_what_it_was(qtbot: QtBot, tasks: Tasks) -> None:
    stack = QUndoStack()
    _do(stack, tasks, write_note(4, "One", ""))
    _do(stack, tasks, write_note(4, "", "One"))
    assert _known(qtbot, tasks).note == ""
    stack.undo()
    assert _known(qtbot, tasks).note == "One"
    stack.undo()
    assert _known(qtbot, tasks).note == ""


def test_what_failed_has_changed_nothing_and_undoes_nothing(qtbot: QtBot, tasks: Tasks) -> None:
    stack = QUndoStack()
    told: list[Failure] = []
    tasks.failed.connect(told.append)
    _do(stack, tasks, change_tags([4], ["new"], []))
    _do(stack, tasks, change_tags([4, 999], ["other"], []))
    _do(stack, tasks, rename_search("none", "any"))
    qtbot.waitUntil(lambda: len(told) == 2)
    assert "999" in told[0].message
    assert _known(qtbot, tasks).tags == ["new"]
    stack.undo()
    assert _known(qtbot, tasks).tags == ["new"]
