"""Headings: the group headings in a list of articles, focused and folded by keys and clicks.

They can't be selected: the selection stays while one is focused. Up and Down skip those of open
groups, so that a list is read article by article.
"""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from desktop.app.models.articles import ArticleModel
from desktop.app.models.cards import HEADING
from desktop.app.models.groups import Heading
from desktop.app.views.painting import Index

_REACH = 32  # pixels from the side where lines begin, within which a click means the triangle
_ACTION = QAbstractItemView.CursorAction
_STEPS = {
    **dict.fromkeys((_ACTION.MoveUp, _ACTION.MovePrevious, _ACTION.MovePageUp), -1),
    **dict.fromkeys((_ACTION.MoveDown, _ACTION.MoveNext, _ACTION.MovePageDown), 1),
    _ACTION.MoveHome: 1,
    _ACTION.MoveEnd: -1,
}
_TURNING = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


def heading_at(index: Index) -> Heading | None:
    """The heading in a line, or None for an article."""
    found = index.data(HEADING)
    return found if isinstance(found, Heading) else None


def past_open(
    view: QAbstractItemView, action: QAbstractItemView.CursorAction, to: QModelIndex
) -> QModelIndex:
    """The target of a key that reached a line: past headings of open groups, back at an end."""
    step = _STEPS.get(action, 0)
    for way in (step, -step):
        target = to
        while way and (heading := heading_at(target)) and not heading.folded:
            target = target.sibling(target.row() + way, target.column())
        if target.isValid():
            return target
    return view.currentIndex()


class HeadingKeys(QObject):
    """Left folds the group of a heading, or goes to an article's heading; Right unfolds it.

    Space, Return, a click on the triangle and a double click turn it. In a table Left and Right
    lead through the cells of an article, as ever.

    Signals:
        turned: the row of a heading whose group is to be folded, or unfolded if it was.
        chosen: the row of an article that is to be chosen.
    """

    turned = Signal(int)
    chosen = Signal(int)

    def __init__(self, view: QAbstractItemView, articles: ArticleModel) -> None:
        super().__init__(view)
        self._view = view
        self._articles = articles
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the events meant for a heading."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return watched is self._view and self._take_key(event)
        if isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.LeftButton:
            return self._take_click(event)
        return False

    def _take_key(self, event: QKeyEvent) -> bool:
        index, inwards = self._view.currentIndex(), self._inwards(event.key())
        turns = event.key() in _TURNING
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not index.isValid():
            return False
        heading = self._articles.heading(index.row())
        if heading is None:
            return inwards is False and isinstance(self._view, QListView) and self._go_up(index)
        if turns or inwards is heading.folded:
            self.turned.emit(index.row())
        elif inwards:
            self.chosen.emit(index.row() + 1)
        return turns or inwards is not None

    def _inwards(self, key: int) -> bool | None:
        """Whether a key means into a group, or out of it; None for other keys."""
        left, right = Qt.Key.Key_Left, Qt.Key.Key_Right
        if self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left, right = right, left
        return {left: False, right: True}.get(Qt.Key(key))

    def _go_up(self, index: QModelIndex) -> bool:
        """Go to the heading of an article; returns whether it has one."""
        row = self._articles.heading_above(index.row())
        if row is not None:
            flags = QItemSelectionModel.SelectionFlag
            self._view.selectionModel().setCurrentIndex(index.siblingAtRow(row), flags.NoUpdate)
        return row is not None

    def _take_click(self, event: QMouseEvent) -> bool:
        index = self._view.indexAt(event.position().toPoint())
        if not index.isValid() or not self._articles.heading(index.row()):
            return False
        pressed = event.type() == QEvent.Type.MouseButtonPress and self._is_begun(event)
        if pressed or event.type() == QEvent.Type.MouseButtonDblClick:
            self.turned.emit(index.row())
            return True
        return False

    def _is_begun(self, event: QMouseEvent) -> bool:
        """Whether a point is at the side where lines begin."""
        place, width = event.position().x(), self._view.viewport().width()
        if self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            place = width - place
        return place <= _REACH
