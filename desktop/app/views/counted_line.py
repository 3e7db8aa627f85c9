"""Counted lines: headings and names with counts, shared by the lists of the sidebar."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.app.language import isolated, number
from desktop.app.theme import mixed, theme_for
from desktop.app.views.painting import Index

_ACROSS = 12
_State = QStyle.StateFlag
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class CountedLineDelegate(QStyledItemDelegate):
    """Uniform lines, whose content ``paint_entry`` paints."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """A line and some padding."""
        return QSize(100, option.fontMetrics.lineSpacing() + 8)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a line, and restore the painter."""
        painter.save()
        self.paint_entry(painter, option, option.rect.adjusted(_ACROSS, 0, -_ACROSS, 0), index)
        painter.restore()

    def paint_entry(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, index: Index
    ) -> None:
        """Paint the content of a line, between its margins."""
        raise NotImplementedError


def paint_heading(painter: QPainter, option: QStyleOptionViewItem, area: QRect, label: str) -> None:
    """Paint the heading of a group of lines."""
    font = QFont(option.font)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(theme_for(option.palette).dim)
    painter.drawText(area, int(_LEFT), label)


def paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Paint the background of a line with the mouse or the focus."""
    base, accent = option.palette.base().color(), option.palette.highlight().color()
    if option.state & _State.State_MouseOver:
        painter.fillRect(option.rect, mixed(base, accent, 0.08))
    if option.state & _State.State_HasFocus:
        painter.setPen(accent)
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1))


def paint_value(
    painter: QPainter,
    option: QStyleOptionViewItem,
    area: QRect,
    label: str,
    *,
    count: int | None,
    known: bool = True,
) -> None:
    """Paint a name, slanted where it stands for "unknown", and its count if any."""
    counted = "" if count is None else number(count)
    width = option.fontMetrics.horizontalAdvance(counted)
    painter.setPen(theme_for(option.palette).dim)
    painter.drawText(area, int(_RIGHT), counted)
    font = QFont(option.font)
    font.setItalic(not known)
    painter.setFont(font)
    if known:
        painter.setPen(option.palette.text().color())
    room = area.adjusted(0, 0, -width - 8 if counted else 0, 0)
    room = QStyle.visualRect(option.direction, area, room)
    shown = painter.fontMetrics().elidedText(label, Qt.TextElideMode.ElideMiddle, room.width())
    painter.drawText(room, int(_LEFT), isolated(shown))
