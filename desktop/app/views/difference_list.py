"""Difference list: the differences as cards, to step through."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.app.language import number, tr
from desktop.app.models.differences import Order, ShownDifferences
from desktop.app.models.phrases import UNPARSED_WHY
from desktop.app.views.difference_delegate import DifferenceDelegate
from desktop.app.views.focus_outline import FocusOutline
from desktop.app.views.heard_selection import go_to_selected, tell_again
from desktop.app.views.link_button import LinkButton
from desktop.app.views.view_keys import with_keys
from desktop.comparison.model import Comparison


class DifferenceList(QWidget):
    """The list with its counter, its order, and its text when empty.

    Attributes:
        view: the list itself.

    Signals:
        chosen: another difference is current; its index in the comparison, or -1 for none.
        opened: Enter or a double click: the evidence is wanted.
        all_requested: the reader wants everything that is filtered out back.
        order_changed: another ``Order`` was chosen.
        unapplied_wanted: decisions that answer to no difference any more are to be shown.
    """

    chosen = Signal(int)
    opened = Signal()
    all_requested = Signal()
    order_changed = Signal(object)
    unapplied_wanted = Signal()

    def __init__(self, shown: ShownDifferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = shown
        self._statements = 0
        self._unparsed = ""
        self.view = QListView(self)
        self._delegate = DifferenceDelegate(self)
        self._counter = QLabel(self)
        self._order = QComboBox(self)
        self._earlier = _arrow(self, "↑", tr("Previous difference"), "Alt+Up")
        self._later = _arrow(self, "↓", tr("Next difference"), "Alt+Down")
        self._nothing = QLabel(self)
        self._show_all = QPushButton(tr("Show all differences"), self)
        self._unapplied = LinkButton("", self)
        self._pages = QStackedWidget(self)
        self._set_up_view()
        self._lay_out()
        self._connect()

    def show_articles(self, comparison: Comparison, articles: Sequence[int]) -> None:
        """Quote these articles of a comparison."""
        self._delegate.show_articles(comparison, articles)
        self._statements = comparison.statements
        parsed = all(comparison.readings[article].parsed for article in articles)
        self._unparsed = "" if parsed else tr(UNPARSED_WHY)
        self._tell_unapplied(len(comparison.unapplied))
        self.view.doItemsLayout()
        self.refresh()

    def refresh(self) -> None:
        """Update to changed differences: keep the current one, or go to the first open one."""
        empty = self._shown.rowCount() == 0
        self._pages.setCurrentIndex(1 if empty else 0)
        hidden = empty and bool(self._shown.concerned())
        self._nothing.setText(
            tr("No differences of the chosen kinds.") if hidden else self._none_found()
        )
        self._show_all.setVisible(hidden)
        for button in (self._earlier, self._later, self._order):
            button.setEnabled(not empty)
        if not self.view.currentIndex().isValid() and not empty:
            self.view.setCurrentIndex(self._shown.index(self._shown.first(), 0))
        self._count()

    def set_actions(self, actions: Sequence[QAction]) -> None:
        """Offer the decisions in the list's context menu."""
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.view.addActions(list(actions))

    def set_order(self, order: Order) -> None:
        """Sort the list, without a signal."""
        self._order.setCurrentIndex(self._order.findData(order))
        self._reorder()

    def choose(self, difference: int) -> bool:
        """Make a difference current, if it is shown; returns whether it is."""
        index = self._shown.mapFromSource(self._shown.sourceModel().index(difference, 0))
        if index.isValid():
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)
        return index.isValid()

    def go_back_to(self, difference: int) -> None:
        """Select a difference again after a decision, and have it announced again."""
        stayed = self.current == difference
        if self.choose(difference) and stayed:
            tell_again(self.view)

    def step(self, by: int) -> None:
        """Move by some differences, wrapping around."""
        count = self._shown.rowCount()
        if count:
            row = (self.view.currentIndex().row() + by) % count
            self.view.setCurrentIndex(self._shown.index(row, 0))

    def focus_target(self) -> QWidget:
        """The widget to focus: the list, or the button to show all where it is empty."""
        return self._show_all if self._show_all.isVisibleTo(self) else self.view

    @property
    def current(self) -> int | None:
        """Index of the current difference in the comparison, or None."""
        index = self.view.currentIndex()
        return self._shown.mapToSource(index).row() if index.isValid() else None

    def _set_up_view(self) -> None:
        view = self.view
        view.setModel(self._shown)
        go_to_selected(view)
        view.setItemDelegate(self._delegate)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setAccessibleName(tr("Differences"))
        view.setMinimumWidth(200)
        FocusOutline(view)

    def _lay_out(self) -> None:
        self._order.addItem(tr("By weight"), Order.WEIGHT)
        self._order.addItem(tr("By place in the text"), Order.TEXT)
        self._order.addItem(tr("By kind"), Order.KIND)
        self._order.setAccessibleName(tr("Order of the differences"))
        self._order.setToolTip(self._order.accessibleName())  # X11 reads no name but the choice
        empty = QWidget(self)
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(empty)
        column.setContentsMargins(24, 24, 24, 24)
        column.addStretch(1)
        column.addWidget(self._nothing)
        column.addWidget(self._show_all, 0, Qt.AlignmentFlag.AlignCenter)
        column.addStretch(2)
        self._pages.addWidget(self.view)
        self._pages.addWidget(empty)
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 8, 8)
        head.setSpacing(4)
        head.addWidget(self._counter)
        head.addStretch(1)
        for widget in (self._order, self._earlier, self._later):
            head.addWidget(widget)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(head)
        rows.addWidget(self._pages, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 0, 8, 0)
        foot.addWidget(self._unapplied)
        foot.addStretch(1)
        rows.addLayout(foot)

    def _connect(self) -> None:
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        self._earlier.clicked.connect(lambda: self.step(-1))
        self._later.clicked.connect(lambda: self.step(1))
        self._order.activated.connect(self._choose_order)
        self.view.doubleClicked.connect(self.opened)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # one click may activate, too
            shortcut = QShortcut(QKeySequence(key), self.view)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self.opened)
        self._unapplied.clicked.connect(self.unapplied_wanted)
        self._show_all.clicked.connect(self.all_requested)

    def _current_changed(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self._count()
        current = self.current
        self.chosen.emit(-1 if current is None else current)

    def _tell_unapplied(self, count: int) -> None:
        self._unapplied.show_text(tr("%Ln decision(s) no longer apply…", "", count))
        self._unapplied.setVisible(count > 0)

    def _none_found(self) -> str:
        words = tr("No differences found among %Ln statement(s) checked.", "", self._statements)
        return f"{words} {self._unparsed}".rstrip()

    def _choose_order(self) -> None:
        self._reorder()
        self.order_changed.emit(self._order.currentData())

    def _reorder(self) -> None:
        order = self._order.currentData()
        with QSignalBlocker(self.view.selectionModel()):
            self._shown.set_order(Order(order))
        self.view.scrollTo(self.view.currentIndex())
        self._count()

    def _count(self) -> None:
        count = self._shown.rowCount()
        row = self.view.currentIndex().row()
        self._counter.setText(
            tr("{place} of {all}").format(place=number(row + 1 if count else 0), all=number(count))
        )


def _arrow(parent: QWidget, sign: str, name: str, keys: str) -> QToolButton:
    button = QToolButton(parent)
    button.setText(sign)
    button.setAutoRaise(True)
    button.setToolTip(with_keys(name, keys))
    button.setAccessibleName(name)
    return button
