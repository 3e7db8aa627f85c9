"""BringingIn: the ways in which articles come in: choosing, dropping, pasting."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.app.choosing_columns import ChoosingColumns
from desktop.app.dialogs.choosing import choose_files, choose_folder
from desktop.app.intake import Intake
from desktop.app.language import tr
from desktop.app.settings import Settings
from desktop.app.tasks import Tasks
from desktop.app.views.offered import Offered, offered
from desktop.app.views.progress import ProgressStrip
from desktop.app.watching_folder import WatchingFolder


class BringingIn(QObject):
    """Takes files, folders and text from the user, and hands them to the intake."""

    def __init__(
        self, intake: Intake, strip: ProgressStrip, settings: Settings, window: QWidget
    ) -> None:
        super().__init__(window)
        self._intake = intake
        self._strip = strip
        self._settings = settings
        self._window = window
        self._columns = ChoosingColumns(intake.take_files, window)
        self.watching = WatchingFolder(partial(intake.take_files, asked=False), self)
        self.watching.lost.connect(self._tell_lost)

    def set_tasks(self, tasks: Tasks | None) -> None:
        """Work on another archive; no folder is watched for it yet."""
        self.watching.set_tasks(tasks)
        self._columns.set_tasks(tasks)

    def take_files(self, paths: Sequence[Path]) -> None:
        """Import files and folders; for tables among the files, ask for their columns."""
        self._columns.take_files(paths)

    def take(self, offer: Offered) -> None:
        """Import what was dropped or pasted."""
        if offer.links:
            self._strip.say(
                tr(
                    "Links are not followed, for Parallax never goes online. "
                    "Save the page in your browser and drop the file here."
                )
            )
        elif offer.paths:
            self.take_files(offer.paths)
        else:
            self._intake.take_text(offer.text, offer.html)

    def ask_for_files(self) -> None:
        """Ask for files, and import them."""
        self.take_files(choose_files(self._window, self._settings))

    def ask_for_folder(self) -> None:
        """Ask for a folder, and import what is in it."""
        self.take_files(choose_folder(self._window, self._settings, tr("Import a folder")))

    def watch(self) -> None:
        """Ask for a folder and watch it, or stop watching the current one."""
        if folder := self.watching.folder:
            self.watching.stop()
            words = tr("{folder} is not watched any more.")
            self._strip.say(words.format(folder=folder.name))
            return
        for folder in choose_folder(self._window, self._settings, tr("Watch a folder")):
            self.watching.begin(folder)
            words = tr("What is saved in {folder} is imported from now on.")
            self._strip.say(words.format(folder=folder))

    def _tell_lost(self, folder: Path, why: str) -> None:
        words = tr("{folder} is not watched any more. {reason}")
        self._strip.say(words.format(folder=folder.name, reason=why))

    def paste(self) -> None:
        """Import what is on the clipboard."""
        # None where nothing was ever copied, whatever Qt's types say.
        held = cast("QMimeData | None", QGuiApplication.clipboard().mimeData())
        offer = offered(held) if held else Offered()
        if offer.anything or offer.links:
            self.take(offer)
        else:
            self._strip.say(tr("There is no text and no file on the clipboard."))
