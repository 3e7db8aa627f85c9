"""Narrowing: what search, filters, event and span of days leave of the archive, in the lists."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop.app.finding import Finding
from desktop.app.language import tr
from desktop.app.models.articles import ArticleModel
from desktop.app.models.events import EventModel
from desktop.app.models.facets import Facet, FacetModel
from desktop.app.models.narrowed import narrowed, offered_events
from desktop.app.models.result_words import counted, why_empty
from desktop.app.models.shelf import Choice, Shelf
from desktop.app.views.article_list import ArticlePane
from desktop.app.views.sidebar import Sidebar


class Narrowing(QObject):
    """Fills the list of articles, the counts of the filters and the timeline.

    Signals:
        hidden: the number of an article that was to be selected, and that the list does not hold.

    Args:
        shelf: gives all articles.
        finding: what is searched for.
        sidebar: where an event is chosen.
        pane: what lists the articles.
        models: the articles, events and filters that are listed.
        parent: the owner.
    """

    hidden = Signal(int)

    def __init__(
        self,
        shelf: Callable[[], Shelf],
        finding: Finding,
        sidebar: Sidebar,
        pane: ArticlePane,
        models: tuple[ArticleModel, EventModel, FacetModel],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._finding = finding
        self._sidebar = sidebar
        self._pane = pane
        self._articles, self._events, self._facets = models
        self.behind = False

    def show(self, select: int = 0, current: int = 0) -> bool:
        """List what is left, and select an article.

        Args:
            select: what is to be selected, its group unfolded; 0 for nothing new.
            current: what is selected where that can't be.

        Returns:
            Whether an article is selected.
        """
        shelf, found, choice = self._shelf(), self._finding.found, self._choice()
        left = narrowed(shelf, found, choice, self._pane.sorting)
        rows, titles = left.rows, self._events.titles
        self._facets.set_facets(left.facets, offered_events(choice, titles))
        self._pane.timeline.show_counts(left.dates)
        self._pane.folding.show(rows, titles, left.row_of, searching=found is not None)
        if found:
            self._articles.add_hits(found.results.hits)
        if rows:
            self._pane.show_list()
        else:
            self._say_why_empty()
        self._pane.counted.show_text(counted(len(rows), len(shelf.summaries), found))
        return self._select(select, current)

    def clear(self) -> None:
        """Drop the event, the filters and the span of days; what is searched for stays."""
        self._sidebar.choose_event(0)
        self._facets.clear()
        self._pane.timeline.clear()

    def _select(self, select: int, current: int) -> bool:
        if select and self._pane.select(select):
            return True
        if self._shelf().get(select):
            self.hidden.emit(select)
        return bool(current) and self._pane.select(current, unfold=False)

    def _choice(self) -> Choice:
        event, found = self._sidebar.chosen_event, self._finding.found
        return Choice(
            event=event.articles if event else None,
            found=found.articles if found else None,
            sources=self._facets.chosen(Facet.SOURCE),
            months=self._facets.chosen(Facet.MONTH),
            languages=self._facets.chosen(Facet.LANGUAGE),
            events=self._facets.chosen(Facet.EVENT),
            span=self._pane.timeline.span,
        )

    def _say_why_empty(self) -> None:
        filtered = (
            self._facets.any_chosen
            or self._pane.timeline.span is not None
            or self._sidebar.chosen_event is not None
        )
        query, found = self._finding.query, self._finding.found
        words = why_empty(query, found, filtered=filtered, behind=self.behind)
        self._pane.show_nothing(*words, tr("Clear filters") if filtered else "")
