"""Offscreen: the main job without a display: the window opens, compares, and is photographed."""

import os
import shutil
import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import (
    QEventLoop,
    QMessageLogContext,
    QTimer,
    QtMsgType,
    Signal,
    SignalInstance,
    qFormatLogMessage,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from desktop import paths
from desktop.app.main_window import MainWindow
from desktop.app.settings import Settings
from desktop.app.tasks import Failure
from desktop.archive import Archive
from desktop.errors import ArchiveError, ParallaxError, located
from desktop.export.pdf import write_pdf
from desktop.message import Message, message

_SIZE = (1440, 900)
_PATIENCE_MS = 120_000
_SETTLE_MS = 400  # for what is painted after the result is there
# The platform without a screen says so of every window; whoever reads it can do nothing about it.
_NEEDLESS = "This plugin does not support propagateSizeHints()"


def main_job(folder: Path, archive: Path = paths.DEMO_ARCHIVE) -> tuple[Path, Path]:
    """Compare the first event of an archive in the real window.

    Args:
        folder: where picture and PDF are written; made if it is missing.
        archive: read from a copy, for opening it must not change it.

    Returns:
        The picture of the window, and the PDF.

    Raises:
        ParallaxError: the archive can't be opened, holds no event, or the files can't be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with unattended(archive) as window:
        compare_first_event(window)
        comparison = window.comparison.comparison
        picture, pdf = folder / "window.png", folder / "comparison.pdf"
        if comparison is None or not window.grab().save(str(picture)):
            raise ParallaxError(
                message("{picture} can't be written; choose another folder", picture=str(picture))
            )
        write_pdf(comparison, pdf, window.comparison.title)
    return picture, pdf


class Unattended(MainWindow):
    """A window without a user: a message that would open a dialog ends the waiting."""

    told = Signal(Failure)

    def tell(self, failure: Failure) -> None:
        """Pass a failure on to the waiting code."""
        self.told.emit(failure)


@contextmanager
def unattended(archive: Path) -> Generator[Unattended]:
    """A window on a copy of an archive, with index and events; the copy is deleted with it.

    Raises:
        ParallaxError: the archive can't be opened.
    """
    if QApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        # It asks the platform.
        from desktop.app.application import make_application  # noqa: PLC0415

        make_application()
        qInstallMessageHandler(_pass_on)
    with tempfile.TemporaryDirectory(prefix="parallax-") as scratch:
        copy = Path(scratch) / archive.name
        if not archive.exists():
            raise ArchiveError(
                located(archive, message("there is no such file; build it with `make archive.db`"))
            )
        shutil.copyfile(archive, copy)
        with Archive.open(copy) as opened:  # the whole way is gone, reading included
            opened.forget_readings()
        window = Unattended(Settings(Path(scratch) / "settings.ini"), Path(scratch) / "cache")
        try:
            window.resize(*_SIZE)
            window.show()
            refreshed = Waiting(window, window.intake.refreshed)
            window.open_archive(copy)
            refreshed.wait(message("its index and events"))
            settle()
            yield window
        finally:
            window.close()


def _pass_on(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    if text != _NEEDLESS:
        sys.stderr.write(f"{qFormatLogMessage(kind, context, text)}\n")


def compare_first_event(window: Unattended) -> None:
    """Show the comparison of the first event.

    Raises:
        ParallaxError: there is no event, or it can't be compared.
    """
    if not window.library.sidebar.choose_first_event():
        raise ArchiveError(
            located(
                str(window.archive), message("it holds no event to compare; import more articles")
            )
        )
    compared = Waiting(window, window.comparing.compared)
    window.library.compare()
    compared.wait(message("the comparison"))
    settle()


class Waiting:
    """Waits for a signal that may come before the waiting begins."""

    def __init__(self, window: Unattended, signal: SignalInstance) -> None:
        self._loop = QEventLoop()
        self._came = False
        self._failure: Failure | None = None
        signal.connect(self._come)
        window.told.connect(self._fail)

    def wait(self, what: Message) -> None:
        """Wait for it.

        Args:
            what: is waited for, in words.

        Raises:
            ParallaxError: the window told of a failure, or it took too long.
        """
        if not self._came and self._failure is None:
            QTimer.singleShot(_PATIENCE_MS, self._loop.quit)
            self._loop.exec()
        if self._failure:
            raise ParallaxError(Message(self._failure.message))
        if not self._came:
            raise ParallaxError(
                message(
                    "{what} took longer than {seconds} seconds",
                    what=what,
                    seconds=_PATIENCE_MS // 1000,
                )
            )

    def _come(self) -> None:
        self._came = True
        self._loop.quit()

    def _fail(self, failure: Failure) -> None:
        self._failure = failure
        self._loop.quit()


def settle() -> None:
    """Wait until pending painting is done."""
    loop = QEventLoop()
    QTimer.singleShot(_SETTLE_MS, loop.quit)
    loop.exec()
