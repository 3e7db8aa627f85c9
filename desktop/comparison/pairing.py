"""Pairing: claims of two articles of which only one can be true, if they are of one thing."""

import json
import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

import numpy as np

from desktop.comparison.alignment import Aligned
from desktop.comparison.predicates import (
    RELATED,
    SYNONYMOUS,
    concept_of,
    family,
    opposites,
    stem,
    word_likeness,
)
from desktop.comparison.propositions import Part, Proposition, Whole
from desktop.comparison.refutations import is_state
from desktop.comparison.standing import Standing, standing
from desktop.paths import RESOURCES
from desktop.reading.claim import Phrase
from desktop.text.concepts import rarity

# What is told of a role by fillers that are the same, that may be, that are missing, that differ.
_MATCH, _UNSURE, _UNKNOWN, _MISMATCH = 1.0, 0.5, 0.0, -1.0
_FILLED = 0.6  # so much of the weight of the lighter filler stands in the other one
_TELLING = 5.0  # a word that tells less leads to no sentence
_SIMILAR = 0.25  # sentences less alike are not held against each other as a whole
_IMPLIED = 0.6  # so much of what is denied must stand in a sentence that may imply it
# What is denied by roles: so much of it must be in the other claim, in sentences so alike.
_COVERED = 0.75
_WHOLLY = 0.95  # where predicates are only related
_SAME_MATTER = 0.40
_SURE = 0.9
_TOLD = 0.45  # of all that can be told: "you don't have discretion" tells too little
_WEIGHTY = 0.7  # the same of whole sentences, of which the roles are not compared
_BACK = 0.5
# In sentences longer than headlines so much of what is called untrue must be told again.
_RETOLD = 0.5
SHORT = 0.5
_SCOPE = 0.5  # so much of what a word of denial covers must stand in the other sentence
_LONG = 40  # words and names of two sentences of which more tell no more
_FULL = 20.0  # words that tell so much in all are enough


class Route(StrEnum):
    """In which way two claims exclude each other."""

    DENIED = "denied"  # one says that it is so, the other that it is not
    OPPOSED = "opposed"  # both say what it is, with words that exclude each other
    REFUTED = "refuted"  # one says so, the other that the story is untrue
    STATED = "stated"  # one denies what a sentence of the other one implies
    NEGATED = "negated"  # two sentences in the same words, of which one has a word of denial
    UNTRUE = "untrue"  # two sentences in the same words, of which one calls the story untrue


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
            if held.whole:
                for key, weight in held.bag.weights.items():
                    if weight >= _TELLING:
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
    yield from _wholes(aligned, one, other)
    index = Index([held for held in other if standing(aligned, held).so])
    for held in one:
        if standing(aligned, held).so:
            for rival in index.of_opposite_meaning(held.claim.predicate):
                yield _pairing(aligned, held, rival, Route.OPPOSED)


def _wholes(
    aligned: Aligned, one: Sequence[Proposition], other: Sequence[Proposition]
) -> Iterator[Pairing]:
    """Sentences that are alike, of which one denies or refutes what the other one states."""
    wholes = [{held.claim.sentence: held for held in side if held.whole} for side in (one, other)]
    if not all(wholes):
        return
    ends = [next(iter(side.values())).article for side in wholes]
    pairs = aligned.likeness[ends[0], ends[1]].pairs
    statements = [aligned.terms[end].statements for end in ends]
    spoken = _spoken_of(one, other)
    for place in np.flatnonzero(pairs.alike >= _SIMILAR).tolist():
        first = wholes[0].get(statements[0][int(pairs.rows[place])])
        second = wholes[1].get(statements[1][int(pairs.columns[place])])
        if not first or not second:
            continue
        if (first.whole is Whole.STATES) != (second.whole is Whole.STATES):
            real, denied = (first, second) if first.whole is Whole.STATES else (second, first)
            if denied.whole is Whole.REFUTES:
                yield _pairing(aligned, real, denied, Route.UNTRUE)
            elif (first.claim.sentence, second.claim.sentence) not in spoken:
                yield _pairing(aligned, real, denied, Route.NEGATED)


def _spoken_of(one: Sequence[Proposition], other: Sequence[Proposition]) -> set[tuple[int, int]]:
    """The pairs of sentences that have claims of one predicate: these say whether they differ."""
    index = Index([held for held in other if not held.whole])
    return {
        (held.claim.sentence, real.claim.sentence)
        for held in one
        if not held.whole
        for real in (
            *index.of_one_meaning(held.claim.predicate),
            *index.of_opposite_meaning(held.claim.predicate),
        )
    }


def _denials(
    aligned: Aligned, mine: Sequence[Proposition], theirs: Sequence[Proposition]
) -> Iterator[Pairing]:
    index = Index([held for held in theirs if standing(aligned, held).so])
    for held in mine:
        stands = standing(aligned, held)
        if stands not in {Standing.NOT, Standing.NOT_PLANNED}:
            continue
        if held.whole is Whole.REFUTES:
            for real in index.within(held):
                yield _pairing(aligned, real, held, Route.REFUTED)
        if not held.whole:
            yield from _denied(aligned, held, index)


