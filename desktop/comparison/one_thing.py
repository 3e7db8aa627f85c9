"""One thing: whether two claims that exclude each other tell what became of one and the same thing.

"The bridge withstood the flood", "the bridge was destroyed": accounts of one event that tell the
fate of a thing tell it with so little else that their sentences need not be alike. What counts is
that both speak of a thing that is known, and of no other one of its kind.
"""

import re
from functools import cache, lru_cache

from desktop.comparison.alignment import Aligned
from desktop.comparison.extents import Extent, extent
from desktop.comparison.predicates import SYNONYMOUS, word_likeness
from desktop.comparison.propositions import Part, Proposition
from desktop.comparison.roles import MATCH, MISMATCH, roles, sufferer, sufferers
from desktop.comparison.standing import standing
from desktop.reading.claim import Phrase
from desktop.text.concepts import concept
from desktop.text.lexicon import word_list
from desktop.text.words import tokenize

# A thing tells at least so much: "the hospital", not "the man".
_TELLING = 4.5
_KNOWN = re.compile(
    r"(?:the|this|that|these|those|his|her|its|their|our|both|all)\b|\S+[’'](?:s\b)?", re.I
)
_ANY = re.compile(r"(?:an?|some|several)\b", re.I)
# One of several: what became of it need not have become of the next one.
_ONE_OF_SEVERAL = re.compile(
    r"\b(?:first|second|third|fourth|last|next|former|other|another|one|new|old|half|part|rest"
    r"|most|many|some|several|few|left|right|upper|lower)\b",
    re.I,
)


def of_one_thing(aligned: Aligned, one: Proposition, other: Proposition) -> bool:
    """Whether two claims tell the fate of one thing that both accounts take for known.

    Args:
        aligned: the articles.
        one: a claim.
        other: a claim of another article whose predicate excludes the first one's.
    """
    (part, phrase), (rival, counterpart) = sufferer(one), sufferer(other)
    if part is None or phrase is None or rival is None or counterpart is None:
        return False
    if sufferers(aligned, one, other) != MATCH:
        return False
    if standing(aligned, one) is not standing(aligned, other):
        return False
    named = [_is_named(aligned, held, place) for held, place in _ends(one, other)]
    if not all(named):
        known = (_is_known(aligned, held, place) for held, place in _ends(one, other))
        if not all(known) or word_likeness(part.head, rival.head) < SYNONYMOUS:
            return False
    return _tells_no_other(part, rival) and part.core.covered(rival.core) >= _TELLING


def are_of_any(aligned: Aligned, one: Proposition, other: Proposition) -> bool:
    """Whether both claims tell of one of a kind that neither takes for known: "a pilot"."""
    return all(
        _ANY.match(aligned.readings[held.article].article.text, phrase.start)
        for held, phrase in _ends(one, other)
    )


def _ends(one: Proposition, other: Proposition) -> list[tuple[Proposition, Phrase]]:
    return [(held, phrase) for held in (one, other) if (phrase := sufferer(held)[1]) is not None]


def _is_named(aligned: Aligned, held: Proposition, phrase: Phrase) -> bool:
    """Whether a phrase is somebody's or something's name."""
    text = aligned.readings[held.article].article.text[phrase.start : phrase.end]
    return bool(phrase.referent) and phrase.referent.split()[-1] in text


def _is_known(aligned: Aligned, held: Proposition, phrase: Phrase) -> bool:
    """Whether a phrase is of what its reader knows already, and of no one of several."""
    text = aligned.readings[held.article].article.text[phrase.start : phrase.end]
    several = _ONE_OF_SEVERAL.search(text) or extent(text) is Extent.PART
    return _KNOWN.match(text) is not None and not several


def _tells_no_other(one: Part, other: Part) -> bool:
    """Whether neither is told by a word that the other one's words leave out, or only one is."""
    apart = [
        {key for key in mine.bag.weights if key not in theirs.bag.weights} - _key(mine.head)
        for mine, theirs in ((one, other), (other, one))
    ]
    return not all(apart)


@lru_cache(maxsize=16384)
def _key(head: str) -> frozenset[str]:
    return frozenset(concept(token, "en") for token in tokenize(head, "en"))


def are_rivals(aligned: Aligned, one: Proposition, other: Proposition) -> bool:
    """Whether two claims tell of one deed that has one doer, and of two who are not the same.

    Args:
        aligned: the articles.
        one: a claim.
        other: a claim of another article whose predicate says the same.
    """
    if one.predicate not in _single() or one.target is None or other.target is None:
        return False
    if one.agent is None or other.agent is None:
        return False
    agent, target = roles(aligned, one, other)
    return target == MATCH and agent == MISMATCH and of_one_thing(aligned, one, other)


@cache
def _single() -> frozenset[str]:
    """Verbs of what is done by one side only (resources/words/single.txt)."""
    return frozenset(word for line in word_list("single.txt") for word in line.split())
