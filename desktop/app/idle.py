"""IdleWork: background work for an archive that has come to rest."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.app.tasks import Failure, Task, Tasks

if TYPE_CHECKING:
    from desktop.library import Library


class IdleWork(QObject):
    """Checks from time to time whether there is work, and runs it, once at a time.

    Args:
        later: milliseconds from `begin` until it looks.
        anything: whether there is anything to do; called in the library's thread.
        parent: the object that owns it.
    """

    def __init__(
        self, later: int, anything: Callable[["Library"], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._anything = anything
        self._tasks: Tasks | None = None
        self._task: Task | None = None
        self._later = QTimer(self, singleShot=True, interval=later)
        self._later.timeout.connect(self._look)

    def set_tasks(self, tasks: Tasks | None) -> None:
        """Work on another archive."""
        self._later.stop()
        self._tasks = tasks
        self._task = None

    def begin(self) -> None:
        """Start the work, a little later; work in progress continues."""
        self._later.start()

    def _look(self) -> None:
        if self._tasks and self._task is None:
            self._tasks.ask(self._anything, self._start_if, self._tell)

    def _start_if(self, anything: bool) -> None:
        if self._tasks is None or self._task or not anything:
            return
        self._task = self._start(self._tasks)
        self._task.finished.connect(partial(self._after, self._task))

    def _after(self, task: Task) -> None:
        if task is self._task:
            self._task = None
            self._ended(task)

    def _start(self, tasks: Tasks) -> Task:
        """Run the work."""
        raise NotImplementedError

    def _ended(self, task: Task) -> None:
        """Called when the work has ended in any way; by default nothing follows."""

    def _tell(self, failure: Failure) -> None:
        """Report bugs; other failures matter to nobody, since nobody waits for a result."""
        if self._tasks and not failure.expected:
            self._tasks.failed.emit(failure)
