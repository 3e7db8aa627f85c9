"""Welcome: what is shown for an archive without articles."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.app.language import tr
from desktop.app.views.icons import application_icon
from desktop.app.views.link_button import LinkButton
from desktop.app.views.view_keys import shown_keys
from desktop.app.views.writing import dimmed

_PICTURE = 88


class Welcome(QWidget):
    """The first thing a new user sees: menu commands as buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._demo = QPushButton(tr("Open the demo archive"))
        self._files = QPushButton(tr("Import files…"))
        self._folder = QPushButton(tr("Import a folder…"))
        self._steps = LinkButton(tr("First steps"))
        self._lay_out()

    def set_actions(self, actions: Mapping[str, QAction]) -> None:
        """Take over the commands; the demo archive is offered if it ships with the program."""
        self._demo.clicked.connect(actions["demo"].trigger)
        self._files.clicked.connect(actions["files"].trigger)
        self._folder.clicked.connect(actions["folder"].trigger)
        self._steps.clicked.connect(actions["first_steps"].trigger)
        self._demo.setVisible(actions["demo"].isEnabled())
        first = self._demo if actions["demo"].isEnabled() else self._files
        first.setDefault(True)
        self.setFocusProxy(first)

    def _lay_out(self) -> None:
        picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        picture.setPixmap(application_icon().pixmap(_PICTURE, _PICTURE))
        heading = _line(tr("See where accounts of one event differ"), 1.7, QFont.Weight.DemiBold)
        purpose = _line(
            tr(
                "Bring in articles, find those about the same event, and read them side by side. "
                "Everything stays on this computer."
            ),
            1.05,
        )
        also = _line(
            tr(
                "You can also drop files, folders or text anywhere in this window, "
                "or paste an article with {keys}."
            ).format(keys=shown_keys("Ctrl+V")),
        )
        dimmed(also)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch()
        for button in (self._demo, self._files, self._folder):
            button.setMinimumHeight(36)
            button.setAutoDefault(True)
            buttons.addWidget(button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(14)
        column.addStretch(2)
        for label in (picture, heading, purpose):
            column.addWidget(label)
        column.addSpacing(8)
        column.addLayout(buttons)
        column.addSpacing(8)
        column.addWidget(also)
        column.addWidget(self._steps, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)


def _line(text: str, scale: float = 1.0, weight: QFont.Weight = QFont.Weight.Normal) -> QLabel:
    label = QLabel(text, alignment=Qt.AlignmentFlag.AlignCenter)
    font = QFont(label.font())
    font.setPointSizeF(font.pointSizeF() * scale)
    font.setWeight(weight)
    label.setFont(font)
    label.setWordWrap(True)
    return label
