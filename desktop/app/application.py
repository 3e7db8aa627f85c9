"""The application: started with an archive, it shows the window and waits for its end."""

import sys
import traceback
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

import desktop
from desktop import paths
from desktop.app.appearance import follow_scheme, take
from desktop.app.main_window import MainWindow
from desktop.app.settings import Settings
from desktop.app.single_instance import Request, SingleInstance
from desktop.app.tasks import Failure
from desktop.app.views.icons import application_icon


def run(archive: Path | None = None, files: Sequence[Path] = (), *, demo: bool = False) -> int:
    """Show the window until it is closed; where it is open already, hand over what it is to open.

    Args:
        archive: the archive to open; by default the one open last, or else the user's own.
        files: to be imported into it.
        demo: open the user's copy of the demo archive where no archive is named.

    Returns:
        The exit status.
    """
    application = make_application()
    request = Request(archive, tuple(files), demo)
    instance = SingleInstance()
    if not instance.begin(request):
        return 0
    settings = Settings()
    take(settings.appearance)
    window = MainWindow(settings)
    sys.excepthook = partial(report, window)
    instance.asked.connect(partial(serve, window))
    window.show()
    # The window is painted first; opening brings SQLite and more with it.
    QTimer.singleShot(0, partial(open_first, window, request))
    try:
        return application.exec()
    finally:
        instance.close()
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


def serve(window: MainWindow, request: Request) -> None:
    """Come to the front, and open what another start of the program was to open."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    if request.archive or request.demo:
        open_first(window, request)
    else:
        window.intake.take_files(request.files)


def open_first(window: MainWindow, request: Request) -> None:
    """Open what was named, or the archive open last, or the user's own; import what is to be."""
    take = partial(window.intake.take_files, request.files) if request.files else None
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
    """Tell the user of an exception nobody has caught, and go on."""
    if issubclass(kind, KeyboardInterrupt):
        window.close()
        return
    sys.__excepthook__(kind, error, trace)
    details = "".join(traceback.format_exception(kind, error, trace))
    window.tell(Failure(f"{kind.__name__}: {error}", expected=False, details=details))
