"""The process that does long work stays for the next job and goes when nobody needs it."""

import multiprocessing
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from desktop.app import jobs
from desktop.app.outcome import Died, Done, Failure, Outcome, Stopped
from desktop.app.worker import DIED, Job, Worker
from desktop.archive import Archive
from desktop.article import Article
from desktop.library import Library
from desktop.progress import Progress, Work
from desktop.search import bulk

_LONG = 60.0  # seconds; a spawned process may start slowly on a busy machine


@pytest.fixture
def worker() -> Iterator[Worker]:
    worker = Worker()
    yield worker
    worker.end()


@pytest.fixture
def job(tmp_path: Path) -> Job:
    with Archive.open(tmp_path / "a.db") as archive:
        for number in range(40):
            archive.add(Article(f"Ferry {number} left the port. " * 4, language="en"))
    return Job(tmp_path / "a.db", tmp_path / "cache", jobs.read_ahead)


def _until_outcome(worker: Worker) -> tuple[list[Progress], Outcome | Died]:
    told: list[Progress] = []
    limit = time.monotonic() + _LONG
    while time.monotonic() < limit:
        for answer in worker.answers():
            if not isinstance(answer, Progress):
                return told, answer
            told.append(answer)
        time.sleep(0.02)
    raise AssertionError("it never ended")


def test_one_process_does_one_job_after_another(worker: Worker, job: Job) -> None:
    worker.begin(Job(job.archive, job.cache, jobs.refresh))
    assert _until_outcome(worker)[1] == Done(40)
    worker.begin(Job(job.archive, job.cache, partial(jobs.compare, (1, 99))))
    outcome = _until_outcome(worker)[1]
    assert isinstance(outcome, Failure)
    assert outcome.expected
    assert "99" in outcome.message
    worker.begin(job)
    assert isinstance(_until_outcome(worker)[1], Done)
    assert worker.alive


def test_an_archive_that_was_moved_away_is_not_begun_anew(worker: Worker, job: Job) -> None:
    job.archive.rename(job.archive.with_name("moved.db"))
    worker.begin(job)
    outcome = _until_outcome(worker)[1]
    assert isinstance(outcome, Failure)
    assert outcome.expected
    assert "it is no longer there" in outcome.message
    assert not job.archive.exists()


def test_where_the_disk_does_not_tell_whether_there_is_one_that_is_no_bug(
    worker: Worker, job: Job
) -> None:
    unasked = job.archive.with_name("x" * 300)  # too long a name: to ask for it fails
    worker.begin(Job(unasked, job.cache, jobs.refresh))
    outcome = _until_outcome(worker)[1]
    assert isinstance(outcome, Failure)
    assert outcome.expected


def test_an_article_more_is_put_among_the_events_that_are_known(worker: Worker, job: Job) -> None:
    refresh = Job(job.archive, job.cache, jobs.refresh)
    worker.begin(refresh)
    assert _until_outcome(worker)[1] == Done(40)
    with Archive.open(job.archive) as archive:
        archive.add(Article("Ferry 41 left the port. Nobody saw it again.", language="en"))
        worker.begin(refresh)
        told, outcome = _until_outcome(worker)
        assert outcome == Done(1)
        # Neither is any other article read again, nor are all said to be grouped anew.
        assert {step.total for step in told if step.doing} <= {1}
        assert archive.seen("events").split(":")[1] == str(archive.last_change())


def test_a_stopped_job_says_so_and_the_next_one_is_done(worker: Worker, job: Job) -> None:
    worker.begin(job)
    worker.stop()
    assert _until_outcome(worker) == ([], Stopped())
    worker.stop()  # too late: nothing is being done
    worker.begin(job)
    assert _until_outcome(worker)[1] == Done(40)


def test_a_process_that_dies_is_told_of(worker: Worker, job: Job) -> None:
    worker._process.kill()
    worker._process.join()
    assert not worker.alive
    worker.begin(job)
    assert _until_outcome(worker)[1] is DIED


def test_it_ends_in_the_middle_of_a_job(job: Job) -> None:
    worker = Worker()
    worker.begin(job)
    began = time.monotonic()
    worker.end()
    assert time.monotonic() - began < _LONG


def _build_in_bulk(library: Library) -> Work[int]:
    bulk.WORTH, bulk.FIRST, bulk.SEGMENT = 10, 5, 20
    for step in library.refresh():
        yield Progress(step.done, step.total, f"{len(multiprocessing.active_children())}")
    return library.search("ferry").total


def test_it_has_processes_of_its_own_build_the_index(worker: Worker, job: Job) -> None:
    worker.begin(Job(job.archive, job.cache, _build_in_bulk))
    told, outcome = _until_outcome(worker)
    assert outcome == Done(40)
    assert any(int(step.doing) > 0 for step in told)


def test_building_the_index_can_be_stopped_and_taken_up_again(worker: Worker, job: Job) -> None:
    begun = Job(job.archive, job.cache, _build_in_bulk)
    worker.begin(begun)
    worker.stop()
    assert _until_outcome(worker)[1] == Stopped()
    worker.begin(begun)
    assert _until_outcome(worker)[1] == Done(40)
