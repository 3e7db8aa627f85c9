"""Pairing: claims of two articles of which only one can be true, if they are of one thing."""

import json
import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from desktop.comparison.alignment import Aligned
from desktop.comparison.predicates import RELATED, family, opposites, stem, word_likeness
from desktop.comparison.propositions import Part, Proposition
from desktop.comparison.refutations import is_state
from desktop.comparison.standing import Standing, standing
from desktop.paths import RESOURCES
from desktop.reading.claim import Phrase

# What is told of a role by fillers that are the same, and by such as are not.
_MATCH, _UNKNOWN, _MISMATCH = 1.0, 0.0, -1.0
_FILLED = 0.6  # so much of the weight of the lighter filler stands in the other one
_IMPLIED = 0.6  # so much of what is denied must stand in a sentence that may imply it
_FULL = 20.0  # words that tell so much in all are enough


class Route(StrEnum):
    """In which way two claims exclude each other."""

    DENIED = "denied"  # one says that it is so, the other that it is not
    OPPOSED = "opposed"  # both say what it is, with words that exclude each other
    REFUTED = "refuted"  # one says so, the other that the story is untrue
    STATED = "stated"  # one denies what a sentence of the other one implies


@dataclass(frozen=True, slots=True, eq=False)
class Pairing:
    """Two claims of different articles of which at most one is true, if they are of one thing.

    Attributes:
        one: the claim that is said to be so.
        other: the claim that is said not to be so, or whose predicate excludes the first one's.
        route: in which way they exclude each other.
        features: what speaks for and against their being of one thing, by name.
        score: how likely they contradict each other, 0.0 to 1.0.
    """

    one: Proposition
    other: Proposition
    route: Route
    features: Mapping[str, float]
    score: float


class Index:
    """The claims of an article by what their predicates mean, and by their words."""

    def __init__(self, found: Sequence[Proposition]) -> None:
        self._by_family: dict[str, list[Proposition]] = defaultdict(list)
        self._by_stem: dict[str, list[Proposition]] = defaultdict(list)
        self._by_key: dict[str, list[Proposition]] = defaultdict(list)
        for held in found:
            if not held.claim.predicate:
                for key in held.bag.weights:
                    self._by_key[key].append(held)
                continue
            self._by_stem[stem(held.claim.predicate)].append(held)
            for key in family(held.claim.predicate):
                self._by_family[key].append(held)

    def of_one_meaning(self, predicate: str) -> Iterator[Proposition]:
        """The claims whose predicate may say the same as another, each once, in order."""
        found = [held for key in family(predicate) for held in self._by_family.get(key, ())]
        for held in _unique(found):
            if word_likeness(held.claim.predicate, predicate):
                yield held

    def of_opposite_meaning(self, predicate: str) -> Iterator[Proposition]:
        """The claims whose predicate excludes another, each once, in order."""
        found = [held for word in opposites(predicate) for held in self._by_stem.get(word, ())]
        yield from _unique(found)

    def within(self, held: Proposition) -> Iterator[Proposition]:
        """The claims whose predicate is among the words of a refutation, each once, in order."""
        found = [one for key in held.bag.weights for one in self._by_family.get(key, ())]
        yield from _unique(found)

    def stating(self, denied: Proposition) -> Iterator[Proposition]:
        """The sentences that may imply what a claim denies, each once, in order."""
        predicate = denied.claim.predicate
        stems = family(predicate)
        for held in _unique(
            [one for key in denied.bag.weights for one in self._by_key.get(key, ())]
        ):
            enough = denied.bag.covered(held.bag) >= _IMPLIED * denied.bag.total
            if enough and (is_state(predicate) or not stems.isdisjoint(held.stems)):
                yield held


def pairings(
    aligned: Aligned, one: Sequence[Proposition], other: Sequence[Proposition]
) -> Iterator[Pairing]:
    """All claims of two articles that exclude each other if they are of one thing.

    Args:
        aligned: the articles.
        one: the claims and refutations of the first article.
        other: those of the second one.
    """
    for mine, theirs in ((one, other), (other, one)):
        yield from _denials(aligned, mine, theirs)
    index = Index([held for held in other if standing(aligned, held).so])
    for held in one:
        stands = standing(aligned, held)
        if stands.so:
            for rival in index.of_opposite_meaning(held.claim.predicate):
                yield _pairing(aligned, held, rival, Route.OPPOSED)


