"""Tasks: work outside the window's thread; the only file that touches threads or processes.

Short work waits its turn in one thread that keeps the archive open (an SQLite connection belongs to
the thread that opened it). Long work that holds the interpreter lock, such as importing and
indexing, runs in a spawned process of low priority, one at a time: measured on two cores, frames of
the window then stay at 17 ms (95th percentile), where a thread lets them reach 64 ms. Work that
nobody waits for is interrupted by work that somebody waits for, and resumed after it.
"""

from bisect import insort
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, QThreadPool, QTimer, Signal

from desktop.app.language import say, tr
from desktop.app.outcome import Died, Done, Failure, Outcome, Stopped, outcome_of
from desktop.app.worker import Job, Worker
from desktop.progress import Progress, Work

if TYPE_CHECKING:
    from desktop.library import Library

__all__ = ["Failure", "Rank", "Task", "Tasks"]

Result = TypeVar("Result")

_DRAIN_MS = 50  # how often the window looks at what the process has sent
# How long an idle process is kept: with the parser it takes 250 MB.
_IDLE_MS = 60_000


class Rank(IntEnum):
    """The priority of long work that waits."""

    ASKED = 0  # the user waits for it
    UPKEEP = 1  # index and events
    TIDYING = 2  # makes searching a little faster; takes seconds
    AHEAD = 3  # will be needed later; takes hours


@dataclass(frozen=True, slots=True)
class _Order:
    """Long work that waits or runs."""

    task: "Task"
    job: Job
    rank: Rank


