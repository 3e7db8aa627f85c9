"""Corrections that can be undone: what the user knows better than the file."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand
from shiboken6 import isValid

from desktop.app.tasks import Failure, Tasks

if TYPE_CHECKING:
    from desktop.library import Library


class CorrectionCommand(QUndoCommand):
    """New values for some fields of one article, as one step.

    Args:
        tasks: where the archive is written.
        number: of the article.
        changes: field → the user's value.
        changed: called whenever the archive has changed.
    """

    def __init__(
        self,
        tasks: Tasks,
        number: int,
        changes: Mapping[str, str],
        changed: Callable[[], None],
    ) -> None:
        super().__init__(f"correction of {', '.join(_WORDS.get(name, name) for name in changes)}")
        self._tasks = tasks
        self._number = number
        self._changes = dict(changes)
        self._changed = changed

    def redo(self) -> None:
        """Write the user's values."""
        job = partial(_correct, self._number, self._changes)
        self._tasks.ask(job, self._done, self._failed, lasting=True)

    def undo(self) -> None:
        """Take them back, unless they were never written."""
        if not self.isObsolete():
            job = partial(_take_back, self._number, len(self._changes))
            self._tasks.ask(job, self._done, self._tasks.failed.emit, lasting=True)

    def _done(self, _result: object) -> None:
        self._changed()

    def _failed(self, failure: Failure) -> None:
        if isValid(self):  # else the window was closed meanwhile
            self.setObsolete(True)
        self._tasks.failed.emit(failure)


_WORDS = {"source": "outlet", "published": "date"}


def _correct(number: int, changes: Mapping[str, str], library: "Library") -> None:
    with library.archive.transaction():
        for field, value in changes.items():
            library.archive.correct(number, field, value)


def _take_back(number: int, times: int, library: "Library") -> None:
    with library.archive.transaction():
        for _ in range(times):
            library.archive.undo_correction(number)
