"""FocusOutline: a frame around the part of the window that the keyboard has gone to."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

_MOUSE = frozenset({Qt.FocusReason.MouseFocusReason, Qt.FocusReason.PopupFocusReason})


class FocusOutline(QWidget):
    """Lies over its widget and is seen while that has the focus, unless a click gave it."""

    def __init__(self, around: QAbstractScrollArea) -> None:
        super().__init__(around)
        self._around = around
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        around.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Come and go with the focus, and keep the size of what is outlined."""
        if event.type() == QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
            self.setVisible(event.reason() not in _MOUSE)
            self.raise_()
        elif event.type() == QEvent.Type.FocusOut:
            self.hide()
        elif event.type() == QEvent.Type.Resize:
            self.setGeometry(self._around.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the frame in the colour of what is chosen."""
        with QPainter(self) as painter:
            painter.setPen(QPen(self.palette().highlight().color(), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
