"""Pairing: claims of two articles of which only one can be true, if they are of one thing."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop.comparison.alibis import THERE, had_left, of_one_moment
from desktop.comparison.alignment import Aligned
from desktop.comparison.narrower import narrower
from desktop.comparison.predicates import family, opposites, stem, word_likeness
from desktop.comparison.propositions import Proposition, Whole
from desktop.comparison.refutations import is_headline, is_state, is_withdrawal, refutes
from desktop.comparison.roles import denied_alike, is_brief, same_claim, verbatim
from desktop.comparison.routes import Route
from desktop.comparison.standing import Standing, standing
from desktop.comparison.weighing import is_barred, is_sure, weighed
from desktop.reading.claim import Factuality

_TELLING = 5.0  # a word that tells less leads to no sentence
_IMPLIED = 0.6  # so much of what is denied must stand in a sentence that may imply it


@dataclass(frozen=True, slots=True, eq=False)
class Pairing:
    """Two claims of different articles of which at most one is true, if they are of one thing.

    Attributes:
        one: the claim that is said to be so.
        other: the claim that is said not to be so, or whose predicate excludes the first one's;
            which of two of these is which says nothing.
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
            self._by_stem[stem(held.predicate)].append(held)
            for key in family(held.predicate):
                self._by_family[key].append(held)

    def of_one_meaning(self, predicate: str) -> Iterator[Proposition]:
        """The claims whose predicate may say the same as another, each once, in order."""
        found = [held for key in family(predicate) for held in self._by_family.get(key, ())]
        for held in _unique(found):
            if word_likeness(held.predicate, predicate):
                yield held

    def of_opposite_meaning(self, predicate: str) -> Iterator[Proposition]:
        """The claims whose predicate excludes another, each once, in order."""
        found = [held for word in opposites(predicate) for held in self._by_stem.get(word, ())]
        yield from _unique(found)

    def of_narrower_meaning(self, predicate: str) -> Iterator[Proposition]:
        """The claims whose predicate is a case of another, each once, in order."""
        found = [held for word in narrower(predicate) for held in self._by_stem.get(word, ())]
        yield from _unique(found)

    def within(self, held: Proposition) -> Iterator[Proposition]:
        """The claims whose predicate is among the words of a refutation, each once, in order."""
        found = [one for key in held.bag.weights for one in self._by_family.get(key, ())]
        yield from _unique(found)

    def stating(self, denied: Proposition) -> Iterator[Proposition]:
        """The sentences that may imply what a claim denies, each once, in order."""
        predicate = denied.predicate
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
        yield from _withdrawals(aligned, mine, theirs)
        yield from _absences(aligned, mine, theirs)
    if all(is_brief(aligned, side[0].article) for side in (one, other) if side):
        yield from _wholes(aligned, one, other)
    index = Index([held for held in other if not held.implied and standing(aligned, held).so])
    for held in one:
        if not held.implied and standing(aligned, held).so:
            for rival in index.of_opposite_meaning(held.predicate):
                yield from _opposed(aligned, held, rival)


def _opposed(aligned: Aligned, one: Proposition, other: Proposition) -> Iterator[Pairing]:
    """Two claims of which neither denies the other one more: each is weighed as what is denied.

    What is found of one alone counts for nothing; the less likely way is told, of two that are as
    likely the one of which less speaks for it, so that neither's place decides.
    """
    ways = (
        *_pairing(aligned, one, other, Route.OPPOSED),
        *_pairing(aligned, other, one, Route.OPPOSED),
    )
    if len(ways) == len((one, other)):
        yield min(ways, key=lambda way: (way.score, *way.features.values()))


def _absences(
    aligned: Aligned, mine: Sequence[Proposition], theirs: Sequence[Proposition]
) -> Iterator[Pairing]:
    """Who is said to have left a place before something happened, and to have been there then."""
    left = [held for held in mine if not held.whole and had_left(aligned, held)]
    there = [held for held in theirs if left and held.predicate == THERE]
    for held in left:
        for real in there:
            if standing(aligned, real).so and of_one_moment(real, held):
                yield from _pairing(aligned, real, held, Route.OPPOSED)


def _wholes(
    aligned: Aligned, one: Sequence[Proposition], other: Sequence[Proposition]
) -> Iterator[Pairing]:
    """Sentences of which one denies or refutes what the other one states."""
    # the words of a headline say so little that its clauses don't settle it
    settled = not _headlines(aligned, one, other)
    spoken = _spoken_of(one, other) if settled else frozenset[tuple[int, int]]()
    for first in one:
        for second in other:
            if (
                first.whole
                and second.whole
                and ((first.whole is Whole.STATES) != (second.whole is Whole.STATES))
            ):
                stating = first.whole is Whole.STATES
                real, denied = (first, second) if stating else (second, first)
                if denied.whole is Whole.REFUTES:
                    yield from _pairing(aligned, real, denied, Route.UNTRUE)
                elif (first.claim.sentence, second.claim.sentence) not in spoken:
                    yield from _pairing(aligned, real, denied, Route.NEGATED)


