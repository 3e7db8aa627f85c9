"""Timeline: when the articles of the list were published, to be narrowed by brushing."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.app.language import labelled, tr
from desktop.app.models.dates import show_date, show_span
from desktop.app.models.shelf import Counts
from desktop.app.models.timeline import Bar, bars
from desktop.app.theme import mixed, theme_for
from desktop.app.views.view_keys import with_keys

# How much of the accent colour is in bars that are not brushed: while none is, 3:1 against the
# ground (WCAG 2.1, 1.4.11) in light and dark; else they step back.
_CALM, _FAINT = 0.87, 0.35
_ACROSS = 12
_WIDEST = 32  # pixels; of two days, each would be half as wide as the list
_HEIGHT = 34  # pixels, of the highest bar
_LEAST = 2.0  # pixels, of a bar that is not empty
_PAUSE_MS = 150  # milliseconds; faster keystrokes are one brush


class Timeline(QWidget):
    """Bars by day, month or year; drag over them, or Shift and the arrows, and Esc to clear.

    Signals:
        span_changed: another span is chosen than before, or none.

    Attributes:
        span: first and last date that are chosen, each as much of an ISO date as a bar covers;
            None for all.
    """

    span_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.span: tuple[str, str] | None = None
        self._bars: Sequence[Bar] = ()
        self._at = 0  # the focused bar
        self._anchor: int | None = None  # where the brush began
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._soon.timeout.connect(self.span_changed)
        self.show_counts(())

    def brush(self, span: tuple[str, str]) -> None:
        """Select the span between two dates, whatever bars there are."""
        before, self.span = self.span, span
        self._tell_change(before)

    def show_counts(self, counts: Counts) -> None:
        """Show the dates of another list; the brush stays."""
        self._bars = bars(counts)
        self._at = min(self._at, max(len(self._bars) - 1, 0))
        self.setVisible(len(self._bars) > 1 or self.span is not None)
        self._tell()
        self.update()

    @property
    def words(self) -> list[str]:
        """The non-empty bars as text."""
        return [_words(bar) for bar in self._bars if bar.articles]

    def clear(self) -> None:
        """Choose all dates."""
        self._brush(None)

    def sizeHint(self) -> QSize:
        """The bars, and a line of words."""
        return QSize(200, _HEIGHT + self.fontMetrics().lineSpacing() + 10)

    def minimumSizeHint(self) -> QSize:
        """Any width."""
        return QSize(60, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move from bar to bar, with Shift they brush; Return brushes one, Esc none."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        key = event.key()
        if key in steps and self._bars:
            self._go(self._at + steps[Qt.Key(key)] * (-1 if mirrored else 1), event)
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End} and self._bars:
            self._go(0 if key == Qt.Key.Key_Home else len(self._bars) - 1, event)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self._bars:
            self._brush((self._at, self._at))
        elif key == Qt.Key.Key_Escape and self.span:
            self.clear()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin the brush; a click on the only brushed bar or the label clears it."""
        if event.button() is not Qt.MouseButton.LeftButton or not self._bars:
            return
        if self.span and event.position().y() > self._area().bottom():  # on its words and their ✕
            self.clear()
            return
        self._at = self._bar_at(event.position().x())
        date = self._bars[self._at].date
        if self.span == (date, date):
            self.clear()
        else:
            self._anchor = self._at
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Extend the brush."""
        if self._anchor is not None and event.buttons():
            self._at = self._bar_at(event.position().x())
            self.update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Apply the brush to the list."""
        if self._anchor is not None:
            self._brush((min(self._anchor, self._at), max(self._anchor, self._at)))
            self._anchor = None

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focused bar."""
        super().focusInEvent(event)
        self._tell()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide it."""
        super().focusOutEvent(event)
        self._anchor = None
        self.update()

    def event(self, event: QEvent) -> bool:
        """Show the bar under the mouse in a tooltip."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._bars:
            below = self.span and event.y() > self._area().bottom()
            words = (
                with_keys(tr("Show all dates"), "Esc")
                if below
                else _words(self._bars[self._bar_at(event.x())])
            )
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint bars, brushed ones in full colour, and the label below."""
        theme = theme_for(self.palette())
        accent = self.palette().highlight().color()
        brushed = self.span is not None or self._anchor is not None
        calm = mixed(theme.surface, accent, _FAINT if brushed else _CALM)
        most = max((bar.articles for bar in self._bars), default=0)
        with QPainter(self) as painter:
            for place, bar in enumerate(self._bars):
                slot = self._slot(place)
                height = max(_HEIGHT * bar.articles / most, _LEAST) if bar.articles else 0.0
                gap = max(1.0 if slot.width() > 3 else 0.0, slot.width() - _WIDEST)
                slot.adjust(gap / 2, 0, -gap / 2, 0)
                shape = QRectF(slot.left(), slot.bottom() - height, slot.width(), height)
                painter.fillRect(shape, accent if self._brushed(place) else calm)
                if self.hasFocus() and place == self._at:
                    painter.setPen(QPen(theme.text, 1))
                    painter.drawRect(slot)
            painter.setPen(theme.hairline)
            base = int(self._area().bottom()) + 1
            painter.drawLine(_ACROSS, base, self.width() - _ACROSS, base)
            self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        theme = theme_for(self.palette())
        top = int(self._area().bottom()) + 3
        line = QRect(_ACROSS, top, self.width() - 2 * _ACROSS, self.fontMetrics().lineSpacing())
        sides = Qt.AlignmentFlag
        if self.span:
            painter.setPen(theme.text)
            painter.drawText(line, int(sides.AlignHCenter), f"{_span(self.span)}   ✕")
        elif self._bars:
            first, last = (show_date(self._bars[place].date) for place in (0, -1))
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                first, last = last, first
            painter.setPen(theme.dim)
            painter.drawText(line, int(sides.AlignLeft | sides.AlignAbsolute), first)
            painter.drawText(line, int(sides.AlignRight | sides.AlignAbsolute), last)

    def _area(self) -> QRectF:
        return QRectF(_ACROSS, 4, max(self.width() - 2 * _ACROSS, 1), _HEIGHT)

    def _slot(self, place: int) -> QRectF:
        area, many = self._area(), len(self._bars)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            place = many - 1 - place
        width = min(area.width() / many, area.width())
        return QRectF(area.left() + place * width, area.top(), width, area.height())

    def _bar_at(self, across: float) -> int:
        area, many = self._area(), len(self._bars)
        place = min(max(int((across - area.left()) / area.width() * many), 0), many - 1)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return many - 1 - place if mirrored else place

    def _brushed(self, place: int) -> bool:
        if self._anchor is not None:
            return min(self._anchor, self._at) <= place <= max(self._anchor, self._at)
        if self.span is None:
            return False
        first, last = self.span
        date = self._bars[place].date
        return first[: len(date)] <= date[: len(first)] and date[: len(last)] <= last[: len(date)]

    def _go(self, place: int, event: QKeyEvent) -> None:
        place = min(max(place, 0), len(self._bars) - 1)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            if self._anchor is None:
                self._anchor = self._at
            self._at = place
            self._set((min(self._anchor, place), max(self._anchor, place)))
            self._soon.start()
        else:
            self._anchor = None
            self._at = place
        self._tell()
        self.update()

    def _brush(self, places: tuple[int, int] | None) -> None:
        before = self.span
        self._set(places)
        self._tell_change(before)

    def _tell_change(self, before: tuple[str, str] | None) -> None:
        self._anchor = None
        self.setVisible(len(self._bars) > 1 or self.span is not None)
        self.update()
        if self.span != before:
            self._soon.stop()
            self.span_changed.emit()

    def _set(self, places: tuple[int, int] | None) -> None:
        if places is None:
            self.span = None
        else:
            self.span = self._bars[places[0]].date, self._bars[places[1]].date

    def _tell(self) -> None:
        """Announce the focused bar and the brush to screen readers."""
        name = tr("Timeline")
        told = labelled(name, _words(self._bars[self._at])) if self._bars else name
        narrowed = tr("Narrowed to {dates}").format(dates=_span(self.span)) if self.span else ""
        self.setAccessibleName(told)
        self.setAccessibleDescription(narrowed)


def _words(bar: Bar) -> str:
    words = tr("{date}: %Ln article(s)", "", bar.articles)
    return words.format(date=show_date(bar.date))


def _span(span: tuple[str, str]) -> str:
    first, last = span
    if first == last:
        return show_date(first)
    return (
        show_span(first, last)
        if len(first) == len("2024-11-14")
        else (f"{show_date(first)} – {show_date(last)}")
    )
