"""LibraryView: events, articles and reader, and how a choice in one shows in the others."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from desktop.app.models.articles import ArticleModel
from desktop.app.models.cards import count
from desktop.app.models.contents import PAGE, Contents, article, contents, page
from desktop.app.models.events import EventModel
from desktop.app.models.facets import Facet, FacetModel
from desktop.app.models.found import Found, find, spans
from desktop.app.models.shelf import Choice, Facets, Shelf, Sorting
from desktop.app.tasks import Failure, Task, Tasks
from desktop.app.views.article_list import ArticlePane
from desktop.app.views.reader import Reader
from desktop.app.views.sidebar import Sidebar
from desktop.article import Article, Event, Summary

if TYPE_CHECKING:
    from desktop.search import Results

MOST_COMPARED = 12  # articles; more columns than that nobody can follow


class LibraryView(QWidget):
    """The page on which an archive is searched and read.

    Signals:
        loaded: the lists hold what the archive holds; True if it holds any article.
        compare_wanted: numbers of articles, and what they are in words.
        possible_changed: what can be compared or corrected is other than before.
        correction_wanted: the ``Article`` in the reader.
    """

    loaded = Signal(bool)
    compare_wanted = Signal(object, str)
    possible_changed = Signal()
    correction_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks: Tasks | None = None
        self.shelf = Shelf()
        self._found: Found | None = None
        self._query = ""
        self._pages: set[int] = set()  # of snippets, fetched or asked for
        self._unfetched: set[int] = set()
        self._filling = False
        self._searching: Task | None = None
        self._reading: Task | None = None
        self._behind = False
        self.articles = ArticleModel(self._want_snippet, self)
        self.events = EventModel(self)
        self.facets = FacetModel(self)
        self.sidebar = Sidebar(self.events, self.facets)
        self.pane = ArticlePane(self.articles)
        self.reader = Reader()
        self.columns = QSplitter(Qt.Orientation.Horizontal)
        self._wanted_pages = QTimer(self, singleShot=True, interval=0)
        self._wanted_pages.timeout.connect(self._fetch_pages)
        self._connect()
        self._lay_out()

    def set_tasks(self, tasks: Tasks | None) -> None:
        """Work on another archive, from the beginning."""
        self._tasks = tasks
        self._found, self._query = None, ""
        self.pane.search.clear()
        self.facets.clear()
        self._take_in(0, Contents())
        self.sidebar.choose_event(0)

    def reload(self, select: int = 0) -> None:
        """Read the lists anew; what is chosen stays chosen, or ``select`` becomes it."""
        if self._tasks:
            if self.reader.article:  # it may have been corrected
                self._tasks.ask(partial(article, self.reader.article.id), self._show_article)
            self._tasks.ask(contents, partial(self._load, select))

    def search_again(self) -> None:
        """Ask the present query once more, after the index has changed."""
        if self._query:
            self._search(self._query)

    def search_rest(self) -> None:
        """Ask the present query once more if not all could be searched, after more was read."""
        if self._found and self._found.limits:
            self._search(self._query)

    def set_behind(self, behind: bool) -> None:
        """Say whether the index does not yet know the whole archive."""
        self._behind = behind

    @property
    def comparable(self) -> list[int]:
        """The articles a comparison would now be made of: those selected, or the event's."""
        selected = self.pane.selected
        event = self.sidebar.chosen_event
        if len(selected) < 2 and event:
            selected = [row.id for row in self.shelf.pick(event.articles)]
        return selected if 2 <= len(selected) <= MOST_COMPARED else []

    def compare(self) -> None:
        """Ask for the comparison of what is selected."""
        numbers = self.comparable
        if numbers:
            self.compare_wanted.emit(numbers, self._title(numbers))

    def regions(self) -> Sequence[QWidget]:
        """What F6 leads through."""
        return (
            self.sidebar.event_list,
            self.sidebar.facet_list,
            self.pane.search,
            self.pane.list,
            self.reader.page,
        )

    def refresh_icons(self) -> None:
        """Draw the icons in the palette's colours."""
        for part in (self.sidebar, self.pane, self.reader):
            part.refresh_icons()

    def _connect(self) -> None:
        self.pane.search.query_changed.connect(self._search)
        self.pane.sorting_changed.connect(self._narrow)
        self.pane.current_changed.connect(self._read)
        self.pane.selection_changed.connect(self._tell_comparable)
        self.pane.compare_wanted.connect(self.compare)
        self.pane.nothing.pressed.connect(self._clear_filters)
        self.facets.chosen_changed.connect(self._narrow)
        self.sidebar.event_chosen.connect(self._choose_event)
        self.sidebar.selection_changed.connect(self.possible_changed)
        self.reader.compare_wanted.connect(self.compare)
        self.reader.correction_wanted.connect(self.want_correction)

    def want_correction(self) -> None:
        """Ask for a correction of the article in the reader."""
        if self.reader.article:
            self.correction_wanted.emit(self.reader.article)

    def _load(self, select: int, loaded: Contents) -> None:
        self._take_in(select, loaded)
        self.loaded.emit(bool(loaded.shelf.summaries))

    def _take_in(self, select: int, loaded: Contents) -> None:
        event = self.sidebar.chosen_event
        self.shelf = loaded.shelf
        self._filling = True  # whatever the list now says, nobody has chosen anything
        self.events.set_events(loaded.events, self.shelf, loaded.facts)
        if not (event and self.sidebar.choose_event(event.id)):
            self.sidebar.choose_event(0)
        self._filling = False
        self._narrow(select=select)

    def _choose_event(self, _event: Event | None) -> None:
        if not self._filling:
            self._narrow()

    def _search(self, query: str) -> None:
        if self._searching:
            self._searching.cancel()
            self._searching = None
        self._query = query
        if not query or self._tasks is None:
            self._found = None
            self._narrow()
        else:
            ask = partial(find, query, PAGE, self.shelf)
            self._searching = self._tasks.ask(ask, self._show_found, self._show_unclear)

    def _show_found(self, found: Found) -> None:
        self._searching = None
        self._found = found
        self._pages = {0}
        self._unfetched = set()
        self._narrow()

    def _show_unclear(self, failure: Failure) -> None:
        self._searching = None
        if failure.expected:
            self.pane.show_nothing("This can’t be searched for", failure.message)
        elif self._tasks:
            self._tasks.failed.emit(failure)

    def _choice(self) -> Choice:
        event = self.sidebar.chosen_event
        return Choice(
            event=event.articles if event else None,
            found=self._found.articles if self._found else None,
            sources=self.facets.chosen(Facet.SOURCE),
            months=self.facets.chosen(Facet.MONTH),
        )

    def _narrow(self, _sorting: object = None, *, select: int = 0) -> None:
        shown = self.reader.article.id if self.reader.article else 0
        current = select or self.pane.current or shown
        choice = self._choice()
        rows, row_of = self._rows(choice)
        self.facets.set_facets(self._facets(choice))
        self.articles.set_articles(rows, searching=self._found is not None, row_of=row_of)
        if self._found:
            self.articles.add_hits(self._found.results.hits)
        if rows:
            self.pane.show_list()
        else:
            self._say_why_empty()
        self._count(len(rows))
        chosen = bool(current) and self.pane.select(current)
        self._tell_comparable()
        if not chosen:
            self._read(0)

    def _rows(self, choice: Choice) -> tuple[Sequence[Summary], dict[int, int] | None]:
        """The list, and the row of each article where that is known already."""
        found, sorting = self._found, self.pane.sorting
        ready = found and found.shelf is self.shelf and found.alone(choice)
        if found and ready and sorting is Sorting.BEST:
            return found.rows, found.row_of
        return self.shelf.choose(choice, sorting), None

    def _facets(self, choice: Choice) -> Facets:
        """The counts beside the list; those of the search itself where nothing else is chosen."""
        if self._found is None or not self._found.alone(choice):
            return self.shelf.facets(choice)
        counted = self._found.results.facets
        return Facets(counted.get("source", ()), counted.get("month", ()))

    def _say_why_empty(self) -> None:
        filtered = self.facets.any_chosen or self.sidebar.chosen_event is not None
        button = "Clear filters" if filtered else ""
        if not self._found:
            self.pane.show_nothing("No article matches the filters", "", button)
            return
        advice = (
            "Check the spelling, use fewer words, or search for the beginning of a word "
            "with an asterisk: harb*"
        )
        if filtered:
            advice = "Only part of the archive was searched, because filters are set."
        if self._found.limits:
            advice = f"{self._found.limits}."
        elif self._behind:
            advice = "The index is still being brought up to date; more may appear in a moment."
        self.pane.show_nothing(f"No article contains “{self._query}”", advice, button)

    def _clear_filters(self) -> None:
        self.sidebar.choose_event(0)
        self.facets.clear()

    def _count(self, shown: int) -> None:
        if self._found:
            found = f"{count(shown, 'article')} found"
            note = f" · {self._found.limits}" if self._found.limits else ""
            self.pane.counted.show_text(found + note)
        elif shown != len(self.shelf.summaries):
            self.pane.counted.show_text(
                f"{shown:,} of {count(len(self.shelf.summaries), 'article')}"
            )
        else:
            self.pane.counted.show_text(count(shown, "article"))

    def _tell_comparable(self) -> None:
        numbers = self.comparable
        event = self.sidebar.chosen_event
        button = self.pane.compare
        button.setEnabled(bool(numbers))
        button.setToolTip("Read them side by side (Ctrl+Return)")
        if len(self.pane.selected) > 1 and numbers:
            button.setText(f"Compare {len(numbers)} articles")
        elif numbers and event:
            all_of_them = "both" if len(numbers) == 2 else f"all {len(numbers)}"
            button.setText(f"Compare {all_of_them} accounts")
        else:
            button.setText("Compare")
            button.setToolTip(
                f"Select two to {MOST_COMPARED} articles with Ctrl or Shift, or choose an event of "
                f"at most {MOST_COMPARED}"
            )
        self.possible_changed.emit()

    def _title(self, numbers: Sequence[int]) -> str:
        event = self.sidebar.chosen_event
        if event and set(numbers) <= set(event.articles):
            return f"{count(len(numbers), 'account')}: {event.title}"
        first = self.shelf.get(numbers[0])
        return f"{count(len(numbers), 'article')}: {first.title if first else ''}"

    def _read(self, number: int) -> None:
        if self._reading:
            self._reading.cancel()
            self._reading = None
        if self.reader.article and self.reader.article.id == number:
            self._mark()
        elif number and self._tasks:
            self._reading = self._tasks.ask(partial(article, number), self._show_article)
        else:
            self._offer()

    def _offer(self) -> None:
        """Say what can be done while no article is chosen."""
        event = self.sidebar.chosen_event
        if event and self.comparable:
            self.reader.clear(
                f"{count(len(event.articles), 'account')} of one event",
                "Choose one in the list to read it, or compare them side by side.",
                self.pane.compare.text(),
            )
        else:
            self.reader.clear("Nothing selected", "Choose an article in the list to read it here.")

    def _show_article(self, shown: Article) -> None:
        self._reading = None
        self.reader.show_article(shown)
        self._mark()
        self.possible_changed.emit()

    def _mark(self) -> None:
        shown = self.reader.article
        if shown:
            self.reader.mark(spans(shown.text, self.articles.hit(shown.id)))

    def _want_snippet(self, number: int) -> None:
        if self._found is None:
            return
        wanted = self._found.places.get(number, 0) // PAGE
        if wanted not in self._pages:
            self._pages.add(wanted)
            self._unfetched.add(wanted)
            self._wanted_pages.start()

    def _fetch_pages(self) -> None:
        if self._tasks and self._query:
            for number in sorted(self._unfetched):
                self._tasks.ask(
                    partial(page, self._query, number), partial(self._add_page, self._query)
                )
        self._unfetched.clear()

    def _add_page(self, query: str, results: "Results") -> None:
        if query == self._query:
            self.articles.add_hits(results.hits)
            self._mark()

    def _lay_out(self) -> None:
        self.columns.addWidget(self.sidebar)
        self.columns.addWidget(self.pane)
        self.columns.addWidget(self.reader)
        self.columns.setChildrenCollapsible(False)
        parts = ((self.sidebar, 2, 190), (self.pane, 3, 280), (self.reader, 5, 280))
        for place, (part, stretch, least) in enumerate(parts):
            self.columns.setStretchFactor(place, stretch)
            part.setMinimumWidth(least)
        self.columns.setSizes([260, 400, 640])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.columns)
