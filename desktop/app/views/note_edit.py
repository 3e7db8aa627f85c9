"""NoteEdit: the note on an article, saved automatically."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from desktop.app.language import tr
from desktop.app.views.focus_outline import FocusOutline
from desktop.app.views.undo_keys import UndoKeys
from desktop.app.views.view_keys import with_keys
from desktop.app.views.writing import direction

_PAUSE_MS = 1000  # after which what was typed is kept
_MARGIN = 10
_LINES = (2, 8)  # minimum and maximum number of visible lines


class NoteEdit(QPlainTextEdit):
    """Plain text about one article; Esc leaves it.

    Signals:
        written: the number of the article, and its note as it now is: to be kept, whatever comes.
        finished: writing has come to an end; the number, the note before, and after it.
        left: Esc was pressed.
    """

    written = Signal(int, str)
    finished = Signal(int, str, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._article = 0
        self._kept = self._before = ""
        self.setAccessibleName(tr("Note on the article"))
        self.set_writable(True)
        self.setToolTip(with_keys(tr("Kept as you write"), "Ctrl+Shift+N"))
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(_MARGIN)
        if self.isRightToLeft():  # where Qt forgets the margin of the words in an empty field
            self.setViewportMargins(0, 0, _MARGIN, 0)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAcceptDrops(False)  # files dropped here are for the window
        FocusOutline(self)
        UndoKeys(self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.keep)
        self.textChanged.connect(self._on_change)

    def show_note(self, article: int, text: str) -> None:
        """Show the note on an article; an unsaved note on another one is saved first.

        What is being written about the same one stays.
        """
        same = article == self._article
        if same and (text == self._kept or self.toPlainText() != self._kept):
            return
        if not same:
            self.finish()
        self._article = article
        self._kept = self._before = text
        self.setPlainText(text)
        self._pause.stop()

    def set_writable(self, writable: bool) -> None:
        """Show whether notes can be saved."""
        self.setReadOnly(not writable)
        no = tr("No notes: this archive may only be read")
        self.setPlaceholderText(tr("Note on this article") if writable else no)

    def keep(self) -> None:
        """Save the note, if it has unsaved changes."""
        self._pause.stop()
        text = self.toPlainText()
        if self._article and text != self._kept:
            self._kept = text
            self.written.emit(self._article, text)

    def finish(self) -> None:
        """Save what was written since editing began, as one undo step."""
        self.keep()
        if self._article and self._kept != self._before:
            before, self._before = self._before, self._kept
            self.finished.emit(self._article, before, self._kept)

    def sizeHint(self) -> QSize:
        """The height of the text, within limits."""
        least, most = _LINES
        lines = min(max(int(self.document().size().height()), least), most)
        line = self.fontMetrics().lineSpacing()
        return QSize(200, lines * line + 2 * int(self.document().documentMargin()) + 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the text."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Finish the note, so that Ctrl+Z undoes it as a whole."""
        super().focusOutEvent(event)
        self.finish()

    def changeEvent(self, event: QEvent) -> None:
        """Resize for another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def _on_change(self) -> None:
        option = QTextOption(self.document().defaultTextOption())
        option.setTextDirection(direction(self.toPlainText()))
        if option.textDirection() != self.document().defaultTextOption().textDirection():
            self.document().setDefaultTextOption(option)
        self._pause.start()
        self.updateGeometry()
