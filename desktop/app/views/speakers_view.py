"""Speakers view: who says what, and through which outlets."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.app.language import tr
from desktop.app.models.hidden import Hidden
from desktop.app.models.speaking import (
    SayingsModel,
    SpeakersModel,
    shown_sayings,
    speaker_name,
)
from desktop.app.views.card_list import CardList
from desktop.app.views.elided_label import ElidedLabel
from desktop.app.views.empty_state import EmptyState
from desktop.app.views.quote_list import QuoteList
from desktop.app.views.saying_delegate import SayingDelegate
from desktop.comparison.matrix import Matrix
from desktop.comparison.model import Comparison
from desktop.comparison.sayings import Saying

_NARROW = 620  # pixels below which the two lists are stacked


class SpeakersView(QWidget):
    """Speakers on the left, what the current one says on the right.

    Attributes:
        speakers: the list of those who speak.
        sayings: the list of what is said.

    Signals:
        passage_wanted: a ``Passage`` is to be seen in the texts.
        all_requested: the reader wants everything that is filtered out back.
    """

    passage_wanted = Signal(object)
    all_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comparison: Comparison | None = None
        self._matrix = Matrix((), ())
        self._said: Sequence[Sequence[Saying]] = ()
        self._shown: list[list[Saying]] = []
        self._hidden = Hidden()
        self._speaking = SpeakersModel(self)
        self._model = SayingsModel(self)
        self.speakers = CardList(tr("Speakers"), parent=self)
        self.sayings = QuoteList(tr("What the speaker says"), self._model, SayingDelegate, self)
        self.sayings.setMinimumWidth(240)
        self._name = ElidedLabel(self)
        self._nothing = EmptyState(self)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._pages = QStackedWidget(self)
        self._lay_out()
        self.speakers.selectionModel().currentChanged.connect(self._show_speaker)
        self.sayings.opened.connect(self._show_passage)
        self._nothing.pressed.connect(self.all_requested)

    def show_matrix(
        self, comparison: Comparison, matrix: Matrix, said: Sequence[Sequence[Saying]]
    ) -> None:
        """Show the speakers of another comparison, with their sayings."""
        self._comparison, self._matrix, self._said = comparison, matrix, said
        self._fill(0)

    def hide_differences(self, hidden: Hidden) -> None:
        """Hide sayings whose differences are all filtered out; keep the speaker."""
        if hidden != self._hidden:
            self._hidden = hidden
            index = self.speakers.currentIndex()
            self._fill(self._speaking.speaker(index.row())[0] if index.isValid() else 0)

    def focus_target(self) -> QWidget:
        """The widget to focus."""
        return self.speakers if self._pages.currentIndex() == 0 else self._nothing.button

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack the lists where there is little room."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        across = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if across is not self._splitter.orientation():
            self._splitter.setOrientation(across)
            self._splitter.setSizes([200, 300] if narrow else [280, 700])

    def _fill(self, number: int) -> None:
        if self._comparison is None:
            return
        comparison = self._comparison
        self._shown = [
            shown_sayings(comparison, self._matrix, own, self._hidden) for own in self._said
        ]
        self._speaking.show_speakers(comparison.readings, self._matrix, self._shown)
        empty = not self._speaking.rowCount()
        if empty and any(self._said):
            self._nothing.say(tr("Nothing of the chosen kinds"), "", tr("Show all differences"))
        elif empty:
            self._nothing.say(
                tr("Nobody is quoted"), tr("Speakers are read in English texts only.")
            )
        self._pages.setCurrentIndex(1 if empty else 0)
        place = self._speaking.place(number) if number else 0
        self.speakers.setCurrentIndex(self._speaking.index(place, 0))
        self._show_speaker(self.speakers.currentIndex())

    def _show_speaker(self, index: QModelIndex) -> None:
        if self._comparison is None:
            return
        if not index.isValid():
            self._model.show_sayings(self._comparison, self._matrix, None, ())
            return
        number, speaker = self._speaking.speaker(index.row())
        self._name.show_text(speaker_name(speaker))
        self._model.show_sayings(self._comparison, self._matrix, speaker, self._shown[number])
        self.sayings.scrollToTop()
        self.sayings.setCurrentIndex(self._model.index(0, 0))

    def _show_passage(self, index: QModelIndex) -> None:
        wanted = self._model.passage(index)
        if wanted:
            self.passage_wanted.emit(wanted)

    def _lay_out(self) -> None:
        self.speakers.setModel(self._speaking)
        self.speakers.setMinimumWidth(180)
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() + 1.5)
        font.setBold(True)
        self._name.setFont(font)
        head = QHBoxLayout()
        head.setContentsMargins(14, 9, 14, 8)
        head.addWidget(self._name)
        right = QWidget(self)
        rows = QVBoxLayout(right)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(head)
        rows.addWidget(self.sayings, 1)
        self._splitter.addWidget(self.speakers)
        self._splitter.addWidget(right)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([280, 700])
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._pages.addWidget(self._splitter)
        self._pages.addWidget(self._nothing)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)
