"""The application: opens an archive, shows the window and runs until it is closed."""

import sys
import traceback
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

import desktop
from desktop import paths
from desktop.app.appearance import follow_scheme, take
from desktop.app.dialogs.import_report import ImportReportDialog
from desktop.app.heard_focus import tell_of_lines
from desktop.app.language import Language, speak
from desktop.app.main_window import MainWindow
from desktop.app.plain_style import PlainStyle
from desktop.app.session import session_of
from desktop.app.settings import Settings
from desktop.app.single_instance import Request, SingleInstance
from desktop.app.tasks import Failure
from desktop.app.views.icons import application_icon
from desktop.app.views.roles import tell_roles

_PATIENCE_MS = 50  # between two checks whether another window may be opened
# A thread that computes keeps the window waiting so long whenever Qt has given Python's lock back,
# some hundred times a frame; with Python's own 5 ms, a timeline was painted in 245 ms meanwhile.
_SWITCH_S = 0.0005


def run(archive: Path | None = None, files: Sequence[Path] = (), *, demo: bool = False) -> int:
    """Show the window until it is closed; if one is open already, hand over what to open.

    Args:
        archive: the archive to open; by default the one open last, or else the user's own.
        files: to be imported into it.
        demo: open the user's copy of the demo archive where no archive is named.

    Returns:
        The exit status.
    """
    settings = Settings()
    application = make_application(settings.language)
    request = Request(archive, tuple(files), demo)
    instance = SingleInstance()
    if not instance.begin(request):
        return 0
    take(settings.appearance)
    running = Running(application, settings)
    sys.excepthook = running.report
    instance.asked.connect(running.serve)
    # The window is painted first; opening brings SQLite and more with it.
    QTimer.singleShot(0, partial(open_first, running.window, request))
    try:
        return application.exec()
    finally:
        instance.close()
        sys.excepthook = sys.__excepthook__


class Running(QObject):
    """The open window; it is replaced by a new one when its language changes.

    Attributes:
        window: the window.
    """

    def __init__(self, application: QApplication, settings: Settings) -> None:
        super().__init__(application)
        self._application = application
        self._settings = settings
        self._spoken = settings.language
        # What is imported, and its report, come to their end first: closing would cost them.
        self._soon = QTimer(self, interval=_PATIENCE_MS)
        self._soon.timeout.connect(self._change_language)
        self.window = self._open()

    def serve(self, request: Request) -> None:
        """Come to the front, and open what another start of the program was asked to open."""
        serve(self.window, request)

    def report(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Report an unhandled exception to the user, and continue."""
        report(self.window, kind, error, trace)

    def _open(self, session: str | None = None) -> MainWindow:
        window = MainWindow(self._settings, session=session)
        # Not at once: the dialog in which it was chosen belongs to the window that goes.
        window.language_chosen.connect(self._soon.start)
        window.show()
        return window

    def _change_language(self) -> None:
        """Close the window and open it again with the same content."""
        reports = self.window.findChildren(ImportReportDialog)
        if self.window.intake.importing or any(one.isVisible() for one in reports):
            return  # and the clock goes on
        self._soon.stop()
        if self._settings.language is self._spoken:
            return
        self._spoken = self._settings.language
        before, archive, session = self.window, self.window.archive, session_of(self.window)
        self._application.setQuitOnLastWindowClosed(False)
        before.close()
        before.deleteLater()
        speak(self._spoken, self._application)
        self.window = self._open(session)
        self._application.setQuitOnLastWindowClosed(True)
        open_first(self.window, Request(archive))


def make_application(language: Language = Language.SYSTEM) -> QApplication:
    """The application with its name, icon and language, and the colours of the system's scheme."""
    sys.setswitchinterval(_SWITCH_S)
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("parallax")
    application.setApplicationDisplayName("Parallax")
    application.setApplicationVersion(desktop.__version__)
    application.setDesktopFileName("parallax")
    speak(language, application)
    application.setWindowIcon(application_icon())
    application.setStyle(PlainStyle())
    hints = application.styleHints()
    hints.colorSchemeChanged.connect(partial(follow_scheme, application))
    follow_scheme(application, hints.colorScheme())
    tell_of_lines(application)
    tell_roles()
    return application


def serve(window: MainWindow, request: Request) -> None:
    """Come to the front, and open what another start of the program was asked to open."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    if request.archive or request.demo:
        open_first(window, request)
    else:
        window.bringing_in.take_files(request.files)


def open_first(window: MainWindow, request: Request) -> None:
    """Open the named archive, the last one, or the user's own; then import the files."""
    take = partial(window.bringing_in.take_files, request.files) if request.files else None
    opening = window.opening
    last = window.settings.last_archive
    own = paths.own_archive()
    if request.archive:
        opening.open(request.archive, then=take)
    elif request.demo:
        opening.demo(then=take)
    elif last and last != own and last.exists():
        opening.open(last, otherwise=partial(opening.open, own, then=take), then=take)
    else:
        opening.open(own, then=take)


def report(
    window: MainWindow,
    kind: type[BaseException],
    error: BaseException,
    trace: TracebackType | None,
) -> None:
    """Report an unhandled exception to the user, and continue."""
    if issubclass(kind, KeyboardInterrupt):
        window.intake.stop_importing()  # whoever is at the terminal is asked nothing in the window
        window.close()
        return
    sys.__excepthook__(kind, error, trace)
    details = "".join(traceback.format_exception(kind, error, trace))
    window.tell(Failure(f"{kind.__name__}: {error}", expected=False, details=details))
