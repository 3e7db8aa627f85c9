"""Failure dialogs: what happened, what to do, and where the report is."""

import platform
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

import PySide6
from PySide6.QtCore import Qt, QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

import desktop
from desktop import paths
from desktop.app.language import tr

_MOST_SHOWN = 600  # characters of a message; the report has it all


def save_report(details: str, folder: Path | None = None) -> Path | None:
    """Write what is known about a bug to the user's data folder; it is sent nowhere.

    Returns:
        The file, or None where it could not be written.
    """
    folder = folder or paths.user_data() / "reports"
    now = datetime.now().astimezone()
    text = (
        f"Parallax {desktop.__version__}, {now.isoformat(timespec='seconds')}\n"
        f"{platform.platform()}, Python {platform.python_version()}, "
        f"PySide6 {PySide6.__version__}, Qt {qVersion()}\n\n{details}\n"
    )
    path = folder / f"{now:%Y-%m-%d %H-%M-%S.%f}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    except OSError:
        return None
    return path


def explain_failure(parent: QWidget | None, message: str) -> QMessageBox:
    """Report an error that is not a bug."""
    box = QMessageBox(
        QMessageBox.Icon.Warning, "Parallax", message, QMessageBox.StandardButton.Ok, parent
    )
    box.open()
    return box


def explain_bug(
    parent: QWidget | None, message: str, details: str, report: Path | None
) -> QMessageBox:
    """Report a bug, what is known about it, and where its report was saved."""
    reassurance = (
        tr(
            "Your archive is safe: it is saved after every step, and you can go on working. "
            "A report was saved as\n{file}\nNothing was sent anywhere."
        )
        if report
        else tr(
            "Your archive is safe: it is saved after every step, and you can go on working. "
            "A report could not be saved.\nNothing was sent anywhere."
        )
    )
    box = QMessageBox(
        QMessageBox.Icon.Critical,
        "Parallax",
        tr("Something went wrong that should not have."),
        QMessageBox.StandardButton.Close,
        parent,
    )
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setInformativeText(f"{message[:_MOST_SHOWN]}\n\n{reassurance.format(file=report)}")
    box.setDefaultButton(QMessageBox.StandardButton.Close)
    _offer(box, tr("Copy"), partial(QGuiApplication.clipboard().setText, details or message))
    if report:
        folder = QUrl.fromLocalFile(str(report.parent))
        _offer(box, tr("Open folder"), partial(QDesktopServices.openUrl, folder))
    box.open()
    return box


def _offer(box: QMessageBox, words: str, act: Callable[[], object]) -> None:
    """Add a button that does not close the box."""
    button = box.addButton(words, QMessageBox.ButtonRole.ActionRole)
    button.clicked.disconnect()

    def clicked(_ticked: bool) -> None:
        act()

    button.clicked.connect(clicked)
