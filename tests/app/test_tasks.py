"""What is done outside the window's thread, and how its end is told."""

import multiprocessing
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from functools import partial
from operator import attrgetter
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.app.outcome import Stopped
from desktop.app.tasks import Failure, Rank, Task, Tasks
from desktop.archive import Archive
from desktop.article import Article
from desktop.errors import ArchiveError
from desktop.intake import ImportReport
from desktop.library import Library
from desktop.message import message
from desktop.progress import Progress


@pytest.fixture
def tasks(qtbot: QtBot, home: Path) -> Iterator[Tasks]:
    Archive.open(home / "a.db").close()  # as the window has it before there is long work
    tasks = Tasks(home / "a.db", home / "cache")
    yield tasks
    tasks.close()


@pytest.fixture
def folder(home: Path) -> Path:
    """Many small files."""
    folder = home / "many"
    folder.mkdir()
    for number in range(400):
        words = f"Note {number}. The lamp at pier {number} was lit at dusk. " * 20
        (folder / f"{number:03}.txt").write_text(words, encoding="utf-8")
    return folder


def _import(folder: Path) -> Callable[[Library], Iterator[object]]:
    return partial(Library.import_files, chosen=(folder,))


def test_short_work_is_done_in_another_thread_and_answered_in_this_one(
    qtbot: QtBot, tasks: Tasks
) -> None:
    threads: list[int] = []

    def job(library: Library) -> int:
        threads.append(threading.get_ident())
        return library.archive.count()

    def then(_count: int) -> None:
        threads.append(threading.get_ident())

    with qtbot.waitSignal(tasks.ask(job, then).succeeded) as answer:
        pass
    assert answer.args == [0]
    assert threads[0] != threading.get_ident()
    assert threads[1] == threading.get_ident()


def test_short_work_is_done_in_the_order_asked_for(qtbot: QtBot, tasks: Tasks) -> None:
    answers: list[int] = []
    for number in range(20):
        task = tasks.ask(lambda _library, number=number: number, answers.append)
    qtbot.waitSignal(task.finished).wait()
    assert answers == list(range(20))


def test_a_cancelled_task_finishes_without_a_result(qtbot: QtBot, tasks: Tasks) -> None:
    answers: list[int] = []
    go_on = threading.Event()
    tasks.ask(lambda _library: go_on.wait(10))
    task = tasks.ask(lambda _library: 1, answers.append)
    task.cancel()
    with qtbot.waitSignal(task.finished):
        go_on.set()
    assert answers == []


def test_what_the_world_does_to_us_is_told_in_its_own_words(qtbot: QtBot, tasks: Tasks) -> None:
    def job(_library: Library) -> None:
        raise ArchiveError(message("the disk is full; make room"))

    with qtbot.waitSignal(tasks.failed) as told:
        tasks.ask(job)
    failure = told.args[0]
    assert failure.expected
    assert failure.message == "the disk is full; make room"


