"""Corrections of events from before the archive was opened, as steps that Undo can revert."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from desktop.app.archive_command import EarlierCommand
from desktop.app.event_corrections import make, take_back
from desktop.app.models import correction_words as words
from desktop.app.tasks import Tasks

if TYPE_CHECKING:
    from desktop.archive import Standing
    from desktop.archive.event_corrections import EventCorrections


def earlier_event_correction(
    step: "Sequence[Standing]", tasks: Tasks, changed: Callable[[], None]
) -> EarlierCommand:
    """A step of before as one that can be undone.

    Args:
        step: its corrections in the order in which they were made.
        tasks: where the archive is written.
        changed: called whenever the archive has changed.
    """
    numbers = [one.correction.id for one in step]
    again = partial(make, [partial(_again, one) for one in step])
    return EarlierCommand(_words(step), tasks, again, partial(take_back, numbers), changed)


def _again(one: "Standing", log: "EventCorrections") -> int:
    return log.make_again(one)


def _words(step: "Sequence[Standing]") -> str:
    from desktop.archive import EventCorrectionKind  # noqa: PLC0415  # first paint

    first, moved = step[0], len(step)
    match first.correction.kind:
        case EventCorrectionKind.MERGE:
            return words.merging(len(first.events))
        case EventCorrectionKind.SPLIT:
            return words.splitting_off(len(first.chosen))
        case EventCorrectionKind.MOVE_IN:
            return words.moving(moved, first.title)
        case EventCorrectionKind.MOVE_OUT:
            return words.taking_out(moved)
        case EventCorrectionKind.LOCK | EventCorrectionKind.UNLOCK as kind:
            return words.locking(first.title, locked=kind is EventCorrectionKind.LOCK)
        case EventCorrectionKind.RENAME:
            return words.renaming(first.title)
