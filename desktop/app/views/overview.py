"""Overview: a strip beside a text that shows where in it the marks are."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.app.language import tr
from desktop.app.theme import theme_for
from desktop.app.views.text_pane import TextPane
from desktop.comparison.signs import Mark

_WIDTH = 14
_TICK = 3.0
_NARROW = {Mark.ONLY, Mark.COMPATIBLE, Mark.DIFFERS, Mark.WORDING, Mark.CERTAINTY}


class Overview(QWidget):
    """Ticks for all marks of a pane; wider ones for heavier marks.

    Signals:
        chosen: a tick was clicked; the index of its difference.
    """

    chosen = Signal(int)

    def __init__(self, pane: TextPane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pane = pane
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Overview of the marks"))
        self.setToolTip(tr("Where the differences stand in the whole text"))
        pane.moved.connect(self.update)

    def sizeHint(self) -> QSize:
        """A narrow strip."""
        return QSize(_WIDTH, 100)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the visible part of the text, then a tick for each mark."""
        theme = theme_for(self.palette())
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), theme.surface)
            shade = QColor(theme.dim)
            shade.setAlpha(34)
            painter.fillRect(self._on_screen(), shade)
            for y, kind, difference in reversed(self._pane.mark_tops()):
                strong = difference == self._pane.current
                inset = 4.0 if kind in _NARROW and not strong else 1.0
                tick = _TICK + 2 if strong else _TICK
                at = self._place(y) - tick / 2
                place = QRectF(inset, at, self.width() - 2 * inset, tick)
                painter.fillRect(place, theme.inks[kind])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Scroll to that part of the text, and select a clicked mark."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        y = event.position().y()
        near = [
            (abs(self._place(top) - y), difference) for top, _, difference in self._pane.mark_tops()
        ]
        distance, difference = min(near, default=(99.0, 0))
        if distance < 5:
            self.chosen.emit(difference)
            return
        bar = self._pane.verticalScrollBar()
        bar.setValue(round(y / self.height() * self._pane.text_height() - bar.pageStep() / 2))

    def _on_screen(self) -> QRectF:
        bar = self._pane.verticalScrollBar()
        first, last = self._place(bar.value()), self._place(bar.value() + bar.pageStep())
        return QRectF(0, first, self.width(), min(last, float(self.height())) - first)

    def _place(self, y: float) -> float:
        return y / max(1.0, self._pane.text_height()) * self.height()
