"""Pairing: claims of two articles of which only one can be true, if they are of one thing."""

import json
import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from desktop.comparison.alignment import Aligned
from desktop.comparison.predicates import family, opposites, stem, word_likeness
from desktop.comparison.propositions import Part, Proposition
from desktop.paths import RESOURCES
from desktop.reading.claim import Factuality

_REAL = frozenset({Factuality.ASSERTED, Factuality.PARTLY, Factuality.POSSIBLE, Factuality.UNREAL})
# What is told of the same role by heads that say the same, and by heads that do not.
_MATCH, _UNKNOWN, _MISMATCH = 1.0, 0.0, -1.0
_FILLED = 0.5  # so much of the weight of one part stands in the other where their heads differ


@dataclass(frozen=True, slots=True, eq=False)
class Pairing:
    """Two claims of different articles of which at most one is true, if they are of one thing.

    Attributes:
        one: the claim that is said to be so.
        other: the claim that is said not to be so, or whose predicate excludes the first one's.
        features: what speaks for and against their being of one thing, by name.
        score: how likely they contradict each other, 0.0 to 1.0.
    """

    one: Proposition
    other: Proposition
    features: Mapping[str, float]
    score: float


class Index:
    """The claims of an article by what their predicates mean."""

    def __init__(self, found: Sequence[Proposition]) -> None:
        self._by_family: dict[str, list[Proposition]] = defaultdict(list)
        self._by_stem: dict[str, list[Proposition]] = defaultdict(list)
        for held in found:
            self._by_stem[stem(held.claim.predicate)].append(held)
            for key in family(held.claim.predicate):
                self._by_family[key].append(held)

    def of_one_meaning(self, predicate: str) -> Iterator[Proposition]:
        """The claims whose predicate may say the same as another, each once, in order."""
        found = [held for key in family(predicate) for held in self._by_family.get(key, ())]
        yield from _unique(found)

    def of_opposite_meaning(self, predicate: str) -> Iterator[Proposition]:
        """The claims whose predicate excludes another, each once, in order."""
        found = [held for word in opposites(predicate) for held in self._by_stem.get(word, ())]
        yield from _unique(found)


def pairings(
    aligned: Aligned, one: Sequence[Proposition], other: Sequence[Proposition]
) -> Iterator[Pairing]:
    """All claims of two articles that exclude each other if they are of one thing.

    Args:
        aligned: the articles.
        one: the claims of the first article.
        other: those of the second one.
    """
    for mine, theirs in ((one, other), (other, one)):
        index = Index([held for held in theirs if held.claim.factuality in _REAL])
        for denied in mine:
            if denied.claim.factuality is Factuality.DENIED:
                for real in index.of_one_meaning(denied.claim.predicate):
                    yield _pairing(aligned, real, denied, flipped=False)
    index = Index([held for held in other if held.claim.factuality in _REAL])
    for held in one:
        if held.claim.factuality in _REAL:
            for rival in index.of_opposite_meaning(held.claim.predicate):
                yield _pairing(aligned, held, rival, flipped=True)


def same_claim(one: Proposition, other: Proposition) -> bool:
    """Whether two claims are of one thing, however they stand to its truth."""
    if not word_likeness(one.claim.predicate, other.claim.predicate):
        return False
    roles = _role(one.agent, other.agent), _role(one.target, other.target)
    return _MISMATCH not in roles and _MATCH in roles


def _pairing(aligned: Aligned, real: Proposition, denied: Proposition, *, flipped: bool) -> Pairing:
    features = _features(aligned, real, denied, flipped=flipped)
    weights = _weights()
    total = weights["bias"] + sum(weights.get(key, 0.0) * held for key, held in features.items())
    return Pairing(real, denied, features, 1 / (1 + math.exp(-total)))


def _features(
    aligned: Aligned, real: Proposition, denied: Proposition, *, flipped: bool
) -> dict[str, float]:
    one, other = sorted((real, denied), key=lambda held: held.article)
    alike = aligned.alike(one.article, one.claim.sentence, other.article, other.claim.sentence)
    predicate = 1.0 if flipped else word_likeness(real.claim.predicate, denied.claim.predicate)
    close, mass = _covered(denied, _words(real))
    wide, _ = _covered(denied, real.sentence)
    back, _ = _covered(real, denied.sentence)
    return {
        "flipped": float(flipped),
        "predicate": predicate,
        "agent": _role(real.agent, denied.agent),
        "target": _role(real.target, denied.target),
        "covered": close,
        "covered in sentence": wide,
        "covered back": back,
        "mass": min(mass, 20.0) / 20.0,
        "alike": alike,
        "open": float(real.claim.factuality in {Factuality.POSSIBLE, Factuality.UNREAL}),
        "voices": float(real.claim.speaker is not None or denied.claim.speaker is not None),
    }


def _role(one: Part | None, other: Part | None) -> float:
    """Whether one role is filled by the same."""
    if one is None or other is None or not one.weights or not other.weights:
        return _UNKNOWN
    if one.referent and one.referent == other.referent:
        return _MATCH
    if word_likeness(one.head, other.head) or _share(one.weights, other.weights) >= _FILLED:
        return _MATCH
    return _MISMATCH


def _share(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    """The weight that two parts share, of the lighter one's."""
    shared = sum(weight for key, weight in one.items() if key in other)
    return shared / min(sum(one.values()), sum(other.values()))


def _words(held: Proposition) -> frozenset[str]:
    return frozenset(key for part in held.parts for key in part.weights)


def _covered(held: Proposition, words: frozenset[str]) -> tuple[float, float]:
    """The share of the weight of what a claim is about that some words cover, and that weight."""
    weights = {key: weight for part in held.parts for key, weight in part.weights.items()}
    total = sum(weights.values())
    mass = sum(weight for key, weight in weights.items() if key in words)
    return (mass / total if total else _FILLED), mass


def _unique(found: Sequence[Proposition]) -> list[Proposition]:
    return list({held.index: held for held in sorted(found, key=lambda one: one.index)}.values())


@cache
def _weights() -> dict[str, float]:
    """What each feature tells, learned by benchmarks/learn_contradiction.py."""
    return json.loads((RESOURCES / "words" / "contradiction.json").read_text("utf-8"))
