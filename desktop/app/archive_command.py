"""ArchiveCommand: a change of the archive as one undo step; making it yields how to undo it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand, QUndoStack
from shiboken6 import isValid

from desktop.app.tasks import Failure, Task, Tasks

if TYPE_CHECKING:
    from desktop.library import Library

Back = Callable[["Library"], object]
# Makes a change with the library, and returns the function that reverts it.
Change = Callable[["Library"], Back]


class ArchiveCommand(QUndoCommand):
    """One change, made in the library's thread.

    Args:
        words: what is done, as it stands behind "Undo".
        tasks: where the archive is written.
        change: made as a whole or not at all.
        changed: called whenever the archive has changed.

    Attributes:
        task: makes the change, or has made it; None before it was asked for.
    """

    def __init__(
        self, words: str, tasks: Tasks, change: Change, changed: Callable[[], None]
    ) -> None:
        super().__init__(words)
        self._tasks = tasks
        self._change = change
        self._changed = changed
        self.task: Task | None = None
        self._back: Back | None = None  # touched by the library's thread alone

    def redo(self) -> None:
        """Make the change."""
        self.task = self._tasks.ask(self._make, self._done, self._failed, lasting=True)

    def undo(self) -> None:
        """Revert the change, unless it was never made."""
        if not self.isObsolete():
            failed = self._tasks.failed.emit
            self._tasks.ask(self._take_back, self._done, failed, lasting=True)

    def _make(self, library: "Library") -> None:
        with library.archive.transaction():
            self._back = self._change(library)

    def _take_back(self, library: "Library") -> None:
        if self._back:
            with library.archive.transaction():
                self._back(library)
            self._back = None

    def _done(self, _result: object) -> None:
        self._changed()

    def _failed(self, failure: Failure) -> None:
        if isValid(self):  # else the window was closed meanwhile
            self.setObsolete(True)
        self._tasks.failed.emit(failure)


class EarlierCommand(ArchiveCommand):
    """A change from before the archive was opened, as a step that Undo can revert.

    Args:
        words: what was done, as it stands behind "Undo".
        tasks: where the archive is written.
        change: makes it again after it was reverted.
        back: reverts it.
        changed: called whenever the archive has changed.
    """

    def __init__(
        self,
        words: str,
        tasks: Tasks,
        change: Change,
        back: Back,
        changed: Callable[[], None],
    ) -> None:
        super().__init__(words, tasks, change, changed)
        self._back = back
        self._done_before = True

    def redo(self) -> None:
        """Make it again after it was reverted; the undo stack's first call finds it made."""
        if not self._done_before:
            super().redo()
        self._done_before = False


def untouched(stack: QUndoStack) -> bool:
    """Whether nothing was done or undone since the archive was opened."""
    steps = (stack.command(place) for place in range(stack.count()))
    return not stack.canRedo() and all(isinstance(step, EarlierCommand) for step in steps)
