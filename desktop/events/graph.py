"""Graph: all articles of an archive, and how likely each two of them report one event."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.events.likelihood import model
from desktop.events.neighbours import Links, Segment
from desktop.events.openings import Openings
from desktop.events.pairs import Nearest, Pairs, features
from desktop.events.products import BLOCK, Products
from desktop.events.signature import Signature
from desktop.events.table import Counts, Statistics, Vectors
from desktop.progress import Progress, Work

# The heaviest terms of an article; its others are common and shared by chance.
KEPT = 150
# Up to so many articles each is held against all others by all terms, a product of matrices that
# grows with the square of their number (64 MB each for bodies and headlines); of more, less is
# looked at (see `neighbours`).
_AT_ONCE = 4_000
_CHUNK = 2_000  # articles that are weighed at once: 40 MB
_JUDGED_AT_ONCE = 100_000  # pairs: 20 MB
_STEP = 100  # articles between two reports of progress


@dataclass(frozen=True, slots=True)
class Articles:
    """What of all articles grouping works with, in order of days, then of content.

    The order is the same whatever order the articles came in, and so is all that follows from it.

    Attributes:
        order: the place in the given signatures of each article.
        numbers: the number of each.
        days: the day of each, 0 if unknown; ascending.
        lengths: characters of each.
        openings: the weekdays and figures that each begins with.
        statistics: of their terms.
        full: vectors of their first 500 words.
        head: vectors of headline and first 60 words.
    """

    order: NDArray[np.int64]
    numbers: NDArray[np.int64]
    days: NDArray[np.int64]
    lengths: NDArray[np.int64]
    openings: Openings
    statistics: Statistics
    full: Vectors
    head: Vectors

    def __len__(self) -> int:
        return len(self.order)

    def segment(self) -> Segment:
        """What others are looked for in."""
        return Segment(self.days, self.full, self.head)


@dataclass(frozen=True, slots=True)
class Graph:
    """Which articles may report one event.

    Attributes:
        pairs: of articles, by their places in `Articles`.
        nearest: what is most like each article.
        likelihoods: how likely each pair reports one event, 0.0 to 1.0.
    """

    pairs: Pairs
    nearest: Nearest
    likelihoods: NDArray[np.float64]


def articles(signatures: Sequence[Signature]) -> Work[Articles]:
    """Bring articles into order and weigh their terms."""
    keys: list[tuple[int, int]] = []
    numbers: list[int] = []
    lengths: list[int] = []
    held: list[NDArray[np.uint32]] = []
    total = len(signatures)
    for place, one in enumerate(signatures):
        keys.append((one.day, one.content))
        numbers.append(one.article)
        lengths.append(one.length)
        held.append(one.terms)
        if place % _STEP == 0:
            yield Progress(place, 3 * total)
    statistics = Statistics.of(held)
    order = np.array(sorted(range(total), key=keys.__getitem__), np.int64)
    full: list[Vectors] = []
    head: list[Vectors] = []
    openings: list[Openings] = []
    for first in range(0, total, _CHUNK):
        places: list[int] = order[first : first + _CHUNK].tolist()
        chunk = [signatures[place] for place in places]
        full.append(Vectors.of([body(one) for one in chunk], statistics, KEPT))
        head.append(Vectors.of([opening(one) for one in chunk], statistics, KEPT))
        openings.append(Openings.of(chunk))
        yield Progress(total + first, 3 * total)
    days = np.array([keys[place][0] for place in order.tolist()], np.int64)
    return Articles(
        order,
        np.array(numbers, np.int64)[order],
        days,
        np.array(lengths, np.int64)[order],
        Openings.joined(openings),
        statistics,
        Vectors.joined(full),
        Vectors.joined(head),
    )


def pairs(held: Articles, segment: Segment) -> Work[Pairs]:
    """The pairs of articles, all of which are in the segment, that may report one event."""
    found: list[Links] = []
    for links in _all_at_once(held) if len(held) <= _AT_ONCE else _one_by_one(held, segment):
        found.append(links)
        yield Progress(2 * len(held) + int(links.who.max(initial=0)), 3 * len(held))
    return Pairs.of(found, len(held))


def _all_at_once(held: Articles) -> Iterator[Links]:
    products = Products(held.days, held.full, held.head)
    for first in range(0, len(held), BLOCK):
        yield products.most_like(first, min(first + BLOCK, len(held)))


def _one_by_one(held: Articles, segment: Segment) -> Iterator[Links]:
    days: list[int] = held.days.tolist()
    with segment.swept():
        for first in range(0, len(held), _STEP):
            places = range(first, min(first + _STEP, len(held)))
            yield Links.joined(
                [
                    segment.most_like(
                        held.full.row(place), held.head.row(place), days[place], place
                    ).links(place)
                    for place in places
                ]
            )


def graph(held: Articles, segment: Segment) -> Work[Graph]:
    """The pairs of articles, all of which are in the segment, with their likelihoods."""
    found = yield from pairs(held, segment)
    yield Progress(0, len(found))
    nearest = Nearest.of(found, held.days)
    likely = np.empty(len(found))
    for first in range(0, len(found), _JUDGED_AT_ONCE):
        yield Progress(first, len(found))
        some = found.chosen(np.arange(first, min(first + _JUDGED_AT_ONCE, len(found))))
        rows = features(some, nearest, held.days, held.lengths, held.openings)
        likely[first : first + len(some)] = model().likelihood(rows, len(held))
    return Graph(found, nearest, likely)


def body(one: Signature) -> Counts:
    """The terms of an article's first 500 words."""
    return one.terms, one.counts


def opening(one: Signature) -> Counts:
    """The terms of an article's headline and first 60 words."""
    return one.terms, one.heads