def test_a_bug_is_told_with_its_traceback(qtbot: QtBot, tasks: Tasks) -> None:
    with qtbot.waitSignal(tasks.failed) as told:
        tasks.ask(lambda _library: 1 // 0)
    failure = told.args[0]
    assert not failure.expected
    assert "ZeroDivisionError" in failure.message
    assert "test_tasks.py" in failure.details


def test_an_archive_that_is_none_is_told_of(qtbot: QtBot, home: Path) -> None:
    (home / "letter.db").write_text("Dear reader, " * 500, encoding="utf-8")
    tasks = Tasks(home / "letter.db", home / "cache")
    with qtbot.waitSignal(tasks.failed) as told:
        tasks.ask(lambda library: library.archive.count())
    assert told.args[0].expected
    assert "letter.db" in told.args[0].message
    tasks.close()


def test_long_work_reports_progress_and_its_result(
    qtbot: QtBot, tasks: Tasks, folder: Path
) -> None:
    seen: list[tuple[int, int]] = []
    task = tasks.work(_import(folder))
    task.progressed.connect(lambda progress: seen.append((progress.done, progress.total)))
    with qtbot.waitSignal(task.succeeded) as answer:
        pass
    report = answer.args[0]
    assert isinstance(report, ImportReport)
    assert len(report.imported) == 400
    assert seen == sorted(seen)
    assert {total for _, total in seen} == {400}


def test_long_work_stops_between_two_steps_when_cancelled(
    qtbot: QtBot, tasks: Tasks, folder: Path
) -> None:
    answers: list[object] = []
    task = tasks.work(_import(folder), answers.append)
    qtbot.waitSignal(task.progressed).wait()
    with qtbot.waitSignal(task.finished):
        task.cancel()
    assert answers == []
    with Archive.open(tasks.archive) as archive:
        assert 0 < archive.count() < 400
        assert archive.check() == []


def test_long_work_is_done_one_after_another(qtbot: QtBot, tasks: Tasks, folder: Path) -> None:
    ended: list[str] = []
    first = tasks.work(_import(folder))
    second = tasks.work(Library.refresh)
    first.finished.connect(lambda: ended.append("first"))
    second.finished.connect(lambda: ended.append("second"))
    with qtbot.waitSignal(second.succeeded) as answer:
        pass
    assert ended[0] == "first"
    assert answer.args == [400]


def test_a_bug_in_a_process_is_told_with_its_traceback(qtbot: QtBot, tasks: Tasks) -> None:
    with qtbot.waitSignal(tasks.failed) as told:
        tasks.work(attrgetter("no_such_thing"))
    failure: Failure = told.args[0]
    assert not failure.expected
    assert "no_such_thing" in failure.details


def test_a_process_that_is_killed_is_told_of(qtbot: QtBot, tasks: Tasks, folder: Path) -> None:
    task = tasks.work(_import(folder))
    steps: list[Progress] = []
    task.progressed.connect(steps.append)
    qtbot.waitSignal(task.progressed).wait()
    with qtbot.waitSignal(tasks.failed) as told:
        for process in multiprocessing.active_children():
            process.kill()
    assert told.args[0].expected
    assert f"“{steps[-1].doing}”" in told.args[0].message
    assert "try again" in told.args[0].message


def test_closing_waits_for_all_work(qtbot: QtBot, tasks: Tasks, folder: Path) -> None:
    answers: list[object] = []
    task = tasks.work(_import(folder), answers.append)
    qtbot.waitSignal(task.progressed).wait()
    tasks.ask(lambda library: library.archive.count(), answers.append)
    tasks.close()
    assert multiprocessing.active_children() == []
    qtbot.wait(50)
    assert answers == []


def test_a_task_ends_once(qtbot: QtBot) -> None:
    task = Task()
    ends: list[bool] = []
    task.finished.connect(lambda: ends.append(True))
    task.conclude(Stopped())
    task.conclude(Stopped())
    assert ends == [True]


def _ferries(path: Path, many: int) -> None:
    with Archive.open(path) as archive, archive.transaction():
        for number in range(many):
            archive.add(Article(f"Ferry {number} left port {number % 97} at dawn.", language="en"))


def test_what_nobody_waits_for_gives_way_and_is_taken_up_again(
    qtbot: QtBot, tasks: Tasks, folder: Path
) -> None:
    _ferries(tasks.archive, 300)
    ended: list[str] = []
    ahead = tasks.work(Library.read, rank=Rank.AHEAD)
    ahead.finished.connect(lambda: ended.append("reading"))
    qtbot.waitSignal(ahead.progressed).wait()
    asked = tasks.work(partial(Library.compare, numbers=(300, 299)))
    asked.finished.connect(lambda: ended.append("comparison"))
    upkeep = tasks.work(Library.refresh, rank=Rank.UPKEEP)
    upkeep.finished.connect(lambda: ended.append("upkeep"))
    with qtbot.waitSignal(ahead.succeeded) as answer:
        pass
    assert ended == ["comparison", "upkeep", "reading"]
    assert 0 < answer.args[0] < 300
    with Library.open(tasks.archive, folder.parent / "cache") as library:
        assert library.unread() == []
        assert not library.behind()


def test_the_process_is_kept_for_the_next_work(qtbot: QtBot, tasks: Tasks) -> None:
    processes: set[int | None] = set()
    for _ in range(2):
        with qtbot.waitSignal(tasks.work(Library.refresh).succeeded):
            pass
        processes.update(process.pid for process in multiprocessing.active_children())
    assert len(processes) == 1


def test_work_goes_on_in_another_process_after_one_was_killed(qtbot: QtBot, tasks: Tasks) -> None:
    with qtbot.waitSignal(tasks.work(Library.refresh).succeeded):
        pass
    for process in multiprocessing.active_children():
        process.kill()
        process.join()
    with qtbot.waitSignal(tasks.work(Library.refresh).succeeded):
        pass


def test_what_waits_ends_at_once_when_cancelled(qtbot: QtBot, tasks: Tasks, folder: Path) -> None:
    first = tasks.work(_import(folder))
    second = tasks.work(Library.refresh)
    qtbot.waitSignal(first.progressed).wait()
    ended: list[str] = []
    first.finished.connect(lambda: ended.append("first"))
    second.finished.connect(lambda: ended.append("second"))
    with qtbot.waitSignal(second.finished):
        second.cancel()
    assert ended == ["second"]


def test_the_process_knows_nothing_of_the_window() -> None:
    code = "import desktop.app.worker, desktop.app.jobs, sys; print('PySide6' in sys.modules)"
    asked = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert asked.stdout.strip() == "False"
