"""Undoing: the commands Undo and Redo say what they would do."""

from PySide6.QtGui import QAction, QUndoStack


def follow(stack: QUndoStack, actions: dict[str, QAction]) -> None:
    """Keep the actions "undo" and "redo" as the stack is, from now on."""

    def tell(_index: int = 0) -> None:
        _tell(stack, actions)

    tell()
    stack.indexChanged.connect(tell)


def _tell(stack: QUndoStack, actions: dict[str, QAction]) -> None:
    for name, words, can, what in (
        ("undo", "&Undo", stack.canUndo(), stack.undoText()),
        ("redo", "&Redo", stack.canRedo(), stack.redoText()),
    ):
        actions[name].setEnabled(can)
        actions[name].setText(f"{words} {what.replace('&', '&&')}".rstrip())
