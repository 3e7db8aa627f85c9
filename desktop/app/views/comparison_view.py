"""Comparison view: articles side by side, the list of their differences, and why they differ."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.app.models.differences import DifferencesModel, ShownDifferences
from desktop.app.models.pairs import telling_pair
from desktop.app.models.place import Place
from desktop.app.views.comparison_bar import ComparisonBar
from desktop.app.views.difference_list import DifferenceList
from desktop.app.views.evidence import Evidence
from desktop.app.views.panes import MOST, Panes
from desktop.comparison.model import Comparison


class ComparisonView(QWidget):
    """A comparison on the screen.

    Attributes:
        next_action: goes to the next difference (Alt+Down).
        previous_action: goes to the previous one (Alt+Up).
        swap_action: swaps the first two texts (X).
        link_action: scrolls the texts together or not (Ctrl+L).
        export_action: asks for an export.

    Signals:
        export_requested: the reader wants the comparison as a file.
    """

    export_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comparison: Comparison | None = None
        self._articles: list[int] = []
        self._make_actions()
        self._model = DifferencesModel(self)
        self._shown = ShownDifferences(self._model, self)
        self._bar = ComparisonBar(self.link_action, self)
        self._list = DifferenceList(self._shown, self)
        self._panes = Panes(self)
        self._evidence = Evidence(self)
        self._pages = QStackedWidget(self)
        self._lay_out()
        self._connect()

    @property
    def comparison(self) -> Comparison | None:
        """What is shown, or None before anything is."""
        return self._comparison

    @property
    def articles(self) -> tuple[int, ...]:
        """The articles on the screen, left to right, as numbers of the comparison."""
        return tuple(self._articles)

    def show_comparison(self, comparison: Comparison) -> None:
        """Show another comparison: the two articles that differ most, every difference."""
        self._bar.legend.show_all()
        self._comparison = comparison
        self._model.show_comparison(comparison)
        self._bar.show_choices(len(comparison.readings))
        self._pages.setCurrentIndex(1)
        self.show_articles(telling_pair(comparison))
        self._list.view.setFocus()

    def show_articles(self, articles: Sequence[int]) -> None:
        """Show these articles of the comparison side by side, the base first.

        The current difference stays current where it concerns them.

        Args:
            articles: one to four different numbers of the comparison.
        """
        if self._comparison is None:
            return
        self._articles = list(articles)[:MOST]
        self._model.show_articles(self._articles)
        self._panes.show_comparison(self._comparison, self._articles)
        self._shown.show_articles(self._articles)
        self._bar.show_count(len(self._articles))
        self._bar.legend.show_counts(self._shown.marks(), self._shown.kinds())
        self._list.show_articles(self._comparison, self._articles)
        self._filter()

    @property
    def place(self) -> Place:
        """Where the reader is."""
        legend = self._bar.legend
        return Place(
            self.articles,
            self._list.current,
            tuple(mark.value for mark in legend.hidden_marks()),
            tuple(kind.value for kind in legend.hidden_kinds()),
        )

    def go_to(self, place: Place) -> None:
        """Go back to where the reader was, as far as it is there in this comparison."""
        there = range(len(self._comparison.readings)) if self._comparison else ()
        articles = [article for article in place.articles if article in there]
        if articles and len(articles) == len(set(articles)):
            self.show_articles(articles)
        self._bar.legend.hide_only(place.marks, place.kinds)
        if place.difference is not None:
            self._list.choose(place.difference)

    def set_animated(self, animated: bool) -> None:
        """Whether texts may glide to a difference; never where the system asks for no motion."""
        self._panes.scrolling.animated = animated

    def regions(self) -> list[QWidget]:
        """What F6 goes through: list, texts, evidence, legend."""
        if self._comparison is None:
            return []
        legend = self._bar.legend.focus_widgets()[:1]
        return [self._list.focus_target(), *self._panes.texts, self._evidence, *legend]

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to the list; a proxy would upset the order of Tab."""
        super().focusInEvent(event)
        self._list.focus_target().setFocus(event.reason())

    def _make_actions(self) -> None:
        self.next_action = self._action("Next difference", "Alt+Down")
        self.previous_action = self._action("Previous difference", "Alt+Up")
        self.swap_action = self._action("Swap the texts", "X")
        self.link_action = self._action("Scroll together", "Ctrl+L")
        self.export_action = self._action("Export…", "")
        self.link_action.setCheckable(True)
        self.link_action.setChecked(True)

    def _action(self, text: str, keys: str) -> QAction:
        action = QAction(text, self)
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setToolTip(f"{text} ({action.shortcut().toString()})")
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.addAction(action)
        return action

    def _lay_out(self) -> None:
        nothing = QLabel("Choose two articles of an event to see them side by side.", self)
        nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        nothing.setWordWrap(True)
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._panes, 1)
        column.addWidget(_line(right, QFrame.Shape.HLine))
        column.addWidget(self._evidence)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(self._list)
        splitter.addWidget(_beside(_line(right, QFrame.Shape.VLine), right))
        splitter.setStretchFactor(0, 0)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([300, 900])
        splitter.setHandleWidth(1)
        page = QWidget(self)
        rows = QVBoxLayout(page)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._bar)
        rows.addWidget(_line(page, QFrame.Shape.HLine))
        rows.addWidget(splitter, 1)
        self._pages.addWidget(nothing)
        self._pages.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)

    def _connect(self) -> None:
        self.next_action.triggered.connect(lambda: self._list.step(1))
        self.previous_action.triggered.connect(lambda: self._list.step(-1))
        self.swap_action.triggered.connect(self._swap)
        self.link_action.toggled.connect(self._link)
        self.export_action.triggered.connect(self.export_requested)
        self._bar.legend.changed.connect(self._filter)
        self._bar.count_chosen.connect(self._choose_count)
        self._list.chosen.connect(self._show_current)
        self._list.all_requested.connect(self._bar.legend.show_all)
        self._panes.chosen.connect(self._list.choose)
        self._panes.picked.connect(self._pick)
        self._panes.swap_requested.connect(self._swap)
        for number in range(1, 10):
            shortcut = QShortcut(QKeySequence(str(number)), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda place=number: self._bar.legend.toggle(place))

    def _filter(self) -> None:
        """Hide what the legend hides, in the list and in the texts."""
        legend = self._bar.legend
        self._shown.hide(legend.hidden_marks(), legend.hidden_kinds())
        self._panes.show_differences(self._shown.rows())
        self._list.refresh()
        current = self._list.current
        self._show_current(-1 if current is None else current)

    def _show_current(self, number: int) -> None:
        if self._comparison is None:
            return
        found = self._comparison.differences[number] if number >= 0 else None
        self._panes.show_current(number if number >= 0 else None)
        self._evidence.show_difference(found, self._comparison.readings, self._articles)
        self._evidence.setVisible(bool(self._comparison.differences))

    def _link(self, linked: bool) -> None:
        self._panes.scrolling.linked = linked

    def _swap(self) -> None:
        if len(self._articles) > 1:
            first, second, *others = self._articles
            self.show_articles([second, first, *others])

    def _pick(self, place: int, article: int) -> None:
        """Put an article into a pane; if another pane has it, the two change places."""
        articles = list(self._articles)
        if article in articles:
            articles[articles.index(article)] = articles[place]
        articles[place] = article
        self.show_articles(articles)

    def _choose_count(self, count: int) -> None:
        """Show so many texts: those there are, then the first of the others."""
        if self._comparison is None:
            return
        others = [n for n in range(len(self._comparison.readings)) if n not in self._articles]
        self.show_articles([*self._articles, *others][:count])


def _line(parent: QWidget, shape: QFrame.Shape) -> QFrame:
    line = QFrame(parent)
    line.setFrameShape(shape)
    line.setFrameShadow(QFrame.Shadow.Plain)
    line.setForegroundRole(QPalette.ColorRole.Midlight)
    (line.setFixedHeight if shape is QFrame.Shape.HLine else line.setFixedWidth)(1)
    return line


def _beside(line: QFrame, widget: QWidget) -> QWidget:
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(line)
    row.addWidget(widget, 1)
    return both
