"""Grouper: the events of an archive, kept up to date one article at a time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence, Set
from dataclasses import dataclass

from desktop.article import Event
from desktop.events.base import Base, based
from desktop.events.bridges import Bridges
from desktop.events.clustering import Tie
from desktop.events.copies import Reprints, Runs
from desktop.events.description import NEAR, Described, Ties
from desktop.events.graph import articles
from desktop.events.judging import Judged
from desktop.events.likelihood import THRESHOLD
from desktop.events.model import Copy, Corrections, Grouping
from desktop.events.numbering import numbered
from desktop.events.ordered import Ordered
from desktop.events.partition import Decided, aloofness, partition
from desktop.events.signature import Signature
from desktop.progress import Progress, Work, finish

# What words weigh is taken from the archive as it was when all of it was grouped. When so large a
# share of it has come or gone, that is done again. Until then events are nearly those grouping all
# gives: after 100 articles that came one by one to the pool of labelled articles 98 in a hundred of
# all were in the very same event, after 100 that went 99, and B-cubed was the same to .0015. An
# article that is older than a copy of it is known as the original only when all are grouped again.
_GROWTH = 0.10
_GROWTH_AT_LEAST = 20
# What was added is held against each new article, not indexed, and is noted again, one by one, when
# a kept base is taken up: each takes about 4 ms at 100,000.
_GROWTH_AT_MOST = 500
_STEP = 100  # events between two reports of progress, ...
_LOOKED_AT_ONCE = 500  # ... and articles of which it is looked where else they might belong

Standing = Callable[[Collection[int]], Iterable[Event]]  # gives the events that articles are in


@dataclass(frozen=True, slots=True)
class Regrouped:
    """What became of the events near articles that came or went.

    An event that has the same articles as before stays as it was described, though how strongly
    they belong to it may have changed a little.

    Attributes:
        articles: the numbers of all articles whose event, near misses and copies may have changed:
            what was known of these is replaced.
        anew: those of them of which it was found anew where else they might belong.
        grouping: their events, all without numbers (see `numbered`), and what is known of them.
    """

    articles: frozenset[int]
    anew: frozenset[int]
    grouping: Grouping


@dataclass(frozen=True, slots=True)
class Moved:
    """Articles whose events are to be found anew.

    Attributes:
        articles: their numbers.
        fresh: those of them whose events are described anew even if they stay as they are.
    """

    articles: frozenset[int] = frozenset()
    fresh: frozenset[int] = frozenset()

    def __or__(self, other: Moved) -> Moved:
        return Moved(self.articles | other.articles, self.fresh | other.fresh)


class Grouper:
    """The events of an archive and what is needed to put one more article among them.

    Attributes:
        grouping: the events of all articles it was made of; empty where it was taken up again.
    """

    def __init__(self, ordered: Ordered, base: Base, decided: Decided) -> None:
        self.grouping = Grouping()
        self._signatures = ordered
        self._base = base
        self._places = {number: place for place, number in enumerate(base.numbers.tolist())}
        self._gone: set[int] = set()
        self._judged = Judged(base, ordered, self._gone)
        self._bridges = Bridges(ordered, base.bridges, base.languages, self._gone)
        self._bridge_ties: defaultdict[int, list[Tie]] = defaultdict(list)
        self._runs = Runs(base.age, base.runs_of.tolist(), base.runs)
        self._reprints = Reprints(base.reprints)
        self._decided = decided
        # what stands together; of an article that is not in it, all that it stands with is asked
        # for, once
        self._group_of: dict[int, list[int]] = {}
        self._standing: Standing = _alone
        for tie in base.ties:
            self._note_bridge(tie)

    @classmethod
    def of(
        cls, signatures: Sequence[Signature], known: Sequence[Event], corrections: Corrections
    ) -> Work[Grouper]:
        """Group all articles; see `group`."""
        held = yield from articles(signatures)
        ordered = Ordered(signatures.__getitem__, held.order.tolist())
        base = yield from based(held, ordered)
        places = {number: place for place, number in enumerate(held.numbers.tolist())}
        del held  # its vectors are in the base by now, in another order
        self = cls(ordered, base, Decided.of(places, known, corrections))
        yield from self._group(known)
        return self

    @classmethod
    def restored(cls, base: Base, fetch: Callable[[int], Signature]) -> Grouper:
        """Take up again what was found before; nothing is decided yet (see `decide`).

        Args:
            base: what `base` gave.
            fetch: gives the signature of an article by its number.
        """
        nothing = Decided.of({}, (), Corrections())
        return cls(Ordered(fetch, base.numbers.tolist()), base, nothing)

    @property
    def base(self) -> Base:
        """What it started from, to be taken up again; what was added since is not in it."""
        return self._base

    def knows(self, article: int) -> bool:
        """Whether an article of this number is among the events."""
        return article in self._places

    def decide(self, locked: Sequence[Event], corrections: Corrections, standing: Standing) -> None:
        """Take over the events as they stand, and what the user decided of them.

        Args:
            locked: the events that are locked.
            corrections: what the user decided.
            standing: gives the events of some articles; is asked when they are needed.
        """
        self._decided = Decided.of(self._places, locked, corrections)
        self._group_of, self._standing = {}, standing

    def regroup(self, moved: Moved) -> Regrouped:
        """Find the events of some articles anew, and of those they stand or stood with."""
        places, fresh = (
            {self._places[one] for one in some if one in self._places}
            for some in (moved.articles, moved.fresh)
        )
        return self._regrouped(places | fresh, fresh)

    def _group(self, known: Sequence[Event]) -> Work[None]:
        """Group all articles that are there from the start."""
        ties = self._base.strong_ties()
        ties += sorted({tie for of_one in self._bridge_ties.values() for tie in of_one})
        groups = yield from self._partition(range(len(self._signatures)), ties)
        self._group_of = {place: group for group in groups for place in group}
        described = self._description(ties, self._copies(self._reprints.copies), groups)
        del ties
        total = len(self._signatures) + len(groups)
        for place in range(len(self._signatures)):
            described.offer(place)
            if place % _LOOKED_AT_ONCE == 0:
                yield Progress(place, total)
        events: list[Event] = []
        for first in range(0, len(groups), _STEP):
            yield Progress(total - len(groups) + first, total)
            events += described.add(range(first, min(first + _STEP, len(groups))))
        self.grouping = described.grouping(numbered(events, known, self._decided.locked))

    @property
    def is_stale(self) -> bool:
        """Whether so much came and went that all should be grouped again."""
        most = min(_GROWTH_AT_MOST, max(_GROWTH_AT_LEAST, _GROWTH * len(self._base.numbers)))
        return len(self._signatures) - len(self._base.numbers) + len(self._gone) >= most

    def add(self, one: Signature) -> Regrouped:
        """Put one more article among the events.

        Args:
            one: its signature; its number must be new.
        """
        changed = self._noted(one)
        place = self._places[one.article]
        touched = self._judged.judge(changed) | {place}
        touched.update(other for other, _ in self._tied(place))
        return self._regrouped(touched, {place})

    def note(self, some: Iterable[Signature]) -> Moved:
        """Note articles, whose events are not found yet (see `regroup`)."""
        came = list(some)
        changed = {article for one in came for article in self._noted(one)}
        # all at once: how likely a pair is, is told by what is known last
        moved = self._judged.judge(changed)
        return Moved(self._numbers(moved), frozenset(one.article for one in came))

    def forget(self, articles: Iterable[int]) -> Moved:
        """Forget articles, whose signatures need not be there any more.

        What words weigh stays as it was. Events are not found yet (see `regroup`).
        """
        places = [self._places.pop(one) for one in articles if one in self._places]
        ties = self._ties_of(places)
        self._gone.update(places)
        touched = self._judged.judge(self._judged.part(places))
        for place in places:
            for tie in self._bridge_ties.pop(place, ()):
                self._bridge_ties[tie[0] + tie[1] - place].remove(tie)
            group = self._group_of.pop(place, [])
            rest = [member for member in group if member != place]
            self._group_of.update(dict.fromkeys(rest, rest))
            self._reprints.drop(place)
            self._bridges.drop(place)
        touched.update(end for tie in ties for end in tie[:2])
        # who stood with them is tied to them so strongly, and who might have belonged there
        fresh = {end for tie in ties for end in tie[:2] if tie[2] >= NEAR}
        fresh |= self._find_originals(set(places))
        return Moved(self._numbers(touched - self._gone), self._numbers(fresh - self._gone))

    def _numbers(self, places: Iterable[int]) -> frozenset[int]:
        return frozenset(map(self._number, places))

    def _find_originals(self, gone: Set[int]) -> set[int]:
        """Find what the copies of articles that have gone are copies of; returns the copies."""
        orphans = set[int]().union(*map(self._reprints.copies_of, gone))
        for place in orphans:
            self._reprints.drop(place)
        for place in sorted(orphans, key=self._runs.age):
            copied = self._gone | self._reprints.copies
            if reprint := self._runs.again(place, self._signatures[place], copied):
                self._reprints.put(reprint)
        return orphans

    def _noted(self, one: Signature) -> set[int]:
        """Note a new article; returns whose pairs are to be judged anew."""
        place = len(self._signatures)
        self._signatures.append(one)
        self._places[one.article] = place
        changed = self._judged.add(place, one)
        for tie in self._bridges.add(place):
            self._note_bridge(tie)
        if reprint := self._runs.add(place, one, self._gone):
            self._reprints.put(reprint)
        return changed

    def _regrouped(self, touched: Set[int], fresh: Set[int]) -> Regrouped:
        """Find the events of some articles anew.

        Args:
            touched: the articles.
            fresh: those of them whose events are described anew even if they stay as they are.
        """
        before, groups = self._parted(touched)
        region = {member for group in before for member in group}
        self._group_of.update({member: [member] for member in region})
        self._group_of.update({member: group for group in groups for member in group})
        stood = {tuple(group) for group in before}
        same = {
            member
            for group in {id(one): one for one in map(self._group_of.__getitem__, region)}.values()
            if tuple(group) in stood and fresh.isdisjoint(group)
            for member in group
        }
        return self._described(region - same)

    def _parted(self, touched: Set[int]) -> tuple[list[list[int]], list[list[int]]]:
        """Find what stands together among some articles and all whose events these may change.

        Who has lost those that it stood with may go back to an event that it had left for them, and
        with which nothing else has to do: that is looked at too, until nobody has anywhere to go.

        Args:
            touched: the articles.

        Returns:
            What all of them stood with before, and the groups of two or more of these now.
        """
        wanted = set(touched)
        while True:
            before = self._groups_of(wanted)
            region = {member for group in before for member in group}
            groups = finish(self._partition(sorted(region), self._ties_within(region)))
            bereft = _bereft(before, groups) | touched
            if self._aloof > 1:  # what has grown may be nearer in time to others than it was
                bereft |= _bereft(groups, before)
            # no group is joined without a pair that is tied so strongly
            strong = (tie[:2] for tie in self._ties_of(bereft) if tie[2] >= THRESHOLD)
            further = {end for pair in strong for end in pair} - region
            if not further:
                return before, groups
            wanted |= further

    def _partition(self, places: Collection[int], ties: Iterable[Tie]) -> Work[list[list[int]]]:
        return partition(places, ties, self._decided, self._judged.day, self._aloof)

    @property
    def _aloof(self) -> float:
        return aloofness(self._judged.total)

    def _copies(self, places: Iterable[int]) -> list[Copy]:
        """Those of some articles that are copies."""
        found = self._reprints.of(places)
        return [Copy(self._number(one), self._number(other), share) for one, other, share in found]

    def _number(self, place: int) -> int:
        """The number of the article at a place."""
        known = self._base.numbers
        return int(known[place]) if place < len(known) else self._signatures[place].article

    def _groups_of(self, places: Iterable[int]) -> list[list[int]]:
        """What each of some articles stands with, itself at least; each group once."""
        wanted = set(places)
        new = {self._number(place) for place in wanted if place not in self._group_of}
        if new:
            self._group_of.update({self._places[number]: [self._places[number]] for number in new})
            for event in self._standing(new):
                group = sorted(self._places[one] for one in event.articles if one in self._places)
                self._group_of.update(dict.fromkeys(group, group))
        return list(
            {id(group): group for group in map(self._group_of.__getitem__, wanted)}.values()
        )

    def _tied(self, place: int) -> Iterator[tuple[int, float]]:
        """What an article is tied to, and how strongly."""
        for one, other, likely in self._ties_of([place]):
            yield one + other - place, likely

    def _ties_of(self, places: Collection[int]) -> list[Tie]:
        bridges = {tie for place in places for tie in self._bridge_ties.get(place, ())}
        return self._judged.ties_of(places) + sorted(bridges)

    def _ties_within(self, region: set[int]) -> list[Tie]:
        ties = self._ties_of(region)
        return [tie for tie in ties if tie[0] in region and tie[1] in region]

    def _note_bridge(self, tie: Tie) -> None:
        self._bridge_ties[tie[0]].append(tie)
        self._bridge_ties[tie[1]].append(tie)

    def _described(self, renewed: set[int]) -> Regrouped:
        """The events of articles that were found anew, and what might belong to which event."""
        strong = {tie[:2] for tie in self._ties_of(renewed) if tie[2] >= NEAR}
        offered = renewed.union(*strong)
        ties = self._ties_of(offered)
        seen = offered.union(*(tie[:2] for tie in ties))
        groups = sorted(group for group in self._groups_of(seen) if len(group) > 1)
        all_of_them = offered.union(*groups)
        new = [group for group in groups if group[0] in renewed]
        standing = [group for group in groups if group[0] not in renewed]
        described = self._description(ties, self._copies(sorted(all_of_them)), new + standing)
        for place in sorted(offered):
            described.offer(place)
        events = described.add(range(len(new)))
        events += [described.stand(number) for number in range(len(new), len(groups))]
        return Regrouped(
            self._numbers(all_of_them),
            self._numbers(offered),
            described.grouping(events),
        )

    def _description(
        self, ties: Sequence[Tie], copies: Sequence[Copy], groups: Sequence[list[int]]
    ) -> Described:
        return Described(
            self._signatures,
            self._base.statistics,
            Ties(ties),
            self._decided,
            copies,
            groups,
            self._number,
        )


def _bereft(before: Iterable[list[int]], now: Iterable[list[int]]) -> set[int]:
    """Who stands without some of those that it stood with before."""
    of_member = {member: set(group) for group in now for member in group}
    return {
        member
        for group in before
        for member in group
        if not of_member.get(member, {member}).issuperset(group)
    }


def _alone(_articles: Collection[int]) -> tuple[Event, ...]:
    """Nothing stands with anything but what is known to."""
    return ()
