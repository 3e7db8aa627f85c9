"""Pairing: claims of two articles that cannot both be true if they are about one thing."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.claims.alibis import of_one_moment
from desktop.comparison.claims.bygone import is_bygone
from desktop.comparison.claims.indexed import Index, Indexed, unique
from desktop.comparison.claims.one_thing import are_rivals, has_one_doer
from desktop.comparison.claims.order import ALIKE_IF_OPEN, exclude_each_other
from desktop.comparison.claims.propositions import Proposition, Whole
from desktop.comparison.claims.quantified import have_other_stretches
from desktop.comparison.claims.refutations import is_headline, is_withdrawal, refutes
from desktop.comparison.claims.retold import thing_denied
from desktop.comparison.claims.roles import are_brief, denied_alike, is_brief, same_claim, verbatim
from desktop.comparison.claims.routes import Route
from desktop.comparison.claims.standing import Standing, standing
from desktop.comparison.claims.turns import is_in_part, is_sequel
from desktop.comparison.claims.weighing import (
    LIKELY,
    is_barred,
    is_sure,
    weighed,
    worth_weighing,
)
from desktop.comparison.positions.gates import words_of
from desktop.reading.claim import Factuality


@dataclass(frozen=True, slots=True, eq=False)
class Pairing:
    """Two claims of different articles, at most one of which is true if they are about one thing.

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


def pairings(aligned: Aligned, one: Indexed, other: Indexed) -> Iterator[Pairing | None]:
    """All claims of two articles that exclude each other if they are about one thing.

    Args:
        aligned: the articles.
        one: the claims and refutations of the first article.
        other: those of the second one.

    Yields:
        The pairings; None where all that may exclude a claim has been looked through.
    """
    for mine, theirs in ((one, other), (other, one)):
        yield from _denials(aligned, mine, theirs)
        yield from _withdrawals(aligned, mine, theirs)
        yield from _absences(aligned, mine, theirs)
    if one.all and other.all and are_brief(aligned, one.all[0].article, other.all[0].article):
        yield from _wholes(aligned, one, other)
    yield from _orders(aligned, one, other)
    for held in one.told:
        yield None
        for rival in other.by_told.of_opposite_meaning(held.predicate):
            yield from _opposed(aligned, held, rival)
        rivals = other.by_told.of_one_meaning(held.predicate) if has_one_doer(held) else ()
        for rival in rivals:
            if are_rivals(aligned, held, rival):
                yield from _pairing(aligned, held, rival, Route.RIVAL)


def _opposed(aligned: Aligned, one: Proposition, other: Proposition) -> Iterator[Pairing]:
    """Two claims with words that exclude each other."""
    if not worth_weighing(aligned, one, other):
        return
    if is_in_part(aligned, one) or is_in_part(aligned, other):
        return  # "mostly peaceful" and "violent in places" are true of one march
    changing = not {one.predicate, other.predicate}.isdisjoint(words_of("changing"))
    if changing and have_other_stretches(aligned, one, other):
        return  # a road that was blocked for an hour is open
    yield from _either_way(aligned, one, other, Route.OPPOSED)


def _either_way(
    aligned: Aligned, one: Proposition, other: Proposition, route: Route
) -> Iterator[Pairing]:
    """Two antonymous claims, neither of them the denial: each is weighed as the denied one.

    What is found of one alone counts for nothing; the less likely way is told, of two that are as
    likely the one of which less speaks for it, so that neither's place decides.
    """
    for way in _pairing(aligned, one, other, route):
        for back in _pairing(aligned, other, one, route):
            yield min((way, back), key=lambda told: (told.score, *told.features.values()))


def _orders(aligned: Aligned, one: Indexed, other: Indexed) -> Iterator[Pairing | None]:
    """What the one says came before something, and the other one after it."""
    for mine in one.orders:
        yield None
        for theirs in other.orders:
            if not exclude_each_other(mine, theirs):
                continue
            if mine.open or theirs.open:
                features, _ = weighed(aligned, mine.held, theirs.held, Route.ORDER)
                if features["alike"] < ALIKE_IF_OPEN:
                    continue
                yield Pairing(mine.held, theirs.held, Route.ORDER, features, LIKELY)
            else:
                yield from _either_way(aligned, mine.held, theirs.held, Route.ORDER)


def _absences(aligned: Aligned, mine: Indexed, theirs: Indexed) -> Iterator[Pairing]:
    """Claims that someone had left a place, paired with claims that they were there."""
    for held in mine.left:
        for real in theirs.there:
            if of_one_moment(real, held):
                yield from _pairing(aligned, real, held, Route.OPPOSED)


