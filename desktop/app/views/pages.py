"""Pages: a stack of pages of which only the current one limits the window's size."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QWidget


class Pages(QStackedWidget):
    """Requests no more room than the current page: Qt would for the widest of all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentChanged.connect(self.updateGeometry)

    def minimumSizeHint(self) -> QSize:
        """The minimum size of the current page."""
        page = self.currentWidget()
        return page.minimumSizeHint() if page else super().minimumSizeHint()
