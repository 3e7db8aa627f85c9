"""Standing: the polarity and modality of a claim: so or not, past or planned."""

import re
from enum import StrEnum

from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.claims.propositions import Proposition
from desktop.reading.claim import Factuality

# Of a plan that is denied before it is named.
_AGAINST = re.compile(r"\b(?:den(?:y|ies|ied|ying)|refut\w+|reject\w*|debunk\w*)\b", re.I)
_PLAN = re.compile(
    r"\b(?:will|wo|won|to|going|shall|plan\w*|ready|willing|prepared|vote[sd]?|decide[sd]?"
    r"|promis\w+|pledg\w+|vow\w*|refus(?:es|ing))\b|[’']ll\b",
    re.I,
)
# What somebody said "will" be, as English tells it afterwards: "she said that it would go on".
_WOULD = re.compile(r"\b(?:would|wouldn)\b(?!\s+have\b)", re.I)
# Who says it only passes it on.
_RUMOUR = re.compile(r"\b(?:rumou?rs?|gossip|speculation|hearsay)\b", re.I)
# Behind it these make it depend on something else.
_CONDITION = re.compile(r"\b(?:if|unless|until|once|provided|as soon as|should)\b", re.I)
# "people who never ate fish": a clause that says of whom something is said, not that it is so.
# "a clinic where nobody is treated": a rule or a kind of place, told in the present.
_WHO = re.compile(r"[^,\s]\s+who\s+(?:[\w’']+\s+){0,3}$")
_WHERE = re.compile(r"[^,\s]\s+where\s+[“\"]?(?:[\w’']+\s+){1,3}(?:is|are)\s+(?:[\w’']+\s+){0,2}$")
_NEAR = 60
# Of a plan these leave open whether there is one: "if the troops are to stay".
_IF = re.compile(r"\b(?:if|unless|whether|wish(?:es|ed)?)\b", re.I)


class Standing(StrEnum):
    """The polarity and modality of a claim."""

    SO = "so"
    MAYBE = "maybe"
    PLANNED = "planned"
    NOT = "not"
    NOT_PLANNED = "not planned"
    OPEN = "open"

    @property
    def so(self) -> bool:
        """Whether it is affirmative."""
        return self in {Standing.SO, Standing.MAYBE, Standing.PLANNED}


_BY_FACTUALITY = {
    Factuality.ASSERTED: Standing.SO,
    Factuality.PARTLY: Standing.SO,
    Factuality.ATTEMPTED: Standing.OPEN,
    Factuality.DENIED: Standing.NOT,
    Factuality.POSSIBLE: Standing.MAYBE,
}


def standing(aligned: Aligned, held: Proposition) -> Standing:
    """The polarity and modality of a claim.

    A claim of what is to come leaves its truth open, but "will not" contradicts "will".
    """
    known = aligned.once(_known)
    if held not in known:
        known[held] = _standing(aligned, held)
    return known[held]


def _known(_: Aligned) -> dict[Proposition, Standing]:
    """How claims stand that were asked for; several kinds ask, for every other article."""
    return {}


def _standing(aligned: Aligned, held: Proposition) -> Standing:
    claim = held.claim
    if _among(aligned, held):
        return Standing.OPEN
    if claim.factuality is Factuality.POSSIBLE and claim.negative:
        return Standing.OPEN  # it may not be so
    if claim.factuality is not Factuality.UNREAL:
        only_rumoured = _RUMOUR.search(claim.speaker or "")
        so = _BY_FACTUALITY[claim.factuality]
        return Standing.MAYBE if only_rumoured and so is Standing.SO else so
    text = aligned.readings[held.article].article.text
    sentence = aligned.readings[held.article].sentences[claim.sentence]
    agent = claim.agent
    first = agent.end if agent and agent.end <= claim.predicate_start else claim.start
    own = text[first : claim.predicate_start]
    sign = text[slice(*claim.sign)] if claim.sign else ""
    against = _AGAINST.search(text, sentence.start, claim.predicate_start) is not None
    planned = _PLAN.search(f"{sign} {own}")
    if planned is None and claim.speaker:
        depends = _CONDITION.search(text, claim.predicate_end, sentence.end)
        planned = None if depends else _WOULD.search(f"{sign} {own}")
    if _IF.search(text, max(sentence.start, claim.start - _NEAR), claim.predicate_start):
        return Standing.OPEN
    # "Mayor to visit Velm" is a plan; "urged not to resign", "allowed to leave" are none
    firm = planned is not None and (planned.group().casefold() != "to" or sign.casefold() == "to")
    if claim.negative != against:
        return Standing.NOT_PLANNED if firm or against else Standing.OPEN
    return Standing.PLANNED if firm and not claim.negative else Standing.OPEN


def _among(aligned: Aligned, held: Proposition) -> bool:
    """Whether a claim only tells some people from others."""
    text = aligned.readings[held.article].article.text
    sentence = aligned.readings[held.article].sentences[held.claim.sentence]
    first = max(sentence.start, held.claim.predicate_start - _NEAR)
    before = text[first : held.claim.predicate_start]
    who = "who" in before and _WHO.search(before)
    return not held.whole and bool(who or ("where" in before and _WHERE.search(before)))
