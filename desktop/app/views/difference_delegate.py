"""Difference delegate: paints a difference as a card of sign, words and short quotations."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import (
    QObject,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.app.language import number
from desktop.app.models.decided_words import DECIDED_SIGN, decision_line
from desktop.app.models.differences import DECISIONS, DIFFERENCE
from desktop.app.models.excerpts import Excerpt, excerpt
from desktop.app.models.phrases import (
    absence_note,
    heading,
    in_brief,
    quoted,
    speaker,
    stance_tag,
    strength_words,
    voices,
)
from desktop.app.theme import mixed, theme_for
from desktop.app.views.offsets import Offsets
from desktop.app.views.painting import Index
from desktop.app.views.paper import is_right_to_left
from desktop.comparison.absence import Absence, absence
from desktop.comparison.accounts import letter
from desktop.comparison.model import Comparison, Difference, Kind, Position, Strength
from desktop.comparison.signs import SIGNS, mark
from desktop.decision import SETTLING, Choice, Decision
from desktop.reading import Reading

_PADDING = 9
_SIGN = 24  # width of the column of signs
_LETTER = 18  # the same for letters
_EXCERPT_LINES = 2
_STRIPE = 4  # at the left of the current card


class DifferenceDelegate(QStyledItemDelegate):
    """A heading, and one line for each visible text; an excerpt for *only here*."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._comparison: Comparison | None = None
        self._articles: tuple[int, ...] = ()

    def show_articles(self, comparison: Comparison, articles: Sequence[int]) -> None:
        """Quote these articles of a comparison, in this order."""
        self._comparison, self._articles = comparison, tuple(articles)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The height of its lines; the width of the list."""
        difference = index.data(DIFFERENCE)
        alone = isinstance(difference, Difference) and self._alone(difference) is not None
        lines = 1 + (_EXCERPT_LINES if alone else self._side_lines(difference))
        lines += len(_decisions(index))
        return QSize(120, lines * (option.fontMetrics.height() + 3) + 2 * _PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one card."""
        difference = index.data(DIFFERENCE)
        if not isinstance(difference, Difference) or self._comparison is None:
            return
        decisions = _decisions(index)
        card = _Card(painter, option, difference, decisions)
        painter.save()
        card.paint_ground()
        card.paint_heading()
        alone = self._alone(difference)
        if alone is not None:
            card.paint_excerpt(self._comparison.readings[alone], difference.sides[alone][0])
            below = 1 + _EXCERPT_LINES
        else:
            below = self._paint_sides(card, self._comparison, difference)
        for line, decision in enumerate(decisions, below):
            card.paint_decision(line, decision)
        painter.restore()

    def _paint_sides(self, card: "_Card", comparison: Comparison, difference: Difference) -> int:
        """Paint a line or two for each text; returns the number of the line below them."""
        number = 1
        for article in self._articles:
            missing = absence(comparison, difference, article)
            if missing:
                card.paint_absence(number, letter(article), missing)
                number += 1
            else:
                number += card.paint_side(number, letter(article), difference.sides[article])
        return number

    def _side_lines(self, difference: object) -> int:
        """How many lines the texts take below the heading."""
        if not isinstance(difference, Difference):
            return len(self._articles)
        sides = [difference.sides[article] for article in self._articles]
        return sum(len(voices(side)) if side else 1 for side in sides)

    def _alone(self, difference: Difference) -> int | None:
        """The only article that says it, or None."""
        speaking = [article for article in self._articles if difference.sides[article]]
        only = difference.kind is Kind.ONLY and len(speaking) == 1
        return speaking[0] if only else None


def _decisions(index: Index) -> Sequence[Decision]:
    return cast("Sequence[Decision]", index.data(DECISIONS) or ())


