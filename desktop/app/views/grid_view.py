"""Grid view: claims down, accounts across, and pairs of cells side by side."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.app.language import listed, number, tr
from desktop.app.models.grid import CELL, MOST, Cell, GridModel
from desktop.app.models.hidden import Hidden
from desktop.app.models.phrases import outlet
from desktop.app.views.empty_state import EmptyState
from desktop.app.views.focus_outline import FocusOutline
from desktop.app.views.grid_delegate import GridDelegate
from desktop.app.views.grid_headers import AccountsHeader, ClaimsHeader
from desktop.app.views.view_keys import with_keys
from desktop.app.views.writing import begin, dimmed, selectable_label, wrapped
from desktop.comparison.accounts import letter
from desktop.comparison.matrix import Matrix
from desktop.comparison.model import Comparison
from desktop.message import translatable

_NARROWEST = 200  # pixels of a column that can still be read
_CLAIM = 240  # pixels of the column of claims
_CLAIM_NARROW = 150  # the same where the window is narrow
_NARROW = 800
_DETAIL_LINES = 5.2
_ADVICE = translatable("Space picks a cell; two or more of one claim open side by side.")


class GridTable(QTableView):
    """The table itself.

    Signals:
        opened: the reader wants to see a cell, or the picked ones, in the texts.
        picked: a cell is to be picked or put back.
    """

    opened = Signal(QModelIndex)
    picked = Signal(QModelIndex)

    def __init__(self, model: GridModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = model
        self._delegate = GridDelegate(self)
        self._accounts = AccountsHeader(self)
        self._claims = ClaimsHeader(self)
        self._corner = QLabel(tr("Claims"), self)
        self._measured: tuple[int, int, int] = (0, 0, 0)
        self._set_up()
        self.setModel(model)
        model.modelReset.connect(self.fit)

    def fit(self) -> None:
        """Fit columns and rows to the room there is."""
        self._measured = (0, 0, 0)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns share the room, as long as each can be read."""
        super().resizeEvent(event)
        self._fit()

    def updateGeometries(self) -> None:
        """Lay the caption above the claims over Qt's corner button."""
        super().updateGeometries()
        width, height = self._claims.width(), self._accounts.height()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        begin = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        absolute = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        self._corner.setAlignment(begin | absolute)
        self._corner.setGeometry(self.width() - width if mirrored else 0, 0, width, height)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's colours and font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._delegate.quotes.forget()
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space picks, Enter opens; arrows move through the cells.

        Ctrl+Enter compares: pressed twice, it would lead on from the grid that has just come.
        """
        index = self.currentIndex()
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        match event.key():
            case Qt.Key.Key_Space if index.isValid():
                self.picked.emit(index)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if index.isValid() and plain:
                self.opened.emit(index)
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Ctrl or Shift and a click pick."""
        keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        index = self.indexAt(event.position().toPoint())
        if event.modifiers() & keys and index.isValid():
            self.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
            self.picked.emit(index)
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click opens."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.opened.emit(index)

    def keyboardSearch(self, _search: str) -> None:
        """Do nothing: letters are for the filters."""

    def _set_up(self) -> None:
        self.setItemDelegate(self._delegate)
        self.setHorizontalHeader(self._accounts)
        self.setVerticalHeader(self._claims)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self._corner.setAutoFillBackground(True)
        self._corner.setIndent(8)
        dimmed(self._corner)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setAccessibleName(tr("Claims by account"))
        FocusOutline(self)

    def _fit(self) -> None:
        count = max(len(self._grid.readings), 1)
        claim = _CLAIM_NARROW if self.width() < _NARROW else _CLAIM
        room = self.width() - claim - self.verticalScrollBar().sizeHint().width()
        width = max(_NARROWEST, room // count)
        measured = (width, claim, self._grid.rowCount())
        if measured == self._measured:
            return
        self._measured = measured
        self._claims.setFixedWidth(claim)
        self._accounts.setDefaultSectionSize(width)
        readings, least = tuple(self._grid.readings), self._claims.least()
        for place, row in enumerate(self._grid.rows):
            height = self._delegate.height(readings, row, self.font(), width)
            self._claims.resizeSection(place, max(height, least))
        line = self.fontMetrics().lineSpacing()
        self.verticalScrollBar().setSingleStep(2 * line)
        self.horizontalScrollBar().setSingleStep(2 * line)


class WholeCell(QScrollArea):
    """The whole content of the current cell."""


class GridView(QWidget):
    """The table, the current cell in full below it, and the text for an empty one.

    Attributes:
        table: the table itself.

    Signals:
        passage_wanted: a ``Passage`` is to be seen in the texts.
        all_requested: the reader wants everything that is filtered out back.
    """

    passage_wanted = Signal(object)
    all_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = GridModel(self)
        self.table = GridTable(self._model, self)
        self._whole = selectable_label(self)
        self._why = selectable_label(self)
        for label in (self._whole, self._why):
            label.setAlignment(begin("", self.layoutDirection()) | Qt.AlignmentFlag.AlignTop)
        self._advice = QLabel(tr(_ADVICE), self)
        self._open = QPushButton(tr("Open side by side"), self)
        self._nothing = EmptyState(self)
        self._pages = QStackedWidget(self)
        self._lay_out()
        self._connect()

    def show_matrix(self, comparison: Comparison, matrix: Matrix) -> None:
        """Show the claims of another comparison."""
        self._model.show_matrix(comparison, matrix)
        self._begin(0, self._model.first)

    def hide_differences(self, hidden: Hidden) -> None:
        """Hide the claims whose differences are all filtered out; stay at the same place."""
        current = self.table.currentIndex()
        number = self._model.number(current.row()) if current.isValid() else 0
        self._model.hide(hidden)
        if not self.table.currentIndex().isValid():
            self._begin(self._model.place(number), max(current.column(), 0))

    def focus_target(self) -> QWidget:
        """The widget to focus: the table, or the button to show all where it is empty."""
        empty = self._pages.currentIndex() == 1
        return self._nothing.button if empty and self._model.claims else self.table

    def _begin(self, row: int, column: int) -> None:
        """Go to a cell, or say that there is none."""
        empty = not self._model.rowCount()
        if empty and self._model.claims:
            self._nothing.say(tr("Nothing of the chosen kinds"), "", tr("Show all differences"))
        elif empty:
            self._nothing.say(
                tr("No claims to compare"), tr("The accounts have no statement in common.")
            )
        self._pages.setCurrentIndex(1 if empty else 0)
        self.table.setCurrentIndex(self._model.index(row, column))
        self._tell()

    def _tell(self) -> None:
        """Show the current cell in full below the table."""
        index = self.table.currentIndex()
        cell = index.data(CELL) if index.isValid() else None
        self._open.setEnabled(isinstance(cell, Cell))
        if not isinstance(cell, Cell):
            self._whole.clear()
            self._why.clear()
            return
        source = f"{letter(cell.article)}  {outlet(cell.reading.article)}"
        self._whole.setText(f"{source}\n{self._model.said(cell)}")
        reasons = [
            tr("Why: {reason}").format(reason=why)
            for why in self._model.reasons(cell.row, cell.article)
        ]
        camps = self._model.camps(cell.row)
        self._why.setText("\n".join([*([camps] if camps else []), *reasons]))
        self._why.setVisible(bool(camps or reasons))
        self._tell_picked()

    def _tell_picked(self) -> None:
        articles = self._model.picked[1]
        names = listed(map(letter, articles))
        words = tr(_ADVICE)
        if len(articles) > 1:
            words = tr("{letters} picked: Enter opens them. At most {most}.")
        elif articles:
            words = tr("{letters} picked; pick another cell of this claim.")
        self._advice.setText(words.format(letters=names, most=number(MOST)))

    def _show_passage(self, index: QModelIndex) -> None:
        wanted = self._model.passage(index)
        if wanted:
            self.passage_wanted.emit(wanted)

    def _pick(self, index: QModelIndex) -> None:
        self._model.toggle(index)
        self._tell()

    def _connect(self) -> None:
        self.table.selectionModel().currentChanged.connect(self._tell)
        self.table.opened.connect(self._show_passage)
        self.table.picked.connect(self._pick)
        self._open.clicked.connect(lambda: self._show_passage(self.table.currentIndex()))
        self._nothing.pressed.connect(self.all_requested)

    def _lay_out(self) -> None:
        self._open.setToolTip(
            with_keys(tr("Open the picked cells, or this one, in the texts"), "Enter")
        )
        dimmed(wrapped(self._advice))
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(14, 8, 14, 8)
        column.setSpacing(4)
        column.addWidget(self._whole)
        column.addWidget(self._why)
        column.addStretch(1)
        detail = WholeCell(self)
        detail.setFrameShape(QFrame.Shape.NoFrame)
        detail.setWidgetResizable(True)
        detail.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        detail.setFixedHeight(round(self.fontMetrics().height() * _DETAIL_LINES) + 16)
        detail.setAccessibleName(tr("The whole cell"))
        detail.setWidget(content)
        FocusOutline(detail)
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 4, 14, 8)
        foot.setSpacing(12)
        foot.addWidget(self._advice, 1)
        foot.addWidget(self._open)
        page = QWidget(self)
        rows = QVBoxLayout(page)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.table, 1)
        rows.addWidget(detail)
        rows.addLayout(foot)
        self._pages.addWidget(page)
        self._pages.addWidget(self._nothing)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)
