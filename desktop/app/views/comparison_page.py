"""ComparisonPage: the header (back, title, export), and below it the comparison itself."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.app.language import tr
from desktop.app.views.elided_label import ElidedLabel
from desktop.app.views.empty_state import EmptyState
from desktop.app.views.icons import icon
from desktop.app.views.view_keys import with_keys
from desktop.app.views.view_tabs import View
from desktop.comparison.model import Comparison
from desktop.comparison.versions import versions

if TYPE_CHECKING:
    from desktop.app.views.comparison_view import ComparisonView

_MANY = 3  # accounts; from here on a grid is the better first view than two texts


class ComparisonPage(QWidget):
    """One comparison at a time.

    Signals:
        back_wanted, export_wanted: the button of that name was pressed.
        made: the view, when there is the first comparison to show.
    """

    back_wanted = Signal()
    export_wanted = Signal()
    made = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._back = QPushButton(tr("Library"))
        self._back.setToolTip(with_keys(tr("Back to the library"), "Esc"))
        self._back.setAccessibleName(tr("Back to the library"))
        self._back.clicked.connect(self.back_wanted)
        self._export = QPushButton(tr("Export…"))
        self._export.setToolTip(with_keys(tr("Save as PDF, web page or table"), "Ctrl+E"))
        self._export.clicked.connect(self.export_wanted)
        self._title = ElidedLabel()
        self._stack = QStackedWidget()
        self._waiting = EmptyState(self)
        self._view: ComparisonView | None = None
        self._lay_out()

    @property
    def title(self) -> str:
        """What is compared, in words."""
        return self._title.text()

    @property
    def comparison(self) -> Comparison | None:
        """What is shown, or None before anything is."""
        showing = self._view is not None and self._stack.currentWidget() is self._view
        return self._view.comparison if self._view and showing else None

    @property
    def view(self) -> "ComparisonView | None":
        """The comparison itself, once there has been one."""
        return self._view

    def wait(self, title: str) -> None:
        """Announce a comparison that is being made."""
        self._title.show_text(title)
        self._waiting.say(tr("Comparing…"), tr("The texts are read and laid side by side."))
        self._stack.setCurrentWidget(self._waiting)
        self._export.setEnabled(False)

    def show_comparison(self, comparison: Comparison) -> None:
        """Show a comparison that has been made."""
        if self._view is None:
            from desktop.app.views.comparison_view import (  # noqa: PLC0415  # first paint
                ComparisonView,
            )

            self._view = ComparisonView(self)
            self._view.export_requested.connect(self.export_wanted)
            self._stack.addWidget(self._view)
            self.made.emit(self._view)
        self._view.show_comparison(comparison)
        self._view.show_view(_first_view(comparison))
        self._stack.setCurrentWidget(self._view)
        self._export.setEnabled(True)
        self._view.setFocus()

    def refresh_icons(self) -> None:
        """Draw the icons in the palette's colours."""
        self._back.setIcon(icon("back", self.palette()))
        self._export.setIcon(icon("export", self.palette()))

    def _lay_out(self) -> None:
        font = QFont(self._title.font())
        font.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(font)
        row = QHBoxLayout()
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(12)
        row.addWidget(self._back)
        row.addWidget(self._title, 1)
        row.addWidget(self._export)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        self._stack.addWidget(self._waiting)
        column.addWidget(self._stack, 1)
        self.refresh_icons()


def _first_view(comparison: Comparison) -> View:
    """The best first view: for versions their words, for many accounts their claims."""
    if versions(comparison):
        return View.VERSIONS
    return View.GRID if len(comparison.readings) >= _MANY else View.TEXTS
