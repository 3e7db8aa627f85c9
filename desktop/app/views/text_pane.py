"""Text pane: one article for reading, with its differences marked in the text."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QToolTip, QWidget

from desktop.app.language import say
from desktop.app.models.phrases import heading
from desktop.app.theme import theme_for
from desktop.app.views.geometry import Fragment, fragments, top
from desktop.app.views.offsets import Offsets
from desktop.app.views.paper import colour, fill, set_margins
from desktop.app.views.spans import Span, SpanPainter, spans_of
from desktop.comparison.model import Difference
from desktop.comparison.signs import Mark
from desktop.reading import Reading


class TextPane(QTextBrowser):
    """One article, read only; nothing in it is ever loaded or followed.

    Signals:
        chosen: a mark was clicked; the index of its difference.
        moved: scrolled, or laid out anew.
        laid_out: laid out anew; places found before are no longer true.
    """

    chosen = Signal(int)
    moved = Signal()
    laid_out = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading: Reading | None = None
        self._offsets = Offsets("")
        self._differences: Sequence[Difference] = ()
        self._current: int | None = None
        self._near: int | None = None
        self._pointed: int | None = None
        self._pressed = QPointF()
        self._tops: list[float] | None = None
        self._theme = theme_for(self.palette())
        self._painter = SpanPainter(self.document(), self._theme)
        self._set_up()

    def show_reading(self, reading: Reading, name: str) -> None:
        """Show another article under this accessible name."""
        self._reading = reading
        self._painter.spans = ()
        self._current = self._near = self._pointed = None
        self._offsets = fill(self.document(), reading, self._theme)
        # the caret was carried to the end by the text put before it, and would be scrolled to
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.setAccessibleName(name)
        self._lay_out()
        self.verticalScrollBar().setValue(0)

    def show_differences(
        self, differences: Sequence[Difference], visible: Iterable[int], article: int
    ) -> None:
        """Mark the visible ones of these differences in the article with that number."""
        self._differences = differences
        self._painter.spans = spans_of(differences, visible, article, self._offsets.unit)
        self._changed()

    def show_current(self, difference: int | None, near: int | None) -> None:
        """Emphasise a difference; ``near`` is the sentence to outline if it has no words here."""
        self._current, self._near = difference, near
        self._changed()

    def point_at(self, sentence: int | None) -> None:
        """Outline the sentence that a click would choose."""
        if sentence != self._pointed:
            self._pointed = sentence
            self.viewport().update()

    def sentence_under(self, point: QPointF) -> int | None:
        """The sentence at a point of the viewport, or None between sentences."""
        if self._reading is None:
            return None
        unit = self.cursorForPosition(point.toPoint()).position()
        sentence = self._reading.sentence_at(self._offsets.point(unit))
        down = point + QPointF(0, self.verticalScrollBar().value())
        inside = any(place.rect.contains(down) for place in self._fragments(sentence))
        return sentence if inside else None

    @property
    def current(self) -> int | None:
        """Index of the emphasised difference, or None."""
        return self._current

    def span_top(self, start: int) -> float:
        """The y in the document of the line of a character of the article."""
        return top(self.document(), self._offsets.unit(start))

    def sentence_top(self, sentence: int) -> float:
        """The y in the document of a sentence's first line."""
        if self._tops is None:
            sentences = self._reading.sentences if self._reading else ()
            self._tops = [self.span_top(found.start) for found in sentences]
        return self._tops[sentence]

    def line_height(self) -> float:
        """The height of a line without leading."""
        return self.fontMetrics().height()

    def mark_tops(self) -> list[tuple[float, Mark, int]]:
        """The y of each mark in the document with its difference, top to bottom."""
        return self._painter.tops()

    def text_height(self) -> float:
        """The height of the text, without the room below it."""
        return (
            self.document().size().height()
            - self.document().rootFrame().frameFormat().bottomMargin()
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the column to the new width."""
        set_margins(self.document(), event.size().width(), event.size().height())
        super().resizeEvent(event)
        self._forget()

    def showEvent(self, event: QShowEvent) -> None:
        """Keep the scroll position: Qt scrolls to the caret when a text is first shown."""
        bar = self.verticalScrollBar()
        value = bar.value()
        super().showEvent(event)
        if bar.value() != value:
            bar.setValue(value)
            self.laid_out.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint tints behind the words and lines below them."""
        area = QRectF(event.rect()).translated(0, self.verticalScrollBar().value())
        with QPainter(self.viewport()) as painter:
            self._begin(painter)
            self._painter.paint_washes(painter, area, self._current)
        super().paintEvent(event)
        with QPainter(self.viewport()) as painter:
            self._begin(painter)
            self._painter.paint_lines(painter, area, self._current)
            dashes, frame = Qt.PenStyle.DashLine, self.palette().highlight().color()
            self._frame(painter, self._near, QPen(self._theme.dim, 1.2, dashes))
            self._frame(painter, self._pointed, QPen(frame, 2))
            self._paint_focus(painter)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's colours and font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._follow_theme()
        elif event.type() == QEvent.Type.FontChange:
            self._lay_out()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click begins."""
        self._pressed = event.position()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the difference whose mark was clicked, unless words were selected."""
        super().mouseReleaseEvent(event)
        near = (event.position() - self._pressed).manhattanLength() < 4
        if event.button() is Qt.MouseButton.LeftButton and near:
            span = self._span_at(event.position())
            if span is not None:
                self.chosen.emit(span.difference)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show by the pointer that a mark can be clicked."""
        super().mouseMoveEvent(event)
        hit = self._span_at(event.position()) is not None
        shape = Qt.CursorShape.PointingHandCursor if hit else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter selects the difference at the caret."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            place = self.textCursor().position()
            inside = [s for s in self._painter.spans if s.start <= place <= s.end]
            if inside:
                self.chosen.emit(min(inside, key=lambda span: span.end - span.start).difference)
                return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl+wheel resizes all texts, which is up to the window."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Show the meaning of a mark as a tooltip."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            span = self._span_at(QPointF(event.pos()))
            if span is None:
                QToolTip.hideText()
            else:
                found = self._differences[span.difference]
                QToolTip.showText(event.globalPos(), f"{heading(found)}\n{say(found.reason)}", self)
            return True
        return super().viewportEvent(event)

    def loadResource(self, kind: int, name: object) -> object:  # noqa: ARG002
        """Load nothing, whatever a text names."""
        return None

    def _set_up(self) -> None:
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.setOpenLinks(False)
        self.setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(180)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().valueChanged.connect(self._changed)
        self._follow_theme()

    def _begin(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self.verticalScrollBar().value())

    def _frame(self, painter: QPainter, sentence: int | None, pen: QPen) -> None:
        """Paint a bracket around a sentence: the nearest to a silent text, or a clicked one."""
        if sentence is None:
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen)
        for place in self._fragments(sentence):
            painter.drawRoundedRect(place.rect.adjusted(-2, -2, 2, 2), 3, 3)

    def _fragments(self, sentence: int) -> list[Fragment]:
        """The positions of a sentence's words in the document."""
        if self._reading is None or sentence < 0:
            return []
        held = self._reading.sentences[sentence]
        start, end = self._offsets.unit(held.start), self._offsets.unit(held.end)
        return fragments(self.document(), start, end)

    def _paint_focus(self, painter: QPainter) -> None:
        """Paint a frame around the text that has the focus."""
        if self.hasFocus():
            painter.resetTransform()
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.palette().highlight().color(), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def _span_at(self, point: QPointF) -> Span | None:
        down = QPointF(0, self.verticalScrollBar().value())
        return self._painter.at(point + down, self._current)

    def _follow_theme(self) -> None:
        self._theme = self._painter.theme = theme_for(self.palette())
        palette = self.palette()
        palette.setColor(palette.ColorRole.Base, self._theme.paper)
        self.viewport().setPalette(palette)
        if self._reading is not None:
            colour(self.document(), self._reading, self._theme, self._offsets)
            self._forget()

    def _lay_out(self) -> None:
        set_margins(self.document(), self.viewport().width(), self.viewport().height())
        self._forget()

    def _forget(self) -> None:
        self._tops = None
        self._painter.forget()
        self.laid_out.emit()
        self._changed()

    def _changed(self) -> None:
        self.viewport().update()
        self.moved.emit()
