"""Quantified: whether a claim is denied of all only, or told of some of those it may be told of.

"Prosecutors did not drop all charges" leaves that they dropped one, "a neighbour heard no shots"
leaves other neighbours, and a border that is closed to lorries may be open for walkers.
"""

import re

from desktop.comparison.alignment import Aligned
from desktop.comparison.predicates import word_likeness
from desktop.comparison.propositions import Proposition
from desktop.reading.claim import Phrase

# What a "not" before these denies is that it is so of all, or in full.
_ALL = re.compile(
    r"\b(?:all(?! along)|every|each|both|entire(?:ly)?|whole|wholly|completely|fully|altogether"
    r"|always|everywhere|necessarily)\b",
    re.I,
)
_FOR_WHOM = frozenset({"to", "for"})
_PRONOUNS = frozenset({"he", "she", "they", "i", "we"})
_SINGLE = re.compile(r"(?:an?|one)\s+\w", re.I)
_OF = re.compile(r"\bof\s+(?:the|an?|one|this|that|his|her|its|their)\s+", re.I)


def are_of_other_portions(aligned: Aligned, real: Proposition, denied: Proposition) -> bool:
    """Whether a claim may be so of some although another one denies it.

    Args:
        aligned: the articles.
        real: a claim.
        denied: the claim of another article that excludes it.
    """
    if real.whole or denied.whole:
        return False
    if denied.claim.negative or denied.claim.sign:
        said = aligned.readings[denied.article].article.text[_denied(denied)]
        if _ALL.search(said) and not _ALL.search(_text(aligned, real)):
            return True
        if _is_one_of_them(aligned, denied, real):
            return True
    whose = _belongs(aligned, real, denied), _belongs(aligned, denied, real)
    return any(whose) or _are_for_others(real, denied)


def _denied(held: Proposition) -> slice:
    """The characters of a claim behind its word of denial."""
    claim = held.claim
    first = claim.sign[1] if claim.sign and claim.sign[1] <= claim.end else claim.start
    return slice(first, claim.end)


def _is_one_of_them(aligned: Aligned, denied: Proposition, real: Proposition) -> bool:
    """Whether it is denied of one unnamed person, and told of several: "a neighbour"."""
    one, others = denied.claim.agent, real.claim.agent
    if one is None or others is None or one.referent or others.referent:
        return False
    text = aligned.readings[denied.article].article.text
    told = aligned.readings[real.article].article.text[others.start : others.end]
    several = not _SINGLE.match(told) and told.casefold().endswith("s")
    himself = denied.claim.speaker if one.head in _PRONOUNS else None
    who = himself or text[one.start : one.end]
    alike = who.casefold().endswith(others.head) if himself else one.head == others.head
    return several and alike and _SINGLE.match(who) is not None


def _belongs(aligned: Aligned, held: Proposition, other: Proposition) -> bool:
    """Whether who does something is told by what is his, of which the other account is silent.

    "The driver of the car" beside "the driver".
    """
    one, rival = held.claim.agent, other.claim.agent
    if one is None or rival is None or one.head != rival.head or one.referent or rival.referent:
        return False
    text = aligned.readings[held.article].article.text
    found = _OF.search(text, one.start, one.end)
    if found is None:
        return False
    whole = aligned.readings[other.article].article.text
    told = aligned.tokens[held.article].content(found.end(), one.end)
    return not set(told) & set(aligned.tokens[other.article].content(0, len(whole)))


def _are_for_others(one: Proposition, other: Proposition) -> bool:
    """Whether each says for whom it is so, in other words: "open for walkers", "closed to cars"."""
    mine, theirs = (
        [phrase for phrase in held.claim.others if phrase.relation in _FOR_WHOM]
        for held in (one, other)
    )
    relations = frozenset(phrase.relation for phrase in (*mine, *theirs))
    if not mine or not theirs or relations != _FOR_WHOM:
        return False
    return not any(_are_alike(phrase, rival) for phrase in mine for rival in theirs)


def _are_alike(one: Phrase, other: Phrase) -> bool:
    if one.referent or other.referent:
        return one.referent == other.referent
    return word_likeness(one.head, other.head) > 0


def _text(aligned: Aligned, held: Proposition) -> str:
    return aligned.readings[held.article].article.text[held.claim.start : held.claim.end]
