"""Comparison bar: the legend, and what concerns the comparison as a whole."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QToolButton, QWidget

from desktop.app.theme import mixed, theme_for
from desktop.app.views.legend import Legend
from desktop.app.views.panes import MOST


class ComparisonBar(QWidget):
    """Legend on the left; number of texts, and linked scrolling on the right.

    Attributes:
        legend: the marks as switches.

    Signals:
        count_chosen: so many texts are wanted side by side.
    """

    count_chosen = Signal(int)

    def __init__(self, link: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.legend = Legend(self)
        self._counts = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(6)
        row.addWidget(self.legend, 1)
        for count in range(2, MOST + 1):
            button = QToolButton(self)
            button.setText(str(count))
            button.setCheckable(True)
            button.setToolTip(f"{count} texts side by side")
            button.setAccessibleName(f"{count} texts side by side")
            button.setFixedHeight(button.fontMetrics().height() + 14)
            self._counts.addButton(button, count)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._counts.idClicked.connect(self.count_chosen)
        row.addSpacing(6)
        self._link = _check_box(self, link)
        row.addWidget(self._link, 0, Qt.AlignmentFlag.AlignTop)
        self._follow_theme()

    def show_choices(self, articles: int) -> None:
        """Offer as many panes as there are articles for."""
        for button in self._counts.buttons():
            button.setVisible(articles > 2 and self._counts.id(button) <= articles)

    def show_count(self, panes: int) -> None:
        """Show how many texts stand side by side."""
        for button in self._counts.buttons():
            button.setChecked(self._counts.id(button) == panes)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._follow_theme()

    def _follow_theme(self) -> None:
        """Lift the box off its ground; in dark its outline alone is hardly seen."""
        theme, palette = theme_for(self.palette()), self.palette()
        if theme.dark:
            palette.setColor(palette.ColorRole.Base, mixed(theme.surface, theme.dim, 0.4))
        self._link.setPalette(palette)


def _check_box(parent: QWidget, action: QAction) -> QCheckBox:
    """A box for an action that is on or off: a pressed button hardly shows it in dark."""
    box = QCheckBox(action.text(), parent)
    box.setToolTip(action.toolTip())
    box.setChecked(action.isChecked())
    box.setFixedHeight(box.fontMetrics().height() + 14)
    box.toggled.connect(action.setChecked)
    action.toggled.connect(box.setChecked)
    return box
