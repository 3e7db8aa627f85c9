"""Tasks: work outside the window's thread; the only file that touches threads or processes.

Short work waits its turn in one thread that keeps the archive open (an SQLite connection belongs to
the thread that opened it). Long work that holds the interpreter lock, such as importing and
indexing, runs in a spawned process of low priority, one at a time: measured on two cores, frames of
the window then stay at 17 ms (95th percentile), where a thread lets them reach 64 ms.
"""

import multiprocessing
import os
import time
import traceback
from collections import deque
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtCore import QObject, Qt, QThreadPool, QTimer, Signal

from desktop.errors import ParallaxError
from desktop.progress import Progress, Work

if TYPE_CHECKING:
    from multiprocessing.context import SpawnProcess

    from desktop.library import Library

Result = TypeVar("Result")

_DRAIN_MS = 50  # how often the window looks at what a process has sent
_REPORT_S = 0.03  # a process reports no more often than a screen could show
_NICE = 10
_PATIENCE_S = 5.0  # a process that was asked to stop gets this long to finish its step


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a task gave no result.

    Attributes:
        message: what happened and what to do, for people.
        expected: True if the world did it to us, False for a bug of ours.
        details: the traceback, for the report.
    """

    message: str
    expected: bool
    details: str = ""


@dataclass(frozen=True, slots=True)
class _Done:
    """The result of a task that came to its end."""

    result: object


_Outcome = _Done | Failure | None  # None: cancelled


class Task(QObject):
    """One piece of work under way; lives in the window's thread, where its signals arrive.

    Signals:
        progressed: a ``Progress``.
        succeeded: the result.
        failed: a ``Failure``.
        finished: always last, also after cancelling.
    """

    progressed = Signal(object)
    succeeded = Signal(object)
    failed = Signal(object)
    finished = Signal()
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.cancelled = False
        self._over = False
        # The emitting thread never runs a slot: the outcome waits in this thread's queue.
        self._arrived.connect(self.conclude, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """Give the work up; no result will be announced, ``finished`` will."""
        self.cancelled = True

    def deliver(self, outcome: _Outcome) -> None:
        """Hand the outcome over from any thread."""
        self._arrived.emit(outcome)

    def conclude(self, outcome: _Outcome) -> None:
        """Announce the outcome, once."""
        if self._over:
            return
        self._over = True
        if not self.cancelled:
            match outcome:
                case _Done(result):
                    self.succeeded.emit(result)
                case Failure():
                    self.failed.emit(outcome)
                case _:
                    pass
        self.finished.emit()


class Tasks(QObject):
    """Everything that is done for one archive outside the window's thread.

    Signals:
        failed: a ``Failure`` of any task that was started without an answer of its own to it.
    """

    failed = Signal(object)

    def __init__(
        self, archive: Path, cache: Path | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.archive = archive
        self._cache = cache
        self._library: Library | None = None  # touched by the library's thread alone
        self._thread = _one_thread(self)
        self._aside = _one_thread(self)
        self._running: set[Task] = set()
        self._waiting: deque[_Process] = deque()
        self._process: _Process | None = None
        self._timer = QTimer(self, interval=_DRAIN_MS)
        self._timer.timeout.connect(self._drain)

    def ask(
        self,
        job: Callable[["Library"], Result],
        then: Callable[[Result], None] | None = None,
        failed: Callable[[Failure], None] | None = None,
    ) -> Task:
        """Do short work with the open library, after everything asked for before."""
        task = self._task(then, failed)
        self._thread.start(partial(_attempt, task, lambda: job(self._open())))
        return task

    def do(
        self,
        job: Callable[[], Result],
        then: Callable[[Result], None] | None = None,
        failed: Callable[[Failure], None] | None = None,
    ) -> Task:
        """Do work that needs no library, beside the library's own."""
        task = self._task(then, failed)
        self._aside.start(partial(_attempt, task, job))
        return task

    def work(
        self,
        job: Callable[["Library"], Work[Result]],
        then: Callable[[Result], None] | None = None,
        failed: Callable[[Failure], None] | None = None,
    ) -> Task:
        """Do long work in a process of its own; ``job`` and its result must be picklable."""
        task = self._task(then, failed)
        self._waiting.append(_Process(task, self.archive, self._cache, job))
        self._next_process()
        return task

    def close(self) -> None:
        """Cancel everything and wait until it has stopped."""
        for task in tuple(self._running):
            task.cancel()
        self._waiting.clear()
        self._timer.stop()
        if self._process:
            self._process.end()
            self._process = None
        self._thread.start(self._shut)
        self._thread.waitForDone()
        self._aside.waitForDone()

    def _task(
        self, then: Callable[[Result], None] | None, failed: Callable[[Failure], None] | None
    ) -> Task:
        task = Task(self)
        if then:
            task.succeeded.connect(then)
        task.failed.connect(failed or self.failed)
        # A slot that held the task would hold us too, and be let go of inside our own end.
        task.finished.connect(self._forget)
        self._running.add(task)
        return task

    def _forget(self) -> None:
        task = self.sender()
        if isinstance(task, Task):
            self._running.discard(task)
            task.deleteLater()

    def _open(self) -> "Library":
        if self._library is None:
            from desktop.library import Library  # noqa: PLC0415  # the window paints first

            self._library = Library.open(self.archive, self._cache)
        return self._library

    def _shut(self) -> None:
        if self._library is not None:
            self._library.close()
            self._library = None

    def _next_process(self) -> None:
        while self._process is None and self._waiting:
            process = self._waiting.popleft()
            if process.task.cancelled:
                process.task.conclude(None)
            else:
                self._process = process
                process.start()
                self._timer.start()

    def _drain(self) -> None:
        process = self._process
        if process is None or not process.drain():
            return
        self._process = None
        self._timer.stop()
        process.task.conclude(process.outcome)
        self._next_process()


