"""Comparison view: articles side by side, the list of their differences, and why they differ."""

from collections import Counter
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QSplitter, QVBoxLayout, QWidget

from desktop.app.language import tr
from desktop.app.models.differences import DifferencesModel, Order, ShownDifferences
from desktop.app.models.hidden import Hidden
from desktop.app.models.pairs import telling_pair
from desktop.app.models.passages import Passage
from desktop.app.models.place import Place
from desktop.app.views.arrangement import Arrangement, arrangement
from desktop.app.views.claim_views import ClaimViews
from desktop.app.views.comparison_bar import ComparisonBar
from desktop.app.views.comparison_note import ComparisonNote
from desktop.app.views.difference_list import DifferenceList
from desktop.app.views.evidence_drawer import EvidenceDrawer
from desktop.app.views.hairlines import beside, hairline
from desktop.app.views.panes import MOST, Panes
from desktop.app.views.picking import Picking
from desktop.app.views.view_keys import number_keys, view_action
from desktop.app.views.view_tabs import VIEW_WORDS, View
from desktop.comparison.model import Comparison, Difference
from desktop.comparison.signs import mark
from desktop.comparison.versions import versions


class ComparisonView(QWidget):
    """A comparison on the screen.

    Attributes:
        next_action, previous_action: lead from difference to difference (Alt+Down, Alt+Up).
        swap_action: swaps the first two texts (X).
        link_action: scrolls the texts together or not (Ctrl+L).
        view_actions: open the views, in the order of ``View`` (Ctrl+1 to Ctrl+5).
        export_action: asks for an export.
        picking: has a sentence clicked in the texts; Esc leaves it.

    Signals:
        export_requested: the reader wants the comparison as a file.
        current_changed: another difference is current, or something was decided about it.
        order_changed: another ``Order`` of the list was chosen.
        unapplied_wanted: decisions that answer to no difference any more are to be shown.
    """

    export_requested = Signal()
    current_changed = Signal()
    order_changed = Signal(object)
    unapplied_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comparison: Comparison | None = None
        self._articles: list[int] = []
        self._lifted = False
        self._make_actions()
        self._model = DifferencesModel(self)
        self._shown = ShownDifferences(self._model, self)
        self._bar = ComparisonBar(self.link_action, self.view_actions, self)
        self._note = ComparisonNote(self)
        self._list = DifferenceList(self._shown, self)
        self._panes = Panes(self)
        self._drawer = EvidenceDrawer(self)
        self.picking = Picking(self._panes, self._drawer)
        self._texts = QSplitter(Qt.Orientation.Horizontal, self)
        self._views = ClaimViews(self._texts, self)
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

    @property
    def view(self) -> View:
        """Which of the views is open."""
        return self._views.view

    @property
    def current(self) -> int | None:
        """The number of the current difference, or None; other views have none."""
        seen = self._comparison is not None and self.view is View.TEXTS
        return self._list.current if seen else None

    @property
    def evidence_open(self) -> bool:
        """Whether the evidence of the current difference is open."""
        return self._drawer.opened

    def set_decision_actions(self, evidence: QAction, actions: Sequence[QAction]) -> None:
        """Offer the decisions in the list's context menu and below the texts.

        Args:
            evidence: opens the evidence; wanted in the menu alone.
            actions: what can be decided.
        """
        self._list.set_actions([evidence, *actions])
        self._drawer.set_actions(actions)

    def set_order(self, order: Order) -> None:
        """Sort the list of differences."""
        self._list.set_order(order)

    def show_evidence(self) -> None:
        """Open the evidence and focus it; close it if it is open."""
        self._drawer.set_open(opened=not self._drawer.opened)
        self._share_height()
        target = self._drawer.evidence if self._drawer.opened else self._list.focus_target()
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_decided(self, comparison: Comparison) -> None:
        """Show the same comparison after a decision; everything stays in place."""
        if self._comparison is None:
            return
        found = self._comparison.differences[self.current] if self.current is not None else None
        self._comparison = comparison
        self._model.show_decided(comparison)
        self._panes.show_decided(comparison)
        self._views.show_comparison(comparison)
        self._show_list()
        if found is not None:
            self._list.go_back_to(_again(comparison, found))

    def show_comparison(self, comparison: Comparison) -> None:
        """Show another comparison: the two articles that differ most, and first their facts."""
        self._bar.legend.begin({mark(found) for found in comparison.differences})
        self._bar.tabs.offer_versions(bool(versions(comparison)))
        self._comparison = comparison
        self._model.show_comparison(comparison)
        self._note.show_comparison(comparison)
        self._bar.show_choices(len(comparison.readings))
        self.show_articles(telling_pair(comparison))
        self._views.show_comparison(comparison)
        self.focus_view()

    def show_view(self, view: View) -> None:
        """Open one of the views."""
        self._views.open(view)
        self._bar.tabs.show_view(view)
        self._bar.show_texts_tools(view is View.TEXTS)
        self._bar.legend.setVisible(view is not View.VERSIONS)
        self._count()
        self.focus_view()
        self.current_changed.emit()  # only texts have a current difference

    def show_passage(self, wanted: Passage) -> None:
        """Show a passage in the texts."""
        if self._comparison is None:
            return
        self.show_view(View.TEXTS)
        if set(wanted.articles) != set(self._articles):
            self.show_articles(wanted.articles)
        if wanted.difference is not None and self._list.choose(wanted.difference):
            self._show_current(wanted.difference)
        else:
            self._panes.show_places(dict(wanted.places))

    def focus_view(self) -> None:
        """Give the focus to the open view."""
        (self._views.focus_target() or self._list.focus_target()).setFocus()

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
        self._bar.show_count(len(self._articles))
        self._show_list()

    def _show_list(self) -> None:
        """List and count what concerns the visible articles."""
        if self._comparison is None:
            return
        self._shown.show_articles(self._articles)
        self._count()
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
            self.view.name,
        )

    def go_to(self, place: Place) -> None:
        """Restore the reader's place, as far as it exists in this comparison."""
        there = range(len(self._comparison.readings)) if self._comparison else ()
        articles = [article for article in place.articles if article in there]
        if articles and len(articles) == len(set(articles)):
            self.show_articles(articles)
        if place != Place(view=place.view):  # else nothing is asked for but a view
            self._bar.legend.hide_only(place.marks, place.kinds)
        if place.difference is not None:
            self._list.choose(place.difference)
        if (view := View.__members__.get(place.view)) and self.view_actions[view].isEnabled():
            self.show_view(view)

    def set_animated(self, animated: bool) -> None:
        """Set whether texts may glide to a difference; never against the system's setting."""
        self._panes.scrolling.animated = animated

    def regions(self) -> list[QWidget]:
        """The stops of F6: list, texts, evidence, legend, views; or the open view."""
        if self._comparison is None:
            return []
        marks = self._bar.legend.focus_widgets()[:1] if self.view is not View.VERSIONS else []
        legend = [*marks, self._bar.tabs]
        if target := self._views.focus_target():
            return [target, *legend]
        return [self._list.focus_target(), *self._panes.texts, self._drawer.evidence, *legend]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack the texts or make them tabs where there is little room, the list above them."""
        super().resizeEvent(event)
        self._panes.arrange(how := arrangement(self.width()))
        across = Qt.Orientation.Vertical if how is Arrangement.TABS else Qt.Orientation.Horizontal
        if across is not self._texts.orientation():
            self._texts.setOrientation(across)
            self._texts.setSizes([300, 900])
            self._share_height()

    def _share_height(self) -> None:
        """Let a list above the texts shrink while the evidence is open."""
        if self._texts.orientation() is Qt.Orientation.Vertical:
            self._texts.setSizes([110, 590] if self._drawer.opened else [220, 480])

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the focus on to the list; a proxy would upset the Tab order."""
        super().focusInEvent(event)
        (self._views.focus_target() or self._list.focus_target()).setFocus(event.reason())

    def event(self, event: QEvent) -> bool:
        """Esc closes the evidence before it closes the comparison."""
        if event.type() == QEvent.Type.ShortcutOverride and self._closes(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the evidence."""
        if not self._closes(event):
            super().keyPressEvent(event)
        elif not self.picking.end():
            self.show_evidence()

    def _closes(self, event: QEvent) -> bool:
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        return escape and (self.picking.on or self._drawer.opened)

    def _make_actions(self) -> None:
        self.next_action = view_action(self, tr("Next difference"), "Alt+Down")
        self.previous_action = view_action(self, tr("Previous difference"), "Alt+Up")
        self.swap_action = view_action(self, tr("Swap the texts"), "X")
        self.link_action = view_action(self, tr("Scroll together"), "Ctrl+L")
        self.export_action = view_action(self, tr("Export…"), "")
        self.view_actions = [
            view_action(self, tr(words), f"Ctrl+{view + 1}") for view, words in VIEW_WORDS.items()
        ]
        self.link_action.setCheckable(True)
        self.link_action.setChecked(True)

    def _lay_out(self) -> None:
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._panes, 1)
        column.addWidget(hairline(right, QFrame.Shape.HLine))
        column.addWidget(self._drawer)
        splitter = self._texts
        splitter.addWidget(self._list)
        splitter.addWidget(beside(hairline(right, QFrame.Shape.VLine), right))
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([300, 900])
        splitter.setHandleWidth(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._bar)
        rows.addWidget(hairline(self, QFrame.Shape.HLine))
        rows.addWidget(self._note)
        rows.addWidget(self._views, 1)

    def _connect(self) -> None:
        self.next_action.triggered.connect(lambda: self._views.step(1) or self._list.step(1))
        self.previous_action.triggered.connect(lambda: self._views.step(-1) or self._list.step(-1))
        self.swap_action.triggered.connect(self._swap)
        self.link_action.toggled.connect(self._link)
        self.export_action.triggered.connect(self.export_requested)
        self._bar.legend.changed.connect(self._filter)
        self._bar.count_chosen.connect(self._choose_count)
        self._list.chosen.connect(self._show_current)
        self._list.all_requested.connect(self._bar.legend.show_all)
        self._list.opened.connect(self.show_evidence)
        self._list.order_changed.connect(self.order_changed)
        self._list.unapplied_wanted.connect(self.unapplied_wanted)
        self._drawer.toggled.connect(self.show_evidence)
        self._panes.chosen.connect(self._list.choose)
        self._panes.picked.connect(self._pick)
        self._panes.swap_requested.connect(self._swap)
        self._views.passage_wanted.connect(self.show_passage)
        self._views.all_requested.connect(self._bar.legend.show_all)
        for view, action in zip(View, self.view_actions, strict=True):
            action.triggered.connect(partial(self._open, view))
        number_keys(self, self._bar.legend.toggle)

    def _filter(self) -> None:
        """Hide what the legend hides, in the list and in the texts."""
        legend = self._bar.legend
        hidden = legend.hidden_marks(), legend.hidden_kinds()
        self._views.hide_differences(Hidden(frozenset(hidden[0]), frozenset(hidden[1])))
        self._shown.hide(*hidden, decided=legend.decided_hidden)
        self._panes.show_differences(self._shown.marked())
        self._list.refresh()
        current = self._list.current
        self._show_current(-1 if current is None else current)

    def _open(self, view: View, _checked: bool = False) -> None:
        self.show_view(view)

    def _count(self) -> None:
        """Count the differences of the open view: of its texts, or all."""
        if self.view is View.TEXTS:
            marks, kinds = self._shown.marks(), self._shown.kinds()
            decided = self._shown.decided()
        else:
            found, decided = self._views.differences, 0
            marks, kinds = Counter(map(mark, found)), Counter(one.kind for one in found)
        self._bar.legend.show_counts(marks, kinds, decided)

    def _show_current(self, number: int) -> None:
        if self._comparison is None:
            return
        current = number if number >= 0 else None
        marked = self._shown.marked()
        if current is not None and current not in marked:  # decided: marked while it is looked at
            self._panes.show_differences([*marked, current])
            self._lifted = True
        elif self._lifted:
            self._panes.show_differences(marked)
            self._lifted = False
        self._panes.show_current(current)
        self._drawer.show_difference(self._comparison, current, self._articles)
        self._drawer.setVisible(bool(self._comparison.differences))
        self.current_changed.emit()

    def _link(self, linked: bool) -> None:
        self._panes.scrolling.linked = linked

    def _swap(self) -> None:
        if len(self._articles) > 1:
            first, second, *others = self._articles
            self.show_articles([second, first, *others])

    def _pick(self, place: int, article: int) -> None:
        """Put an article into a pane, swapping if another pane has it."""
        articles = list(self._articles)
        if article in articles:
            articles[articles.index(article)] = articles[place]
        articles[place] = article
        self.show_articles(articles)

    def _choose_count(self, count: int) -> None:
        """Show so many texts: the visible ones, then the first of the others."""
        if self._comparison is None:
            return
        others = [n for n in range(len(self._comparison.readings)) if n not in self._articles]
        self.show_articles([*self._articles, *others][:count])


def _again(comparison: Comparison, found: Difference) -> int:
    """The number of a difference in a comparison with other rows; -1 if it is gone."""
    same = (found.kind, found.reason, found.sides)
    rows = enumerate(comparison.differences)
    return next((row for row, one in rows if (one.kind, one.reason, one.sides) == same), -1)
