"""Screen: where the texts of a comparison, and words in them, are seen."""

from PySide6.QtCore import QPoint

from desktop.app.views.comparison_view import ComparisonView
from desktop.app.views.text_pane import TextPane


def panes(view: ComparisonView) -> list[TextPane]:
    """The texts side by side, from the left."""
    found = [pane for pane in view.findChildren(TextPane) if pane.isVisible()]
    return sorted(found, key=lambda pane: pane.mapTo(view, QPoint(0, 0)).x())


def height(pane: TextPane, text: str) -> float:
    """Where the line of some words stands on the screen."""
    start = pane.toPlainText().index(text)
    return pane.span_top(start) - pane.verticalScrollBar().value()
