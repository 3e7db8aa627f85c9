"""Events kept in memory as the archive keeps them, while articles come and go one by one.

It tells how far that leads to other events than grouping all articles at once.
"""

from collections.abc import Collection, Iterable, Sequence

from desktop.article import Event
from desktop.events.grouper import Grouper, Regrouped
from desktop.events.model import Corrections
from desktop.events.signature import Signature
from desktop.progress import finish

Partition = set[frozenset[int]]


class KeptEvents:
    """The events of articles that come and go."""

    def __init__(self, signatures: Sequence[Signature]) -> None:
        """Group those that are there from the start."""
        self._grouper = finish(Grouper.of(signatures, (), Corrections()))
        self._events: dict[int, Event] = {}
        for event in self._grouper.grouping.events:
            self._put(event)
        self._grouper.decide([], Corrections(), self._of)

    def add(self, one: Signature) -> None:
        """Put an article among the events."""
        self._replace(self._grouper.add(one))

    def remove(self, article: int) -> None:
        """Take an article out of the events."""
        waiting = self._grouper.forget([article])
        if event := self._events.pop(article, None):
            self._put(Event(0, "", tuple(one for one in event.articles if one != article)))
        self._grouper.decide([], Corrections(), self._of)
        self._replace(self._grouper.regroup(waiting))

    def partition(self) -> Partition:
        """The articles of each event."""
        return {frozenset(event.articles) for event in self._events.values()}

    def _of(self, articles: Collection[int]) -> Iterable[Event]:
        found = (self._events[one] for one in articles if one in self._events)
        return {event.articles: event for event in found}.values()

    def _replace(self, found: Regrouped) -> None:
        for article in found.articles:
            self._events.pop(article, None)
        for event in found.grouping.events:
            self._put(event)

    def _put(self, event: Event) -> None:
        self._events.update(dict.fromkeys(event.articles, event))


def share_alike(kept: Partition, whole: Partition, articles: Iterable[int]) -> float:
    """The share of articles that are in the very same event in both, 0.0 to 1.0."""
    of_kept, of_whole = (
        {article: event for event in partition for article in event} for partition in (kept, whole)
    )
    some = list(articles)
    return sum(of_kept.get(one) == of_whole.get(one) for one in some) / max(1, len(some))
