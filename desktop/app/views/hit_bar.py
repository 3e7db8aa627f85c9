"""HitBar: how many hits the text has, the way from one to the next, and a field."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from desktop.app.language import number, tr
from desktop.app.views.elided_label import ElidedLabel
from desktop.app.views.icons import icon
from desktop.app.views.undo_keys import UndoKeys
from desktop.app.views.view_keys import with_keys
from desktop.app.views.writing import dimmed


class HitBar(QWidget):
    """Above a text: hits of the search, or of the words in its field; hidden without either.

    Signals:
        sought: the words in the field; "" when it is closed.
        step_wanted: 1 for the next hit, -1 for the one before.
        left: the field was closed by key or button, so that the text is to have the focus.

    Attributes:
        field: the words to find in the text; hidden until it is asked for.
        words: how many hits there are, and which is the current one.
    """

    sought = Signal(str)
    step_wanted = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = _Field()
        self.field.textChanged.connect(self.sought)
        self.field.step_wanted.connect(self.step_wanted)
        self.field.left.connect(self.close_field)
        self.words = ElidedLabel()
        self.previous = _button(tr("Previous hit"), "Shift+F3")
        self.previous.clicked.connect(lambda: self.step_wanted.emit(-1))
        self.next = _button(tr("Next hit"), "F3")
        self.next.clicked.connect(lambda: self.step_wanted.emit(1))
        self.closing = _button(tr("Close"), "Esc")
        self.closing.clicked.connect(self.close_field)
        self._hits = 0
        self._lay_out()
        self.show_hits(0, None)

    @property
    def finding(self) -> bool:
        """Whether the field is open."""
        return not self.field.isHidden()

    def open_field(self, words: str = "") -> None:
        """Open the field; a given text replaces the last one."""
        self.field.show()
        self.closing.show()
        self.show()
        if words:
            self.field.setText(words)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self.sought.emit(self.field.text())

    def close_field(self) -> None:
        """Show the hits of the search again."""
        if not self.finding:
            return
        self.field.hide()
        self.closing.hide()
        self.sought.emit("")
        self.left.emit()

    def show_hits(self, hits: int, current: int | None) -> None:
        """Show how many hits there are, and which is the current one."""
        self._hits = hits
        self.words.show_text(self._words(current))
        for button in (self.previous, self.next):
            button.setEnabled(hits > 0)
        self.setVisible(self.finding or hits > 0)

    def refresh_icons(self) -> None:
        """Draw the icons in the palette's colours."""
        for button, name in ((self.previous, "up"), (self.next, "down"), (self.closing, "close")):
            button.setIcon(icon(name, self.palette()))

    def _words(self, current: int | None) -> str:
        if current is not None:
            return tr("{place} of {all}").format(place=number(current + 1), all=number(self._hits))
        if self._hits or not self.finding:
            return tr("%Ln hit(s)", "", self._hits)
        return tr("Not in this text") if self.field.text().strip() else ""

    def _lay_out(self) -> None:
        dimmed(self.words)
        self.field.hide()
        self.closing.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 8, 6)
        row.setSpacing(4)
        row.addWidget(self.field, 3)
        row.addWidget(self.words, 2)
        for button in (self.previous, self.next, self.closing):
            row.addWidget(button)
        self.refresh_icons()


class _Field(QLineEdit):
    """Return goes on, with Shift back; Esc leaves."""

    step_wanted = Signal(int)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(tr("Find in this text"))
        self.setAccessibleName(tr("Find in this text"))
        self.setClearButtonEnabled(True)
        self.setAcceptDrops(False)  # files dropped here are for the window
        UndoKeys(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handle the keys that are not text."""
        match event.key():
            case Qt.Key.Key_Escape:
                self.left.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                self.step_wanted.emit(-1 if back else 1)
            case _:
                super().keyPressEvent(event)


def _button(name: str, keys: str) -> QToolButton:
    button = QToolButton()
    button.setAutoRaise(True)
    button.setAccessibleName(name)
    button.setToolTip(with_keys(name, keys))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
