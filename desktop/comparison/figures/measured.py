"""Measured: the figures of an event, labelled as in its articles: "18 injured", "2.6 km"."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from desktop.article import Article
from desktop.comparison.positions.values import quantity_value
from desktop.text.quantities import Quantity, find_quantities

_READ = 50  # articles; what so many call a figure, the others hardly call otherwise
_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")


def measured(figures: Sequence[str], articles: Sequence[Article]) -> tuple[str, ...]:
    """What most articles measure or count with each figure, in words.

    A figure that stands alone everywhere, or names something ("pier 4"), tells nobody anything and
    is left out. What befell people is told without saying that they are people.

    Args:
        figures: as they are written ("21,000").
        articles: those that may name them.
    """
    counts: dict[str, Counter[str]] = {figure: Counter() for figure in figures}
    for article in articles[:_READ]:
        for figure, told in dict.fromkeys(_named(article, counts)):
            counts[figure][told] += 1
    first = (next((told for told, _ in counts[one].most_common(1)), "") for one in figures)
    return tuple(dict.fromkeys(filter(None, first)))


def _named(article: Article, figures: Collection[str]) -> Iterator[tuple[str, str]]:
    """Each of some figures that a text names, and what it is there; the first first."""
    for line in article.text.splitlines():
        if any(figure in line for figure in figures):
            yield from _named_in(find_quantities(line, article.language or "en"), figures)


def _named_in(
    quantities: Iterable[Quantity], figures: Collection[str]
) -> Iterator[tuple[str, str]]:
    for quantity in quantities:
        written = _FIGURE.findall(quantity.text)
        for figure in figures:
            if figure in written and (told := _told(quantity, figure)):
                yield figure, told


def _told(quantity: Quantity, figure: str) -> str:
    """A figure in words, or "" where none stand beside it.

    In its own unit where the program reckons in another: "106 degrees Fahrenheit".
    """
    beside = any(letter.isalpha() or letter in "%°$€£" for letter in quantity.text)
    if not beside and not quantity.role:
        return ""
    noun = quantity.noun if beside and not (quantity.role and quantity.noun == "person") else ""
    told = quantity_value(replace(quantity, modifier="", noun=noun))
    if _digits(figure) in map(_digits, _FIGURE.findall(told)):
        return told
    return quantity.text if beside and quantity.text.startswith(figure) else ""


def _digits(figure: str) -> str:
    """Without separators, which languages write otherwise: "2,6" is 2.6 in German."""
    return re.sub("[.,]", "", figure)
