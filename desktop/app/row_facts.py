"""FetchingFacts: table cells that the list does not hold, fetched for visible rows."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.app.models.article_table import RowFacts
from desktop.app.tasks import Tasks

if TYPE_CHECKING:
    from desktop.library import Library


class FetchingFacts(QObject):
    """Makes one request for all rows that are painted together.

    Signals:
        came: a mapping from the numbers of articles to their ``RowFacts``.
    """

    came = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks: Tasks | None = None
        self._wanted: set[int] = set()
        self._asked: set[int] = set()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._fetch)

    def set_tasks(self, tasks: Tasks | None) -> None:
        """Fetch from another archive."""
        self._tasks = tasks
        self.forget()

    def forget(self) -> None:
        """Discard what was fetched, so that it is fetched again."""
        self._wanted, self._asked = set(), set()

    def want(self, number: int) -> None:
        """Fetch the facts of an article."""
        if number not in self._asked:
            self._asked.add(number)
            self._wanted.add(number)
            self._soon.start()

    def _fetch(self) -> None:
        if self._tasks and self._wanted:
            self._tasks.ask(partial(_facts, sorted(self._wanted)), self.came.emit)
        self._wanted = set()


def _facts(numbers: Sequence[int], library: "Library") -> Mapping[int, RowFacts]:
    archive = library.archive
    return {
        number: RowFacts(imported, tuple(archive.tags.of(number)))
        for number, imported in archive.imported(numbers).items()
    }
