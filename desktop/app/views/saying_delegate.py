"""Saying delegate: paints a saying: the words, the speaker's stance, and the account."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.app.language import dotted
from desktop.app.models.phrases import outlet
from desktop.app.models.speaking import SAID, Said
from desktop.app.theme import Theme, theme_for
from desktop.app.views.painting import Index, bold, paint_chosen, paint_line, paint_sign
from desktop.app.views.quotes import Quotes
from desktop.app.views.writing import direction
from desktop.comparison.accounts import letter

_LINES = 4
_PAD = 10
_SIGN = 22
_BAR = 3
_MOST = 760  # pixels of a line; longer ones are hard to follow back


class SayingDelegate(QStyledItemDelegate):
    """The words first, then a dim line with the account."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.quotes = Quotes(_LINES)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the words need at this width."""
        said = index.data(SAID)
        if not isinstance(said, Said):
            return QSize(0, 0)
        view = self.parent()
        width = view.width() if isinstance(view, QWidget) else option.rect.width()
        layout = self.quotes.layout(
            said.reading, said.position, option.font, _room(width), theme_for(option.palette)
        )
        line = option.fontMetrics.lineSpacing()
        return QSize(200, (layout.lineCount() + 1) * line + 4 + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one saying."""
        said = index.data(SAID)
        if not isinstance(said, Said):
            return
        theme = theme_for(option.palette)
        painter.save()
        _paint_ground(painter, option, theme)
        area = QRect(option.rect).adjusted(_PAD, _PAD, -_PAD, -_PAD)
        view = self.parent()
        room = _room(view.width() if isinstance(view, QWidget) else area.width())
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        left = area.right() - _SIGN - room if mirrored else area.left() + _SIGN
        layout = self.quotes.layout(said.reading, said.position, option.font, room, theme)
        layout.draw(painter, QPointF(left, area.top()))
        line = option.fontMetrics.lineSpacing()
        beside = area.right() - _SIGN + 1 if mirrored else area.left()
        paint_sign(painter, option, theme, QRect(beside, area.top(), _SIGN, line), said.mark)
        below = QRect(left, area.top() + layout.lineCount() * line + 4, room, line)
        _paint_source(painter, option, theme, below, said)
        painter.restore()


def _room(width: int) -> int:
    return max(120, min(width - 2 * _PAD - _SIGN - 24, _MOST))


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
    rect = QRect(option.rect)
    paint_chosen(painter, option, theme)
    if option.state & QStyle.StateFlag.State_Selected:
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        edge = rect.right() - _BAR + 1 if mirrored else rect.left()
        painter.fillRect(QRect(edge, rect.top(), _BAR, rect.height()), option.palette.highlight())
    painter.setPen(theme.hairline)
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())


def _paint_source(
    painter: QPainter, option: QStyleOptionViewItem, theme: Theme, place: QRect, said: Said
) -> None:
    """Paint the stance in bold, then the account, and its name for the speaker."""
    strong = bold(option.font)
    mirrored = option.direction is Qt.LayoutDirection.RightToLeft
    begin = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    flags = begin | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    if said.stance:
        painter.setLayoutDirection(direction(said.stance))
        painter.setFont(strong)
        painter.setPen(theme.inks[said.mark] if said.mark else theme.text)
        painter.drawText(place, flags, said.stance)
        taken = QFontMetrics(strong).horizontalAdvance(said.stance) + 10
        place = place.adjusted(0 if mirrored else taken, 0, -taken if mirrored else 0, 0)
    parts = [f"{letter(said.article)}  {outlet(said.reading.article)}", said.name]
    words = dotted(filter(None, parts), "  ·  ")
    painter.setFont(option.font)
    painter.setPen(theme.dim)
    paint_line(painter, place, words, mirrored=mirrored)
