"""Telling: shows failures to the user, and saves a report of each bug."""

from typing import TypeGuard

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QWidget
from shiboken6 import isValid

from desktop.app.dialogs.failure import explain_bug, explain_failure, save_report
from desktop.app.language import say
from desktop.app.tasks import Failure

_MOST_REPORTS = 20  # per start: a bug in painting would otherwise fill the disk


class Telling(QObject):
    """Shows failures, bugs one at a time: nobody can work in a window full of dialogs.

    What befalls several works at once, such as a full disk, is told once.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._failure: QMessageBox | None = None
        self._bug: QMessageBox | None = None
        self._reports = 0

    def tell(self, failure: Failure) -> None:
        """Report a failure to the user; for a bug a report is saved."""
        if failure.expected:
            words = say(failure.message)
            if not (_is_open(self._failure) and self._failure.text() == words):
                self._failure = explain_failure(self._window, words)
            return
        report = None
        if self._reports < _MOST_REPORTS:
            self._reports += 1
            report = save_report(failure.details)
        if not _is_open(self._bug):
            self._bug = explain_bug(self._window, failure.message, failure.details, report)


def _is_open(box: QMessageBox | None) -> TypeGuard[QMessageBox]:
    return box is not None and isValid(box) and box.isVisible()
