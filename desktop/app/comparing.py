"""Comparing: makes the comparison of chosen articles, shows it, and exports it."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from desktop.app import jobs
from desktop.app.dialogs.export import writer
from desktop.app.language import tr
from desktop.app.tasks import Failure, Task, Tasks
from desktop.app.views.comparison_page import ComparisonPage
from desktop.app.views.progress import ProgressStrip
from desktop.app.warming import Warming

if TYPE_CHECKING:
    from desktop.comparison.model import Comparison
    from desktop.library import Library


class Comparing(QObject):
    """Requests comparisons and exports, and shows their results.

    Signals:
        compared: a page shows its comparison.
        refused: a page and a ``Failure``; there is no comparison to show.
        given_up: a page; the user stopped the reading, there is no comparison to show.
        exported: the path of a file that was written.
    """

    compared = Signal(object)
    refused = Signal(object, object)
    given_up = Signal(object)
    exported = Signal(object)

    def __init__(self, strip: ProgressStrip, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._strip = strip
        self._tasks: Tasks | None = None
        self._warming = Warming(self)
        self._plain: dict[ComparisonPage, Comparison] = {}  # without what the user decided
        self._making: dict[ComparisonPage, Task] = {}

    def set_tasks(self, tasks: Tasks | None) -> None:
        """Work on another archive."""
        self._tasks = tasks
        self._warming.set_tasks(tasks)
        self._plain = {}
        self._making = {}

    def compare(self, page: ComparisonPage, numbers: Sequence[int], title: str) -> None:
        """Compare articles and show the result; an unfinished comparison for the page is dropped.

        Articles that have been read are compared at once. Others are read in the worker process
        first, for this one never loads the parser; very long ones are compared there, where that
        can be given up.
        """
        if self._tasks is None:
            return
        self.give_up(page)
        page.wait(title)
        known = tuple(numbers)
        then = partial(self._show_or_read, page, known)
        refuse = partial(self._refuse, page)
        self._making[page] = self._tasks.ask(partial(_compare_read, known), then, refuse)

    def give_up(self, page: ComparisonPage) -> None:
        """Drop the unfinished comparison for a page."""
        self._plain.pop(page, None)
        if task := self._making.pop(page, None):
            task.cancel()

    def decide_again(self) -> None:
        """Update every open comparison to the user's decisions."""
        for page, plain in self._plain.items():
            if self._tasks:
                show = partial(self._show_again, page, plain)
                self._tasks.ask(partial(_decided, plain), show)

    def export(self, page: ComparisonPage, path: Path) -> None:
        """Write the comparison of a page to a file."""
        comparison = page.comparison
        if comparison is None or self._tasks is None:
            return
        job = writer(comparison, path, page.title)
        task = self._tasks.do(job, partial(self._tell_exported, path))
        words = tr("Writing {file}").format(file=path.name)
        self._strip.follow(task, words, cancellable=False)

    def _show_or_read(
        self, page: ComparisonPage, numbers: tuple[int, ...], comparison: "Comparison | None"
    ) -> None:
        if comparison is not None:
            self._show(page, comparison)
        elif self._tasks:
            show, refuse = partial(self._show, page), partial(self._refuse, page)
            task = self._tasks.work(partial(jobs.compare, numbers), show, refuse)
            task.finished.connect(partial(self._after_reading, page, task))
            self._strip.follow(task, tr("Reading"))
            self._making[page] = task

    def _show(self, page: ComparisonPage, comparison: "Comparison") -> None:
        if self._tasks:
            show = partial(self._show_decided, page, comparison)
            refuse = partial(self._refuse, page)
            self._making[page] = self._tasks.ask(partial(_decided, comparison), show, refuse)

    def _show_decided(
        self, page: ComparisonPage, plain: "Comparison", comparison: "Comparison"
    ) -> None:
        self._making.pop(page, None)
        self._plain[page] = plain
        page.show_comparison(comparison)
        self.compared.emit(page)

    def _show_again(
        self, page: ComparisonPage, plain: "Comparison", comparison: "Comparison"
    ) -> None:
        if self._plain.get(page) is plain and page.comparison and page.view:
            page.view.show_decided(comparison)

    def _after_reading(self, page: ComparisonPage, task: Task) -> None:
        if self._making.get(page) is task:  # no result came, and no other was requested
            del self._making[page]
            self.given_up.emit(page)

    def _refuse(self, page: ComparisonPage, failure: Failure) -> None:
        self._making.pop(page, None)
        self.refused.emit(page, failure)

    def _tell_exported(self, path: Path, note: str) -> None:
        answers = ((tr("Open"), _opening(path)), (tr("Show in folder"), _opening(path.parent)))
        saved = tr("Saved {file}.").format(file=path.name)
        self._strip.say(f"{saved} {note}".rstrip(), answers)
        self.exported.emit(path)


def _opening(path: Path) -> Callable[[], None]:
    def show() -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    return show


def _decided(comparison: "Comparison", library: "Library") -> "Comparison":
    return library.decided(comparison)


def _compare_read(numbers: tuple[int, ...], library: "Library") -> "Comparison | None":
    return library.compare_read(numbers)
