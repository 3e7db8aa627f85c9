"""Watching a folder: files saved into it are imported automatically, once complete."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.app.language import say
from desktop.app.tasks import Failure, Tasks

if TYPE_CHECKING:
    from desktop.importing.watching import Watch

_LOOKS_EVERY_MS = 2_000  # a file that did not change in between is complete


class WatchingFolder(QObject):
    """Polls one folder for as long as its archive is open.

    A look is a listing of the folder, so that any file system will do, those of networks too.

    Signals:
        changed: another folder is watched, or none.
        lost: a folder and, in words, why it can't be watched any more.
    """

    changed = Signal()
    lost = Signal(object, str)

    def __init__(
        self, take: Callable[[Sequence[Path]], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._take = take
        self._tasks: Tasks | None = None
        self._folder: Path | None = None
        self._watch: Watch | None = None
        self._looking = False
        self._clock = QTimer(self, interval=_LOOKS_EVERY_MS)
        self._clock.timeout.connect(self._look)

    @property
    def folder(self) -> Path | None:
        """The folder that is watched, or None."""
        return self._folder

    def set_tasks(self, tasks: Tasks | None) -> None:
        """Work on another archive, for which no folder is watched yet."""
        self.stop()
        self._tasks = tasks

    def begin(self, folder: Path, since: int | None = None) -> None:
        """Import new files of a folder from now on; existing ones are left alone.

        Args:
            folder: where files are saved.
            since: when it was watched last, in nanoseconds of the epoch: what has come since then
                is new, too.
        """
        if self._tasks is None:
            return
        self.stop()
        self._folder = folder
        self._looking = True
        self._tasks.do(partial(_watch, folder, since), self._begun, self._fail)
        self.changed.emit()

    def stop(self) -> None:
        """Watch no more."""
        self._clock.stop()
        self._watch = None
        if self._folder:
            self._folder = None
            self.changed.emit()

    def _begun(self, watch: "Watch") -> None:
        self._looking = False
        if self._folder:
            self._watch = watch
            self._clock.start()

    def _look(self) -> None:
        if self._tasks and self._folder and self._watch and not self._looking:
            self._looking = True  # a slow disk is not asked twice
            self._tasks.do(partial(_look, self._folder, self._watch), self._seen, self._fail)

    def _seen(self, whole: list[Path]) -> None:
        self._looking = False
        if whole and self._watch:
            self._take(whole)

    def _fail(self, failure: Failure) -> None:
        self._looking = False
        folder = self._folder
        self.stop()
        if folder and failure.expected:
            self.lost.emit(folder, say(failure.message))
        elif self._tasks and not failure.expected:
            self._tasks.failed.emit(failure)


def _look(folder: Path, watch: "Watch") -> list[Path]:
    from desktop.importing.watching import require  # noqa: PLC0415  # as below

    require(folder)
    return watch.look()


def _watch(folder: Path, since: int | None) -> "Watch":
    from desktop.importing.watching import (  # noqa: PLC0415  # readers take time to load
        Watch,
        require,
    )

    require(folder)
    return Watch([folder], since)
