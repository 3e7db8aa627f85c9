"""Openings: the weekdays and figures that articles begin with.

What is alike in all else (the quakes of two weeks, the rounds of an election, the hearings of a
trial) is told apart by these: accounts of one occurrence name the same day and count the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from desktop.events.arrays import Arrays
from desktop.events.signature import NUMBER, Signature
from desktop.events.table import joined
from desktop.events.vocabulary import hashed, matched
from desktop.text.lexicon import rows
from desktop.text.words import fold

# Figures of an opening that are held against those of others; few have more.
_MOST = 8
# Sharing a year says nothing: all that happens in it does.
_YEARS = range(1900, 2100)
# What German writes with a weekday as one word: "Mittwochabend".
_PARTS_OF_DAY = ("", "morgen", "vormittag", "mittag", "nachmittag", "abend", "nacht")
_WEEK = 7
_MONDAY = 1  # the first day of the Gregorian calendar, as an ordinal
_AT_ONCE = 20_000  # pairs whose figures are compared in one go: 1.3 MB

Places = NDArray[np.int64]
Values = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Openings:
    """What headlines and first 60 words of articles name, one article a row.

    Attributes:
        weekdays: one bit for each weekday, Monday's the lowest.
        figures: keys of figures but years, 0 where there are fewer.
    """

    weekdays: NDArray[np.uint8]
    figures: NDArray[np.uint32]

    @classmethod
    def of(cls, some: Sequence[Signature]) -> Openings:
        """Those of some articles."""
        owners = np.repeat(np.arange(len(some)), [len(one.terms) for one in some])
        held = joined([one.heads for one in some], np.uint8) > 0
        owners = owners[held]
        keys = joined([one.terms for one in some], np.uint32)[held]
        kinds = joined([one.kinds for one in some], np.uint8)[held]
        languages = frozenset(one.language for one in some)
        return cls(
            _weekdays_of(owners, keys, len(some)),
            _figures_of(owners, keys, kinds, languages, len(some)),
        )

    @classmethod
    def joined(cls, parts: Sequence[Openings]) -> Openings:
        """Several one after the other."""
        figures = [np.zeros((0, _MOST), np.uint32), *(part.figures for part in parts)]
        return cls(
            joined([part.weekdays for part in parts], np.uint8),
            np.concatenate(figures),
        )

    def arrays(self) -> Arrays:
        """What they consist of, by name."""
        return {"weekdays": self.weekdays, "figures": self.figures}

    def agree_on_days(self, one: Places, other: Places, days: Places) -> Values:
        """Whether pairs name the same day, as a weekday.

        A weekday is the last one of its name, or the day of publication itself. Where one of two
        was published nobody knows when, the same weekday is taken for the same day; another one
        may be of another week where only one has a day, and contradicts nothing.

        Args:
            one: the first of each pair, ...
            other: ... and the second.
            days: the day of each article, 0 if unknown.

        Returns:
            1.0 for the same day, -1.0 for days two or more apart, otherwise 0.0: what happens at
            night is of two days.
        """
        here, there = self.weekdays[one], self.weekdays[other]
        then, later = days[one], days[other]
        dated, undated = (then > 0) & (later > 0), (then == 0) & (later == 0)
        same, near = (np.zeros(len(one), np.bool_) for _ in range(2))
        for weekday in range(_WEEK):
            named = (here >> weekday & 1) > 0
            week = (then - _MONDAY - weekday) // _WEEK
            for beside in (weekday - 1, weekday, weekday + 1):
                met = named & ((there >> beside % _WEEK & 1) > 0)
                met &= ~dated | (week == (later - _MONDAY - beside) // _WEEK)
                near |= met
                if beside == weekday:
                    same |= met
        told = (here > 0) & (there > 0) & (dated | undated)
        return np.where(same, 1.0, np.where(told & ~near, -1.0, 0.0))

    def agree_on_figures(self, one: Places, other: Places) -> Values:
        """How many figures pairs have in common.

        Where both have some and none is the same nothing is made of it: accounts of one event
        contradict each other, and to see that is what they are put together for.
        """
        counted = self.figures[:, 0] > 0
        both = np.flatnonzero(counted[one] & counted[other])
        found = np.zeros(len(one))
        for first in range(0, len(both), _AT_ONCE):
            some = both[first : first + _AT_ONCE]
            here, there = self.figures[one[some]], self.figures[other[some]]
            same = (here[:, :, None] == there[:, None, :]) & (here[:, :, None] > 0)
            found[some] = same.sum(axis=(1, 2))
        return found


def _weekdays_of(owners: Places, keys: NDArray[np.uint32], total: int) -> NDArray[np.uint8]:
    known, bits = _weekdays()
    places = np.minimum(known.searchsorted(keys), len(known) - 1)
    named = known[places] == keys
    found = np.zeros(total, np.uint8)
    np.bitwise_or.at(found, owners[named], bits[places[named]])
    return found


def _figures_of(
    owners: Places,
    keys: NDArray[np.uint32],
    kinds: NDArray[np.uint8],
    languages: Iterable[str],
    total: int,
) -> NDArray[np.uint32]:
    years = np.concatenate([np.zeros(0, np.uint32), *map(_years, sorted(languages))])
    chosen = np.flatnonzero(kinds == NUMBER)
    chosen = chosen[~np.isin(keys[chosen], years)]
    of = owners[chosen]
    rank = np.arange(len(of)) - of.searchsorted(of)
    kept = rank < _MOST
    found = np.zeros((total, _MOST), np.uint32)
    found[of[kept], rank[kept]] = keys[chosen[kept]]
    return found


@cache
def _weekdays() -> tuple[NDArray[np.uint32], NDArray[np.uint8]]:
    """The keys of weekdays in all languages, ascending, and the bit of each."""
    found = {
        hashed(f"{language}\n{matched(fold(form + part), language)}"): 1 << int(day)
        for language, label, forms, day in (row[:4] for row in rows("calendar") if len(row) > 3)
        if label == "weekday"
        for form in forms.split("|")
        for part in (_PARTS_OF_DAY if language == "de" else _PARTS_OF_DAY[:1])
    }
    keys = sorted(found)
    return np.array(keys, np.uint32), np.array([found[key] for key in keys], np.uint8)


@cache
def _years(language: str) -> NDArray[np.uint32]:
    return np.array([hashed(f"{language}\n{year}") for year in _YEARS], np.uint32)
