"""ArticleTableView: the articles as a table, with columns to choose, move and resize."""

from functools import partial

from PySide6.QtCore import (
    QByteArray,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop.app.language import tr
from desktop.app.models.article_table import SORTINGS, ArticleTable, Column, header
from desktop.app.models.cards import CARD, Card
from desktop.app.models.shelf import Sorting
from desktop.app.theme import theme_for
from desktop.app.views.focus_outline import FocusOutline
from desktop.app.views.headings import heading_at, past_open
from desktop.app.views.painting import Index, paint_triangle

_WIDTHS = {Column.TITLE: 320, Column.EVENT: 200, Column.WORDS: 70, Column.LANGUAGE: 90}
_WIDTH = 130  # pixels, of the others
_HIDDEN = (Column.LANGUAGE, Column.TAGS, Column.IMPORTED)  # to begin with
_ACROSS = 8  # pixels before and after a heading
_BEGIN = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_PADDING = 8  # pixels above and below the words of a row, together


class _HeadingDelegate(QStyledItemDelegate):
    """Paints a heading across the whole row, each cell its slice."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card = index.data(CARD)
        if not isinstance(card, Card):
            super().paint(painter, option, index)
            return
        painter.save()
        painter.setClipRect(option.rect)
        theme = theme_for(option.palette)
        painter.fillRect(option.rect, theme.surface)
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QTableView) else option.rect.width()
        row = QRect(_ACROSS, option.rect.top(), width - 2 * _ACROSS, option.rect.height())
        row = paint_triangle(painter, option, row, theme.dim, folded=card.folded)
        counted = card.facts[0].text
        painter.setPen(theme.dim)
        painter.drawText(row, int(_END), counted)
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(theme.text)
        room = row.width() - painter.fontMetrics().horizontalAdvance(counted) - _ACROSS
        shown = painter.fontMetrics().elidedText(card.title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(row, int(_BEGIN), shown)
        if isinstance(view, QTableView) and _is_at(view, index):
            painter.setPen(option.palette.highlight().color())
            painter.drawRect(QRect(0, row.top(), width - 1, row.height() - 1))
        painter.restore()


def _is_at(view: QTableView, index: Index) -> bool:
    """Whether the row of a cell has the focus."""
    return view.hasFocus() and view.currentIndex().row() == index.row()


class ArticleTableView(QTableView):
    """Uniform rows; a click on a header sorts, a right click offers the columns.

    Signals:
        sorting_wanted: a ``Sorting``.
        drag_wanted: what is selected is to be dragged to another program.
    """

    drag_wanted = Signal()
    sorting_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Articles"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().lineSpacing() + _PADDING)
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setHighlightSections(False)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self.offer_columns)
        header.setSectionsClickable(True)
        header.sectionClicked.connect(self._sort_by)
        self._sorting = Sorting.BEST
        self.setItemDelegate(_HeadingDelegate(self))
        FocusOutline(self)

    def set_table(self, model: ArticleTable) -> None:
        """Show a table with its default columns."""
        self.setModel(model)
        # Otherwise only the cells that lose and gain the focus are repainted.
        self.selectionModel().currentRowChanged.connect(self.viewport().update)
        for column in Column:
            self.setColumnWidth(column, _WIDTHS.get(column, _WIDTH))
            self.setColumnHidden(column, column in _HIDDEN)

    def show_sorting(self, sorting: Sorting) -> None:
        """Show the order of the list in the header."""
        self._sorting = sorting
        header = self.horizontalHeader()
        ordered = [column for column, orders in SORTINGS.items() if sorting in orders]
        header.setSortIndicatorShown(bool(ordered))
        up = sorting in {Sorting.OLDEST, Sorting.TITLE, Sorting.OUTLET}
        order = Qt.SortOrder.AscendingOrder if up else Qt.SortOrder.DescendingOrder
        if ordered:
            header.setSortIndicator(ordered[0], order)

    @property
    def layout_state(self) -> QByteArray:
        """The visible columns, their order and widths."""
        return self.horizontalHeader().saveState()

    @layout_state.setter
    def layout_state(self, state: QByteArray) -> None:
        if not state.isEmpty():
            self.horizontalHeader().restoreState(state)
            self.setColumnHidden(Column.TITLE, False)

    def offer_columns(self, place: QPoint) -> None:
        """Let the user choose columns; the title is always shown."""
        menu = self.columns_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.horizontalHeader().mapToGlobal(place))

    def columns_menu(self) -> QMenu:
        """The menu of columns, with the visible ones checked."""
        menu = QMenu(self)
        for column in Column:
            if column is Column.TITLE:
                continue
            action = menu.addAction(header(column))
            action.setCheckable(True)
            action.setChecked(not self.isColumnHidden(column))
            action.toggled.connect(partial(self._show_column, column))
        return menu

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Request the drag from the code that knows what is dragged."""
        self.drag_wanted.emit()

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
        """Do nothing: Qt would ask every row for its text."""

    def _show_column(self, column: Column, shown: bool) -> None:
        self.setColumnHidden(column, not shown)

    def _sort_by(self, section: int) -> None:
        orders = SORTINGS.get(Column(section))
        if orders:
            self.sorting_wanted.emit(orders[-1] if self._sorting is orders[0] else orders[0])
