"""Hairlines: the lines that separate the regions of a view."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget


def hairline(parent: QWidget, shape: QFrame.Shape) -> QFrame:
    """A line of one pixel, horizontal or vertical."""
    line = QFrame(parent)
    line.setFrameShape(shape)
    line.setFrameShadow(QFrame.Shadow.Plain)
    line.setForegroundRole(QPalette.ColorRole.Midlight)
    (line.setFixedHeight if shape is QFrame.Shape.HLine else line.setFixedWidth)(1)
    return line


def beside(line: QFrame, widget: QWidget) -> QWidget:
    """A widget with a vertical line before it."""
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(line)
    row.addWidget(widget, 1)
    return both
