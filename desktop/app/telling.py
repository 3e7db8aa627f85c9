"""Telling: what went wrong comes to the user's eyes, and of a bug a report to the disk."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QWidget
from shiboken6 import isValid

from desktop.app.dialogs.failure import explain_bug, explain_failure, save_report
from desktop.app.language import say
from desktop.app.tasks import Failure

_MOST_REPORTS = 20  # of one start: a bug in painting would otherwise fill the disk


class Telling(QObject):
    """Tells of failures, of bugs one at a time: a window full of dialogs can't be worked in."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._bug: QMessageBox | None = None
        self._reports = 0

    def tell(self, failure: Failure) -> None:
        """Tell the user that something failed; of a bug a report is saved."""
        if failure.expected:
            explain_failure(self._window, say(failure.message))
            return
        report = None
        if self._reports < _MOST_REPORTS:
            self._reports += 1
            report = save_report(failure.details)
        if self._bug is None or not isValid(self._bug) or not self._bug.isVisible():
            self._bug = explain_bug(self._window, failure.message, failure.details, report)
