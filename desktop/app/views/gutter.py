"""Gutter: the connectors between two texts."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.app.language import tr
from desktop.app.models.anchors import Anchor
from desktop.app.theme import mixed, theme_for
from desktop.app.views.text_pane import TextPane
from desktop.comparison.signs import SIGNS, Mark

_WIDTH = 44
_SIGN = 11.0  # radius of the disc behind the current difference's sign


@dataclass(frozen=True, slots=True)
class Link:
    """The current difference between two texts, in y of their documents.

    Attributes:
        mark: how it is drawn.
        left: in the left text, or None where nothing there is related.
        right: likewise.
        loose: whether one of the texts has no part in it.
    """

    mark: Mark
    left: float | None
    right: float | None
    loose: bool


class Gutter(QWidget):
    """Faint connectors for the rows on the screen, a bold one for the current difference."""

    def __init__(self, left: TextPane, right: TextPane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left, self._right = left, right
        self._anchors: tuple[Anchor, ...] = ()
        self._link: Link | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Connectors between the texts"))
        for pane in (left, right):
            pane.moved.connect(self.update)

    def show_anchors(self, anchors: Sequence[Anchor]) -> None:
        """Connect these pairs of sentences."""
        self._anchors = tuple(anchors)
        self.update()

    def show_link(self, link: Link | None) -> None:
        """Connect the current difference."""
        self._link = link
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough for a curve to be followed."""
        return QSize(_WIDTH, 100)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the connectors whose two ends are visible."""
        theme = theme_for(self.palette())
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), theme.surface)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            faint = mixed(theme.surface, theme.dim, 0.55)
            for anchor in self._anchors:
                left = self._y(self._left, self._left.sentence_top(anchor.left))
                right = self._y(self._right, self._right.sentence_top(anchor.right))
                if self._sees(left) and self._sees(right):
                    self._draw(painter, left, right, QPen(faint, 1.2))
            self._draw_link(painter)

    def _draw_link(self, painter: QPainter) -> None:
        link = self._link
        if link is None or link.left is None or link.right is None:
            return
        left, right = self._y(self._left, link.left), self._y(self._right, link.right)
        if not (self._sees(left) or self._sees(right)):
            return
        theme = theme_for(self.palette())
        ink = theme.inks[link.mark]
        style = Qt.PenStyle.DashLine if link.loose else Qt.PenStyle.SolidLine
        self._draw(painter, left, right, QPen(ink, 1.6 if link.loose else 2.6, style))
        self._draw_sign(painter, QPointF(self.width() / 2, (left + right) / 2), link.mark)

    def _draw_sign(self, painter: QPainter, centre: QPointF, kind: Mark) -> None:
        theme = theme_for(self.palette())
        ink = theme.inks[kind]
        painter.setPen(QPen(ink, 1.6))
        painter.setBrush(theme.paper)
        painter.drawEllipse(centre, _SIGN, _SIGN)
        font = self.font()
        font.setBold(True)
        painter.setFont(font)
        place = self.rect()
        place.moveCenter(QPoint(round(centre.x()), round(centre.y())))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, SIGNS[kind])

    def _draw(self, painter: QPainter, left: float, right: float, pen: QPen) -> None:
        middle = self.width() / 2
        path = QPainterPath(QPointF(0, left))
        path.cubicTo(QPointF(middle, left), QPointF(middle, right), QPointF(self.width(), right))
        painter.setPen(pen)
        painter.setBrush(QColor(0, 0, 0, 0))
        painter.drawPath(path)

    def _y(self, pane: TextPane, y: float) -> float:
        """The middle in the gutter of a line in a pane's document."""
        above = self.mapFromGlobal(pane.viewport().mapToGlobal(QPoint(0, 0))).y()
        return y - pane.verticalScrollBar().value() + above + pane.line_height() / 2

    def _sees(self, y: float) -> bool:
        return 0 <= y <= self.height()
