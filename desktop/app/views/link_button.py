"""LinkButton: a button that looks like a link, also to screen readers."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFont, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop.app.views.writing import begin, direction

_ACROSS = 2


class LinkButton(QPushButton):
    """One line, elided where room is short; Return and Space press it."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFlat(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Show another text, whole in the tooltip."""
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setToolTip(text)

    def sizeHint(self) -> QSize:
        """As wide as the text."""
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.accessibleName()) + 2 * _ACROSS + 2
        return QSize(width, metrics.height() + 4)

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        return QSize(min(40, self.sizeHint().width()), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return follows a link; Space does so anyway."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Underline the text under the mouse."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Remove the underline."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the text as a link, with a frame for the focus."""
        with QPainter(self) as painter:
            font = QFont(self.font())
            font.setUnderline(self.underMouse() or self.hasFocus())
            painter.setFont(font)
            painter.setPen(self.palette().color(QPalette.ColorRole.Link))
            room = self.rect().adjusted(_ACROSS, 0, -_ACROSS, 0)
            text = painter.fontMetrics().elidedText(
                self.accessibleName(), Qt.TextElideMode.ElideRight, room.width()
            )
            begins = begin(text, self.layoutDirection())
            painter.setLayoutDirection(direction(text))  # where it is cut, too
            painter.drawText(room, int(begins | Qt.AlignmentFlag.AlignVCenter), text)
            if self.hasFocus():
                painter.setPen(QPen(self.palette().highlight().color(), 1))
                painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
