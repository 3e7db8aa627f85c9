"""ChoosingColumns: asks what the columns of chosen tables hold, before they are imported."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from desktop.app.dialogs.columns import ColumnsDialog
from desktop.app.tasks import Tasks

if TYPE_CHECKING:
    from desktop.importing import Beginning, Columns
    from desktop.library import Library


class ChoosingColumns(QObject):
    """Asks once, in one dialog, for all tables among some files; the others go on as they are.

    Tables in folders, and what comes into a folder that is watched, nobody is asked for: what was
    said of the same header before holds for them, else what is guessed.
    """

    def __init__(
        self, take: "Callable[[Sequence[Path], Columns | None], None]", window: QWidget
    ) -> None:
        super().__init__(window)
        self._take = take
        self._window = window
        self._tasks: Tasks | None = None
        self._early: list[Path] = []  # came before an archive was open

    def set_tasks(self, tasks: Tasks | None) -> None:
        """Work on another archive."""
        self._tasks = tasks
        if tasks and self._early:
            early, self._early = self._early, []
            self.take_files(early)

    def take_files(self, paths: Sequence[Path]) -> None:
        """Import files and folders, after the columns of the tables are known."""
        if self._tasks is None:
            self._early += paths
        elif paths:
            self._tasks.ask(partial(_tables, tuple(paths)), partial(self._ask, tuple(paths)))

    def _ask(self, paths: Sequence[Path], tables: "Sequence[Beginning]") -> None:
        if not tables:
            self._take(paths, None)
            return
        dialog = ColumnsDialog(tables, self._window, alone=len(paths) == len(tables))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._chosen(paths, tables, dialog))
        dialog.open()

    def _chosen(
        self, paths: Sequence[Path], tables: "Sequence[Beginning]", dialog: ColumnsDialog
    ) -> None:
        from desktop.importing import Columns  # noqa: PLC0415  # readers take time to load

        known = dialog.assignments
        left_out = {table.path for table in tables if table.header not in known}
        self._take([path for path in paths if str(path) not in left_out], Columns(known=known))


def _tables(paths: Sequence[Path], library: "Library") -> "list[Beginning]":
    return library.tables(paths)
