"""Heard selection: what is selected through the accessibility tree is what one goes to.

A screen reader's "select" only selects: Qt leaves the current line, which all else follows, where
it was.
"""

from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtWidgets import QAbstractItemView


def go_to_selected(view: QAbstractItemView) -> None:
    """Make the one line that comes to be selected in a view the current one.

    Args:
        view: has its model already, since with another one it has other selections.
    """
    selection = view.selectionModel()

    def follow(selected: QItemSelection, _deselected: QItemSelection) -> None:
        indexes = selected.indexes()
        if len(indexes) == 1 and indexes[0] != selection.currentIndex():
            selection.setCurrentIndex(indexes[0], QItemSelectionModel.SelectionFlag.NoUpdate)

    selection.selectionChanged.connect(follow)
