"""Reasons: what articles of an event have in common, as it is written in them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from desktop.events.model import Glance, Reason
from desktop.events.signature import NAME, NUMBER, PLACE, WORD, Signature
from desktop.events.table import Statistics, distinct
from desktop.events.vocabulary import bridges_of

_MOST = {NAME: 4, WORD: 3, NUMBER: 3}  # so many are named; more are not read
_AT_A_GLANCE = 6
_LOOKED_AT = 40  # of each article; what is first in none is not first in all
# A figure that is written so is a year more often than not; what was counted has a comma, or is not
# that many. It helps to tell events apart, but a reader learns nothing of the event by it.
YEAR = re.compile(r"(?:19|20)\d\d")
RARE = 3.0  # a word tells so much that fewer than one article in twenty holds
_AT_LEAST = 2  # articles that what stands at a glance is of


@dataclass(frozen=True, slots=True)
class _Held:
    """The terms of some articles, one after the other, held against those of an event.

    Attributes:
        starts: where those of each article begin, and where the last one's end.
        held: how many articles of the event hold each.
        bridged: how many of them in other languages name each, as far as it survives translation.
        weights: how much each ties its article to the event.
        kinds: see `Signature.kinds`.
        written: each as it is written.
        shared: the places of those that others have, article by article, the heaviest first, ...
        owners: ... and whose each is.
    """

    starts: NDArray[np.int64]
    held: NDArray[np.int64]
    bridged: NDArray[np.int64]
    weights: NDArray[np.float64]
    kinds: NDArray[np.uint8]
    written: list[str]
    shared: NDArray[np.int64]
    owners: NDArray[np.int64]

    @classmethod
    def of(
        cls,
        some: Sequence[Signature],
        held: NDArray[np.int64],
        bridged: NDArray[np.int64],
        telling: NDArray[np.float64],
        inside: int,
    ) -> _Held:
        """Weigh the terms of articles by how many hold them and how much they tell.

        Args:
            some: the articles.
            held: how many articles of the event hold each term.
            bridged: how many in other languages name each.
            telling: how much each tells.
            inside: how many of those that hold a term are the article itself: 1 or 0.
        """
        counts, heads, kinds = (
            np.concatenate(rows)
            for rows in zip(*((one.counts, one.heads, one.kinds) for one in some), strict=True)
        )
        # what only some share tells less, but the rare name of two accounts still tells
        often = 1 + np.log1p(counts.astype(np.float64) + heads)
        weights = often * telling * (held + bridged)
        starts = np.cumsum([0, *(len(one.terms) for one in some)])
        written = "\n".join([one.written for one in some if len(one.terms)]).split("\n")
        shared = (((held > inside) | (bridged > 0)) & (weights > 0)).nonzero()[0]
        owners = starts.searchsorted(shared, side="right") - 1  # ascending
        shared = shared[np.lexsort((-weights[shared], owners))]
        return cls(starts, held, bridged, weights, kinds, written, shared, owners)

    def heaviest(self, chosen: NDArray[np.bool_]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Of those chosen that others have the ones that weigh most of each article.

        Args:
            chosen: which of `shared` are.

        Returns:
            Their places, article by article, the heaviest first; and whose each is.
        """
        places, owners = self.shared[chosen], self.owners[chosen]
        rank = np.arange(len(places)) - owners.searchsorted(owners)
        kept = rank < _LOOKED_AT
        return places[kept], owners[kept]

    def words(self, places: NDArray[np.int64]) -> list[str]:
        """Some of them as they are written."""
        return [self.written[place] for place in places.tolist()]


@dataclass(frozen=True, slots=True)
class Headlines:
    """The words of headlines, each held against the other articles of an event.

    Attributes:
        places: in which of the headlines each stands.
        keys: what they are matched by.
        telling: how much each tells.
        at_head: how many others have each in headline or first words.
        anywhere: how many have it anywhere, or name it in translation.
    """

    places: NDArray[np.int64]
    keys: NDArray[np.uint32]
    telling: NDArray[np.float64]
    at_head: NDArray[np.int64]
    anywhere: NDArray[np.int64]


