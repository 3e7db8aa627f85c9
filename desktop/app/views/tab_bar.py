"""TabBar: tabs no wider than necessary, each with a close button."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QTabBar, QToolButton, QWidget

from desktop.app.language import inserted, tr
from desktop.app.views.icons import icon
from desktop.app.views.view_keys import with_keys

_WIDEST = 260  # pixels; what is compared is said in full above the comparison
_CROSS = 12


class TabBar(QTabBar):
    """The first tab stays; each of the others can be closed."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setDocumentMode(True)
        self.setExpanding(False)
        self.setDrawBase(True)
        self.setElideMode(Qt.TextElideMode.ElideRight)

    def add_closable(self, close: Callable[[], None]) -> int:
        """Add a tab without a name yet; returns its index."""
        tab = self.addTab("")
        cross = QToolButton(self)
        cross.setAutoRaise(True)
        cross.setIconSize(QSize(_CROSS, _CROSS))
        cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        cross.setToolTip(with_keys(tr("Close"), "Ctrl+W"))
        cross.setIcon(icon("close", self.palette()))
        cross.clicked.connect(close)
        self.setTabButton(tab, QTabBar.ButtonPosition.RightSide, cross)
        return tab

    def name_tab(self, tab: int, title: str) -> None:
        """Name a tab, in full in the tooltip."""
        self.setTabText(tab, inserted(title).replace("&", "&&"))
        self.setTabToolTip(tab, title)
        if cross := self.tabButton(tab, QTabBar.ButtonPosition.RightSide):
            cross.setAccessibleName(tr("Close {title}").format(title=title))

    def tabSizeHint(self, index: int) -> QSize:
        """As wide as its name, up to a limit."""
        wanted = super().tabSizeHint(index)
        return QSize(min(wanted.width(), _WIDEST), wanted.height())

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Keep the first tab's name; the others shrink where room is short."""
        return super().minimumTabSizeHint(index) if index else self.tabSizeHint(index)

    def changeEvent(self, event: QEvent) -> None:
        """Redraw the close buttons in the new palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for tab in range(1, self.count()):
                cross = self.tabButton(tab, QTabBar.ButtonPosition.RightSide)
                if isinstance(cross, QToolButton):
                    cross.setIcon(icon("close", self.palette()))
