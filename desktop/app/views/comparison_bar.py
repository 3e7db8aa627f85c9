"""Comparison bar: the views, the legend, and what concerns the comparison as a whole."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.app.language import tr
from desktop.app.theme import mixed, theme_for
from desktop.app.views.legend import Legend
from desktop.app.views.panes import MOST
from desktop.app.views.view_tabs import ViewTabs


class ComparisonBar(QWidget):
    """The views and the text tools in one row, the legend in the next.

    Attributes:
        legend: the marks as switches.
        tabs: the views of the comparison.

    Signals:
        count_chosen: so many texts are wanted side by side.
    """

    count_chosen = Signal(int)

    def __init__(
        self, link: QAction, views: Sequence[QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.legend = Legend(self)
        self.tabs = ViewTabs(views, self)
        self._many = False
        self._counts = QComboBox(self)
        self._counts.setAccessibleName(tr("Texts side by side"))
        self._counts.setToolTip(tr("How many texts stand side by side"))
        self._counts.setFixedHeight(self._counts.fontMetrics().height() + 14)
        self._counts.activated.connect(self._choose_count)
        self._link = _check_box(self, link)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.tabs)
        row.addStretch(1)
        row.addWidget(self._counts)
        row.addWidget(self._link)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 12, 8)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.legend)
        self._follow_theme()

    def show_choices(self, articles: int) -> None:
        """Offer as many panes as there are articles."""
        self._counts.clear()
        for count in range(2, min(articles, MOST) + 1):
            self._counts.addItem(tr("%Ln text(s)", "", count), count)
        self._many = articles > 2
        self._counts.setVisible(self._many)

    def show_texts_tools(self, shown: bool) -> None:
        """Show the tools for the texts, or hide them where another view is open."""
        self._counts.setVisible(shown and self._many)
        self._link.setVisible(shown)

    def show_count(self, panes: int) -> None:
        """Show how many texts are side by side."""
        self._counts.setCurrentIndex(self._counts.findData(panes))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._follow_theme()

    def _choose_count(self, place: int) -> None:
        self.count_chosen.emit(self._counts.itemData(place))

    def _follow_theme(self) -> None:
        """Set the box off its background; in dark its outline alone is hardly visible."""
        theme, palette = theme_for(self.palette()), self.palette()
        if theme.dark:
            palette.setColor(palette.ColorRole.Base, mixed(theme.surface, theme.dim, 0.4))
        self._link.setPalette(palette)


def _check_box(parent: QWidget, action: QAction) -> QCheckBox:
    """A check box for a checkable action: a pressed button is hardly recognisable in dark."""
    box = QCheckBox(action.text(), parent)
    box.setToolTip(action.toolTip())
    box.setChecked(action.isChecked())
    box.setFixedHeight(box.fontMetrics().height() + 14)
    box.toggled.connect(action.setChecked)
    action.toggled.connect(box.setChecked)
    return box
