"""Scopes: what a statement restricts its value to, and whether another account speaks of that.

The last gate before a conflict, which every kind passes: two values exclude each other only where
they are of the same thing in full, with all that restricts it. "In the old town, 62% voted for her"
is no matter of the 54% of an account that knows of no old town; nor are the nine metres of the
smaller whale one of the 14 of the larger. What either account says of its own scope must be found
in the other one, or both may be right. Chosen on 505 pairs of invented accounts that can all be
true.
"""

import tomllib
from collections.abc import Iterator, Mapping
from functools import cache

from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.positions.deeds import governing
from desktop.comparison.positions.gates import Spot
from desktop.comparison.positions.siblings import are_of_siblings, are_of_strangers
from desktop.message import message
from desktop.paths import RESOURCES
from desktop.reading import Reading
from desktop.reading.claim import Claim
from desktop.text.words import Token, fold

_ENGLISH = "en"
_REACH = 3  # words between a preposition and what it is of: "in the very heart"
_LEADING = 16  # characters of what only leads up to a value
_SORTS = ("whom", "means", "moments")
_WHOM = frozenset({"to", "for"})
_STILL = ("s", "es")  # "the dam holds": of no day


def is_of_another_scope(
    aligned: Aligned, one: Spot, other: Spot, *, of_all: bool = False
) -> str | None:
    """Why two values may be of things of which each account knows but one, or None.

    Args:
        aligned: the articles.
        one: a value, or the predicate of a claim.
        other: that of another article.
        of_all: whether the other one is denied of all there are: then nothing but what it opens
            with itself leaves room for the first. "No door was locked" is of the east door, too.
    """
    languages = {aligned.terms[spot.article].language for spot in (one, other)}
    if len(languages) > 1:
        return None  # what is lacking in another language can't be told by its words
    ends = ((one, other), (other, one))
    if any(_opens_elsewhere(aligned, *held) for held in (ends[1:] if of_all else ends)):
        return message("the statements may be of different things")
    if not of_all and any(differ(aligned, one, other) for differ in _DIFFERING):
        return message("the statements may be of different things")
    if of_all and _is_done_by_others(aligned, other, one):
        return message("it may be somebody or something else that is spoken of")
    siblings = are_of_siblings(aligned, one, other, of_all=of_all)
    if languages == {_ENGLISH} and (siblings or are_of_strangers(aligned, one, other)):
        return message("it may be somebody or something else that is spoken of")
    return None


def _opens_elsewhere(aligned: Aligned, spot: Spot, other: Spot) -> bool:
    """Whether the statement of a value opens with a place or group that the other account lacks."""
    opening = _opening(aligned, spot)
    return opening is not None and opening not in _said(aligned, other.article)


def _opening(aligned: Aligned, spot: Spot) -> str | None:
    """What the first words of a statement restrict all behind them to, None for nothing.

    Times are no scope of that sort, nor are figures, nor where something was said.
    """
    reading, language = aligned.readings[spot.article], aligned.terms[spot.article].language
    first = reading.sentence_around(spot.start).start
    told = iter(aligned.tokens[spot.article].keyed(first, spot.start))
    begun = next(told, None)
    if begun and begun[0].folded in _words("joining", language):
        begun = next(told, None)
    if begun is None or begun[0].folded not in _words("openers", language):
        return None
    return _first_of(reading, told, _words("circumstances", language))


def _first_of(
    reading: Reading, told: Iterator[tuple[Token, str]], passed: frozenset[str] = frozenset()
) -> str | None:
    """What the first telling word is matched by, None where a value or nothing telling is first."""
    for _, (token, key) in zip(range(_REACH), told, strict=False):
        if token.folded in passed or _is_value(reading, token):
            return None
        if token.content:
            return key
    return None


def _is_value(reading: Reading, token: Token) -> bool:
    values = (*reading.quantities, *reading.times)
    return any(one.start <= token.start < one.end for one in values)


def _said(aligned: Aligned, article: int) -> frozenset[str]:
    """What all words of an article are matched by."""
    return aligned.once(_keys)[article]


def _keys(aligned: Aligned) -> list[frozenset[str]]:
    return [frozenset(key for _, key in tokens.all if key) for tokens in aligned.tokens]


def _are_of_substances(aligned: Aligned, one: Spot, other: Spot) -> bool:
    """Whether figures are said to be of what is not the same: of pine, of wheat and of grain."""
    told = [_substance(aligned, spot) for spot in (one, other)]
    if all(told):
        return told[0] != told[1]
    ends = zip(told, (other, one), strict=True)
    return any(key and key not in _said(aligned, spot.article) for key, spot in ends)


def _substance(aligned: Aligned, spot: Spot) -> str | None:
    """What the word behind a figure and "of" is matched by."""
    reading, language = aligned.readings[spot.article], aligned.terms[spot.article].language
    sentence = reading.sentence_around(spot.start)
    told = iter(aligned.tokens[spot.article].keyed(spot.end, sentence.end))
    begun = next(told, None)
    if begun is None or begun[0].folded not in _words("of", language):
        return None
    return _first_of(reading, told)