def _denied(aligned: Aligned, held: Proposition, index: Index) -> Iterator[Pairing]:
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
    if _barred(features, route) or _verbatim(aligned, real, denied):
        return Pairing(real, denied, route, features, 0.0)
    chance = max(_learned(features, route), _SURE * _sure(features, route))
    return Pairing(real, denied, route, features, chance)


def _learned(features: Mapping[str, float], route: Route) -> float:
    """How likely it is by what was learned; moved so that 0.5 is where a conflict begins."""
    weights = _weights().get(route)
    if weights is None:
        return 0.0
    total = weights["bias"] + sum(weights.get(key, 0.0) * held for key, held in features.items())
    return 1 / (1 + math.exp(-total))


def _barred(features: Mapping[str, float], route: Route) -> bool:
    """Whether something speaks against two claims' being of one thing, whatever speaks for it."""
    if features["agent other"] or features["target other"]:
        return True
    if route is Route.OPPOSED:
        return not (features["agent"] or features["target"]) or features["covered back"] < _BACK
    if route in {Route.NEGATED, Route.STATED} and features["mass"] < _WEIGHTY:
        return True
    if route in {Route.UNTRUE, Route.REFUTED} and features["length"] > SHORT:
        return features["covered back"] < _RETOLD
    return route is Route.NEGATED and features["scope"] < _SCOPE


def _verbatim(aligned: Aligned, one: Proposition, other: Proposition) -> bool:
    """Whether two claims stand in the same words, so that neither denies the other."""
    texts = [
        aligned.readings[held.article].article.text[held.claim.start : held.claim.end]
        for held in (one, other)
    ]
    return texts[0].casefold() == texts[1].casefold()


def _sure(features: Mapping[str, float], route: Route) -> bool:
    """Whether two claims are of one thing by all that is said of it: nothing had to be learned."""
    if route not in {Route.DENIED, Route.OPPOSED} or features["unsure"]:
        return False
    if not (features["agent"] or features["target"]):
        return False
    covered = features["covered"] if route is Route.DENIED else features["covered back"]
    full = features["covered"] >= _WHOLLY and features["mass"] >= _WEIGHTY
    return (
        features["predicate"] >= (RELATED if full else SYNONYMOUS)
        and covered >= _COVERED
        and features["covered"] >= _COVERED
        and features["alike"] >= _SAME_MATTER
        and features["mass"] >= _TOLD
    )


def _features(
    aligned: Aligned, real: Proposition, denied: Proposition, route: Route
) -> dict[str, float]:
    """What speaks for and against two claims' being of one thing, each 0.0 to 1.0."""
    agent, target = _roles(aligned, real, denied)
    mass = denied.bag.covered(real.sentence)
    telling = max(denied.bag.total, 1.0)
    backed = real.bag.covered(denied.bag if route is Route.REFUTED else denied.sentence)
    return {
        "predicate": _predicate(real, denied, route),
        "agent": float(agent == _MATCH),
        "target": float(target == _MATCH),
        "unsure": float(_UNSURE in (agent, target)),
        "agent other": float(agent == _MISMATCH),
        "target other": float(target == _MISMATCH),
        "covered": denied.bag.covered(real.bag) / telling,
        "covered in sentence": mass / telling,
        "covered back": backed / max(real.bag.total, 1.0),
        "mass": min(mass, _FULL) / _FULL,
        "scope": denied.scope.covered(real.sentence) / max(denied.scope.total, 1.0),
        "names": min(len(denied.bag.names & real.sentence.names), 2) / 2,
        "names apart": min(len(denied.bag.names - real.sentence.names), 2) / 2,
        "bare": float(not denied.bag.weights),
        "length": min(len(real.sentence.weights) + len(denied.sentence.weights), _LONG) / _LONG,
        **_context(aligned, real, denied),
    }


def _context(aligned: Aligned, real: Proposition, denied: Proposition) -> dict[str, float]:
    """How alike the sentences of two claims are, nothing where they share too little for that."""
    one, other = sorted((real, denied), key=lambda held: held.article)
    ends = one.article, other.article
    sentences = one.claim.sentence, other.claim.sentence
    rows = [aligned.terms[end].row(n) for end, n in zip(ends, sentences, strict=True)]
    if (rows[0], rows[1]) not in aligned.likeness[ends].places:
        return {"alike": 0.0, "event": 0.0}
    place = ends[0], sentences[0], ends[1], sentences[1]
    return {"alike": aligned.alike(*place), "event": aligned.chance(*place)}


def _predicate(real: Proposition, denied: Proposition, route: Route) -> float:
    if route is Route.OPPOSED:
        return 1.0
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
    shared = one.core.covered(other.core)
    if alike == RELATED:  # a ferry and a freighter, or invaders and infantry: by what else is said
        return _MATCH if shared > rarity(concept_of(one.head), "en") else _UNSURE
    lighter = min(one.core.total, other.core.total)
    return _MATCH if alike or shared >= _FILLED * lighter else _MISMATCH


def _unique(found: Sequence[Proposition]) -> list[Proposition]:
    return list({held.index: held for held in sorted(found, key=lambda one: one.index)}.values())


@cache
def _weights() -> dict[str, dict[str, float]]:
    """What each feature tells on each route, learned by benchmarks/learn_contradiction.py."""
    return json.loads((RESOURCES / "words" / "contradiction.json").read_text("utf-8"))
