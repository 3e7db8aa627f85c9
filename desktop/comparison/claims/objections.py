"""Objections: what keeps two claims that exclude each other from being a conflict."""

import re
from collections.abc import Iterator

from desktop.comparison.alignment.predicates import RELATED, word_likeness
from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.claims.alibis import had_left
from desktop.comparison.claims.bygone import is_over_by_now
from desktop.comparison.claims.conditions import is_conditional
from desktop.comparison.claims.extents import are_contrasted
from desktop.comparison.claims.indefinite import is_of_any
from desktop.comparison.claims.pairing import Pairing
from desktop.comparison.claims.propositions import Proposition
from desktop.comparison.claims.quantified import (
    are_of_other_portions,
    denies_something_else,
    have_other_stretches,
    is_over,
    oppose_other_things,
)
from desktop.comparison.claims.roles import are_brief
from desktop.comparison.claims.routes import Route
from desktop.comparison.claims.standing import Standing, standing
from desktop.comparison.claims.subkinds import is_of_a_subkind
from desktop.comparison.claims.turns import are_of_other_cases, are_of_other_hours_told
from desktop.comparison.claims.worded import is_past
from desktop.comparison.positions.gates import Spot, days_apart, of_events, times_apart, words_of
from desktop.comparison.positions.scopes import is_of_another_scope
from desktop.comparison.times.yearless import of_one_year
from desktop.message import message
from desktop.reading.claim import Phrase
from desktop.text.dates import Interval, resolve

# Statements at least this similar are about one action, even if a later account has it as done.
_SAME_MATTER = 0.45
_BEHIND = 8  # a clause may end before the words that say when
_NEAR = 20  # characters before a verb in which its auxiliaries stand
_PAST = re.compile(r"\b(?:did|was|were|failed)\b", re.I)
_RETRACTED = re.compile(r"(?:withdr[aeo]w|retract|recant|correct|t[ao]+ke?n? back)", re.I)
_KNOWN = re.compile(
    r"(?:the|this|that|these|those|all|both|his|her|its|their|he|she|it|they)\b", re.I
)
_PRONOUNS = frozenset({"it", "they", "them", "he", "she", "this", "that", "so", "one", "what"})
_LASTING = re.compile(
    r"\b(?:has|have|had|is|are|be|been|will|would|can|could|yet|still|so far|now|until)\b", re.I
)


def objections(aligned: Aligned, pairing: Pairing) -> Iterator[str]:
    """Why two claims may both be true, the plainest reason first."""
    spots = _spot(pairing.one), _spot(pairing.other)
    if why := of_events(aligned, *spots):
        yield why
    yield from _unreal(aligned, pairing)
    if _may_be_of_others(aligned, pairing):
        yield message("it may be somebody or something else that is spoken of")
    of_all = bool(pairing.features["universal"])
    if why := is_of_another_scope(aligned, *spots, of_all=of_all):
        yield why
    if not had_left(aligned, pairing.other) and (why := days_apart(aligned, *spots)):
        yield from _since(aligned, pairing, why)
    if _may_have_changed(aligned, pairing):
        yield message("it is not said when")
    if pairing.route is not Route.ORDER and (
        _is_of_another_stretch(aligned, pairing)
        or are_of_other_hours_told(aligned, *_ends(pairing))
    ):
        yield message("the statements are of different times")
    why = times_apart(aligned, *spots) or _times_of_clauses_apart(aligned, pairing)
    if why and not of_one_year(aligned, *spots):
        yield why


def _may_be_of_others(aligned: Aligned, pairing: Pairing) -> bool:
    """Whether a word of either claim says that it may be about others, or about some of them."""
    ends = _ends(pairing)
    if pairing.features["unsure"] or any(is_of_any(aligned, held) for held in ends):
        return True
    if pairing.route is Route.ORDER and _may_be_of_both_turns(aligned, pairing):
        return True
    if _are_of_others(aligned, pairing) or are_of_other_cases(aligned, *ends):
        return True
    if pairing.route is Route.UNTRUE and denies_something_else(aligned, *ends):
        return True
    if pairing.route is Route.OPPOSED and oppose_other_things(aligned, *ends):
        return True
    return (
        _is_of_a_kind(aligned, pairing)
        or (pairing.route is Route.DENIED and _is_done_to_others(*ends))
        or are_of_other_portions(aligned, *ends)
    )


