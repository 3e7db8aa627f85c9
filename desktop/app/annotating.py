"""Annotating: the commands for an article's tags and note, as undoable steps."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QWidget

from desktop.app.annotations import (
    Annotations,
    annotations,
    change_tags,
    keep_note,
    write_note,
)
from desktop.app.archive_command import ArchiveCommand, Change
from desktop.app.dialogs.tagging import TagDialog
from desktop.app.highlighting import Highlighting
from desktop.app.language import listed, tr
from desktop.app.models.phrases import quoted
from desktop.app.tasks import Tasks
from desktop.app.views.library_view import LibraryView

if TYPE_CHECKING:
    from desktop.library import Library


class Annotating(QObject):
    """Shows the tags and notes of the current article, and changes them.

    Attributes:
        highlighting: of passages of its text.

    Signals:
        changed: tags or notes of the archive are other than before.
    """

    changed = Signal()

    def __init__(self, library: LibraryView, undo_stack: QUndoStack, window: QWidget) -> None:
        super().__init__(window)
        self._library = library
        self._stack = undo_stack
        self._window = window
        self._tasks: Tasks | None = None
        self._shown = 0
        self.highlighting = Highlighting(library.reader, self._push, window)
        library.possible_changed.connect(self._follow)
        library.reader.note.written.connect(self._keep)
        library.reader.note.finished.connect(self._write)
        library.reader.tags_wanted.connect(self.ask_for_tags)

    def set_tasks(self, tasks: Tasks | None) -> None:
        """Work on another archive; what was being written is kept in the one before."""
        self._library.reader.note.keep()
        self._tasks = tasks
        self._shown = 0
        self._show(Annotations(0))

    @property
    def chosen(self) -> list[int]:
        """The articles to be tagged: the selected ones, or the current one."""
        article = self._library.reader.article
        return self._library.pane.selected or ([article.id] if article else [])

    def ask_for_tags(self) -> None:
        """Ask which tags the chosen articles should have."""
        if self._tasks and self.chosen:
            ask = partial(_tags_of, tuple(self.chosen))
            self._tasks.ask(ask, partial(self._ask, self.chosen))

    def write(self) -> None:
        """Move the focus to the note on the current article."""
        if self._library.reader.article:
            self._library.reader.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _ask(self, numbers: list[int], tags: tuple[dict[str, int], list[str]]) -> None:
        dialog = TagDialog(*tags, len(numbers), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._tag(numbers, dialog.added, dialog.removed))
        dialog.open()

    def _tag(self, numbers: list[int], added: Sequence[str], removed: Sequence[str]) -> None:
        if added or removed:
            tags = listed(map(quoted, (*added, *removed)))
            words = tr("tagging %Ln article(s): {tags}", "", len(numbers)).format(tags=tags)
            self._push(words, change_tags(numbers, added, removed))

    def _keep(self, number: int, text: str) -> None:
        if self._tasks:
            self._tasks.ask(partial(keep_note, number, text), lasting=True)

    def _write(self, number: int, before: str, text: str) -> None:
        words = tr("note", "behind Undo") if text.strip() else tr("removal of the note")
        self._push(words, write_note(number, text, before))

    def _push(self, words: str, change: Change) -> None:
        if self._tasks:
            self._stack.push(ArchiveCommand(words, self._tasks, change, self._changed))

    def _follow(self) -> None:
        """Follow the reader: the current article may have changed."""
        article = self._library.reader.article
        if article and article.id != self._shown:
            self._shown = article.id
            self._show(Annotations(article.id))
            self._load()

    def _load(self) -> None:
        if self._tasks and self._shown:
            self._tasks.ask(partial(annotations, self._shown), self._show)

    def _show(self, known: Annotations) -> None:
        if known.article == self._shown:
            reader = self._library.reader
            reader.tags.show_tags(known.tags)
            reader.note.show_note(known.article, known.note)
            reader.note.set_writable(known.writable)
            self.highlighting.show_highlights(known.highlights, writable=known.writable)

    def _changed(self) -> None:
        self._load()
        self.changed.emit()


def _tags_of(numbers: Sequence[int], library: "Library") -> tuple[dict[str, int], list[str]]:
    """How many of some articles have each of their tags, and all tags of the archive."""
    given: dict[str, int] = {}
    for number in numbers:
        for name in library.archive.tags.of(number):
            given[name] = given.get(name, 0) + 1
    return given, [name for name, _articles in library.archive.tags.all()]
