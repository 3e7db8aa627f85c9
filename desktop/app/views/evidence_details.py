"""Evidence details: the sentences in context, their values, and the rule in plain words."""

from collections.abc import Iterator, Sequence
from html import escape

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.app.language import clauses, labelled, tr
from desktop.app.models.contexts import Context, contexts
from desktop.app.models.decided_words import paired_sentence
from desktop.app.models.phrases import absence_words, evidence, outlet, quoted
from desktop.app.models.rules import rule
from desktop.app.theme import theme_for
from desktop.app.views.elided_label import ElidedLabel
from desktop.app.views.panes import MOST
from desktop.app.views.paper import is_right_to_left
from desktop.app.views.writing import begin, dimmed, selectable_label
from desktop.comparison.absence import absence
from desktop.comparison.accounts import letter
from desktop.comparison.model import Comparison, Position
from desktop.comparison.signs import mark


class EvidenceDetails(QWidget):
    """One column for each text, and the rule below them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heard = ""
        self._shown: tuple[Comparison, int, tuple[int, ...]] | None = None
        self._columns = QGridLayout()
        self._columns.setHorizontalSpacing(24)
        self._columns.setVerticalSpacing(3)
        self._names = [ElidedLabel(self) for _ in range(MOST)]
        self._texts = [selectable_label(self, Qt.TextFormat.RichText) for _ in range(MOST)]
        self._values = [selectable_label(self) for _ in range(MOST)]
        self._rule = selectable_label(self)
        dimmed(self._rule)
        for place in range(MOST):
            font = QFont(self._names[place].font())
            font.setBold(True)
            self._names[place].setFont(font)
            dimmed(self._values[place])
            for label in (self._names[place], self._values[place]):
                label.setAlignment(begin("", self.layoutDirection()))
            for row, label in enumerate((self._names, self._texts, self._values)):
                self._columns.addWidget(label[place], row, place, Qt.AlignmentFlag.AlignTop)
            self._names[place].setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._columns)
        column.addWidget(self._rule)

    @property
    def heard(self) -> str:
        """Everything as one text, for screen readers."""
        return self._heard

    def show_difference(self, comparison: Comparison, number: int, articles: Sequence[int]) -> None:
        """Show the sides of a difference in these articles of a comparison."""
        self._shown = comparison, number, tuple(articles)
        told: list[str] = []
        for place in range(MOST):
            used = place < len(articles)
            for labels in (self._names, self._texts, self._values):
                labels[place].setVisible(used)
            self._columns.setColumnStretch(place, 1 if used else 0)
            if used:
                told.append(self._show(place, comparison, number, articles[place]))
        words = rule(comparison, comparison.differences[number])
        told.append(tr("Rule: {rule}").format(rule=words))
        self._rule.setText(told[-1])
        self._heard = " ".join(told)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._shown:
            self.show_difference(*self._shown)

    def _show(self, place: int, comparison: Comparison, number: int, article: int) -> str:
        """Fill one column; returns its content for screen readers."""
        theme, difference = theme_for(self.palette()), comparison.differences[number]
        reading = comparison.readings[article]
        name = f"{letter(article)}   {outlet(reading.article)}"
        self._names[place].setText(name)
        self._names[place].setToolTip(name)
        paired = paired_sentence(comparison, number, article)
        missing = absence(comparison, difference, article)
        if missing:
            words = f"{absence_words(missing)}."
            if paired is not None:
                told = quoted(reading.sentences[paired].text)
                words = tr("Paired by you: {words}").format(words=told)
            self._texts[place].setText(escape(words))
            self._values[place].setText("")
            return labelled(name, words)
        side = difference.sides[article]
        found = contexts(reading, side)
        ink = theme.inks[mark(difference)].name()
        self._texts[place].setText("".join(_html(one, ink, theme.dim.name()) for one in found))
        values = list(dict.fromkeys(evidence(difference.kind, one) for one in side if _tells(one)))
        self._values[place].setText("\n".join(values))
        self._values[place].setVisible(bool(values))
        sentences = " ".join("".join(words for words, _ in one.parts) for one in found)
        return labelled(name, f"{sentences} {clauses(values)}".rstrip())


def _tells(position: Position) -> bool:
    """Whether a position adds something to its words, which are in their sentence above."""
    return bool(position.value or position.speaker or position.stance)


def _html(of: Context, ink: str, dim: str) -> str:
    """A sentence with its words in the colour of the mark, its neighbours dim."""
    text = "".join(words for words, _ in of.parts)
    way = "rtl" if is_right_to_left(text) else "ltr"
    pieces = "".join(_pieces(of, ink))
    around = [f'<span style="color:{dim}">{escape(one)}</span>' for one in (of.before, of.after)]
    told = " ".join(part for part in (around[0] * bool(of.before), pieces) if part)
    after = f" {around[1]}" if of.after else ""
    return f'<p dir="{way}" style="margin:0 0 4px 0">{told}{after}</p>'


def _pieces(of: Context, ink: str) -> Iterator[str]:
    for words, differs in of.parts:
        shown = escape(words)
        yield f'<b style="color:{ink}">{shown}</b>' if differs else shown
