"""Remembering: what was corrected before the archive was opened can be undone, too.

The logs of the archive tell of it, so that undoing ends neither with the program nor with a change
of its language.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from heapq import merge
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoStack

from desktop.app.archive_command import EarlierCommand, untouched
from desktop.app.corrections import earlier_correction
from desktop.app.earlier_corrections import earlier_event_correction
from desktop.app.tasks import Tasks

if TYPE_CHECKING:
    from desktop.archive import FieldCorrection, Standing
    from desktop.library import Library

_MOST = 200  # steps; nobody goes back further, and each costs memory and time


@dataclass(frozen=True, slots=True)
class Earlier:
    """The steps that stand in an archive, the last one last.

    Attributes:
        of_articles: corrections of fields of one article each, made together.
        of_events: corrections of events; articles that were moved together are one each.
    """

    of_articles: "Sequence[Sequence[FieldCorrection]]"
    of_events: "Sequence[Sequence[Standing]]"


class Remembering(QObject):
    """Puts earlier corrections on the undo stack when an archive is opened.

    Args:
        undo_stack: what has been done, and can be undone.
        article_changed: called where a correction of an article was undone, or made again.
        event_changed: the same for events.
        parent: the owner.
    """

    def __init__(
        self,
        undo_stack: QUndoStack,
        article_changed: Callable[[], None],
        event_changed: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._stack = undo_stack
        self._article_changed = article_changed
        self._event_changed = event_changed
        self._tasks: Tasks | None = None

    def set_tasks(self, tasks: Tasks | None) -> None:
        """Remember what was corrected in another archive."""
        self._tasks = tasks
        if tasks:
            tasks.ask(_earlier, self._remember)

    def _remember(self, earlier: Earlier) -> None:
        if self._tasks is None or not untouched(self._stack):
            return
        articles: list[tuple[str, EarlierCommand]] = [
            (step[0].made, earlier_correction(step, self._tasks, self._article_changed))
            for step in earlier.of_articles
        ]
        events: list[tuple[str, EarlierCommand]] = [
            (
                step[0].correction.made,
                earlier_event_correction(step, self._tasks, self._event_changed),
            )
            for step in earlier.of_events
        ]
        # Each log in its own order, whatever a clock said that was put back between two of them.
        for _, command in merge(articles, events, key=lambda step: step[0]):
            self._stack.push(command)


def _earlier(library: "Library") -> Earlier:
    archive = library.archive
    fields = groupby(archive.standing_corrections(), lambda one: (one.article, one.made))
    events = groupby(archive.event_corrections.standing(), _of_one_step)
    return Earlier(
        [tuple(step) for _, step in fields][-_MOST:], [tuple(step) for _, step in events][-_MOST:]
    )


def _of_one_step(one: "Standing") -> tuple[object, ...]:
    """What corrections of events that were one step have in common."""
    from desktop.archive import EventCorrectionKind  # noqa: PLC0415  # first paint

    made = one.correction
    match made.kind:
        case EventCorrectionKind.MOVE_IN:
            return made.kind, made.made, made.event
        case EventCorrectionKind.MOVE_OUT:
            return made.kind, made.made
        case _:
            return (made.id,)
