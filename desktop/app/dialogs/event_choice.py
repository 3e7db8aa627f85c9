"""EventChoice: choose one event from the list, found by typing."""

from collections.abc import Container

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.app.language import tr
from desktop.app.models.cards import OBJECT
from desktop.app.models.events import EventModel
from desktop.app.views.card_list import CardList
from desktop.app.views.writing import dimmed
from desktop.article import Event

_SIZE = (460, 480)


class EventChoice(QDialog):
    """The events that can be chosen; Down leads from the field into the list.

    Signals:
        chosen: an ``Event``.
    """

    chosen = Signal(object)

    def __init__(
        self,
        title: str,
        events: EventModel,
        without: Container[int],
        parent: QWidget | None = None,
    ) -> None:
        """Offer events.

        Args:
            title: what the event is wanted for.
            events: those of the archive.
            without: numbers of events that can't be chosen.
            parent: the window.
        """
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        self._offered = _Offered(events, without, self)
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("Words of the title"))
        self.field.setPlaceholderText(tr("Words of the title"))
        self.field.setClearButtonEnabled(True)
        self.list = CardList(tr("Events"), title_lines=2)
        self.list.setModel(self._offered)
        self._nothing = QLabel(tr("No event that takes articles has these words in its title."))
        self._nothing.setWordWrap(True)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.field.textChanged.connect(self._narrow)
        self.field.returnPressed.connect(self.accept)
        self.list.activated.connect(self.accept)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._lay_out()
        self._narrow("")

    @property
    def choose_button(self) -> QPushButton:
        """The button that takes the chosen event; disabled while there is none."""
        return self._buttons.button(QDialogButtonBox.StandardButton.Ok)

    def accept(self) -> None:
        """Take the chosen event, if there is one."""
        event = self.list.currentIndex().data(OBJECT)
        if isinstance(event, Event):
            self.chosen.emit(event)
            super().accept()

    def _narrow(self, words: str) -> None:
        self._offered.setFilterFixedString(" ".join(words.split()))
        self.list.setCurrentIndex(self._offered.index(0, 0))
        anything = self._offered.rowCount() > 0
        self._nothing.setVisible(not anything)
        self.choose_button.setEnabled(anything)

    def _lay_out(self) -> None:
        dimmed(self._nothing)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addWidget(self._nothing)
        column.addWidget(self._buttons)


class _Offered(QSortFilterProxyModel):
    """The events that can be chosen, without the line for all articles."""

    def __init__(self, events: EventModel, without: Container[int], parent: QObject) -> None:
        super().__init__(parent)
        self._events = events
        self._without = without
        self.setFilterRole(Qt.ItemDataRole.ToolTipRole)  # the whole title
        self.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setSourceModel(events)

    def filterAcceptsRow(
        self, source_row: int, source_parent: QModelIndex | QPersistentModelIndex
    ) -> bool:
        """Whether an event can be chosen and contains the words."""
        event = self._events.event_at(source_row)
        if event is None or event.id in self._without or self._events.facts_of(event).locked:
            return False
        return super().filterAcceptsRow(source_row, source_parent)
