"""Partition: which articles are one event, by their ties and by what the user decided."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass

from desktop.article import Event
from desktop.events.clustering import Tie, clusters
from desktop.events.likelihood import THRESHOLD, among_few
from desktop.events.model import Corrections
from desktop.progress import Work

# Among few articles what was learned asks little of days, for many of the labelled articles bear
# the day they were copied on, or stand with what came of the event a year later. So what lies days
# apart is held to this many times as much: the matches of two weekends, the hearings of a trial,
# the talks of a strike and its end are events of their own. Eight invented archives of
# such (`benchmarks/quality/weeks_of_news`, two of them written when this was chosen) had a
# precision of .91 instead of .77, at a recall of .96 instead of .95; of the 598 small ones of
# labelled articles (see `likelihood`) precision was .942 instead of .935, recall .960 instead of
# .963. With 1.4 the strike was one event, with 1.8 recall fell.
_ALOOF = 1.5

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Decided:
    """What the user decided, by the places of articles instead of their numbers.

    Attributes:
        together: pairs that belong to one event.
        apart: pairs that do not.
        fixed: the members of each locked event of two articles or more.
        locked: the number of its locked event for each article (number, not place) in one.
        put: the articles that are where they are because the user said so.
    """

    together: frozenset[Pair]
    apart: frozenset[Pair]
    fixed: tuple[tuple[int, ...], ...]
    locked: Mapping[int, int]
    put: frozenset[int]

    @classmethod
    def of(
        cls, places: Mapping[int, int], known: Iterable[Event], corrections: Corrections
    ) -> Decided:
        """What was decided of the articles that are there; what is of others says nothing.

        Args:
            places: of articles, by their numbers.
            known: the events so far.
            corrections: what the user decided.
        """
        locked = [event for event in known if event.id in corrections.locked]
        members = (
            tuple(sorted(places[article] for article in event.articles if article in places))
            for event in locked
        )
        together = _placed(corrections.together, places)
        put = frozenset(place for pair in together for place in pair)
        if corrections.put is not None:
            put &= {places[article] for article in corrections.put if article in places}
        return cls(
            together,
            _placed(corrections.apart, places),
            tuple(group for group in members if len(group) > 1),
            {article: event.id for event in locked for article in event.articles},
            put,
        )


def aloofness(total: int) -> float:
    """By how many times groups of other days must be tied more strongly, of so many articles.

    That fades by the square of how few they are: among 200 what was learned knows better.
    """
    return _ALOOF ** (among_few(total) ** 2)


def partition(
    members: Collection[int],
    ties: Iterable[Tie],
    decided: Decided,
    days: Callable[[int], int],
    aloof: float,
) -> Work[list[list[int]]]:
    """The groups of two articles or more, by their places, in order of their first members.

    Args:
        members: the places of the articles; with one of a locked event all of that.
        ties: how likely two report one event.
        decided: what the user decided.
        days: gives the day of the article at a place, 0 if unknown.
        aloof: see `aloofness`.
    """
    shut = {place for group in decided.fixed for place in group}
    free = [place for place in members if place not in shut]
    found = yield from clusters(
        free,
        (tie for tie in ties if tie[0] not in shut and tie[1] not in shut),
        THRESHOLD,
        (pair for pair in decided.together if not shut.intersection(pair)),
        decided.apart,
        {place: days(place) for place in free} if aloof > 1 else {},
        aloof,
    )
    chosen = set(members)
    fixed = [list(group) for group in decided.fixed if chosen.issuperset(group)]
    return sorted(fixed + [group for group in found if len(group) > 1])


def _placed(pairs: Iterable[Pair], places: Mapping[int, int]) -> frozenset[Pair]:
    return frozenset(
        (places[one], places[other]) for one, other in pairs if one in places and other in places
    )