class _Process:
    """One job in a spawned process, seen from the window."""

    def __init__(
        self,
        task: Task,
        archive: Path,
        cache: Path | None,
        job: Callable[["Library"], Work[Result]],
    ) -> None:
        self.task = task
        self.outcome: _Outcome = Failure(
            "The work ended without a result: its process was ended from outside, or memory ran "
            "out. What was done until then is kept; please try again.",
            expected=True,
        )
        self._arguments = (archive, cache, job)
        self._process: SpawnProcess | None = None
        self._sent: Connection | None = None  # what the process sends
        self._stop: Connection | None = None  # closed to tell it to stop

    def start(self) -> None:
        context = multiprocessing.get_context("spawn")
        # Two pipes of one way each: one of both ways would be a socket.
        self._sent, sending = context.Pipe(duplex=False)
        stopped, self._stop = context.Pipe(duplex=False)
        self._process = context.Process(
            target=_serve,
            args=(*self._arguments, sending, stopped),
            name="parallax work",
            daemon=True,
        )
        self._process.start()
        sending.close()  # so that the end of the process is the end of the pipe
        stopped.close()

    def drain(self) -> bool:
        """Take in what was sent; True once the process has ended."""
        if self._sent is None:
            return True
        if self.task.cancelled:
            self._tell_to_stop()
        try:
            while self._sent.poll():
                self._receive(self._sent.recv())
        except (EOFError, ConnectionError):
            self._close()
            return True
        return False

    def end(self) -> None:
        """Stop the process and wait for it; one that does not listen is terminated."""
        self._tell_to_stop()
        limit = time.monotonic() + _PATIENCE_S
        while not self.drain() and time.monotonic() < limit:
            time.sleep(_DRAIN_MS / 1000)
        if self._process is not None:
            self._process.terminate()
            self._close()

    def _receive(self, message: object) -> None:
        if isinstance(message, Progress):
            if not self.task.cancelled:
                self.task.progressed.emit(message)
        else:
            self.outcome = cast("_Outcome", message)

    def _tell_to_stop(self) -> None:
        if self._stop is not None:
            self._stop.close()
            self._stop = None

    def _close(self) -> None:
        self._tell_to_stop()
        if self._process is not None:
            self._process.join()
            self._process.close()
            self._process = None
        if self._sent is not None:
            self._sent.close()
            self._sent = None


def _one_thread(parent: QObject) -> QThreadPool:
    pool = QThreadPool(parent)
    pool.setMaxThreadCount(1)
    pool.setExpiryTimeout(-1)  # the thread stays: the open library belongs to it
    return pool


def _attempt(task: Task, job: Callable[[], object]) -> None:
    """Run short work in a pool's thread; whatever happens is delivered."""
    task.deliver(None if task.cancelled else _outcome(job))


def _outcome(job: Callable[[], object]) -> _Outcome:
    try:
        return _Done(job())
    except ParallaxError as error:
        return Failure(str(error), expected=True, details=traceback.format_exc())
    except Exception as error:  # noqa: BLE001  # a bug: handed to the window, which reports it
        message = f"{type(error).__name__}: {error}"
        return Failure(message, expected=False, details=traceback.format_exc())


def _serve(
    archive: Path,
    cache: Path | None,
    job: Callable[["Library"], Work[object]],
    sending: Connection,
    stopped: Connection,
) -> None:
    """Run long work, in the spawned process."""
    if hasattr(os, "nice"):
        os.nice(_NICE)

    def run() -> object:
        if stopped.poll():  # before the start of the process has come to its end
            return None
        from desktop.library import Library  # noqa: PLC0415

        with closing(Library.open(archive, cache)) as library:
            return _drive(job(library), sending, stopped)

    sending.send(_outcome(run))
    sending.close()


def _drive(work: Work[Result], sending: Connection, stopped: Connection) -> Result | None:
    """Run a generator to its end, or close it once the window says so or is gone."""
    reported = 0.0
    while True:
        try:
            progress = next(work)
        except StopIteration as end:
            return cast("Result", end.value)
        if stopped.poll():  # it was closed at the other end
            work.close()
            return None
        now = time.monotonic()
        if now - reported >= _REPORT_S:
            sending.send(progress)
            reported = now
