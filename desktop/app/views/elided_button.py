"""ElidedButton: a button whose text is elided where there is too little room."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton

_LETTERS = 8  # so many are always shown; in some languages few say what the button does


class ElidedButton(QPushButton):
    """Its accessible name and its tooltip stay whole.

    Attributes:
        short: fewer words that say what it does, shown where there is no room for all of them.
    """

    short = ""

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters and the frame."""
        hint, words = self.sizeHint(), self.fontMetrics().horizontalAdvance(self.text())
        return QSize(hint.width() - words + min(words, self._least()), hint.height())

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """Elide the text to the room that the style leaves."""
        super().initStyleOption(option)
        inside = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self)
        room = inside.width()
        if not option.icon.isNull():
            room -= option.iconSize.width() + 4  # as far as Qt keeps them apart
        shown = self.text()
        if self.short and option.fontMetrics.horizontalAdvance(shown) > room:
            shown = self.short
        option.text = option.fontMetrics.elidedText(
            shown, Qt.TextElideMode.ElideRight, room, int(Qt.TextFlag.TextShowMnemonic)
        )

    def _least(self) -> int:
        return self.fontMetrics().averageCharWidth() * _LETTERS
