"""Evidence: why the current difference is one, with what each text says and who says it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.app.models.phrases import (
    ABSENCE_WORDS,
    MARK_MEANINGS,
    POSSIBLE,
    evidence,
    heading,
    letter,
)
from desktop.app.theme import theme_for
from desktop.app.views.focus_outline import FocusOutline
from desktop.app.views.panes import MOST
from desktop.comparison.absence import absence
from desktop.comparison.model import Difference, Strength
from desktop.comparison.signs import SIGNS, mark
from desktop.reading import Reading

_LINES = 5.2  # height of the strip: fixed, so that the texts do not jump from one to the next


class Evidence(QScrollArea):
    """A strip below the texts: the reason, and one column for each text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName("Why this is a difference")
        self.setFixedHeight(round(self.fontMetrics().height() * _LINES) + 18)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        FocusOutline(self)
        content = QWidget(self)
        self._heading = _label(content)
        self._reason = _label(content)
        self._sides = QGridLayout()
        self._sides.setHorizontalSpacing(24)
        self._sides.setVerticalSpacing(2)
        column = QVBoxLayout(content)
        column.setContentsMargins(14, 9, 14, 9)
        column.setSpacing(3)
        column.addWidget(self._heading)
        column.addWidget(self._reason)
        column.addLayout(self._sides)
        column.addStretch(1)
        self._said = [_label(content) for _ in range(MOST)]
        for place, label in enumerate(self._said):
            self._sides.addWidget(label, 0, place, Qt.AlignmentFlag.AlignTop)
        self.setWidget(content)
        self._difference: Difference | None = None

    def show_difference(
        self,
        difference: Difference | None,
        readings: Sequence[Reading],
        articles: Sequence[int],
    ) -> None:
        """Explain a difference by what these articles say; None clears the strip.

        Args:
            difference: of a comparison of these readings.
            readings: all of the comparison's.
            articles: the numbers of those to be quoted.
        """
        self._difference = difference
        for place, label in enumerate(self._said):
            used = difference is not None and place < len(articles)
            label.setVisible(used)
            self._sides.setColumnStretch(place, 1 if used else 0)
        self._heading.setVisible(difference is not None)
        if difference is None:
            self._reason.clear()
            return
        kind = mark(difference)
        possible = difference.strength is Strength.POSSIBLE
        words = f"{SIGNS[kind]}  {heading(difference)}"
        self._heading.setText(f"{words}   possible" if possible else words)
        meaning = MARK_MEANINGS[kind]
        self._heading.setToolTip(f"{meaning}\n{POSSIBLE}" if possible else meaning)
        self._reason.setText(f"Why: {difference.reason}")
        for label, article in zip(self._said, articles, strict=False):
            label.setText(f"{letter(article)}   {_said(readings, difference, article)}")
        self.setAccessibleDescription(
            f"{difference.reason} {POSSIBLE}" if possible else difference.reason
        )
        self.verticalScrollBar().setValue(0)
        self._follow_theme()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._follow_theme()

    def _follow_theme(self) -> None:
        if self._difference is None:
            return
        ink = theme_for(self.palette()).inks[mark(self._difference)]
        palette = self.palette()
        palette.setColor(palette.ColorRole.WindowText, ink)
        self._heading.setPalette(palette)
        font = QFont(self.font())
        font.setBold(True)
        self._heading.setFont(font)


def _said(readings: Sequence[Reading], difference: Difference, article: int) -> str:
    missing = absence(readings, difference, article)
    if missing:
        return ABSENCE_WORDS[missing].lower()
    return "\n     ".join(
        evidence(difference.kind, position) for position in difference.sides[article]
    )


def _label(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
