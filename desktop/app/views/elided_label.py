"""Elided label: one line, elided where room is short, whole in its tooltip."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from desktop.app.views.paper import is_right_to_left


class ElidedLabel(QLabel):
    """A label that never requests more room than it is given."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def show_text(self, text: str) -> None:
        """Show a text; the tooltip and screen readers get it whole."""
        self.setText(" ".join(text.split()))
        self.setToolTip(self.text())
        self.setAccessibleName(self.text())

    def minimumSizeHint(self) -> QSize:
        """Hardly any width, the height of one line."""
        return QSize(40, self.fontMetrics().height() + 2)

    def sizeHint(self) -> QSize:
        """As wide as the whole text."""
        width = self.fontMetrics().horizontalAdvance(self.text()) + 2
        return QSize(width, self.fontMetrics().height() + 2)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint what fits."""
        indent = max(0, self.indent())
        place = self.rect().adjusted(indent, 0, -indent, 0)
        elided = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, place.width()
        )
        reversed_text = is_right_to_left(self.text())
        at_right = reversed_text or self.isRightToLeft()
        side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
        with QPainter(self) as painter:  # the text has its own direction, not the window's
            direction = Qt.LayoutDirection
            painter.setLayoutDirection(
                direction.RightToLeft if reversed_text else direction.LeftToRight
            )
            painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
            flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
            painter.drawText(place, flags, elided)
