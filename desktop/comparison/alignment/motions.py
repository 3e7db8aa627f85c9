"""Motions: what a verb of motion says together with its preposition."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from desktop.paths import RESOURCES
from desktop.reading.claim import Claim, Phrase

_LISTS = ("moving", "flowing", "fluids", "there", "edges", "towns", "siding", "lasting")
# A dam, a ceasefire that held; a plant that ran.
_HOLD, _HOLD_OUT = "hold", "hold_out"
_RUN, _RUN_ON = "run", "run_on"


@dataclass(frozen=True, slots=True)
class _Lexicon:
    moving: frozenset[str]
    flowing: frozenset[str]
    fluids: frozenset[str]
    there: frozenset[str]
    edges: frozenset[str]
    towns: frozenset[str]
    siding: frozenset[str]
    lasting: frozenset[str]
    makes: Mapping[str, str]
    sides: Mapping[str, str]
    objects: Mapping[str, str]
    with_object: Mapping[str, str]
    set_phrases: Mapping[str, str]


def plain(claim: Claim) -> tuple[str, Phrase | None]:
    """What a claim says in one verb, and of what: "advanced into the city" is "enter", the city.

    Where something merely is somewhere the verb is "be_in". Who votes does so for or against
    something, and a dam that "held" is not one that holds something.

    Args:
        claim: the claim.

    Returns:
        The lemma of the verb, and what it is done to; those of the claim where nothing moves.
    """
    words = _lexicon()
    verb, _, joined = claim.predicate.partition("_")
    if joined in words.makes and verb in words.moving:
        return words.makes[joined], claim.target
    if claim.target is not None:
        if whole := _whole(claim):
            return whole, claim.target  # "parents were kept in the dark"
        made = words.with_object.get(f"{claim.predicate} {claim.target.head.casefold()}")
        return (made, None) if made else (claim.predicate, claim.target)
    if whole := _whole(claim):
        return whole, None
    made = (found for phrase in claim.others if (found := _with(claim, phrase)))
    return next(made, (_alone(claim), None))


def _alone(claim: Claim) -> str:
    """What a verb says of a thing that nothing is done to."""
    if claim.predicate == _HOLD:
        return _HOLD_OUT
    return _RUN_ON if claim.predicate == _RUN and not claim.others else claim.predicate


def _whole(claim: Claim) -> str:
    """What a verb and one of the phrases behind it say in one verb, "" for nothing."""
    if claim.predicate not in _set_verbs():
        return ""
    return next((found for phrase in claim.others if (found := _set(claim, phrase))), "")


@cache
def _set_verbs() -> frozenset[str]:
    """The verbs of set phrases; most claims have another one."""
    words = _lexicon()
    return frozenset(key.split()[0] for key in words.set_phrases) | words.lasting


def _set(claim: Claim, phrase: Phrase) -> str:
    """What a verb and all of a phrase say in one verb, "" where the phrase is another one."""
    words, behind = _lexicon(), f"{phrase.relation} {phrase.head.casefold()}"
    found = words.set_phrases.get(f"{claim.predicate} {behind}", "")
    if not found and claim.predicate in words.lasting:
        return words.set_phrases.get(f"be {behind}", "")
    return found


def takes_side(predicate: str) -> bool:
    """Whether a verb says that somebody is for or against something: "vote_for"."""
    verb, _, side = predicate.partition("_")
    return verb in _lexicon().siding and side in _lexicon().sides.values()


def _with(claim: Claim, phrase: Phrase) -> tuple[str, Phrase] | None:
    """What a verb and the preposition before a phrase say in one verb, None where nothing new."""
    words, verb, relation = _lexicon(), claim.predicate, phrase.relation
    if whole := words.objects.get(f"{verb} {relation}"):
        return whole, phrase
    if verb in words.siding and relation in words.sides:
        return f"{verb}_{words.sides[relation]}", phrase
    if verb == "be" and relation in words.there:
        return "be_in", phrase
    made = words.makes.get(relation, "")
    agent = claim.agent.head.casefold() if claim.agent else ""
    if made and agent in words.fluids and verb in words.flowing:
        return "reach", phrase
    return (made, phrase) if made and verb in words.moving else None


def is_arrival(predicate: str) -> bool:
    """Whether a verb tells that somebody came somewhere: "enter", "reach", "cross"."""
    return predicate in _lexicon().makes.values()


def is_town(head: str) -> bool:
    """Whether a noun stands for a place that was named before: "the town"."""
    return head in _lexicon().towns


def is_edge(head: str) -> bool:
    """Whether a noun names a part or the edge of a town: who is there is partly in the town."""
    return head in _lexicon().edges


@cache
def _lexicon() -> _Lexicon:
    held = tomllib.loads((RESOURCES / "words" / "motions.toml").read_text("utf-8"))
    return _Lexicon(
        *(frozenset(held[name]) for name in _LISTS),
        makes=held["makes"],
        sides=held["sides"],
        objects=held["objects"],
        with_object=held["with_object"],
        set_phrases=held["set_phrases"],
    )
