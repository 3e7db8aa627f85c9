"""Comparing: from chosen articles to a comparison on the screen, and from there to a file."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from desktop.app import jobs
from desktop.app.dialogs.export import writer
from desktop.app.tasks import Failure, Task, Tasks
from desktop.app.views.comparison_page import ComparisonPage
from desktop.app.views.progress import ProgressStrip

if TYPE_CHECKING:
    from desktop.comparison.model import Comparison
    from desktop.library import Library


class Comparing(QObject):
    """Has comparisons made and written, and shows what becomes of them.

    Signals:
        compared: a comparison is on the screen.
        refused: a ``Failure``; there is no comparison to show.
        given_up: the user stopped the reading; there is no comparison to show.
        exported: the path of a file that was written.
    """

    compared = Signal()
    refused = Signal(object)
    given_up = Signal()
    exported = Signal(object)

    def __init__(
        self, page: ComparisonPage, strip: ProgressStrip, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._strip = strip
        self._tasks: Tasks | None = None
        self._plain: Comparison | None = None  # what is shown, without what the user decided
        self._making: Task | None = None

    def set_tasks(self, tasks: Tasks | None) -> None:
        """Work on another archive."""
        self._tasks = tasks
        self._plain = None
        self._making = None

    def compare(self, numbers: list[int], title: str) -> None:
        """Compare articles and show the result; a comparison still being made is given up.

        Articles that have been read are compared at once. Others are read in the worker process
        first, for this one never loads the parser.
        """
        if self._tasks is None:
            return
        if self._making:
            self._making.cancel()
        self._page.wait(title)
        known = tuple(numbers)
        then = partial(self._show_or_read, known)
        self._making = self._tasks.ask(partial(_compare_read, known), then, self._refuse)

    def decide_again(self) -> None:
        """Show the comparison on the screen as the user's decisions now have it."""
        if self._tasks and self._plain:
            show = partial(self._show_again, self._plain)
            self._tasks.ask(partial(_decided, self._plain), show)

    def export(self, path: Path) -> None:
        """Write the comparison on the screen to a file."""
        comparison = self._page.comparison
        if comparison is None or self._tasks is None:
            return
        job = writer(comparison, path, self._page.title)
        task = self._tasks.do(job, partial(self._tell_exported, path))
        self._strip.follow(task, f"Writing {path.name}", cancellable=False)

    def _show_or_read(self, numbers: tuple[int, ...], comparison: "Comparison | None") -> None:
        if comparison is not None:
            self._show(comparison)
        elif self._tasks:
            task = self._tasks.work(partial(jobs.compare, numbers), self._show, self._refuse)
            task.finished.connect(partial(self._after_reading, task))
            self._strip.follow(task, "Reading")
            self._making = task

    def _show(self, comparison: "Comparison") -> None:
        if self._tasks:
            show = partial(self._show_decided, comparison)
            self._making = self._tasks.ask(partial(_decided, comparison), show, self._refuse)

    def _show_decided(self, plain: "Comparison", comparison: "Comparison") -> None:
        self._making = None
        self._plain = plain
        self._page.show_comparison(comparison)
        self.compared.emit()

    def _show_again(self, plain: "Comparison", comparison: "Comparison") -> None:
        if plain is self._plain and self._page.comparison and self._page.view:
            self._page.view.show_decided(comparison)

    def _after_reading(self, task: Task) -> None:
        if task is self._making:  # no result came, and no other comparison was asked for
            self._making = None
            self.given_up.emit()

    def _refuse(self, failure: Failure) -> None:
        self._making = None
        self.refused.emit(failure)

    def _tell_exported(self, path: Path, note: str) -> None:
        answers = (("Open", _opening(path)), ("Show in folder", _opening(path.parent)))
        self._strip.say(f"Saved {path.name}. {note}".rstrip(), answers)
        self.exported.emit(path)


def _opening(path: Path) -> Callable[[], None]:
    def show() -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    return show


def _decided(comparison: "Comparison", library: "Library") -> "Comparison":
    return library.decided(comparison)


def _compare_read(numbers: tuple[int, ...], library: "Library") -> "Comparison | None":
    return library.compare_read(numbers)
