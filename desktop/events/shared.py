"""Shared: the terms that articles share with the others of their events, of many events at once.

Most events have a handful of articles; what is asked of each term is asked of those of a hundred
events in one step, or the steps would take longer than the work.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from desktop.events.signature import NAME, PLACE, WORD, Signature
from desktop.events.table import Statistics, distinct, joined
from desktop.events.vocabulary import bridges_of

Places = NDArray[np.int64]
Values = NDArray[np.float64]
Event = Sequence[Signature]


@dataclass(frozen=True, slots=True)
class Told:
    """Terms that articles share with others, article by article, the heaviest first.

    Attributes:
        owners: whose each is, by place.
        places: where each stands among the terms of all of them.
        written: all these, as they are written.
        kinds: see `Signature.kinds`.
        held: how many articles of the event hold each, ...
        both: ... and how many of them hold it or name it in another language.
        telling: how much each tells.
        weights: how much each ties its article to the event; above 0.
    """

    owners: Places
    places: Places
    written: Sequence[str]
    kinds: NDArray[np.uint8]
    held: Places
    both: Places
    telling: Values
    weights: Values

    @classmethod
    def of(
        cls,
        some: Event,
        places: Places,
        owners: Places,
        held: Places,
        both: Places,
        telling: Values,
    ) -> Told:
        """Weigh terms by how many hold them and how much they tell.

        Args:
            some: the articles.
            places: which of their terms are told, these taken one article after the other.
            owners: whose each is.
            held: how many articles of the event hold each, ...
            both: ... and how many of them hold it or name it in another language.
            telling: how much each tells.
        """
        counts, heads, kinds = (
            joined(rows, np.uint8)[places]
            for rows in zip(*((one.counts, one.heads, one.kinds) for one in some), strict=True)
        )
        # what only some share tells less, but the rare name of two accounts still tells
        weights = (1 + np.log1p(counts.astype(np.float64) + heads)) * telling * both
        order = np.lexsort((-weights, owners))
        order = order[weights[order] > 0]
        written = "\n".join([one.written for one in some if len(one.terms)]).split("\n")
        return cls(
            owners[order],
            places[order],
            written,
            kinds[order],
            held[order],
            both[order],
            telling[order],
            weights[order],
        )

    def words(self, chosen: Places) -> list[str]:
        """Some of them as they are written."""
        places: list[int] = self.places[chosen].tolist()
        return [self.written[place] for place in places]

    def heaviest(self, chosen: NDArray[np.bool_], most: int) -> Places:
        """Which of those chosen weigh most, so many of each article."""
        places = np.flatnonzero(chosen)
        owners = self.owners[places]
        return places[np.arange(len(places)) - owners.searchsorted(owners) < most]


@dataclass(frozen=True, slots=True)
class Headlines:
    """The words of headlines, each held against the other articles of its event.

    Attributes:
        owners: the article of each, by place.
        telling: how much each tells.
        in_headlines: how many others have each in the headline, ...
        at_head: ... in headline or first words, ...
        anywhere: ... and anywhere, or name it in translation.
    """

    owners: Places
    telling: Values
    in_headlines: Places
    at_head: Places
    anywhere: Places


class Dates:
    """When the articles of an event were published.

    Attributes:
        dated: the days of the month, as figures: parts of date lines.
    """

    def __init__(self, event: Event) -> None:
        self._days = sorted(one.day for one in event if one.day)
        self.dated = {str(date.fromordinal(day).day) for day in set(self._days)}

    def apart(self, day: int, inside: int) -> int | None:
        """How many days there are between an article's and the nearest other; None if unknown.

        Args:
            day: of the article, 0 if unknown.
            inside: how many of these days are its own: 1 or 0.
        """
        if not day:
            return None
        place = bisect_left(self._days, day)
        near = self._days[max(0, place - 1) : place]
        near += self._days[place + inside : place + inside + 1]
        return min((abs(day - other) for other in near), default=None)


class Shared:
    """What the articles of some events share, each with the others of its event.

    Attributes:
        events: the events.
        members: their articles, one event after the other; by these places they are known.
        of_event: the event of each.
        dates: when those of each event were published.
    """

    def __init__(self, events: Sequence[Event], statistics: Statistics) -> None:
        """Count the terms of each event.

        Args:
            events: the articles of each.
            statistics: what rarity is taken from.
        """
        self.events = events
        self.members = [one for event in events for one in event]
        self.of_event = np.repeat(np.arange(len(events)), [len(event) for event in events])
        self.dates = [Dates(event) for event in events]
        self._statistics = statistics
        sizes = [len(one.terms) for one in self.members]
        self._owners = np.repeat(np.arange(len(sizes)), sizes)
        self._keys = joined([one.terms for one in self.members], np.uint32)
        # the different terms of each event, and which of them each is
        self._terms, self._ranks = distinct(self._keys, self.of_event[self._owners])
        self._held = np.bincount(self._ranks, minlength=len(self._terms))
        self._telling = statistics.weights(self._terms)
        self._bridges: dict[tuple[int, str], Mapping[int, int]] = {}

    @cached_property
    def told(self) -> Told:
        """The terms that articles share with others of their event."""
        places = np.flatnonzero((self._held > 1)[self._ranks] | (self._bridged > 0))
        ranks = self._ranks[places]
        held = self._held[ranks]
        both = held + self._bridged[places]
        return Told.of(self.members, places, self._owners[places], held, both, self._telling[ranks])

    def named(self, places: Places) -> Places:
        """How often the articles of their event write some terms as names.

        Args:
            places: where these stand among the terms of all articles.
        """
        of_each = joined([one.named for one in self.members], np.uint8)
        return np.bincount(self._ranks, of_each)[self._ranks[places]].astype(np.int64)

    def told_by(self, one: Signature, event: int) -> Told:
        """The terms that an article shares with those of an event that it is not of."""
        terms = self._keys[slice(*self._owners.searchsorted(self._members_of(event)))]
        places = one.terms.searchsorted(terms)
        there = np.append(one.terms, 0)[places] == terms  # no key is 0
        held = np.bincount(places[there], minlength=len(one.terms))
        both = held + self._named(one, event)
        shared = np.flatnonzero(both)
        owners, telling = np.zeros_like(shared), self._statistics.weights(one.terms[shared])
        return Told.of([one], shared, owners, held[shared], both[shared], telling)

    def headlines(self, keys: NDArray[np.uint32], owners: Places) -> Headlines:
        """What the words of headlines are in the others of their events.

        Args:
            keys: of the words, those of one headline after those of the other, each once.
            owners: the article of each.
        """
        heads = joined([one.heads for one in self.members], np.uint8) > 0
        at_head = np.bincount(self._ranks[heads], minlength=len(self._terms))
        _, ranks = distinct(keys, self.of_event[owners])
        in_headlines = np.bincount(ranks)[ranks] if len(ranks) else ranks
        terms, wanted = _packed(self._owners, self._keys), _packed(owners, keys)
        found = terms.searchsorted(wanted)
        # of an endless headline, or in a signature that somebody made up, words may be missing
        own = np.flatnonzero(np.append(terms, ~np.uint64(0))[found] == wanted)
        found = found[own]
        ranks = self._ranks[found]
        return Headlines(
            owners[own],
            self._telling[ranks],
            in_headlines[own] - 1,
            at_head[ranks] - 1,
            self._held[ranks] - 1 + self._bridged[found],
        )

    @cached_property
    def _bridged(self) -> Places:
        """How many articles of its event in other languages name each term."""
        named = np.zeros(len(self._keys), np.int64)
        for number, event in enumerate(self.events):
            if len({one.language for one in event}) > 1:
                bounds = self._members_of(number)
                parts = [self._named(one, number) for one in event]
                named[slice(*self._owners.searchsorted(bounds))] = np.concatenate(parts)
        return named

    def _members_of(self, event: int) -> Places:
        """Where the articles of an event begin, and where they end."""
        return self.of_event.searchsorted([event, event + 1])

    def _named(self, one: Signature, event: int) -> Places:
        """How many articles of an event in other languages name each term of an article."""
        found = np.zeros(len(one.terms), np.int64)
        others = self._bridges_to(one.language, event)
        if others and not others.keys().isdisjoint(one.bridges.tolist()):
            for place, written in enumerate(one.written.split("\n")[: len(found)]):
                bridges = bridges_of(written, one.language)
                found[place] = max((others.get(bridge, 0) for bridge in bridges), default=0)
        return found

    def _bridges_to(self, language: str, event: int) -> Mapping[int, int]:
        """How many articles of an event in other languages hold each bridge."""
        if (event, language) not in self._bridges:
            self._bridges[event, language] = Counter(
                bridge
                for other in self.events[event]
                if other.language != language
                for bridge in other.bridges.tolist()
            )
        return self._bridges[event, language]


def are_names(told: Told, inside: int) -> NDArray[np.bool_]:
    """Which terms are names to the reader of what articles share.

    What is the same in another language is a name, though not all scripts have capitals.

    Args:
        told: the terms.
        inside: how many of the articles that hold one are the article itself: 1 or 0.
    """
    named = (told.kinds == NAME) | (told.kinds == PLACE)
    return named | ((told.kinds == WORD) & (told.held <= inside))


def _packed(owners: Places, keys: NDArray[np.uint32]) -> NDArray[np.uint64]:
    """Articles and keys as numbers that sort by article, then by key."""
    return owners.astype(np.uint64) << np.uint64(32) | keys
