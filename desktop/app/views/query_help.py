"""QueryHelp: completions for the query, under the search field."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desktop.app.language import listed, tr
from desktop.app.models.cards import OBJECT
from desktop.app.models.query_help import Offer, Values, all_offers, offers
from desktop.app.theme import CHOSEN, mixed, theme_for
from desktop.app.views.announcing import announce

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ACROSS = 10
_WIDEST = 520
_MOST_LINES = 12
_GAP = 18  # between a completion and its explanation
_LEAVING = frozenset(
    {
        QEvent.Type.FocusOut,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Move,
        QEvent.Type.Resize,
    }
)
_MOVING = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home})
_RETURN = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class QueryHelp(QListView):
    """Overlays the window; the focus stays in the field.

    Only Down, Up and Esc are taken from it, and Return once a line is chosen.

    Args:
        field: in which the query is typed; Down opens everything while it is empty.
        values: asked for what stands behind the colons.
    """

    def __init__(self, field: QLineEdit, values: Callable[[], Values]) -> None:
        super().__init__(field)
        self._field = field
        self._values = values
        self._offered_for = ""
        self._offers = _OfferModel(self)
        self.setModel(self._offers)
        self._lines = _OfferDelegate(self)
        self.setItemDelegate(self._lines)
        self.setAccessibleName(tr("What can be searched for"))
        self.setFrameStyle(int(QFrame.Shape.Box) | int(QFrame.Shadow.Plain))
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)  # of the frame
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as queries are written
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.hide()
        self.clicked.connect(self._take)
        field.installEventFilter(self)
        field.textEdited.connect(self._follow)
        field.textChanged.connect(self._leave_other)

    @property
    def shown(self) -> Sequence[Offer]:
        """The current completions."""
        return self._offers.all if self.isVisible() else ()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that are for the list, and hide with the focus."""
        if watched is self._field:
            match event.type():
                case QEvent.Type.KeyPress if isinstance(event, QKeyEvent):
                    return not event.modifiers() and self._pressed(Qt.Key(event.key()))
                case event_type if event_type in _LEAVING:
                    self.hide()
                case _:
                    pass
        return super().eventFilter(watched, event)

    def _pressed(self, key: Qt.Key) -> bool:
        """Whether a key was for the list."""
        if not self.isVisible():
            if key == Qt.Key.Key_Down and not self._field.text():
                self._show(all_offers())
                return True
            return False
        match key:
            case Qt.Key.Key_Escape:
                self.hide()
            case Qt.Key.Key_Down if self._row < self._offers.rowCount() - 1:
                self._choose(self._row + 1)
            case Qt.Key.Key_Up if self._row >= 0:
                self._choose(self._row - 1)
            case _ if key in _RETURN and self._row >= 0:
                self._take(self.currentIndex())
            case _:
                if key in _MOVING:
                    self.hide()  # past its end lies the list of articles
                return False
        return True

    @property
    def _row(self) -> int:
        """The chosen line; -1 while there is none."""
        return self.currentIndex().row()

    def _choose(self, row: int) -> None:
        self.setCurrentIndex(self._offers.index(row))
        if row >= 0:
            spoken = str(self._offers.index(row).data(Qt.ItemDataRole.AccessibleTextRole))
            announce(self._field, spoken)

    def _follow(self, text: str) -> None:
        found = offers(text, self._field.cursorPosition(), self._values()) if text else []
        if found:
            self._show(found)
        else:
            self.hide()

    def _leave_other(self, text: str) -> None:
        """Hide completions of another text, which nobody has typed on."""
        if text != self._offered_for:
            self.hide()

    def _take(self, index: QModelIndex) -> None:
        offer = index.data(OBJECT)
        self.hide()
        if isinstance(offer, Offer):
            text, cursor = offer.put_into(self._field.text())
            self._field.setText(text)
            self._field.setCursorPosition(cursor)
            if offer.text.endswith(":"):
                self._follow(text)

    def _show(self, found: Sequence[Offer]) -> None:
        self._offers.set_offers(found)
        self._offered_for = self._field.text()
        names = max(self.fontMetrics().horizontalAdvance(offer.text) for offer in found)
        self._lines.column = names + _GAP
        window = self._field.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        below = self._field.mapTo(window, QPoint(0, self._field.height() + 1))
        lines = min(len(found), _MOST_LINES)
        height = lines * self.sizeHintForRow(0) + 2 * self.frameWidth()
        width = min(max(self._field.width(), _WIDEST), window.width() - below.x() - 4)
        if window.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            right = below.x() + self._field.width()
            width = min(max(self._field.width(), _WIDEST), right - 4)
            below.setX(right - width)
        height = min(height, window.height() - below.y() - 4)
        self.setGeometry(QRect(below, QSize(width, height)))
        self.show()
        self.raise_()


class _OfferModel(QAbstractListModel):
    """The completions as a list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.all: Sequence[Offer] = ()

    def set_offers(self, found: Sequence[Offer]) -> None:
        self.beginResetModel()
        self.all = found
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.all)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        offer = self.all[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return offer.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return listed(filter(None, (offer.text, offer.words)))
            case _ if role == OBJECT:
                return offer
            case _:
                return None


class _OfferDelegate(QStyledItemDelegate):
    """The completion, and beside it, dim, its explanation.

    Attributes:
        column: where the explanations begin, in pixels.
    """

    column = 0

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(100, option.fontMetrics.lineSpacing() + 8)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        offer = index.data(OBJECT)
        if not isinstance(offer, Offer):
            return
        painter.save()
        palette = option.palette
        base, accent = palette.base().color(), palette.highlight().color()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, mixed(base, accent, CHOSEN))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, mixed(base, accent, 0.08))
        area = option.rect.adjusted(_ACROSS, 0, -_ACROSS, 0)
        metrics = option.fontMetrics
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        shown = metrics.elidedText(offer.text, Qt.TextElideMode.ElideRight, area.width())
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        painter.drawText(area, flags, shown)
        room = area.adjusted(self.column, 0, 0, 0)
        painter.setPen(theme_for(palette).dim)
        words = metrics.elidedText(offer.words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, flags, words)
        painter.restore()
