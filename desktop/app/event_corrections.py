"""Corrections of events as undoable changes: merge, split, move, lock, rename."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from desktop.app.archive_command import ArchiveCommand, Back
from desktop.app.tasks import Tasks

if TYPE_CHECKING:
    from desktop.archive.event_corrections import EventCorrections
    from desktop.library import Library

# Carries one correction out, and returns its number in the archive's log; None if it is needless.
Correct = Callable[["EventCorrections"], int | None]


class EventCorrectionCommand(ArchiveCommand):
    """Some corrections of events as one undo step.

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
        super().__init__(words, tasks, partial(make, corrections), changed)


def make(corrections: Sequence[Correct], library: "Library") -> Back:
    """Carry corrections out; returns how to take them back."""
    log = library.archive.event_corrections
    made = [correct(log) for correct in corrections]
    return partial(take_back, [number for number in made if number is not None])


def take_back(made: Sequence[int], library: "Library") -> None:
    """Take corrections back, the last one first."""
    for number in reversed(made):
        library.archive.event_corrections.undo(number)


def merge(numbers: Sequence[int]) -> Correct:
    """Make one event of several."""
    return lambda log: log.merge(numbers)


def split(event: int, articles: Sequence[int]) -> Correct:
    """Make some articles of an event an event of their own."""
    return lambda log: log.split(event, articles)


def put_in(article: int, event: int) -> Correct:
    """Put an article into an event."""
    return lambda log: log.move(article, event)


def take_out(article: int) -> Correct:
    """Take an article out of its event, if others taken out have left it one."""
    return lambda log: log.move(article, None) if log.event_of(article) else None


def lock(event: int, locked: bool) -> Correct:
    """Lock an event, or unlock it."""
    return lambda log: log.lock(event, locked)


def rename(event: int, title: str) -> Correct:
    """Give an event a title chosen by the user."""
    return lambda log: log.rename(event, title)
