"""Likely: claims that exclude each other and may be of one thing, by less than a conflict needs.

What is found so is told as unclear. Each limit was chosen on 46 invented pairs of whole reports
with the answers of an editor, and held against 300 pairs of real reports (BASIL, AllSides,
NewsWCL50): of what is told there only so, two of three are right.
"""

from collections.abc import Mapping

from desktop.comparison.alignment.predicates import SYNONYMOUS, word_likeness
from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.claims.propositions import Proposition
from desktop.comparison.claims.roles import QUOTED, are_beside_others
from desktop.comparison.claims.routes import Route
from desktop.comparison.claims.standing import Standing, standing
from desktop.comparison.claims.turns import are_of_other_cases, are_of_other_hours_told
from desktop.comparison.positions.gates import Spot, days_apart, times_apart

_LONG = 0.5  # telling words of two sentences that may be one quotation, of 40
_HALF = 0.5
_WHOLLY = 0.95  # of what a claim is about
_MOSTLY = 0.9
_SOME = 0.4
# How likely two statements are of one event, where less than all that they say is the same.
_EVENT = 0.75
_SURELY = 0.8
# Who was told of where it befell nobody: how alike the sentences are.
_ALIKE_OF_ANYBODY = 0.45
# What is denied of all, how alike their sentences are, and how much both tell.
_ALIKE_IF_OF_ALL = 0.20
_TOLD_OF_ANY = 0.35
# Two fates of one thing: likeness of sentences, shares of either claim, what both tell.
_ALIKE = 0.24
_TOLD_OF_FATE = 0.44
# "He did" and "he did not" of whom neither account names.
_ALIKE_OF_HIM = 0.6
_TOLD_OF_HIM = 0.55


def may_be_of_one(features: Mapping[str, float], route: Route) -> bool:
    """Whether two claims that exclude each other may be of one thing, though much is not said.

    Args:
        features: what speaks for and against it.
        route: in which way they exclude each other.
    """
    if route is Route.OPPOSED:
        return _may_be_of_it(features)
    told = route is Route.DENIED and features["predicate"] >= SYNONYMOUS
    return told and (_may_be_of_some(features) or _may_be_of_him(features))


def seems_of_one(features: Mapping[str, float], route: Route) -> bool:
    """Whether they seem to be, if no word says that they are not (`are_told_apart`).

    Args:
        features: what speaks for and against it.
        route: in which way they exclude each other.
    """
    if features["alike"] >= QUOTED and features["length"] >= _LONG:
        return False
    if route is Route.OPPOSED:
        return _may_befall_one(features)
    if route not in {Route.DENIED, Route.ORDER} or features["predicate"] < SYNONYMOUS:
        return False
    if route is Route.ORDER:
        return bool(features["agent"] or features["target"])
    return (
        _may_be_of_anybody(features)
        or _may_be_of_one_deed(features)
        or _may_be_of_one_name(features)
    )


def are_told_apart(aligned: Aligned, one: Proposition, other: Proposition, route: Route) -> bool:
    """Whether a word of two claims that seem to be of one thing says that they are not.

    How a thing fared on one day says little of the next.

    Args:
        aligned: the articles.
        one: a claim.
        other: the claim of another article that excludes it.
        route: in which way.
    """
    planned = [
        standing(aligned, held) in {Standing.PLANNED, Standing.NOT_PLANNED} for held in (one, other)
    ]
    if planned[0] != planned[1] or _differ_behind(one, other):
        return True
    pairs = ((one.agent, other.agent), (one.target, other.target))
    if any(mine and theirs and are_beside_others(mine, theirs) for mine, theirs in pairs):
        return True
    if are_of_other_cases(aligned, one, other):
        return True
    if route is not Route.ORDER and are_of_other_hours_told(aligned, one, other):
        return True
    spots = [
        Spot(held.article, held.claim.predicate_start, held.claim.predicate_end)
        for held in (one, other)
    ]
    if route is Route.OPPOSED and days_apart(aligned, *spots):
        return True
    return times_apart(aligned, *spots) is not None


def _differ_behind(one: Proposition, other: Proposition) -> bool:
    """Whether one preposition has nothing alike behind it: "return to the stage", "to the band"."""
    mine, theirs = one.claim.others, other.claim.others
    return any(
        not any(word_likeness(rival.head.casefold(), held.head.casefold()) for rival in rivals)
        for held in mine
        if (rivals := [rival for rival in theirs if rival.relation == held.relation])
    )


def _may_befall_one(features: Mapping[str, float]) -> bool:
    """Whether one thing is said to have fared in two ways, with little else in common."""
    shares = features["covered"], features["covered back"]
    return (
        bool(features["agent"] or features["target"])
        and not (features["unsure"] and not features["names"])
        and (max(shares) >= _MOSTLY or min(shares) >= _SOME)
        and features["alike"] >= _ALIKE
        and features["event"] >= _EVENT
        and features["mass and verb"] >= _TOLD_OF_FATE
    )


def _may_be_of_it(features: Mapping[str, float]) -> bool:
    """Whether the same are for "it" here, and against it there, in sentences much alike."""
    return (
        bool(features["agent"] and features["unsure"])
        and features["alike"] >= _HALF
        and features["event"] >= _HALF
    )


def _may_be_of_some(features: Mapping[str, float]) -> bool:
    """Whether all of a kind are denied here, and some are told of there: maybe elsewhere."""
    return (
        bool(features["universal"])
        and bool(features["agent"] or features["target"])
        and features["covered"] >= _SOME
        and (features["alike"] >= _ALIKE_IF_OF_ALL or features["covered"] >= _WHOLLY)
        and features["event"] >= _HALF
        and features["mass and verb"] >= _TOLD_OF_ANY
    )


def _may_be_of_anybody(features: Mapping[str, float]) -> bool:
    """Whether it befell nobody here, and somebody there: "nobody was searched on the quay".

    Where no more than that is said, nothing tells that it is of one thing.
    """
    return (
        bool(features["universal"])
        and features["covered"] >= _WHOLLY
        and not features["unsure"]
        and features["alike"] >= _ALIKE_OF_ANYBODY
        and features["event"] >= _SURELY
    )


def _may_be_of_one_deed(features: Mapping[str, float]) -> bool:
    """Whether all that is denied is told of the same, in sentences much alike."""
    return (
        bool(features["agent"] or features["target"])
        and not features["unsure"]
        and features["covered"] >= _WHOLLY
        and features["alike"] >= _HALF
        and features["event"] >= _SURELY
        and features["mass and verb"] >= _TOLD_OF_ANY
    )


def _may_be_of_one_name(features: Mapping[str, float]) -> bool:
    """Whether what is denied of somebody by name is told of him, in part or as a part of more."""
    if not features["names"] or features["unsure"] or features["event"] < _SURELY:
        return False
    by_him = features["agent"] and features["covered"] >= _SOME and features["alike"] >= _SOME
    of_more = (
        features["target"]
        and features["covered back"] >= _WHOLLY
        and features["covered in sentence"] >= _SOME
    )
    return bool(by_him or of_more)


def _may_be_of_him(features: Mapping[str, float]) -> bool:
    """Whether two nearly equal sentences differ in a denial, of the same "he" in both."""
    full = features["covered"] >= _WHOLLY or bool(features["bare"])
    return (
        bool(features["pronoun"])
        and full
        and features["alike"] >= _ALIKE_OF_HIM
        and features["event"] >= _HALF
        and features["mass and verb"] >= _TOLD_OF_HIM
    )
