"""Pairing: choose the sentence of another text that belongs to a given one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.app.language import tr
from desktop.app.models.candidates import Pairing, candidates, likeliest
from desktop.app.models.phrases import outlet, quoted
from desktop.app.views.writing import dimmed, side
from desktop.comparison.accounts import letter
from desktop.comparison.model import Comparison

_SIZE = (560, 520)


class PairingDialog(QDialog):
    """A sentence, and below it those it can be paired with; Down moves from the field to them.

    Signals:
        chosen: two pairs (number of the text, index of the sentence): the one that stays, the
            other one.
        picking_wanted: the sentence is to be clicked in the texts; the dialog has closed.
    """

    chosen = Signal(object)
    picking_wanted = Signal()

    def __init__(
        self, comparison: Comparison, offered: Sequence[Pairing], parent: QWidget | None = None
    ) -> None:
        """Offer sentences.

        Args:
            comparison: in which sentences are paired.
            offered: what can be paired, the likeliest first; at least one.
            parent: the window.
        """
        super().__init__(parent)
        self._comparison = comparison
        self._offered = offered
        self.setWindowTitle(tr("Pair with…"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        self.which = QComboBox()
        self._sentence = QLabel()
        self.field = QLineEdit()
        self.list = QListWidget()
        self._nothing = QLabel(tr("No sentence of this text has these words."))
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._set_up()
        self._lay_out()
        self._show()

    @property
    def pair_button(self) -> QPushButton:
        """The button that pairs the chosen sentence; disabled while there is none."""
        return self._buttons.button(QDialogButtonBox.StandardButton.Ok)

    def accept(self) -> None:
        """Pair with the chosen sentence, if there is one."""
        if self.pair_button.isEnabled():
            pairing = self._pairing
            sentence = self.list.currentItem().data(Qt.ItemDataRole.UserRole)
            other = pairing.other, int(sentence)
            self.chosen.emit(((pairing.article, pairing.sentence), other))
            super().accept()

    def _pick(self) -> None:
        self.reject()
        self.picking_wanted.emit()

    @property
    def _pairing(self) -> Pairing:
        return self._offered[self.which.currentIndex()]

    def _set_up(self) -> None:
        self.which.addItems([pairing.words for pairing in self._offered])
        self.which.setAccessibleName(tr("What is paired"))
        self.which.setToolTip(self.which.accessibleName())  # X11 reads only the choice
        self.which.setVisible(len(self._offered) > 1)
        self._sentence.setWordWrap(True)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.field.setPlaceholderText(tr("Words of the sentence"))
        self.field.setAccessibleName(tr("Words of the sentence"))
        self.field.setClearButtonEnabled(True)
        self.list.setWordWrap(True)
        self.list.setSpacing(3)
        self.list.setAlternatingRowColors(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        dimmed(self._nothing)
        self.pair_button.setText(tr("&Pair"))
        role = QDialogButtonBox.ButtonRole.ActionRole
        pick = self._buttons.addButton(tr("&Click it in the text"), role)
        pick.clicked.connect(self._pick)
        self.which.currentIndexChanged.connect(self._show)
        self.field.textChanged.connect(self._narrow)
        self.field.returnPressed.connect(self.accept)
        self.list.itemActivated.connect(self.accept)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(8)
        for widget in (self.which, self._sentence, self.field, self.list, self._nothing):
            column.addWidget(widget, 1 if widget is self.list else 0)
        column.addWidget(self._buttons)
        self.field.setFocus()

    def _show(self) -> None:
        """Show the fixed sentence, and those of the other text."""
        pairing = self._pairing
        reading = self._comparison.readings[pairing.article]
        other = self._comparison.readings[pairing.other]
        own = quoted(reading.sentences[pairing.sentence].text)
        self._sentence.setText(f"{letter(pairing.article)}   {own}")
        name = tr("Sentences of {text}, {outlet}")
        told = name.format(text=letter(pairing.other), outlet=outlet(other.article))
        self.list.setAccessibleName(told)
        self.list.clear()
        best = likeliest(self._comparison, pairing)
        for number in candidates(self._comparison, pairing):
            text = " ".join(other.sentences[number].text.split())
            item = QListWidgetItem(text)
            item.setData(Qt.ItemDataRole.UserRole, number)
            item.setTextAlignment(side(text) | Qt.AlignmentFlag.AlignVCenter)
            self.list.addItem(item)
            if number == best:
                self.list.setCurrentItem(item)
        self._narrow(self.field.text())
        self.list.scrollTo(self.list.currentIndex(), QListWidget.ScrollHint.PositionAtCenter)

    def _narrow(self, words: str) -> None:
        """Offer the sentences that contain these words."""
        asked = words.casefold().split()
        items = [self.list.item(row) for row in range(self.list.count())]
        for item in items:
            text = item.text().casefold()
            item.setHidden(not all(word in text for word in asked))
        left = [item for item in items if not item.isHidden()]
        row = self.list.currentRow()
        if left and (row < 0 or items[row].isHidden()):
            self.list.setCurrentItem(left[0])
        self._nothing.setVisible(not left)
        self.pair_button.setEnabled(bool(left))
