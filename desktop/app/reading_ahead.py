"""Reading ahead: articles are read in the background, so that comparing them is instant.

The accounts of each event are compared, too, so that search can find articles by their differences.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.app import jobs
from desktop.app.idle import IdleWork
from desktop.app.language import say, tr
from desktop.app.tasks import Failure, Rank, Task, Tasks
from desktop.app.views.progress import ProgressStrip

if TYPE_CHECKING:
    from desktop.library import Library

# This long after the archive has come to rest; opening it and the user's first actions come first.
_LATER_MS = 2_000


class ReadingAhead(IdleWork):
    """Has the worker process read and compare while it has nothing else to do.

    Signals:
        done: nothing is left to be read or compared.
    """

    done = Signal()

    def __init__(self, strip: ProgressStrip, parent: QObject | None = None) -> None:
        super().__init__(_LATER_MS, _anything_left, parent)
        self._strip = strip
        self._stopped = ""  # what was said of its end, until it goes on

    def _start(self, tasks: Tasks) -> Task:
        if self._stopped and self._strip.text == self._stopped:
            self._strip.end()
        self._stopped = ""
        task = tasks.work(jobs.read_ahead, failed=self._tell, rank=Rank.AHEAD)
        task.succeeded.connect(self.done)
        self._strip.follow_modestly(task, tr("Reading ahead"))
        return task

    def _ended(self, task: Task) -> None:
        if task.cancelled:
            self._strip.say(
                tr("Reading ahead was stopped. What is compared will be read then."),
                [(tr("Go on"), self._look)],
            )

    def _tell(self, failure: Failure) -> None:
        """Show failures as a message only: nobody waits for the result."""
        if failure.expected:
            words = tr("Reading ahead has stopped: {reason}")
            self._stopped = words.format(reason=say(failure.message))
            self._strip.say(self._stopped, [(tr("Go on"), self._look)])
        else:
            super()._tell(failure)


def _anything_left(library: "Library") -> bool:
    return not library.ahead()
