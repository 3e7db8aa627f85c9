"""Offers: what someone offers or demands, "a pay rise of 4 percent", and in which round of talks.

Such a rise is not a measured change, of which there may be several: an offer of 4 percent is not
one of 5, unless one came after the other.
"""

import re

from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.positions.gates import Spot

_OFFER = re.compile(
    r"\b(?:(?P<offered>offer(?:s|ed|ing)?|propos(?:es?|ed|ing))"
    r"|(?P<demanded>demand(?:s|ed|ing)?|seek(?:s|ing)?|sought|call(?:s|ed|ing) for"
    r"|ask(?:s|ed|ing) for|want(?:s|ed)?))\b",
    re.I,
)
# Which of several offers one is,
_ROUND = re.compile(
    r"\b(?:first|second|third|now|new|improved|better|higher|raised|again|initial(?:ly)?"
    r"|original(?:ly)?|earlier|previous(?:ly)?|last|latest|final)\b"
    # ... or for how long it is: "for this year", "over two years"
    r"|\b(?:this|each|every|per|a) (?:year|month)\b|\b(?:[a-z]+|\d+) (?:years|months)\b",
    re.I,
)


def are_one_offer(aligned: Aligned, one: Spot, other: Spot) -> bool:
    """Whether two values are what the same one offers, or demands, by the words before them."""
    (way, who), (rival_way, rivals) = _offer(aligned, one), _offer(aligned, other)
    return way == rival_way and not who.isdisjoint(rivals)


def are_of_other_rounds(aligned: Aligned, one: Spot, other: Spot) -> bool:
    """Whether two values are offers, and not told as the same one of several: first, new."""
    rounds = [
        {word.lower() for word in _ROUND.findall(_statement(aligned, spot))}
        for spot in (one, other)
    ]
    return rounds[0] != rounds[1] and all(_offer(aligned, spot)[0] for spot in (one, other))


def _offer(aligned: Aligned, spot: Spot) -> tuple[str, set[str]]:
    """Whether a value is offered or demanded, and what those who do so are matched by, if so."""
    terms = aligned.terms[spot.article]
    first, _ = terms.spans[terms.clause_at(spot.start)]
    text = aligned.readings[spot.article].article.text
    found = _OFFER.search(text, first, spot.start)
    if found is None:
        return "", set()
    return found.lastgroup or "", {*aligned.tokens[spot.article].content(first, found.start())}


def _statement(aligned: Aligned, spot: Spot) -> str:
    reading = aligned.readings[spot.article]
    return reading.sentence_around(spot.start).text
