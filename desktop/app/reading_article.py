"""ReadingArticle: the content of the reader: the chosen article, the event's page, or advice."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.app.language import tr
from desktop.app.marking import Marking
from desktop.app.models.contents import article, article_again, provenance
from desktop.app.models.together import Together, together
from desktop.app.tasks import Failure, Task, Tasks
from desktop.app.views.event_page import EventPage
from desktop.app.views.reader import Reader
from desktop.article import Article, Event


class ReadingArticle(QObject):
    """Loads in the library's thread what is to be shown; earlier requests are dropped.

    Signals:
        changed: another article is shown, or the same one as it is now.

    Args:
        reader: where it is shown.
        page: of an event.
        marking: marks in the text what was searched for.
        event: tells the chosen event.
        most: so many articles can be compared.
        parent: of this.
    """

    changed = Signal()

    def __init__(
        self,
        reader: Reader,
        page: EventPage,
        marking: Marking,
        event: Callable[[], Event | None],
        comparable: Callable[[], list[int]],
        most: int,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._reader = reader
        self._page = page
        self._marking = marking
        self._event = event
        self._comparable = comparable
        self._most = most
        self._tasks: Tasks | None = None
        self._task: Task | None = None

    def set_tasks(self, tasks: Tasks | None) -> None:
        """Work on another archive."""
        self._tasks = tasks

    def read(self, number: int) -> None:
        """Show an article; with 0 the page of the chosen event, or advice."""
        if self._task:
            self._task.cancel()
            self._task = None
        if self._reader.article and self._reader.article.id == number:
            self._marking.follow()
        elif number and self._tasks:
            self._task = self._tasks.ask(partial(article, number), self._show)
        elif (event := self._event()) and self._tasks:
            ask = partial(together, event.id)
            self._task = self._tasks.ask(ask, self._show_event, self._say_nothing)
        else:
            self._say_nothing()

    def read_again(self) -> None:
        """Show the article as it is now: it may have been corrected."""
        if self._tasks and self._reader.article:
            self._tasks.ask(partial(article_again, self._reader.article.id), self._show_again)

    def _say_nothing(self, _failure: Failure | None = None) -> None:
        self._reader.clear(
            tr("Nothing selected"), tr("Choose an article in the list to read it here.")
        )

    def _show_event(self, shown: Together) -> None:
        self._task = None
        self._page.show_event(shown)
        self._page.offer_comparison(self._comparable(), most=self._most)
        self._reader.show_instead(self._page)

    def _show(self, shown: Article) -> None:
        self._task = None
        self._reader.show_article(shown)
        self._marking.follow()
        if self._tasks:
            self._tasks.ask(partial(provenance, shown.id), self._reader.show_provenance)
        self.changed.emit()

    def _show_again(self, shown: Article | None) -> None:
        """Show it again, unless another one has been chosen meanwhile."""
        if shown and self._reader.article and shown.id == self._reader.article.id:
            self._show(shown)
