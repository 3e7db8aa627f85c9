"""Pages: one page of the window at a time, which may be as narrow as that page allows."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QWidget


class Pages(QStackedWidget):
    """A stack that asks for no more room than the page on top: Qt would for the widest of all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentChanged.connect(self.updateGeometry)

    def minimumSizeHint(self) -> QSize:
        """What the page on top needs."""
        page = self.currentWidget()
        return page.minimumSizeHint() if page else super().minimumSizeHint()
