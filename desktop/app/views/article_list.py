"""ArticlePane: the search field, the list of articles, and the way to a comparison."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.app.models.articles import ArticleModel
from desktop.app.models.shelf import Sorting
from desktop.app.views.card_list import CardList
from desktop.app.views.elided_label import ElidedLabel
from desktop.app.views.empty_state import EmptyState
from desktop.app.views.icons import icon
from desktop.app.views.query_notes import QueryNotes
from desktop.app.views.search_bar import SearchBar
from desktop.app.views.writing import dimmed

MOST_COMPARED = 12  # articles; more columns than that nobody can follow


class ArticlePane(QWidget):
    """The middle column of the library.

    Signals:
        current_changed: the number of the article to read, or 0.
        selection_changed: other articles are selected than before.
        sorting_changed: a ``Sorting``.
        compare_wanted: the button was pressed.
        save_wanted: the present query is to be saved.
    """

    current_changed = Signal(int)
    selection_changed = Signal()
    sorting_changed = Signal(object)
    compare_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, model: ArticleModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.sorting = Sorting.BEST
        self._entered = ""  # the query whose hits were last gone to from the search field
        self.search = SearchBar()
        self.save = QToolButton()
        self.save.clicked.connect(self.save_wanted)
        self.notes = QueryNotes()
        self.counted = ElidedLabel()
        self.compare = QPushButton("Compare")
        self.compare.clicked.connect(self.compare_wanted)
        self.nothing = EmptyState()
        self.list = CardList("Articles", title_lines=2)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setModel(model)
        self._sort = QToolButton()
        self.orders = self._sort_menu()
        self._stack = QStackedWidget()
        selection = self.list.selectionModel()
        selection.currentChanged.connect(self._on_current)
        selection.selectionChanged.connect(self.selection_changed)
        self.search.left_down.connect(self._enter_list)
        self._lay_out()

    @property
    def selected(self) -> list[int]:
        """The numbers of the selected articles in the order of the list."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedRows())
        return [self._model.summary(row).id for row in rows]

    @property
    def current(self) -> int:
        """The number of the article that is being read, or 0."""
        index = self.list.currentIndex()
        return self._model.summary(index.row()).id if index.isValid() else 0

    def show_list(self) -> None:
        """Show the list; its lines are as high as they now need to be."""
        if self.list.cards.snippets != self._model.searching:
            self.list.cards.snippets = self._model.searching
            self.list.doItemsLayout()
        self._stack.setCurrentWidget(self.list)

    def show_nothing(self, heading: str, advice: str, button: str = "") -> None:
        """Show words where the list would be."""
        self.nothing.say(heading, advice, button)
        self._stack.setCurrentWidget(self.nothing)

    def offer_comparison(self, numbers: Sequence[int], *, of_event: bool) -> None:
        """Let the button say what it would compare, and be off where that is nothing."""
        self.compare.setEnabled(bool(numbers))
        self.compare.setToolTip("Read them side by side (Ctrl+Return)")
        if len(self.selected) > 1 and numbers:
            self.compare.setText(f"Compare {len(numbers)} articles")
        elif numbers and of_event:
            all_of_them = "both" if len(numbers) == 2 else f"all {len(numbers)}"
            self.compare.setText(f"Compare {all_of_them} accounts")
        else:
            self.compare.setText("Compare")
            self.compare.setToolTip(
                f"Select two to {MOST_COMPARED} articles with Ctrl or Shift, or choose an event of "
                f"at most {MOST_COMPARED}"
            )

    def select(self, number: int) -> bool:
        """Choose one article and scroll to it; False if the list does not hold it."""
        row = self._model.row_of(number)
        if row is None:
            return False
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.list.selectionModel().setCurrentIndex(self._model.index(row), flag)
        self.list.scrollTo(self._model.index(row))
        return True

    def select_after(self, numbers: Sequence[int]) -> None:
        """Choose the article below some that are about to go, or else the one above them."""
        rows = [row for number in numbers if (row := self._model.row_of(number)) is not None]
        if rows:
            last = max(rows) + 1
            row = last if last < self._model.rowCount() else min(rows) - 1
            if row >= 0:
                self.select(self._model.summary(row).id)

    def refresh_icons(self) -> None:
        """Draw the icons in the palette's colours."""
        self._sort.setIcon(icon("sort", self.palette()))
        self.compare.setIcon(icon("compare", self.palette()))
        self.save.setIcon(icon("save", self.palette()))
        self.notes.refresh_icons()

    def set_sorting(self, sorting: Sorting) -> None:
        """Put the list into another order."""
        for action in self.orders.actions():
            if action.data() == sorting and not action.isChecked():
                action.trigger()

    def _on_current(self, index: QModelIndex) -> None:
        self.current_changed.emit(self._model.summary(index.row()).id if index.isValid() else 0)

    def _enter_list(self) -> None:
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        query, self._entered = self._entered, self.search.query
        anew = bool(self._entered) and self._entered != query
        if self._model.rowCount() and (anew or not self.list.currentIndex().isValid()):
            self.select(self._model.summary(0).id)

    def _choose_sorting(self, action: QAction) -> None:
        self.sorting = Sorting(action.data())
        self.sorting_changed.emit(self.sorting)

    def _open_sort_menu(self) -> None:
        self.orders.popup(self._sort.mapToGlobal(self._sort.rect().bottomLeft()))

    def _sort_menu(self) -> QMenu:
        menu = QMenu(self._sort)
        group = QActionGroup(menu)
        for sorting in Sorting:
            action = menu.addAction(sorting.value)
            action.setCheckable(True)
            action.setChecked(sorting is self.sorting)
            action.setData(sorting)
            group.addAction(action)
        group.triggered.connect(self._choose_sorting)
        return menu

    def _lay_out(self) -> None:
        self.search.setMinimumHeight(32)
        self._sort.clicked.connect(self._open_sort_menu)
        self._sort.setAutoRaise(True)
        self._sort.setAccessibleName("Order of the list")
        self._sort.setToolTip("Order of the list")
        self._sort.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.save.setAutoRaise(True)
        self.save.setAccessibleName("Save the search")
        self.save.setToolTip("Save the search under a name (Ctrl+S)")
        self.save.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.save.setEnabled(False)
        self.search.textChanged.connect(lambda: self.save.setEnabled(bool(self.search.query)))
        dimmed(self.counted)
        row = QHBoxLayout()
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(8)
        row.addWidget(self.counted, 1)
        row.addWidget(self._sort)
        row.addWidget(self.compare)
        head = QHBoxLayout()
        head.setContentsMargins(8, 8, 8, 0)
        head.setSpacing(4)
        head.addWidget(self.search, 1)
        head.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(row)
        column.addWidget(self.notes)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.nothing)
        column.addWidget(self._stack, 1)
        self.refresh_icons()
