"""CommandPalette: every command by a few letters of its name."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.app.language import listed, tr
from desktop.app.models.palette import Entry, matching
from desktop.app.theme import CHOSEN, mixed, theme_for
from desktop.app.views.view_keys import shown_keys
from desktop.app.views.writing import dimmed
from desktop.message import translatable

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_SIZE = (560, 420)
_ACROSS = 12
_ENTRY = Qt.ItemDataRole.UserRole
_OFF = translatable("not available here")
_MOVES = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class CommandPalette(QDialog):
    """A field and the matching commands; Return runs the selected one.

    Args:
        entries: every command.
        give: gives the command of a name, once the palette is closed.
        parent: the window.
    """

    def __init__(
        self, entries: Sequence[Entry], give: Callable[[str], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Commands"))
        self.resize(*_SIZE)
        self._entries = entries
        self._give = give
        self._model = _Commands(self)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Type a command"))
        self.field.setAccessibleName(tr("Command"))
        self.field.setClearButtonEnabled(True)
        self.list = QListView()
        self.list.setModel(self._model)
        self.list.setItemDelegate(_Line(self.list))
        self.list.setAccessibleName(tr("Commands"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._nothing = QLabel(tr("No command is called so."))
        self.field.textChanged.connect(self._filter)
        self.list.clicked.connect(self._run)
        self._lay_out()
        self._filter("")

    @property
    def shown(self) -> Sequence[Entry]:
        """The commands in the list."""
        return self._model.entries

    @property
    def chosen(self) -> Entry | None:
        """The command that Return would run."""
        entry = self.list.currentIndex().data(_ENTRY)
        return entry if isinstance(entry, Entry) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return runs the command; arrows move in the list while the user types."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._run()
        elif event.key() in _MOVES:
            self.list.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def _filter(self, typed: str) -> None:
        entries = matching(typed, self._entries)
        self._model.show_entries(entries)
        self.list.setCurrentIndex(self._model.index(0))
        self.list.setVisible(bool(entries))
        self._nothing.setVisible(not entries)

    def _run(self) -> None:
        entry = self.chosen
        if entry and entry.enabled:
            self.accept()
            self._give(entry.name)

    def _lay_out(self) -> None:
        dimmed(self._nothing)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.field.setMinimumHeight(34)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addWidget(self._nothing, 1)


class _Commands(QAbstractListModel):
    """The commands that match the typed letters."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: Sequence[Entry] = ()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.label
            case Qt.ItemDataRole.AccessibleTextRole:
                state = () if entry.enabled else (tr(_OFF),)
                return listed((entry.label, *map(shown_keys, entry.keys[:1]), *state))
            case _ if role == _ENTRY:
                return entry
            case _:
                return None


class _Line(QStyledItemDelegate):
    """A command at the start of a line, with its keys, or why it is disabled, at the end."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(100, option.fontMetrics.lineSpacing() + 12)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = index.data(_ENTRY)
        if not isinstance(entry, Entry):
            return
        theme = theme_for(option.palette)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            accent = option.palette.highlight().color()
            painter.fillRect(option.rect, mixed(theme.paper, accent, CHOSEN))
        area = option.rect.adjusted(_ACROSS, 0, -_ACROSS, 0)
        right = shown_keys(entry.keys[0]) if entry.keys else ""
        right = right if entry.enabled else tr(_OFF)
        painter.setPen(theme.dim)
        painter.drawText(area, int(QStyle.visualAlignment(option.direction, _RIGHT)), right)
        painter.setPen(theme.text if entry.enabled else theme.dim)
        room = area.width() - option.fontMetrics.horizontalAdvance(right) - _ACROSS
        label = option.fontMetrics.elidedText(entry.label, Qt.TextElideMode.ElideRight, room)
        painter.drawText(area, int(QStyle.visualAlignment(option.direction, _LEFT)), label)
        painter.restore()
