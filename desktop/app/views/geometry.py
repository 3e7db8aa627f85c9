"""Geometry: the positions of words in a laid-out document."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine


@dataclass(frozen=True, slots=True)
class Fragment:
    """A part of a span on one line, in document coordinates.

    Attributes:
        rect: around the words, from the highest ascender to the lowest descender.
        baseline: of the line.
        from_right: whether the paragraph runs from right to left.
    """

    rect: QRectF
    baseline: float
    from_right: bool


def fragments(document: QTextDocument, start: int, end: int) -> list[Fragment]:
    """The fragments of a span, top to bottom.

    Args:
        document: laid out.
        start: first UTF-16 unit.
        end: unit after the last one.
    """
    found: list[Fragment] = []
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        first, last = start - block.position(), end - block.position()
        origin = document.documentLayout().blockBoundingRect(block).topLeft()
        found.extend(_in_block(block, origin, first, last))
        block = block.next()
    return found


def top(document: QTextDocument, unit: int) -> float:
    """The y of the line of a UTF-16 unit."""
    block = document.findBlock(unit)
    if not block.isValid():
        return 0.0
    origin = document.documentLayout().blockBoundingRect(block).top()
    line = block.layout().lineForTextPosition(unit - block.position())
    return origin + (line.y() if line.isValid() else 0.0)


def _in_block(block: QTextBlock, origin: QPointF, first: int, last: int) -> Iterator[Fragment]:
    layout = block.layout()
    from_right = block.textDirection() is Qt.LayoutDirection.RightToLeft
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        begin = max(first, line.textStart())
        end = min(last, line.textStart() + line.textLength())
        if begin >= end:
            continue
        baseline = origin.y() + line.y() + line.ascent()
        for left, right in _extents(line, begin, end):
            height = line.ascent() + line.descent()
            rect = QRectF(origin.x() + left, origin.y() + line.y(), right - left, height)
            yield Fragment(rect, baseline, from_right)


def _extents(line: QTextLine, begin: int, end: int) -> list[tuple[float, float]]:
    """Left and right of the glyphs of a span on one line; several where directions mix."""
    runs = [run.boundingRect() for run in line.glyphRuns(begin, end - begin)]
    extents = sorted((rect.left(), rect.right()) for rect in runs if rect.width() > 0)
    joined: list[tuple[float, float]] = []
    for left, right in extents:
        if joined and left - joined[-1][1] < 1.5:
            joined[-1] = (joined[-1][0], max(joined[-1][1], right))
        else:
            joined.append((left, right))
    return joined
