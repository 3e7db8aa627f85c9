"""Siblings: whether two clauses tell of two of a kind, or of somebody whom one account omits."""

import re
import tomllib
from functools import cache
from typing import NamedTuple

from desktop.comparison.alignment.predicates import word_likeness
from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.positions.deeds import governing
from desktop.comparison.positions.gates import Spot
from desktop.paths import RESOURCES
from desktop.reading.claim import Phrase
from desktop.reading.mention import NameType

# "The 22-year-old" stands for somebody who was told of before, as a pronoun does.
_PRONOUNS = frozenset({"it", "they", "he", "she", "old"})
_OWNERS = frozenset({"his", "her"})
_PERSONAL = frozenset({"he", "she"})
# "Those who slept badly" are told of by what they did alone.
_DETERMINED = frozenset({"those", "one"})
_AT_FIRST = 4  # characters of a sentence before "22-year-old"
_OF = re.compile(r"\b(?:of|for)\s+")
_LEADING = 4  # words that name of what a sentence is: "the smaller of the whales"


class _Subject(NamedTuple):
    """Of whom or what a clause tells: where that is written, its main word, and what it does.

    The words are "" where they are not known.
    """

    start: int
    end: int
    head: str = ""
    does: str = ""


def are_of_siblings(aligned: Aligned, one: Spot, other: Spot, *, of_all: bool = False) -> bool:
    """Whether the subjects of two clauses are two of a kind, or one of them a part of the other.

    Args:
        aligned: the articles.
        one: a value, or the predicate of a claim.
        other: that of another article.
        of_all: whether one is denied of all there are: then each must be told apart, as "no door"
            is of "the east door", too.
    """
    mine, theirs = _subject(aligned, one), _subject(aligned, other)
    if mine is None or theirs is None:
        return False
    told = _siblings(aligned, one, mine), _siblings(aligned, other, theirs)
    if told[0] != told[1] and (all(told) or not of_all):
        return True
    if _are_of_two_owners(aligned, (one, mine), (other, theirs)):
        return True
    same = bool(mine.does) and mine.does == theirs.does
    unlike = word_likeness(mine.head, theirs.head) == 0
    return same and unlike and not _DETERMINED.isdisjoint({mine.head, theirs.head})


def _subject(aligned: Aligned, spot: Spot) -> _Subject | None:
    """Of whom or what a clause tells, None if it has a name or is itself counted there."""
    reading = aligned.readings[spot.article]
    claim = governing(reading, spot)
    if claim is None:
        sentence = reading.sentence_at(spot.start)
        first = spot.start - reading.sentences[sentence].start <= _AT_FIRST
        return _antecedent(aligned, spot.article, sentence - 1) if first else None
    told = [held for held in (claim.agent, claim.target) if held]
    phrase = min(told, key=lambda held: held.start, default=None)  # "they were warned by text"
    if phrase is None or (phrase.start < spot.end and spot.start < phrase.end):
        return None
    if phrase.head in _PRONOUNS:
        found = _antecedent(aligned, spot.article, claim.sentence - 1)
        return found and found._replace(does=claim.predicate)
    return (
        None
        if phrase.referent
        else _Subject(phrase.start, phrase.end, phrase.head, claim.predicate)
    )


def _antecedent(aligned: Aligned, article: int, sentence: int) -> _Subject | None:
    """Of what a sentence tells first: for that a pronoun in the next one stands."""
    reading = aligned.readings[article]
    if sentence < 0:
        return None
    phrases = [held for one in reading.claims_in(sentence) if (held := one.agent or one.target)]
    start = reading.sentences[sentence].start
    first = min(phrases, key=lambda held: held.start, default=None)
    if first and first.start == start:
        named = first.referent or first.head in _PRONOUNS
        return None if named else _Subject(first.start, first.end, first.head)
    words = aligned.tokens[article].within(start, reading.sentences[sentence].end)[:_LEADING]
    return _Subject(start, words[-1].end) if words else None


def _siblings(aligned: Aligned, spot: Spot, held: _Subject) -> frozenset[str]:
    """The words that set what is named beside another one of its kind: "the larger whale"."""
    told = aligned.tokens[spot.article].within(held.start, held.end)
    words = ["other" if token.folded == "another" else token.folded for token in told]
    return frozenset(
        word
        for word, behind in zip(words, [*words[1:], ""], strict=True)
        if word in _words("words") and behind not in _words("places")
    )


def _are_of_two_owners(
    aligned: Aligned, one: tuple[Spot, _Subject], other: tuple[Spot, _Subject]
) -> bool:
    """Whether two are told by what they belong to: "residents of the quay", "of the upper town"."""
    told: list[set[str]] = []
    for spot, held in (one, other):
        text = aligned.readings[spot.article].article.text
        found = _OF.search(text, held.start, held.end)
        first = found.end() if found else held.end
        told.append(set(aligned.tokens[spot.article].content(first, held.end)))
    return all(told) and told[0].isdisjoint(told[1])


def are_of_strangers(aligned: Aligned, one: Spot, other: Spot) -> bool:
    """Whether a clause tells of somebody whom the other account, which names others, does not name.

    "Her blessing is on 28 May", if she is an abbess of whom the other account is silent.
    """
    return any(_is_of_a_stranger(aligned, *ends) for ends in ((one, other), (other, one)))


def _is_of_a_stranger(aligned: Aligned, spot: Spot, other: Spot) -> bool:
    claim = governing(aligned.readings[spot.article], spot)
    phrase = claim and (claim.agent or claim.target)
    if phrase is None or not _is_somebodys(aligned, spot.article, phrase):
        return False
    people = [
        referent
        for _, referent in aligned.referents.within(spot.article, 0, phrase.start)
        if referent.type is NameType.PERSON
    ]
    if not people or people[-1].forms[other.article]:
        return False
    return any(
        one.type is NameType.PERSON and one.forms[other.article] for one in aligned.referents.all
    )


def _is_somebodys(aligned: Aligned, article: int, phrase: Phrase) -> bool:
    """Whether a phrase is a "she", or "her blessing"."""
    first = aligned.tokens[article].within(phrase.start, phrase.end)[:1]
    return phrase.head in _PERSONAL or any(token.folded in _OWNERS for token in first)


@cache
def _words(kind: str) -> frozenset[str]:
    """English words of one kind (resources/words/siblings.toml)."""
    return frozenset(
        tomllib.loads((RESOURCES / "words" / "siblings.toml").read_text("utf-8"))[kind]
    )
