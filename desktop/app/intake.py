"""Intake: imports into the archive, and the upkeep of index and events."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.app import jobs
from desktop.app.dialogs.import_report import unread
from desktop.app.language import listed, tr
from desktop.app.tasks import Failure, Rank, Task, Tasks
from desktop.app.views.progress import Answer, ProgressStrip

if TYPE_CHECKING:
    from desktop.importing import Columns
    from desktop.intake import ImportReport
    from desktop.library import Library


_NOWHERE = object()  # where nobody has asked for an import


class Intake(QObject):
    """Imports files and text, then brings index and events up to date.

    Signals:
        changed: the archive holds more than before; the number of an article to show, or 0.
        show_wanted: the number of an article that the user wants to see, whatever the lists show.
        upkeep: True as index and events begin to be brought up to date, False at its end.
        refreshed: index and events are up to date; True if they were not before.
        report_wanted: the user wants to see an ``ImportReport``.

    Args:
        strip: tells of the work and of what came of it.
        where: tells which comparison the user looks at, or None for the library.
        parent: the owner.
    """

    changed = Signal(int)
    show_wanted = Signal(int)
    upkeep = Signal(bool)
    refreshed = Signal(bool)
    report_wanted = Signal(object)

    def __init__(
        self, strip: ProgressStrip, where: Callable[[], object], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._strip = strip
        self._where = where
        self._told: tuple[str, list[Answer]] = ("", [])  # of the last import
        self._tasks: Tasks | None = None
        self._refreshing: Task | None = None
        self._imports: list[Task] = []  # until their ends, as they were asked for
        self._early: list[Callable[[], None]] = []  # came before an archive was open

    @property
    def importing(self) -> Task | None:
        """The last of the imports that go on or wait; None where all are over or are to stop."""
        return next((task for task in reversed(self._imports) if not task.cancelled), None)

    def stop_importing(self) -> None:
        """Have all imports stop."""
        for task in self._imports:
            task.cancel()

    def set_tasks(self, tasks: Tasks | None) -> None:
        """Work on another archive."""
        self._tasks = tasks
        self._refreshing, self._imports = None, []
        self._strip.end()
        if tasks:
            early, self._early = self._early, []
            for take in early:
                take()

    def take_files(
        self, paths: Sequence[Path], columns: "Columns | None" = None, *, asked: bool = True
    ) -> None:
        """Import files and folders; into the next archive where none is open yet.

        Args:
            paths: files and folders.
            columns: what the columns of tables hold, as the user said.
            asked: whether the user has just asked for it; else what they look at stays.
        """
        if not paths:
            return
        if self._tasks is None:
            self._early.append(partial(self.take_files, paths, columns, asked=asked))
            return
        job = partial(jobs.import_files, tuple(paths), columns)
        report = partial(self._report, self._where() if asked else _NOWHERE)
        task = self._tasks.work(job, report, self._on_failure)
        self._imports.append(task)
        task.finished.connect(partial(self._after_import, task))
        self._strip.follow(task, tr("Importing"))

    def take_text(self, text: str, html: str = "") -> None:
        """Import what was pasted or dropped; into the next archive where none is open yet."""
        if not (text.strip() or html.strip()):
            return
        if self._tasks is None:
            self._early.append(partial(self.take_text, text, html))
        else:
            task = self._tasks.ask(
                partial(_import_text, text, html),
                partial(self._report, self._where()),
                self._on_failure,
            )
            task.finished.connect(self.refresh)
            self._strip.follow(task, tr("Importing"), cancellable=False)

    def refresh_if_behind(self) -> None:
        """Bring index and events up to date if they are not; no process is started for nothing."""
        if self._tasks:
            self._tasks.ask(_is_behind, self._refresh_if)

    def refresh(self) -> None:
        """Bring index and events up to date in the background."""
        if self._tasks is None:
            return
        if self._refreshing:  # it may have missed what came in meanwhile
            self._refreshing.cancel()
            self._refreshing = None  # not stopped by the user: no message
        task = self._tasks.work(jobs.refresh, rank=Rank.UPKEEP)
        task.finished.connect(partial(self._after_refresh, task))
        self._strip.follow_modestly(task, tr("Updating search and events"))
        self._refreshing = task
        self.upkeep.emit(True)

    def _refresh_if(self, behind: bool) -> None:
        if behind:
            self.refresh()
        else:
            self.refreshed.emit(False)

    def offer_to_show(self, number: int) -> None:
        """Tell that the lists do not show what was imported, and offer to show it."""
        result, answers = self._told
        words = tr("{result}. The list does not show it: a search or a filter is set.")
        show = (tr("Show in the list"), partial(self.show_wanted.emit, number))
        self._strip.say(words.format(result=result), [*answers, show])

    def _report(self, where: object, report: "ImportReport") -> None:
        """Tell what came of an import, and show it to whoever still is where they asked for it."""
        answers: list[Answer] = []
        if report.failed or report.duplicates or report.restored or len(report.imported) > 1:
            answers.append((tr("Show report"), partial(self.report_wanted.emit, report)))
        self._told = summarise(report), list(answers)
        first, stayed = _first(report), where is self._where()
        if first and not stayed:
            answers.append((tr("Show in the list"), partial(self.show_wanted.emit, first)))
        self._strip.say(summarise(report), answers)
        if first:
            self.changed.emit(first if stayed else 0)
        if report.failed and where is not _NOWHERE:  # else it would come over whatever is done
            self.report_wanted.emit(report)

    def _on_failure(self, failure: Failure) -> None:
        if self._tasks:
            self._tasks.failed.emit(failure)

    def _after_import(self, task: Task) -> None:
        if task in self._imports:
            self._imports.remove(task)
        if task.cancelled:
            self._strip.say(tr("Importing was stopped. What had come in before is in the archive."))
            self.changed.emit(0)
        self.refresh()

    def _after_refresh(self, task: Task) -> None:
        if self._refreshing is not task:
            return
        self._refreshing = None
        if task.cancelled:
            self._strip.say(
                tr("Updating was stopped. Search and events may lack what came in last."),
                [(tr("Go on"), self.refresh)],
            )
        self.upkeep.emit(False)
        self.refreshed.emit(True)


def summarise(report: "ImportReport") -> str:
    """The result of an import, in one line."""
    parts = [tr("%Ln article(s) imported", "", len(report.imported))]
    if report.restored:
        parts.append(tr("%Ln restored from the trash", "articles", len(report.restored)))
    if report.duplicates:
        parts.append(tr("%Ln already in the archive", "articles", len(report.duplicates)))
    if report.failed:
        parts.append(unread(report))
    return listed(parts)


def _first(report: "ImportReport") -> int:
    """The number of the first article that came in, came back or was there already, or 0."""
    numbers = (
        *(one.id for one in report.imported[:1]),
        *(number for _, number in report.restored[:1]),
        *(number for _, number in report.duplicates[:1]),
    )
    return next(iter(numbers), 0)


def _import_text(text: str, html: str, library: "Library") -> "ImportReport":
    return library.import_text(text, html)


def _is_behind(library: "Library") -> bool:
    return library.behind()
