"""ArticlePane: the search field, the list of articles, and the way to a comparison."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QMenu,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.app.language import number, tr
from desktop.app.models.article_table import ArticleTable
from desktop.app.models.articles import ArticleModel
from desktop.app.models.groups import Grouping
from desktop.app.models.result_words import compare_all
from desktop.app.models.shelf import Sorting
from desktop.app.settings import Settings
from desktop.app.views.article_table import ArticleTableView
from desktop.app.views.card_list import CardList
from desktop.app.views.elided_button import ElidedButton
from desktop.app.views.elided_label import ElidedLabel
from desktop.app.views.empty_state import EmptyState
from desktop.app.views.folding import Folding
from desktop.app.views.icons import icon
from desktop.app.views.query_notes import QueryNotes
from desktop.app.views.search_bar import SearchBar
from desktop.app.views.timeline import Timeline
from desktop.app.views.view_keys import with_keys
from desktop.app.views.writing import dimmed

MOST_COMPARED = 12  # articles; more columns than that nobody can follow
_COUNT_LETTERS = 14  # characters of average width left by the button beside it: “4 of 25 articles”


class ArticlePane(QWidget):
    """The middle column of the library.

    Signals:
        current_changed: the number of the article to read, or 0.
        selection_changed: other articles are selected than before.
        sorting_changed: a ``Sorting``.
        grouping_changed: a ``Grouping``.
        compare_wanted: the button was pressed.
        save_wanted: the present query is to be saved.
    """

    current_changed = Signal(int)
    selection_changed = Signal()
    sorting_changed = Signal(object)
    grouping_changed = Signal(object)
    compare_wanted = Signal()
    save_wanted = Signal()

    def __init__(
        self, model: ArticleModel, table: ArticleTable, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self.sorting = Sorting.BEST
        self.grouping = Grouping.NONE
        self._entered = ""  # the query whose hits were last gone to from the search field
        self.search = SearchBar()
        self.save = QToolButton()
        self.save.clicked.connect(self.save_wanted)
        self.notes = QueryNotes()
        self.timeline = Timeline()
        self.counted = ElidedLabel()
        letters = _COUNT_LETTERS * self.counted.fontMetrics().averageCharWidth()
        self.counted.setMinimumWidth(letters)
        self.compare = ElidedButton(tr("Compare"))
        self.compare.short = self.compare.text()
        self.compare.clicked.connect(self.compare_wanted)
        self.nothing = EmptyState()
        self.list = CardList(tr("Articles"), title_lines=2)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setModel(model)
        self.table = ArticleTableView()
        self.table.set_table(table)
        self.table.sorting_wanted.connect(self.set_sorting)
        self.view: CardList | ArticleTableView = self.list
        self.folding = Folding(self, model)
        self._sort = QToolButton()
        self.orders = self._sort_menu()
        self._stack = QStackedWidget()
        for view in (self.list, self.table):
            selection = view.selectionModel()
            selection.currentChanged.connect(partial(self._on_current, view))
            selection.selectionChanged.connect(self.selection_changed)
        self.search.left_down.connect(self._enter_list)
        self._lay_out()

    @property
    def selected(self) -> list[int]:
        """The numbers of the selected articles in the order of the list."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        return [self._model.summary(row).id for row in rows if not self._model.heading(row)]

    @property
    def current(self) -> int:
        """The number of the focused article, or 0."""
        return self._number_at(self.view.currentIndex())

    def show_list(self) -> None:
        """Show the list; its lines are as high as they now need to be."""
        if self.list.cards.snippets != self._model.searching:
            self.list.cards.snippets = self._model.searching
            self.list.doItemsLayout()
        self._stack.setCurrentWidget(self.view)

    @property
    def as_table(self) -> bool:
        """Whether the articles are shown as a table."""
        return self.view is self.table

    def show_as_table(self, on: bool) -> None:
        """Show the articles as a table or as cards; what is chosen stays chosen."""
        if on is self.as_table:
            return
        focused, shown = self.view.hasFocus(), self._stack.currentWidget() is self.view
        current, selected = self.current, self.selected
        self.view = self.table if on else self.list
        if current:
            self.select(current)
        self.select_too(selected)
        if shown:
            self._stack.setCurrentWidget(self.view)
        if focused:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.selection_changed.emit()

    def show_nothing(self, heading: str, advice: str, button: str = "") -> None:
        """Show a message in place of the list."""
        self.nothing.say(heading, advice, button)
        self._stack.setCurrentWidget(self.nothing)

    def toggle_table(self) -> None:
        """Show the articles as a table, or as cards again."""
        self.show_as_table(not self.as_table)

    def choose_columns(self) -> None:
        """Show the table, and let the user choose its columns."""
        self.show_as_table(True)
        self.table.offer_columns(QPoint(0, self.table.horizontalHeader().height()))

    def restore(self, settings: Settings) -> None:
        """Restore the list as it was when the program was last closed."""
        if settings.order in Sorting.__members__:
            self.set_sorting(Sorting[settings.order])
        if settings.grouping in Grouping.__members__:
            self.set_grouping(Grouping[settings.grouping])
        self.table.layout_state = settings.table
        self.show_as_table(settings.as_table)

    def remember(self, settings: Settings) -> None:
        """Save how the articles are listed."""
        settings.order = self.sorting.name
        settings.grouping = self.grouping.name
        settings.table = self.table.layout_state
        settings.as_table = self.as_table

    def offer_comparison(self, numbers: Sequence[int], *, of_event: bool) -> None:
        """Label the button with what it would compare; disable it for nothing."""
        self.compare.setEnabled(bool(numbers))
        self.compare.setToolTip(with_keys(tr("Read them side by side"), "Ctrl+Return"))
        if len(self.selected) > 1 and numbers:
            self.compare.setText(tr("Compare %Ln article(s)", "", len(numbers)))
        elif numbers and of_event:
            self.compare.setText(compare_all(len(numbers)))
        else:
            self.compare.setText(tr("Compare"))
            self.compare.setToolTip(
                tr(
                    "Select two to {most} articles with Ctrl or Shift, or choose an event of "
                    "at most {most}"
                ).format(most=number(MOST_COMPARED))
            )

    def select_too(self, numbers: Sequence[int]) -> None:
        """Add visible articles to the selection."""
        rows = sorted(row for one in numbers if (row := self._model.row_of(one)) is not None)
        selection, flags = QItemSelection(), QItemSelectionModel.SelectionFlag
        for row in rows:
            index = self.view.model().index(row, 0)
            selection.select(index, index)
        self.view.selectionModel().select(selection, flags.Select | flags.Rows)

    def select(self, number: int, *, unfold: bool = True) -> bool:
        """Choose one article and scroll to it; False if the list does not hold it.

        Args:
            number: the article.
            unfold: whether its group is unfolded for it; else the heading is gone to.
        """
        if unfold:
            self.folding.unfold_for(number)
        row = self._model.row_of(number)
        if row is None:
            return self.folding.go_to_heading_of(number)
        flags = QItemSelectionModel.SelectionFlag
        index = self.view.model().index(row, 0)
        self.view.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.view.scrollTo(index)
        return True

    def select_after(self, numbers: Sequence[int]) -> None:
        """Select the article below some that are about to go, else the one above them."""
        rows = [row for number in numbers if (row := self._model.row_of(number)) is not None]
        if rows:
            below, above = self._model.nearest(max(rows) + 1, 1), min(rows) - 1
            if beside := below or self._model.nearest(above, -1):
                self.select(beside.id)

    def refresh_icons(self) -> None:
        """Draw the icons in the palette's colours."""
        self._sort.setIcon(icon("sort", self.palette()))
        self.compare.setIcon(icon("compare", self.palette()))
        self.save.setIcon(icon("save", self.palette()))
        self.notes.refresh_icons()

    def set_sorting(self, sorting: Sorting) -> None:
        """Sort the list."""
        self._tick(sorting)

    def set_grouping(self, grouping: Grouping) -> None:
        """Group the list, or ungroup it."""
        self._tick(grouping)

    def _tick(self, wanted: Sorting | Grouping) -> None:
        for action in self.orders.actions():
            if action.data() == wanted and not action.isChecked():
                action.trigger()

    def _on_current(self, view: QWidget, index: QModelIndex, _before: QModelIndex) -> None:
        gone_to = self._number_at(index)
        if view is self.view and (gone_to or not index.isValid()):  # headings are not read
            self.current_changed.emit(gone_to)

    def _number_at(self, index: QModelIndex) -> int:
        """The article in a line, or 0 for a heading or nowhere."""
        if not index.isValid() or self._model.heading(index.row()):
            return 0
        return self._model.summary(index.row()).id

    def _enter_list(self) -> None:
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        query, self._entered = self._entered, self.search.query
        anew = bool(self._entered) and self._entered != query
        if self._model.rowCount() and (anew or not self.view.currentIndex().isValid()):
            first = self._model.nearest(0, 1)
            if first:
                self.select(first.id)
            else:
                self.view.setCurrentIndex(self.view.model().index(0, 0))

    def _choose_sorting(self, action: QAction) -> None:
        self.sorting = Sorting(action.data())
        self.table.show_sorting(self.sorting)
        self.sorting_changed.emit(self.sorting)

    def _choose_grouping(self, action: QAction) -> None:
        self.grouping = Grouping(action.data())
        self.grouping_changed.emit(self.grouping)

    def open_orders(self) -> None:
        """Open the menu of orders and groups below its button."""
        self.orders.popup(self._sort.mapToGlobal(self._sort.rect().bottomLeft()))

    def _sort_menu(self) -> QMenu:
        menu = QMenu(self._sort)
        for kind, current, choose in (
            (Sorting, self.sorting, self._choose_sorting),
            (Grouping, self.grouping, self._choose_grouping),
        ):
            group = QActionGroup(menu)
            for entry in kind:
                action = menu.addAction(tr(entry.value))
                action.setCheckable(True)
                action.setChecked(entry is current)
                action.setData(entry)
                group.addAction(action)
            group.triggered.connect(choose)
            menu.addSeparator()
        return menu

    def _lay_out(self) -> None:
        self.search.setMinimumHeight(32)
        self._sort.clicked.connect(self.open_orders)
        self._sort.setAutoRaise(True)
        self._sort.setAccessibleName(tr("Order and groups of the list"))
        self._sort.setToolTip(with_keys(tr("Order and groups of the list"), "Ctrl+Shift+O"))
        self._sort.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.save.setAutoRaise(True)
        self.save.setAccessibleName(tr("Save the search"))
        self.save.setToolTip(with_keys(tr("Save the search under a name"), "Ctrl+S"))
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
        column.addWidget(self.timeline)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.nothing)
        column.addWidget(self._stack, 1)
        self.refresh_icons()
