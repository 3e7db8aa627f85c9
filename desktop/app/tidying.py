"""Tidying: merges index segments while nothing else is to be done."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.app import jobs
from desktop.app.idle import IdleWork
from desktop.app.tasks import Rank, Task, Tasks

if TYPE_CHECKING:
    from desktop.library import Library

# So long after the archive has come to rest: who imports once may import again.
_LATER_MS = 10_000


class Tidying(IdleWork):
    """Has the worker process merge the index's segments, silently."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_LATER_MS, _untidy, parent)

    def _start(self, tasks: Tasks) -> Task:
        return tasks.work(jobs.tidy, failed=self._tell, rank=Rank.TIDYING)


def _untidy(library: "Library") -> bool:
    return library.untidy()
