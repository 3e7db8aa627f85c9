"""Heard selection: selecting through the accessibility tree moves the current line.

A screen reader's "select" only selects: Qt leaves the current line, which everything else follows,
where it was.
"""

from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QAbstractItemView


def go_to_selected(view: QAbstractItemView) -> None:
    """Make the only selected line of a view the current one.

    Args:
        view: has its model already, since with another one it has other selections.
    """
    selection = view.selectionModel()

    def follow(selected: QItemSelection, _deselected: QItemSelection) -> None:
        indexes = selected.indexes()
        if len(indexes) == 1 and indexes[0] != selection.currentIndex():
            selection.setCurrentIndex(indexes[0], QItemSelectionModel.SelectionFlag.NoUpdate)

    selection.selectionChanged.connect(follow)


def tell_again(view: QAbstractItemView) -> None:
    """Have the current line announced again, since its text has changed; Qt announces no change.

    For a reader it is another line: where rows may have moved, Qt gives all lines other numbers.
    """
    if view.hasFocus() and QAccessible.isActive():
        line = QAccessible.queryAccessibleInterface(view).focusChild()
        QAccessible.updateAccessibility(QAccessibleEvent(line, QAccessible.Event.Focus))
