"""RevisionPage: a text with deletions struck out and insertions underlined."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import (
    QFont,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from desktop.app.theme import theme_for
from desktop.app.views.focus_outline import FocusOutline
from desktop.app.views.offsets import displayed
from desktop.app.views.paper import centre
from desktop.comparison.signs import Mark
from desktop.comparison.versions import Part, Revision, Stretch

SIGNS = {
    Part.DELETED: "−",
    Part.INSERTED: "+",
}  # before the words: not colour alone
_MARKS = {Part.DELETED: Mark.CONFLICT, Part.INSERTED: Mark.COMPATIBLE}
_BELOW = 8  # pixels under a paragraph
_HEIGHT = 0.35  # of the page, where a change is scrolled to


class RevisionPage(QTextBrowser):
    """Two versions merged into one text, or one of them alone."""

    def __init__(self, name: str, without: Part | None = None, parent: QWidget | None = None):
        """Make a page.

        Args:
            name: what the page is, for those who hear it.
            without: the part that is not shown; None for the merged text.
            parent: the widget that holds it.
        """
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        FocusOutline(self)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self.document().setDefaultTextOption(option)
        self._without = without
        self._revision: Revision | None = None
        self._places: list[tuple[int, int]] = []  # of each change in the document

    def show_revision(self, shown: Revision) -> None:
        """Show two versions."""
        self._revision = shown
        self._write()

    def go_to(self, change: int) -> None:
        """Select a change, by its number, and scroll to it."""
        if not 0 <= change < len(self._places):
            return
        start, end = self._places[change]
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        bar = self.verticalScrollBar()
        top = self.cursorRect().top()
        bar.setValue(bar.value() + top - round(self.viewport().height() * _HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines short enough to follow."""
        super().resizeEvent(event)
        centre(self)

    def changeEvent(self, event: QEvent) -> None:
        """Rewrite the text: colours and font are part of it."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange} and self._revision:
            self._write()

    def _write(self) -> None:
        if self._revision is None:
            return
        self.clear()
        self._places = []
        cursor = QTextCursor(self.document())
        block = QTextBlockFormat()
        block.setBottomMargin(_BELOW)
        cursor.setBlockFormat(block)
        heading = QFont(self.font())
        heading.setPointSizeF(heading.pointSizeF() * 1.3)
        heading.setWeight(QFont.Weight.DemiBold)
        if self._revision.title:
            self._write_stretches(cursor, self._revision.title, heading)
            cursor.insertBlock(block)
        self._write_stretches(cursor, self._revision.text, self.font())
        centre(self)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _write_stretches(self, cursor: QTextCursor, told: Sequence[Stretch], font: QFont) -> None:
        """Write the runs of text; each change has a position, even if hidden here."""
        changing = False
        for stretch in told:
            start = cursor.position()
            if stretch.part is not self._without:
                form = self._form(stretch.part, font)
                sign = QTextCharFormat(form)
                sign.setFontStrikeOut(False)  # a minus struck out is a longer minus
                cursor.insertText(SIGNS.get(stretch.part, ""), sign)
                cursor.insertText(displayed(stretch.text), form)
            if stretch.part is Part.SAME:
                changing = False
                continue
            if changing:
                start = self._places.pop()[0]
            self._places.append((start, cursor.position()))
            changing = True

    def _form(self, part: Part, font: QFont) -> QTextCharFormat:
        theme = theme_for(self.palette())
        form = QTextCharFormat()
        form.setFont(font)
        form.setForeground(theme.text)
        if part is not Part.SAME:
            form.setForeground(theme.inks[_MARKS[part]])
            form.setBackground(theme.wash(_MARKS[part]))
            form.setFontStrikeOut(part is Part.DELETED)
            form.setFontUnderline(part is Part.INSERTED)
        return form
