"""Base: all that was found when all articles were grouped, to put more among them later.

It consists of arrays, so that it can be kept and taken up again without reading it through.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.events.adjacency import Adjacency
from desktop.events.arrays import Arrays, named, unnamed
from desktop.events.bridges import Bridges, Languages, may_be_tied
from desktop.events.clustering import Tie
from desktop.events.copies import Age, Reprint, Runs, age, looked_at
from desktop.events.graph import Articles, graph
from desktop.events.holders import Holders
from desktop.events.likelihood import ENOUGH, WEAKEST
from desktop.events.neighbours import Segment
from desktop.events.openings import Openings
from desktop.events.pairs import Nearest, Pairs
from desktop.events.signature import Signature
from desktop.events.table import Statistics
from desktop.events.thinness import tempered
from desktop.progress import Progress, Work

_STEP = 100  # articles between two reports of progress
# Rows for articles that come later: making room when the first comes reads and copies all of it.
_ROOM = 600


@dataclass(frozen=True, slots=True)
class Base:
    """What was found of all articles; they are named by their places in order of days.

    Attributes:
        numbers: the number of each article.
        lengths: characters of each.
        openings: the weekdays and figures that each begins with.
        contents: see `Signature.content`, of each.
        runs_of: how many runs of words of each are looked at for copies.
        statistics: of their terms.
        segment: what others are looked for in.
        adjacency: the pairs that may report one event; changes as articles are added.
        nearest: what is most like each; changes as articles are added.
        bridges: who holds the names and figures that survive translation.
        languages: how many of the articles that may be tied across languages are in each.
        ties: ties between languages.
        runs: who holds the runs of words.
        reprints: who reprints whom.
    """

    numbers: NDArray[np.int64]
    lengths: NDArray[np.int64]
    openings: Openings
    contents: NDArray[np.int64]
    runs_of: NDArray[np.int64]
    statistics: Statistics
    segment: Segment
    adjacency: Adjacency
    nearest: Nearest
    bridges: Holders
    languages: Languages
    ties: Sequence[Tie]
    runs: Holders
    reprints: Sequence[Reprint]

    def age(self, place: int) -> Age:
        """What puts an article in order of age."""
        day, length = int(self.segment.days[place]), int(self.lengths[place])
        return not day, day, -length, int(self.contents[place])

    def strong_ties(self) -> list[Tie]:
        """The pairs that hold anything together."""
        numbers = np.flatnonzero(self.adjacency.arrays()["likelihoods"] >= WEAKEST)
        return as_ties(self.adjacency.pairs(numbers), self.adjacency.likelihoods(numbers))

    def arrays(self) -> Arrays:
        """All of it by name."""
        languages = "\n".join(f"{name} {count}" for name, count in self.languages.items())
        statistics = {"keys": self.statistics.keys, "held": self.statistics.held}
        return {
            "numbers": self.numbers,
            "lengths": self.lengths,
            "contents": self.contents,
            "runs_of": self.runs_of,
            "languages": np.frombuffer(languages.encode(), np.uint8),
            "ties": np.array(self.ties, np.float64).reshape(-1, 3),
            "reprints": np.array(self.reprints, np.float64).reshape(-1, 3),
            **named("openings", self.openings.arrays()),
            **named("statistics", statistics),
            **named("segment", self.segment.arrays()),
            **named("adjacency", self.adjacency.arrays()),
            **named("nearest", self.nearest.arrays()),
            **named("bridges", self.bridges.arrays()),
            **named("runs", self.runs.arrays()),
        }

    @classmethod
    def restored(cls, arrays: Arrays) -> Base:
        """The one that consisted of these, which are changed as articles are added."""
        languages = [line.split() for line in bytes(arrays["languages"]).decode().splitlines()]
        statistics = unnamed("statistics", arrays)
        return cls(
            arrays["numbers"],
            arrays["lengths"],
            Openings(**unnamed("openings", arrays)),
            arrays["contents"],
            arrays["runs_of"],
            Statistics.counted(statistics["keys"], statistics["held"], len(arrays["numbers"])),
            Segment.restored(unnamed("segment", arrays)),
            Adjacency(unnamed("adjacency", arrays)),
            Nearest(**unnamed("nearest", arrays)),
            Holders(unnamed("bridges", arrays)),
            Counter({name: int(count) for name, count in languages}),
            [(int(one), int(other), likely) for one, other, likely in arrays["ties"].tolist()],
            Holders(unnamed("runs", arrays)),
            [(int(one), int(other), share) for one, other, share in arrays["reprints"].tolist()],
        )


@dataclass(frozen=True, slots=True)
class _OfEach:
    """What is looked for in every other article, of each.

    Attributes:
        contents: see `Signature.content`.
        ages: what puts it in order of age.
        runs: the runs of words that are looked at for copies.
        bridges: the names and figures that survive translation; none where it can't be tied.
        languages: how many of those that may be tied across languages are in each.
    """

    contents: list[int]
    ages: list[Age]
    runs: list[NDArray[np.uint32]]
    bridges: list[NDArray[np.uint32]]
    languages: Languages


def based(held: Articles, ordered: Sequence[Signature]) -> Work[Base]:
    """Find all that there is to be found of articles before they are grouped.

    Args:
        held: the articles.
        ordered: their signatures in that order.
    """
    segment = held.segment()
    found = yield from graph(held, segment)
    likelihoods = found.likelihoods
    if len(held) < ENOUGH:
        likelihoods = tempered(likelihoods, found.pairs, ordered, held.statistics)
    each = yield from _of_each(ordered)
    sizes = [len(row) for row in each.runs]
    shared, bridging = Holders.of(each.runs), Holders.of(each.bridges)
    each.runs.clear()  # as large as all the rest
    each.bridges.clear()
    return Base(
        held.numbers,
        held.lengths,
        held.openings,
        np.array(each.contents, np.int64),
        np.array(sizes, np.int64),
        held.statistics,
        segment,
        Adjacency.between(found.pairs, likelihoods, len(held)),
        found.nearest.grown(_ROOM),
        bridging,
        each.languages,
        list(Bridges(ordered, bridging, each.languages).ties()),
        shared,
        Runs(each.ages.__getitem__, sizes, shared).copies(),
    )


def _of_each(ordered: Sequence[Signature]) -> Work[_OfEach]:
    """Look through the articles one by one."""
    each = _OfEach([], [], [], [], Counter())
    for place, one in enumerate(ordered):
        each.contents.append(one.content)
        each.ages.append(age(one))
        each.runs.append(looked_at(one))
        tied = may_be_tied(one, len(ordered))
        each.bridges.append(one.bridges if tied else one.bridges[:0])
        each.languages.update([one.language] if tied else [])
        if place % _STEP == 0:
            yield Progress(place, len(ordered))
    return each


def as_ties(pairs: Pairs, likelihoods: NDArray[np.float64]) -> list[Tie]:
    """Pairs as what is clustered."""
    return list(zip(pairs.one.tolist(), pairs.other.tolist(), likelihoods.tolist(), strict=True))
