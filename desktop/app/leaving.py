"""Leaving: whoever closes an archive while articles come in is asked first."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from desktop.app.language import tr

if TYPE_CHECKING:
    from desktop.app.main_window import MainWindow


def may_leave(window: "MainWindow", then: Callable[[], object]) -> bool:
    """Whether the archive may be closed; if articles are coming in, ask whether that may stop.

    Args:
        window: the window of the archive.
        then: done once the user has said that importing is to stop.
    """
    task = window.intake.importing
    if task is None:
        return True
    box = QMessageBox(
        QMessageBox.Icon.Question,
        tr("Import"),
        tr("Articles are still coming in. Stop importing?"),
        QMessageBox.StandardButton.NoButton,
        window,
    )
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setInformativeText(
        tr(
            "What has come in so far is in the archive. The rest comes in when you choose the same "
            "files again."
        )
    )
    stop = box.addButton(tr("Stop importing"), QMessageBox.ButtonRole.DestructiveRole)
    stop.clicked.connect(partial(_stop, window, then))
    box.setDefaultButton(box.addButton(tr("Go on"), QMessageBox.ButtonRole.RejectRole))
    task.finished.connect(box.reject)  # there is nothing more to be asked
    box.open()
    return False


def _stop(window: "MainWindow", then: Callable[[], object]) -> None:
    window.intake.stop_importing()
    then()
