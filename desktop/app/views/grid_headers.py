"""Grid headers: the accounts above the claim matrix and its claims beside it, always visible."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QHeaderView, QTableView

from desktop.app.language import tr
from desktop.app.models.dates import show_date
from desktop.app.models.grid import CELL, CLAIM, claim_words
from desktop.app.models.phrases import outlet, quoted
from desktop.app.theme import theme_for
from desktop.app.views.painting import bold, paint_line
from desktop.app.views.writing import direction
from desktop.comparison.accounts import letter
from desktop.comparison.matrix import MatrixRow
from desktop.comparison.signs import SIGNS
from desktop.reading import Reading

_PAD = 8
_LETTER = 20
_SIGN = 18
_LINES = 3  # of a claim's heading


class AccountsHeader(QHeaderView):
    """Letter, outlet and day of every account."""

    def __init__(self, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(60)

    def sizeHint(self) -> QSize:
        """Two lines high."""
        return QSize(100, 2 * self.fontMetrics().lineSpacing() + 2 * _PAD)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint the outlet, and the day below it; both elided where there is no room."""
        reading = self.model().headerData(section, Qt.Orientation.Horizontal, CELL)
        if not isinstance(reading, Reading):
            return
        theme, article = theme_for(self.palette()), reading.article
        painter.save()
        painter.fillRect(rect, theme.surface)
        painter.setPen(theme.hairline)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        corners = (rect.topLeft(), rect.bottomLeft())
        painter.drawLine(*(corners if mirrored else (rect.topRight(), rect.bottomRight())))
        line = self.fontMetrics().lineSpacing()
        area = rect.adjusted(_PAD, _PAD, -_PAD, -_PAD)
        name = f"{letter(section)}  {outlet(article)}"
        day = show_date(article.published) or tr("date unknown")
        for place, (text, font, ink) in enumerate(
            ((name, bold(self.font()), theme.text), (day, self.font(), theme.dim))
        ):
            painter.setFont(font)
            painter.setPen(ink)
            spot = QRect(area.left(), area.top() + place * line, area.width(), line)
            paint_line(painter, spot, text, mirrored=mirrored)
        painter.restore()


class ClaimsHeader(QHeaderView):
    """The description of each claim, in the words of an account."""

    def __init__(self, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(24)

    def least(self) -> int:
        """The minimum height of a claim."""
        return (1 + _LINES) * self.fontMetrics().lineSpacing() + 2 * _PAD

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint sign and verdict, and the heading below them."""
        row = self.model().headerData(section, Qt.Orientation.Vertical, CLAIM)
        if not isinstance(row, MatrixRow):
            return
        theme = theme_for(self.palette())
        ink = theme.inks[row.mark] if row.mark else theme.dim
        line = self.fontMetrics().lineSpacing()
        painter.save()
        painter.setClipRect(rect)
        painter.fillRect(rect, theme.surface)
        painter.setPen(theme.hairline)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        corners = (rect.topLeft(), rect.bottomLeft())
        painter.drawLine(*(corners if mirrored else (rect.topRight(), rect.bottomRight())))
        area = rect.adjusted(_PAD, _PAD, -_PAD, -_PAD)
        words = f"{SIGNS[row.mark]}  {claim_words(row)}" if row.mark else claim_words(row)
        painter.setFont(bold(self.font()) if row.mark else self.font())
        painter.setPen(ink)
        first = QRect(area.left(), area.top(), area.width(), line)
        elided = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, first.width())
        painter.drawText(
            first, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, elided
        )
        painter.setPen(theme.text)
        self._paint_heading(painter, area.adjusted(0, line, 0, 0), quoted(row.heading.text))
        painter.restore()

    def _paint_heading(self, painter: QPainter, area: QRect, text: str) -> None:
        """Paint at most so many lines, the last one elided."""
        line = self.fontMetrics().lineSpacing()
        most = min(_LINES, max(1, area.height() // line))
        painter.setFont(self.font())
        for number, shown in enumerate(lines(text, self.font(), area.width(), most)):
            spot = QRect(area.left(), area.top() + number * line, area.width(), line)
            paint_line(
                painter, spot, shown, mirrored=direction(text) is Qt.LayoutDirection.RightToLeft
            )


def lines(text: str, font: QFont, width: int, most: int) -> list[str]:
    """A text on at most so many lines of a width; the last one contains the rest."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setTextDirection(direction(text))
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, 0))
        starts.append(line.textStart())
    layout.endLayout()
    units = text.encode("utf-16-le", errors="surrogatepass")
    ends = [*starts[1:], len(units) // 2]
    return [
        units[2 * start : 2 * end].decode("utf-16-le", errors="surrogatepass").strip()
        for start, end in zip(starts, ends, strict=True)
    ]
