"""ProgressStrip: what is being done in the background, and what has come of it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
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

from desktop.app.views.icons import icon
from desktop.progress import Progress

_DELAY_MS = 400  # what is done sooner than this needs no strip

Answer = tuple[str, Callable[[], None]]


class ProgressStrip(QFrame):
    """At the bottom of the window; there only while it has something to say.

    Signals:
        cancelled: the user wants the work stopped.
    """

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Progress and results")
        self._title = ""
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(200, 8)
        self._bar.setAccessibleName("Progress")
        self._cancel = QPushButton("Cancel")
        self._cancel.clicked.connect(self._on_cancel)
        self.close_button = QToolButton()
        self.close_button.setAutoRaise(True)
        self.close_button.setAccessibleName("Close this message")
        self.close_button.setToolTip("Close this message")
        self.close_button.clicked.connect(self.hide)
        self._answers = QHBoxLayout()
        self._delay = QTimer(self, singleShot=True, interval=_DELAY_MS)
        self._delay.timeout.connect(self._appear)
        self._lay_out()
        self.hide()

    @property
    def text(self) -> str:
        """What the strip says."""
        return self._label.text()

    def begin(self, title: str, *, cancellable: bool = True) -> None:
        """Announce work ("Importing"); the strip appears if it takes longer than a moment."""
        self._title = title
        self._clear_answers()
        self._label.setText(f"{title}…")
        self._bar.setRange(0, 0)
        self._bar.setVisible(True)
        self._cancel.setVisible(cancellable)
        self._cancel.setEnabled(True)
        self.close_button.hide()
        if not self.isVisible():
            self._delay.start()

    def advance(self, progress: Progress) -> None:
        """Show how far the work has come; once it is to stop, nothing more."""
        if not self._cancel.isEnabled():
            return
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)
        words = self._title
        if progress.total:
            words += f"  {progress.done:,} of {progress.total:,}"
        self._label.setText(f"{words}  {progress.doing}".rstrip() if progress.doing else words)

    def end(self) -> None:
        """The work is over and nothing need be said about it."""
        self._delay.stop()
        self.hide()

    def say(self, text: str, answers: Sequence[Answer] = ()) -> None:
        """Show a message, with buttons for what can be done about it, until it is closed."""
        self._delay.stop()
        self._clear_answers()
        self._label.setText(text)
        self._bar.hide()
        self._cancel.hide()
        self.close_button.show()
        for words, act in answers:
            button = QPushButton(words, self)
            button.clicked.connect(act)
            self._answers.addWidget(button)
        self.show()

    def refresh_icons(self) -> None:
        """Draw the icons in the palette's colours."""
        self.close_button.setIcon(icon("close", self.palette()))

    def _appear(self) -> None:
        self.show()

    def _on_cancel(self) -> None:
        self._cancel.setEnabled(False)
        self._label.setText("Stopping…")
        self.cancelled.emit()

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
        row.addWidget(self._bar)
        row.addWidget(self._cancel)
        row.addLayout(self._answers)
        row.addWidget(self.close_button)
        self.refresh_icons()
