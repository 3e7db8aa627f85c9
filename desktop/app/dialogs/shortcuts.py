"""ShortcutSheet: the keyboard shortcuts of all commands, grouped as in the menus."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.app.language import tr
from desktop.app.models.palette import Entry
from desktop.app.views.view_keys import shown_keys

_SIZE = (560, 620)


class ShortcutSheet(QDialog):
    """The commands with keyboard shortcuts.

    Args:
        entries: every command.
        parent: the window.
    """

    def __init__(self, entries: Sequence[Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.resize(*_SIZE)
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(tr("Keyboard shortcuts"))
        self.tree.setHeaderLabels([tr("Command"), tr("Keys")])
        self.tree.setFrameShape(QFrame.Shape.NoFrame)
        self.tree.setRootIsDecorated(False)
        self.tree.setItemsExpandable(False)
        self.tree.setIndentation(14)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self._fill([entry for entry in entries if entry.keys])
        self._lay_out()

    def _fill(self, entries: Sequence[Entry]) -> None:
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        between = tr("or", "between keys").join(("   ", "   "))
        for menu, group in groupby(entries, key=lambda entry: entry.menu):
            top = QTreeWidgetItem([menu])
            top.setFont(0, bold)
            top.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.tree.addTopLevelItem(top)
            for entry in group:
                keys = between.join(map(shown_keys, entry.keys))
                top.addChild(QTreeWidgetItem([entry.plain, keys]))
        self.tree.expandAll()

    def _lay_out(self) -> None:
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.tree, 1)
        column.addWidget(buttons)
