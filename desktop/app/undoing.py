"""Undoing: the Undo and Redo commands show what they would do."""

from PySide6.QtGui import QAction, QUndoStack

from desktop.app.language import tr


def follow(stack: QUndoStack, actions: dict[str, QAction]) -> None:
    """Keep the actions "undo" and "redo" in step with the stack, from now on."""

    def tell(_index: int = 0) -> None:
        _tell(stack, actions)

    tell()
    stack.indexChanged.connect(tell)


def _tell(stack: QUndoStack, actions: dict[str, QAction]) -> None:
    undone, redone = (text.replace("&", "&&") for text in (stack.undoText(), stack.redoText()))
    actions["undo"].setEnabled(stack.canUndo())
    actions["undo"].setText(tr("&Undo {step}").format(step=undone) if undone else tr("&Undo"))
    actions["redo"].setEnabled(stack.canRedo())
    actions["redo"].setText(tr("&Redo {step}").format(step=redone) if redone else tr("&Redo"))
