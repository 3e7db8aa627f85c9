"""Matching: which values in different articles are of one thing, and how they relate."""

from collections import deque
from collections.abc import Iterable
from enum import IntEnum
from typing import NamedTuple, Protocol, TypeVar


class Paired(Protocol):
    """Two things that belong together."""

    @property
    def one(self) -> object:
        """The first one."""
        ...

    @property
    def other(self) -> object:
        """The second one."""
        ...


_Pair = TypeVar("_Pair", bound=Paired)


class Relation(IntEnum):
    """How two values of one thing relate; the closer the lower."""

    SAME = 0
    COMPATIBLE = 1
    RIVAL = 2


class Place(NamedTuple):  # sets and sorts of thousands of them are made
    """A value in one of the articles.

    Attributes:
        article: index of the article.
        number: its place among the values of its reading.
    """

    article: int
    number: int


class Match(NamedTuple):
    """Two values of different articles that are of the same thing.

    Attributes:
        one: the value of the article with the lower index.
        other: the other one.
        relation: how they stand.
        alike: how alike what is said of them is, 0.0 to 1.0.
    """

    one: Place
    other: Place
    relation: Relation
    alike: float


def closest(found: Iterable[Match]) -> tuple[Match, ...]:
    """The final matches: each value with its closest in every other article.

    Values rival only where neither article gives the other's value anywhere.
    """
    ordered = sorted(found, key=_closest_first)
    settled = {end for match in ordered if match.relation < Relation.RIVAL for end in ends(match)}
    taken: set[tuple[Place, int]] = set()
    chosen: list[Match] = []
    for match in ordered:
        places = ends(match)
        barred = match.relation is Relation.RIVAL and not settled.isdisjoint(places)
        if not barred and taken.isdisjoint(places):
            taken.update(places)
            chosen.append(match)
    return tuple(chosen)


def grouped(matches: Iterable[Match]) -> tuple[tuple[Match, ...], ...]:
    """The connected components of the matches: all articles' values of one thing."""
    return tuple(map(tuple, hanging_together(matches)))


def hanging_together(pairs: Iterable[_Pair]) -> list[deque[_Pair]]:
    """Pairs of things by what hangs together: that have an end in common, over whatever others.

    Args:
        pairs: the pairs; their ends are hashable.

    Returns:
        The groups in the order of their first pairs. Where a pair joins two groups, the one of its
        first end goes before that of the other, then the pair: the smaller of the two is moved, so
        that a long chain costs no more than its length.
    """
    groups: dict[object, deque[_Pair]] = {}
    for pair in pairs:
        one, other = (groups.get(end, deque[_Pair]()) for end in (pair.one, pair.other))
        joined, moved = one, other
        if one is other:
            moved = ()
        elif len(one) >= len(other):
            joined.extend(other)
        else:
            joined, moved = other, one
            joined.extendleft(reversed(one))
        joined.append(pair)
        for held in (*moved, pair):
            groups[held.one] = groups[held.other] = joined
    return list({id(group): group for group in groups.values()}.values())


def ends(match: Match) -> tuple[tuple[Place, int], tuple[Place, int]]:
    """Each value of a match with the article of the other value."""
    return (match.one, match.other.article), (match.other, match.one.article)


def _closest_first(match: Match) -> tuple[int, float, Place, Place]:
    return match.relation, -match.alike, match.one, match.other
