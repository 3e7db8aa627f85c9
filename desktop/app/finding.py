"""Finding: the current query of the library, and its results."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.app.models.found import Found, find, like, suggest
from desktop.app.models.shelf import Shelf
from desktop.app.tasks import Failure, Task, Tasks
from desktop.article import Summary

if TYPE_CHECKING:
    from desktop.library import Library
    from desktop.search import Results

_PAGE = 50  # snippets fetched at once
_MOST_LIKE = 20  # similar articles; those after them share little more than a few words


class Finding(QObject):
    """Runs one query after another; the results of an outdated query are ignored.

    Signals:
        changed: other articles are found than before, or nothing is searched for any more.
        suggested: the ``Suggestion`` of what a query that found next to nothing may have meant,
            or None.
        hits_came: ``Results`` with further snippets.
        refused: a ``Failure``.

    Attributes:
        found: what was found; None while nothing is searched for.
        query: what was typed.
        origin: the article whose likes are listed in the place of hits, or None.

    Args:
        shelf: gives the articles that are listed.
        parent: the owner.
    """

    changed = Signal()
    suggested = Signal(object)
    hits_came = Signal(object)
    refused = Signal(object)

    def __init__(self, shelf: Callable[[], Shelf], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.found: Found | None = None
        self.query = ""
        self.origin: Summary | None = None
        self._shelf = shelf
        self._tasks: Tasks | None = None
        self._asked: list[Task] = []
        self._pages: set[int] = set()  # of snippets, fetched or requested
        self._unfetched: set[int] = set()
        self._wanted_pages = QTimer(self, singleShot=True, interval=0)
        self._wanted_pages.timeout.connect(self._fetch_pages)

    def set_tasks(self, tasks: Tasks | None) -> None:
        """Search another archive, without a query at first."""
        self._tasks = tasks
        self._forget()
        self.found, self.query, self.origin = None, "", None

    def search(self, query: str) -> None:
        """Search for the typed text; "" ends the search."""
        self.query, self.origin = query, None
        self.again()

    def list_like(self, origin: Summary) -> None:
        """Find the articles most similar to one."""
        self.query, self.origin = "", origin
        self.again()

    def again(self) -> None:
        """Run the current query again."""
        self._forget()
        if self._tasks is None or not (self.query or self.origin):
            self.found = None
            self.changed.emit()
            return
        ask = partial(find, self.query, _PAGE, self._shelf())
        if self.origin:
            ask = partial(like, self.origin.id, _MOST_LIKE, self._shelf())
        self._asked.append(self._tasks.ask(ask, self._take, self._refuse))

    def want_snippet(self, number: int) -> None:
        """Fetch the snippet of an article, and those around it."""
        if self.found is None:
            return
        page = self.found.places.get(number, 0) // _PAGE
        if page not in self._pages:
            self._pages.add(page)
            self._unfetched.add(page)
            self._wanted_pages.start()

    def _forget(self) -> None:
        """Ignore the results of requests that are no longer needed."""
        for task in self._asked:
            task.cancel()
        self._asked = []

    def _take(self, found: Found) -> None:
        self.found = found
        self._pages, self._unfetched = {0}, set()
        self._asked = []
        self.changed.emit()
        if found.few and self._tasks:
            self._asked.append(self._tasks.ask(partial(suggest, self.query), self.suggested.emit))

    def _refuse(self, failure: Failure) -> None:
        self._asked = []
        self.refused.emit(failure)

    def _fetch_pages(self) -> None:
        if self._tasks and self.query:
            for page in sorted(self._unfetched):
                add = partial(self._add_page, self.query)
                self._tasks.ask(partial(_page, self.query, page), add)
        self._unfetched.clear()

    def _add_page(self, query: str, results: "Results") -> None:
        if query == self.query:
            self.hits_came.emit(results)


def _page(query: str, page: int, library: "Library") -> "Results":
    return library.search(query, limit=_PAGE, offset=page * _PAGE, typing=True)
