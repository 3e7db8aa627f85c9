"""How likely statements of two articles are to say the same thing: this decides the rows.

Reports of one event share words whatever they are talking about: readers found that about half of
the statements that are merely similar say different things. A logistic model over seven features,
with weights learned by ``benchmarks/learn_rows.py`` from real reports in which readers had matched
the statements by hand.
"""

import tomllib
from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np

from desktop.comparison.alignment.likeness import Likeness, Pairs
from desktop.comparison.alignment.terms import Terms
from desktop.comparison.alignment.vectors import Floats, Ints, highest
from desktop.paths import RESOURCES
from desktop.reading import Reading

# A figure or a time found in more statements of an article than this says little about any two, and
# tables have hundreds. (From 3 to 30 the rows of the reports that readers matched are as good.)
_EVERYWHERE = 9

FEATURES = ("alike", "shared", "event", "quantities", "times", "apart", "nearest")

Held = Sequence[frozenset[Hashable]]  # for each statement


@dataclass(frozen=True, slots=True)
class Weights:
    """The learned model.

    Attributes:
        constant: the log-odds where all features are 0.
        weights: of the features, in their order.
        threshold: from this probability on, two statements share a row.
    """

    constant: float
    weights: tuple[float, ...]
    threshold: float


@dataclass(frozen=True, slots=True)
class Facts:
    """The figures and times in the statements of an article.

    Attributes:
        quantities: the figures in each, by value and unit.
        times: the times in each, as they are written.
    """

    quantities: Held
    times: Held

    @classmethod
    def of(cls, reading: Reading, spoken: Terms) -> "Facts":
        """Those of one article."""

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
    """The evidence that statements of two articles say the same thing."""

    def __init__(self, likeness: Likeness, event: Floats, facts: tuple[Facts, Facts]) -> None:
        """Take what is known of the pairs.

        Args:
            likeness: the similarity of the statements.
            event: for each of its pairs the probability that both are about one event.
            facts: of the first article and of the second.
        """
        self._likeness, self._event, self._facts = likeness, event, facts

    def features(self) -> Floats:
        """[pairs, features] for each pair of statements that share a word.

        The columns, as in ``FEATURES``: their similarity; the square root of the total weight of
        the words they share; the log-odds that they are about one event; how many figures, and how
        many times, both have; how far apart they are, each position as a share of its article; by
        how much they are more similar than the next best partner of either.
        """
        pairs = self._likeness.pairs
        one, other = self._facts
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
        """[pairs] the probability that they say the same thing."""
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
    """[pairs] how many values both statements have."""
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
    """The statements that have each value, leaving out values found everywhere."""
    holders: dict[Hashable, list[int]] = {}
    for row, values in enumerate(held):
        for value in values:
            holders.setdefault(value, []).append(row)
    return {value: rows for value, rows in holders.items() if len(rows) <= _EVERYWHERE}


def _places(rows: Ints, facts: Facts) -> Floats:
    """Where statements are in their article, as shares of it."""
    return rows / max(len(facts.times), 1)


def _leads(groups: Ints, values: Floats) -> Floats:
    """By how much each value exceeds the highest other one of its group; negative if below it."""
    top = highest(groups, values)
    best = values == top[groups]
    second = highest(groups, np.where(best, 0.0, values))
    tied = np.bincount(groups[best], minlength=len(top)) > 1
    return values - np.where(best & ~tied[groups], second[groups], top[groups])
