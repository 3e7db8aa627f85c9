"""Reasons: what articles of an event have in common, as it is written in them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from datetime import date

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
    """The terms of one article, held against those of an event.

    Attributes:
        held: how many articles of the event hold each.
        bridged: how many of them in other languages name each, as far as it survives translation.
        at_head: how many of them have each in headline or first words.
        telling: how much each tells.
        weights: how much each ties the article to the event.
        kinds: see `Signature.kinds`.
        written: each as it is written.
    """

    held: NDArray[np.int64]
    bridged: NDArray[np.int64]
    at_head: NDArray[np.int64]
    telling: NDArray[np.float64]
    weights: NDArray[np.float64]
    kinds: NDArray[np.uint8]
    written: list[str]

    @classmethod
    def of(
        cls,
        one: Signature,
        held: NDArray[np.int64],
        bridged: NDArray[np.int64],
        at_head: NDArray[np.int64],
        telling: NDArray[np.float64],
    ) -> _Held:
        """Weigh the terms of an article by how many hold them and how much they tell."""
        # what only some share tells less, but the rare name of two accounts still tells
        often = 1 + np.log1p(one.counts.astype(np.float64) + one.heads)
        weights = often * telling * (held + bridged)
        return cls(held, bridged, at_head, telling, weights, one.kinds, one.written.split("\n"))

    def heaviest(self, chosen: NDArray[np.bool_], dated: Set[str]) -> Iterator[tuple[int, int]]:
        """The places and kinds of those chosen that weigh most, the heaviest first.

        Args:
            chosen: which are asked for.
            dated: figures of date lines, which are none of the event's, as years are none.
        """
        places = np.flatnonzero(chosen & (self.weights > 0))
        places = places[np.argsort(-self.weights[places], kind="stable")[:_LOOKED_AT]]
        ordered: list[int] = places.tolist()
        for place, kind in zip(ordered, self.kinds[places].tolist(), strict=True):
            word = self.written[place]
            if kind != NUMBER or not (word in dated or YEAR.fullmatch(word)):
                yield place, kind


@dataclass(frozen=True, slots=True)
class Headline:
    """The words of a headline, held against the other articles of an event.

    Attributes:
        keys: what they are matched by.
        telling: how much each tells.
        at_head: how many others have each in headline or first words.
        anywhere: how many have it anywhere, or name it in translation.
    """

    keys: list[int]
    telling: list[float]
    at_head: list[int]
    anywhere: list[int]


class Shared:
    """What the articles of one event share."""

    def __init__(self, members: Sequence[Signature], statistics: Statistics) -> None:
        terms = np.concatenate([one.terms for one in members])
        self._terms, inverse = distinct(terms)
        self._held = np.bincount(inverse, minlength=len(self._terms))
        heads = np.concatenate([one.heads for one in members]) > 0
        self._at_head = np.bincount(inverse[heads], minlength=len(self._terms))
        self._telling = statistics.weights(self._terms)
        self._days = [one.day for one in members if one.day]
        self._dated = {str(date.fromordinal(day).day) for day in self._days}
        ends = np.cumsum([len(one.terms) for one in members]).tolist()
        held, telling = self._held[inverse], self._telling[inverse]
        at_head = self._at_head[inverse]
        self._bridges = [(one.language, one.bridges) for one in members]
        self._foreign: dict[str, Counter[int]] = {}
        self._members = {
            one.article: _Held.of(
                one,
                held[first:after],
                self._bridged(one),
                at_head[first:after],
                telling[first:after],
            )
            for one, first, after in zip(members, [0, *ends], ends, strict=False)
        }

    def reason(self, one: Signature, copied: float = 0.0) -> Reason:
        """Why an article belongs with the others, or might.

        Args:
            one: the article.
            copied: the share of its text that stands in another.
        """
        inside = one.article in self._members
        told = self._members[one.article] if inside else self._outside(one)
        named = {kind: _Named(most) for kind, most in _MOST.items()}
        for place, kind in told.heaviest((told.held > inside) | (told.bridged > 0), self._dated):
            # what is the same in another language is a name, though not all scripts have capitals
            is_name = kind == PLACE or (kind == WORD and told.held[place] <= inside)
            named[NAME if is_name else kind].add(told.written[place])
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
        told = self._members[one.article]
        shared = (told.held > 1) & (told.kinds == WORD)
        return not (self._telling[np.searchsorted(self._terms, one.terms[shared])] >= RARE).any()

    def headline(self, one: Signature, terms: Sequence[int]) -> Headline:
        """What the words of the headline of an article of the event are in the others.

        Args:
            one: the article.
            terms: the words' keys.
        """
        told = self._members[one.article]
        keys = np.array(terms, np.uint32)
        # of an endless headline, or in a signature that somebody made up, words may be missing
        places = np.searchsorted(one.terms, keys)
        found = np.flatnonzero(np.append(one.terms, 0)[places] == keys)  # no key is 0
        keys, places = keys[found], places[found]
        return Headline(
            keys.tolist(),
            told.telling[places].tolist(),
            (told.at_head[places] - 1).tolist(),
            (told.held[places] - 1 + told.bridged[places]).tolist(),
        )

    def glance(self, texts: int) -> Glance:
        """What the event is about.

        Args:
            texts: how many independent texts it has.
        """
        summed: dict[int, dict[str, float]] = {PLACE: {}, NAME: {}, NUMBER: {}}
        for told in self._members.values():
            shared = (told.kinds != WORD) & (told.held >= _AT_LEAST)
            for place, kind in told.heaviest(shared, self._dated):
                sums, word = summed[kind], told.written[place]
                sums[word] = sums.get(word, 0.0) + float(told.weights[place])
        places, names, figures = (_first(summed[kind]) for kind in (PLACE, NAME, NUMBER))
        return Glance(places, tuple(name for name in names if name not in places), figures, texts)

    def _outside(self, one: Signature) -> _Held:
        """An article that is not of the event."""
        places = np.minimum(np.searchsorted(self._terms, one.terms), len(self._terms) - 1)
        held = np.where(self._terms[places] == one.terms, self._held[places], 0)
        at_head = np.zeros_like(held)  # which nobody asks for
        return _Held.of(one, held, self._bridged(one), at_head, self._telling[places])

    def _bridged(self, one: Signature) -> NDArray[np.int64]:
        """How many articles in other languages name each term of an article."""
        found = np.zeros(len(one.terms), np.int64)
        others = self._others(one.language)
        shared = others.keys() & set(one.bridges.tolist())
        if shared:
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


def _first(weights: dict[str, float]) -> tuple[str, ...]:
    named = _Named(_AT_A_GLANCE)
    for word in sorted(weights, key=lambda word: (-weights[word], word)):
        named.add(word)
    return tuple(named.words)
