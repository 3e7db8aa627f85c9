"""Highlighting: passages of the current article that the user highlights, and notes on them."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QInputDialog, QToolTip, QWidget

from desktop.app.annotations import put_highlight, remove_highlight
from desktop.app.archive_command import Change
from desktop.app.language import tr
from desktop.app.views.reader import Reader
from desktop.article import shorten
from desktop.message import translatable

if TYPE_CHECKING:
    from desktop.archive import Note

_QUOTED = 40  # characters of a passage after "Undo"
_SELECT = translatable("Select words of the text first")
_READ_ONLY = translatable("No highlights: this archive may only be read")
_SIZE = (460, 220)


class Highlighting(QObject):
    """Makes, shows and removes highlights, each as one undo step.

    Args:
        reader: the text.
        push: takes the words of a step and its change.
        window: the parent of questions.
    """

    def __init__(
        self, reader: Reader, push: Callable[[str, Change], None], window: QWidget
    ) -> None:
        super().__init__(window)
        self._reader = reader
        self._push = push
        self._window = window
        self._shown: Sequence[Note] = ()
        self._writable = False
        listed = reader.highlights
        listed.chosen.connect(self._go_to)
        listed.note_wanted.connect(self._ask_about)
        listed.remove_wanted.connect(self._remove)
        reader.page.highlight_removed.connect(self._remove)

    def show_highlights(self, highlights: "Sequence[Note]", *, writable: bool) -> None:
        """Show the highlights of the current article."""
        self._shown, self._writable = highlights, writable
        text = self._reader.article.text if self._reader.article else ""
        self._reader.highlights.show_highlights(highlights, text)
        self._reader.page.show_highlights(highlights)

    def highlight(self) -> None:
        """Highlight the selection, or remove the highlight at the cursor."""
        if not self._writable:
            self._advise(tr(_READ_ONLY))
            return
        page = self._reader.page
        passage = page.selected_passage
        here = page.highlight_here
        if passage:
            self._add(passage, "")
        elif here:
            self._remove(here.id)
        else:
            self._advise(tr(_SELECT))

    def note(self) -> None:
        """Write a note on the selection, or on the highlight at the cursor."""
        if not self._writable:
            self._advise(tr(_READ_ONLY))
            return
        page = self._reader.page
        passage, here = page.selected_passage, page.highlight_here
        if here and not passage:
            self._ask_about(here.id)
        elif passage:
            self._ask("", partial(self._add, passage))
        else:
            self._advise(tr(_SELECT))

    def _add(self, passage: tuple[int, int], words: str) -> None:
        from desktop.archive import Note  # noqa: PLC0415  # the window paints first

        article = self._reader.article
        if article:
            quoted = shorten(article.text[slice(*passage)], _QUOTED)
            note = Note(article.id, words.strip(), place=passage)
            self._reader.page.unselect()
            told = tr("highlight “{passage}”").format(passage=quoted)
            self._push(told, put_highlight(note))

    def _ask_about(self, number: int) -> None:
        known = next((note for note in self._shown if note.id == number), None)
        if known and self._writable:
            self._ask(known.text, partial(self._rewrite, known))

    def _rewrite(self, known: "Note", words: str) -> None:
        if words.strip() != known.text:
            rewritten = replace(known, text=words.strip())
            self._push(tr("note on a passage"), put_highlight(rewritten, known))

    def _remove(self, number: int) -> None:
        if self._writable and any(note.id == number for note in self._shown):
            self._push(tr("removal of a highlight"), remove_highlight(number))

    def _go_to(self, number: int) -> None:
        self._reader.page.go_to_highlight(number)

    def _ask(self, words: str, then: Callable[[str], None]) -> None:
        dialog = QInputDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setOption(QInputDialog.InputDialogOption.UsePlainTextEditForTextInput)
        dialog.setWindowTitle(tr("Note on the passage"))
        dialog.setLabelText(tr("Note:"))
        dialog.setTextValue(words)
        dialog.resize(*_SIZE)
        dialog.textValueSelected.connect(then)
        dialog.open()

    def _advise(self, words: str) -> None:
        """Show what highlighting requires, where the user is looking."""
        page = self._reader.page
        place = page.viewport().mapToGlobal(page.cursorRect().bottomLeft())
        QToolTip.showText(place, words, page)
