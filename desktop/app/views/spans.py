"""Spans: the marks of one text, their positions, and their painting."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextDocument

from desktop.app.theme import LINES, Line, Theme
from desktop.app.views.geometry import Fragment, fragments
from desktop.app.views.lines import BAR_WIDTH, draw_line
from desktop.comparison.model import Difference
from desktop.comparison.signs import SIGNS, Mark, mark

_LEVELS = 2  # lines below the words where spans overlap; more would run into the next line
_LEVEL_HEIGHT = 4.0
_SIGN_GAP = 9.0  # pixels between the text and the sign in the margin
_PADDING = 1.5
_RADIUS = 3.0


@dataclass(frozen=True, slots=True)
class Span:
    """The words of one text that a difference marks.

    Attributes:
        start: first UTF-16 unit.
        end: unit after the last one.
        mark: how it is drawn.
        difference: index of its difference.
        level: 0 = its line stands directly below the words, 1 = below another mark's line.
    """

    start: int
    end: int
    mark: Mark
    difference: int
    level: int = 0


def spans_of(
    differences: Sequence[Difference],
    visible: Iterable[int],
    article: int,
    unit: Callable[[int], int],
) -> list[Span]:
    """The spans of one article, the lines of the heaviest differences nearest to the words."""
    found: list[Span] = []
    for number in visible:
        for position in differences[number].sides[article]:
            start, end = unit(position.start), unit(position.end)
            kind = mark(differences[number])
            level = _free_level(found, start, end) if kind is not Mark.ONLY else 0
            found.append(Span(start, end, kind, number, level))
    return found


def _free_level(found: Sequence[Span], start: int, end: int) -> int:
    taken = {
        span.level
        for span in found
        if span.start < end and start < span.end and span.mark is not Mark.ONLY
    }
    return next((level for level in range(_LEVELS) if level not in taken), _LEVELS - 1)


class SpanPainter:
    """Spans with their positions, computed once per layout of the document."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        self.theme = theme
        self._document = document
        self._spans: tuple[Span, ...] = ()
        self._places: list[tuple[Span, Fragment]] | None = None
        self._tops: list[float] = []

    @property
    def spans(self) -> tuple[Span, ...]:
        """All of them, heaviest first."""
        return self._spans

    @spans.setter
    def spans(self, spans: Sequence[Span]) -> None:
        self._spans = tuple(spans)
        self.forget()

    def forget(self) -> None:
        """Discard the positions: the document has been laid out again."""
        self._places = None

    def at(self, point: QPointF, current: int | None) -> Span | None:
        """The shortest span at a point of the document, or the next one if that is current."""
        grown = QRectF(point.x() - 1, point.y() - 1, 2, 2)
        hit = {span: None for span, place in self._seen(grown) if place.rect.intersects(grown)}
        ordered = sorted(hit, key=lambda span: span.end - span.start)
        for number, span in enumerate(ordered):
            if span.difference == current:
                return ordered[(number + 1) % len(ordered)]
        return ordered[0] if ordered else None

    def tops(self) -> list[tuple[float, Mark, int]]:
        """The y of each span's first line, its mark and its difference, top to bottom."""
        first: dict[Span, float] = {}
        for span, place in self._all():
            first.setdefault(span, place.rect.center().y())
        found = ((y, span.mark, span.difference) for span, y in first.items())
        return sorted(found, key=lambda item: item[0])

    def paint_washes(self, painter: QPainter, area: QRectF, current: int | None) -> None:
        """Paint the tint behind the words; the current difference on top."""
        for span, place in sorted(self._seen(area), key=lambda item: item[0].difference == current):
            strong = span.difference == current
            rect = place.rect.adjusted(-_PADDING, 0, _PADDING, 0)
            ink = self.theme.inks[span.mark]
            painter.setBrush(self.theme.wash(span.mark, strong))
            painter.setPen(QPen(ink, 1.2) if strong else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(rect, _RADIUS, _RADIUS)

    def paint_lines(self, painter: QPainter, area: QRectF, current: int | None) -> None:
        """Paint the lines below the words, and bars and signs in the margin."""
        signs: dict[float, list[Mark]] = {}
        begun: set[Span] = set()
        bars: dict[Span, list[Fragment]] = {}
        for span, place in self._seen(area):
            if LINES[span.mark] is Line.BAR:
                bars.setdefault(span, []).append(place)
                continue
            self._paint_line(painter, span, place, span.difference == current)
            if span in begun:
                continue
            begun.add(span)
            line = signs.setdefault(place.baseline, [])
            if span.mark not in line:
                line.append(span.mark)
                self._paint_sign(painter, span.mark, place, len(line))
        for span, places in bars.items():
            self._paint_bar(painter, span, places, span.difference == current)

    def _paint_line(self, painter: QPainter, span: Span, place: Fragment, strong: bool) -> None:
        ink, rect, line = self.theme.inks[span.mark], place.rect, LINES[span.mark]
        width = 2.0 if strong else 1.4
        y = place.baseline + (rect.bottom() - place.baseline) * 0.8 + span.level * _LEVEL_HEIGHT
        draw_line(painter, line, QRectF(rect.left(), y, rect.width(), 4), ink, width)

    def _paint_bar(
        self, painter: QPainter, span: Span, places: Sequence[Fragment], strong: bool
    ) -> None:
        """Paint one bar in the margin from the first line to the last one."""
        place, width = places[0], BAR_WIDTH + (1 if strong else 0)
        x = self._edge(place) + (6 if place.from_right else -6 - width)
        top, bottom = place.rect.top() - 1, places[-1].rect.bottom() + 1
        painter.fillRect(QRectF(x, top, width, bottom - top), self.theme.inks[span.mark])

    def _paint_sign(self, painter: QPainter, kind: Mark, place: Fragment, slot: int) -> None:
        font = QFont(self._document.defaultFont())
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(self.theme.inks[kind])
        width = QFontMetricsF(font).horizontalAdvance("≠") + 1
        away = _SIGN_GAP + width * (slot - 1)
        frame = self._document.rootFrame().frameFormat()
        if away + width > (frame.rightMargin() if place.from_right else frame.leftMargin()):
            return  # the margin is full; the line below the words still tells
        edge = self._edge(place)
        x = edge + away if place.from_right else edge - away - width
        rect = QRectF(x, place.rect.top(), width, place.rect.height())
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, SIGNS[kind])

    def _edge(self, place: Fragment) -> float:
        """The x of the side of the column at which its lines begin."""
        frame = self._document.rootFrame().frameFormat()
        if place.from_right:
            return self._document.size().width() - frame.rightMargin()
        return frame.leftMargin()

    def _all(self) -> list[tuple[Span, Fragment]]:
        if self._places is None:
            places = [
                (span, place)
                for span in self._spans
                for place in fragments(self._document, span.start, span.end)
            ]
            self._places = places
        return self._places

    def _seen(self, area: QRectF) -> Iterator[tuple[Span, Fragment]]:
        for span, place in self._all():
            if place.rect.bottom() > area.top() - 12 and place.rect.top() < area.bottom() + 12:
                yield span, place
