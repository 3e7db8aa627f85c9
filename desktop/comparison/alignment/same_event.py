"""The probability that statements of two articles are of one event, given the articles around them.

Two reports of arrests share words whoever was arrested; their openings, and the names in both, tell
whether it is one arrest. A logistic model over four features, with weights learned by
``benchmarks/learn_alignment.py`` from the pairs of ECB+, whose topics contain two similar events
each.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import numpy as np

from desktop.comparison.alignment.likeness import Pairs
from desktop.comparison.alignment.vectors import Bags, Floats, Ints, Vectors
from desktop.paths import RESOURCES

# Articles without a name say nothing by their names.
_NAMELESS = 0.5


@dataclass(frozen=True, slots=True)
class Weights:
    """The weights of the features.

    Attributes:
        constant: the log-odds of statements about which nothing is known.
        weights: of the four features, in the order of `features`.
        threshold: from this chance on two statements are taken to be of one event.
    """

    constant: float
    weights: tuple[float, ...]
    threshold: float


class SameEvent:
    """The evidence in two articles for their statements' being of one event."""

    def __init__(self, one: Vectors, other: Vectors, rarities: Floats) -> None:
        self.opening = _cosine(one.opening, other.opening, rarities)
        self.names = _shared(one.named, other.named, rarities)
        self._strange = _strange(one.names, other), _strange(other.names, one)

    def features(self, pairs: Pairs) -> Floats:
        """The features of pairs of statements; one row a pair.

        The columns: how alike they are; how alike the openings of their articles are; the share of
        the names of one article that the other has, of whichever it is more; how many of the two
        statements name somebody or something of whom the other article knows nothing.
        """
        strange = self._strange[0][pairs.rows] + self._strange[1][pairs.columns]
        same = np.ones(len(pairs.rows))
        return np.stack([pairs.alike, same * self.opening, same * self.names, strange], axis=1)

    def chances(self, pairs: Pairs) -> Floats:
        """The probability that pairs of statements are of one event, 0.0 to 1.0."""
        learned = weights()
        odds = learned.constant + self.features(pairs) @ np.array(learned.weights)
        return 1.0 / (1.0 + np.exp(-odds))


@cache
def weights() -> Weights:
    """The learned weights."""
    text = (RESOURCES / "words" / "same_event.toml").read_text("utf-8")
    held: Mapping[str, float] = tomllib.loads(text)
    names = ("alike", "opening", "names", "strange")
    return Weights(held["constant"], tuple(held[name] for name in names), held["threshold"])


def _cosine(one: Ints, other: Ints, rarities: Floats) -> float:
    lengths = [float(np.sum(rarities[keys] ** 2)) for keys in (one, other)]
    shared = float(np.sum(rarities[np.intersect1d(one, other)] ** 2))
    return shared / float(np.sqrt(lengths[0] * lengths[1])) if all(lengths) else 0.0


def _shared(one: Ints, other: Ints, rarities: Floats) -> float:
    if not len(one) or not len(other):
        return _NAMELESS
    shared = float(np.sum(rarities[np.intersect1d(one, other)]))
    return shared / min(float(np.sum(rarities[keys])) for keys in (one, other))


def _strange(names: Bags, article: Vectors) -> Floats:
    """For each statement 1.0 if it has a name that the article lacks, else 0.0."""
    unknown = article.holding[names.keys] == 0
    unknown &= ~np.isin(names.keys, article.opening)
    return (np.bincount(names.rows, weights=unknown, minlength=len(names)) > 0).astype(np.float64)