def _denials(
    aligned: Aligned, mine: Sequence[Proposition], theirs: Sequence[Proposition]
) -> Iterator[Pairing]:
    index = Index([held for held in theirs if standing(aligned, held).so])
    for held in mine:
        stands = standing(aligned, held)
        if stands not in {Standing.NOT, Standing.NOT_PLANNED}:
            continue
        if not held.claim.predicate:
            for real in index.within(held):
                yield _pairing(aligned, real, held, Route.REFUTED)
            continue
        found = list(index.of_one_meaning(held.claim.predicate))
        for real in found:
            yield _pairing(aligned, real, held, Route.DENIED)
        spoken = {real.claim.sentence for real in found}
        for real in index.stating(held):
            if real.claim.sentence not in spoken:
                yield _pairing(aligned, real, held, Route.STATED)


def same_claim(aligned: Aligned, one: Proposition, other: Proposition) -> bool:
    """Whether two claims are of one thing, however they stand to its truth."""
    if not word_likeness(one.claim.predicate, other.claim.predicate):
        return False
    roles = _roles(aligned, one, other)
    return _MISMATCH not in roles and _MATCH in roles


def _pairing(aligned: Aligned, real: Proposition, denied: Proposition, route: Route) -> Pairing:
    features = _features(aligned, real, denied, route)
    weights = _weights()[route]
    total = weights["bias"] + sum(weights.get(key, 0.0) * held for key, held in features.items())
    return Pairing(real, denied, route, features, 1 / (1 + math.exp(-total)))


def _features(
    aligned: Aligned, real: Proposition, denied: Proposition, route: Route
) -> dict[str, float]:
    """What speaks for and against two claims' being of one thing, each 0.0 to 1.0."""
    one, other = sorted((real, denied), key=lambda held: held.article)
    agent, target = _roles(aligned, real, denied)
    mass = denied.bag.covered(real.sentence)
    telling = max(denied.bag.total, 1.0)
    backed = real.bag.covered(denied.bag if route is Route.REFUTED else denied.sentence)
    return {
        "predicate": _predicate(real, denied),
        "agent": float(agent == _MATCH),
        "target": float(target == _MATCH),
        "agent other": float(agent == _MISMATCH),
        "target other": float(target == _MISMATCH),
        "covered": denied.bag.covered(real.bag) / telling,
        "covered in sentence": mass / telling,
        "covered back": backed / max(real.bag.total, 1.0),
        "mass": min(mass, _FULL) / _FULL,
        "names": min(len(denied.bag.names & real.sentence.names), 2) / 2,
        "names apart": min(len(denied.bag.names - real.sentence.names), 2) / 2,
        "bare": float(not denied.bag.weights),
        "alike": aligned.alike(
            one.article, one.claim.sentence, other.article, other.claim.sentence
        ),
    }


def _predicate(real: Proposition, denied: Proposition) -> float:
    if real.claim.predicate and denied.claim.predicate:
        return word_likeness(real.claim.predicate, denied.claim.predicate)
    return float(not family(denied.claim.predicate).isdisjoint(real.stems))


def _roles(aligned: Aligned, one: Proposition, other: Proposition) -> tuple[float, float]:
    ends = (one.article, other.article)
    agents = one.claim.agent, other.claim.agent
    targets = one.claim.target, other.claim.target
    return (
        _role(aligned, ends, (one.agent, other.agent), agents),
        _role(aligned, ends, (one.target, other.target), targets),
    )


def _role(
    aligned: Aligned,
    articles: tuple[int, int],
    parts: tuple[Part | None, Part | None],
    phrases: tuple[Phrase | None, Phrase | None],
) -> float:
    """Whether one role is filled by the same."""
    one, other = parts
    if one is None or other is None or not one.core.weights or not other.core.weights:
        return _UNKNOWN
    spans = [(phrase.start, phrase.end) for phrase in phrases if phrase]
    known = aligned.referents.same(articles[0], spans[0], articles[1], spans[1])
    if known is not None:
        return _MATCH if known else _MISMATCH
    alike = word_likeness(one.head, other.head)
    shared = one.core.covered(other.core) / min(one.core.total, other.core.total)
    if alike > RELATED or shared >= _FILLED:
        return _MATCH
    if alike == RELATED:
        return _MATCH if shared else _UNKNOWN
    return _MISMATCH


def _unique(found: Sequence[Proposition]) -> list[Proposition]:
    return list({held.index: held for held in sorted(found, key=lambda one: one.index)}.values())


@cache
def _weights() -> dict[str, dict[str, float]]:
    """What each feature tells on each route, learned by benchmarks/learn_contradiction.py."""
    return json.loads((RESOURCES / "words" / "contradiction.json").read_text("utf-8"))
