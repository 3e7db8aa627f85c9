"""Chips: the entries of the legend, each the switch for its marks."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop.app.language import listed, number, tr
from desktop.app.models.decided_words import DECIDED, DECIDED_MEANING, DECIDED_SIGN
from desktop.app.models.phrases import mark_meaning, mark_words
from desktop.app.theme import LINES, Line, Theme, theme_for
from desktop.app.views.lines import BAR_WIDTH, draw_line
from desktop.app.views.painting import bold
from desktop.comparison.signs import SIGNS, Mark

_SIDE = 11
_GAP = 6


class CountChip(QAbstractButton):
    """A sign, a word, and a count."""

    def __init__(self, sign: str, word: str, meaning: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign, self._meaning = sign, meaning
        self._count = 0
        self.setCheckable(True)
        self.setChecked(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setText(word)

    def show_count(self, count: int, key: int) -> None:
        """Show the count and the key that toggles the marks."""
        self._count = count
        self.setAccessibleName(listed((self.text(), number(count))))
        self.setAccessibleDescription(self._meaning)
        self.setToolTip(tr("{meaning}\nShow or hide: {key}").format(meaning=self._meaning, key=key))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for sign, word and number."""
        width = 2 * _SIDE + 2 * _GAP + sum(self._widths())
        return QSize(round(width), QFontMetrics(self.font()).height() + 14)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint it filled and coloured while on; with dashed outline and dim word while off."""
        theme = theme_for(self.palette())
        on = self.isChecked()
        ink = self._ink(theme) if on else theme.dim
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(self._ground(theme) if on else theme.surface)
            style = Qt.PenStyle.SolidLine if on or self.hasFocus() else Qt.PenStyle.DashLine
            painter.setPen(QPen(ink, 2.0 if self.hasFocus() else 1.0, style))
            painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)
            self._paint_words(painter, ink, theme.text if on else theme.dim)

    def _ink(self, theme: Theme) -> QColor:
        """The colour of sign and number while it is on."""
        return theme.dim

    def _ground(self, theme: Theme) -> QColor:
        """The background while it is on."""
        return theme.paper

    def _paint_line(self, painter: QPainter, word: QRectF, ink: QColor) -> None:
        """Paint the line style of the marks; by default there is none."""

    def _indent(self) -> float:
        """Room for the line before the word."""
        return 0.0

    def _paint_words(self, painter: QPainter, ink: QColor, words: QColor) -> None:
        """Paint sign, word and number, and the line style below the word."""
        x = float(_SIDE)
        texts = (self._sign, self.text(), number(self._count))
        for text, colour, width in zip(texts, (ink, words, ink), self._widths(), strict=True):
            painter.setFont(self.font() if text == self.text() else bold(self.font()))
            painter.setPen(colour)
            place = QRectF(x, 0, width + 1, self.height() - 2)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)
            if text == self.text() and self.isChecked():
                self._paint_line(painter, QRectF(x, 0, width, 0), ink)
            x += width + _GAP

    def _widths(self) -> list[float]:
        strong, plain = QFontMetricsF(bold(self.font())), QFontMetricsF(self.font())
        return [
            strong.horizontalAdvance(self._sign) + self._indent(),
            plain.horizontalAdvance(self.text()),
            strong.horizontalAdvance(number(self._count)),
        ]


class Chip(CountChip):
    """One mark: its sign, its word with its line below, and how many there are."""

    def __init__(self, kind: Mark, parent: QWidget | None = None) -> None:
        super().__init__(SIGNS[kind], mark_words(kind), mark_meaning(kind), parent)
        self.kind = kind

    def _ink(self, theme: Theme) -> QColor:
        return theme.inks[self.kind]

    def _ground(self, theme: Theme) -> QColor:
        return theme.wash(self.kind)

    def _indent(self) -> float:
        return BAR_WIDTH if LINES[self.kind] is Line.BAR else 0.0

    def _paint_line(self, painter: QPainter, word: QRectF, ink: QColor) -> None:
        line = LINES[self.kind]
        height = QFontMetrics(self.font()).height()
        if line is Line.BAR:
            word.adjust(-BAR_WIDTH - 1, 0, 0, 0)
            word.setTop((self.height() - height) / 2)
            word.setHeight(height)
        else:
            word.setTop((self.height() + height) / 2 - 3)
            word.setHeight(3)
        draw_line(painter, line, word, ink, 1.2)


class DecidedChip(CountChip):
    """The switch for what the user decided, which is not marked in the texts any more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(DECIDED_SIGN, tr(DECIDED), tr(DECIDED_MEANING), parent)
