"""How likely statements of two articles are to say the same thing: this decides the rows.

Reports of one event share words whatever they are talking about: readers found that about half of
the statements that are merely similar say different things. A logistic model, with weights learned
by ``benchmarks/learn_rows.py`` from real reports in which readers had matched the statements by
hand; where claims and names were not looked for, as in most languages, one without these.
"""

import tomllib
from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise, product

import numpy as np

from desktop.comparison.alignment.likeness import Likeness, Pairs
from desktop.comparison.alignment.predicates import family
from desktop.comparison.alignment.terms import Terms
from desktop.comparison.alignment.tokens import Tokens
from desktop.comparison.alignment.vectors import Floats, Ints, highest
from desktop.paths import RESOURCES
from desktop.reading import Reading

# What is found in more statements of an article than this says little about any two, and tables
# have hundreds. (From 3 to 30 the rows of the reports that readers matched are as good.)
_EVERYWHERE = 9

# What tells in every language, ...
WORDED = (
    "alike",
    "shared",
    "event",
    "quantities",
    "times",
    "apart",
    "nearest",
    "openings",
    "phrases",
    "around",
)
# ... and what claims and names tell besides.
READ = ("predicates", "names")
FEATURES = (*WORDED, *READ)

Held = Sequence[frozenset[Hashable]]  # for each statement
Holders = Mapping[Hashable, Sequence[int]]  # the statements that hold each thing


@dataclass(frozen=True, slots=True)
class Weights:
    """A learned model.

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
    """What the statements of an article hold.

    Attributes:
        parsed: whether claims and names were looked for.
        quantities: the figures in each, by value and unit.
        times: the times in each, as they are written.
        predicates: the predicates of the claims of each.
        phrases: each word with the next one.
    """

    parsed: bool
    quantities: Held
    times: Held
    predicates: Held
    phrases: Held

    @classmethod
    def of(cls, reading: Reading, spoken: Terms, words: Tokens) -> "Facts":
        """Those of one article."""

        def held(found: Iterable[tuple[int, Hashable]]) -> Held:
            sets: list[set[Hashable]] = [set() for _ in spoken.statements]
            for start, value in found:
                sets[spoken.row(reading.sentence_at(start))].add(value)
            return list(map(frozenset, sets))

        said = (reading.sentences[number] for number in spoken.statements)
        folded = ([word.folded for word in words.within(one.start, one.end)] for one in said)
        return cls(
            reading.parsed,
            held((one.start, (one.low, one.high, one.unit)) for one in reading.quantities),
            held((one.start, one.text.casefold()) for one in reading.times),
            held((one.predicate_start, one.predicate) for one in reading.claims),
            [frozenset(pairwise(one)) for one in folded],
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
        how much they are more similar than the next best partner of either; how far both repeat
        what the articles open with; the logarithm of how many phrases of two words both have; how
        similar the statements before them and those behind them are. Where claims and names were
        looked for, also: how many of their predicates mean the same, and the square root of the
        weight of the names they share.
        """
        pairs = self._likeness.pairs
        one, other = self._facts
        columns = [
            pairs.alike,
            np.sqrt(self._likeness.shared(pairs)),
            np.log(self._event / (1.0 - self._event)),
            _in_both(one.quantities, other.quantities, pairs),
            _in_both(one.times, other.times, pairs),
            np.abs(_places(pairs.rows, one) - _places(pairs.columns, other)),
            _leads(pairs.rows, pairs.alike) + _leads(pairs.columns, pairs.alike),
            self._likeness.of_openings(pairs),
            np.log1p(_in_both(one.phrases, other.phrases, pairs)),
            _around(pairs, len(other.times)),
        ]
        if self._read:
            columns.append(_of_one_meaning(one.predicates, other.predicates, pairs))
            columns.append(np.sqrt(self._likeness.shared_names(pairs)))
        return np.stack(columns, axis=1)

    def chances(self) -> Floats:
        """[pairs] the probability that they say the same thing."""
        learned = weights(read=self._read)
        odds = learned.constant + self.features() @ np.array(learned.weights)
        return 1.0 / (1.0 + np.exp(-odds))

    @property
    def threshold(self) -> float:
        """From this probability on, two statements alone make a row."""
        return weights(read=self._read).threshold

    @property
    def _read(self) -> bool:
        """Whether claims and names were looked for in both."""
        return all(one.parsed for one in self._facts)


@cache
def weights(*, read: bool) -> Weights:
    """The weights that were learned, with those of claims and names or without them."""
    text = (RESOURCES / "words" / "same_statement.toml").read_text("utf-8")
    held: Mapping[str, float] = tomllib.loads(text)["read" if read else "worded"]
    names = FEATURES if read else WORDED
    return Weights(held["constant"], tuple(held[name] for name in names), held["threshold"])


def _in_both(one: Held, other: Held, pairs: Pairs) -> Floats:
    """[pairs] how many values both statements have."""
    mine, theirs = _holders(one), _holders(other)
    common = ((rows, theirs[value]) for value, rows in mine.items() if value in theirs)
    return _counted(common, pairs, len(other))


def _of_one_meaning(one: Held, other: Held, pairs: Pairs) -> Floats:
    """[pairs] how many predicates of the one statement mean the same as one of the other."""
    mine, theirs = _holders(one), _holders(other)
    near: dict[str, set[Hashable]] = {}
    for predicate in theirs:
        for key in family(str(predicate)):
            near.setdefault(key, set()).add(predicate)
    common = (
        (rows, theirs[synonym])
        for predicate, rows in mine.items()
        for synonym in set[Hashable]().union(
            *(near.get(key, ()) for key in family(str(predicate)))
        )
    )
    return _counted(common, pairs, len(other))


def _holders(held: Held) -> Holders:
    """The statements that have each value, leaving out values found everywhere."""
    holders: dict[Hashable, list[int]] = {}
    for row, values in enumerate(held):
        for value in values:
            holders.setdefault(value, []).append(row)
    return {value: rows for value, rows in holders.items() if len(rows) <= _EVERYWHERE}


def _counted(
    common: Iterable[tuple[Sequence[int], Sequence[int]]], pairs: Pairs, width: int
) -> Floats:
    """[pairs] how often each occurs when all rows are paired with all columns, again and again."""
    counts = Counter(
        row * width + column for rows, columns in common for row, column in product(rows, columns)
    )
    known = np.array(sorted(counts), np.int64)
    return _found(known, np.array([counts[pair] for pair in known.tolist()]), pairs, width)


def _around(pairs: Pairs, width: int) -> Floats:
    """[pairs] how similar the statements directly before are, and those directly behind, added."""
    known = pairs.rows * width + pairs.columns
    before = np.where(pairs.columns > 0, pairs.columns - 1, -width)
    behind = np.where(pairs.columns + 1 < width, pairs.columns + 1, -width)
    return sum(
        _found(known, pairs.alike, pairs._replace(rows=pairs.rows + step, columns=columns), width)
        for step, columns in ((-1, before), (1, behind))
    )


def _found(known: Ints, values: Floats, pairs: Pairs, width: int) -> Floats:
    """[pairs] the value of each, of those known by row and column as one number; else 0.0."""
    if not len(known):
        return np.zeros(len(pairs.rows))
    wanted = pairs.rows * width + pairs.columns
    at = np.minimum(np.searchsorted(known, wanted), len(known) - 1)
    return np.where(known[at] == wanted, values[at], 0.0).astype(np.float64)


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
