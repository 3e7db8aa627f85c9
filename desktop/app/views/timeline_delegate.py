"""Timeline delegate: paints the time axis, entry by entry, with the accounts' quotations."""

from PySide6.QtCore import (
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.app.language import listed, tr
from desktop.app.models.times import ENTRY, Entry, Given
from desktop.app.theme import Theme, mixed, theme_for
from desktop.app.views.painting import Index, bold, paint_chosen, paint_line
from desktop.app.views.quotes import Quotes
from desktop.app.views.writing import direction
from desktop.comparison.accounts import letter
from desktop.comparison.signs import SIGNS

_PAD = 8
_LABEL = 170  # pixels of the column of times
_LABEL_NARROW = 110
_NARROW = 620
_AXIS = 36  # room around the axis
_DOT = 5.0  # radius
_TAG = 24  # room for the letter of an account
_LINES = 2  # of the words of each account


class TimelineDelegate(QStyledItemDelegate):
    """Times at the side, the axis beside them, then one quotation for each account."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.quotes = Quotes(_LINES)
        self._view = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its quotations at this width."""
        entry = index.data(ENTRY)
        if not isinstance(entry, Entry):
            return QSize(0, 0)
        line, room = option.fontMetrics.lineSpacing(), self._room()
        height = (line + _PAD) * bool(entry.gap) + line * len(entry.published)
        height += line * bool(entry.against)
        for given in entry.given:
            height += line * self._layout(option, given, room).lineCount() + 3
        words = _wrapped(entry.label, option.font, self._label())
        return QSize(200, max(height, (line + _PAD) * bool(entry.gap) + words * line) + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one entry and its part of the axis."""
        entry = index.data(ENTRY)
        if not isinstance(entry, Entry):
            return
        painter.save()
        theme, line = theme_for(option.palette), option.fontMetrics.lineSpacing()
        paint_chosen(painter, option, theme)
        rect = QRect(option.rect)
        top = rect.top() + _PAD + (line + _PAD if entry.gap else 0)
        axis = self._axis(option)
        self._paint_axis(painter, option, theme, entry, QPoint(axis, top + line // 2))
        label = self._at(option, _PAD, self._label())
        label.moveTop(top)
        label.setHeight(rect.bottom() - top)
        painter.setFont(bold(option.font) if entry.given else option.font)
        painter.setPen(theme.text if entry.given else theme.dim)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        end = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        flags = end | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop
        painter.setLayoutDirection(direction(entry.label))
        painter.drawText(label, int(flags | Qt.TextFlag.TextWordWrap), entry.label)
        self._paint_words(painter, option, theme, entry, top)
        painter.restore()

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, theme: Theme, entry: Entry, top: int
    ) -> None:
        line = option.fontMetrics.lineSpacing()
        left = _PAD + self._label() + _AXIS
        words = self._at(option, left + _TAG, self._room())
        for given in entry.given:
            tag = self._at(option, left, _TAG)
            tag.setRect(tag.left(), top, tag.width(), line)
            _write(painter, bold(option.font), tag, letter(given.article), theme.dim, option)
            layout = self._layout(option, given, words.width())
            layout.draw(painter, QPointF(words.left(), top))
            top += layout.lineCount() * line + 3
        for article, name in entry.published:
            tag = self._at(option, left, _TAG)
            tag.setRect(tag.left(), top, tag.width(), line)
            _write(painter, bold(option.font), tag, letter(article), theme.dim, option)
            words.setRect(words.left(), top, words.width(), line)
            _write(
                painter,
                option.font,
                words,
                tr("{name} was published").format(name=name),
                theme.dim,
                option,
            )
            top += line
        if entry.against and entry.mark:
            words.setRect(words.left(), top, words.width(), line)
            against = tr("against {others}").format(others=listed(entry.against))
            text = f"{SIGNS[entry.mark]} {against}"
            _write(painter, bold(option.font), words, text, theme.inks[entry.mark], option)

    def _paint_axis(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        theme: Theme,
        entry: Entry,
        centre: QPoint,
    ) -> None:
        """Paint the axis, broken at long gaps; a dot for a moment, a bar for an interval."""
        rect, line = option.rect, option.fontMetrics.lineSpacing()
        ink = theme.inks[entry.mark] if entry.mark else theme.dim
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        faint = mixed(theme.paper, theme.dim, 0.6)
        painter.setPen(QPen(faint, 2))
        top = rect.top()
        if entry.gap:
            gap = QRect(0, top + _PAD // 2, rect.width(), line)
            painter.setPen(QPen(faint, 2, Qt.PenStyle.DotLine))
            painter.drawLine(centre.x(), top, centre.x(), gap.bottom() + _PAD // 2)
            words = self._at(option, _PAD + self._label() + _AXIS, self._room())
            words.setRect(words.left(), gap.top(), words.width(), line)
            _write(painter, _slanted(option.font), words, entry.gap, theme.dim, option)
            top = gap.bottom() + _PAD // 2
            painter.setPen(QPen(faint, 2))
        painter.drawLine(centre.x(), top, centre.x(), rect.bottom() + 1)
        painter.setPen(QPen(ink, 2))
        painter.setBrush(theme.paper if entry.published else ink)
        if entry.momentary:
            painter.drawEllipse(QPointF(centre), _DOT, _DOT)
        else:
            bar = QRectF(centre.x() - 3, centre.y() - _DOT, 6, rect.bottom() - centre.y() - 1)
            painter.setBrush(mixed(theme.paper, ink, 0.5))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(bar, 3, 3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _layout(self, option: QStyleOptionViewItem, given: Given, room: int) -> QTextLayout:
        theme = theme_for(option.palette)
        return self.quotes.layout(given.reading, given.position, option.font, room, theme)

    def _label(self) -> int:
        return _LABEL_NARROW if self._view.width() < _NARROW else _LABEL

    def _room(self) -> int:
        taken = 2 * _PAD + self._label() + _AXIS + _TAG + 24
        return max(120, min(self._view.width() - taken, 760))

    def _axis(self, option: QStyleOptionViewItem) -> int:
        return self._at(option, _PAD + self._label() + _AXIS // 2, 1).left()

    def _at(self, option: QStyleOptionViewItem, indent: int, width: int) -> QRect:
        """A column of the entry, counted from where lines begin in this window."""
        rect = option.rect
        if option.direction is Qt.LayoutDirection.RightToLeft:
            return QRect(rect.right() - indent - width + 1, rect.top(), width, rect.height())
        return QRect(rect.left() + indent, rect.top(), width, rect.height())


def _write(
    painter: QPainter,
    font: QFont,
    place: QRect,
    text: str,
    ink: QColor,
    option: QStyleOptionViewItem,
) -> None:
    """Write one line, aligned with the window's direction."""
    painter.setFont(font)
    painter.setPen(ink)
    mirrored = option.direction is Qt.LayoutDirection.RightToLeft
    paint_line(painter, place, text, mirrored=mirrored)


def _wrapped(text: str, font: QFont, width: int) -> int:
    """How many lines a label takes."""
    box = QFontMetrics(bold(font)).boundingRect(
        QRect(0, 0, width, 1000), int(Qt.TextFlag.TextWordWrap), text
    )
    return max(1, round(box.height() / QFontMetrics(font).lineSpacing()))


def _slanted(font: QFont) -> QFont:
    slanted = QFont(font)
    slanted.setItalic(True)
    return slanted
