"""TagLine: the tags of the article in the reader, each a link to all articles with it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.app.language import tr
from desktop.app.views.flow_layout import FlowLayout
from desktop.app.views.link_button import LinkButton

_FEW = 10  # shown at first where there are more: forty would leave no room for the article


class TagLine(QWidget):
    """Tags side by side, wrapped into as many lines as needed; of many the first, until asked for.

    Signals:
        chosen: the name of a tag.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.links: list[LinkButton] = []
        self.more = LinkButton(parent=self)
        self.more.clicked.connect(self._show_all)
        self.more.hide()
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
        hidden = self.links[_FEW:] if len(self.links) > _FEW + 1 else []
        for link in hidden:
            link.hide()
        self._row.removeWidget(self.more)
        self._row.addWidget(self.more)  # behind the tags
        self.more.show_text(tr("%Ln more…", "", len(hidden)))
        self.more.setVisible(bool(hidden))
        self.updateGeometry()

    def _show_all(self) -> None:
        hidden = [link for link in self.links if link.isHidden()]
        for link in hidden:
            link.show()
        hidden[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.more.hide()
        self.updateGeometry()
