"""LibraryView: events, articles and reader, and how a selection in one shows in the others."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from desktop.app.dragging import DraggingOut
from desktop.app.finding import Finding
from desktop.app.language import say, tr
from desktop.app.marking import Marking
from desktop.app.models.article_table import ArticleTable
from desktop.app.models.articles import ArticleModel
from desktop.app.models.contents import (
    Contents,
    contents,
)
from desktop.app.models.events import EventModel
from desktop.app.models.facets import FacetModel
from desktop.app.models.place import Place
from desktop.app.models.result_words import what_is_compared
from desktop.app.models.shelf import Shelf, Sorting
from desktop.app.narrowing import Narrowing
from desktop.app.originals import Originals
from desktop.app.reading_article import ReadingArticle
from desktop.app.row_facts import FetchingFacts
from desktop.app.settings import Settings
from desktop.app.tasks import Failure, Tasks
from desktop.app.views.announcing import announce
from desktop.app.views.article_list import MOST_COMPARED, ArticlePane
from desktop.app.views.event_page import EventPage
from desktop.app.views.reader import Reader
from desktop.app.views.sidebar import Sidebar
from desktop.article import Event, Summary

if TYPE_CHECKING:
    from desktop.search import Results

_ARTICLE_ACTIONS = ("compare", "like", "tags", "note", "read", "correct", "trash")
_READER_ACTIONS = (*_ARTICLE_ACTIONS, "highlight", "passage")
_LIST_ACTIONS = (*_ARTICLE_ACTIONS, "fold_all", "unfold_all")


class LibraryView(QWidget):
    """The page on which an archive is searched and read.

    Signals:
        loaded: the lists hold what the archive holds; True if it holds any article.
        compare_wanted: numbers of articles, what they are in words, and a ``Place`` or None.
        possible_changed: what can be compared or corrected is other than before.
        correction_wanted: the ``Article`` in the reader.
    """

    loaded = Signal(bool)
    compare_wanted = Signal(object, str, object)
    possible_changed = Signal()
    correction_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks: Tasks | None = None
        self.shelf = Shelf()
        self.finding = Finding(lambda: self.shelf, self)
        self._before = ("", 0)  # query and event to go back to from articles like one
        self._filling = False
        self.articles = ArticleModel(self.finding.want_snippet, self)
        self.events = EventModel(self)
        self.facets = FacetModel(self)
        self.sidebar = Sidebar(self.events, self.facets)
        self.fetching = FetchingFacts(self)
        self.table = ArticleTable(
            self.articles, lambda: self.events.titles, self.fetching.want, self
        )
        self.fetching.came.connect(self.table.add_facts)
        self.pane = ArticlePane(self.articles, self.table)
        self.reader = Reader()
        self.marking = Marking(self.finding, self.reader, self)
        self.originals = Originals(self.reader, self)
        self.dragging = DraggingOut(self.pane, self)
        self.narrowing = Narrowing(
            *(lambda: self.shelf, self.finding, self.sidebar, self.pane),
            *((self.articles, self.events, self.facets), self),
        )
        self.event_page = EventPage(self)
        self.event_page.hide()  # until an event is chosen
        self.reading = ReadingArticle(
            *(self.reader, self.event_page, self.marking),
            *(lambda: self.sidebar.chosen_event, lambda: self.comparable, MOST_COMPARED, self),
        )
        self.columns = QSplitter(Qt.Orientation.Horizontal)
        self._connect()
        self._lay_out()

    def set_tasks(self, tasks: Tasks | None) -> None:
        """Work on another archive, from its initial state."""
        self._tasks = tasks
        for part in (
            *(self.finding, self.marking, self.originals, self.fetching, self.dragging),
            self.reading,
        ):
            part.set_tasks(tasks)
        self.pane.notes.clear()
        self.pane.search.clear()
        self.facets.clear()
        self.pane.timeline.clear()
        self.pane.folding.forget()
        self._take_in(0, Contents())
        self.sidebar.choose_event(0)

    def reload(self, select: int = 0) -> None:
        """Reload the lists; the selection stays, or ``select`` becomes it."""
        if self._tasks:
            self.reading.read_again()
            self._tasks.ask(contents, partial(self._load, select))

    def search_again(self) -> None:
        """Run the current query again, after the index or the archive has changed."""
        self.fetching.forget()
        self.table.forget()
        if self.finding.query or self.finding.origin:
            self.finding.again()

    def search_rest(self) -> None:
        """Run the current query again if it was partial, after more was read."""
        if self.finding.found and self.finding.found.limits:
            self.finding.again()

    def search_for(self, query: str, sorting: Sorting = Sorting.BEST) -> None:
        """Search the whole archive for a query, as if it had been typed."""
        self.narrowing.clear()
        self.pane.set_sorting(sorting)
        self.pane.search.replace(query)
        self.finding.search(query)

    @property
    def origin(self) -> Summary | None:
        """The selected article, for which similar ones can be requested."""
        read = self.reader.article
        return self.shelf.get(self.pane.current or (read.id if read else 0))

    def show_like(self) -> None:
        """List the articles most similar to the selected one."""
        origin = self.origin
        if origin is None or self._tasks is None:
            return
        if self.finding.origin is None:
            event = self.sidebar.chosen_event
            self._before = self.pane.search.query, event.id if event else 0
        self.narrowing.clear()
        self.pane.search.replace("")
        self.finding.list_like(origin)

    def leave_like(self) -> None:
        """Go back from similar articles to the previous list."""
        if self.finding.origin:
            query, event = self._before
            self.pane.search.replace(query)
            self._filling = True  # the list follows with the answer to the query
            self.sidebar.choose_event(event)
            self._filling = False
            self.finding.search(query)

    def set_article_actions(self, actions: Mapping[str, QAction]) -> None:
        """Add commands to the context menus of the articles and the reader."""
        offered = [actions[name] for name in _READER_ACTIONS]
        for view in (self.pane.list, self.pane.table):
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
            view.addActions([actions[name] for name in _LIST_ACTIONS])
        self.reader.page.offered = offered

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves similar articles, or an article for the page of its event."""
        escape = event.key() == Qt.Key.Key_Escape
        if escape and self.finding.origin:
            self.leave_like()
        elif escape and self.reader.article and self.sidebar.chosen_event:
            self.show_event()
        else:
            super().keyPressEvent(event)

    def set_behind(self, behind: bool) -> None:
        """Show whether part of the archive is not indexed yet."""
        self.narrowing.behind = behind

    def show_article(self, number: int) -> None:
        """List and select an article, whatever was searched for or filtered by."""
        self.narrowing.clear()
        self.pane.search.replace("")
        self.finding.search("")
        self.reload(number)

    @property
    def comparable(self) -> list[int]:
        """The articles that would be compared now: the selected ones, or the event's."""
        selected = self.pane.selected
        event = self.sidebar.chosen_event
        if len(selected) < 2 and event:
            selected = [row.id for row in self.shelf.pick(event.articles)]
        return selected if 2 <= len(selected) <= MOST_COMPARED else []

    def compare(self, view: str = "") -> None:
        """Request the comparison of the selection, in the ``View`` of that name."""
        numbers, event = self.comparable, self.sidebar.chosen_event
        if numbers:
            place = Place(view=view) if view else None
            words = what_is_compared(numbers, event, self.shelf)
            self.compare_wanted.emit(numbers, words, place)

    def show_event(self) -> None:
        """Show the page of the selected event in place of an article."""
        if self.sidebar.chosen_event:
            self.pane.view.selectionModel().clear()
            self.reading.read(0)

    def _compare_versions(self, versions: Sequence[int]) -> None:
        """Request the comparison of an article's versions; of many, the last."""
        last = list(versions[-MOST_COMPARED:])
        title = self.reader.article.label if self.reader.article else ""
        self.compare_wanted.emit(
            last, tr("%Ln version(s): {title}", "", len(last)).format(title=title), None
        )

    def regions(self) -> Sequence[QWidget]:
        """The stops of F6."""
        return (
            self.sidebar.event_list,
            self.sidebar.kept_list,
            self.sidebar.facet_list,
            self.pane.search,
            self.pane.timeline,
            self.pane.view,
            self.event_page,
            self.reader.page,
            self.reader.note,
        )

    def restore(self, settings: Settings) -> None:
        """Restore the library as it was when the program was last closed."""
        self.columns.restoreState(settings.columns)
        self.sidebar.columns.restoreState(settings.sidebar)
        self.pane.restore(settings)

    def remember(self, settings: Settings) -> None:
        """Save the state of the library."""
        settings.columns = self.columns.saveState()
        settings.sidebar = self.sidebar.columns.saveState()
        self.pane.remember(settings)

    def refresh_icons(self) -> None:
        """Draw the icons in the palette's colours."""
        for part in (self.sidebar, self.pane, self.reader):
            part.refresh_icons()

    def _connect(self) -> None:
        self.pane.search.query_changed.connect(self.finding.search)
        self.finding.changed.connect(self._show_found)
        self.finding.suggested.connect(self.pane.notes.show_suggestion)
        self.finding.hits_came.connect(self._add_hits)
        self.finding.refused.connect(self._show_unclear)
        self.pane.sorting_changed.connect(self._narrow)
        self.pane.grouping_changed.connect(self._narrow)
        self.pane.current_changed.connect(self.reading.read)
        self.reading.changed.connect(self.possible_changed)
        self.pane.selection_changed.connect(self._tell_comparable)
        self.pane.compare_wanted.connect(self.compare)
        self.pane.notes.suggestion_taken.connect(self._take_suggestion)
        self.pane.notes.back_wanted.connect(self.leave_like)
        self.pane.nothing.pressed.connect(self.narrowing.clear)
        self.facets.chosen_changed.connect(self._narrow)
        self.pane.timeline.span_changed.connect(self._narrow)
        self.sidebar.event_chosen.connect(self._choose_event)
        self.sidebar.selection_changed.connect(self.possible_changed)
        self.reader.compare_wanted.connect(self.compare)
        self.reader.provenance.original_wanted.connect(self.originals.save)
        self.sidebar.event_list.clicked.connect(self.show_event)
        self.sidebar.event_list.activated.connect(self.show_event)
        self.event_page.compare_wanted.connect(self.compare)
        self.event_page.article_wanted.connect(self._open)
        self.reader.correction_wanted.connect(self.want_correction)
        self.reader.versions_wanted.connect(self._compare_versions)

    def want_correction(self) -> None:
        """Request a correction of the article in the reader."""
        if self.reader.article:
            self.correction_wanted.emit(self.reader.article)

    def _load(self, select: int, loaded: Contents) -> None:
        self._take_in(select, loaded)
        self.loaded.emit(bool(loaded.shelf.summaries))

    def _take_in(self, select: int, loaded: Contents) -> None:
        event = self.sidebar.chosen_event
        self.shelf = loaded.shelf
        self.articles.set_opened(loaded.opened)
        self._filling = True  # whatever the list now says, nobody has chosen anything
        self.events.set_events(loaded.events, self.shelf, loaded.facts)
        self.sidebar.choose_event(self.events.heir_of(event) if event else 0)
        self._filling = False
        self._narrow(select=select)

    def _choose_event(self, _event: Event | None) -> None:
        if not self._filling:
            self._narrow()

    def _show_found(self) -> None:
        found, origin = self.finding.found, self.finding.origin
        self.pane.notes.show_title(tr("Like: {title}").format(title=origin.title) if origin else "")
        self.pane.notes.show_unclear(found.unclear if found else ())
        if found is None or not found.few:  # else the next suggestion takes the place of the last
            self.pane.notes.show_suggestion(None)
        counted_before = self.pane.counted.text()
        self._narrow()
        if found and self.pane.counted.text() != counted_before:
            announce(self.pane.counted, self.pane.counted.text())

    def _take_suggestion(self, query: str) -> None:
        self.pane.search.replace(query)
        self.pane.search.setFocus()
        self.finding.search(query)

    def _show_unclear(self, failure: Failure) -> None:
        if failure.expected:
            self.pane.show_nothing(tr("This can’t be searched for"), say(failure.message))
        elif self._tasks:
            self._tasks.failed.emit(failure)

    def _narrow(self, _sorting: object = None, *, select: int = 0) -> None:
        shown = self.reader.article.id if self.reader.article else 0
        chosen = self.narrowing.show(select, self.pane.current or shown)
        self._tell_comparable()
        if not chosen and not self.finding.origin:
            self.reading.read(0)

    def _tell_comparable(self) -> None:
        of_event = self.sidebar.chosen_event is not None
        self.pane.offer_comparison(self.comparable, of_event=of_event)
        self.possible_changed.emit()

    def _open(self, number: int) -> None:
        """Read an article of the event's page, which the list need not contain."""
        self.pane.list.setFocus()
        if not self.pane.select(number):
            self.reading.read(number)

    def _add_hits(self, results: "Results") -> None:
        self.articles.add_hits(results.hits)

    def _lay_out(self) -> None:
        self.columns.addWidget(self.sidebar)
        self.columns.addWidget(self.pane)
        self.columns.addWidget(self.reader)
        self.columns.setChildrenCollapsible(False)
        parts = ((self.sidebar, 2, 165), (self.pane, 3, 250), (self.reader, 5, 250))
        for place, (part, stretch, least) in enumerate(parts):
            self.columns.setStretchFactor(place, stretch)
            part.setMinimumWidth(least)
        self.columns.setSizes([260, 400, 640])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.columns)
