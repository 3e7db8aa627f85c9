"""Decisions as steps: done, undone and redone in the archive under one number."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QUndoStack

from desktop.app.archive_command import ArchiveCommand
from desktop.app.decisions import decide, earlier, take_back
from desktop.app.tasks import Tasks
from desktop.archive import Archive
from desktop.decision import Choice, Decision, Passage

ONE = Decision(Choice.NO_DIFFERENCE, "number", ("a", "b"), (Passage("a", 0, 4, "many"),))
OTHER = Decision(Choice.OTHER_THING, "number", ("a", "b"), (Passage("a", 0, 4, "many"),))


@pytest.fixture
def tasks(home: Path, qtbot) -> Iterator[Tasks]:
    made = Tasks(home / "archive.db", home / "cache")
    yield made
    made.close()


def kept(tasks: Tasks, qtbot) -> list[Decision]:
    found: list[list[Decision]] = []
    tasks.ask(lambda library: library.archive.decisions.all(), found.append)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def test_what_is_redone_keeps_its_number_for_later_steps(tasks: Tasks, qtbot) -> None:
    stack = QUndoStack()
    stack.push(ArchiveCommand("one", tasks, decide(ONE), lambda: None))
    (first,) = kept(tasks, qtbot)
    stack.push(ArchiveCommand("other", tasks, decide(OTHER, [first]), lambda: None))
    (second,) = kept(tasks, qtbot)
    assert second.choice is Choice.OTHER_THING
    stack.push(ArchiveCommand("back", tasks, take_back(second), lambda: None))
    assert kept(tasks, qtbot) == []
    for _ in range(3):
        stack.undo()
    assert kept(tasks, qtbot) == []
    stack.redo()
    assert kept(tasks, qtbot) == [first]
    stack.redo()
    assert kept(tasks, qtbot) == [second]


def test_a_decision_of_an_earlier_day_is_a_step_that_can_be_undone(
    home: Path, tasks: Tasks, qtbot
) -> None:
    with Archive.open(home / "archive.db") as archive:
        made = archive.decisions.put(ONE)
    stack = QUndoStack()
    stack.push(earlier("one", tasks, made, lambda: None))
    assert kept(tasks, qtbot) == [made], "made before, and not again"
    stack.undo()
    assert kept(tasks, qtbot) == []
    stack.redo()
    assert kept(tasks, qtbot) == [made]
