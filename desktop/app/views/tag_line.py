"""TagLine: the tags of the article in the reader, each a link to all that have it."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from desktop.app.views.writing import dimmed

_SEPARATOR = "&lrm;&nbsp; · &nbsp;&lrm;"  # so that an Arabic name stays in its place


class TagLine(QLabel):
    """Tags in a line, led through by Tab.

    Signals:
        chosen: the name of a tag.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tags: Sequence[str] = ()
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        dimmed(self)
        self.linkActivated.connect(self._choose)
        self.show_tags(())

    def show_tags(self, tags: Sequence[str]) -> None:
        """Show the tags of another article."""
        self._tags = tags
        links = [f'<a href="{place}">{escape(tag)}</a>' for place, tag in enumerate(tags)]
        self.setText(_SEPARATOR.join(links))
        self.setAccessibleName(f"Tags: {', '.join(tags)}" if tags else "No tags")
        policy = Qt.FocusPolicy.TabFocus if tags else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(policy)

    def _choose(self, link: str) -> None:
        self.chosen.emit(self._tags[int(link)])
