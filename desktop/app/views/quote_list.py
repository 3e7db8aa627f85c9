"""QuoteList: lines that quote the accounts, as high as their quotations; Enter opens one."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from desktop.app.views.focus_outline import FocusOutline
from desktop.app.views.saying_delegate import SayingDelegate
from desktop.app.views.timeline_delegate import TimelineDelegate


class QuoteList(QListView):
    """A list whose delegate lays out quotes.

    Signals:
        opened: the reader wants to see a line in its text.

    Args:
        name: for those who hear the window.
        model: the lines.
        delegate: paints them.
        parent: the view that holds the list.
    """

    opened = Signal(QModelIndex)

    def __init__(
        self,
        name: str,
        model: QAbstractItemModel,
        delegate: type[SayingDelegate] | type[TimelineDelegate],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._delegate = delegate(self)
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self.setAccessibleName(name)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QFrame.Shape.NoFrame)
        FocusOutline(self)
        self.clicked.connect(self.opened)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the line in its text."""
        index = self.currentIndex()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and index.isValid():
            self.opened.emit(index)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Do nothing: letters are for the filters."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the lines again."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's colours and font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._delegate.quotes.forget()
            self.scheduleDelayedItemsLayout()
