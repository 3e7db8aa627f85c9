"""KeptList: saved searches and tags, to be opened, renamed and deleted."""

from functools import partial

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QMenu,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.app.language import tr
from desktop.app.models.cards import OBJECT
from desktop.app.models.kept import Kept, KeptLine, KeptModel
from desktop.app.views.counted_line import (
    CountedLineDelegate,
    paint_ground,
    paint_heading,
    paint_value,
)
from desktop.app.views.focus_outline import FocusOutline
from desktop.app.views.painting import Index

_OPENING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Select})


class KeptList(QListView):
    """A click or Return opens a line, F2 renames a saved search, Delete deletes it.

    Signals:
        opened: a ``KeptLine``.
        rename_wanted: a ``KeptLine`` of a saved search.
        delete_wanted: the same.
    """

    opened = Signal(object)
    rename_wanted = Signal(object)
    delete_wanted = Signal(object)

    def __init__(self, model: KeptModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(_KeptDelegate(self))
        self.setAccessibleName(tr("Parts of the archive, saved searches and tags"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        FocusOutline(self)
        self.clicked.connect(self._open)
        model.modelReset.connect(self._fit)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_what)

    def keyboardSearch(self, _search: str) -> None:
        """Do nothing: letters are for the search field."""

    def event(self, event: QEvent) -> bool:
        """Claim F2 and Delete for the line here, not for the article elsewhere."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in {Qt.Key.Key_F2, Qt.Key.Key_Delete}
            and not event.modifiers()
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, rename, delete; anything else moves."""
        line = _line(self.currentIndex())
        if event.modifiers() or line is None:
            super().keyPressEvent(event)
        elif event.key() in _OPENING:
            self.opened.emit(line)
        elif event.key() == Qt.Key.Key_F2 and line.kind is Kept.SEARCH:
            self.rename_wanted.emit(line)
        elif event.key() == Qt.Key.Key_Delete and line.kind is Kept.SEARCH:
            self.delete_wanted.emit(line)
        else:
            super().keyPressEvent(event)

    def menu_for(self, line: KeptLine) -> QMenu:
        """The context menu of a line."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        offers = [
            (
                tr("&Open") if line.kind is Kept.SEARCH else tr("&Show the articles"),
                self.opened,
            )
        ]
        if line.kind is Kept.SEARCH:
            offers += [
                (tr("&Rename…") + "\tF2", self.rename_wanted),
                (tr("&Delete") + "\tDel", self.delete_wanted),
            ]
        for words, signal in offers:
            action = menu.addAction(words)
            action.triggered.connect(partial(signal.emit, line))
        return menu

    @property
    def needed(self) -> int:
        """The height of all its lines, in pixels."""
        return self.model().rowCount() * max(self.sizeHintForRow(0), 1) + 2

    def _fit(self) -> None:
        """Take no more room than needed."""
        self.setMaximumHeight(self.needed)

    def _open(self, index: QModelIndex) -> None:
        line = _line(index)
        if line:
            self.opened.emit(line)

    def _ask_what(self, place: QPoint) -> None:
        line = _line(self.indexAt(place))
        if line:
            self.menu_for(line).popup(self.viewport().mapToGlobal(place))


def _line(index: QModelIndex) -> KeptLine | None:
    """The saved search or tag of a row; None for a heading."""
    line = index.data(OBJECT)
    return line if isinstance(line, KeptLine) and line.name else None


class _KeptDelegate(CountedLineDelegate):
    """The name, and the count of a tag or part at the end."""

    def paint_entry(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, index: Index
    ) -> None:
        line = index.data(OBJECT)
        if not isinstance(line, KeptLine):
            return
        if line.name:
            paint_ground(painter, option)
            count = None if line.kind is Kept.SEARCH else line.articles
            paint_value(painter, option, area, line.label, count=count)
        else:
            paint_heading(painter, option, area, line.label)
