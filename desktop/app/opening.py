"""Opening: which archive is open, and how another one replaces it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop import paths
from desktop.app.demo import own_demo
from desktop.app.dialogs.choosing import choose_archive
from desktop.app.language import tr
from desktop.app.settings import Settings
from desktop.app.tasks import Failure, Tasks
from desktop.errors import ParallaxError

if TYPE_CHECKING:
    from desktop.library import Library


class Opening(QObject):
    """Opens archives: a given or chosen one, the user's own, the demo.

    Signals:
        opened: the ``Tasks`` of an archive that is open now.
        leaving: the present archive is about to be closed.
        refused: a ``Failure``: an archive can't be opened, and none else is to be.
        failed: a ``Failure`` of any work with the archive.
    """

    opened = Signal(object)
    leaving = Signal()
    refused = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        settings: Settings,
        cache: Path | None,
        window: QWidget,
        may_leave: Callable[[Callable[[], None]], bool],
    ) -> None:
        super().__init__(window)
        self._may_leave = may_leave  # whether the present archive may be closed, or when
        self._settings = settings
        self._cache = cache
        self._window = window
        self.tasks: Tasks | None = None

    def open(
        self,
        path: Path,
        otherwise: Callable[[], None] | None = None,
        then: Callable[[], None] | None = None,
    ) -> None:
        """Open an archive in place of the current one, which stays open if that fails.

        Args:
            path: the file; made if it is missing.
            otherwise: done after the user was told that it can't be opened.
            then: done once it is open, and never for another archive.
        """
        if not self._may_leave(partial(self.open, path, otherwise, then)):
            return
        opening = Tasks(path, self._cache, self)
        opening.failed.connect(self.failed)
        refused = partial(self._refused, opening, otherwise)
        opening.ask(_knock, partial(self._take_over, opening, then), refused)

    def demo(self, then: Callable[[], None] | None = None) -> None:
        """Open the user's copy of the demo archive; ``then`` as for `open`."""
        try:
            copy = own_demo()
        except ParallaxError as error:
            self.failed.emit(Failure(error.message, expected=True))
            return
        self.open(copy, then=then)

    def own(self) -> None:
        """Open the user's own archive."""
        self.open(paths.own_archive())

    def ask(self) -> None:
        """Ask for an archive, and open it."""
        if path := choose_archive(self._window, self._settings):
            self.open(path)

    def close(self) -> None:
        """Close the archive, after pending notes are saved."""
        self.leaving.emit()
        if self.tasks:
            self.tasks.close()
            self.tasks.deleteLater()
            self.tasks = None

    def _take_over(self, tasks: Tasks, then: Callable[[], None] | None, _nothing: object) -> None:
        self.close()
        self.tasks = tasks
        self._settings.last_archive = tasks.archive
        self.opened.emit(tasks)
        if then:
            then()

    def _refused(
        self, tasks: Tasks, otherwise: Callable[[], None] | None, failure: Failure
    ) -> None:
        tasks.close()
        tasks.deleteLater()
        self.failed.emit(failure)
        if otherwise:
            otherwise()
        else:
            self.refused.emit(failure)


def name_of(archive: Path) -> str:
    """The name of an archive on the screen."""
    if archive == paths.own_archive():
        return tr("My archive")
    return tr("Demo archive") if archive.name == "demo.db" else archive.stem


def _knock(library: "Library") -> None:
    """Open the library; nothing else is asked of it."""
