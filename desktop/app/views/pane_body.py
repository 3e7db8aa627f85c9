"""Pane body: a text with its overview, and a label where it takes no part in a difference."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.app.language import tr
from desktop.app.models.phrases import absence_words
from desktop.app.theme import mixed, theme_for
from desktop.app.views.elided_label import ElidedLabel
from desktop.app.views.overview import Overview
from desktop.app.views.text_pane import TextPane
from desktop.comparison.absence import Absence


class PaneBody(QWidget):
    """A text pane with its accessories.

    Attributes:
        pane: the text itself.
        overview: the strip beside its scroll bar.
    """

    def __init__(self, bar_on_left: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pane = TextPane(self)
        self.overview = Overview(self.pane, self)
        # not the viewport's child: it would be scrolled with the text
        self._absence = ElidedLabel(self)
        self._absence.setAutoFillBackground(True)
        self._absence.setIndent(12)
        self._absence.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._absence.hide()
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

    def show_absence(self, absence: Absence | None, nearest: bool, *, paired: bool = False) -> None:
        """Show why the text takes no part in the current difference, or clear that.

        Args:
            absence: why; None where it has one.
            nearest: whether a sentence is outlined all the same.
            paired: whether that is one which the user paired with the difference.
        """
        words = absence_words(absence) if absence else ""
        if paired:
            words = tr("Paired by you · outlined")
        elif nearest:
            words = tr("{absence} · nearest outlined").format(absence=words)
        self._absence.show_text(words)
        self._absence.setVisible(absence is not None)
        self._absence.raise_()
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the label at the top of the text whatever its size."""
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
        self._absence.setGeometry(corner.x(), corner.y(), viewport.width(), height)

    def _follow_theme(self) -> None:
        theme = theme_for(self.palette())
        palette = self.palette()
        palette.setColor(palette.ColorRole.Window, mixed(theme.paper, theme.dim, 0.16))
        self._absence.setPalette(palette)
