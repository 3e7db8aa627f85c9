"""Indefinite: claims that only identify which of many things is meant: "a door that does not lock".

What is said about an arbitrary thing is denied of no other: another door may lock.
"""

import re

from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.claims.propositions import Proposition
from desktop.reading.claim import Phrase

# How a phrase begins that is of no thing told before; who is counted ("two men") was met.
_ANY = re.compile(
    r"(?:an?|any|every|each|all|no|some|those|anyone|anybody|everyone|everybody|someone|somebody"
    r"|anything|everything|something|people|things|nobody|nothing)\b",
    re.IGNORECASE,
)
_WHICH = re.compile(r"\s+(?:(?:to|in|on|at|of|for|with|from|by)\s+)?(?:that|who|whom|which)\b")


def is_of_any(aligned: Aligned, held: Proposition) -> bool:
    """Whether a claim is in a clause that identifies one of many things."""
    text = aligned.readings[held.article].article.text
    ends = (held.claim.agent, held.claim.target)
    return any(_is_restricted(text, end, held.claim.predicate_start) for end in ends if end)


def _is_restricted(text: str, phrase: Phrase, predicate: int) -> bool:
    before = phrase.end <= predicate and _WHICH.match(text, phrase.end, predicate)
    return bool(before) and _ANY.match(text, phrase.start, phrase.end) is not None
