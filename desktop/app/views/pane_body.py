"""Pane body: a text with its overview beside it, and a word where the text is silent."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop.app.models.phrases import NOT_MENTIONED
from desktop.app.theme import theme_for
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
        self._silent = QLabel(self.pane.viewport())
        self._silent.setAlignment(Qt.AlignmentFlag.AlignCenter)
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
        text = f"{NOT_MENTIONED} · nearest sentence outlined" if nearest else NOT_MENTIONED
        self._silent.setText(text)
        self._silent.setAccessibleName(text)
        self._silent.setVisible(silent)
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
        self._silent.setGeometry(0, 0, self.pane.viewport().width(), 26)

    def _follow_theme(self) -> None:
        theme = theme_for(self.palette())
        self._silent.setStyleSheet(
            f"background: {theme.surface.name()}; color: {theme.text.name()};"
            f"border-bottom: 1px dashed {theme.dim.name()};"
        )
