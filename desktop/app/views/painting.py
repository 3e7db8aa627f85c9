"""Painting: what delegates and headers paint alike."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from desktop.app.theme import Theme, mixed
from desktop.app.views.writing import direction
from desktop.comparison.signs import SIGNS, Mark

Index = QModelIndex | QPersistentModelIndex  # what Qt may hand to a delegate


def bold(font: QFont) -> QFont:
    """The same font, bold."""
    strong = QFont(font)
    strong.setBold(True)
    return strong


def paint_sign(
    painter: QPainter, option: QStyleOptionViewItem, theme: Theme, place: QRect, kind: Mark | None
) -> None:
    """The sign of a mark in its ink; nothing where there is no mark."""
    if kind is None:
        return
    painter.setFont(bold(option.font))
    painter.setPen(theme.inks[kind])
    flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(place, flags, SIGNS[kind])


def paint_chosen(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
    """The ground of a line that is chosen, weaker where the keyboard is elsewhere."""
    if option.state & QStyle.StateFlag.State_Selected:
        accent = option.palette.highlight().color()
        active = bool(option.state & QStyle.StateFlag.State_Active)
        painter.fillRect(option.rect, mixed(theme.paper, accent, 0.18 if active else 0.1))


def paint_line(painter: QPainter, place: QRect, text: str, *, mirrored: bool) -> None:
    """One line in its own direction, at the side where the window's or the text's lines begin."""
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    begin = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    painter.setLayoutDirection(direction(text))
    flags = begin | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(place, flags, shown)
