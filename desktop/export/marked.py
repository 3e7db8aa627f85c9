"""Marked text: a sentence cut into segments, each under the same marks throughout."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop.comparison.model import Difference
from desktop.comparison.signs import Mark, mark

_WEIGHT = {each: weight for weight, each in enumerate(Mark)}


@dataclass(frozen=True, slots=True)
class Span:
    """A span of an article's text that a difference marks.

    Attributes:
        start: first character in the article's text.
        end: character after the last one.
        number: the difference's number as printed, from 1.
        mark: how it is drawn.
    """

    start: int
    end: int
    number: int
    mark: Mark


@dataclass(frozen=True, slots=True)
class Segment:
    """Characters under the same spans.

    Attributes:
        text: the characters.
        spans: what marks them, heaviest first; () = plain.
        closing: those of ``spans`` that end here, heaviest first; their signs follow the text.
    """

    text: str
    spans: tuple[Span, ...] = ()
    closing: tuple[Span, ...] = ()

    @property
    def mark(self) -> Mark | None:
        """The heaviest mark, the one to draw, or None."""
        return self.spans[0].mark if self.spans else None


def spans(numbered: Iterable[tuple[int, Difference]], article: int) -> tuple[Span, ...]:
    """The spans of numbered differences in one article (its index), in the order of the text."""
    found = {
        Span(position.start, position.end, number, mark(difference))
        for number, difference in numbered
        for position in difference.sides[article]
    }
    return tuple(sorted(found, key=lambda span: (span.start, span.end, span.number)))


def segments(text: str, start: int, marking: Sequence[Span]) -> tuple[Segment, ...]:
    """Cut a text that begins at ``start`` of its article wherever a mark begins or ends.

    Spans may overlap, nest or reach beyond the text; joined again, the segments are the text.
    """
    end = start + len(text)
    clipped = [
        (max(span.start, start), min(span.end, end), span)
        for span in sorted(marking, key=lambda span: (_WEIGHT[span.mark], span.number))
        if max(span.start, start) < min(span.end, end)
    ]
    cuts = sorted({start, end} | {edge for first, after, _ in clipped for edge in (first, after)})
    return tuple(
        Segment(
            text[left - start : right - start],
            tuple(span for first, after, span in clipped if first <= left and right <= after),
            tuple(span for _, after, span in clipped if after == right),
        )
        for left, right in pairwise(cuts)
    )