class Task(QObject):
    """One piece of work under way; it lives in the window's thread, where its signals arrive.

    Attributes:
        lasting: whether it is completed even if everything is closed meanwhile.

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
        self.lasting = False
        self._over = False
        # The emitting thread never runs a slot: the outcome waits in this thread's queue.
        self._arrived.connect(self.conclude, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """Cancel the work; no result will be announced, ``finished`` will."""
        self.cancelled = True

    def deliver(self, outcome: Outcome) -> None:
        """Hand the outcome over from any thread."""
        self._arrived.emit(outcome)

    def conclude(self, outcome: Outcome) -> None:
        """Announce the outcome, once."""
        if self._over:
            return
        self._over = True
        if not self.cancelled:
            match outcome:
                case Done(result):
                    self.succeeded.emit(result)
                case Failure():
                    self.failed.emit(outcome)
                case Stopped():
                    pass
        self.finished.emit()


class Tasks(QObject):
    """All work for one archive outside the window's thread.

    Signals:
        failed: a ``Failure`` of any task started without a handler of its own.
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
        self._waiting: list[_Order] = []  # by rank, then as they were asked for
        self._current: _Order | None = None
        self._doing = ""  # what the process has told of last
        self._stopping = False
        self._worker: Worker | None = None
        self._timer = QTimer(self, interval=_DRAIN_MS)
        self._timer.timeout.connect(self._drain)
        self._idle = QTimer(self, singleShot=True, interval=_IDLE_MS)
        self._idle.timeout.connect(self._dismiss)

    def ask(
        self,
        job: Callable[["Library"], Result],
        then: Callable[[Result], None] | None = None,
        failed: Callable[[Failure], None] | None = None,
        *,
        lasting: bool = False,
    ) -> Task:
        """Do short work with the open library, after everything requested before.

        Args:
            job: the work.
            then: what is done with the result in the window's thread.
            failed: what is done where it fails; by default the user is told.
            lasting: True for what the user has written: closing waits for it to be kept.
        """
        task = self._task(then, failed)
        task.lasting = lasting
        self._thread.start(partial(_attempt, task, lambda: job(self._open())))
        return task

    def do(
        self,
        job: Callable[[], Result],
        then: Callable[[Result], None] | None = None,
        failed: Callable[[Failure], None] | None = None,
    ) -> Task:
        """Do work that needs no library, concurrently with the library's own."""
        task = self._task(then, failed)
        self._aside.start(partial(_attempt, task, job))
        return task

    def work(
        self,
        job: Callable[["Library"], Work[Result]],
        then: Callable[[Result], None] | None = None,
        failed: Callable[[Failure], None] | None = None,
        rank: Rank = Rank.ASKED,
    ) -> Task:
        """Do long work in a process of its own; ``job`` and its result must be picklable.

        Lower ranks go first. Work that nobody waits for is stopped for work of a lower rank and
        restarted after it: it must find out by itself what is left to do.
        """
        task = self._task(then, failed)
        self._queue(_Order(task, Job(self.archive, self._cache, job), rank))
        self._next()
        return task

    def close(self) -> None:
        """Cancel everything except lasting work, and wait until it has stopped."""
        for task in tuple(self._running):
            if not task.lasting:
                task.cancel()
        self._waiting.clear()
        self._timer.stop()
        self._dismiss()
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
        # A slot that referred to the task would keep us alive too, and be released in our own
        # destructor.
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

    def _queue(self, order: _Order) -> None:
        insort(self._waiting, order, key=lambda one: one.rank)

    def _next(self) -> None:
        """Start the work with the highest priority, if nothing is running."""
        self._drop_cancelled()
        if self._current is None and self._waiting:
            self._begin(self._waiting.pop(0))
        if self._current is None:
            self._timer.stop()
            self._idle.start()

    def _begin(self, order: _Order) -> None:
        self._idle.stop()
        if self._worker and not self._worker.alive:
            self._dismiss()
        self._worker = self._worker or Worker()
        self._worker.begin(order.job)
        self._current, self._doing, self._stopping = order, "", False
        self._timer.start()

    def _drain(self) -> None:
        """Take what the process has sent."""
        self._drop_cancelled()
        order, worker = self._current, self._worker
        if order is None or worker is None:
            return
        if not self._stopping and (order.task.cancelled or self._must_give_way(order)):
            self._stopping = True
            worker.stop()
        for answer in worker.answers():
            if isinstance(answer, Progress):
                self._doing = answer.doing
                if not self._stopping:
                    order.task.progressed.emit(answer)
            else:
                self._end(order, answer)
                return

    def _drop_cancelled(self) -> None:
        """Drop cancelled work, waiting or running."""
        dropped = [order for order in self._waiting if order.task.cancelled]
        self._waiting = [order for order in self._waiting if not order.task.cancelled]
        for order in dropped:
            order.task.conclude(Stopped())

    def _must_give_way(self, order: _Order) -> bool:
        return order.rank is not Rank.ASKED and any(
            waiting.rank < order.rank for waiting in self._waiting
        )

    def _end(self, order: _Order, outcome: Outcome | Died) -> None:
        self._current = None
        if isinstance(outcome, Died):
            self._dismiss()
            outcome = _failure_of_the_process(say(self._doing))
        if isinstance(outcome, Stopped) and not order.task.cancelled:
            self._queue(order)
        else:
            order.task.conclude(outcome)
        self._next()

    def _dismiss(self) -> None:
        """End the process; the next work gets another one."""
        self._idle.stop()
        self._current = None
        if self._worker:
            self._worker.end()
            self._worker = None


def _failure_of_the_process(doing: str) -> Failure:
    """What the user is told where the process has died, with what it was at, if that is known."""
    if not doing:
        words = tr(
            "The work ended without a result: its process was ended from outside, or memory ran "
            "out. What was done until then is kept; please try again."
        )
        return Failure(words, expected=True)
    words = tr(
        "The work ended without a result at “{step}” or just after it: its process was ended from "
        "outside, or memory ran out. What was done until then is kept; please try again, and leave "
        "that out if it ends so once more."
    )
    return Failure(words.format(step=doing), expected=True)


def _one_thread(parent: QObject) -> QThreadPool:
    pool = QThreadPool(parent)
    pool.setMaxThreadCount(1)
    pool.setExpiryTimeout(-1)  # the thread stays: the open library belongs to it
    return pool


def _attempt(task: Task, job: Callable[[], object]) -> None:
    """Run short work in a pool's thread; whatever happens is delivered."""
    task.deliver(Stopped() if task.cancelled else outcome_of(job))
