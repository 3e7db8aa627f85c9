"""Marking: every hit of the current query in the current article."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.app.finding import Finding
from desktop.app.models.found import occurrences
from desktop.app.tasks import Failure, Tasks
from desktop.app.views.reader import Reader

if TYPE_CHECKING:
    from desktop.search import Occurrences


class Marking(QObject):
    """Finds hits outside the window's thread: a long article may take a while."""

    def __init__(self, finding: Finding, reader: Reader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._finding = finding
        self._reader = reader
        self._tasks: Tasks | None = None
        self._asked = (0, "")

    def set_tasks(self, tasks: Tasks | None) -> None:
        """Search articles of another archive."""
        self._tasks = tasks

    def follow(self) -> None:
        """The current article or the answered query may have changed."""
        article, query = self._reader.article, self._finding.query
        self._asked = (article.id if article else 0, query)
        if not article or not query:
            self._reader.mark()
        elif self._tasks:
            ask = partial(occurrences, article.id, query)
            self._tasks.ask(ask, partial(self._take, self._asked), self._refuse)

    def _take(self, asked: tuple[int, str], found: "Occurrences") -> None:
        if asked == self._asked:
            self._reader.mark(found.title, found.text)

    def _refuse(self, failure: Failure) -> None:
        """Leave an article unmarked that has left the archive meanwhile."""
        if self._tasks and not failure.expected:
            self._tasks.failed.emit(failure)
