"""CardDelegate: paints a card (title, facts, snippet) as one line of a list."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPalette,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.app.language import isolated
from desktop.app.models.cards import CARD, Card, Fact
from desktop.app.theme import CHOSEN, mixed, theme_for
from desktop.app.views.icons import paint_icon
from desktop.app.views.offsets import Offsets, displayed
from desktop.app.views.painting import Index, paint_triangle
from desktop.app.views.writing import begin, direction, hit

_ACROSS = 12
_ABOVE = 8
_GAP = 3
_SEPARATOR = "  ·  "
_SNIPPET_LINES = 2
_ROUNDED = 1  # pixels: a text cut at the width that was measured for it may lose its end
_BAR = 3  # width of the bar that marks a chosen line besides its colour

_State = QStyle.StateFlag


class CardDelegate(QStyledItemDelegate):
    """Uniform rows, so that long lists scroll without measuring.

    Attributes:
        snippets: True to leave room for what a search has found.
    """

    def __init__(self, parent: QWidget | None = None, title_lines: int = 1) -> None:
        super().__init__(parent)
        self.snippets = False
        self._title_lines = title_lines

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """One height for all."""
        line = option.fontMetrics.lineSpacing()
        lines = self._title_lines + 1 + (_SNIPPET_LINES if self.snippets else 0)
        gaps = _GAP * (2 if self.snippets else 1)
        return QSize(120, lines * line + gaps + 2 * _ABOVE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint background, title, facts, snippet."""
        card = index.data(CARD)
        if not isinstance(card, Card):
            return
        painter.save()
        area = QRect(option.rect)
        if card.heading:
            _paint_heading_ground(painter, option, area)
        else:
            _paint_ground(painter, option, area)
        area.adjust(_ACROSS, _ABOVE, -_ACROSS, -_ABOVE)
        if card.heading:
            dim = theme_for(option.palette).dim
            area = paint_triangle(painter, option, area, dim, folded=card.folded)
        title = _wrap(card.title, QFontMetrics(_bold(option.font)), area.width(), self._title_lines)
        if card.heading or not self.snippets:  # short cards would stick to the top of their rows
            lines = _SNIPPET_LINES if self.snippets else 0
            spare = (self._title_lines - len(title) + lines) * option.fontMetrics.lineSpacing()
            area.adjust(0, spare // 2, 0, 0)
        top = area.top()
        top += _paint_title(painter, option, area, title) + _GAP
        top += _paint_facts(painter, option, area.adjusted(0, top - area.top(), 0, 0), card.facts)
        if self.snippets and card.snippet:
            rest = area.adjusted(0, top - area.top() + _GAP, 0, 0)
            _paint_snippet(painter, option, rest, card)
        painter.restore()


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, area: QRect) -> None:
    palette = option.palette
    base, accent = palette.base().color(), palette.highlight().color()
    if option.state & _State.State_Selected:
        focused = bool(option.state & _State.State_Active)
        painter.fillRect(area, mixed(base, accent, CHOSEN if focused else 0.14))
        bar = QRect(area.left(), area.top(), _BAR, area.height())
        painter.fillRect(QStyle.visualRect(option.direction, area, bar), accent)
    elif option.state & _State.State_MouseOver:
        painter.fillRect(area, mixed(base, accent, 0.08))
    painter.setPen(mixed(base, palette.text().color(), 0.12))
    painter.drawLine(area.bottomLeft(), area.bottomRight())
    if option.state & _State.State_HasFocus and not option.state & _State.State_Selected:
        painter.setPen(accent)
        painter.drawRect(area.adjusted(0, 0, -1, -1))


def _paint_heading_ground(painter: QPainter, option: QStyleOptionViewItem, area: QRect) -> None:
    painter.fillRect(area, theme_for(option.palette).surface)
    painter.setPen(mixed(option.palette.base().color(), option.palette.text().color(), 0.12))
    painter.drawLine(area.bottomLeft(), area.bottomRight())  # folded ones follow each other
    if option.state & _State.State_HasFocus:
        painter.setPen(option.palette.highlight().color())
        painter.drawRect(area.adjusted(0, 0, -1, -1))


def _paint_title(
    painter: QPainter, option: QStyleOptionViewItem, area: QRect, lines: list[str]
) -> int:
    """Paint the lines of the title; returns their height."""
    painter.setFont(_bold(option.font))
    painter.setPen(option.palette.color(QPalette.ColorRole.Text))
    line = option.fontMetrics.lineSpacing()
    flags = begin(lines[0], option.direction) | Qt.AlignmentFlag.AlignVCenter
    for place, text in enumerate(lines):
        painter.drawText(
            QRect(area.left(), area.top() + place * line, area.width(), line),
            int(flags),
            isolated(text),
        )
    return line * len(lines)


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold


def _wrap(text: str, metrics: QFontMetrics, width: int, lines: int) -> list[str]:
    """A text broken at words into so many lines, the last one elided."""
    rest, shown = " ".join(text.split()), list[str]()
    while lines > 1 and metrics.horizontalAdvance(rest) > width:
        head = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width).rstrip("…")
        cut = head.rfind(" ")
        if cut <= 0:
            break
        shown.append(rest[:cut])
        rest = rest[cut + 1 :]
        lines -= 1
    return [*shown, metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)]


def _paint_facts(
    painter: QPainter, option: QStyleOptionViewItem, area: QRect, facts: tuple[Fact, ...]
) -> int:
    """Paint the facts side by side, unknown ones slanted; returns the height of the line."""
    line = option.fontMetrics.lineSpacing()
    painter.setPen(theme_for(option.palette).dim)
    separator = option.fontMetrics.horizontalAdvance(_SEPARATOR)
    left = area.left()
    for place, width in enumerate(_widths(option.font, area.width(), facts)):
        fact = facts[place]
        spot = QStyle.visualRect(option.direction, area, QRect(left, area.top(), width, line))
        left += width
        if fact.icon:
            icon = QRectF(spot.left(), spot.top() + line * 0.05, line * 0.9, line * 0.9)
            paint_icon(painter, fact.icon, icon, painter.pen().color())
            left += _GAP
            continue
        painter.setFont(_font_of(fact, option.font))
        shown = painter.fontMetrics().elidedText(fact.text, Qt.TextElideMode.ElideRight, width)
        # Qt turns the left of its own accord where the window runs from right to left
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(spot, int(flags), isolated(shown))
        if place < len(facts) - 1:
            spot = QRect(left, area.top(), separator, line)
            spot = QStyle.visualRect(option.direction, area, spot)
            painter.drawText(spot, int(Qt.AlignmentFlag.AlignCenter), _SEPARATOR.strip())
            left += separator
    return line


def _font_of(fact: Fact, font: QFont) -> QFont:
    slanted = QFont(font)
    slanted.setItalic(not fact.known)
    return slanted


def _widths(font: QFont, room: int, facts: tuple[Fact, ...]) -> list[int]:
    """The width of each fact; the widest, mostly an outlet's name, gives way."""
    metrics = QFontMetrics(font)
    widths = [
        metrics.lineSpacing()
        if one.icon
        else QFontMetrics(_font_of(one, font)).horizontalAdvance(one.text) + _ROUNDED
        for one in facts
    ]
    separators = sum(not one.icon for one in facts[:-1]) * metrics.horizontalAdvance(_SEPARATOR)
    gaps = sum(bool(one.icon) for one in facts) * _GAP
    over = sum(widths) + separators + gaps - room
    if over > 0:
        widest = widths.index(max(widths))
        widths[widest] = max(widths[widest] - over, 0)
    return widths


def _paint_snippet(
    painter: QPainter, option: QStyleOptionViewItem, area: QRect, card: Card
) -> None:
    """Paint the snippet in two lines, hits highlighted and bold."""
    text = displayed(card.snippet).replace("\n", " ")
    layout = QTextLayout(text, option.font)
    layout.setTextOption(_paragraph(text, option.direction))
    layout.setFormats(_formats(card, text, hit(option.palette), option.palette.text().color()))
    layout.beginLayout()
    top = 0.0
    for _ in range(_SNIPPET_LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(area.width())
        line.setPosition(QPointF(0, top))
        top += option.fontMetrics.lineSpacing()
    layout.endLayout()
    painter.setPen(theme_for(option.palette).dim)
    layout.draw(painter, QPointF(area.topLeft()))


def _paragraph(text: str, window: Qt.LayoutDirection) -> QTextOption:
    option = QTextOption(begin(text, window))
    option.setTextDirection(direction(text))
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    return option


def _formats(card: Card, text: str, ground: QColor, ink: QColor) -> list[QTextLayout.FormatRange]:
    marked = QTextCharFormat()
    marked.setFontWeight(QFont.Weight.Bold)
    marked.setBackground(ground)
    marked.setForeground(ink)
    formats: list[QTextLayout.FormatRange] = []
    offsets = Offsets(text)
    for start, end in card.marks:
        piece = QTextLayout.FormatRange()
        piece.start = offsets.unit(start)
        piece.length = offsets.unit(end) - piece.start
        piece.format = marked
        formats.append(piece)
    return formats