def _is_done_to_others(one: Proposition, other: Proposition) -> bool:
    """Whether it is done to two that have only in common where they are: "the voice in court"."""
    phrases = one.claim.target, other.claim.target
    parts = one.target, other.target
    if None in phrases or None in parts or one.whole or other.whole:
        return False
    if any(phrase and (phrase.referent or phrase.head in _PRONOUNS) for phrase in phrases):
        return False
    heads = [phrase.head for phrase in phrases if phrase]
    cores = [part.core for part in parts if part]
    told = all(core.weights for core in cores)
    return told and not word_likeness(*heads) and not cores[0].covered(cores[1])


def _is_of_a_kind(aligned: Aligned, pairing: Pairing) -> bool:
    """Whether a claim may be of a special kind or case; a headline's denial may just omit that."""
    one, other = _ends(pairing)
    brief = are_brief(aligned, one.article, other.article)
    terse = brief and pairing.route is Route.DENIED and not pairing.features["universal"]
    return pairing.route is not Route.ORDER and is_of_a_subkind(aligned, one, other, terse=terse)


def _may_be_of_both_turns(aligned: Aligned, pairing: Pairing) -> bool:
    """Whether what came first in one account may have been done once more, or by others.

    Who met them before the burial may have met them after it as well. What everybody does for
    himself, some do before and others after: "passengers left the ship".
    """
    predicate = pairing.one.claim.predicate
    if predicate not in words_of("once"):
        return True
    return predicate in words_of("by_each") and not all(
        _is_of_known(aligned, held) for held in _ends(pairing)
    )


def _is_of_known(aligned: Aligned, held: Proposition) -> bool:
    """Whether it is said of whom a claim is: by a name, or by "the" and the like."""
    who = held.claim.agent or held.claim.target
    if who is None:
        return False
    return bool(who.referent) or _KNOWN.match(_written(aligned, held, who)) is not None


def _is_of_another_stretch(aligned: Aligned, pairing: Pairing) -> bool:
    """Whether a claim may be about a state that did not last as long as the other's."""
    one, other = _ends(pairing)
    if pairing.route is Route.OPPOSED:
        # who "worked until noon" may have failed at noon
        over = is_over(aligned, one, other) or is_over(aligned, other, one)
        past = is_over_by_now(aligned, one, other) or is_over_by_now(aligned, other, one)
        return over or past or have_other_stretches(aligned, one, other)
    return pairing.route is Route.DENIED and is_over(aligned, one, other)


def _times_of_clauses_apart(aligned: Aligned, pairing: Pairing) -> str | None:
    """Each clause has a time of its own, another one: "ships that left on Monday were hit"."""
    if any(held.whole for held in _ends(pairing)):
        return None
    told = [_own_times(aligned, held) for held in _ends(pairing)]
    together = any(_is_within(a, b) or _is_within(b, a) for a in told[0] for b in told[1])
    return message("the statements are of different times") if all(told) and not together else None


def _is_within(one: Interval, other: Interval) -> bool:
    """Whether a time lies in another one: the night before a day only reaches into it."""
    return other.first <= one.first and one.after <= other.after


def _own_times(aligned: Aligned, held: Proposition) -> list[Interval]:
    reading, claim = aligned.readings[held.article], held.claim
    return [
        interval
        for time in reading.times_in(claim.sentence)
        if claim.start <= time.start < claim.end + _BEHIND
        if (interval := resolve(time, reading.published))
    ]


def _unreal(aligned: Aligned, pairing: Pairing) -> Iterator[str]:
    """Whether a claim is about something planned, possible or asked."""
    stands = {standing(aligned, held) for held in (pairing.one, pairing.other)}
    planned = stands & {Standing.PLANNED, Standing.NOT_PLANNED}
    # who gave up what was planned will not do it
    if planned and stands != planned and pairing.route is not Route.WITHDRAWN:
        yield message("one of them is of what is planned")
    ends = _ends(pairing)
    if Standing.MAYBE in stands or any(is_conditional(aligned, held) for held in ends):
        yield message("one of them only says that it may be so")
    if any(_is_retracted(aligned, held) for held in ends):
        yield message("one of them may be a plan, a doubt or a denial")
    if any(_asks(aligned, held) for held in ends):
        yield message("one of them is a question")


