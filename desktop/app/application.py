"""The application: started with an archive, it shows the window and waits for its end."""

import sys
import traceback
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

import desktop
from desktop import paths
from desktop.app.main_window import MainWindow
from desktop.app.settings import Settings
from desktop.app.tasks import Failure
from desktop.app.theme import DARK, LIGHT, palette_of
from desktop.app.views.icons import application_icon


def run(archive: Path | None = None, *, demo: bool = False) -> int:
    """Show the window until it is closed.

    Args:
        archive: the archive to open; by default the one open last, or else the user's own.
        demo: open the user's copy of the demo archive where no archive is named.

    Returns:
        The exit status.
    """
    application = make_application()
    settings = Settings()
    window = MainWindow(settings)
    sys.excepthook = partial(report, window)
    window.show()
    # The window is painted first; opening brings SQLite and more with it.
    first = window.opening.demo if demo and not archive else partial(open_first, window, archive)
    QTimer.singleShot(0, first)
    try:
        return application.exec()
    finally:
        sys.excepthook = sys.__excepthook__


def make_application() -> QApplication:
    """The application with its name, its icon and the colours of the system's scheme."""
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("parallax")
    application.setApplicationDisplayName("Parallax")
    application.setApplicationVersion(desktop.__version__)
    application.setDesktopFileName("parallax")
    application.setWindowIcon(application_icon())
    application.setStyle("Fusion")  # the one style whose every part takes a palette
    hints = application.styleHints()
    hints.colorSchemeChanged.connect(partial(follow_scheme, application))
    follow_scheme(application, hints.colorScheme())
    return application


def follow_scheme(application: QApplication, scheme: Qt.ColorScheme) -> None:
    """Take the dark or the light palette, as the system has it."""
    application.setPalette(palette_of(DARK if scheme is Qt.ColorScheme.Dark else LIGHT))


def open_first(window: MainWindow, archive: Path | None) -> None:
    """Open what was named, or the archive open last, or the user's own."""
    last = window.settings.last_archive
    own = paths.own_archive()
    if archive:
        window.open_archive(archive)
    elif last and last != own and last.exists():
        window.open_archive(last, otherwise=partial(window.open_archive, own))
    else:
        window.open_archive(own)


def report(
    window: MainWindow,
    kind: type[BaseException],
    error: BaseException,
    trace: TracebackType | None,
) -> None:
    """Tell the user of an exception nobody has caught, and go on."""
    if issubclass(kind, KeyboardInterrupt):
        window.close()
        return
    sys.__excepthook__(kind, error, trace)
    details = "".join(traceback.format_exception(kind, error, trace))
    window.tell(Failure(f"{kind.__name__}: {error}", expected=False, details=details))
