"""Work in several processes: all of it is done, wherever, and nothing of them stays."""

import multiprocessing
import os
from functools import partial
from pathlib import Path

import pytest

from desktop.errors import ArchiveError, IndexFileError
from desktop.message import message
from desktop.progress import Progress, Work
from desktop.search import processes
from desktop.search.processes import Finished, run


def _count(most: int) -> Work[tuple[int, int]]:
    for number in range(most):
        yield Progress(number + 1, most, f"step {number}")
    return most, os.getpid()


def _fails(error: Exception) -> Work[None]:
    yield Progress(0, 0)
    raise error


def _dies() -> Work[int]:
    yield Progress(1, 1)
    if multiprocessing.parent_process():
        os._exit(3)
    return os.getpid()


def results(jobs: list[partial[Work[object]]], most: int) -> dict[int, object]:
    found = {step.job: step.result for step in run(jobs, most) if isinstance(step, Finished)}
    assert multiprocessing.active_children() == []
    return found


def test_all_jobs_are_done_in_as_many_processes_as_may_be() -> None:
    found = results([partial(_count, number) for number in range(5)], 2)
    assert {job: result[0] for job, result in found.items()} == dict(enumerate(range(5)))
    assert os.getpid() not in {result[1] for result in found.values()}
    assert len({result[1] for result in found.values()}) <= 2


def test_steps_of_all_jobs_are_counted_together() -> None:
    steps = [step for step in run([partial(_count, 3)] * 3, 2) if isinstance(step, Progress)]
    assert steps[-1].done == 9
    assert [step.done for step in steps] == sorted(step.done for step in steps)


@pytest.mark.parametrize(
    "error", [ArchiveError(message("It is locked.")), OSError(28, "No space left")]
)
def test_what_the_world_does_to_a_job_is_told(error: Exception) -> None:
    with pytest.raises(type(error), match=r"locked|No space"):
        list(run([partial(_fails, error)], 1))
    assert multiprocessing.active_children() == []


def test_a_file_that_a_job_could_not_use_is_told_with_its_template() -> None:
    error = IndexFileError(Path("terms.bin"), message("its header is damaged"))
    with pytest.raises(ArchiveError, match=r"terms\.bin: its header is damaged") as told:
        list(run([partial(_fails, error)], 1))
    assert told.value.message.template == error.message.template
    assert told.value.message.values == error.message.values


def test_a_job_whose_process_died_is_done_here() -> None:
    assert results([partial(_dies)], 1) == {0: os.getpid()}


def test_where_no_process_can_be_started_all_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> None:
        raise BlockingIOError(11, "Resource temporarily unavailable")

    monkeypatch.setattr(processes, "_Process", refuse)
    found = results([partial(_count, 2), partial(_count, 3)], 2)
    assert found == {0: (2, os.getpid()), 1: (3, os.getpid())}


def test_a_daemon_does_all_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(multiprocessing.current_process()._config, "daemon", True)
    assert results([partial(_count, 2)], 2) == {0: (2, os.getpid())}


def test_closing_ends_all_processes_at_once() -> None:
    work = run([partial(_count, 10**9)] * 2, 2)
    next(work)
    assert len(multiprocessing.active_children()) == 2
    work.close()
    assert multiprocessing.active_children() == []
