"""Pairs: the two of several accounts that a reader should see first."""

from itertools import combinations

from desktop.comparison.model import Comparison, Kind


def telling_pair(comparison: Comparison) -> tuple[int, ...]:
    """The two articles with the most differences between them, in the comparison's order.

    That is the pair that shares most differences; where pairs are equal, the one that alone says
    most, and then the first.

    Returns:
        Two numbers of the comparison, or as many as it has articles.
    """
    articles = range(len(comparison.readings))

    def weight(pair: tuple[int, int]) -> tuple[int, int]:
        shared = alone = 0
        for difference in comparison.differences:
            sides = [bool(difference.sides[article]) for article in pair]
            if difference.kind is Kind.ONLY:
                alone += any(sides)
            else:
                shared += all(sides)
        return shared, alone

    return max(combinations(articles, 2), key=weight, default=tuple(articles))
