"""Comparing: from chosen articles to a comparison on the screen, and from there to a file."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from desktop.app.dialogs.export import writer
from desktop.app.tasks import Failure, Task, Tasks
from desktop.app.views.comparison_page import ComparisonPage
from desktop.app.views.progress import ProgressStrip

if TYPE_CHECKING:
    from desktop.comparison.model import Comparison
    from desktop.library import Library
    from desktop.progress import Work


class Comparing(QObject):
    """Has comparisons made and written, and shows what becomes of them.

    Signals:
        compared: a comparison is on the screen.
        refused: a ``Failure``; there is no comparison to show.
        exported: the path of a file that was written.
    """

    compared = Signal()
    refused = Signal(object)
    exported = Signal(object)

    def __init__(
        self, page: ComparisonPage, strip: ProgressStrip, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._strip = strip
        self._tasks: Tasks | None = None
        self._making: Task | None = None

    def set_tasks(self, tasks: Tasks | None) -> None:
        """Work on another archive."""
        self._tasks = tasks
        self._making = None

    def compare(self, numbers: list[int], title: str) -> None:
        """Compare articles and show the result; a comparison still being made is given up."""
        if self._tasks is None:
            return
        if self._making:
            self._making.cancel()
        self._page.wait(title)
        job = partial(_compare, tuple(numbers))
        self._making = self._tasks.work(job, self._show, self._refuse)

    def export(self, path: Path) -> None:
        """Write the comparison on the screen to a file."""
        comparison = self._page.comparison
        if comparison is None or self._tasks is None:
            return
        self._strip.begin(f"Writing {path.name}", cancellable=False)
        job = writer(comparison, path, self._page.title)
        self._tasks.do(job, partial(self._tell_exported, path), self._tell_failed)

    def _show(self, comparison: "Comparison") -> None:
        self._making = None
        self._page.show_comparison(comparison)
        self.compared.emit()

    def _refuse(self, failure: Failure) -> None:
        self._making = None
        self.refused.emit(failure)

    def _tell_exported(self, path: Path, note: str) -> None:
        answers = (("Open", _opening(path)), ("Show in folder", _opening(path.parent)))
        self._strip.say(f"Saved {path.name}. {note}".rstrip(), answers)
        self.exported.emit(path)

    def _tell_failed(self, failure: Failure) -> None:
        self._strip.end()
        if self._tasks:
            self._tasks.failed.emit(failure)


def _opening(path: Path) -> Callable[[], None]:
    def show() -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    return show


def _compare(numbers: tuple[int, ...], library: "Library") -> "Work[Comparison]":
    return library.compare(numbers)
