"""Numbering: events that are found anew keep the numbers of those they continue."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from desktop.article import Event


def numbered(
    events: Sequence[Event], known: Sequence[Event], locked: Mapping[int, int] | None = None
) -> list[Event]:
    """The events with the number of the old event that shares most with each; 0 = new.

    Args:
        events: as found; each number is given once.
        known: the events so far.
        locked: the number of a locked event for each of its articles; it keeps that.
    """
    fixed = locked or {}
    owner = {article: event.id for event in known for article in event.articles}
    claims = [
        (article not in fixed, -shared, index, number)
        for index, event in enumerate(events)
        for number, (shared, article) in _claims(event, owner).items()
    ]
    given: dict[int, int] = {}
    taken: set[int] = set()
    for _, _, index, number in sorted(claims):
        if index not in given and number not in taken:
            given[index] = number
            taken.add(number)
    return [replace(event, id=given.get(index, 0)) for index, event in enumerate(events)]


def _claims(event: Event, owner: Mapping[int, int]) -> dict[int, tuple[int, int]]:
    """How many articles of each old event this one has, and one of them."""
    shared = Counter(owner[article] for article in event.articles if article in owner)
    some = {owner[article]: article for article in event.articles if article in owner}
    return {number: (count, some[number]) for number, count in shared.items()}
