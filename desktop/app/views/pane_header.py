"""Pane header: which article a pane shows, who published it, when, and how long it is."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.app.language import tr
from desktop.app.models.phrases import UNPARSED_WHY, outlet, particulars
from desktop.app.theme import theme_for
from desktop.app.views.elided_label import ElidedLabel
from desktop.article import Article
from desktop.comparison.accounts import letter
from desktop.reading import Reading


class PaneHeader(QWidget):
    """Outlet, title, date with its origin, length and language of one article.

    Signals:
        picked: the reader wants another article here; its number in the comparison.
    """

    picked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._badge = QLabel(self)
        self._outlet = ElidedLabel(self)
        self._picker = QComboBox(self)
        self._title = ElidedLabel(self)
        self._particulars = ElidedLabel(self)
        self._lay_out()
        self._picker.activated.connect(self.picked)
        self._follow_theme()

    def show_article(self, readings: Sequence[Reading], number: int) -> None:
        """Show the article of one of these readings; with more than two, another can be picked."""
        articles = [reading.article for reading in readings]
        article = articles[number]
        many = len(articles) > 2
        self._badge.setText(letter(number))
        self._badge.setAccessibleName(tr("Text {letter}").format(letter=letter(number)))
        self._outlet.show_text(outlet(article))
        self._style(self._outlet, bold=bool(article.source), slanted=not article.source)
        self._title.show_text(article.label)
        self._particulars.show_text(particulars(readings[number]))
        why = "" if readings[number].parsed else tr(UNPARSED_WHY)
        self._particulars.setToolTip(f"{self._particulars.toolTip()}\n{why}".rstrip())
        self._particulars.setAccessibleDescription(why)
        self._fill_picker(articles, number)
        self._picker.setVisible(many)
        self._outlet.setVisible(not many)
        self._badge.setVisible(not many)

    def show_short(self, short: bool) -> None:
        """Leave out title, date and length where there is little room above the text."""
        self._title.setVisible(not short)
        self._particulars.setVisible(not short)

    def focus_widgets(self) -> list[QWidget]:
        """The widgets in the Tab order."""
        return [self._picker] if self._picker.isVisibleTo(self) else []

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._follow_theme()

    def _fill_picker(self, articles: Sequence[Article], number: int) -> None:
        self._picker.clear()
        for other, article in enumerate(articles):
            self._picker.addItem(f"{letter(other)}   {outlet(article)}")
            self._picker.setItemData(other, article.label, Qt.ItemDataRole.ToolTipRole)
        self._picker.setCurrentIndex(number)
        self._picker.setAccessibleName(tr("Text in this pane"))
        self._picker.setToolTip(self._picker.accessibleName())  # X11 reads no name but the choice

    def _lay_out(self) -> None:
        self._badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._badge.setFixedSize(22, 22)
        self._style(self._badge, bold=True)
        self._style(self._title, larger=1.5)
        policy = self._picker.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self._picker.setSizeAdjustPolicy(policy)
        self._picker.setMinimumContentsLength(10)
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self._badge)
        first.addWidget(self._outlet, 1)
        first.addWidget(self._picker, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 8)
        column.setSpacing(2)
        column.addLayout(first)
        column.addWidget(self._title)
        column.addWidget(self._particulars)

    def _style(
        self, label: QLabel, bold: bool = False, slanted: bool = False, larger: float = 0.0
    ) -> None:
        font = QFont(self.font())
        font.setBold(bold)
        font.setItalic(slanted)
        font.setPointSizeF(font.pointSizeF() + larger)
        label.setFont(font)

    def _follow_theme(self) -> None:
        theme = theme_for(self.palette())
        self._particulars.setPalette(_with_text(self.palette(), theme.dim))
        self._badge.setStyleSheet(
            f"background: {theme.text.name()}; color: {theme.paper.name()}; border-radius: 4px;"
        )


def _with_text(palette: QPalette, colour: QColor) -> QPalette:
    changed = QPalette(palette)
    changed.setColor(QPalette.ColorRole.WindowText, colour)
    return changed
