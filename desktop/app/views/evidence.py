"""Evidence: why the current difference is one, with each text's words and speaker."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.app.language import dotted, say, tr
from desktop.app.models.decided_words import decision_line, paired_sentence
from desktop.app.models.phrases import (
    POSSIBLE,
    absence_note,
    evidence,
    heading,
    mark_meaning,
    quoted,
)
from desktop.app.theme import theme_for
from desktop.app.views.evidence_details import EvidenceDetails
from desktop.app.views.focus_outline import FocusOutline
from desktop.app.views.panes import MOST
from desktop.app.views.writing import selectable_label
from desktop.comparison.absence import absence
from desktop.comparison.accounts import letter
from desktop.comparison.decided import quiet
from desktop.comparison.model import Comparison, Strength
from desktop.comparison.signs import SIGNS, mark

_LINES = 5.2  # height of the strip: fixed, so that the texts do not jump from one to the next
_MOST = 0.27  # of the height of the window, that there is room for the texts
_OPEN_LINES = 11.2  # the same while it is open


class Evidence(QScrollArea):
    """A strip below the texts: the reason, and one column for each text; more while open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Why this is a difference"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        FocusOutline(self)
        content = QWidget(self)
        self._heading = selectable_label(content)
        self._reason = selectable_label(content)
        self._decided = selectable_label(content)
        self._short = QWidget(content)
        self._sides = QGridLayout(self._short)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setHorizontalSpacing(24)
        self._sides.setVerticalSpacing(2)
        self._details = EvidenceDetails(content)
        column = QVBoxLayout(content)
        column.setContentsMargins(14, 9, 14, 9)
        column.setSpacing(3)
        for widget in (self._heading, self._decided, self._reason, self._short, self._details):
            column.addWidget(widget)
        column.addStretch(1)
        self._said = [selectable_label(content) for _ in range(MOST)]
        for place, label in enumerate(self._said):
            self._sides.addWidget(label, 0, place, Qt.AlignmentFlag.AlignTop)
        self.setWidget(content)
        self._shown: tuple[Comparison, int, tuple[int, ...]] | None = None
        self.set_open(opened=False)

    @property
    def opened(self) -> bool:
        """Whether everything is shown."""
        return self._opened

    def set_open(self, *, opened: bool) -> None:
        """Show everything about the difference, or the reason and the words only."""
        self._opened = opened
        height = self.fontMetrics().height() * (_OPEN_LINES if opened else _LINES) + 18
        closed = self.fontMetrics().height() * _LINES + 18
        self.setFixedHeight(round(max(closed, min(height, self.window().height() * _MOST))))
        self._short.setVisible(not opened)
        self._details.setVisible(opened)
        if self._shown:
            self.show_difference(*self._shown)

    def show_difference(
        self, comparison: Comparison, number: int | None, articles: Sequence[int]
    ) -> None:
        """Explain a difference by the words of these articles; None clears the strip.

        Args:
            comparison: the difference's.
            number: its place in the comparison.
            articles: the numbers of those to be quoted.
        """
        self._shown = None if number is None else (comparison, number, tuple(articles))
        found = None if number is None else comparison.differences[number]
        for place, label in enumerate(self._said):
            used = found is not None and place < len(articles)
            label.setVisible(used)
            self._sides.setColumnStretch(place, 1 if used else 0)
        self._heading.setVisible(found is not None)
        self._details.setVisible(found is not None and self._opened)
        if number is None or found is None:
            self._reason.clear()
            self._decided.hide()
            return
        self._explain(comparison, number, articles)
        self.verticalScrollBar().setValue(0)
        self._follow_theme()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._shown:
            self.show_difference(*self._shown)

    def _explain(self, comparison: Comparison, number: int, articles: Sequence[int]) -> None:
        found = comparison.differences[number]
        possible = found.strength is Strength.POSSIBLE
        words = f"{SIGNS[mark(found)]}  {heading(found)}"
        self._heading.setText(tr("{words}   possible").format(words=words) if possible else words)
        meaning = mark_meaning(mark(found))
        self._heading.setToolTip(f"{meaning}\n{tr(POSSIBLE)}" if possible else meaning)
        why = say(found.reason_between(articles))
        self._reason.setText(tr("Why: {reason}").format(reason=why))
        decided = "\n".join(map(decision_line, comparison.decisions_of(number)))
        self._decided.setText(decided)
        self._decided.setVisible(bool(decided))
        for label, article in zip(self._said, articles, strict=False):
            label.setText(dotted((letter(article), _said(comparison, number, article)), "   "))
        told = f"{why} {tr(POSSIBLE)}" if possible else why
        if self._opened:
            self._details.show_difference(comparison, number, articles)
            told = f"{told} {self._details.heard}"
        self.setAccessibleDescription(f"{decided} {told}".lstrip())

    def _follow_theme(self) -> None:
        if self._shown is None:
            return
        comparison, number, _ = self._shown
        theme = theme_for(self.palette())
        kind = mark(comparison.differences[number])
        palette = self.palette()
        ink = theme.dim if quiet(comparison, number) else theme.inks[kind]
        palette.setColor(palette.ColorRole.WindowText, ink)
        self._heading.setPalette(palette)
        font = QFont(self.font())
        font.setBold(True)
        self._heading.setFont(font)


def _said(comparison: Comparison, number: int, article: int) -> str:
    difference, reading = comparison.differences[number], comparison.readings[article]
    paired = paired_sentence(comparison, number, article)
    if paired is not None:
        return tr("paired by you: {words}").format(words=quoted(reading.sentences[paired].text))
    missing = absence(comparison, difference, article)
    if missing:
        return absence_note(missing)
    return "\n     ".join(
        evidence(difference.kind, position) for position in difference.sides[article]
    )
