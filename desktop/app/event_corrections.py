"""Corrections of events that can be undone: merge, split, move, lock, rename."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand
from shiboken6 import isValid

from desktop.app.tasks import Failure, Tasks

if TYPE_CHECKING:
    from desktop.archive.event_corrections import EventCorrections
    from desktop.library import Library

# Carries one correction out, and returns its number in the archive's log; None if it is needless.
Correct = Callable[["EventCorrections"], int | None]


class EventCorrectionCommand(QUndoCommand):
    """Some corrections of events as one step.

    Args:
        words: what is done, as it stands behind "Undo".
        tasks: where the archive is written.
        corrections: one after another; all of them are made, or none.
        changed: called whenever the archive has changed.
    """

    def __init__(
        self,
        words: str,
        tasks: Tasks,
        corrections: Sequence[Correct],
        changed: Callable[[], None],
    ) -> None:
        super().__init__(words)
        self._tasks = tasks
        self._corrections = corrections
        self._changed = changed
        self._made: list[int] = []  # touched by the library's thread alone

    def redo(self) -> None:
        """Make the corrections."""
        self._tasks.ask(self._make, self._done, self._failed, lasting=True)

    def undo(self) -> None:
        """Take them back, unless they were never made."""
        if not self.isObsolete():
            failed = self._tasks.failed.emit
            self._tasks.ask(self._take_back, self._done, failed, lasting=True)

    def _make(self, library: "Library") -> None:
        log = library.archive.event_corrections
        with library.archive.transaction():
            made = [correct(log) for correct in self._corrections]
        self._made = [number for number in made if number is not None]

    def _take_back(self, library: "Library") -> None:
        with library.archive.transaction():
            for number in reversed(self._made):
                library.archive.event_corrections.undo(number)
        self._made = []

    def _done(self, _result: object) -> None:
        self._changed()

    def _failed(self, failure: Failure) -> None:
        if isValid(self):  # else the window was closed meanwhile
            self.setObsolete(True)
        self._tasks.failed.emit(failure)


def merge(numbers: Sequence[int]) -> Correct:
    """Make one event of several."""
    return lambda log: log.merge(numbers)


def split(event: int, articles: Sequence[int]) -> Correct:
    """Make an event of its own of some articles of an event."""
    return lambda log: log.split(event, articles)


def put_in(article: int, event: int) -> Correct:
    """Put an article into an event."""
    return lambda log: log.move(article, event)


def take_out(article: int) -> Correct:
    """Take an article out of its event, if others that were taken out have left it one."""
    return lambda log: log.move(article, None) if log.event_of(article) else None


def lock(event: int, locked: bool) -> Correct:
    """Lock an event, or unlock it."""
    return lambda log: log.lock(event, locked)


def rename(event: int, title: str) -> Correct:
    """Give an event a title of the user's."""
    return lambda log: log.rename(event, title)
