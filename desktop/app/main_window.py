"""MainWindow: assembles the views, and connects them to the open archive."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QUndoStack,
    QWheelEvent,
)
from PySide6.QtWidgets import QDialog, QMainWindow, QMenu, QVBoxLayout, QWidget

from desktop import paths
from desktop.app.annotating import Annotating
from desktop.app.appearance import take
from desktop.app.availability import tell_actions
from desktop.app.bringing_in import BringingIn
from desktop.app.commands import commands
from desktop.app.correcting import Correcting
from desktop.app.correcting_events import CorrectingEvents
from desktop.app.dialogs.import_report import ImportReportDialog
from desktop.app.dialogs.settings import SettingsDialog
from desktop.app.guidance import Guidance
from desktop.app.intake import Intake
from desktop.app.keeping_searches import KeepingSearches
from desktop.app.language import say, tr
from desktop.app.leaving import may_leave
from desktop.app.menus import add_menus
from desktop.app.models.place import Place
from desktop.app.open_comparisons import OpenComparisons
from desktop.app.opened import NotingRead
from desktop.app.opening import Opening, name_of
from desktop.app.reading_ahead import ReadingAhead
from desktop.app.reading_font import ReadingFont
from desktop.app.remembering import Remembering
from desktop.app.session import restore, session_of
from desktop.app.settings import Settings
from desktop.app.tasks import Failure, Tasks
from desktop.app.telling import Telling
from desktop.app.tidying import Tidying
from desktop.app.trashing import Trashing
from desktop.app.undoing import follow
from desktop.app.views.comparison_page import ComparisonPage
from desktop.app.views.empty_state import EmptyState
from desktop.app.views.library_view import LibraryView
from desktop.app.views.offered import offered
from desktop.app.views.pages import Pages
from desktop.app.views.progress import ProgressStrip
from desktop.app.views.welcome import Welcome

if TYPE_CHECKING:
    from desktop.intake import ImportReport

_SIZE = (1280, 800)


class MainWindow(QMainWindow):
    """The one window of the program.

    Signals:
        opened: an archive is open and its lists are there.
        language_chosen: the window is to speak another language.
    """

    opened = Signal()
    language_chosen = Signal()

    def __init__(
        self, settings: Settings, cache: Path | None = None, session: str | None = None
    ) -> None:
        super().__init__()
        self.settings = settings
        self.telling = Telling(self)
        self.guidance = Guidance(self)
        self.reading_font = ReadingFont(settings)
        self.opening = Opening(settings, cache, self, lambda then: may_leave(self, then))
        self.undo_stack = QUndoStack(self)
        self.strip = ProgressStrip()
        self.intake = Intake(self.strip, lambda: self.tabs.current, self)
        self.bringing_in = BringingIn(self.intake, self.strip, settings, self)
        self.reading_ahead = ReadingAhead(self.strip, self)
        self.tidying = Tidying(self)
        self.pages = Pages()
        self.waiting = EmptyState()
        self.welcome = Welcome()
        self.library = LibraryView()
        self.correcting = Correcting(self.undo_stack, self)
        self.annotating = Annotating(self.library, self.undo_stack, self)
        self.noting_read = NotingRead(self.library, self.undo_stack, self)
        self.searches = KeepingSearches(self.library, self.undo_stack, self)
        self.events = CorrectingEvents(self.library, self.undo_stack, self)
        self.remembering = Remembering(
            self.undo_stack, self.correcting.corrected.emit, self.events.tell_changed, self
        )
        self.trashing = Trashing(self.library, self.undo_stack, self.strip, self)
        self.comparisons = OpenComparisons(self.pages, self.strip, self.undo_stack, settings, self)
        self.comparing = self.comparisons.comparing
        self.deciding = self.comparisons.deciding
        self.tabs = self.comparisons.tabs
        self.actions_by_name: dict[str, QAction] = {}
        self._session = settings.session if settings.restore_session else ""
        if session is not None:  # of the window that this one replaces
            self._session = session
        self._recolouring = QTimer(self, singleShot=True, interval=0)
        self._recolouring.timeout.connect(self._recolour)
        self.setWindowTitle("Parallax")
        self.setAcceptDrops(True)
        self._lay_out()
        self._add_menus()
        self._connect()
        self._restore()

    @property
    def archive(self) -> Path | None:
        """The open archive file."""
        return self.opening.tasks.archive if self.opening.tasks else None

    @property
    def comparison(self) -> ComparisonPage:
        """The comparison that is shown, or was last opened."""
        return self.tabs.page

    def open_archive(self, path: Path, otherwise: Callable[[], None] | None = None) -> None:
        """Open an archive in place of the current one; see `Opening.open`."""
        self.opening.open(path, otherwise)

    def tell(self, failure: Failure) -> None:
        """Report a failure to the user; see `Telling.tell`."""
        self.telling.tell(failure)

    def show_library(self) -> None:
        """Go back to the library, or to the welcome page if it is empty."""
        self.pages.setCurrentWidget(self.library if self.library.shelf.summaries else self.welcome)
        self.library.pane.view.setFocus()
        self._tell_actions()

    def compare(self, numbers: list[int], title: str, place: Place | None = None) -> None:
        """Compare articles and show the result, at a given place if any."""
        self.tabs.open(numbers, title, place)

    def ask_for_settings(self) -> None:
        """Show the settings."""
        dialog = SettingsDialog(self.settings, self.reading_font, self)
        dialog.appearance_changed.connect(take)
        dialog.animated_changed.connect(self.comparisons.set_animated)
        dialog.language_changed.connect(self.language_chosen)
        dialog.open()

    def toggle_full_screen(self) -> None:
        """Enter full screen, or leave it for the previous state."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def throw_away(self) -> None:
        """Move the chosen articles to the trash."""
        self.trashing.put(self.annotating.chosen)

    def show_trash(self) -> None:
        """Show the trash."""
        self.pages.setCurrentWidget(self.trashing.page)
        self.trashing.page.list.setFocus()
        self._tell_actions()

    def begin_search(self) -> None:
        """Move the focus to the search field."""
        if self.library.shelf.summaries:
            self.pages.setCurrentWidget(self.library)
            self._tell_actions()
            self.library.pane.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.library.pane.search.selectAll()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept files, folders and text, unless they come from this window."""
        mime = event.mimeData()
        if not event.source() and (mime.hasUrls() or mime.hasText() or mime.hasHtml()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import what was dropped."""
        event.acceptProposedAction()
        self.bringing_in.take(offered(event.mimeData()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl+wheel resizes texts; the views pass it on."""
        turned = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and turned:
            (self.reading_font.larger if turned > 0 else self.reading_font.smaller)()
        else:
            super().wheelEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Redraw icons in the new palette, once all parts of the window have it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._recolouring.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save the layout, cancel all work and wait for it."""
        if not may_leave(self, self.close):
            event.ignore()
            return
        self.settings.geometry = self.saveGeometry()
        self.library.remember(self.settings)
        if not self.settings.restore_session:
            self.settings.session = ""
        elif not self._session:  # else it was closed before anything came back
            self.settings.session = session_of(self)
        self.settings.save()
        self.opening.close()
        super().closeEvent(event)

    def _recolour(self) -> None:
        for part in (
            self.library,
            self.trashing.page,
            self.strip,
            *self.findChildren(ComparisonPage),
        ):
            part.refresh_icons()

    def _opened(self, tasks: Tasks) -> None:
        name = name_of(tasks.archive)
        self.setWindowTitle(f"{name} – Parallax")
        self.library.sidebar.set_archive(name, str(tasks.archive))
        self._give(tasks)
        self.library.reload()
        self.intake.refresh_if_behind()

    def _refused(self, failure: Failure) -> None:
        if self.archive is None:
            words, offer = tr("No archive is open"), tr("Open another archive…")
            self.waiting.say(words, say(failure.message), offer)

    def _put_away(self) -> None:
        if self.archive:  # an open dialog belongs to the old archive
            for dialog in self.findChildren(QDialog):
                if dialog.isModal() and dialog.isVisible():
                    dialog.reject()
        self._give(None)  # a note being written is finished
        self.tabs.close_all()
        self.undo_stack.clear()

    def _give(self, tasks: Tasks | None) -> None:
        for part in (
            *(self.library, self.correcting, self.annotating, self.searches, self.events),
            *(self.intake, self.comparing, self.deciding, self.reading_ahead, self.tidying),
            *(self.trashing, self.bringing_in, self.noting_read, self.remembering),
        ):
            part.set_tasks(tasks)

    def _loaded(self, anything: bool) -> None:
        if self.archive is None:
            return
        page = self.library if anything else self.welcome
        elsewhere = self.tabs.current or self.pages.currentWidget() is self.trashing.page
        if not elsewhere and self.pages.currentWidget() is not page:
            self.pages.setCurrentWidget(page)
            (self.library.pane.search if anything else self.welcome).setFocus()
        if self._session:
            session, self._session = self._session, ""
            restore(self, session)
        self._tell_actions()
        self.opened.emit()

    def _changed(self, number: int) -> None:
        if number and self.tabs.current:
            self.show_library()
        self.library.reload(number)

    def _show_article(self, number: int) -> None:
        self.show_library()
        self.library.show_article(number)

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

    def _tell_actions(self) -> None:
        tell_actions(self)

    def _connect(self) -> None:
        self.opening.opened.connect(self._opened)
        self.opening.leaving.connect(self._put_away)
        self.opening.refused.connect(self._refused)
        self.opening.failed.connect(self.tell)
        self.waiting.pressed.connect(self.opening.ask)
        self.library.loaded.connect(self._loaded)
        self.library.compare_wanted.connect(self.compare)
        self.library.possible_changed.connect(self._tell_actions)
        self.library.correction_wanted.connect(self.correcting.ask)
        self.correcting.corrected.connect(self._corrected)
        self.comparisons.library_wanted.connect(self.show_library)
        self.comparisons.made.connect(self._tell_actions)
        self.comparisons.refused.connect(self.tell)
        self.tabs.moved.connect(self._tell_actions)
        self.intake.changed.connect(self._changed)
        self.intake.show_wanted.connect(self._show_article)
        self.library.narrowing.hidden.connect(self.intake.offer_to_show)
        self.intake.upkeep.connect(self.library.set_behind)
        self.intake.refreshed.connect(self._refreshed)
        self.intake.report_wanted.connect(self._show_report)
        self.reading_ahead.done.connect(self.library.search_rest)
        self.annotating.changed.connect(self.searches.reload)
        self.annotating.changed.connect(self.library.search_again)
        self.noting_read.changed.connect(self.searches.reload)
        self.events.corrected.connect(self.intake.refresh_if_behind)
        self.intake.refreshed.connect(self.events.explain_again)
        self.deciding.decided.connect(self.reading_ahead.begin)
        self.bringing_in.watching.changed.connect(self._tell_actions)
        self.library.sidebar.trash_wanted.connect(self.show_trash)
        self.trashing.changed.connect(self._corrected)
        self.trashing.counted.connect(self._tell_actions)
        self.trashing.page.back_wanted.connect(self.show_library)

    def _add_menus(self) -> None:
        menus = commands(self)
        self.actions_by_name |= add_menus(self.menuBar(), menus)
        self.guidance.set_commands(menus, self.actions_by_name)
        menu = QMenu(self)
        menu.addActions([self.actions_by_name[name] for name in ("files", "folder", "paste")])
        self.library.sidebar.set_import_menu(menu)
        self.library.set_article_actions(self.actions_by_name)
        self.events.add_menus(self.actions_by_name)
        self.deciding.set_actions(self.actions_by_name)
        self.trashing.offer(self.actions_by_name["trash"])
        self.actions_by_name["demo"].setEnabled(paths.DEMO_ARCHIVE.exists())
        self.welcome.set_actions(self.actions_by_name)
        follow(self.undo_stack, self.actions_by_name)
        self._tell_actions()

    def _restore(self) -> None:
        if not self.restoreGeometry(self.settings.geometry):
            self.resize(*_SIZE)
        self.library.restore(self.settings)

    def _lay_out(self) -> None:
        self.waiting.say(tr("Opening the archive…"))
        for place, page in enumerate(
            (self.waiting, self.welcome, self.library, self.trashing.page)
        ):
            self.pages.insertWidget(place, page)
        self.pages.setCurrentIndex(0)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs.bar)
        column.addWidget(self.pages, 1)
        column.addWidget(self.strip)
        self.setCentralWidget(centre)
