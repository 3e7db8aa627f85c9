"""EmptyState: what is shown in place of an empty view, and what to do first."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.app.views.writing import dimmed

_WIDTH = 420


class EmptyState(QWidget):
    """A short heading, an explanation, and at most one button.

    Signals:
        pressed: the button.
    """

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.15)
        font.setWeight(QFont.Weight.DemiBold)
        self._heading.setFont(font)
        self._advice = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        for label in (self._heading, self._advice):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        dimmed(self._advice)
        self.button = QPushButton()
        self.button.clicked.connect(self.pressed)
        self._lay_out()

    def say(self, heading: str, advice: str = "", button: str = "") -> None:
        """Show another text; without a label for it the button is hidden."""
        self._heading.setText(heading)
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))
        self.button.setText(button)
        self.button.setVisible(bool(button))

    @property
    def words(self) -> str:
        """Heading and explanation."""
        return f"{self._heading.text()}\n{self._advice.text()}"

    def _lay_out(self) -> None:
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        words = QWidget()
        words.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._heading)
        column.addWidget(self._advice)
        column.addSpacing(4)
        column.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignHCenter)
        grid = QGridLayout(self)
        grid.setContentsMargins(24, 24, 24, 24)
        grid.addWidget(words, 1, 1)
        for place, stretch in enumerate((2, 0, 3)):
            grid.setRowStretch(place, stretch)
        for place, stretch in enumerate((1, 1000, 1)):  # the words take what they may
            grid.setColumnStretch(place, stretch)
