"""Comparison note: what a reader must know of a comparison as a whole before its marks."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.app.language import say
from desktop.app.theme import theme_for
from desktop.comparison.decided import reported
from desktop.comparison.model import Comparison
from desktop.comparison.signs import Mark
from desktop.export.wording import undated, unrelated, unsettled


class ComparisonNote(QWidget):
    """One line, or several where room is short; hidden when empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 7, 14, 7)
        column.addWidget(self._label)
        self.hide()
        self._follow_theme()

    @property
    def text(self) -> str:
        """The text, "" for nothing."""
        return self._label.text()

    def show_comparison(self, comparison: Comparison) -> None:
        """Say that accounts are hardly of one event, and what a date would settle."""
        left = reported(comparison)  # what the user decided waits for no date
        dated = unsettled(left) if undated(left) else ""  # the legend counts the rest
        told = [say(one) for one in (unrelated(comparison), dated) if one]
        self._label.setText(" ".join(told))
        self._label.setAccessibleName(self.text)
        self.setVisible(bool(told))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._follow_theme()

    def _follow_theme(self) -> None:
        palette = self.palette()
        ink = theme_for(palette).inks[Mark.UNCLEAR]
        palette.setColor(palette.ColorRole.WindowText, ink)
        self._label.setPalette(palette)