class _Card:
    """One card being painted."""

    def __init__(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        difference: Difference,
        decisions: Sequence[Decision],
    ) -> None:
        self._painter = painter
        self._difference = difference
        self._rect = QRect(option.rect)
        self._font = QFont(option.font)
        self._direction = option.direction
        self._theme = theme_for(option.palette)
        self._chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        choices = {one.choice for one in decisions}
        self._settled = not SETTLING.isdisjoint(choices)
        self._quiet = self._settled or Choice.LEFT_OUT in choices
        self._ink = self._theme.dim if self._quiet else self._theme.inks[mark(difference)]
        self._words = self._theme.dim if self._quiet else self._theme.text
        self._line = QFontMetrics(self._font).height() + 3

    def paint_ground(self) -> None:
        """Paint the background; a stripe and a tint for the current card."""
        painter, rect = self._painter, self._rect
        kind = mark(self._difference)
        chosen = self._theme.surface if self._quiet else self._theme.wash(kind)
        painter.fillRect(rect, chosen if self._chosen else self._theme.paper)
        painter.setPen(self._theme.hairline)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if self._chosen:
            stripe = QRect(rect.left(), rect.top(), _STRIPE, rect.height())
            painter.fillRect(self._mirrored(stripe), self._ink)
        if self._focused and self._chosen:
            painter.setPen(mixed(self._theme.paper, self._ink, 0.5))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def paint_heading(self) -> None:
        """Paint sign, kind, verdict and strength."""
        difference = self._difference
        sign = QRect(self._left(0), self._top(0), _SIGN, self._line)
        self._write(
            sign, SIGNS[mark(difference)], self._ink, Qt.AlignmentFlag.AlignHCenter, bold=True
        )
        possible = difference.strength is Strength.POSSIBLE
        strength = strength_words(difference.strength) if possible else ""
        width = QFontMetrics(self._font).horizontalAdvance(strength) + 4
        right = self._right() - width
        self._write(QRect(right, sign.top(), width, self._line), strength, self._theme.dim)
        words = QRect(sign.right() + 2, sign.top(), right - sign.right() - 8, self._line)
        self._write(words, heading(difference), self._ink, bold=True, struck=self._settled)

    def paint_decision(self, number: int, decision: Decision) -> None:
        """Paint the user's decision, with a tick in the column of signs."""
        line = QRect(self._left(0), self._top(number), _SIGN, self._line)
        noted = decision.choice is Choice.NOTED
        ink = self._theme.text
        tick = "" if noted else DECIDED_SIGN
        self._write(line, tick, ink, Qt.AlignmentFlag.AlignHCenter, bold=True)
        left = self._left(_SIGN + 2)
        words = QRect(left, line.top(), self._right() - left, self._line)
        self._write(words, decision_line(decision), ink, slanted=noted)

    def paint_excerpt(self, reading: Reading, position: Position) -> None:
        """Paint what only one text says, in its sentence; its letter is in the heading."""
        left, width = self._left(_SIGN + 2), self._right() - self._left(_SIGN + 2)
        # letters differ in width: try with many, and with fewer until they fit
        most = width / QFontMetrics(self._font).averageCharWidth() * _EXCERPT_LINES
        layout = QTextLayout()
        for share in (1.2, 1.05, 0.9, 0.75):
            layout = self._laid_out(excerpt(reading, position, int(most * share)), width)
            if layout.lineCount() <= _EXCERPT_LINES:
                break
        self._painter.setPen(self._words)
        place = self._mirrored(QRect(left, self._top(1) + 1, width, self._line))
        layout.draw(self._painter, QPointF(place.topLeft()))

    def _laid_out(self, found: Excerpt, width: int) -> QTextLayout:
        layout = QTextLayout(found.before + found.words + found.after, self._font)
        layout.setFormats(self._around(found))
        layout.beginLayout()
        for place in range(_EXCERPT_LINES + 1):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, place * self._line))
        layout.endLayout()
        return layout

    def _around(self, found: Excerpt) -> list[QTextLayout.FormatRange]:
        """The format of the words before and after: dim."""
        dim = QTextCharFormat()
        dim.setForeground(self._theme.dim)
        offsets = Offsets(found.before + found.words + found.after)
        words_end = len(found.before) + len(found.words)
        ranges: list[QTextLayout.FormatRange] = []
        for start, length in ((0, len(found.before)), (words_end, len(found.after))):
            part = QTextLayout.FormatRange()
            part.start = offsets.unit(start)
            part.length = offsets.unit(start + length) - part.start
            part.format = dim
            ranges.append(part)
        return ranges

    def paint_side(self, first: int, name: str, positions: Sequence[Position]) -> int:
        """Paint the side of one text with its speaker; returns how many lines it took."""
        shown = voices(positions)
        more = f" +{number(len(positions) - len(shown))}" if len(positions) > len(shown) else ""
        for line, position in enumerate(shown):
            left, y, room = self._begin_side(first + line, "" if line else name)
            if position.stance:
                self._paint_voice(QRect(left, y, room, self._line), position, more)
            else:
                self._paint_quote(QRect(left, y, room, self._line), position, more)
            more = ""
        return len(shown)

    def _paint_quote(self, place: QRect, position: Position, more: str) -> None:
        """Paint the words, then the speaker."""
        quote = in_brief(self._difference.kind, position) + more
        who = speaker(position)
        metrics = QFontMetrics(self._font)
        room = place.width()
        taken = min(metrics.horizontalAdvance(quote) + 2, room)
        if who:
            taken = min(taken, max(room - metrics.horizontalAdvance(who) - 10, room * 11 // 20))
        self._write(QRect(place.left(), place.top(), taken, self._line), quote, self._words)
        self._write(place.adjusted(taken + 8, 0, 0, 0), who, self._theme.dim)

    def _paint_voice(self, place: QRect, position: Position, more: str) -> None:
        """Paint the stance before the words, so that it is never cut off.

        Where the outlet itself does, its letter says who, and the words have the room.
        """
        tag = stance_tag(position.stance)
        bold = QFont(self._font)
        bold.setBold(True)
        width = QFontMetrics(bold).horizontalAdvance(tag) + 6
        self._write(place, tag, self._ink, bold=True)
        rest = place.adjusted(width, 0, 0, 0)
        if position.speaker:
            who = f"· {position.speaker}"
            taken = min(QFontMetrics(self._font).horizontalAdvance(who) + 2, rest.width() // 2)
            self._write(QRect(rest.left(), rest.top(), taken, self._line), who, self._theme.dim)
            rest.adjust(taken + 6, 0, 0, 0)
        self._write(rest, quoted(position.text) + more, self._words)

    def paint_absence(self, number: int, name: str, missing: Absence) -> None:
        """Paint why one text takes no part in the difference."""
        left, y, room = self._begin_side(number, name)
        words = QRect(left, y, room, self._line)
        self._write(words, absence_note(missing), self._theme.dim, slanted=True)

    def _begin_side(self, number: int, name: str) -> tuple[int, int, int]:
        """Paint the letter; returns where the words begin, and how wide they may be."""
        left, y = self._left(_SIGN + 2), self._top(number)
        self._write(QRect(left, y, _LETTER, self._line), name, self._theme.dim, bold=True)
        left += _LETTER
        return left, y, self._right() - left

    def _write(
        self,
        place: QRect,
        text: str,
        colour: QColor,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        bold: bool = False,
        slanted: bool = False,
        struck: bool = False,
    ) -> None:
        """Write one line, elided where it does not fit."""
        font = QFont(self._font)
        font.setBold(bold)
        font.setItalic(slanted)
        font.setStrikeOut(struck)
        self._painter.setFont(font)
        self._painter.setPen(colour)
        elided = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        right = is_right_to_left(text)
        direction = Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
        self._painter.setLayoutDirection(direction)
        if side is Qt.AlignmentFlag.AlignLeft and self._direction is Qt.LayoutDirection.RightToLeft:
            side = Qt.AlignmentFlag.AlignRight
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        self._painter.drawText(self._mirrored(place), flags, elided)

    def _mirrored(self, place: QRect) -> QRect:
        """A rectangle of the card in the direction of this window."""
        return QStyle.visualRect(self._direction, self._rect, place)

    def _left(self, indent: int) -> int:
        return self._rect.left() + _STRIPE + 2 + indent

    def _right(self) -> int:
        return self._rect.right() - _PADDING

    def _top(self, line: int) -> int:
        return self._rect.top() + _PADDING + line * self._line
