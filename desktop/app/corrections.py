"""Corrections of an article's fields, as undoable changes."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from desktop.app.archive_command import ArchiveCommand, Back
from desktop.app.language import listed, tr
from desktop.app.tasks import Tasks
from desktop.message import translatable

if TYPE_CHECKING:
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
        fields = listed(tr(_WORDS[name]) for name in changes)
        words = tr("correction of {fields}").format(fields=fields)
        super().__init__(words, tasks, partial(_correct, number, dict(changes)), changed)


_WORDS = {
    "title": translatable("title"),
    "source": translatable("outlet"),
    "author": translatable("author"),
    "published": translatable("date"),
    "language": translatable("language"),
}


def _correct(number: int, changes: Mapping[str, str], library: "Library") -> Back:
    for field, value in changes.items():
        library.archive.correct(number, field, value)
    return partial(_take_back, number, len(changes))


def _take_back(number: int, times: int, library: "Library") -> None:
    for _ in range(times):
        library.archive.undo_correction(number)
