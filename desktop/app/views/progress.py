"""ProgressStrip: the work in the background, and its results."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QElapsedTimer, QLocale, Qt, QTimer
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from desktop.app.language import number, say, tr
from desktop.app.tasks import Task
from desktop.app.views.announcing import announce
from desktop.app.views.elided_label import ElidedLabel
from desktop.app.views.icons import icon
from desktop.progress import Pace, Progress, lasting

_FINE = 1_000  # steps of the bar: there may be a single file
_WHOLE = 10  # per second; a slower rate is shown with a decimal
_DELAY_MS = 400  # what is done sooner than this needs no strip

Answer = tuple[str, Callable[[], None]]


class ProgressStrip(QFrame):
    """At the bottom of the window; visible only while it has something to say.

    One task is followed at a time: the one that was named last. What nobody asked for is followed
    modestly, while no other task is; beside a message where there is one.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Progress and results"))
        self._title = ""
        self._task: Task | None = None
        self._beside: Task | None = None  # is told of beside a message
        self._pace = Pace()
        self._doing = ElidedLabel()  # what is being done, on one line
        self._label = QLabel()  # a message, read to its end, in a narrow window too
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(200, 8)
        self._bar.setAccessibleName(tr("Progress"))
        self._cancel = QPushButton(tr("Cancel"))
        self._cancel.clicked.connect(self._on_cancel)
        self.close_button = QToolButton()
        self.close_button.setAutoRaise(True)
        self.close_button.setAccessibleName(tr("Close this message"))
        self.close_button.setToolTip(tr("Close this message"))
        self.close_button.clicked.connect(self.hide)
        self._answers = QHBoxLayout()
        self._delay = QTimer(self, singleShot=True, interval=_DELAY_MS)
        self._delay.timeout.connect(self._appear)
        self._lay_out()
        self.hide()

    @property
    def text(self) -> str:
        """The text of the strip."""
        return (self._label if self._task is None else self._doing).text()

    def follow(self, task: Task, title: str, *, cancellable: bool = True) -> None:
        """Show what is being done ("Importing") until the task ends, if it takes a moment."""
        self._begin(task, title, cancellable)
        task.progressed.connect(partial(self._advance, task))
        task.finished.connect(partial(self._leave, task))

    def follow_modestly(self, task: Task, title: str) -> None:
        """Do so only while there is no other task to show."""
        since = QElapsedTimer()
        since.start()
        task.progressed.connect(partial(self._advance_modestly, task, title, since))
        task.finished.connect(partial(self._leave, task))

    def end(self) -> None:
        """Hide it."""
        self._task = self._beside = None
        self._delay.stop()
        self.hide()

    def say(self, text: str, answers: Sequence[Answer] = ()) -> None:
        """Show a message, with buttons for what can be done about it, until it is closed."""
        self._task = self._beside = None
        self._delay.stop()
        self._clear_answers()
        self._label.setText(text)
        self._label.show()
        self._doing.hide()
        self._bar.hide()
        self._cancel.hide()
        self.close_button.show()
        for words, act in answers:
            button = QPushButton(words, self)
            button.clicked.connect(act)
            self._answers.addWidget(button)
            button.show()  # a layout would only do so later
        self.show()
        announce(self, text)

    def refresh_icons(self) -> None:
        """Draw the icons in the palette's colours."""
        self.close_button.setIcon(icon("close", self.palette()))

    def _begin(self, task: Task, title: str, cancellable: bool) -> None:
        self._task, self._beside = task, None
        self._title = title
        self._pace = Pace()
        self._clear_answers()
        self._label.hide()
        self._doing.setText(f"{title}…")
        self._doing.show()
        self._bar.setRange(0, 0)
        self._bar.setVisible(True)
        self._cancel.setVisible(cancellable)
        self._cancel.setEnabled(True)
        self.close_button.hide()
        if not self.isVisible():
            self._delay.start()

    def _advance(self, task: Task, progress: Progress) -> None:
        """Show the progress; once the work is to stop, nothing more."""
        if task is not self._task or not self._cancel.isEnabled():
            return
        self._pace.note(progress)
        self._fill(progress)
        words = self._title
        if progress.total:
            counted = tr("{done} of {all}")
            counted = counted.format(done=number(progress.done), all=number(progress.total))
            words += f"  {counted}{self._speed()}"
        self._doing.setText(f"{words}  {say(progress.doing)}".rstrip() if progress.doing else words)

    def _speed(self) -> str:
        """The speed and the time left, as far as known."""
        words = ""
        if rate := self._pace.rate:
            shown = number(round(rate)) if rate >= _WHOLE else QLocale().toString(rate, "f", 1)
            words += "  " + tr("{rate} per second").format(rate=shown)
        if left := self._pace.left:
            words += "  " + tr("{time} left").format(time=lasting(left))
        return words

    def _fill(self, progress: Progress) -> None:
        self._bar.setRange(0, _FINE if progress.total else 0)
        if progress.total:
            self._bar.setValue(round((progress.done + progress.part) / progress.total * _FINE))

    def _advance_modestly(
        self, task: Task, title: str, since: QElapsedTimer, progress: Progress
    ) -> None:
        if self._task is None and not self.isVisible():
            self._begin(task, title, cancellable=True)
        elif self._task is None and since.elapsed() >= _DELAY_MS:
            self._beside = task
            self._doing.setText(f"{title}…")
            self._doing.show()
            self._fill(progress)
            self._bar.show()
        self._advance(task, progress)

    def _leave(self, task: Task) -> None:
        if task is self._task:
            self.end()
        elif task is self._beside:
            self._beside = None
            self._doing.hide()
            self._bar.hide()

    def _appear(self) -> None:
        self.show()

    def _on_cancel(self) -> None:
        self._cancel.setEnabled(False)
        self._doing.setText(tr("Stopping…"))
        if self._task:
            self._task.cancel()

    def _clear_answers(self) -> None:
        while entry := self._answers.takeAt(0):
            if widget := entry.widget():
                widget.deleteLater()

    def _lay_out(self) -> None:
        self.setFrameShape(QFrame.Shape.StyledPanel)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(10)
        row.addWidget(self._label, 1)
        row.addWidget(self._doing, 1)
        row.addWidget(self._bar)
        row.addWidget(self._cancel)
        row.addLayout(self._answers)
        row.addWidget(self.close_button)
        self.refresh_icons()
