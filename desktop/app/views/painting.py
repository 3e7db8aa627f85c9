"""Painting: what delegates and headers share."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPolygonF
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from desktop.app.theme import Theme, mixed
from desktop.app.views.writing import direction
from desktop.comparison.signs import SIGNS, Mark

Index = QModelIndex | QPersistentModelIndex  # the index types that Qt passes to delegates

_TRIANGLE = 4.0  # half a side of the triangle of a heading, in pixels
_TRIANGLE_ROOM = 18  # pixels that it takes of its line


def bold(font: QFont) -> QFont:
    """The same font, bold."""
    strong = QFont(font)
    strong.setBold(True)
    return strong


def paint_sign(
    painter: QPainter, option: QStyleOptionViewItem, theme: Theme, place: QRect, kind: Mark | None
) -> None:
    """Paint the sign of a mark in its ink; nothing without a mark."""
    if kind is None:
        return
    painter.setFont(bold(option.font))
    painter.setPen(theme.inks[kind])
    flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(place, flags, SIGNS[kind])


def paint_chosen(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
    """Paint the background of a selected line, weaker without the focus."""
    if option.state & QStyle.StateFlag.State_Selected:
        accent = option.palette.highlight().color()
        active = bool(option.state & QStyle.StateFlag.State_Active)
        painter.fillRect(option.rect, mixed(theme.paper, accent, 0.18 if active else 0.1))


def paint_line(painter: QPainter, place: QRect, text: str, *, mirrored: bool) -> None:
    """Paint one line in its own direction, aligned with the window or the text."""
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    begin = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    painter.setLayoutDirection(direction(text))
    flags = begin | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(place, flags, shown)


def paint_triangle(
    painter: QPainter, option: QStyleOptionViewItem, line: QRect, ink: QColor, *, folded: bool
) -> QRect:
    """Paint a heading's triangle: down if its group is open, else in reading direction.

    Returns:
        What is left of the line.
    """
    room = QRect(line.left(), line.top(), _TRIANGLE_ROOM, line.height())
    room = QStyle.visualRect(option.direction, line, room)
    corners = [(-1.0, -0.6), (1.0, -0.6), (0.0, 0.8)]
    if folded:
        way = -1.0 if option.direction is Qt.LayoutDirection.RightToLeft else 1.0
        corners = [(-0.6 * way, -1.0), (-0.6 * way, 1.0), (0.8 * way, 0.0)]
    middle = QPointF(room.center())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawPolygon(QPolygonF([middle + QPointF(x, y) * _TRIANGLE for x, y in corners]))
    painter.restore()
    rest = QRect(
        line.left() + _TRIANGLE_ROOM, line.top(), line.width() - _TRIANGLE_ROOM, line.height()
    )
    return QStyle.visualRect(option.direction, line, rest)
