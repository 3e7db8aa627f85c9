"""Matching: which values in different articles are of one thing, and how they relate."""

from collections.abc import Iterable
from enum import IntEnum
from typing import NamedTuple


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
        places = set(ends(match))
        barred = taken | settled if match.relation is Relation.RIVAL else taken
        if not places & barred:
            taken |= places
            chosen.append(match)
    return tuple(chosen)


def grouped(matches: Iterable[Match]) -> tuple[tuple[Match, ...], ...]:
    """The connected components of the matches: all articles' values of one thing."""
    groups: dict[Place, list[Match]] = {}
    for match in matches:
        one, other = groups.get(match.one, []), groups.get(match.other, [])
        joined = [*one, *([] if other is one else other), match]
        for held in joined:
            groups[held.one] = groups[held.other] = joined
    unique = {id(group): tuple(group) for group in groups.values()}
    return tuple(unique.values())


def ends(match: Match) -> tuple[tuple[Place, int], tuple[Place, int]]:
    """Each value of a match with the article of the other value."""
    return (match.one, match.other.article), (match.other, match.one.article)


def _closest_first(match: Match) -> tuple[int, float, Place, Place]:
    return match.relation, -match.alike, match.one, match.other
