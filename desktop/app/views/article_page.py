"""ArticlePage: the page on which one article is read, with its hits and highlights."""

from collections.abc import Sequence
from functools import partial
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QHelpEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QMenu, QTextBrowser, QTextEdit, QToolTip, QWidget

from desktop.app.language import tr
from desktop.app.views.article_pen import Pen
from desktop.app.views.focus_outline import FocusOutline
from desktop.app.views.offsets import Offsets
from desktop.app.views.paper import centre
from desktop.app.views.writing import current_hit, highlight, hit
from desktop.article import Article

if TYPE_CHECKING:
    from desktop.archive import Note

_MOST_MARKED = 500  # around the current one: marks take time to paint, 10,000 of them 0.3 s

Spans = Sequence[tuple[int, int]]


class ArticlePage(QTextBrowser):
    """The page itself: plain text with formats; nothing is ever loaded for it.

    Signals:
        highlight_removed: the number of the user's highlight that is to be taken away.
        hits_changed: other hits are marked than before, or another of them is the current one.

    Attributes:
        offered: commands for the article, in the context menu before those for the text.
        hit: the place of the current hit among all, or None before one was gone to.
    """

    highlight_removed = Signal(int)
    hits_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Article"))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        FocusOutline(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.offered: Sequence[QAction] = ()
        self._article: Article | None = None
        self.hit: int | None = None
        self._hits: Spans = ()  # in the document
        self._highlights: Sequence[Note] = ()
        self._offsets = Offsets("")
        self._start = 0  # of the article's text in the document

    @property
    def hits(self) -> int:
        """The number of marked hits."""
        return len(self._hits)

    @property
    def hit_paragraph(self) -> str:
        """The paragraph of the current hit; "" while there is none."""
        if self.hit is None:
            return ""
        return self.document().findBlock(self._hits[self.hit][0]).text()

    def show_article(self, article: Article) -> None:
        """Show an article; from its beginning unless it is the one already shown."""
        known = self._article is not None and self._article.id == article.id
        place = self.verticalScrollBar().value() if known else 0
        if not known or self._article != article:
            self._hits, self.hit = (), None
        if not known:
            self._highlights = ()
        self._article = article
        self._offsets = Offsets(article.text)
        self._write()
        self.verticalScrollBar().setValue(place)
        self.hits_changed.emit()

    def mark(self, title: Spans, text: Spans) -> None:
        """Mark spans of the article's title and text, in characters, as hits."""
        if self._article is None:
            return
        heading = Offsets(self._article.title)
        hits = [(heading.unit(start), heading.unit(end)) for start, end in title]
        hits += [self._placed(start, end) for start, end in text]
        if hits != self._hits:
            self._hits, self.hit = hits, None
            self._mark()
            self.hits_changed.emit()

    @property
    def selected_passage(self) -> tuple[int, int] | None:
        """The selected characters of the article's text, without blanks around them."""
        if self._article is None:
            return None
        cursor, text = self.textCursor(), self._article.text
        begin, end = (
            self._offsets.point(min(max(unit - self._start, 0), self._offsets.unit(len(text))))
            for unit in (cursor.selectionStart(), cursor.selectionEnd())
        )
        piece = text[begin:end]
        begin += len(piece) - len(piece.lstrip())
        return (begin, begin + len(piece.strip())) if piece.strip() else None

    @property
    def highlight_here(self) -> "Note | None":
        """The user's highlight at the cursor, the shortest of several."""
        return self._highlight_at(self.textCursor().position())

    def show_highlights(self, highlights: "Sequence[Note]") -> None:
        """Show passages that the user has highlighted; each has a place."""
        self._highlights = highlights
        self._mark()

    def go_to_highlight(self, number: int) -> None:
        """Scroll to one of the user's highlights, with the cursor in it."""
        for note in self._highlights:
            if note.id == number and note.place:
                start, end = self._placed(*note.place)
                self._bring(start, end)

    def unselect(self) -> None:
        """Clear the selection; the cursor stays."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def step(self, direction: int) -> None:
        """Go to the next hit (1) or the previous one (-1), wrapping around.

        The first one gone to is the nearest to what is in sight.
        """
        if not self._hits:
            return
        if self.hit is None:
            self.hit = self._nearest(direction)
        else:
            self.hit = (self.hit + direction) % len(self._hits)
        self._mark()
        self._bring(*self._hits[self.hit])
        self.hits_changed.emit()

    def context_menu(self) -> QMenu:
        """The commands for the article and for its text."""
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        first = menu.actions()[0] if menu.actions() else None
        if first:
            menu.insertActions(first, self.offered)
            menu.insertSeparator(first)
        if here := self.highlight_here:
            remove = menu.addAction(tr("Remove the highlight"))
            remove.triggered.connect(partial(self.highlight_removed.emit, here.id))
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu at the mouse, or at the text for the menu key."""
        if not self.textCursor().hasSelection() and event.reason() is event.Reason.Mouse:
            self.setTextCursor(self.cursorForPosition(event.pos()))
        self.context_menu().popup(event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        """Show the note on a passage as a tooltip."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            note = self._highlight_at(self.cursorForPosition(event.pos()).position())
            QToolTip.showText(event.globalPos(), escape(note.text) if note else "", self)
            return True
        return super().viewportEvent(event)

    def loadResource(self, _type: int, _name: QUrl | str) -> None:
        """Load nothing: an article must not reach out of its archive."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines short enough to follow."""
        super().resizeEvent(event)
        centre(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl+wheel resizes all texts, which is up to the window."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().wheelEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Rewrite the text: colours and font are part of it."""
        super().changeEvent(event)
        looks = {QEvent.Type.PaletteChange, QEvent.Type.FontChange}
        if event.type() in looks and self._article:
            place = self.verticalScrollBar().value()
            self._write()
            self.verticalScrollBar().setValue(place)

    def _write(self) -> None:
        article = self._article
        if article is None:
            return
        self.clear()
        pen = Pen(self)
        pen.heading(article.label)
        pen.facts(article)
        self._start = pen.body(article)
        self._mark()
        centre(self)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _mark(self) -> None:
        ground, current = QTextCharFormat(), QTextCharFormat()
        ground.setBackground(hit(self.palette()))
        current.setBackground(current_hit(self.palette()))
        current.setFontUnderline(True)  # so that colour is not alone
        passage, noted = QTextCharFormat(), QTextCharFormat()
        for form in (passage, noted):
            form.setBackground(highlight(self.palette()))
        noted.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        marks = [
            _selection(self._cursor(*self._placed(*note.place)), noted if note.text else passage)
            for note in self._highlights
            if note.place
        ]
        first = max((self.hit or 0) - _MOST_MARKED // 2, 0)
        marks += [
            _selection(self._cursor(*self._hits[place]), current if place == self.hit else ground)
            for place in range(first, min(first + _MOST_MARKED, len(self._hits)))
        ]
        self.setExtraSelections(marks)

    def _placed(self, start: int, end: int) -> tuple[int, int]:
        """The positions in the document of characters of the article's text."""
        return self._start + self._offsets.unit(start), self._start + self._offsets.unit(end)

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _highlight_at(self, position: int) -> "Note | None":
        here = [
            (end - start, note)
            for note in self._highlights
            if note.place
            for start, end in (self._placed(*note.place),)
            if start <= position <= end
        ]
        return min(here, key=lambda one: one[0])[1] if here else None

    def _bring(self, start: int, end: int) -> None:
        """Scroll to a range, with the cursor before it."""
        self.setTextCursor(self._cursor(end, end))
        self.ensureCursorVisible()
        self.setTextCursor(self._cursor(start, start))
        self._come_close()

    def _nearest(self, direction: int) -> int:
        """The first hit in view or below, or the last one above."""
        corner = self.viewport().rect()
        if direction > 0:
            top = self.cursorForPosition(corner.topLeft()).position()
            below = (place for place, (start, _) in enumerate(self._hits) if start >= top)
            return next(below, 0)
        bottom = self.cursorForPosition(corner.bottomRight()).position()
        above = [place for place, (start, _) in enumerate(self._hits) if start <= bottom]
        return above[-1] if above else len(self._hits) - 1

    def _come_close(self) -> None:
        """Scroll so that a hit at the edge has some lines around it."""
        where, height = self.cursorRect(), self.viewport().height()
        if where.top() < height // 8 or where.bottom() > height * 7 // 8:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + where.top() - height // 3)


def _selection(cursor: QTextCursor, form: QTextCharFormat) -> QTextEdit.ExtraSelection:
    mark = QTextEdit.ExtraSelection()
    mark.cursor, mark.format = cursor, form  # pyright: ignore[reportAttributeAccessIssue]
    return mark