def _are_for_others(aligned: Aligned, one: Spot, other: Spot) -> bool:
    """Whether each clause says for whom, by what or when it is so, and the other one lacks that."""
    told = [_circumstances(aligned, spot) for spot in (one, other)]
    said = [_statement(aligned, spot) for spot in (one, other)]
    return any(
        mine and theirs and mine.isdisjoint(said[1]) and theirs.isdisjoint(said[0])
        for mine, theirs in ((told[0][sort], told[1][sort]) for sort in _SORTS)
    )


def _is_done_by_others(aligned: Aligned, denied: Spot, other: Spot) -> bool:
    """Whether all is denied of one doer of whom the other account is silent: "by the guards"."""
    doers = _circumstances(aligned, denied)["means"]
    return bool(doers) and doers.isdisjoint(_said(aligned, other.article))


def _circumstances(aligned: Aligned, spot: Spot) -> dict[str, set[str]]:
    """What stands behind the words of each sort in the clause of a value: "for", "by".

    When it was so may stand in a clause of its own: "was silent when the thieves came".
    """
    reading, terms = aligned.readings[spot.article], aligned.terms[spot.article]
    first, after = terms.spans[terms.clause_at(spot.start)]
    sentence = reading.sentence_around(spot.start)
    told = list(aligned.tokens[spot.article].keyed(sentence.start, sentence.end))
    found = {sort: set[str]() for sort in _SORTS}
    for place, (token, _) in enumerate(told):
        if token.start < spot.start and spot.start - token.end <= _LEADING:
            continue  # "by a vote of 9 to 4"
        within = first <= token.start < after
        behind = told[place + 1 :]
        # "to its workers", not "to work"
        to_whom = bool(behind) and behind[0][0].folded in _words("determined", terms.language)
        for sort in _SORTS:
            named = token.folded in _words(sort, terms.language)
            named |= sort == "whom" and to_whom and token.folded in _words("given", terms.language)
            if (
                named
                and (within or sort == "moments")
                and (key := _first_of(reading, iter(behind)))
            ):
                found[sort].add(key)
    return found


def _statement(aligned: Aligned, spot: Spot) -> set[str]:
    sentence = aligned.readings[spot.article].sentence_around(spot.start)
    return {
        key for _, key in aligned.tokens[spot.article].keyed(sentence.start, sentence.end) if key
    }


def _is_of_somebody(aligned: Aligned, one: Spot, other: Spot) -> bool:
    return _is_for_somebody(aligned, one, other) or _is_for_somebody(aligned, other, one)


def _is_for_somebody(aligned: Aligned, spot: Spot, other: Spot) -> bool:
    """Whether only one figure is said to be somebody's of whom the other account is silent.

    Who owes 90 million may owe banks 55 of them.
    """
    claims = [_telling(aligned, held) for held in (spot, other)]
    if not (claims[0] and claims[1]) or claims[0].predicate != claims[1].predicate:
        return False
    whom = [phrase for phrase in claims[0].others if phrase.relation in _WHOM]
    if any(phrase.relation in _WHOM for phrase in claims[1].others):
        return False
    said = _said(aligned, other.article)
    tokens = aligned.tokens[spot.article]
    return any(said.isdisjoint(tokens.content(phrase.start, phrase.end)) for phrase in whom)


def _is_of_a_day(aligned: Aligned, one: Spot, other: Spot) -> bool:
    return _was_so_once(aligned, one, other) or _was_so_once(aligned, other, one)


def _was_so_once(aligned: Aligned, spot: Spot, other: Spot) -> bool:
    """Whether what is so at all times is held against what was so on a day: "holds", "held"."""
    claims = [_telling(aligned, held) for held in (spot, other)]
    if not (claims[0] and claims[1]) or claims[0].predicate != claims[1].predicate:
        return False
    still = [
        _is_still(aligned, held.article, claim)
        for held, claim in zip((spot, other), claims, strict=True)
        if claim
    ]
    reading = aligned.readings[other.article]
    dated = any(time.start < claims[1].end for time in reading.times_in(claims[1].sentence))
    timeless = not aligned.readings[spot.article].times_in(claims[0].sentence)
    return still == [True, False] and dated and timeless


def _is_still(aligned: Aligned, article: int, claim: Claim) -> bool:
    """Whether a verb is written as what is so at all times."""
    text = aligned.readings[article].article.text
    written = text[claim.predicate_start : claim.predicate_end].casefold()
    return written in {claim.predicate + ending for ending in _STILL}


def _telling(aligned: Aligned, spot: Spot) -> Claim | None:
    """The clause that holds a figure or time, None where a claim itself is what is compared."""
    claim = governing(aligned.readings[spot.article], spot)
    return None if claim is None or claim.predicate_start == spot.start else claim


_DIFFERING = (_is_of_somebody, _is_of_a_day, _are_of_substances, _are_for_others)


@cache
def _words(kind: str, language: str) -> frozenset[str]:
    """The words of one kind in a language, folded (resources/words/scopes.toml)."""
    return frozenset(map(fold, _lists()[kind].get(language, ())))


@cache
def _lists() -> Mapping[str, Mapping[str, list[str]]]:
    return tomllib.loads((RESOURCES / "words" / "scopes.toml").read_text("utf-8"))
