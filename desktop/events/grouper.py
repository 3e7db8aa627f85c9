"""Grouper: the events of an archive, kept up to date one article at a time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import overload

import numpy as np
from numpy.typing import NDArray

from desktop.article import Event
from desktop.events.adjacency import Adjacency
from desktop.events.bridges import Bridges
from desktop.events.clustering import Tie
from desktop.events.copies import Runs
from desktop.events.description import Described, Ties
from desktop.events.graph import KEPT, Articles, Graph, articles, body, graph, opening
from desktop.events.likelihood import WEAKEST, model
from desktop.events.model import Copy, Corrections, Grouping
from desktop.events.neighbours import NEAR_DAYS, Found, Segment
from desktop.events.numbering import numbered
from desktop.events.pairs import Pairs, features
from desktop.events.partition import Decided, partition
from desktop.events.signature import Signature
from desktop.events.table import Vectors
from desktop.progress import Progress, Work

# What words weigh is taken from the archive as it was when all of it was grouped. When it has
# grown by such a share, that is done again. Until then events are nearly those grouping all gives:
# of 100 articles added one by one to the pool of labelled articles, 99 were in the very same event,
# of all 2,596 articles 98 in a hundred, and B-cubed was the same to .001. An article that is older
# than a copy of it is known as the original only when all are grouped again.
_GROWTH = 0.10
_GROWTH_AT_LEAST = 20
_STEP = 20  # events between two reports of progress


@dataclass(frozen=True, slots=True)
class Regrouped:
    """What became of the events near an article that was added.

    Attributes:
        articles: the numbers of all articles whose event, near misses and copies may have changed:
            what was known of these is replaced.
        grouping: their events, all without numbers (see `numbered`), and what is known of them.
    """

    articles: frozenset[int]
    grouping: Grouping


class _Ordered(Sequence[Signature]):
    """Signatures in another order, and more behind them; none is kept that is not added."""

    def __init__(self, signatures: Sequence[Signature], order: list[int]) -> None:
        self._signatures = signatures
        self._order = order
        self._added: list[Signature] = []

    def __len__(self) -> int:
        return len(self._order) + len(self._added)

    @overload
    def __getitem__(self, place: int) -> Signature: ...
    @overload
    def __getitem__(self, place: slice) -> list[Signature]: ...
    def __getitem__(self, place: int | slice) -> Signature | list[Signature]:
        if isinstance(place, slice):
            return [self[one] for one in range(*place.indices(len(self)))]
        known = len(self._order)
        return self._signatures[self._order[place]] if place < known else self._added[place - known]

    def append(self, one: Signature) -> None:
        self._added.append(one)


class Grouper:
    """The events of an archive and what is needed to put one more article among them.

    Attributes:
        grouping: the events of all articles it was made of.
    """

    def __init__(self, ordered: _Ordered, held: Articles, found: Graph, decided: Decided) -> None:
        self.grouping = Grouping()
        self._signatures = ordered
        self._held = held
        self._days, self._lengths = held.days, held.lengths
        self._main = Segment(held.days, held.full, held.head)
        self._recent: list[tuple[int, Vectors, Vectors]] = []
        self._adjacency = Adjacency(found.pairs, found.likelihoods, len(ordered))
        self._nearest = found.nearest
        self._bridges = Bridges(ordered)
        self._bridge_ties: defaultdict[int, list[Tie]] = defaultdict(list)
        self._runs = Runs(ordered)
        self._copies = self._runs.copies()
        self._decided = decided
        self._group_of: dict[int, list[int]] = {}

    @classmethod
    def of(
        cls, signatures: Sequence[Signature], known: Sequence[Event], corrections: Corrections
    ) -> Work[Grouper]:
        """Group all articles; see `group`."""
        held = yield from articles(signatures)
        found = yield from graph(held)
        ordered = _Ordered(signatures, held.order.tolist())
        self = cls(ordered, held, found, Decided.of(ordered, known, corrections))
        yield from self._group(found, known)
        return self

    def _group(self, found: Graph, known: Sequence[Event]) -> Work[None]:
        """Group all articles that are there from the start."""
        for tie in self._bridges.ties():
            self._note_bridge(tie)
        strong = np.flatnonzero(found.likelihoods >= WEAKEST)
        ties = _ties(found.pairs.chosen(strong), found.likelihoods[strong])
        ties += sorted({tie for of_one in self._bridge_ties.values() for tie in of_one})
        groups = partition(range(len(self._signatures)), ties, self._decided)
        self._group_of = {place: group for group in groups for place in group}
        described = self._description(ties, self._copies)
        events: list[Event] = []
        for number, members in enumerate(groups):
            events.append(described.add(members))
            if number % _STEP == 0:
                yield Progress(number, len(groups))
        self.grouping = described.grouping(numbered(events, known, self._decided.locked))

    @property
    def is_stale(self) -> bool:
        """Whether so much was added that all should be grouped again."""
        return len(self._recent) >= max(_GROWTH_AT_LEAST, _GROWTH * len(self._held))

    def add(self, one: Signature) -> Regrouped:
        """Put one more article among the events.

        Args:
            one: its signature; its number must be new.
        """
        place = len(self._signatures)
        self._signatures.append(one)
        self._days = np.append(self._days, one.day)
        self._lengths = np.append(self._lengths, one.length)
        changed = self._meet(place, self._neighbours(place, one))
        for tie in self._bridges.add(place):
            self._note_bridge(tie)
        copy = self._runs.add(place)
        touched = self._judge(changed) | {place}
        touched.update(other for other, _ in self._tied(place))
        region = {member for other in touched for member in self._group_of.get(other, [other])}
        groups = partition(sorted(region), self._ties_within(region), self._decided)
        for member in region:
            self._group_of.pop(member, None)
        self._group_of.update({member: group for group in groups for member in group})
        return self._described(region, copy)

    def _neighbours(self, place: int, one: Signature) -> Found:
        """The articles most like a new one, which is noted for later ones."""
        statistics = self._held.statistics
        full = Vectors.of([body(one)], statistics, KEPT)
        head = Vectors.of([opening(one)], statistics, KEPT)
        found = [self._main.most_like(full.row(0), head.row(0), one.day)]
        if self._recent:
            recent = sorted(self._recent, key=lambda added: int(self._days[added[0]]))
            places = np.array([added[0] for added in recent])
            segment = Segment(
                self._days[places],
                Vectors.joined([added[1] for added in recent]),
                Vectors.joined([added[2] for added in recent]),
            )
            late = segment.most_like(full.row(0), head.row(0), one.day)
            found.append(Found(places[late.places], late.full, late.head))
        self._recent.append((place, full, head))
        return Found(
            np.concatenate([part.places for part in found]),
            np.concatenate([part.full for part in found]),
            np.concatenate([part.head for part in found]),
        )

    def _meet(self, place: int, found: Found) -> set[int]:
        """Note pairs with a new article; returns whose nearest neighbours are others now."""
        if place >= len(self._nearest.full):
            self._nearest = self._nearest.grown(max(_GROWTH_AT_LEAST, place // 10))
        self._adjacency.add(Pairs.of([found.links(place)], place + 1))
        changed = {place}
        day = int(self._days[place])
        rows = zip(found.places.tolist(), found.full.tolist(), found.head.tolist(), strict=True)
        for other, full, head in rows:
            then = int(self._days[other])
            if not day or not then or abs(day - then) <= NEAR_DAYS:
                self._nearest.meet(place, other, full, head)
                if self._nearest.meet(other, place, full, head):
                    changed.add(other)
        return changed

    def _judge(self, changed: Collection[int]) -> set[int]:
        """Judge the pairs of some articles anew; returns the articles that this may move."""
        numbers = self._adjacency.of(changed)
        pairs = self._adjacency.pairs(numbers)
        rows = features(pairs, self._nearest, self._days, self._lengths)
        likely = model().likelihood(rows, len(self._signatures))
        before = self._adjacency.likelihoods(numbers)
        self._adjacency.judge(numbers, likely)
        moved = (np.maximum(before, likely) >= WEAKEST) & (before != likely)
        return set(pairs.one[moved].tolist()) | set(pairs.other[moved].tolist())

    def _tied(self, place: int) -> Iterator[tuple[int, float]]:
        """What an article is tied to, and how strongly."""
        for one, other, likely in self._ties_of([place]):
            yield one + other - place, likely

    def _ties_of(self, places: Collection[int]) -> list[Tie]:
        numbers = self._adjacency.of(places)
        likely = self._adjacency.likelihoods(numbers)
        kept = likely >= WEAKEST
        bridges = {tie for place in places for tie in self._bridge_ties.get(place, ())}
        return _ties(self._adjacency.pairs(numbers[kept]), likely[kept]) + sorted(bridges)

    def _ties_within(self, region: set[int]) -> list[Tie]:
        ties = self._ties_of(region)
        return [tie for tie in ties if tie[0] in region and tie[1] in region]

    def _note_bridge(self, tie: Tie) -> None:
        self._bridge_ties[tie[0]].append(tie)
        self._bridge_ties[tie[1]].append(tie)

    def _described(self, region: set[int], copy: Copy | None) -> Regrouped:
        """The events of a region, and those outside that its articles might belong to."""
        ties = self._ties_of(region)
        seen = region | {end for tie in ties for end in tie[:2]}
        groups = {id(group): group for end in seen if (group := self._group_of.get(end))}
        all_of_them = {member for group in groups.values() for member in group}
        ties = self._ties_of(all_of_them | region)
        if copy:
            self._copies.append(copy)
        numbers = {self._signatures[place].article for place in all_of_them | region}
        described = self._description(ties, [one for one in self._copies if one.article in numbers])
        events = [described.add(group) for group in sorted(groups.values())]
        return Regrouped(frozenset(numbers), described.grouping(events, sorted(region)))

    def _description(self, ties: Sequence[Tie], copies: Sequence[Copy]) -> Described:
        return Described(self._signatures, self._held.statistics, Ties(ties), self._decided, copies)


def _ties(pairs: Pairs, likelihoods: NDArray[np.float64]) -> list[Tie]:
    return list(zip(pairs.one.tolist(), pairs.other.tolist(), likelihoods.tolist(), strict=True))
