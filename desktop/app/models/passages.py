"""Passages: places in articles to be shown side by side."""

from dataclasses import dataclass

from desktop.comparison.model import Comparison, Difference


@dataclass(frozen=True, slots=True)
class Passage:
    """What to show side by side.

    Attributes:
        articles: numbers of the comparison, in the order in which they are shown; two or more
            where it has so many.
        difference: the number of the difference to be current, or None for none.
        places: for articles the first character of the words that are meant.
    """

    articles: tuple[int, ...]
    difference: int | None
    places: tuple[tuple[int, int], ...]


def passage(
    comparison: Comparison,
    places: tuple[tuple[int, int], ...],
    differences: tuple[int, ...] = (),
    wanted: tuple[int, ...] = (),
) -> Passage:
    """The passage for some words: next to the article that disagrees with them, if any.

    Args:
        comparison: what the articles are of.
        places: articles with the first character of the words meant; the first is what was chosen.
        differences: the numbers of the differences that the words are a part of, gravest first.
        wanted: the articles that shall be seen; () = it is left to this function.
    """
    articles = wanted or tuple(dict.fromkeys(article for article, _ in places))
    found = [comparison.differences[number] for number in differences]
    if len(articles) < 2:
        articles = (*articles, *_partner(comparison, articles, found))
    telling = sorted(differences, key=lambda number: -_parts(comparison, number, articles))
    return Passage(tuple(sorted(articles)), telling[0] if telling else None, places)


def _partner(
    comparison: Comparison, articles: tuple[int, ...], found: list[Difference]
) -> tuple[int, ...]:
    """The article to show next to another one: one that differs from it, or the first."""
    everybody = range(len(comparison.readings))
    sides = [article for one in found for article in everybody if one.sides[article]]
    others = [article for article in (*sides, *everybody) if article not in articles]
    return tuple(others[:1])


def _parts(comparison: Comparison, number: int, articles: tuple[int, ...]) -> int:
    """How many of some articles take part in a difference."""
    return sum(bool(comparison.differences[number].sides[article]) for article in articles)
