"""How likely it is that statements of two articles tell the same thing: what stands in one row.

Reports of one event share words wherever they speak of it: of statements that are only alike, two
readers found half to tell of something else. A logistic model over seven features, its weights
learned by ``benchmarks/learn_rows.py`` from real reports whose statements were laid together by
people who read them.
"""

import tomllib
from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np

from desktop.comparison.alignment.likeness import Likeness, Pairs
from desktop.comparison.alignment.terms import Terms
from desktop.comparison.alignment.vectors import Floats, Ints
from desktop.paths import RESOURCES
from desktop.reading import Reading

# A figure or a day that so many statements of an article have says little about any two.
_EVERYWHERE = 9

FEATURES = ("alike", "shared", "event", "quantities", "times", "apart", "nearest")

Held = Sequence[frozenset[Hashable]]  # for each statement


@dataclass(frozen=True, slots=True)
class Weights:
    """What speaks for one statement, and how much.

    Attributes:
        constant: the log-odds where all features are 0.
        weights: of the features, in their order.
        threshold: from this chance on two statements stand in one row.
    """

    constant: float
    weights: tuple[float, ...]
    threshold: float


@dataclass(frozen=True, slots=True)
class Said:
    """What the statements of an article hold beside their words.

    Attributes:
        quantities: the figures in each, by value and unit.
        times: the times in each, as they are written.
    """

    quantities: Held
    times: Held

    @classmethod
    def of(cls, reading: Reading, spoken: Terms) -> "Said":
        """What the statements of an article hold."""

        def held(found: Iterable[tuple[int, Hashable]]) -> Held:
            sets: list[set[Hashable]] = [set() for _ in spoken.statements]
            for start, value in found:
                sets[spoken.row(reading.sentence_at(start))].add(value)
            return list(map(frozenset, sets))

        return cls(
            held((one.start, (one.low, one.high, one.unit)) for one in reading.quantities),
            held((one.start, one.text.casefold()) for one in reading.times),
        )


class SameStatement:
    """What two articles show about which of their statements tell the same thing."""

    def __init__(self, likeness: Likeness, event: Floats, said: tuple[Said, Said]) -> None:
        """Take what is known of the pairs.

        Args:
            likeness: how alike the statements are.
            event: for each pair of it how likely the two are of one event.
            said: what the statements of either article hold.
        """
        self._likeness, self._event, self._said = likeness, event, said

    def features(self) -> Floats:
        """What the model weighs for each pair of statements that share a word; one row a pair.

        The columns, by ``FEATURES``: how alike they are; the root of what the words that they share
        weigh together; the log-odds that they are of one event; how many figures, and how many
        times, stand in both; how far apart they stand, as shares of their articles; how much more
        alike they are than the next best of either.
        """
        pairs = self._likeness.pairs
        one, other = self._said
        return np.stack(
            [
                pairs.alike,
                np.sqrt(self._likeness.shared(pairs)),
                np.log(self._event / (1.0 - self._event)),
                _in_both(one.quantities, other.quantities, pairs),
                _in_both(one.times, other.times, pairs),
                np.abs(_places(pairs.rows, one) - _places(pairs.columns, other)),
                _leads(pairs.rows, pairs.alike) + _leads(pairs.columns, pairs.alike),
            ],
            axis=1,
        )

    def chances(self) -> Floats:
        """How likely each of those pairs tells the same thing, 0.0 to 1.0."""
        learned = weights()
        odds = learned.constant + self.features() @ np.array(learned.weights)
        return 1.0 / (1.0 + np.exp(-odds))


@cache
def weights() -> Weights:
    """The weights that were learned."""
    text = (RESOURCES / "words" / "same_statement.toml").read_text("utf-8")
    held: Mapping[str, float] = tomllib.loads(text)
    return Weights(held["constant"], tuple(held[name] for name in FEATURES), held["threshold"])


def _in_both(one: Held, other: Held, pairs: Pairs) -> Floats:
    """How many things each pair of statements has in common."""
    holders = _holders(one), _holders(other)
    common = Counter(
        row * len(other) + column
        for value, rows in holders[0].items()
        for row in rows
        for column in holders[1].get(value, ())
    )
    found = np.zeros(len(pairs.rows))
    if common:
        known = np.array(sorted(common), np.int64)
        wanted = pairs.rows * len(other) + pairs.columns
        at = np.minimum(np.searchsorted(known, wanted), len(known) - 1)
        counts = np.array([common[pair] for pair in known.tolist()], np.float64)
        found = np.where(known[at] == wanted, counts[at], 0.0)
    return found


def _holders(held: Held) -> Mapping[Hashable, Sequence[int]]:
    """Which statements hold each thing, but for what is everywhere."""
    holders: dict[Hashable, list[int]] = {}
    for row, values in enumerate(held):
        for value in values:
            holders.setdefault(value, []).append(row)
    return {value: rows for value, rows in holders.items() if len(rows) <= _EVERYWHERE}


def _places(rows: Ints, said: Said) -> Floats:
    """Where statements stand in their article, as shares of it."""
    return rows / max(len(said.times), 1)


def _leads(groups: Ints, values: Floats) -> Floats:
    """By how much each value is ahead of the highest other one of its group; below 0 if behind."""
    size = int(groups.max(initial=-1)) + 1
    highest, second = np.zeros(size), np.zeros(size)
    np.maximum.at(highest, groups, values)
    best = np.zeros(len(values), np.bool_)
    best[np.flatnonzero(values == highest[groups])] = True
    others = np.where(best, 0.0, values)
    np.maximum.at(second, groups, others)
    level = np.bincount(groups[best], minlength=size) > 1  # several are the best
    second = np.where(level, highest, second)
    return values - np.where(best, second[groups], highest[groups])