def _headlines(aligned: Aligned, one: Sequence[Proposition], other: Sequence[Proposition]) -> bool:
    return all(is_headline(aligned.readings[side[0].article]) for side in (one, other) if side)


def _spoken_of(one: Sequence[Proposition], other: Sequence[Proposition]) -> set[tuple[int, int]]:
    """The pairs of sentences that have claims of one predicate: these say whether they differ."""
    index = Index([held for held in other if not held.whole and not held.implied])
    return {
        (held.claim.sentence, real.claim.sentence)
        for held in one
        if not held.whole and not held.implied
        for real in (
            *index.of_one_meaning(held.predicate),
            *index.of_opposite_meaning(held.predicate),
        )
    }


def _denials(
    aligned: Aligned, mine: Sequence[Proposition], theirs: Sequence[Proposition]
) -> Iterator[Pairing]:
    index = Index([held for held in theirs if standing(aligned, held).so])
    for held in mine:
        if standing(aligned, held) not in {Standing.NOT, Standing.NOT_PLANNED}:
            continue
        if held.whole is Whole.REFUTES:
            for real in index.within(held):
                if refutes(aligned.readings[real.article], real.claim.sentence):
                    continue
                yield from _pairing(aligned, real, held, Route.REFUTED)
        if not held.whole:
            yield from _denied(aligned, held, index)


def _denied(aligned: Aligned, held: Proposition, index: Index) -> Iterator[Pairing]:
    meant = [*index.of_one_meaning(held.predicate)]
    if is_brief(aligned, held.article):
        meant += index.of_narrower_meaning(held.predicate)
    found = [real for real in _unique(meant) if _of_one_tense(aligned, real, held)]
    for real in found:
        yield from _pairing(aligned, real, held, Route.IMPLIED if real.implied else Route.DENIED)
    spoken = {real.claim.sentence for real in found if not real.implied}
    for real in index.stating(held):
        if real.claim.sentence not in spoken:
            yield from _pairing(aligned, real, held, Route.STATED)


def partials(
    aligned: Aligned, one: Sequence[Proposition], other: Sequence[Proposition]
) -> Iterator[Pairing]:
    """What one article says was so, and the other one that it was so in part or for a short time.

    Where one article has both, the two don't differ.

    Args:
        aligned: the articles.
        one: the claims of the first article.
        other: those of the second one.
    """
    for mine, theirs in ((one, other), (other, one)):
        halves = [held for held in mine if held.claim.factuality is Factuality.PARTLY]
        own, index = (
            Index([held for held in claims if halves and not (held.whole or held.implied)])
            for claims in (mine, theirs)
        )
        for half in halves:
            found = _of_one_claim(aligned, index, half)
            both = any(map(_goes_further, _of_one_claim(aligned, own, half)))
            if not both and all(map(_goes_further, found)):
                for real in found:
                    yield from _of_partial(aligned, real, half)


def _of_one_claim(aligned: Aligned, index: Index, half: Proposition) -> list[Proposition]:
    return [
        held
        for held in index.of_one_meaning(half.predicate)
        if held is not half and same_claim(aligned, held, half)
    ]


def _of_partial(aligned: Aligned, real: Proposition, half: Proposition) -> Iterator[Pairing]:
    features, _ = weighed(aligned, real, half, Route.PARTIAL)
    if is_sure(features, Route.PARTIAL):
        yield Pairing(real, half, Route.PARTIAL, features, 1.0)


def _goes_further(held: Proposition) -> bool:
    return held.claim.factuality is Factuality.ASSERTED


def _of_one_tense(aligned: Aligned, real: Proposition, denied: Proposition) -> bool:
    """Whether both are planned, or neither is; headlines are not so exact."""
    planned = (
        standing(aligned, real) is Standing.PLANNED,
        standing(aligned, denied) is Standing.NOT_PLANNED,
    )
    return planned[0] == planned[1] or is_brief(aligned, real.article)


def _withdrawals(
    aligned: Aligned, mine: Sequence[Proposition], theirs: Sequence[Proposition]
) -> Iterator[Pairing]:
    """Who is said to have given up, and who is said to be about to do it."""
    given_up = [
        held
        for held in mine
        if not held.whole
        and is_withdrawal(held.predicate)
        and standing(aligned, held) is Standing.SO
    ]
    planned = [
        held for held in theirs if not held.whole and standing(aligned, held) is Standing.PLANNED
    ]
    for held in given_up:
        for real in planned:
            if not is_withdrawal(real.predicate):
                yield from _pairing(aligned, real, held, Route.WITHDRAWN)


def _pairing(
    aligned: Aligned, real: Proposition, denied: Proposition, route: Route
) -> Iterator[Pairing]:
    """Two claims with how likely they are of one thing, unless something bars that."""
    features, chance = weighed(aligned, real, denied, route)
    barred = is_barred(features, route) or verbatim(aligned, real, denied)
    if not barred and not denied_alike(aligned, real, denied):
        yield Pairing(real, denied, route, features, chance)


def _unique(found: Sequence[Proposition]) -> list[Proposition]:
    return list({held.index: held for held in sorted(found, key=lambda one: one.index)}.values())
