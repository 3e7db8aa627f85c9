"""ActionButton: a push button for an action, with the action's mnemonic."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.app.views.view_keys import with_keys


class ActionButton(QPushButton):
    """A push button that mirrors its action; QToolButton would drop the mnemonic."""

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action = action
        self.clicked.connect(self._trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _trigger(self) -> None:
        self._action.trigger()

    def _follow(self) -> None:
        action = self._action
        # a pressed button hardly shows that it is one, least of all in dark
        self.setText(f"✓ {action.text()}" if action.isChecked() else action.text())
        self.setAccessibleName(action.toolTip().rstrip("…"))
        self.setEnabled(action.isEnabled())
        self.setCheckable(action.isCheckable())
        self.setChecked(action.isChecked())
        keys = action.shortcut().toString()
        words = action.toolTip().rstrip("…")
        self.setToolTip(with_keys(words, keys) if keys else words)
