"""TagLine: the tags of the article in the reader, each a link to all articles with it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.app.language import tr
from desktop.app.views.flow_layout import FlowLayout
from desktop.app.views.link_button import LinkButton


class TagLine(QWidget):
    """Tags side by side, wrapped into as many lines as needed.

    Signals:
        chosen: the name of a tag.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.links: list[LinkButton] = []
        self._row = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_tags(())

    @property
    def tags(self) -> list[str]:
        """The shown tags."""
        return [link.accessibleName() for link in self.links]

    def show_tags(self, tags: Sequence[str]) -> None:
        """Show the tags of another article."""
        if self.tags == [*tags]:
            return
        for link in self.links:
            self._row.removeWidget(link)
            link.deleteLater()
        self.links = [LinkButton(tag) for tag in tags]
        for link, tag in zip(self.links, tags, strict=True):
            link.setToolTip(tr("Show all articles tagged “{tag}”").format(tag=tag))
            link.clicked.connect(partial(self.chosen.emit, tag))
            self._row.addWidget(link)
        self.updateGeometry()
