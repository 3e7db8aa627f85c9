"""Scrolling: texts side by side scroll together, aligned at corresponding sentences."""

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation
from PySide6.QtWidgets import QStyle

from desktop.app.models.anchors import Anchor
from desktop.app.views.text_pane import TextPane

EYES = 0.35  # how far down a pane the reader looks, as a share of its height
_DURATION = 160  # milliseconds

Knots = list[tuple[float, float]]


class LinkedScrolling(QObject):
    """Keeps the visible panes aligned.

    Attributes:
        linked: whether scrolling one pane scrolls the others by aligned sentences.
        animated: False where the reader wants no motion, whatever the system says.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.linked = True
        self.animated = True
        self._panes: list[TextPane] = []
        self._anchors: Callable[[int, int], Sequence[Anchor]] = _no_anchors
        self._knots: dict[tuple[int, int], Knots] = {}
        self._values: dict[TextPane, int] = {}
        self._moving = False
        self._ways: list[tuple[TextPane, int, int]] = []
        self._animation = QVariantAnimation(self)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setDuration(_DURATION)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._step)

    def watch(self, pane: TextPane) -> None:
        """Register a pane; it moves with others once joined to them."""
        pane.verticalScrollBar().valueChanged.connect(partial(self._follow, pane))
        pane.laid_out.connect(self._knots.clear)

    def join(
        self, panes: Sequence[TextPane], anchors: Callable[[int, int], Sequence[Anchor]]
    ) -> None:
        """Link these panes; ``anchors`` gives the aligned sentences of two of them."""
        self.part()
        self._panes, self._anchors = list(panes), anchors
        self._values = {pane: pane.verticalScrollBar().value() for pane in panes}

    def part(self) -> None:
        """Unlink all panes, and stop their motion."""
        self._animation.stop()
        self._panes, self._anchors = [], _no_anchors
        self._ways = []
        self._knots.clear()

    def align(self, places: Mapping[TextPane, float]) -> None:
        """Scroll so that places, in y of the panes' documents, are at one height.

        That is where the eyes are, or higher where a text has not enough above the place.
        """
        if not places:
            return
        eyes = min(pane.viewport().height() for pane in places) * EYES
        height = min(eyes, *places.values())
        self._animation.stop()
        self._ways = [
            (pane, pane.verticalScrollBar().value(), round(y - height))
            for pane, y in places.items()
        ]
        if self._may_move():
            self._animation.start()
        else:
            self._step(1.0)

    def settle(self) -> None:
        """Finish a motion at once."""
        if self._animation.state() is QVariantAnimation.State.Running:
            self._animation.stop()
            self._step(1.0)

    def _may_move(self) -> bool:
        """Whether motion is allowed; systems that reduce it set the duration to zero."""
        if not self.animated or not self._panes or not self._panes[0].isVisible():
            return False
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        return self._panes[0].style().styleHint(hint, None, self._panes[0]) > 0

    def _step(self, share: float) -> None:
        self._moving = True
        for pane, start, end in self._ways:
            pane.verticalScrollBar().setValue(round(start + (end - start) * share))
        self._moving = False

    def _follow(self, pane: TextPane, value: int) -> None:
        """Move the others along; their offsets decay on the way."""
        before = self._values.get(pane, value)
        self._values[pane] = value
        if self._moving or not self.linked or pane not in self._panes:
            return
        self._animation.stop()
        self._moving = True
        leader = self._panes.index(pane)
        for number, other in enumerate(self._panes):
            if number != leader:
                bar = other.verticalScrollBar()
                away = bar.value() - self._partner_value(leader, number, before)
                kept = max(0.0, abs(away) - abs(value - before) / 2)
                away = kept if away > 0 else -kept
                bar.setValue(round(self._partner_value(leader, number, value) + away))
        self._moving = False

    def _partner_value(self, leader: int, other: int, value: int) -> float:
        """The scroll value of the other pane for one of the leader."""
        eyes = min(float(value), self._panes[leader].viewport().height() * EYES)
        y = interpolate(self._between(leader, other), value + eyes)
        bar = self._panes[other].verticalScrollBar()
        return min(max(y - eyes, 0.0), float(bar.maximum()))

    def _between(self, leader: int, other: int) -> Knots:
        if (leader, other) not in self._knots:
            left, right = self._panes[leader], self._panes[other]
            pairs = [
                (left.sentence_top(anchor.left), right.sentence_top(anchor.right))
                for anchor in self._anchors(leader, other)
            ]
            ends = (left.text_height(), right.text_height())
            self._knots[leader, other] = _rising([(0.0, 0.0), *pairs, ends])
        return self._knots[leader, other]


def interpolate(knots: Sequence[tuple[float, float]], x: float) -> float:
    """Piecewise linear interpolation through increasing knots, with slope 1 beyond the last.

    Args:
        knots: at least one; the first at the lowest x.
        x: not below the first knot's.
    """
    at = bisect_right(knots, x, key=lambda knot: knot[0])
    left, low = knots[at - 1]
    if at == len(knots):
        return low + x - left
    right, high = knots[at]
    return low + (high - low) * (x - left) / (right - left)


def _rising(knots: Knots) -> Knots:
    """Without the anchors that do not increase in both texts."""
    kept = knots[:1]
    for knot in knots[1:]:
        if knot[0] > kept[-1][0] and knot[1] > kept[-1][1]:
            kept.append(knot)
    return kept


def _no_anchors(_left: int, _right: int) -> Sequence[Anchor]:
    return ()
