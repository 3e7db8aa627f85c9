"""How likely statements of two articles are to say the same thing: this decides the rows.

Reports of one event share words whatever they are talking about: readers found that about half of
the statements that are merely similar say different things. A logistic model, with weights learned
by ``benchmarks/learn_rows.py`` from real reports in which readers had matched the statements by
hand; where claims and names were not looked for, as in most languages, one without these.
"""

import math
import tomllib
from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product

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
# In log-odds. With 1 or 3 the rows of the reports that readers matched are a little worse.
_DECISIVE = 2.0

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
    """What the statements of an article hold, but for what is found everywhere in it.

    Attributes:
        parsed: whether claims and names were looked for.
        count: how many statements there are.
        quantities: who holds each figure, by value and unit.
        times: who holds each time, as it is written.
        phrases: who holds each three words in a row.
        predicates: who holds each predicate of a claim.
        families: the predicates of each family of words of one meaning.
    """

    parsed: bool
    count: int
    quantities: Holders
    times: Holders
    phrases: Holders
    predicates: Holders
    families: Mapping[str, Sequence[str]]

    @classmethod
    def of(cls, reading: Reading, spoken: Terms, words: Tokens) -> "Facts":
        """Those of one article."""

        def holders(found: Iterable[tuple[int, Hashable]]) -> Holders:
            return _holders((spoken.row(reading.sentence_at(at)), value) for at, value in found)

        said = (reading.sentences[number] for number in spoken.statements)
        told = enumerate(words.folded(one.start, one.end) for one in said)
        predicates = {one.predicate for one in reading.claims}
        return cls(
            reading.parsed,
            len(spoken.statements),
            holders((one.start, (one.low, one.high, one.unit)) for one in reading.quantities),
            holders((one.start, one.text.casefold()) for one in reading.times),
            _holders((row, three) for row, one in told for three in _threes(one)),
            holders((one.predicate_start, one.predicate) for one in reading.claims),
            _families(predicates),
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
        what the articles open with; the logarithm of how many phrases of three words both have; how
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
            _in_both(one.quantities, other.quantities, pairs, other.count),
            _in_both(one.times, other.times, pairs, other.count),
            np.abs(pairs.rows / max(one.count, 1) - pairs.columns / max(other.count, 1)),
            _leads(pairs.rows, pairs.alike) + _leads(pairs.columns, pairs.alike),
            self._likeness.of_openings(pairs),
            np.log1p(_in_both(one.phrases, other.phrases, pairs, other.count)),
            _around(pairs, other.count),
        ]
        if self._read:
            columns.append(_of_one_meaning(one, other, pairs))
            columns.append(np.sqrt(self._likeness.shared_names(pairs)))
        return np.stack(columns, axis=1)

    def chances(self) -> Floats:
        """[pairs] the probability that they say the same thing."""
        return 1.0 / (1.0 + np.exp(-self._odds()))

    def worth(self) -> Floats:
        """[pairs] how much speaks for their standing in one row, 0.0 to 2.0.

        1.0 where it is just enough; `_DECISIVE` in log-odds beyond that on either side is all that
        counts, so that one very likely pair does not bring in others.
        """
        least = weights(read=self._read).threshold
        return 1.0 + np.clip((self._odds() - _odds(least)) / _DECISIVE, -1.0, 1.0)

    def _odds(self) -> Floats:
        learned = weights(read=self._read)
        return learned.constant + self.features() @ np.array(learned.weights)

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


def _odds(chance: float) -> float:
    """The logarithm of the odds of a probability."""
    return math.log(chance / (1.0 - chance))


def _holders(found: Iterable[tuple[int, Hashable]]) -> Holders:
    """The statements that have each value, leaving out values found everywhere; rows ascend."""
    holders: defaultdict[Hashable, list[int]] = defaultdict(list)
    for row, value in found:
        rows = holders[value]
        if not rows or rows[-1] != row:
            rows.append(row)
    return {value: rows for value, rows in holders.items() if len(rows) <= _EVERYWHERE}


def _threes(words: Sequence[str]) -> Iterable[tuple[str, str, str]]:
    """Each three words in a row."""
    return zip(words, words[1:], words[2:], strict=False)


def _families(predicates: Iterable[str]) -> Mapping[str, Sequence[str]]:
    families: dict[str, list[str]] = {}
    for predicate in sorted(predicates):
        for key in family(predicate):
            families.setdefault(key, []).append(predicate)
    return families


def _in_both(one: Holders, other: Holders, pairs: Pairs, width: int) -> Floats:
    """[pairs] how many values both statements have."""
    common = ((one[value], other[value]) for value in one.keys() & other.keys())
    return _counted(common, pairs, width)


def _of_one_meaning(one: Facts, other: Facts, pairs: Pairs) -> Floats:
    """[pairs] how many predicates of the one statement mean the same as one of the other."""
    synonyms = {
        both
        for key in one.families.keys() & other.families.keys()
        for both in product(one.families[key], other.families[key])
    }
    common = (
        (one.predicates.get(mine, ()), other.predicates.get(theirs, ()))
        for mine, theirs in synonyms
    )
    return _counted(common, pairs, other.count)


def _counted(
    common: Iterable[tuple[Sequence[int], Sequence[int]]], pairs: Pairs, width: int
) -> Floats:
    """[pairs] how often each occurs when all rows are paired with all columns, again and again."""
    places = [
        row * width + column for rows, columns in common for row in rows for column in columns
    ]
    met, counts = np.unique(np.array(places, np.int64), return_counts=True)
    known = pairs.rows * width + pairs.columns
    found = np.zeros(len(known))
    if len(known):
        at = np.minimum(np.searchsorted(known, met), len(known) - 1)
        held = known[at] == met
        found[at[held]] = counts[held]
    return found


def _around(pairs: Pairs, width: int) -> Floats:
    """[pairs] how similar the statements directly before are, and those directly behind, added."""
    known = pairs.rows * width + pairs.columns
    found = np.zeros(len(known))
    # of the pairs in order, what one step down the diagonal finds finds it back again
    inner = np.flatnonzero(pairs.columns + 1 < width)
    wanted = known[inner] + width + 1
    at = np.minimum(np.searchsorted(known, wanted), max(len(known) - 1, 0))
    held = known[at] == wanted
    one, next_one = inner[held], at[held]
    found[one] += pairs.alike[next_one]
    found[next_one] += pairs.alike[one]
    return found


def _leads(groups: Ints, values: Floats) -> Floats:
    """By how much each value exceeds the highest other one of its group; negative if below it."""
    top = highest(groups, values)
    best = values == top[groups]
    second = highest(groups, np.where(best, 0.0, values))
    tied = np.bincount(groups[best], minlength=len(top)) > 1
    return values - np.where(best & ~tied[groups], second[groups], top[groups])
