"""Corrections of an article's fields, as undoable changes."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from desktop.app.archive_command import ArchiveCommand, Back, EarlierCommand
from desktop.app.language import listed, tr
from desktop.app.tasks import Tasks
from desktop.message import translatable

if TYPE_CHECKING:
    from desktop.archive import FieldCorrection
    from desktop.library import Library


class CorrectionCommand(ArchiveCommand):
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
        change = partial(_correct, number, dict(changes))
        super().__init__(_words(changes), tasks, change, changed)


_WORDS = {
    "title": translatable("title"),
    "source": translatable("outlet"),
    "author": translatable("author"),
    "published": translatable("date"),
    "language": translatable("language"),
}


def earlier_correction(
    step: "Sequence[FieldCorrection]", tasks: Tasks, changed: Callable[[], None]
) -> EarlierCommand:
    """Corrections of one article, made together before the archive was opened, as a step.

    Args:
        step: the corrections.
        tasks: where the archive is written.
        changed: called whenever the archive has changed.
    """
    number, changes = step[0].article, {one.field: one.value for one in step}
    again = partial(_correct, number, changes)
    back = partial(_take_back, number, len(step))
    return EarlierCommand(_words(changes), tasks, again, back, changed)


def _words(fields: Iterable[str]) -> str:
    return tr("correction of {fields}").format(fields=listed(tr(_WORDS[one]) for one in fields))


def _correct(number: int, changes: Mapping[str, str], library: "Library") -> Back:
    for field, value in changes.items():
        library.archive.correct(number, field, value)
    return partial(_take_back, number, len(changes))


def _take_back(number: int, times: int, library: "Library") -> None:
    for _ in range(times):
        library.archive.undo_correction(number)
