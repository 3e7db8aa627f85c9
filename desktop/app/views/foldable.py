"""Foldable: a heading that shows and hides the widget below it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget


class Foldable(QWidget):
    """Folded at first; Space or Return on the heading opens it.

    Attributes:
        heading: the button.
        unfolded: whether what is below is to be seen.
    """

    def __init__(self, heading: str, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self.heading = _Heading()
        self.heading.clicked.connect(self._turn)
        self.unfolded = False
        self.show_heading(heading)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 2, 4, 2)
        column.setSpacing(0)
        column.addWidget(self.heading)
        column.addWidget(content)
        self._unfold(False)

    def show_heading(self, words: str) -> None:
        """Show another heading."""
        self.heading.setText(words.replace("&", "&&"))
        self.heading.setAccessibleName(words)

    def _turn(self) -> None:
        self._unfold(not self.unfolded)

    def _unfold(self, on: bool) -> None:
        self.unfolded = on
        self._content.setVisible(on)
        self.heading.setArrowType(Qt.ArrowType.DownArrow if on else self._closed_arrow())

    def _closed_arrow(self) -> Qt.ArrowType:
        right = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        return Qt.ArrowType.RightArrow if right else Qt.ArrowType.LeftArrow


class _Heading(QToolButton):
    def __init__(self) -> None:
        super().__init__()
        self.setAutoRaise(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return presses the button, as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)
