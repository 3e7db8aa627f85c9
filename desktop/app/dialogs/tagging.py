"""TagDialog: the tags of some articles, added by typing and removed by unticking."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.app.language import tr
from desktop.app.views.writing import dimmed

_SIZE = (380, 360)
_STATES = {0: Qt.CheckState.Unchecked, 2: Qt.CheckState.Checked, 1: Qt.CheckState.PartiallyChecked}


class TagDialog(QDialog):
    """Every tag of the archive with a tick box; Return in the field adds one, and again closes.

    Args:
        given: how many of the articles have each tag that any of them has.
        known: all tags of the archive.
        articles: how many articles are tagged.
        parent: the window.
    """

    def __init__(
        self,
        given: Mapping[str, int],
        known: Sequence[str],
        articles: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._articles = articles
        self._before: dict[str, Qt.CheckState] = {}
        self.setWindowTitle(
            tr("Tags") if articles == 1 else tr("Tags of %Ln article(s)", "", articles)
        )
        self.resize(*_SIZE)
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("New tag"))
        self.field.setPlaceholderText(tr("Tag"))
        self._add = QPushButton(tr("Add"))
        self._add.setAutoDefault(False)
        self._add.setEnabled(False)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Tags of the archive"))
        self._advice = QLabel(self)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        for name in sorted({*known, *given}, key=str.casefold):
            self._before[name] = self._state(given.get(name, 0))
            self._insert(name, self._before[name])
        completer = QCompleter([*self._before], self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.field.setCompleter(completer)
        self._connect()
        self._lay_out()

    @property
    def added(self) -> list[str]:
        """The tags to add: those that all the articles should have and not all had."""
        return self._changed(Qt.CheckState.Checked)

    @property
    def removed(self) -> list[str]:
        """The tags to remove: those that none of the articles should have and some had."""
        return self._changed(Qt.CheckState.Unchecked)

    @property
    def save_button(self) -> QPushButton:
        """The button that saves the change."""
        return self._buttons.button(QDialogButtonBox.StandardButton.Ok)

    def add(self) -> None:
        """Add the tag in the field, in the case in which it is already known."""
        name = " ".join(self.field.text().split())
        self.field.clear()
        if name:
            items = [self.list.item(row) for row in range(self.list.count())]
            same = [item for item in items if item.text().casefold() == name.casefold()]
            item = same[0] if same else self._insert(name, Qt.CheckState.Unchecked)
            item.setCheckState(Qt.CheckState.Checked)
            self.list.scrollToItem(item)

    def accept(self) -> None:
        """Save the change, including what is still in the field."""
        self.add()
        super().accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return adds the tag in the field; if the field is empty, it closes."""
        entering = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if entering and self.field.hasFocus() and self.field.text().strip():
            self.add()
        else:
            super().keyPressEvent(event)

    def _changed(self, to: Qt.CheckState) -> list[str]:
        items = [self.list.item(row) for row in range(self.list.count())]
        return [
            item.text()
            for item in items
            if item.checkState() == to
            and self._before.get(item.text(), Qt.CheckState.Unchecked) != to
        ]

    def _state(self, having: int) -> Qt.CheckState:
        return _STATES[0 if not having else 2 if having == self._articles else 1]

    def _insert(self, name: str, state: Qt.CheckState) -> QListWidgetItem:
        item = QListWidgetItem(name)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsSelectable)
        item.setCheckState(state)
        self.list.addItem(item)
        self._advise()
        return item

    def _advise(self) -> None:
        """Say what an empty list waits for, and what a tick does to several articles."""
        words = tr("There are no tags yet. Type the first one above.")
        if self.list.count():
            words = tr("Ticked tags are given to all of them, unticked ones taken from all.")
        self._advice.setText(words)
        self._advice.setVisible(self._articles > 1 or not self.list.count())

    def _connect(self) -> None:
        self.field.textChanged.connect(self._enable)
        self._add.clicked.connect(self.add)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def _enable(self, text: str) -> None:
        self._add.setEnabled(bool(text.strip()))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.field, 1)
        row.addWidget(self._add)
        self._advice.setWordWrap(True)
        dimmed(self._advice)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addLayout(row)
        column.addWidget(self.list, 1)
        column.addWidget(self._advice)
        column.addWidget(self._buttons)
        self._advise()
        self.field.setFocus()
