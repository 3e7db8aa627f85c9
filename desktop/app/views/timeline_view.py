"""Timeline view: when things were by each account, and when the accounts were published."""

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.app.models.hidden import Hidden
from desktop.app.models.times import TimesModel
from desktop.app.views.empty_state import EmptyState
from desktop.app.views.focus_outline import FocusOutline
from desktop.app.views.timeline_delegate import TimelineDelegate
from desktop.comparison.model import Comparison
from desktop.comparison.timeline import Timeline


class TimeList(QListView):
    """The entries on their axis.

    Signals:
        opened: the reader wants to see a time in the texts.
    """

    opened = Signal(QModelIndex)

    def __init__(self, model: TimesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = TimelineDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self.setAccessibleName("Timeline")
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QFrame.Shape.NoFrame)
        FocusOutline(self)
        self.clicked.connect(self.opened)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the time in the texts."""
        index = self.currentIndex()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and index.isValid():
            self.opened.emit(index)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Nothing: letters are for the filters."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's colours and font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._delegate.quotes.forget()
            self.scheduleDelayedItemsLayout()


class TimelineView(QWidget):
    """The time axis, and what it says where nothing is dated.

    Attributes:
        times: the list of what is dated.

    Signals:
        passage_wanted: a ``Passage`` is to be seen in the texts.
        all_requested: the reader wants everything that is filtered out back.
    """

    passage_wanted = Signal(object)
    all_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._anything = False
        self._model = TimesModel(self)
        self.times = TimeList(self._model, self)
        self._nothing = EmptyState(self)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.times)
        self._pages.addWidget(self._nothing)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)
        self.times.opened.connect(self._show_passage)
        self._nothing.pressed.connect(self.all_requested)

    def show_timeline(self, comparison: Comparison, timeline: Timeline) -> None:
        """Show the times of another comparison."""
        self._anything = bool(timeline.dated)
        self._model.show_timeline(comparison, timeline)
        self._begin(0)

    def hide_differences(self, hidden: Hidden) -> None:
        """Filter out the times of which all differences are; stay near the same place."""
        row = self.times.currentIndex().row()
        self._model.hide(hidden)
        if not self.times.currentIndex().isValid():
            self._begin(max(0, min(row, self._model.rowCount() - 1)))

    def focus_target(self) -> QWidget:
        """What takes the focus."""
        return self.times if self._pages.currentIndex() == 0 else self._nothing.button

    def _begin(self, row: int) -> None:
        empty = not self._model.rowCount()
        if empty and self._anything:
            self._nothing.say("Nothing of the chosen kinds", "", "Show all differences")
        elif empty:
            self._nothing.say("Nothing is dated", "The accounts give no day, month, year or hour.")
        self._pages.setCurrentIndex(1 if empty else 0)
        self.times.setCurrentIndex(self._model.index(row, 0))

    def _show_passage(self, index: QModelIndex) -> None:
        wanted = self._model.passage(index)
        if wanted:
            self.passage_wanted.emit(wanted)
