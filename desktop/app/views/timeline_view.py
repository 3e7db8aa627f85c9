"""Timeline view: the times in the accounts, and when the accounts were published."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import (
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.app.language import tr
from desktop.app.models.hidden import Hidden
from desktop.app.models.times import TimesModel
from desktop.app.views.empty_state import EmptyState
from desktop.app.views.quote_list import QuoteList
from desktop.app.views.timeline_delegate import TimelineDelegate
from desktop.comparison.model import Comparison
from desktop.comparison.timeline import Timeline


class TimelineView(QWidget):
    """The time axis, and the text for an empty one.

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
        self.times = QuoteList(tr("Timeline"), self._model, TimelineDelegate, self)
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
        """Hide the times whose differences are all filtered out; stay near the same place."""
        row = self.times.currentIndex().row()
        self._model.hide(hidden)
        if not self.times.currentIndex().isValid():
            self._begin(max(0, min(row, self._model.rowCount() - 1)))

    def focus_target(self) -> QWidget:
        """The widget to focus."""
        return self.times if self._pages.currentIndex() == 0 else self._nothing.button

    def _begin(self, row: int) -> None:
        empty = not self._model.rowCount()
        if empty and self._anything:
            self._nothing.say(tr("Nothing of the chosen kinds"), "", tr("Show all differences"))
        elif empty:
            self._nothing.say(
                tr("Nothing is dated"), tr("The accounts give no day, month, year or hour.")
            )
        self._pages.setCurrentIndex(1 if empty else 0)
        self.times.setCurrentIndex(self._model.index(row, 0))

    def _show_passage(self, index: QModelIndex) -> None:
        wanted = self._model.passage(index)
        if wanted:
            self.passage_wanted.emit(wanted)
