"""Pane body: a text with its overview beside it, and a word where the text is silent."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.app.models.phrases import NOT_MENTIONED
from desktop.app.theme import mixed, theme_for
from desktop.app.views.elided_label import ElidedLabel
from desktop.app.views.overview import Overview
from desktop.app.views.text_pane import TextPane


class PaneBody(QWidget):
    """A text pane and what belongs to it.

    Attributes:
        pane: the text itself.
        overview: the strip beside its scroll bar.
    """

    def __init__(self, bar_on_left: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pane = TextPane(self)
        self.overview = Overview(self.pane, self)
        # not the viewport's child: it would be scrolled with the text
        self._silent = ElidedLabel(self)
        self._silent.setAutoFillBackground(True)
        self._silent.setIndent(12)
        self._silent.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._silent.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        if bar_on_left:
            # the scroll bar would stand between the text and its connectors
            self.pane.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            row.addWidget(self.overview)
        row.addWidget(self.pane, 1)
        if not bar_on_left:
            row.addWidget(self.overview)
        self.pane.viewport().installEventFilter(self)
        self._follow_theme()

    def show_silence(self, silent: bool, nearest: bool) -> None:
        """Say that the text does not mention the current difference, or take that back."""
        text = f"{NOT_MENTIONED} · nearest outlined" if nearest else NOT_MENTIONED
        self._silent.show_text(text)
        self._silent.setVisible(silent)
        self._silent.raise_()
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the word at the top of the text whatever its size."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._follow_theme()

    def _place(self) -> None:
        viewport = self.pane.viewport()
        corner = viewport.mapTo(self, QPoint(0, 0))
        height = self.fontMetrics().height() + 10
        self._silent.setGeometry(corner.x(), corner.y(), viewport.width(), height)

    def _follow_theme(self) -> None:
        theme = theme_for(self.palette())
        palette = self.palette()
        palette.setColor(palette.ColorRole.Window, mixed(theme.paper, theme.dim, 0.16))
        self._silent.setPalette(palette)
