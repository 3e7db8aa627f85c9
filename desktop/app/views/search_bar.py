"""SearchBar: the field in which the archive is searched as the user types."""

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.app.language import tr
from desktop.app.theme import mixed, theme_for
from desktop.app.views.icons import icon
from desktop.app.views.undo_keys import UndoKeys
from desktop.app.views.view_keys import shown_keys

_PAUSE_MS = 40  # milliseconds; faster keystrokes are one query


class SearchBar(QLineEdit):
    """A search field; Esc clears it, Down moves to the list.

    Signals:
        query_changed: the text to search for, once typing pauses for a moment; a blank at its end
            says that the last word is whole.
        left_down: the Down key was pressed.
    """

    query_changed = Signal(str)
    left_down = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(tr("Search titles and texts"))
        self.setAccessibleName(tr("Search the archive"))
        self.setToolTip(
            tr(
                "Words, “a phrase”, harb* for beginnings, AND, OR, NOT,\n"
                "source:post, date:2024-11 ({keys}); Down shows all"
            ).format(keys=shown_keys("Ctrl+F"))
        )
        self.setClearButtonEnabled(True)
        self.setAcceptDrops(False)  # files dropped here are for the window
        UndoKeys(self)
        self._lens: QAction | None = None
        self._draw_lens()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._announce)
        self.textChanged.connect(self._wait)

    @property
    def query(self) -> str:
        """What is searched for, without the blanks around it."""
        return self.text().strip()

    def replace(self, query: str) -> None:
        """Set another query without running it."""
        self.setText(query)
        self._pause.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc clears, Down goes to the list."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.left_down.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field, in dark with an outline: the style's is invisible there."""
        super().paintEvent(event)
        theme = theme_for(self.palette())
        if not theme.dark:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(self.palette().highlight().color(), 2))
        else:
            painter.setPen(mixed(theme.paper, theme.dim, 0.55))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Redraw the lens in the new palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_lens()

    def _draw_lens(self) -> None:
        drawing = icon("search", self.palette())
        if self._lens is None:
            place = QLineEdit.ActionPosition.LeadingPosition
            self._lens = self.addAction(drawing, place)
        else:
            self._lens.setIcon(drawing)

    def _wait(self, _text: str) -> None:
        self._pause.start()

    def _announce(self) -> None:
        self.query_changed.emit(self.text().lstrip())
