"""Writing: directions, shades, marks and labels that every text view needs."""

import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.app.theme import mixed, theme_for

_HIT = QColor(255, 196, 0)
_HIGHLIGHT = QColor(0, 170, 110)
_CURRENT_HIT = QColor(255, 110, 0)


def direction(text: str) -> Qt.LayoutDirection:
    """The direction of a text, by its first letter that has one."""
    for character in text:
        match unicodedata.bidirectional(character):
            case "L":
                return Qt.LayoutDirection.LeftToRight
            case "R" | "AL":
                return Qt.LayoutDirection.RightToLeft
            case _:
                pass
    return Qt.LayoutDirection.LeftToRight


def side(text: str) -> Qt.AlignmentFlag:
    """The side where the lines of a text begin, whatever the direction of the window."""
    left = direction(text) is Qt.LayoutDirection.LeftToRight
    begin = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
    return begin | Qt.AlignmentFlag.AlignAbsolute


def begin(text: str, window: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    """Where a title or another short text begins: at the window's right side if it is mirrored.

    So titles, and the facts about them, line up even where their directions differ.
    """
    if window is Qt.LayoutDirection.RightToLeft:
        return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
    return side(text)


def paragraphs(lines: Sequence[str], window: Qt.LayoutDirection) -> str:
    """HTML of paragraphs in the direction of the window."""
    run = "rtl" if window is Qt.LayoutDirection.RightToLeft else "ltr"
    return "".join(f'<div dir="{run}">{line}</div>' for line in lines)


def hit(palette: QPalette) -> QColor:
    """The background of a search hit; the text keeps its colour."""
    theme = theme_for(palette)
    return mixed(theme.paper, _HIT, 0.38 if theme.dark else 0.5)


def current_hit(palette: QPalette) -> QColor:
    """The background of the current hit."""
    theme = theme_for(palette)
    return mixed(theme.paper, _CURRENT_HIT, 0.5 if theme.dark else 0.62)


def highlight(palette: QPalette) -> QColor:
    """The background of a passage that the user has highlighted."""
    theme = theme_for(palette)
    return mixed(theme.paper, _HIGHLIGHT, 0.4 if theme.dark else 0.3)


def dimmed(widget: QWidget) -> None:
    """Dim a label's text, whatever the palette."""
    widget.setForegroundRole(QPalette.ColorRole.PlaceholderText)


def undimmed(widget: QWidget) -> None:
    """Restore the full colour of a label's text."""
    widget.setForegroundRole(QPalette.ColorRole.WindowText)


def wrapped(label: QLabel) -> QLabel:
    """A label with height for width."""
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    label.setWordWrap(True)
    label.setSizePolicy(policy)
    return label


def selectable_label(parent: QWidget, form: Qt.TextFormat = Qt.TextFormat.PlainText) -> QLabel:
    """A word-wrapped label with selectable text."""
    label = QLabel(parent)
    label.setTextFormat(form)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
