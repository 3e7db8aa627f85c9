"""Tidying: what searches look into is kept small and in order while nothing else is to be done."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.app import jobs
from desktop.app.tasks import Failure, Rank, Task, Tasks

if TYPE_CHECKING:
    from desktop.library import Library

# So long after the archive has come to rest: who imports once may import again.
_LATER_MS = 10_000


class Tidying(QObject):
    """Has the worker process merge the index's segments; nobody need know of it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
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
        """Tidy, a little later."""
        self._later.start()

    def _look(self) -> None:
        if self._tasks and self._task is None:
            self._tasks.ask(_untidy, self._tidy_if, self._tell)

    def _tidy_if(self, untidy: bool) -> None:
        if self._tasks is None or self._task or not untidy:
            return
        task = self._tasks.work(jobs.tidy, failed=self._tell, rank=Rank.TIDYING)
        task.finished.connect(partial(self._after, task))
        self._task = task

    def _after(self, task: Task) -> None:
        if task is self._task:
            self._task = None

    def _tell(self, failure: Failure) -> None:
        """What the world did to it matters to nobody: searches are right without it."""
        if self._tasks and not failure.expected:
            self._tasks.failed.emit(failure)


def _untidy(library: "Library") -> bool:
    return library.untidy()
