"""HighlightList: the passages that the user has highlighted, below the text."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from desktop.app.language import tr
from desktop.app.views.focus_outline import FocusOutline
from desktop.app.views.foldable import Foldable
from desktop.article import shorten

if TYPE_CHECKING:
    from desktop.archive import Note

_QUOTED = 160  # characters of a passage
_APART, _END = "\u2068", "\u2069"  # each in its own direction, whatever that of the window
_MOST_LINES = 6  # seen at once


class HighlightList(Foldable):
    """Hidden when empty.

    Signals:
        chosen: the number of a highlight to go to.
        note_wanted: the number of one on which a note is to be written.
        remove_wanted: the number of one to take away.

    Attributes:
        list: the highlights.
    """

    chosen = Signal(int)
    note_wanted = Signal(int)
    remove_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.list = _Lines()
        super().__init__("", self.list, parent)
        self.list.itemClicked.connect(self._choose)
        self.list.itemActivated.connect(self._choose)
        self.list.removed.connect(lambda: self.remove_wanted.emit(self._number))
        self.list.edited.connect(lambda: self.note_wanted.emit(self._number))
        self.hide()

    def show_highlights(self, highlights: "Sequence[Note]", text: str) -> None:
        """Show the highlights of an article."""
        row = self.list.currentRow()
        self.list.clear()
        for note in highlights:
            passage = " ".join(text[slice(*(note.place or (0, 0)))].split())
            quoted = f"{_APART}“{shorten(passage, _QUOTED)}”{_END}"
            words = f"{quoted} – {_APART}{note.text}{_END}" if note.text else quoted
            item = QListWidgetItem(words)
            item.setToolTip(item.text())
            item.setData(Qt.ItemDataRole.UserRole, note.id)
            self.list.addItem(item)
        unselected = QItemSelectionModel.SelectionFlag.NoUpdate
        self.list.setCurrentRow(min(max(row, 0), len(highlights) - 1), unselected)
        self.show_heading(tr("%Ln highlight(s)", "", len(highlights)))
        line = max(self.list.sizeHintForRow(0), self.fontMetrics().lineSpacing())
        self.list.setFixedHeight(min(max(len(highlights), 1), _MOST_LINES) * line + 4)
        self.setVisible(bool(highlights))

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))

    @property
    def _number(self) -> int:
        """The number of the current highlight, or 0."""
        row = self.list.currentRow()
        return self.list.item(row).data(Qt.ItemDataRole.UserRole) if row >= 0 else 0


class _Lines(QListWidget):
    """Del removes, F2 edits."""

    removed = Signal()
    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Highlights"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        FocusOutline(self)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for words, signal in (
            (tr("&Note on the passage…"), self.edited),
            (tr("&Remove"), self.removed),
        ):
            action = QAction(words, self)
            action.triggered.connect(signal)
            self.addAction(action)

    def event(self, event: QEvent) -> bool:
        """Claim the keys of a highlight before the menus' shortcuts do."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_F2}
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of a highlight."""
        match event.key():
            case Qt.Key.Key_Delete:
                self.removed.emit()
            case Qt.Key.Key_F2:
                self.edited.emit()
            case _:
                super().keyPressEvent(event)