class Shared:
    """What the articles of one event share."""

    def __init__(self, members: Sequence[Signature], statistics: Statistics) -> None:
        self._terms, self._ranks = distinct(np.concatenate([one.terms for one in members]))
        self._held = np.bincount(self._ranks, minlength=len(self._terms))
        self._telling = statistics.weights(self._terms)
        self._days = [one.day for one in members if one.day]
        self._dated = {str(date.fromordinal(day).day) for day in self._days}
        self._bridges = [(one.language, one.bridges) for one in members]
        self._foreign: dict[str, Counter[int]] = {}
        self._members = members
        self._places = {one.article: place for place, one in enumerate(members)}
        bridged = np.concatenate([self._bridged(one) for one in members])
        self._told = _Held.of(
            members, self._held[self._ranks], bridged, self._telling[self._ranks], 1
        )

    def reason(self, one: Signature, copied: float = 0.0) -> Reason:
        """Why an article belongs with the others, or might.

        Args:
            one: the article.
            copied: the share of its text that stands in another.
        """
        inside = one.article in self._places
        ties = self._ties[self._places[one.article]] if inside else self._outside(one)
        named = {kind: _Named(most) for kind, most in _MOST.items()}
        for word, kind in ties:
            if kind != NUMBER or self._is_figure(word):
                named[kind].add(word)
        days = self._days.copy()
        if inside and one.day:
            days.remove(one.day)
        return Reason(
            names=tuple(named[NAME].words),
            words=tuple(word for word in named[WORD].words if not named[NAME].names(word)),
            figures=tuple(named[NUMBER].words),
            days=(one.published[:10],) if one.day and one.day in days else (),
            copy=copied,
            days_apart=min((abs(one.day - day) for day in days), default=None) if one.day else None,
        )

    def is_thin(self, one: Signature, reason: Reason) -> bool:
        """Whether an article of the event shares one name with the others, and nothing else.

        Towns have more than one event a week, and among few articles a name looks rare.
        """
        if reason.copy or reason.days or reason.figures or len(reason.names) > 1:
            return False
        place = self._places[one.article]
        first, after = self._told.starts[place : place + 2]
        shared = (self._told.held[first:after] > 1) & (one.kinds == WORD)
        return not (self._telling[self._ranks[first:after][shared]] >= RARE).any()

    def headlines(self, of: Sequence[Signature], words: Sequence[NDArray[np.uint32]]) -> Headlines:
        """What the words of headlines of articles of the event are in the others.

        Args:
            of: the articles.
            words: the keys of each one's headline.
        """
        heads = np.concatenate([one.heads for one in self._members]) > 0
        at_head = np.bincount(self._ranks[heads], minlength=len(self._terms))
        rows = np.array([self._places[one.article] for one in of])
        places = np.repeat(np.arange(len(of)), [len(row) for row in words])
        keys = np.concatenate(words)
        at = np.concatenate(
            [one.terms.searchsorted(row) for one, row in zip(of, words, strict=True)]
        )
        at += self._told.starts[rows][places]
        # of an endless headline, or in a signature that somebody made up, words may be missing
        own = (at < self._told.starts[rows + 1][places]).nonzero()[0]
        own = own[self._terms[self._ranks[at[own]]] == keys[own]]
        at, ranks = at[own], self._ranks[at[own]]
        return Headlines(
            places[own],
            keys[own],
            self._telling[ranks],
            at_head[ranks] - 1,
            self._held[ranks] - 1 + self._told.bridged[at],
        )

    def glance(self, texts: int) -> Glance:
        """What the event is about.

        Args:
            texts: how many independent texts it has.
        """
        summed: dict[int, dict[str, float]] = {PLACE: {}, NAME: {}, NUMBER: {}}
        told = self._told
        chosen = (told.kinds != WORD) & (told.held >= _AT_LEAST)
        places, _ = told.heaviest(chosen[told.shared])
        kinds, weights = told.kinds[places].tolist(), told.weights[places].tolist()
        for word, kind, weight in zip(told.words(places), kinds, weights, strict=True):
            if kind != NUMBER or self._is_figure(word):
                summed[kind][word] = summed[kind].get(word, 0.0) + weight
        places, names, figures = (_first(summed[kind]) for kind in (PLACE, NAME, NUMBER))
        return Glance(places, tuple(name for name in names if name not in places), figures, texts)

    def _is_figure(self, word: str) -> bool:
        """Whether a figure is one of the event: years and those of date lines are none."""
        return word not in self._dated and not YEAR.fullmatch(word)

    @cached_property
    def _ties(self) -> list[list[tuple[str, int]]]:
        """What ties each article of the event to the others; see `_tying`."""
        return _tying(self._told, 1)

    def _outside(self, one: Signature) -> list[tuple[str, int]]:
        """What ties an article to the event that is not of it."""
        places = np.minimum(np.searchsorted(self._terms, one.terms), len(self._terms) - 1)
        held = np.where(self._terms[places] == one.terms, self._held[places], 0)
        told = _Held.of([one], held, self._bridged(one), self._telling[places], 0)
        return _tying(told, 0)[0]

    def _bridged(self, one: Signature) -> NDArray[np.int64]:
        """How many articles in other languages name each term of an article."""
        found = np.zeros(len(one.terms), np.int64)
        others = self._others(one.language)
        if others and not others.keys().isdisjoint(one.bridges.tolist()):
            for place, written in enumerate(one.written.split("\n")):
                bridges = bridges_of(written, one.language)
                found[place] = max((others[bridge] for bridge in bridges), default=0)
        return found

    def _others(self, language: str) -> Counter[int]:
        """How many articles in other languages hold each bridge."""
        if language not in self._foreign:
            self._foreign[language] = Counter[int]()
            for other, bridges in self._bridges:
                if other != language:
                    self._foreign[language].update(bridges.tolist())
        return self._foreign[language]


class _Named:
    """The first so many words, without any that is inside one before it."""

    def __init__(self, most: int) -> None:
        self.words: list[str] = []
        self._most = most
        self._all = ""

    def add(self, word: str) -> None:
        """Name one more, unless enough are."""
        if len(self.words) < self._most and not self.names(word):
            self.words.append(word)
            self._all += f" {word.casefold()} \n"

    def names(self, word: str) -> bool:
        """Whether it was named, alone or in a longer name."""
        return f" {word.casefold()} " in self._all


def _tying(told: _Held, inside: int) -> list[list[tuple[str, int]]]:
    """What ties each article to others, the heaviest first: as it is written, and what it is.

    Args:
        told: the terms of articles.
        inside: how many of the articles that hold a term are the article itself: 1 or 0.
    """
    places, owners = told.heaviest(np.ones(len(told.shared), np.bool_))
    kinds = told.kinds[places]
    # what is the same in another language is a name, though not all scripts have capitals
    are_names = (kinds == PLACE) | ((kinds == WORD) & (told.held[places] <= inside))
    kinds = np.where(are_names, NAME, kinds).tolist()
    found = list(zip(told.words(places), kinds, strict=True))
    bounds = owners.searchsorted(np.arange(len(told.starts))).tolist()
    return [found[first:after] for first, after in pairwise(bounds)]


def _first(weights: dict[str, float]) -> tuple[str, ...]:
    named = _Named(_AT_A_GLANCE)
    for word in sorted(weights, key=lambda word: (-weights[word], word)):
        named.add(word)
    return tuple(named.words)
