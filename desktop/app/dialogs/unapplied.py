"""Unapplied: decisions that match no difference any more, to keep or to revert."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.app.language import tr
from desktop.app.models.decided_words import summary
from desktop.decision import Decision

_SIZE = (560, 320)


class UnappliedDialog(QDialog):
    """The decisions in a list.

    Signals:
        taken_back: a ``Decision`` that is to go.
    """

    taken_back = Signal(object)

    def __init__(self, decisions: Sequence[Decision], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Decisions that no longer apply"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        self._decisions = list(decisions)
        words = QLabel(
            tr(
                "The program no longer finds the differences that these were about. "
                "They are kept, and hold again if it does."
            )
        )
        words.setWordWrap(True)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setAccessibleName(tr("Decisions"))
        for decision in self._decisions:
            self.list.addItem(QListWidgetItem(summary(decision)))
        self.list.setCurrentRow(0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.remove = QPushButton(tr("&Take back"))
        buttons.addButton(self.remove, QDialogButtonBox.ButtonRole.ActionRole)
        self.remove.clicked.connect(self._take_back)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(words)
        column.addWidget(self.list, 1)
        column.addWidget(buttons)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_back(self) -> None:
        row = self.list.currentRow()
        if row >= 0:
            self.list.takeItem(row)
            self.taken_back.emit(self._decisions.pop(row))
        self.remove.setEnabled(bool(self._decisions))
