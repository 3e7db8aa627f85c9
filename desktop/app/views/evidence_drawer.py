"""Evidence drawer: the evidence, which Enter opens, and the buttons to decide with."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStyle, QVBoxLayout, QWidget

from desktop.app.language import tr
from desktop.app.theme import mixed, theme_for
from desktop.app.views.action_button import ActionButton
from desktop.app.views.announcing import announce
from desktop.app.views.evidence import Evidence
from desktop.app.views.flow_layout import FlowLayout
from desktop.app.views.link_button import LinkButton
from desktop.app.views.view_keys import with_keys
from desktop.comparison.model import Comparison

_HINT_GROUND = 0.2  # share of the selection colour in the background of a hint


class DecisionBar(QWidget):
    """The buttons to decide with, in as many lines as they need."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Your decision"))
        buttons = QWidget(self)
        self._flow = FlowLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 14, 8)
        row.addWidget(buttons)

    def set_actions(self, actions: Sequence[QAction]) -> None:
        """Offer what can be decided."""
        for action in actions:
            self._flow.addWidget(ActionButton(action, self))


class EvidenceDrawer(QWidget):
    """The strip with the reason; open, it also holds the buttons to decide with.

    Attributes:
        evidence: the strip itself.

    Signals:
        toggled: it is to be opened, or closed.
        hint_left: what the hint asks for is not to be done.
    """

    toggled = Signal()
    hint_left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.evidence = Evidence(self)
        self._bar = DecisionBar(self)
        self._hint = QLabel()
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setWordWrap(True)
        self._hinting = self._hint_row()
        self._link = LinkButton("", self)
        self._link.clicked.connect(self.toggled)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._hinting)
        column.addWidget(self.evidence)
        column.addWidget(self._bar)
        self.set_open(opened=False)

    def set_actions(self, actions: Sequence[QAction]) -> None:
        """Offer the decisions."""
        self._bar.set_actions(actions)

    def show_hint(self, words: str) -> None:
        """Show a hint above everything else; "" hides it."""
        theme, palette = theme_for(self.palette()), self.palette()
        ground = mixed(theme.surface, palette.highlight().color(), _HINT_GROUND)
        palette.setColor(palette.ColorRole.Window, ground)
        self._hinting.setPalette(palette)
        self._hint.setText(words)
        self._hinting.setVisible(bool(words))
        if words:
            announce(self, words)
        self._place_link()

    @property
    def opened(self) -> bool:
        """Whether the drawer is open."""
        return self.evidence.opened

    def set_open(self, *, opened: bool) -> None:
        """Open or close it."""
        self.evidence.set_open(opened=opened)
        self._bar.setVisible(opened)
        self._link.show_text(
            with_keys(tr("Close"), "Esc") if opened else with_keys(tr("Open the evidence"), "Enter")
        )
        self._place_link()

    def show_difference(
        self, comparison: Comparison, number: int | None, articles: Sequence[int]
    ) -> None:
        """Explain a difference; see `Evidence.show_difference`."""
        self.evidence.show_difference(comparison, number, articles)
        self._link.setVisible(number is not None)
        self._place_link()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the link in its corner."""
        super().resizeEvent(event)
        self._place_link()

    def _hint_row(self) -> QWidget:
        row = QWidget(self)
        row.setAutoFillBackground(True)
        leave = LinkButton(with_keys(tr("Cancel"), "Esc"), row)
        leave.clicked.connect(self.hint_left)
        side = QHBoxLayout(row)
        side.setContentsMargins(14, 6, 14, 6)
        side.addWidget(self._hint, 1)
        side.addWidget(leave)
        row.hide()
        return row

    def _place_link(self) -> None:
        """Place the link in the corner beside the heading, clear of the scroll bar."""
        hint = self._link.sizeHint()
        bar = self.evidence.verticalScrollBar().sizeHint().width()
        top = self.evidence.y() + 8
        place = QRect(self.width() - hint.width() - bar - 8, top, hint.width(), hint.height())
        self._link.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
        self._link.raise_()
