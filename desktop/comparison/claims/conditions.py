"""Conditions: whether a claim is only made on a condition: "has ramps, if they are ordered"."""

import re

from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.claims.propositions import Proposition

# Not "as if", and not what is asked: "asked if".
_IF = re.compile(
    r"(?<!even )(?<!as )(?<!only )\b(?:if|unless|provided that|as long as|on condition that)\b",
    re.I,
)
_ASKED = re.compile(
    r"\b(?:ask|wonder|question|know|knew|known|see|clear|sure|say|said|tell|told|check|decide"
    r"|learn|doubt|test|find out|matter)\w*\W+(?:\w+\W+)?$",
    re.I,
)
# "He did not resign, and will not comment unless": the condition is of what comes last.
_NEXT = re.compile(r"[,;] (?:and|but|or)\b|;", re.I)
_NEAR = 24  # characters before "if" in which it stands who asks


def is_conditional(aligned: Aligned, held: Proposition) -> bool:
    """Whether a condition is tied to a claim: no other claim stands between them.

    Args:
        aligned: the articles.
        held: a claim of one of them.
    """
    reading, claim = aligned.readings[held.article], held.claim
    sentence, text = reading.sentences[claim.sentence], reading.article.text
    starts = [
        one.predicate_start
        for one in reading.claims_in(claim.sentence)
        if not text.startswith("to ", max(0, one.predicate_start - len("to ")))  # "safe to swim in"
    ]
    for found in _IF.finditer(text, sentence.start, sentence.end):
        if _ASKED.search(text, max(found.start() - _NEAR, sentence.start), found.start()):
            continue
        if claim.predicate_start < found.start():
            first, after = claim.predicate_end, found.start()
        else:
            comma = text.find(",", found.end(), claim.predicate_start)
            if comma < 0:
                continue  # it is the condition
            first, after = comma, claim.predicate_start
        parted = first < after and _NEXT.search(text, first, after) is not None
        if not parted and not any(first < start < after for start in starts):
            return True
    return False