def _is_retracted(aligned: Aligned, held: Proposition) -> bool:
    """Whether a claim is only reported as retracted: its source may be the other account's."""
    text = aligned.readings[held.article].article.text
    return held.claim.sign is not None and bool(_RETRACTED.match(text, *held.claim.sign))


def _may_have_changed(aligned: Aligned, pairing: Pairing) -> bool:
    """Whether the claims say too little to be of one hour: "he did not concede", "he conceded".

    Accounts of one day may still be of its morning and its evening, and these clauses have nothing
    but who it is said of. What is denied of all leaves no room, headlines no words for it.
    """
    ends = _ends(pairing)
    if pairing.route is Route.OPPOSED:
        return any(held.predicate in words_of("changing") for held in ends)
    bare = all(
        held.claim.agent and not (held.claim.target or held.claim.others or held.whole)
        for held in ends
    )
    if not bare or pairing.route is not Route.DENIED or pairing.features["universal"]:
        return False
    readings = [aligned.readings[held.article] for held in ends]
    timed = (
        reading.times_in(held.claim.sentence) for reading, held in zip(readings, ends, strict=True)
    )
    return not any(reading.brief for reading in readings) and not all(timed)


def _are_of_others(aligned: Aligned, pairing: Pairing) -> bool:
    """Whether what stands behind one preposition is only akin: "closed to cars", "to lorries".

    Or it is another one of its kind: "works against the old strain", "against the new one".
    """
    one, other = _ends(pairing)
    return any(
        rivals
        and all(
            _is_only_akin(phrase, rival)
            or are_contrasted(_written(aligned, other, phrase), _written(aligned, one, rival))
            for rival in rivals
        )
        for phrase in other.claim.others
        if (rivals := [held for held in one.claim.others if held.relation == phrase.relation])
    )


def _written(aligned: Aligned, held: Proposition, phrase: Phrase) -> str:
    return aligned.readings[held.article].article.text[phrase.start : phrase.end]


def _is_only_akin(one: Phrase, other: Phrase) -> bool:
    named = bool(one.referent or other.referent)
    return not named and word_likeness(one.head, other.head) == RELATED


def _since(aligned: Aligned, pairing: Pairing, why: str) -> Iterator[str]:
    """Whether it may have happened between the days of two articles, or have ended since.

    "No gas was used" is of a past that is closed when it is said. "They have not arrived" may be
    true until noon, and who was not found on Monday may have been found on Wednesday.
    """
    real, denied = (aligned.readings[held.article].published for held in _ends(pairing))
    past = pairing.route is Route.DENIED and _is_past(aligned, pairing.other)
    if not past or real is None or denied is None:
        yield why
    elif real > denied and _may_have_come(aligned, pairing):
        yield message("the denial is older, and it may have happened since")


def _may_have_come(aligned: Aligned, pairing: Pairing) -> bool:
    """Whether a later article's report may have come about after an earlier one's denial."""
    real = pairing.one.claim
    reading = aligned.readings[pairing.one.article]
    denied = aligned.readings[pairing.other.article].published
    meant = (resolve(time, reading.published) for time in reading.times_in(real.sentence))
    later = any(held and denied and held.first.date() > denied for held in meant)
    unlike = pairing.features["alike"] < _SAME_MATTER
    return later or unlike or real.predicate in words_of("pending")


def _ends(pairing: Pairing) -> tuple[Proposition, Proposition]:
    return pairing.one, pairing.other


def _is_past(aligned: Aligned, held: Proposition) -> bool:
    """Whether a claim is of a past that was over when it was made."""
    claim, reading = held.claim, aligned.readings[held.article]
    agent = claim.agent
    first = agent.end if agent and agent.end <= claim.predicate_start else claim.start
    words = reading.article.text[max(first, claim.predicate_start - _NEAR) : claim.end]
    written = reading.article.text[claim.predicate_start : claim.predicate_end]
    past = _PAST.search(words) is not None or is_past(claim.predicate, written)
    return past and _LASTING.search(words) is None


def _spot(held: Proposition) -> Spot:
    if held.whole:  # times in it are its times
        return Spot(held.article, held.claim.start, held.claim.start)
    return Spot(held.article, held.claim.predicate_start, held.claim.predicate_end)


def _asks(aligned: Aligned, held: Proposition) -> bool:
    sentence = aligned.readings[held.article].sentences[held.claim.sentence]
    return sentence.text.rstrip("\"”’' ").endswith("?")
