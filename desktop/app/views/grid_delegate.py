"""Grid delegate: paints a cell of the claim matrix: quotations, speakers, and signs."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.app.language import tr
from desktop.app.models.grid import CELL, Cell, said_once
from desktop.app.models.phrases import absence_note, stance_of
from desktop.app.theme import Theme, mixed, theme_for
from desktop.app.views.painting import Index, paint_sign
from desktop.app.views.quotes import Quotes
from desktop.app.views.writing import direction, side
from desktop.comparison.matrix import MatrixRow
from desktop.comparison.model import Stance
from desktop.comparison.signs import Mark
from desktop.reading import Reading

LINES = 3  # of a quotation; all of it is below the grid
SHOWN = 3  # holdings of a cell; an account that quotes both sides holds two
_PAD = 8
_SIGN = 18  # room for the sign before a quotation
_GAP = 5
_CHIP = 7  # room at the sides of a speaker's name
_GRAVE = frozenset({Mark.CONFLICT, Mark.UNCLEAR})  # marks that tint their cells
_HIGHEST = 10_000  # pixels; more than any cell has
_TINT = 0.06  # as weak as the eye still sees; the words stay as dark as elsewhere


class GridDelegate(QStyledItemDelegate):
    """Paints cells, and computes row heights."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.quotes = Quotes(LINES)

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Rows are measured as a whole; see ``height``."""
        return QSize(120, option.fontMetrics.lineSpacing() + 2 * _PAD)

    def height(self, readings: tuple[Reading, ...], row: MatrixRow, font: QFont, width: int) -> int:
        """The height of a row with cells of a given width."""
        line = QFontMetrics(font).lineSpacing()
        room = width - 2 * _PAD - _SIGN
        heights = [_nothing_height(row, font, width)]
        for reading, held in zip(readings, row.cells, strict=True):
            cell = said_once(held)
            shown = cell[:SHOWN]
            quotes = [self.quotes.height(reading, one.position, font, room) for one in shown]
            names = len(shown) * (line + 4) + (line if len(cell) > SHOWN else 0)
            heights.append(sum(quotes) + names + _GAP * max(len(shown) - 1, 0) + 2 * _PAD)
        return max(heights)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the background, then one quotation below the other."""
        cell = index.data(CELL)
        if not isinstance(cell, Cell):
            return
        painter.save()
        theme = theme_for(option.palette)
        _paint_ground(painter, option, theme, cell)
        if cell.holdings:
            self._paint_holdings(painter, option, theme, cell)
        else:
            _paint_nothing(painter, option, theme, cell)
        painter.restore()

    def _paint_holdings(
        self, painter: QPainter, option: QStyleOptionViewItem, theme: Theme, cell: Cell
    ) -> None:
        area = QRect(option.rect).adjusted(_PAD, _PAD, -_PAD, -_PAD)
        painter.setClipRect(option.rect)
        line, top = option.fontMetrics.lineSpacing(), area.top()
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        for place, holding in enumerate(cell.holdings[:SHOWN]):
            words = area.adjusted(0 if mirrored else _SIGN, 0, -_SIGN if mirrored else 0, 0)
            layout = self.quotes.layout(
                cell.reading, holding.position, option.font, words.width(), theme
            )
            beside = area.right() - _SIGN + 1 if mirrored else area.left()
            paint_sign(painter, option, theme, QRect(beside, top, _SIGN, line), cell.marks[place])
            layout.draw(painter, QPointF(words.left(), top))
            top += layout.lineCount() * line
            if cell.voices[place][0]:
                top += 2
                stance = holding.position.stance
                _paint_voice(painter, option, theme, words, top, (cell.voices[place][0], stance))
                top += line + 2
            top += _GAP
        if len(cell.holdings) > SHOWN:
            rest = tr("+%Ln more", "", len(cell.holdings) - SHOWN)
            place_of = area.adjusted(0 if mirrored else _SIGN, 0, -_SIGN if mirrored else 0, 0)
            place_of.setTop(top - _GAP)
            place_of.setHeight(line)
            _write(painter, option.font, place_of, rest, theme.dim)


def _paint_ground(
    painter: QPainter, option: QStyleOptionViewItem, theme: Theme, cell: Cell
) -> None:
    rect = QRect(option.rect)
    accent = option.palette.highlight().color()
    grave = [kind for kind in cell.marks if kind in _GRAVE]
    paper = mixed(theme.paper, theme.inks[grave[0]], _TINT) if grave and grave[0] else theme.paper
    if cell.picked:
        paper = mixed(theme.paper, accent, 0.20)
    painter.fillRect(rect, paper)
    painter.setPen(theme.hairline)
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    mirrored = option.direction is Qt.LayoutDirection.RightToLeft
    edge = (
        (rect.topLeft(), rect.bottomLeft()) if mirrored else (rect.topRight(), rect.bottomRight())
    )
    painter.drawLine(*edge)
    if option.state & QStyle.StateFlag.State_Selected:
        active = bool(option.state & QStyle.StateFlag.State_Active)
        painter.setPen(QPen(accent if active else mixed(theme.paper, accent, 0.5), 2))
        painter.drawRect(rect.adjusted(1, 1, -2, -2))


def _paint_nothing(
    painter: QPainter, option: QStyleOptionViewItem, theme: Theme, cell: Cell
) -> None:
    """Paint quietly that an account says nothing."""
    missing = cell.row.absences[cell.article]
    painter.setFont(_nothing_font(option.font))
    painter.setPen(theme.dim)
    area = QRect(option.rect).adjusted(_PAD, _PAD, -_PAD, 0)
    words = absence_note(missing) if missing else ""
    painter.drawText(area, Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextWordWrap, words)


def _nothing_font(font: QFont) -> QFont:
    italic = QFont(font)
    italic.setItalic(True)
    return italic


def _nothing_height(row: MatrixRow, font: QFont, width: int) -> int:
    """The height of the highest of a row's empty cells."""
    metrics = QFontMetrics(_nothing_font(font))
    room = QRect(0, 0, width - 2 * _PAD, _HIGHEST)
    words = {"", *(absence_note(one) for one in row.absences if one)}
    around = (metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, one) for one in words)
    return max(metrics.lineSpacing(), *(one.height() for one in around)) + 2 * _PAD


def _paint_voice(
    painter: QPainter,
    option: QStyleOptionViewItem,
    theme: Theme,
    words: QRect,
    top: int,
    voice: tuple[str, Stance | None],
) -> None:
    """Paint the speaker as a chip; a long name is elided, the stance never is."""
    metrics, (name, stance) = option.fontMetrics, voice
    around = metrics.horizontalAdvance(stance_of("", stance))
    room = words.width() - 2 * _CHIP - around
    shown = stance_of(metrics.elidedText(name, Qt.TextElideMode.ElideRight, room), stance)
    width = metrics.horizontalAdvance(shown) + 2 * _CHIP
    mirrored = option.direction is Qt.LayoutDirection.RightToLeft
    left = words.right() - width + 1 if mirrored else words.left()
    chip = QRectF(left, top, width, metrics.lineSpacing())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(mixed(theme.paper, theme.dim, 0.16))
    painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setFont(option.font)
    painter.setPen(theme.text)
    painter.setLayoutDirection(direction(shown))
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, shown)


def _write(painter: QPainter, font: QFont, place: QRect, text: str, ink: QColor) -> None:
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(place, side(text) | Qt.AlignmentFlag.AlignVCenter, text)
