"""Speech: the claims of an article, and whether it gives both sides itself."""

from collections.abc import Sequence
from itertools import islice

from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.alignment.voices import same_voice
from desktop.comparison.claims.indexed import Indexed
from desktop.comparison.claims.pairing import Pairing
from desktop.comparison.claims.propositions import (
    Proposition,
    propositions_of_articles,
    words_of_articles,
)
from desktop.comparison.claims.refutations import sentences
from desktop.comparison.claims.roles import same_claim
from desktop.reading.claim import Factuality


def spoken(aligned: Aligned, article: int) -> list[Proposition]:
    """The claims of an article, what it refutes, and its plain sentences."""
    words = aligned.once(words_of_articles)[article]
    return [*aligned.once(propositions_of_articles)[article], *sentences(aligned, words)]


def balanced(aligned: Aligned, claims: Sequence[Indexed], pairing: Pairing) -> bool:
    """Whether both articles give both sides, each in the other's voice.

    An outlet that quotes both sides does not contradict one that quotes one of them; the speakers
    contradict each other, and who reads that one alone does not learn of it.
    """
    one, other = pairing.one, pairing.other
    return all(
        any(held is not mine for held in _said_alike(aligned, claims[mine.article], theirs))
        for mine, theirs in ((one, other), (other, one))
    )


def _said_alike(aligned: Aligned, claims: Indexed, theirs: Proposition) -> Sequence[Proposition]:
    """The first two claims of an article that say what a claim of another one says.

    Two, since that with which a claim is paired is none of those that say it otherwise.
    """
    known, asked = aligned.once(_known), (claims, theirs)
    if asked not in known:
        near = claims.by_predicate.of_one_meaning(theirs.predicate)
        alike = (held for held in near if _says_alike(aligned, held, theirs))
        known[asked] = list(islice(alike, 2))
    return known[asked]


def _known(_: Aligned) -> dict[tuple[Indexed, Proposition], Sequence[Proposition]]:
    """What was asked for so far: what excludes a claim are many claims, and each asks again."""
    return {}


def _says_alike(aligned: Aligned, one: Proposition, other: Proposition) -> bool:
    denied = {held.claim.factuality is Factuality.DENIED for held in (one, other)}
    return (
        len(denied) == 1
        and one.claim.factuality is not Factuality.UNREAL
        and same_claim(aligned, one, other)
        and same_voice(
            aligned.readings[one.article],
            one.claim.speaker,
            aligned.readings[other.article],
            other.claim.speaker,
        )
    )
