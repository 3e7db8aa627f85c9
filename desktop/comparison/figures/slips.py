"""Slips: figures that differ by zeros alone in otherwise identical sentences: 1,200 and 12,000.

Ten times as many is as often the whole of which the other one is a part ("at its plant",
"worldwide"), so the sentences must be the same word for word.
"""

from desktop.comparison.alignment.attributions import attribution_spans
from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.positions.gates import Spot
from desktop.text.quantities import Quantity

# A zero, or a million for a thousand: how figures are mistyped; a hundred times is no such slip.
_ZEROS = frozenset({10.0, 1000.0})
# Words that change nothing of what is counted.
_IDLE = frozenset(
    "a an the that some about around nearly almost roughly has had have was were".split()  # noqa: SIM905
)
# Whom these mean the sentence does not say.
_UNNAMED = frozenset("he him his she her it its they them their we us our this these".split())  # noqa: SIM905


def is_slip(aligned: Aligned, one: tuple[Quantity, Spot], other: tuple[Quantity, Spot]) -> bool:
    """Whether two figures differ by zeros alone, and their sentences in nothing else.

    Args:
        aligned: the articles.
        one: a figure, and where it stands.
        other: a figure of another article.
    """
    figures = one[0], other[0]
    if any(figure.low != figure.high for figure in figures):
        return False  # "hundreds"
    low, high = sorted(abs(figure.high) for figure in figures)
    if not low or high / low not in _ZEROS:
        return False
    said = _words(aligned, one[1]), _words(aligned, other[1])
    return said[0] == said[1] and _UNNAMED.isdisjoint(said[0])


def _words(aligned: Aligned, spot: Spot) -> list[str]:
    """The words of a figure's sentence without it, its attribution and filler words."""
    reading = aligned.readings[spot.article]
    sentence = reading.sentence_around(spot.start)
    apart = [(spot.start, spot.end), *attribution_spans(reading)]
    return sorted(
        token.folded
        for token in aligned.tokens[spot.article].within(sentence.start, sentence.end)
        if token.folded not in _IDLE and not any(start <= token.start < end for start, end in apart)
    )
