"""View tabs: the views of a comparison, each a tab and a command."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QTabBar, QWidget

from desktop.app.language import tr
from desktop.message import translatable


class View(IntEnum):
    """The views of a comparison, in the order of the tabs."""

    TEXTS = 0
    GRID = 1
    SPEAKERS = 2
    TIMELINE = 3
    VERSIONS = 4


VIEW_WORDS = {
    View.TEXTS: translatable("Side by side"),
    View.GRID: translatable("Grid"),
    View.SPEAKERS: translatable("Speakers"),
    View.TIMELINE: translatable("Timeline"),
    View.VERSIONS: translatable("Versions"),
}
VIEW_MEANINGS = {
    View.TEXTS: translatable("The texts beside each other, with the list of their differences"),
    View.GRID: translatable("What each account says of each claim"),
    View.SPEAKERS: translatable("Who says what, and through which outlets"),
    View.TIMELINE: translatable("When things were by each account"),
    View.VERSIONS: translatable("What changed between captures of one address, word by word"),
}


class ViewTabs(QTabBar):
    """One tab for each view."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        """Show the views' commands as tabs.

        Args:
            actions: one for each view, in their order.
            parent: the widget that holds the tabs.
        """
        super().__init__(parent)
        self._actions = tuple(actions)
        self.setAccessibleName(tr("Views of the comparison"))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        for view, action in zip(View, actions, strict=True):
            self.addTab(tr(VIEW_WORDS[view]))
            keys = action.shortcut().toString()
            self.setTabToolTip(view, f"{tr(VIEW_MEANINGS[view])} ({keys})")
        self.currentChanged.connect(self._choose)

    def show_view(self, view: View) -> None:
        """Show which view is open."""
        with QSignalBlocker(self):
            self.setCurrentIndex(view)

    def offer_versions(self, offered: bool) -> None:
        """Show or hide the tab of the versions, and enable or disable its keys."""
        with QSignalBlocker(self):
            self.setTabVisible(View.VERSIONS, offered)
        self._actions[View.VERSIONS].setEnabled(offered)

    def _choose(self, place: int) -> None:
        self._actions[place].trigger()
