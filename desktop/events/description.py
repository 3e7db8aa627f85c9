"""Description: what is known of the events that were found: title, members and why, near misses."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from desktop.article import Event
from desktop.events.clustering import TIED, Tie
from desktop.events.likelihood import THRESHOLD
from desktop.events.model import Copy, Glance, Grouping, Membership, NearMiss
from desktop.events.partition import Decided
from desktop.events.reasons import are_thin, glances, reason_of_another, reasons
from desktop.events.shared import Shared
from desktop.events.signature import Signature
from desktop.events.table import Statistics
from desktop.events.titles import central

# Of the pairs that memberships weaker than this stand for, on the pool of labelled articles, one in
# four was wrong; of all others one in seventeen.
DOUBTFUL = THRESHOLD + 0.1
# Of what is tied to an event more strongly than this and is not in it, two in five should be.
NEAR = 0.25


class Ties:
    """The ties between articles, by their places."""

    def __init__(self, ties: Iterable[Tie]) -> None:
        self._of: defaultdict[int, list[tuple[int, float]]] = defaultdict(list)
        for one, other, likely in ties:
            self._of[one].append((other, likely))
            self._of[other].append((one, likely))

    def of(self, place: int) -> Sequence[tuple[int, float]]:
        """What an article is tied to, and how strongly."""
        return self._of.get(place, ())


class Described:
    """Events with what is known of them."""

    def __init__(
        self,
        signatures: Sequence[Signature],
        statistics: Statistics,
        ties: Ties,
        decided: Decided,
        copies: Sequence[Copy],
        groups: Sequence[list[int]],
        number: Callable[[int], int],
    ) -> None:
        """Take what was found.

        Args:
            signatures: of all articles, by place.
            statistics: of their terms.
            ties: between them.
            decided: what the user decided.
            copies: of the articles of all groups.
            groups: the articles of each event, by place; first the events that are described.
            number: gives the number of the article at a place.
        """
        self._signatures = signatures
        self._statistics = statistics
        self._ties = ties
        self._decided = decided
        self._copies = copies
        self._copied = {copy.article: copy for copy in copies}
        self._by_user = set(decided.put)
        self._by_user.update(place for group in decided.fixed for place in group)
        self._fixed = {place for group in decided.fixed for place in group}
        self._barred: defaultdict[int, set[int]] = defaultdict(set)
        for one, other in decided.apart:
            self._barred[one].add(other)
            self._barred[other].add(one)
        self._groups = groups
        self._number = number
        self._event_of = {place: n for n, group in enumerate(groups) for place in group}
        self._offers: defaultdict[int, list[tuple[int, float]]] = defaultdict(list)
        self._glances: list[Glance] = []
        self._memberships: list[Membership] = []
        self._near: list[NearMiss] = []

    def add(self, numbers: Sequence[int]) -> list[Event]:
        """Describe some events, once it was looked where else articles might belong.

        Args:
            numbers: of the events; of a hundred at once each takes a third of the time.
        """
        if not numbers:
            return []
        groups = [self._groups[number] for number in numbers]
        events = [[self._signatures[place] for place in group] for group in groups]
        shared = Shared(events, self._statistics)
        tied = np.array([strength for group in groups for strength in self._strengths(group)])
        self._memberships += self._members(numbers, shared, tied)
        texts = self._texts(events)
        self._glances += glances(shared, [len(some) for some in texts])
        for event, number in enumerate(numbers):
            self._tell_offers(number, shared, event)
        titles = self._titles(shared, tied, texts)
        return list(map(_event, events, titles))

    def _members(
        self, numbers: Sequence[int], shared: Shared, tied: NDArray[np.float64]
    ) -> Iterator[Membership]:
        """Why articles are in their events, by how strongly they are tied to these."""
        found = reasons(shared, _shares(shared.events, self._copied))
        thin = are_thin(shared, found)
        events: list[int] = np.array(numbers)[shared.of_event].tolist()
        by_user = [place in self._by_user for number in numbers for place in self._groups[number]]
        strengths: list[float] = tied.tolist()
        for place, (one, reason) in enumerate(zip(shared.members, found, strict=True)):
            doubtful = strengths[place] < DOUBTFUL or thin[place]
            yield Membership(
                one.article,
                events[place],
                round(strengths[place], 3),
                doubtful and not by_user[place],
                reason,
                by_user[place],
            )

    def stand(self, number: int) -> Event:
        """Tell what might belong to an event that stays as it is described.

        Returns:
            The event, of which nothing is told but its articles.
        """
        members = self._groups[number]
        if number in self._offers:
            signatures = [self._signatures[place] for place in members]
            self._tell_offers(number, Shared([signatures], self._statistics), 0)
        return Event(0, "", tuple(self._number(place) for place in members))

    def _strengths(self, members: Sequence[int]) -> list[float]:
        """How likely each article of an event reports what the others do, on average."""
        held = set(members)
        # what the user put there makes those doubtful no more that were there before
        own = held - self._by_user
        return [
            self._strength(place, own if own - {place} and place in own else held)
            for place in members
        ]

    def _texts(self, events: Sequence[Sequence[Signature]]) -> list[list[int]]:
        """Of each event those of its articles that reprint no other of it, as places in it."""
        texts: list[list[int]] = []
        for event in events:
            here = {one.article for one in event}
            copies = [self._copied.get(one.article) for one in event]
            texts.append(
                [place for place, copy in enumerate(copies) if not copy or copy.of not in here]
            )
        return texts

    def _titles(
        self, shared: Shared, tied: NDArray[np.float64], texts: Sequence[list[int]]
    ) -> list[str]:
        """Of each event the most central headline of the articles that reprint no other of it."""
        titles = central(shared, tied)
        reprinted = [n for n, event in enumerate(shared.events) if len(texts[n]) < len(event)]
        if reprinted:
            first = shared.of_event.searchsorted(np.arange(len(shared.events)))
            events = [[shared.events[n][place] for place in texts[n]] for n in reprinted]
            places = np.concatenate([first[n] + texts[n] for n in reprinted])
            among_texts = central(Shared(events, self._statistics), tied[places])
            for number, title in zip(reprinted, among_texts, strict=True):
                titles[number] = title
        return titles

    def grouping(self, events: Sequence[Event]) -> Grouping:
        """All that was described.

        Args:
            events: what `add` and `stand` gave, in the order of the groups.
        """
        return Grouping(
            tuple(events),
            tuple(self._memberships),
            tuple(sorted(self._near, key=lambda miss: (-miss.strength, miss.article))),
            tuple(self._copies),
            tuple(self._glances),
        )

    def _strength(self, place: int, members: set[int]) -> float:
        """How likely an article reports what the others of a group do, on average."""
        total = sum(likely for other, likely in self._ties.of(place) if other in members)
        others = len(members) - (place in members)
        return min(1.0, total / max(1, min(others, TIED)))

    def offer(self, place: int) -> None:
        """Look where else an article might belong, to be told with that event."""
        if place in self._fixed:
            return
        own = self._event_of.get(place)
        tied = {self._event_of.get(other) for other, _ in self._ties.of(place)} - {own, None}
        if not tied:
            return
        least = NEAR if own is None else self._strength(place, set(self._groups[own]))
        offers = [
            (self._strength(place, set(self._groups[event])), -event)
            for event in tied
            if event is not None
            and not self._fixed.issuperset(self._groups[event])
            and not self._barred[place].intersection(self._groups[event])
        ]
        strength, event = max(offers, default=(0.0, 0))
        if strength >= least:
            self._offers[-event].append((place, strength))

    def _tell_offers(self, number: int, shared: Shared, event: int) -> None:
        for place, strength in self._offers.get(number, ()):
            one = self._signatures[place]
            reason = reason_of_another(shared, event, one)
            self._near.append(NearMiss(one.article, number, round(strength, 3), reason))


def _event(signatures: Sequence[Signature], title: str) -> Event:
    """An event with its articles from the oldest on."""
    ordered = sorted(signatures, key=lambda one: (one.published or "~", one.article))
    dates = sorted(one.published for one in signatures if one.published)
    return Event(
        0,
        title,
        tuple(one.article for one in ordered),
        dates[0] if dates else "",
        dates[-1] if dates else "",
    )


def _shares(events: Sequence[Sequence[Signature]], copied: Mapping[int, Copy]) -> dict[int, float]:
    """How much of each article's text stands in another of its event."""
    shares: dict[int, float] = {}
    for event in events:
        here = {one.article for one in event}
        for article in here:
            copy = copied.get(article)
            if copy and copy.of in here:
                shares[article] = max(copy.share, shares.get(article, 0.0))
                shares[copy.of] = max(copy.share, shares.get(copy.of, 0.0))
    return shares
