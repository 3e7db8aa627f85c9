"""Standing: whether a claim says that something is so or not, was or is planned."""

import re
from enum import StrEnum

from desktop.comparison.alignment import Aligned
from desktop.comparison.propositions import Proposition
from desktop.reading.claim import Factuality

_NEGATION = re.compile(r"\b(?:not|never|no|none|nobody|nor|neither|cannot)\b|n[’']t\b|\bwo\b", re.I)
# Of a plan that is denied before it is named.
_AGAINST = re.compile(r"\b(?:den(?:y|ies|ied|ying)|refut\w+|reject\w*|debunk\w*)\b", re.I)
_PLAN = re.compile(r"\b(?:will|would|to|going|shall|plan\w*)\b|[’']ll\b", re.I)


class Standing(StrEnum):
    """How a claim stands to what it speaks of."""

    SO = "so"
    MAYBE = "maybe"
    PLANNED = "planned"
    NOT = "not"
    NOT_PLANNED = "not planned"
    OPEN = "open"

    @property
    def so(self) -> bool:
        """Whether it speaks for it."""
        return self in {Standing.SO, Standing.MAYBE, Standing.PLANNED}


_BY_FACTUALITY = {
    Factuality.ASSERTED: Standing.SO,
    Factuality.PARTLY: Standing.SO,
    Factuality.ATTEMPTED: Standing.OPEN,
    Factuality.DENIED: Standing.NOT,
    Factuality.POSSIBLE: Standing.MAYBE,
}


def standing(aligned: Aligned, held: Proposition) -> Standing:
    """How a claim stands to what it speaks of.

    A claim of what is to come leaves its truth open, but "will not" contradicts "will".
    """
    claim = held.claim
    if claim.factuality is not Factuality.UNREAL:
        return _BY_FACTUALITY[claim.factuality]
    text = aligned.readings[held.article].article.text
    sentence = aligned.readings[held.article].sentences[claim.sentence]
    own = text[claim.start : claim.predicate_start]
    sign = text[slice(*claim.sign)] if claim.sign else ""
    denied = _NEGATION.search(own) is not None or _NEGATION.search(sign) is not None
    against = _AGAINST.search(text, sentence.start, claim.predicate_start) is not None
    if denied != against:
        return Standing.NOT_PLANNED
    return Standing.PLANNED if _PLAN.search(f"{sign} {own}") and not denied else Standing.OPEN
