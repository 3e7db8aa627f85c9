"""Pairs: articles that may report one event, and what tells whether they do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.events.arrays import Arrays
from desktop.events.neighbours import NEAR_DAYS, Links
from desktop.events.openings import Openings

Places = NDArray[np.int64]
Values = NDArray[np.float64]

FEATURES = (
    "full",  # cosine of the first 500 words
    "head",  # cosine of headline and first 60 words
    "apart",  # days between them; -1 if one has no day
    "shorter",  # logarithm of the shorter one's length in words
    "unequal",  # how much longer the other is, as a logarithm
    "shared",  # how far they have their nearest neighbours in common
    "full_of_best",  # cosine as a share of the best that either has with anybody of its days ...
    "full_of_lesser",  # ... and that the one with the lesser best has
    "head_of_best",
    "head_of_lesser",
    "named_days",  # whether their openings name the same day, as a weekday; -1 if others
    "figures",  # how many figures their openings have in common
)
_NEAREST = 10  # neighbours that are held against each other
_WORD = 6  # characters
_NOBODY = -2  # stands for -1 in one of two rows, so that nobody is nobody's neighbour in common
# Where nothing is more alike than this, the best there is says nothing.
_LEAST_BEST = 0.1
_MOST_OF_LESSER = 2.0
_AT_ONCE = (
    1_000  # pairs whose neighbours are compared in one go: they stay in the processor's cache
)


@dataclass(frozen=True, slots=True)
class Pairs:
    """Pairs of articles, each once.

    Attributes:
        one: the places of the first, ...
        other: ... and of the second, which is larger; ascending by both.
        full: cosines of their first 500 words.
        head: cosines of headline and first 60 words.
    """

    one: Places
    other: Places
    full: Values
    head: Values

    @classmethod
    def of(cls, found: Sequence[Links], total: int) -> Pairs:
        """Each pair once, whoever of the two found the other.

        Args:
            found: articles, and those most like them.
            total: how many articles there are.
        """
        links = Links.joined(found)
        who, whom, full, head = links.who, links.whom, links.full, links.head
        keys = np.minimum(who, whom) * total + np.maximum(who, whom)
        order = np.argsort(keys, kind="stable")
        keys = keys[order]
        if not len(keys):
            return cls(who, whom, full, head)
        first = np.flatnonzero(np.concatenate([[True], keys[1:] != keys[:-1]]))
        # terms that were left out for one side may have been counted for the other
        return cls(
            keys[first] // total,
            keys[first] % total,
            np.maximum.reduceat(full[order], first),
            np.maximum.reduceat(head[order], first),
        )

    @classmethod
    def joined(cls, first: Pairs, second: Pairs) -> Pairs:
        """The pairs of both, one after the other."""
        return cls(
            np.concatenate([first.one, second.one]),
            np.concatenate([first.other, second.other]),
            np.concatenate([first.full, second.full]),
            np.concatenate([first.head, second.head]),
        )

    def chosen(self, numbers: Places) -> Pairs:
        """Some of the pairs."""
        return Pairs(self.one[numbers], self.other[numbers], self.full[numbers], self.head[numbers])

    def __len__(self) -> int:
        return len(self.one)


@dataclass(frozen=True, slots=True)
class Nearest:
    """What of each article's days is most like it.

    Attributes:
        places: those most like it by body, itself first, one row an article; -1 where there are
            fewer.
        weights: the cosines of each, 1.0 for itself, as unit vectors.
        full: the best cosine of bodies, ...
        head: ... and of headlines with leads.
    """

    places: Places
    weights: Values
    full: Values
    head: Values

    @classmethod
    def of(cls, pairs: Pairs, days: NDArray[np.int64]) -> Nearest:
        """What is most like each article, by the pairs."""
        total = len(days)
        near = are_near(pairs, days)
        one, other, full = pairs.one[near], pairs.other[near], pairs.full[near]
        who, whom = np.concatenate([one, other]), np.concatenate([other, one])
        both = np.concatenate([full, full])
        order = np.lexsort((whom, -both, who))
        who, whom, both = who[order], whom[order], both[order]
        rank = np.arange(len(who)) - np.searchsorted(who, who)
        kept = (rank < _NEAREST) & (both > 0)
        places = np.full((total, _NEAREST + 1), -1, np.int64)
        weights = np.zeros((total, _NEAREST + 1))
        places[:, 0], weights[:, 0] = np.arange(total), 1.0
        places[who[kept], rank[kept] + 1] = whom[kept]
        weights[who[kept], rank[kept] + 1] = both[kept]
        weights /= np.sqrt((weights**2).sum(axis=1, keepdims=True))
        return cls(
            places,
            weights,
            _best(one, other, full, total),
            _best(one, other, pairs.head[near], total),
        )

    def arrays(self) -> Arrays:
        """What it consists of, by name."""
        return {
            "places": self.places,
            "weights": self.weights,
            "full": self.full,
            "head": self.head,
        }

    def grown(self, more: int) -> Nearest:
        """The same with room for more articles, of which each is known to be like itself alone."""
        total = len(self.full)
        places = np.full((more, _NEAREST + 1), -1, np.int64)
        places[:, 0] = np.arange(total, total + more)
        weights = np.zeros((more, _NEAREST + 1))
        weights[:, 0] = 1.0
        unlike = np.full(more, _LEAST_BEST)
        return Nearest(
            np.concatenate([self.places, places]),
            np.concatenate([self.weights, weights]),
            np.concatenate([self.full, unlike]),
            np.concatenate([self.head, unlike]),
        )

    def meet(self, one: int, other: int, full: float, head: float) -> bool:
        """Note, in place, that an article is like another of its days; whether it is news."""
        news = full > self.full[one] or head > self.head[one]
        self.full[one] = max(self.full[one], full)
        self.head[one] = max(self.head[one], head)
        cosines = self.weights[one] / self.weights[one, 0]
        last = int(np.argmin(cosines))
        if full <= cosines[last]:
            return news
        cosines[last], self.places[one, last] = full, other
        self.weights[one] = cosines / np.sqrt((cosines**2).sum())
        return True

    def renew(self, one: int, whom: Places, full: Values, head: Values) -> bool:
        """Say anew, in place, what of its days an article is like; whether it is news.

        Args:
            one: the article.
            whom: the others.
            full: the cosines of bodies, ...
            head: ... and of headlines with leads.
        """
        before = self.places[one].copy(), self.full[one], self.head[one]
        order = np.lexsort((whom, -full))[:_NEAREST]
        order = order[full[order] > 0]
        self.places[one], self.weights[one] = -1, 0.0
        self.places[one, 0], self.weights[one, 0] = one, 1.0
        self.places[one, 1 : len(order) + 1] = whom[order]
        self.weights[one, 1 : len(order) + 1] = full[order]
        self.weights[one] /= np.sqrt((self.weights[one] ** 2).sum())
        self.full[one] = full.max(initial=_LEAST_BEST)
        self.head[one] = head.max(initial=_LEAST_BEST)
        after = self.places[one], self.full[one], self.head[one]
        return not all(map(np.array_equal, before, after))


def features(
    pairs: Pairs,
    nearest: Nearest,
    days: NDArray[np.int64],
    lengths: NDArray[np.int64],
    openings: Openings,
) -> Values:
    """What tells whether two articles report one event: a row for each pair, see `FEATURES`.

    Args:
        pairs: of articles.
        nearest: what is most like each article.
        days: the day of each article, 0 if unknown.
        lengths: the characters of each.
        openings: what the opening of each names.
    """
    one, other = pairs.one, pairs.other
    known = (days[one] > 0) & (days[other] > 0)
    words = np.log(lengths[one] / _WORD + 1), np.log(lengths[other] / _WORD + 1)
    columns = [
        pairs.full,
        pairs.head,
        np.where(known, np.abs(days[one] - days[other]), -1),
        np.minimum(*words),
        np.abs(words[0] - words[1]),
        _shared(one, other, nearest),
    ]
    for values, best in ((pairs.full, nearest.full), (pairs.head, nearest.head)):
        columns.append(values / np.maximum(best[one], best[other]))
        lesser = values / np.minimum(best[one], best[other])
        columns.append(np.minimum(lesser, _MOST_OF_LESSER))
    columns.append(openings.agree_on_days(one, other, days))
    columns.append(openings.agree_on_figures(one, other))
    return np.column_stack(columns)


def are_near(pairs: Pairs, days: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Which pairs are of the same days, or may be."""
    one, other = days[pairs.one], days[pairs.other]
    return (one == 0) | (other == 0) | (np.abs(one - other) <= NEAR_DAYS)


def _shared(one: Places, other: Places, nearest: Nearest) -> Values:
    """The cosine of the neighbours of two articles."""
    found = np.zeros(len(one))
    for first in range(0, len(one), _AT_ONCE):
        these, those = one[first : first + _AT_ONCE], other[first : first + _AT_ONCE]
        here = nearest.places[these].astype(np.int32)
        there = nearest.places[those].astype(np.int32)
        there[there < 0] = _NOBODY
        same = np.flatnonzero(here[:, :, None] == there[:, None, :])
        pairs, cells = np.divmod(same, (_NEAREST + 1) ** 2)
        mine, theirs = np.divmod(cells, _NEAREST + 1)
        products = nearest.weights[these[pairs], mine] * nearest.weights[those[pairs], theirs]
        found[first : first + _AT_ONCE] = np.bincount(pairs, products, len(these))
    return found


def _best(one: Places, other: Places, values: Values, total: int) -> Values:
    best = np.full(total, _LEAST_BEST)
    np.maximum.at(best, one, values)
    np.maximum.at(best, other, values)
    return best
