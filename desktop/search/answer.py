"""What is wanted of a search, and what the index or the titles answer, before it is shown."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from desktop.article import Summary
from desktop.search.dates import days
from desktop.search.model import Counts, Order
from desktop.search.query import Node

# A list of thousands of events tells nobody anything.
_MOST_EVENTS = 100


def _none() -> NDArray[np.int64]:
    return np.empty(0, dtype=np.int64)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is wanted of a search.

    Attributes:
        node: the question.
        order: which articles are best.
        limit: how many hits to give at most.
        offset: how many to pass over before the first.
        whole: True if all articles are to be listed and counted, too.
        counted: True if they are to be counted, in whatever order.
        by_event: True if they are to be counted by event, too, for which their numbers are needed.
    """

    node: Node
    order: Order
    limit: int
    offset: int
    whole: bool
    counted: bool = False
    by_event: bool = False

    @property
    def shown(self) -> slice:
        """Which of all articles are the hits."""
        return slice(self.offset, self.offset + self.limit)


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found.

    Attributes:
        total: how many articles match.
        hits: the numbers of those that are shown, best first.
        scores: how well each of the hits matches.
        articles: the numbers of all, best first, where they are wanted; in no order where they are
            only to be counted.
        facets: how many there are of each source, month and language, where that is wanted.
    """

    total: int = 0
    hits: tuple[int, ...] = ()
    scores: tuple[float, ...] = ()
    articles: NDArray[np.int64] = field(default_factory=_none)
    facets: Mapping[str, Counts] = field(default_factory=dict[str, Counts])


def with_titles(answer: Answer, wanted: Wanted, found: list[Summary]) -> Answer:
    """An answer of the index, and behind it what was found by title alone.

    Args:
        answer: of the index; with all of its articles, however few are wanted.
        wanted: of both together.
        found: the newest first, undated ones last.
    """
    if wanted.order is Order.OLDEST:
        dated = [summary for summary in found if summary.published]
        found = [*dated[::-1], *(summary for summary in found[::-1] if not summary.published)]
    ours = np.array([summary.id for summary in found], dtype=np.int64)
    articles = np.concatenate([answer.articles, ours])
    hits = tuple(articles[wanted.shown].tolist())
    scores = answer.scores[wanted.shown]
    return Answer(
        len(articles),
        hits,
        (*scores, *(0.0 for _ in hits[len(scores) :])),
        articles,
        _counted(answer.facets, found),
    )


def event_counts(articles: NDArray[np.int64], events: NDArray[np.int64]) -> Counts:
    """The events to which most of some articles belong, and how many do; "" counts those of none.

    Args:
        articles: their numbers.
        events: the event of each article by its number, 0 for none; what lies beyond is in none.
    """
    known = articles[articles < len(events)]
    counts = np.bincount(events[known], minlength=1)
    counts[0] += len(articles) - len(known)
    best = np.argsort(-counts, kind="stable")[:_MOST_EVENTS]
    return tuple(
        (str(event) if event else "", int(counts[event]))
        for event in best.tolist()
        if counts[event]
    )


def _counted(facets: Mapping[str, Counts], found: Iterable[Summary]) -> Mapping[str, Counts]:
    kinds: Mapping[str, Callable[[Summary], str]] = {
        "source": lambda summary: summary.source,
        "month": lambda summary: summary.published[:7] if days(summary.published) else "",
        "language": lambda summary: summary.language,
    }
    counted: dict[str, Counts] = {}
    for kind, value in kinds.items():
        counter = Counter(dict(facets.get(kind, ())))
        counter.update(map(value, found))
        pairs = list(counter.items())
        counted[kind] = tuple(
            sorted(pairs, reverse=True)
            if kind == "month"
            else sorted(pairs, key=lambda pair: (-pair[1], pair[0]))
        )
    return counted
