"""Corrections that can be undone."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QUndoStack
from pytestqt.qtbot import QtBot

from desktop.app.corrections import CorrectionCommand
from desktop.app.main_window import MainWindow
from desktop.app.tasks import Failure, Tasks
from desktop.archive import Archive
from desktop.article import Article


def _article(qtbot: QtBot, tasks: Tasks) -> Article:
    with qtbot.waitSignal(tasks.ask(lambda library: library.archive.article(4)).succeeded) as got:
        pass
    article = got.args[0]
    assert isinstance(article, Article)
    return article


def test_several_fields_are_one_step(qtbot: QtBot, tasks: Tasks) -> None:
    stack = QUndoStack()
    changes = {"source": "Ness News", "published": "2025-04-01"}
    stack.push(CorrectionCommand(tasks, 4, changes, lambda: None))
    assert stack.undoText() == "correction of outlet, date"
    assert _article(qtbot, tasks).source == "Ness News"
    stack.undo()
    article = _article(qtbot, tasks)
    assert (article.source, article.published) == ("", "")


def test_a_correction_that_failed_undoes_nothing_else(qtbot: QtBot, tasks: Tasks) -> None:
    stack = QUndoStack()
    told: list[Failure] = []
    tasks.failed.connect(told.append)
    stack.push(CorrectionCommand(tasks, 4, {"source": "Ness News"}, lambda: None))
    both = {"source": "Dorn Daily", "published": "the day before"}
    stack.push(CorrectionCommand(tasks, 4, both, lambda: None))
    qtbot.waitUntil(lambda: len(told) == 1)
    assert "no date" in told[0].message
    assert _article(qtbot, tasks).source == "Ness News"
    stack.undo()
    assert _article(qtbot, tasks).source == "Ness News"


def test_corrections_of_an_earlier_day_are_undone_in_the_order_in_which_they_were_made(
    qtbot: QtBot, open_window: Callable[[Path], MainWindow], archive_file: Path
) -> None:
    with Archive.open(archive_file) as archive:
        archive.correct(4, "source", "Ness News")
        archive.correct(4, "published", "2025-04-01")
        (event, *_) = archive.events()
        archive.event_corrections.rename(event.id, "The mill")
    window = open_window(archive_file)
    undo = window.actions_by_name["undo"]
    qtbot.waitUntil(lambda: "renaming" in undo.text())
    undo.trigger()
    qtbot.waitUntil(lambda: "correction of" in undo.text())
    while undo.isEnabled():
        undo.trigger()
    qtbot.waitUntil(lambda: _of(archive_file) == ("", ""))
    while window.undo_stack.canRedo():
        window.undo_stack.redo()
    qtbot.waitUntil(lambda: _of(archive_file) == ("Ness News", "2025-04-01"))
    with Archive.open(archive_file) as archive:
        assert archive.event(event.id).title == "The mill"


def _of(archive_file: Path) -> tuple[str, str]:
    with Archive.open(archive_file) as archive:
        article = archive.article(4)
        return article.source, article.published


def test_a_correction_made_right_before_quitting_is_kept(
    qtbot: QtBot, window: MainWindow, archive_file: Path
) -> None:
    tasks = window.opening.tasks
    assert tasks
    for _ in range(20):  # what stands before it in the queue is given up
        tasks.ask(lambda library: library.archive.summaries())
    window.undo_stack.push(CorrectionCommand(tasks, 4, {"source": "Marrow Times"}, lambda: None))
    window.close()
    with Archive.open(archive_file) as archive:
        assert archive.article(4).source == "Marrow Times"
