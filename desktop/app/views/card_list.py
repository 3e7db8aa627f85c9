"""CardList: a list of cards that stays quick at a hundred thousand lines."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from desktop.app.views.card_delegate import CardDelegate
from desktop.app.views.focus_outline import FocusOutline
from desktop.app.views.headings import heading_at, past_open
from desktop.app.views.heard_selection import go_to_selected
from desktop.app.views.painting import Index


class CardList(QListView):
    """Uniform rows, scrolled by pixels.

    Signals:
        drag_wanted: what is selected is to be dragged to another program.
    """

    drag_wanted = Signal()

    def __init__(self, name: str, title_lines: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = CardDelegate(self, title_lines)
        self.setItemDelegate(self.cards)
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        FocusOutline(self)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Skip the headings of open groups."""
        return past_open(self, action, super().moveCursor(action, modifiers))

    def selectionCommand(
        self, index: Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Keep the selection while a heading is focused."""
        if heading_at(index):
            return QItemSelectionModel.SelectionFlag.NoUpdate
        return super().selectionCommand(index, event)

    def keyboardSearch(self, _search: str) -> None:
        """Do nothing: Qt would ask every line for its text, 950 ms for 100,000 of them."""

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Request the drag from the code that knows what is dragged."""
        self.drag_wanted.emit()

    def choose(self, row: int) -> None:
        """Select one line and no other, whatever keys are held.

        A view's own ``setCurrentIndex`` asks the keyboard where several lines may be selected: what
        comes while Ctrl is still down from a shortcut would be current and not selected.
        """
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self.model().index(row, 0), flag)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Set the model; lines scroll by a third of a line."""
        super().setModel(model)
        go_to_selected(self)
        self.verticalScrollBar().setSingleStep(max(self.fontMetrics().lineSpacing(), 1))
