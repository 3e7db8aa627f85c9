"""Given: keys by which an article's values are found in other accounts."""

from collections.abc import Iterable

from desktop.comparison.figures.subjects import is_bare, telling_digits
from desktop.text.quantities import Quantity

# A value with so many digits that tell is hardly another one that happens to be equal.
_TELLING = 3
_SMALLEST_SUM = 1000.0  # from this on equal values are of one sum, be its currency said or not

Given = tuple[str, str, float, float]


def given(figure: Quantity) -> Given:
    """The keys of a value."""
    return figure.unit, figure.noun, figure.low, figure.high


def bare_sums(figures: Iterable[Quantity]) -> frozenset[float]:
    """The large values of an article without what they count: "has got 3 million"."""
    return frozenset(
        figure.high for figure in figures if is_bare(figure) and figure.high >= _SMALLEST_SUM
    )


def is_telling(figure: Quantity) -> bool:
    """Whether a value identifies itself, whatever it counts."""
    written = any(character.isdigit() for character in figure.text)
    return written and telling_digits(figure.text) >= _TELLING


def by_value(figures: Iterable[Quantity]) -> dict[tuple[float, float], set[Given]]:
    """What the self-identifying values of an article count there."""
    found: dict[tuple[float, float], set[Given]] = {}
    for figure in filter(is_telling, figures):
        found.setdefault((figure.low, figure.high), set()).add(given(figure))
    return found
