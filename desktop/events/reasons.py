"""Reasons: what articles of an event have in common, as it is written in them."""

import re
from collections.abc import Sequence
from datetime import date

import numpy as np
from numpy.typing import NDArray

from desktop.events.model import Glance, Reason
from desktop.events.signature import NAME, NUMBER, PLACE, WORD, Signature
from desktop.events.table import Statistics

_MOST = {NAME: 4, WORD: 3, NUMBER: 3}  # so many are named; more are not read
_AT_A_GLANCE = 6
_LOOKED_AT = 40  # of each article; what is first in none is not first in all
_YEAR = re.compile(r"(?:19|20)\d\d")
_AT_LEAST = 2  # articles that what stands at a glance is of


class Shared:
    """What the articles of one event share."""

    def __init__(self, members: Sequence[Signature], statistics: Statistics) -> None:
        self._members = members
        terms = np.concatenate([one.terms for one in members])
        self._terms, self._held = np.unique(terms, return_counts=True)
        self._telling = statistics.weights(self._terms)
        self._days = [one.day for one in members if one.day]
        self._dated = {str(date.fromordinal(day).day) for day in self._days}

    def reason(self, one: Signature, copied: float = 0.0, inside: bool = True) -> Reason:
        """Why an article belongs with the others.

        Args:
            one: the article.
            copied: the share of its text that stands in another.
            inside: whether it is one of the event's.
        """
        held, weights = self._weights(one)
        kinds = one.kinds.tolist()
        written = one.written.split("\n")
        named: dict[int, list[str]] = {kind: [] for kind in (WORD, NAME, NUMBER)}
        for place in _heaviest(np.where(held > inside, weights, 0))[:_LOOKED_AT]:
            kind = NAME if kinds[place] == PLACE else kinds[place]
            if not self._is_of_a_date(kind, written[place]):
                _name(named[kind], written[place], _MOST[kind])
        days = self._days.copy()
        if inside and one.day:
            days.remove(one.day)
        return Reason(
            names=tuple(named[NAME]),
            words=tuple(named[WORD]),
            figures=tuple(named[NUMBER]),
            days=(one.published[:10],) if one.day and one.day in days else (),
            copy=copied,
            days_apart=min((abs(one.day - day) for day in days), default=None) if one.day else None,
        )

    def glance(self, texts: int) -> Glance:
        """What the event is about.

        Args:
            texts: how many independent texts it has.
        """
        told: dict[int, dict[str, float]] = {PLACE: {}, NAME: {}, NUMBER: {}}
        for one in self._members:
            held, weights = self._weights(one)
            weights = np.where((one.kinds != WORD) & (held >= _AT_LEAST), weights, 0)
            kinds, written = one.kinds.tolist(), one.written.split("\n")
            for place in _heaviest(weights)[:_LOOKED_AT]:
                kind, word = told[kinds[place]], written[place]
                if self._is_of_a_date(kinds[place], word):
                    continue
                kind[word] = kind.get(word, 0.0) + float(weights[place])
        places, names, figures = (_first(told[kind]) for kind in (PLACE, NAME, NUMBER))
        return Glance(places, tuple(name for name in names if name not in places), figures, texts)

    def _is_of_a_date(self, kind: int, word: str) -> bool:
        """Whether a figure is a year, or the day of a date line: that is no figure of the event."""
        return kind == NUMBER and (word in self._dated or _YEAR.fullmatch(word) is not None)

    def _weights(self, one: Signature) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
        """How many articles hold each term of one, and how much it ties that to the event."""
        places = np.minimum(np.searchsorted(self._terms, one.terms), len(self._terms) - 1)
        held = np.where(self._terms[places] == one.terms, self._held[places], 0)
        # what only some share tells less, but the rare name of two accounts still tells
        often = 1 + np.log1p(one.counts.astype(np.float64) + one.heads)
        return held, often * self._telling[places] * held


def _heaviest(weights: NDArray[np.float64]) -> list[int]:
    """The places of what weighs anything, the heaviest first."""
    places = np.flatnonzero(weights > 0)
    return places[np.argsort(-weights[places], kind="stable")].tolist()


def _name(named: list[str], word: str, most: int) -> None:
    """Name one more, unless it is inside one that is named, or enough are."""
    if len(named) < most and not any(f" {word} " in f" {known} " for known in named):
        named.append(word)


def _first(weights: dict[str, float]) -> tuple[str, ...]:
    named: list[str] = []
    for word in sorted(weights, key=lambda word: (-weights[word], word)):
        _name(named, word, _AT_A_GLANCE)
    return tuple(named)
