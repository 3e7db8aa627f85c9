"""Paper: an article's text laid out for reading, offsets untouched."""

import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFontInfo,
    QFontMetricsF,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QTextEdit

from desktop.app.theme import Theme
from desktop.app.views.offsets import Offsets, displayed

if TYPE_CHECKING:
    from desktop.reading import Reading

LINE_LENGTH = 75  # characters; longer lines are hard to follow back (Bringhurst: 45 to 75)
MARGIN = 38.0  # pixels at the side where lines begin, room for signs and bars
_BARE_MARGIN = 16.0  # pixels at the side where no line begins
_PAGE_MARGIN = 20  # pixels around a page that bears no signs
_SAMPLE = "the quick brown fox jumps over a lazy dog and then it sleeps in the sun "
_LEADING = 1.75  # of the font size; room for two lines below the words
_GAP = 7.0  # pixels after a paragraph
_ROOM_BELOW = 0.65  # share of the height: the last line can be scrolled up to eye level
_EMPTY_LINE = 4.0  # pixels: blank lines between paragraphs would double the gap


def fill(document: QTextDocument, reading: "Reading", theme: Theme) -> Offsets:
    """Put an article into a document and give its paragraphs their looks.

    Returns:
        The places of its characters in the document.
    """
    document.setUndoRedoEnabled(False)
    document.setPlainText(displayed(reading.article.text))
    offsets = Offsets(reading.article.text)
    leading = _leading(document)
    block = document.begin()
    while block.isValid():
        QTextCursor(block).setBlockFormat(_block_format(block, leading))
        block = block.next()
    colour(document, reading, theme, offsets)
    return offsets


def colour(document: QTextDocument, reading: "Reading", theme: Theme, offsets: Offsets) -> None:
    """Give the text its colours; captions and the like are dim and smaller."""
    plain, aside = QTextCharFormat(), QTextCharFormat()
    plain.setForeground(theme.text)
    aside.setForeground(theme.dim)
    aside.setProperty(QTextFormat.Property.FontSizeAdjustment, -1)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.setCharFormat(plain)
    for sentence in reading.sentences:
        if sentence.boilerplate:
            cursor.setPosition(offsets.unit(sentence.start))
            cursor.setPosition(offsets.unit(sentence.end), QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(aside)
    cursor.endEditBlock()


def set_margins(document: QTextDocument, width: float, height: float) -> None:
    """Centre a column of at most 75 characters; let the last line scroll up to eye level."""
    metrics = QFontMetricsF(document.defaultFont())
    column = metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE) * LINE_LENGTH
    side = (width - column) / 2
    from_left, from_right = _directions(document)
    frame = document.rootFrame().frameFormat()
    frame.setLeftMargin(max(side, MARGIN if from_left else _BARE_MARGIN))
    frame.setRightMargin(max(side, MARGIN if from_right else _BARE_MARGIN))
    frame.setTopMargin(MARGIN)
    frame.setBottomMargin(max(MARGIN, height * _ROOM_BELOW))
    document.rootFrame().setFrameFormat(frame)


def centre(page: QTextEdit) -> None:
    """Centre the lines of a page without signs, and keep them short."""
    widest = page.fontMetrics().averageCharWidth() * LINE_LENGTH
    spare = max((page.viewport().width() - widest) // 2, _PAGE_MARGIN)
    frame = page.document().rootFrame().frameFormat()
    frame.setLeftMargin(spare)
    frame.setRightMargin(spare)
    frame.setTopMargin(_PAGE_MARGIN // 2)
    frame.setBottomMargin(_PAGE_MARGIN * 2)
    page.document().rootFrame().setFrameFormat(frame)


def _directions(document: QTextDocument) -> tuple[bool, bool]:
    """Whether there are paragraphs from left to right, and from right to left."""
    found: set[Qt.LayoutDirection] = set()
    block = document.begin()
    while block.isValid():
        if block.text().strip():
            found.add(block.textDirection())
        block = block.next()
    return Qt.LayoutDirection.LeftToRight in found, Qt.LayoutDirection.RightToLeft in found


def _leading(document: QTextDocument) -> float:
    """The line height in per cent of the font's own, which varies among fonts."""
    font = document.defaultFont()
    return max(110.0, 100 * _LEADING * QFontInfo(font).pixelSize() / QFontMetricsF(font).height())


def _block_format(block: QTextBlock, leading: float) -> QTextBlockFormat:
    shape = QTextBlockFormat()
    shape.setLayoutDirection(_direction(block.text()))
    if block.text().strip():
        shape.setLineHeight(leading, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        shape.setBottomMargin(_GAP)
    else:
        shape.setLineHeight(_EMPTY_LINE, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    return shape


def _direction(text: str) -> Qt.LayoutDirection:
    """The direction of the first character that has one."""
    right_to_left = Qt.LayoutDirection.RightToLeft
    return right_to_left if is_right_to_left(text) else Qt.LayoutDirection.LeftToRight


def is_right_to_left(text: str) -> bool:
    """Whether the first strong character runs from right to left (Unicode UAX 9, rules P2, P3)."""
    kinds = (unicodedata.bidirectional(character) for character in text)
    return next((kind in {"R", "AL"} for kind in kinds if kind in {"L", "R", "AL"}), False)