def _wholes(aligned: Aligned, one: Indexed, other: Indexed) -> Iterator[Pairing]:
    """Sentences of which one denies or refutes what the other states."""
    # the words of a headline say so little that its clauses don't settle it
    settled = not _headlines(aligned, one, other)
    spoken = _spoken_of(one, other) if settled else frozenset[tuple[int, int]]()
    for first in one.all:
        for second in other.all:
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


def _headlines(aligned: Aligned, one: Indexed, other: Indexed) -> bool:
    sides = [side.all[0].article for side in (one, other) if side.all]
    return all(is_headline(aligned.readings[article]) for article in sides)


def _spoken_of(one: Indexed, other: Indexed) -> set[tuple[int, int]]:
    """The pairs of sentences with claims of one predicate: these decide whether they differ."""
    return {
        (held.claim.sentence, real.claim.sentence)
        for held in one.all
        if not held.whole and not held.implied
        for real in (
            *other.clauses.of_one_meaning(held.predicate),
            *other.clauses.of_opposite_meaning(held.predicate),
        )
    }


def _denials(aligned: Aligned, mine: Indexed, theirs: Indexed) -> Iterator[Pairing | None]:
    for held in mine.denied:
        yield None
        if held.whole is Whole.REFUTES:
            for real in theirs.so.within(held):
                reading = aligned.readings[real.article]
                worth = worth_weighing(aligned, real, held)
                if worth and not refutes(reading, real.claim.sentence):
                    yield from _pairing(aligned, real, held, Route.REFUTED)
        if not held.whole:
            yield from _denied(aligned, held, theirs.so)
            if thing_denied(aligned, held) is not None:
                for real in theirs.plain.of(held):
                    yield from _pairing(aligned, real, held, Route.RETOLD)


def _denied(aligned: Aligned, held: Proposition, index: Index) -> Iterator[Pairing]:
    meant = [*index.of_one_meaning(held.predicate)]
    if is_brief(aligned, held.article):
        meant += index.of_narrower_meaning(held.predicate)
    found = [real for real in unique(meant) if _of_one_tense(aligned, real, held)]
    for real in found:
        yield from _pairing(aligned, real, held, Route.IMPLIED if real.implied else Route.DENIED)
    spoken = {real.claim.sentence for real in found if not real.implied}
    for real in index.stating(held):
        if real.claim.sentence not in spoken:
            yield from _pairing(aligned, real, held, Route.STATED)


def partials(aligned: Aligned, one: Indexed, other: Indexed) -> Iterator[Pairing | None]:
    """Claims that something was so, paired with claims that it was so in part or briefly.

    Where one article has both, the two don't differ.

    Args:
        aligned: the articles.
        one: the claims of the first article.
        other: those of the second one.

    Yields:
        The pairings; None where all that may be of a claim has been looked through.
    """
    for mine, theirs in ((one, other), (other, one)):
        for half in mine.halves:
            yield None
            found = _of_one_claim(aligned, theirs.clauses, half)
            both = any(map(_goes_further, _of_one_claim(aligned, mine.clauses, half)))
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


def _withdrawals(aligned: Aligned, mine: Indexed, theirs: Indexed) -> Iterator[Pairing | None]:
    """Claims that someone gave a plan up, paired with claims that they will carry it out."""
    for held in mine.given_up:
        yield None
        for real in theirs.planned:
            if not is_withdrawal(real.predicate):
                yield from _pairing(aligned, real, held, Route.WITHDRAWN)


def _pairing(
    aligned: Aligned, real: Proposition, denied: Proposition, route: Route
) -> Iterator[Pairing]:
    """Two claims with the probability that they are about one thing, unless barred.

    From pairs without a chance one learns, between short texts; others are not asked about more.
    """
    if not worth_weighing(aligned, real, denied):
        return
    features, chance = weighed(aligned, real, denied, route)
    if not (chance or (is_brief(aligned, real.article) and is_brief(aligned, denied.article))):
        return
    barred = is_barred(features, route)
    if route is not Route.ORDER:  # two orders of events may be told in the same words
        barred = barred or verbatim(aligned, real, denied) or denied_alike(aligned, real, denied)
    barred = barred or is_bygone(aligned, real, denied) or is_bygone(aligned, denied, real)
    barred = barred or is_sequel(aligned, real, denied) or is_sequel(aligned, denied, real)
    if not barred:
        yield Pairing(real, denied, route, features, chance)
