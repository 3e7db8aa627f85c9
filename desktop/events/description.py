"""Description: what is known of the events that were found: title, members and why, near misses."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from desktop.article import Event
from desktop.events.clustering import TIED, Tie
from desktop.events.likelihood import THRESHOLD
from desktop.events.model import Copy, Glance, Grouping, Membership, NearMiss
from desktop.events.partition import Decided
from desktop.events.reasons import Shared
from desktop.events.signature import Signature
from desktop.events.table import Statistics

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
    ) -> None:
        self._signatures = signatures
        self._statistics = statistics
        self._ties = ties
        self._decided = decided
        self._copies = copies
        self._copied = {copy.article: copy for copy in copies}
        self._by_user = {place for pair in decided.together for place in pair}
        self._by_user.update(place for group in decided.fixed for place in group)
        self._groups: list[list[int]] = []
        self._shared: dict[int, Shared] = {}
        self._glances: list[Glance] = []
        self._memberships: list[Membership] = []

    def add(self, members: list[int]) -> Event:
        """Describe an event of some articles, given by their places."""
        number = len(self._groups)
        self._groups.append(members)
        held = set(members)
        tied = {place: self._strength(place, held) for place in members}
        signatures = [self._signatures[place] for place in members]
        shared = self._shared_by(number)
        copied = _shares(signatures, self._copied)
        originals = {one.article for one in signatures}
        texts = sum(
            one.article not in self._copied or self._copied[one.article].of not in originals
            for one in signatures
        )
        for place in members:
            one = self._signatures[place]
            by_user = place in self._by_user
            self._memberships.append(
                Membership(
                    one.article,
                    number,
                    round(tied[place], 3),
                    not by_user and tied[place] < DOUBTFUL,
                    shared.reason(one, copied.get(one.article, 0.0)),
                    by_user,
                )
            )
        self._glances.append(shared.glance(texts))
        return self._event(members, tied)

    def stand(self, members: list[int]) -> Event:
        """Name an event that stays as it is described, to which articles might belong.

        All that are described come before any of these.
        """
        self._groups.append(members)
        held = set(members)
        return self._event(members, {place: self._strength(place, held) for place in members})

    def _event(self, members: list[int], tied: Mapping[int, float]) -> Event:
        """An event of some articles, titled by the one that is tied to the others most."""
        central = max(members, key=lambda place: (tied[place], -place))
        signatures = [self._signatures[place] for place in members]
        return _event(signatures, self._signatures[central].label)

    def _shared_by(self, number: int) -> Shared:
        if number not in self._shared:
            signatures = [self._signatures[place] for place in self._groups[number]]
            self._shared[number] = Shared(signatures, self._statistics)
        return self._shared[number]

    def grouping(self, events: Sequence[Event], of: Iterable[int] | None = None) -> Grouping:
        """All that was described.

        Args:
            events: what `add` gave, numbered.
            of: the articles whose near misses are looked for, by their places; by default all.
        """
        places = range(len(self._signatures)) if of is None else of
        return Grouping(
            tuple(events),
            tuple(self._memberships),
            tuple(self._near_misses(places)),
            tuple(self._copies),
            tuple(self._glances),
        )

    def _strength(self, place: int, members: set[int]) -> float:
        """How likely an article reports what the others of a group do, on average."""
        total = sum(likely for other, likely in self._ties.of(place) if other in members)
        others = len(members) - (place in members)
        return min(1.0, total / max(1, min(others, TIED)))

    def _near_misses(self, places: Iterable[int]) -> list[NearMiss]:
        event_of = {place: n for n, group in enumerate(self._groups) for place in group}
        fixed = {place for group in self._decided.fixed for place in group}
        barred: defaultdict[int, set[int]] = defaultdict(set)
        for one, other in self._decided.apart:
            barred[one].add(other)
            barred[other].add(one)
        found: list[NearMiss] = []
        for place in places:
            tied = {event_of[other] for other, _ in self._ties.of(place) if other in event_of}
            if place in fixed:
                continue
            own = event_of.get(place)
            least = NEAR if own is None else self._strength(place, set(self._groups[own]))
            offers = [
                (self._strength(place, set(self._groups[event])), -event)
                for event in tied - {own}
                if not fixed.issuperset(self._groups[event])
                and not barred[place].intersection(self._groups[event])
            ]
            strength, event = max(offers, default=(0.0, 0))
            if strength >= least:
                one = self._signatures[place]
                reason = self._shared_by(-event).reason(one)
                found.append(NearMiss(one.article, -event, round(strength, 3), reason))
        return sorted(found, key=lambda miss: (-miss.strength, miss.article))


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


def _shares(signatures: Sequence[Signature], copied: Mapping[int, Copy]) -> dict[int, float]:
    """How much of each article's text stands in another of the event."""
    here = {one.article for one in signatures}
    shares: dict[int, float] = {}
    for article in here:
        copy = copied.get(article)
        if copy and copy.of in here:
            shares[article] = max(copy.share, shares.get(article, 0.0))
            shares[copy.of] = max(copy.share, shares.get(copy.of, 0.0))
    return shares
