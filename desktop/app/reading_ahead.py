"""Reading ahead: articles are read in the background, so that comparing them takes no time.

The accounts of each event are compared, too, so that articles are found by what they differ in.
"""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.app import jobs
from desktop.app.tasks import Failure, Rank, Task, Tasks
from desktop.app.views.progress import ProgressStrip

if TYPE_CHECKING:
    from desktop.library import Library

# So long after the archive has come to rest; opening it and what is done first go before.
_LATER_MS = 2_000


class ReadingAhead(QObject):
    """Has the worker process read and compare while nothing else is asked of it.

    Signals:
        done: nothing is left to be read or compared.
    """

    done = Signal()

    def __init__(self, strip: ProgressStrip, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._strip = strip
        self._tasks: Tasks | None = None
        self._task: Task | None = None
        self._later = QTimer(self, singleShot=True, interval=_LATER_MS)
        self._later.timeout.connect(self._look)

    def set_tasks(self, tasks: Tasks | None) -> None:
        """Work on another archive."""
        self._later.stop()
        self._tasks = tasks
        self._task = None

    def begin(self) -> None:
        """Read what is unread, a little later; what is being done already goes on."""
        self._later.start()

    def _look(self) -> None:
        if self._tasks and self._task is None:
            self._tasks.ask(_anything_left, self._read_if, self._tell)

    def _read_if(self, anything: bool) -> None:
        if self._tasks is None or self._task or not anything:
            return
        task = self._tasks.work(jobs.read_ahead, failed=self._tell, rank=Rank.AHEAD)
        task.succeeded.connect(self.done)
        task.finished.connect(partial(self._after, task))
        self._strip.follow_modestly(task, "Reading ahead")
        self._task = task

    def _after(self, task: Task) -> None:
        if task is not self._task:
            return
        self._task = None
        if task.cancelled:
            self._strip.say(
                "Reading ahead was stopped. What is compared will be read then.",
                [("Go on", self._look)],
            )

    def _tell(self, failure: Failure) -> None:
        """What the world did to it is no more than a message: nobody waits for the result."""
        if failure.expected:
            self._strip.say(f"Reading ahead has stopped: {failure.message}")
        elif self._tasks:
            self._tasks.failed.emit(failure)


def _anything_left(library: "Library") -> bool:
    return not library.ahead()
