"""Quotes: the words of a position in their sentence, laid out on a few lines and cached."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontMetrics, QTextCharFormat, QTextLayout, QTextOption

from desktop.app.models.excerpts import Excerpt, excerpt
from desktop.app.theme import Theme
from desktop.app.views.offsets import Offsets
from desktop.app.views.writing import direction, side
from desktop.comparison.model import Position
from desktop.reading import Reading

# Letters differ in width: a line is tried with many, and with fewer until they fit.
_SHARES = (1.15, 1.0, 0.85, 0.7)
_MOST_KEPT = 4000  # layouts; twelve accounts by three hundred claims


class Quotes:
    """Lays out quotations, each once per width: scrolling paints them again and again.

    Attributes:
        lines: the most lines that one takes.
    """

    def __init__(self, lines: int) -> None:
        self.lines = lines
        self._known: dict[tuple[object, ...], QTextLayout] = {}

    def forget(self) -> None:
        """Discard all layouts: other colours, another font."""
        self._known.clear()

    def layout(
        self, reading: Reading, position: Position, font: QFont, width: int, theme: Theme
    ) -> QTextLayout:
        """A position within its sentence, which is dim, on lines of a width in pixels."""
        key = id(reading), position.start, position.end, width, font.key(), theme.dark
        if key not in self._known:
            if len(self._known) >= _MOST_KEPT:
                self._known.clear()
            self._known[key] = self._made(reading, position, font, width, theme)
        return self._known[key]

    def height(self, reading: Reading, position: Position, font: QFont, width: int) -> int:
        """The maximum height of a quotation, without laying it out."""
        metrics = QFontMetrics(font)
        sentence = reading.sentences[position.sentence]
        letters = (sentence.end - sentence.start) * metrics.averageCharWidth() * _SHARES[0]
        lines = min(self.lines, 1 + int(letters // max(width, 1)))
        return lines * metrics.lineSpacing()

    def _made(
        self, reading: Reading, position: Position, font: QFont, width: int, theme: Theme
    ) -> QTextLayout:
        most = width / QFontMetrics(font).averageCharWidth() * self.lines
        layout = QTextLayout()
        for share in _SHARES:
            found = excerpt(reading, position, int(most * share))
            layout = _laid_out(found, font, width, theme)
            if layout.lineCount() <= self.lines:
                break
        return layout


def _laid_out(found: Excerpt, font: QFont, width: int, theme: Theme) -> QTextLayout:
    text = found.before + found.words + found.after
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(direction(text))
    option.setAlignment(side(text))
    layout.setTextOption(option)
    layout.setFormats(_dimmed(found, theme))
    layout.beginLayout()
    spacing = QFontMetrics(font).lineSpacing()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, (layout.lineCount() - 1) * spacing))
    layout.endLayout()
    layout.setCacheEnabled(True)
    return layout


def _dimmed(found: Excerpt, theme: Theme) -> list[QTextLayout.FormatRange]:
    """The format of the words in full colour, and of their context dim."""
    offsets = Offsets(found.before + found.words + found.after)
    start = len(found.before)
    end = start + len(found.words)
    spans = ((0, start), (end, end + len(found.after)))
    dim = QTextCharFormat()
    dim.setForeground(theme.dim)
    full = QTextCharFormat()
    full.setForeground(theme.text)
    ranges: list[QTextLayout.FormatRange] = []
    for (first, after), shape in zip((*spans, (start, end)), (dim, dim, full), strict=True):
        part = QTextLayout.FormatRange()
        part.start = offsets.unit(first)
        part.length = offsets.unit(after) - part.start
        part.format = shape
        ranges.append(part)
    return ranges
