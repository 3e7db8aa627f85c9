"""QueryNotes: remarks on a query above the list of its results."""

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.app.language import say, tr
from desktop.app.views.announcing import announce
from desktop.app.views.elided_label import ElidedLabel
from desktop.app.views.icons import icon
from desktop.app.views.view_keys import with_keys
from desktop.app.views.writing import dimmed

if TYPE_CHECKING:
    from desktop.search import Suggestion
    from desktop.search.unclear import Unclear

_LINK = "meant"
_PATIENCE_MS = 700  # an unfinished query may still become valid


class QueryNotes(QWidget):
    """A title for what was not typed, "did you mean", and what was not understood.

    Signals:
        suggestion_taken: the query that was meant.
        back_wanted: the list with a title is to be left.
    """

    suggestion_taken = Signal(str)
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = ElidedLabel()
        self.back = QPushButton(tr("Back"))
        self.back.setToolTip(with_keys(tr("Back to what was listed before"), "Esc"))
        self.back.clicked.connect(self.back_wanted)
        self._head = QWidget()
        self.suggestion = _LinkLabel()
        self.suggestion.linkActivated.connect(self._take)
        self.unclear = QLabel()
        self._suggested = ""
        self._pieces: Sequence[Unclear] = ()
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._tell_all)
        self._lay_out()

    def show_title(self, title: str) -> None:
        """Show what the list contains; "" where the search field says so."""
        self.title.show_text(title)
        self._head.setVisible(bool(title))
        self._fit()

    def show_suggestion(self, suggestion: "Suggestion | None") -> None:
        """Offer another query, its changed words in bold."""
        self._suggested = suggestion.query if suggestion else ""
        if suggestion:
            link = f'<a href="{_LINK}">{_bold(suggestion)}</a>'
            self.suggestion.setText(tr("Did you mean {query}?").format(query=link))
            self.suggestion.setAccessibleName(
                tr("Did you mean {query}?").format(query=suggestion.query)
            )
            announce(self.suggestion, self.suggestion.accessibleName())
        self.suggestion.setVisible(suggestion is not None)
        self._fit()

    def show_unclear(self, pieces: Sequence["Unclear"]) -> None:
        """Show which parts of the query were not understood; after a while during typing."""
        self._pieces = pieces
        self._tell([piece for piece in pieces if not piece.typed])
        if any(piece.typed for piece in pieces):
            self._patience.start()
        else:
            self._patience.stop()

    def clear(self) -> None:
        """Show nothing."""
        self.show_title("")
        self.show_suggestion(None)
        self.show_unclear(())

    def refresh_icons(self) -> None:
        """Draw the icons in the palette's colours."""
        self.back.setIcon(icon("back", self.palette()))

    def _take(self, _link: str) -> None:
        self.suggestion_taken.emit(self._suggested)

    def _tell_all(self) -> None:
        self._tell(self._pieces)

    def _tell(self, pieces: Sequence["Unclear"]) -> None:
        self.unclear.setText("\n".join(say(piece.words) for piece in pieces))
        self.unclear.setVisible(bool(pieces))
        self._fit()

    def _fit(self) -> None:
        parts = (self._head, self.suggestion, self.unclear)
        self.setVisible(any(not part.isHidden() for part in parts))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._head)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.title, 1)
        row.addWidget(self.back)
        self.unclear.setTextFormat(Qt.TextFormat.PlainText)
        dimmed(self.unclear)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 2, 8, 6)
        column.setSpacing(4)
        column.addWidget(self._head)
        for label in (self.suggestion, self.unclear):
            label.setWordWrap(True)
            column.addWidget(label)
        self.clear()
        self.refresh_icons()


class _LinkLabel(QLabel):
    """One link in its sentence: Tab focuses it, Return follows it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Follow the link wherever in the sentence it is."""
        keys = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
        if event.key() in keys and not event.modifiers():
            self.linkActivated.emit(_LINK)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a frame for the focus."""
        super().paintEvent(event)
        if self.hasFocus():
            with QPainter(self) as painter:
                painter.setPen(self.palette().highlight().color())
                painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


def _bold(suggestion: "Suggestion") -> str:
    """A query as HTML, its changed words in bold."""
    parts: list[str] = []
    end = 0
    for start, stop in suggestion.places:
        parts.append(escape(suggestion.query[end:start]))
        parts.append(f"<b>{escape(suggestion.query[start:stop])}</b>")
        end = stop
    return "".join([*parts, escape(suggestion.query[end:])])
