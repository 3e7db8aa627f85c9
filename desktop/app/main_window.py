"""MainWindow: puts the views together, and the archive that is open into them."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QUndoStack,
)
from PySide6.QtWidgets import (
    QMainWindow,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop import paths
from desktop.app.annotating import Annotating
from desktop.app.comparing import Comparing
from desktop.app.correcting import Correcting
from desktop.app.correcting_events import CorrectingEvents
from desktop.app.demo import own_demo
from desktop.app.dialogs.choosing import choose_archive, choose_files, choose_folder
from desktop.app.dialogs.export import ask_where
from desktop.app.dialogs.failure import explain_bug, explain_failure, save_report
from desktop.app.dialogs.import_report import ImportReportDialog
from desktop.app.intake import Intake
from desktop.app.keeping_searches import KeepingSearches
from desktop.app.menus import LISTING, READING, add_menus, commands
from desktop.app.opened import NotingRead
from desktop.app.reading_ahead import ReadingAhead
from desktop.app.settings import Settings
from desktop.app.tasks import Failure, Tasks
from desktop.app.tidying import Tidying
from desktop.app.undoing import follow
from desktop.app.views.comparison_page import ComparisonPage
from desktop.app.views.empty_state import EmptyState
from desktop.app.views.library_view import LibraryView
from desktop.app.views.offered import Offered, offered
from desktop.app.views.progress import ProgressStrip
from desktop.app.views.welcome import Welcome
from desktop.errors import ParallaxError

if TYPE_CHECKING:
    from desktop.intake import ImportReport
    from desktop.library import Library

_SIZE = (1280, 800)


class MainWindow(QMainWindow):
    """The one window of the program.

    Signals:
        opened: an archive is open and its lists are there.
    """

    opened = Signal()

    def __init__(self, settings: Settings, cache: Path | None = None) -> None:
        super().__init__()
        self.settings = settings
        self._cache = cache
        self._tasks: Tasks | None = None
        self.undo_stack = QUndoStack(self)
        self.strip = ProgressStrip()
        self.intake = Intake(self.strip, self)
        self.reading_ahead = ReadingAhead(self.strip, self)
        self.tidying = Tidying(self)
        self.pages = QStackedWidget()
        self.waiting = EmptyState()
        self.welcome = Welcome()
        self.library = LibraryView()
        self.correcting = Correcting(self.undo_stack, self)
        self.annotating = Annotating(self.library, self.undo_stack, self)
        self.noting_read = NotingRead(self.library, self.undo_stack, self)
        self.searches = KeepingSearches(self.library, self.undo_stack, self)
        self.events = CorrectingEvents(self.library, self.undo_stack, self)
        self.comparison = ComparisonPage()
        self.comparing = Comparing(self.comparison, self.strip, self)
        self.actions_by_name: dict[str, QAction] = {}
        self.setWindowTitle("Parallax")
        self.setAcceptDrops(True)
        self._lay_out()
        self._add_menus()
        self._connect()
        self._restore()

    @property
    def archive(self) -> Path | None:
        """The file that is open."""
        return self._tasks.archive if self._tasks else None

    def open_archive(self, path: Path, otherwise: Callable[[], None] | None = None) -> None:
        """Open an archive in place of the present one, which stays if that fails.

        Args:
            path: the file; made if it is missing.
            otherwise: done after the user was told that it can't be opened.
        """
        opening = Tasks(path, self._cache, self)
        opening.failed.connect(self.tell)
        refused = partial(self._refused, opening, otherwise)
        opening.ask(_knock, partial(self._opened, opening), refused)

    def open_demo(self) -> None:
        """Open the user's copy of the demo archive."""
        try:
            copy = own_demo()
        except ParallaxError as error:
            explain_failure(self, str(error))
            return
        self.open_archive(copy)

    def tell(self, failure: Failure) -> None:
        """Tell the user that something failed; of a bug a report is saved."""
        if failure.expected:
            explain_failure(self, failure.message)
        else:
            explain_bug(self, failure.message, save_report(failure.details))

    def take(self, offer: Offered) -> None:
        """Import what was dropped or pasted."""
        if offer.links:
            self.strip.say(
                "Links are not followed, for Parallax never goes online. "
                "Save the page in your browser and drop the file here."
            )
        elif offer.paths:
            self.intake.take_files(offer.paths)
        else:
            self.intake.take_text(offer.text, offer.html)

    def show_library(self) -> None:
        """Go back to the library, or to the welcome where there is nothing in it."""
        self.pages.setCurrentWidget(self.library if self.library.shelf.summaries else self.welcome)
        self.library.pane.view.setFocus()
        self._tell_actions()

    def compare(self, numbers: list[int], title: str) -> None:
        """Compare articles and show the result."""
        self.comparing.compare(numbers, title)
        self.pages.setCurrentWidget(self.comparison)
        self._tell_actions()

    def export(self) -> None:
        """Ask where to, and save the comparison there."""
        if self.comparison.comparison is None:
            return
        path = ask_where(self, self.comparison.title, self.settings.export_folder)
        if path:
            self.settings.export_folder = path.parent
            self.comparing.export(path)

    def ask_for_files(self) -> None:
        """Ask for files, and import them."""
        self.intake.take_files(choose_files(self, self.settings))

    def ask_for_folder(self) -> None:
        """Ask for a folder, and import what is in it."""
        self.intake.take_files(choose_folder(self, self.settings))

    def ask_for_archive(self) -> None:
        """Ask for an archive, and open it."""
        if path := choose_archive(self, self.settings):
            self.open_archive(path)

    def open_own(self) -> None:
        """Open the user's own archive."""
        self.open_archive(paths.own_archive())

    def paste(self) -> None:
        """Import what is on the clipboard."""
        offer = offered(QGuiApplication.clipboard().mimeData())
        if offer.anything or offer.links:
            self.take(offer)
        else:
            self.strip.say("There is no text and no file on the clipboard.")

    def begin_search(self) -> None:
        """Go to the search field."""
        if self.library.shelf.summaries:
            self.pages.setCurrentWidget(self.library)
            self._tell_actions()
            self.library.pane.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.library.pane.search.selectAll()

    def keyboard_region(self, step: int) -> None:
        """Move the focus to the next region of the page, or the one before."""
        regions = [region for region in self._regions() if region.isVisible()]
        focus = self.focusWidget()
        here = [
            place
            for place, region in enumerate(regions)
            if focus and (region is focus or region.isAncestorOf(focus))
        ]
        if regions:
            place = (here[0] + step) % len(regions) if here else 0
            regions[place].setFocus(Qt.FocusReason.TabFocusReason)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files, folders and text are welcome, but for our own."""
        mime = event.mimeData()
        if not event.source() and (mime.hasUrls() or mime.hasText() or mime.hasHtml()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import what was dropped."""
        event.acceptProposedAction()
        self.take(offered(event.mimeData()))

    def changeEvent(self, event: QEvent) -> None:
        """Icons follow the palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for part in (self.library, self.comparison, self.strip):
                part.refresh_icons()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the places of things, stop all work and wait for it."""
        self.settings.geometry = self.saveGeometry()
        self.library.remember(self.settings)
        self.settings.save()
        self._put_away()
        super().closeEvent(event)

    def _regions(self) -> Sequence[QWidget]:
        page = self.pages.currentWidget()
        if page is self.library:
            return self.library.regions()
        if page is self.comparison and self.comparison.view:
            return self.comparison.view.regions()
        return ()

    def _opened(self, tasks: Tasks, _nothing: object) -> None:
        self._put_away()
        self._tasks = tasks
        self.settings.last_archive = tasks.archive
        name = _name(tasks.archive)
        self.setWindowTitle(f"{name} – Parallax")
        self.library.sidebar.set_archive(name, str(tasks.archive))
        self._give(tasks)
        self.library.reload()
        self.intake.refresh_if_behind()

    def _refused(
        self, tasks: Tasks, otherwise: Callable[[], None] | None, failure: Failure
    ) -> None:
        tasks.close()
        tasks.deleteLater()
        self.tell(failure)
        if otherwise:
            otherwise()
        elif self._tasks is None:
            self.waiting.say("No archive is open", failure.message, "Open another archive…")

    def _put_away(self) -> None:
        self._give(None)  # a note that was being written comes to its end
        self.undo_stack.clear()
        if self._tasks:
            self._tasks.close()
            self._tasks.deleteLater()
            self._tasks = None

    def _give(self, tasks: Tasks | None) -> None:
        for part in (
            *(self.library, self.correcting, self.annotating, self.noting_read, self.searches),
            self.events,
            *(self.intake, self.comparing, self.reading_ahead, self.tidying),
        ):
            part.set_tasks(tasks)

    def _loaded(self, anything: bool) -> None:
        if self._tasks is None:
            return
        page = self.library if anything else self.welcome
        if self.pages.currentWidget() not in {self.comparison, page}:
            self.pages.setCurrentWidget(page)
            (self.library.pane.search if anything else self.welcome).setFocus()
        self._tell_actions()
        self.opened.emit()

    def _changed(self, number: int) -> None:
        if self.pages.currentWidget() is self.comparison:
            self.show_library()
        self.library.reload(number)

    def _refreshed(self, anything: bool) -> None:
        if anything:
            self.library.reload()
            self.library.search_again()
        self.reading_ahead.begin()
        self.tidying.begin()

    def _show_report(self, report: "ImportReport") -> None:
        ImportReportDialog(report, self).open()

    def _corrected(self) -> None:
        self.library.reload()
        self.intake.refresh()

    def _not_compared(self, failure: Failure) -> None:
        self._leave_comparison()
        self.tell(failure)

    def _leave_comparison(self) -> None:
        if self.pages.currentWidget() is self.comparison:
            self.show_library()

    def _tell_actions(self) -> None:
        """Switch commands on and off as the page allows."""
        page = self.pages.currentWidget()
        reading = page is self.library
        states = {
            "compare": reading and bool(self.library.comparable),
            "correct": reading and self.library.reader.article is not None,
            "find": bool(self.library.shelf.summaries),
            **dict.fromkeys(LISTING, reading),
            "save": reading,
            **dict.fromkeys(READING, reading and self.library.reader.article is not None),
            "like": reading and self.library.origin is not None,
            "read": reading and bool(self.annotating.chosen),
            "tags": reading and bool(self.annotating.chosen),
            "note": reading and self.library.reader.article is not None,
            "back": page is self.comparison,
            "export": page is self.comparison and self.comparison.comparison is not None,
        }
        for name, on in states.items():
            self.actions_by_name[name].setEnabled(on)
        self.events.tell_actions(self.actions_by_name, reading)

    def _connect(self) -> None:
        self.waiting.pressed.connect(self.ask_for_archive)
        self.welcome.demo_wanted.connect(self.open_demo)
        self.welcome.files_wanted.connect(self.ask_for_files)
        self.welcome.folder_wanted.connect(self.ask_for_folder)
        self.library.loaded.connect(self._loaded)
        self.library.compare_wanted.connect(self.compare)
        self.library.possible_changed.connect(self._tell_actions)
        self.library.correction_wanted.connect(self.correcting.ask)
        self.correcting.corrected.connect(self._corrected)
        self.comparison.back_wanted.connect(self.show_library)
        self.comparison.export_wanted.connect(self.export)
        self.comparing.compared.connect(self._tell_actions)
        self.comparing.refused.connect(self._not_compared)
        self.comparing.given_up.connect(self._leave_comparison)
        self.intake.changed.connect(self._changed)
        self.intake.upkeep.connect(self.library.set_behind)
        self.intake.refreshed.connect(self._refreshed)
        self.intake.report_wanted.connect(self._show_report)
        self.reading_ahead.done.connect(self.library.search_rest)
        self.annotating.changed.connect(self.searches.reload)
        self.annotating.changed.connect(self.library.search_again)
        self.noting_read.changed.connect(self.searches.reload)
        self.events.corrected.connect(self.reading_ahead.begin)

    def _add_menus(self) -> None:
        self.actions_by_name |= add_menus(self.menuBar(), commands(self))
        menu = QMenu(self)
        menu.addActions([self.actions_by_name[name] for name in ("files", "folder", "paste")])
        self.library.sidebar.set_import_menu(menu)
        self.library.set_article_actions(self.actions_by_name)
        self.events.add_menus(self.actions_by_name)
        self.actions_by_name["demo"].setEnabled(paths.DEMO_ARCHIVE.exists())
        self.welcome.offer_demo(there=paths.DEMO_ARCHIVE.exists())
        follow(self.undo_stack, self.actions_by_name)
        self._tell_actions()

    def _restore(self) -> None:
        if not self.restoreGeometry(self.settings.geometry):
            self.resize(*_SIZE)
        self.library.restore(self.settings)

    def _lay_out(self) -> None:
        self.waiting.say("Opening the archive…")
        for page in (self.waiting, self.welcome, self.library, self.comparison):
            self.pages.addWidget(page)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.pages, 1)
        column.addWidget(self.strip)
        self.setCentralWidget(centre)


def _name(archive: Path) -> str:
    """What an archive is called on the screen."""
    if archive == paths.own_archive():
        return "My archive"
    return "Demo archive" if archive.name == "demo.db" else archive.stem


def _knock(library: "Library") -> None:
    """Open the library, which is all that is asked of it."""
