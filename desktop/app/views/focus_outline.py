"""FocusOutline: a frame around the part of the window that has the keyboard focus."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

_MOUSE = frozenset({Qt.FocusReason.MouseFocusReason, Qt.FocusReason.PopupFocusReason})


class FocusOutline(QWidget):
    """Overlays its widget and is visible while that has the focus, unless from a click."""

    def __init__(self, around: QAbstractScrollArea) -> None:
        super().__init__(around)
        self._around = around
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        around.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show and hide with the focus, and follow the size of the widget."""
        if event.type() == QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
            self.setVisible(event.reason() not in _MOUSE)
            self.raise_()
        elif event.type() == QEvent.Type.FocusOut:
            self.hide()
        elif event.type() == QEvent.Type.Resize:
            self.setGeometry(self._around.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the frame in the selection colour."""
        with QPainter(self) as painter:
            painter.setPen(QPen(self.palette().highlight().color(), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
