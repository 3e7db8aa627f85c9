"""Motions: what a verb of motion says together with its preposition."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from desktop.paths import RESOURCES
from desktop.reading.claim import Claim, Phrase


@dataclass(frozen=True, slots=True)
class _Lexicon:
    moving: frozenset[str]
    flowing: frozenset[str]
    fluids: frozenset[str]
    there: frozenset[str]
    edges: frozenset[str]
    towns: frozenset[str]
    makes: Mapping[str, str]


def plain(claim: Claim) -> tuple[str, Phrase | None]:
    """What a claim says in one verb, and of what: "advanced into the city" is "enter", the city.

    Where something merely is somewhere the verb is "be_in".

    Args:
        claim: the claim.

    Returns:
        The lemma of the verb, and what it is done to; those of the claim where nothing moves.
    """
    words = _lexicon()
    verb, _, joined = claim.predicate.partition("_")
    if joined in words.makes and verb in words.moving:
        return words.makes[joined], claim.target
    agent = claim.agent.head.casefold() if claim.agent else ""
    for phrase in claim.others if claim.target is None else ():
        if claim.predicate == "be" and phrase.relation in words.there:
            return "be_in", phrase
        made = words.makes.get(phrase.relation, "")
        if made and agent in words.fluids and claim.predicate in words.flowing:
            return "reach", phrase
        if made and claim.predicate in words.moving:
            return made, phrase
    return claim.predicate, claim.target


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
        *(
            frozenset(held[name])
            for name in ("moving", "flowing", "fluids", "there", "edges", "towns")
        ),
        makes=held["makes"],
    )
