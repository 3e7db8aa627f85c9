"""Worker: the low-priority process that does long work for the window, seen from both sides.

It does one job after another and stays alive for the next one: what it has loaded, above all the
parser, need not be loaded again, and the archive stays open with the state of its grouping. Nothing
here imports Qt, so that the process need not load that either.
"""

import multiprocessing
import os
import time
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, cast

from desktop.app.outcome import Died, Failure, Outcome, Stopped, outcome_of
from desktop.errors import ArchiveError, located
from desktop.message import message
from desktop.progress import Progress, Work

if TYPE_CHECKING:
    from desktop.library import Library

_REPORT_S = 0.03  # a process reports no more often than a screen could show
_NICE = 10
_PATIENCE_S = 5.0  # a process that was asked to stop gets this long to finish its step
_LOOK_S = 0.05

DIED = Died()


@dataclass(frozen=True, slots=True)
class Job:
    """Long work with an archive; it and its result must be picklable.

    Attributes:
        archive: the file.
        cache: where derived data lies; the user's cache folder if None.
        run: begins the work with the open library.
    """

    archive: Path
    cache: Path | None
    run: "Callable[[Library], Work[object]]"


class Worker:
    """The process as the window sees it; it is idle until it is given a job."""

    def __init__(self) -> None:
        context = multiprocessing.get_context("spawn")
        # Two one-way pipes: a duplex one would be a socket.
        theirs, self._orders = context.Pipe(duplex=False)
        self._answers, sending = context.Pipe(duplex=False)
        self._process = context.Process(
            target=_serve, args=(theirs, sending), name="parallax work", daemon=True
        )
        self._process.start()
        theirs.close()  # so that the end of the process is the end of the pipes
        sending.close()

    @property
    def alive(self) -> bool:
        """Whether the process can be given a job."""
        return self._process.is_alive()

    def begin(self, job: Job) -> None:
        """Start a job; the one before must have had its outcome."""
        self._send(job)

    def stop(self) -> None:
        """Ask the job to stop between two steps; its outcome will say so."""
        self._send(None)

    def answers(self) -> Iterator[Progress | Outcome | Died]:
        """What has arrived since the last call: progress, and at the end the job's outcome."""
        try:
            while self._answers.poll():
                yield cast("Progress | Outcome", self._answers.recv())
        except (EOFError, ConnectionError):
            yield DIED

    def end(self) -> None:
        """End the process after its current step; terminate it if it does not react."""
        self._orders.close()
        limit = time.monotonic() + _PATIENCE_S
        while self.alive and time.monotonic() < limit:
            # a process that waits for room in the pipe does not listen
            for answer in self.answers():
                if answer is DIED:
                    break
            self._process.join(_LOOK_S)
        self._process.terminate()
        self._process.join()
        self._process.close()
        self._answers.close()

    def _send(self, order: Job | None) -> None:
        with suppress(OSError):  # it has died: `answers` will say so
            self._orders.send(order)


def _serve(orders: Connection, answers: Connection) -> None:
    """Do one job after another until the window is gone; runs in the process."""
    if hasattr(os, "nice"):
        os.nice(_NICE)
    # It ends with the window, as a daemon does, yet it has processes of its own build the index;
    # these end by themselves when it does.
    multiprocessing.current_process().daemon = False
    with closing(_Opened()) as opened, suppress(EOFError, ConnectionError):
        while True:
            order = orders.recv()
            if isinstance(order, Job):  # else a job was to be stopped that had just ended
                answers.send(_done(order, opened, orders, answers))


class _Opened:
    """The library of the last job, kept open for the next one."""

    def __init__(self) -> None:
        self._of: tuple[Path, Path | None] | None = None
        self._library: Library | None = None

    def library(self, job: Job) -> "Library":
        """The library that a job works with.

        Raises:
            ArchiveError: it can't be opened. One that was moved away while the window has it open
                is not begun anew in its old place, where what is imported would be lost to view.
        """
        from desktop.library import Library  # noqa: PLC0415  # the window starts without it

        if self._library is None or self._of != (job.archive, job.cache):
            self.close()
            if _is_gone(job.archive):
                reason = message("it is no longer there; move it back, or open it where it is now")
                raise ArchiveError(located(job.archive, reason))
            self._library = Library.open(job.archive, job.cache)
            self._of = job.archive, job.cache
        return self._library

    def close(self) -> None:
        """Close it, even if something went wrong with it."""
        if self._library is not None:
            self._library.close()
            self._library = None


def _is_gone(archive: Path) -> bool:
    """Whether an archive is no longer where it was; if the disk cannot tell, opening it will."""
    try:
        return not archive.exists()
    except OSError:
        return False


def _done(job: Job, opened: _Opened, orders: Connection, answers: Connection) -> Outcome:
    outcome = outcome_of(partial(_run, job, opened, orders, answers))
    if isinstance(outcome, Failure):
        opened.close()
        return outcome
    return Stopped() if isinstance(outcome.result, Stopped) else outcome


def _run(job: Job, opened: _Opened, orders: Connection, answers: Connection) -> object:
    if _told_to_stop(orders):  # before there was anything to stop
        return Stopped()
    return _drive(job.run(opened.library(job)), orders, answers)


def _drive(work: Work[object], orders: Connection, answers: Connection) -> object:
    """Run a generator to its end, or close it once the window says so or is gone."""
    reported = 0.0
    while True:
        try:
            progress = next(work)
        except StopIteration as end:
            return end.value
        if _told_to_stop(orders):
            work.close()
            return Stopped()
        now = time.monotonic()
        if now - reported >= _REPORT_S:
            answers.send(progress)
            reported = now


def _told_to_stop(orders: Connection) -> bool:
    """Whether the window says so, or has gone."""
    try:
        if not orders.poll():
            return False
        orders.recv()
    except (EOFError, ConnectionError):
        pass
    return True
