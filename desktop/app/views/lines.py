"""Lines: the line styles of marks, the same in the texts, in the legend and in the list."""

import math

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from desktop.app.theme import Line

BAR_WIDTH = 3.0


def draw_line(painter: QPainter, line: Line, place: QRectF, ink: QColor, width: float) -> None:
    """Draw a mark's line along the top of a place; a bar fills the place's height at its left.

    Args:
        painter: antialiased or not, as the caller likes.
        line: the shape.
        place: as wide as the marked words, as high as there is room (at least 3).
        ink: its colour.
        width: of the pen.
    """
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(ink, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    left, right, top = place.left(), place.right(), place.top()
    match line:
        case Line.DOUBLE:
            painter.drawLine(QLineF(left, top, right, top))
            painter.drawLine(QLineF(left, top + width + 1.5, right, top + width + 1.5))
        case Line.DOTTED:
            _draw_dots(painter, place, ink, width)
        case Line.DASHED:
            pen = painter.pen()
            pen.setDashPattern([5 / width, 3 / width])
            painter.setPen(pen)
            painter.drawLine(QLineF(left, top + 1, right, top + 1))
        case Line.BRACKET:
            corners = [(left, top - 3), (left, top + 1.5), (right, top + 1.5), (right, top - 3)]
            painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in corners]))
        case Line.WAVE:
            painter.drawPath(_wave(left, right, top + 1))
        case Line.BAR:
            painter.fillRect(QRectF(left, top, BAR_WIDTH, place.height()), ink)


def _draw_dots(painter: QPainter, place: QRectF, ink: QColor, width: float) -> None:
    """Round dots, evenly spread, so that a short mark too has at least two of them."""
    size = width + 1.0
    count = max(2, int(place.width() // (size * 2.2)))
    step = (place.width() - size) / (count - 1)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    for number in range(count):
        painter.drawEllipse(QRectF(place.left() + number * step, place.top(), size, size))


def _wave(left: float, right: float, middle: float) -> QPainterPath:
    """A sine of fixed length, whole periods not needed."""
    period, height = 7.0, 1.6
    path = QPainterPath(QPointF(left, middle))
    steps = max(1, int(right - left))
    for step in range(1, steps + 1):
        phase = step / period * 2 * math.pi
        path.lineTo(QPointF(left + step, middle - height * math.sin(phase)))
    return path
