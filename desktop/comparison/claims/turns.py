"""Turns: claims that may be about a state before or after the other one, or about another case.

"The march was peaceful" and "turned violent" by evening; who had not been told when the dam broke
was told in a letter; who did not meet in person met by video.
"""

import re

from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.claims.propositions import Proposition
from desktop.comparison.claims.standing import Standing, standing
from desktop.comparison.positions.gates import Spot
from desktop.comparison.positions.stages import are_of_other_hours, hours
from desktop.reading.mention import NameType
from desktop.text.dates import resolve
from desktop.text.peoples import country

# What something was before, it is said to have been no more.
_BECAME = re.compile(
    r"\b(?:turn(?:s|ed|ing)?|bec(?:o|a)m(?:e|es|ing)|gr(?:o|e)w(?:s|n|ing)?)\b", re.I
)
_BEFORE = re.compile(r"\b(?:in advance|beforehand|before(?! (?:a|the) (?:court|judge))\b)", re.I)
# A clause behind a claim may say when it was: "was not locked before the fire broke out".
_TAIL = re.compile(r"\s+(?:before|after|when|until)\b[^,;:.!?”\"]*", re.I)
_NOT_YET = re.compile(r"\b(?:when|until)\b", re.I)
_AFTER = re.compile(r"\b(?:after(?:wards?)?|later|eventually|finally|in the end|since)\b", re.I)
_IN_PART = re.compile(
    r"\b(?:mostly|largely|mainly|partly|partially|generally|in part|in parts|in places|at first"
    r"|initially|by and large|as far as|up to)\b",
    re.I,
)
_AGAIN = re.compile(r"\b(?:again|once more|anew|reopen\w*|resum\w+)\b", re.I)
# What was so as a rule need not have been so on the day: "was locked every night".
_HABIT = re.compile(
    r"\b(?:(?:every|each) (?:day|night|morning|evening|afternoon|week|weekend|month|year|summer"
    r"|winter|time)|usually|normally|generally|typically|regularly|routinely|ordinarily|often"
    r"|sometimes|mostly|as a rule|in the past|most (?:days|nights|years)"
    r"|(?:in|during) (?:the )?(?:winter|spring|summer|autumn|fall)(?! of| \d)"
    r"|(?:at|on) (?:weekends?|weekdays|(?:sun|mon|tues|wednes|thurs|fri|satur)days))\b",
    re.I,
)
_WAS = re.compile(r"\b(?:was|were|had been)\b", re.I)
_STILL = re.compile(r"\b(?:still|remain\w*|since)\b", re.I)
_SINCE = re.compile(r"\bsince\b", re.I)
_FEW = 16  # characters behind a claim
_NEAR = 12  # characters before a time in which "since" stands
_HAD_NOT = re.compile(r"\bhad(?:n[’']t| not| never)\b", re.I)
_HAD = re.compile(r"\bhad\b|[’']d\b", re.I)
# One more of its kind, or one that came before it.
_ANOTHER = re.compile(
    r"\b(?:another|other|second|third|earlier|previous|similar|separate)\b",
    re.I,
)
# What a "not" before these leaves open, as the rest may be so: "did not meet in person".
_FOCUS = re.compile(
    r"\b(?:in person|only|merely|solely|alone|on purpose|personally|formally|officially)\b",
    re.I,
)
# ... nor may it deny more than the cause: "did not resign because of the fire". Behind a comma that
# is the cause of the "not".
_CAUSE = re.compile(
    r"\b(?:(?:because|due to|owing to|thanks to|on account of|as a result of"
    r"|for (?:want|lack|fear|the sake) of|out of)\b|(?=in protest\b))(?P<cause>[^,;:.!?]*)",
    re.I,
)
_THERE = re.compile(r"there (?:is|are|was|were|(?:has|have|had) (?:never )?been)\b", re.I)
_PLACED = re.compile(
    r"\b(?:at|in|inside|outside|near|under|behind) (?:the|an?|his|her|its|their) "
    r"(?P<noun>[^,;:.]+?)(?=[,;:.]|$| (?:of|at|in|on|near|to|for|by|with|from|after|before|during"
    r"|when|who|that|and)\b)",
    re.I,
)


def are_of_other_hours_told(aligned: Aligned, real: Proposition, denied: Proposition) -> bool:
    """Whether words of two claims say that one came before the other.

    Args:
        aligned: the articles.
        real: a claim.
        denied: the claim of another article that excludes it.
    """
    if are_of_other_hours(aligned, _spot(real), _spot(denied)):
        return True
    if _was_before(aligned, real, denied) or _is_so_again(aligned, real, denied):
        return True
    texts = _text(aligned, real), _text(aligned, denied)
    habits = [
        _HABIT.search(text + _behind(aligned, held)) is not None
        for text, held in zip(texts, (real, denied), strict=True)
    ]
    if habits[0] != habits[1]:
        return True
    became = [_BECAME.search(text) is not None for text in texts]
    credited = bool(aligned.readings[denied.article].attributions_in(denied.claim.sentence))
    until = _HAD_NOT.search(texts[1]) and not _HAD.search(texts[0]) and not credited
    return became[0] != became[1] or bool(until) or _came_later(aligned, real, denied)


def _came_later(aligned: Aligned, real: Proposition, denied: Proposition) -> bool:
    """Whether one claim is of before something, or denied when it was, and the other of after."""
    told, untold = (_text(aligned, held) + _tail(aligned, held) for held in (real, denied))
    if _NOT_YET.search(untold) and _AFTER.search(told) and not _AFTER.search(untold):
        return True
    return any(
        _BEFORE.search(one) and _AFTER.search(other) and not _AFTER.search(one)
        for one, other in ((told, untold), (untold, told))
    )


def _is_so_again(aligned: Aligned, one: Proposition, other: Proposition) -> bool:
    """Whether something holds again, after an interruption: "open again", "was closed"."""
    texts = _text(aligned, one), _text(aligned, other)
    return any(
        _AGAIN.search(new) and _WAS.search(old) and not _STILL.search(old)
        for new, old in (texts, texts[::-1])
    )


def _was_before(aligned: Aligned, real: Proposition, denied: Proposition) -> bool:
    """Whether a claim is denied since a time that the other one belongs to: "not since May"."""
    reading = aligned.readings[denied.article]
    since = [
        span
        for time in reading.times_in(denied.claim.sentence)
        if _SINCE.search(reading.article.text, max(time.start - _NEAR, 0), time.end)
        and (span := resolve(time, reading.published))
    ]
    told = aligned.readings[real.article]
    own = [
        span
        for time in told.times_in(real.claim.sentence)
        if (span := resolve(time, told.published))
    ]
    return any(one.first < start.after for one in own for start in since)


def is_in_part(aligned: Aligned, held: Proposition) -> bool:
    """Whether a claim leaves room for exceptions: "mostly peaceful"."""
    return _IN_PART.search(_text(aligned, held)) is not None


def is_sequel(aligned: Aligned, one: Proposition, other: Proposition) -> bool:
    """Whether a claim is about a later part of the day than the other one.

    "The search was halted", and "would go on in the morning".
    """
    if (
        standing(aligned, one) is not Standing.PLANNED
        or standing(aligned, other) is not Standing.SO
    ):
        return False
    to_come = hours(aligned, _spot(one))
    return bool(to_come) and to_come.isdisjoint(hours(aligned, _spot(other)))


def are_of_other_cases(aligned: Aligned, real: Proposition, denied: Proposition) -> bool:
    """Whether a claim denies only the manner, the place or one of several cases of the other."""
    texts = _text(aligned, real), _text(aligned, denied)
    if _FOCUS.search(texts[1]) and not _FOCUS.search(texts[0]):
        return True
    if _denies_another_cause(aligned, real, denied):
        return True
    if _are_of_other_kinds(aligned, real, denied) or _in_other_towns(aligned, real, denied):
        return True
    another = [_ANOTHER.search(text) is not None for text in texts]
    return another[0] != another[1] or _elsewhere(aligned, real, denied)


def _denies_another_cause(aligned: Aligned, real: Proposition, denied: Proposition) -> bool:
    """Whether a claim is denied with a cause of which the statement of the other one is silent."""
    reading, claim = aligned.readings[denied.article], denied.claim
    text = reading.article.text
    found = _CAUSE.search(text, claim.predicate_end, reading.sentences[claim.sentence].end)
    if found is None or text[claim.end : found.start()].strip():
        return False
    cause = {*aligned.tokens[denied.article].content(*found.span("cause"))}
    sentence = aligned.readings[real.article].sentences[real.claim.sentence]
    told = aligned.tokens[real.article].content(sentence.start, sentence.end)
    return bool(cause) and cause.isdisjoint(told)


def _are_of_other_kinds(aligned: Aligned, real: Proposition, denied: Proposition) -> bool:
    """Whether both say that there is something, and not the same: "no risk", "a risk of floods"."""
    ends = real, denied
    if not all(_THERE.match(_text(aligned, held)) for held in ends):
        return False
    told = [
        {
            token.folded
            for token in aligned.tokens[held.article].within(held.claim.start, held.claim.end)
            if token.content
        }
        for held in ends
    ]
    return told[0] != told[1]


def _in_other_towns(aligned: Aligned, real: Proposition, denied: Proposition) -> bool:
    """Whether the sentences name different places, their speakers' included.

    "Sirens had sounded in Upper Marsh", and "the mayor of Lower Marsh said that none did".
    """
    if real.whole or denied.whole:
        return False
    named = _towns(aligned, real), _towns(aligned, denied)
    return all(named) and named[0].isdisjoint(named[1])


def _towns(aligned: Aligned, held: Proposition) -> frozenset[int]:
    """The places that the sentence of a claim names, but for countries."""
    sentence = aligned.readings[held.article].sentences[held.claim.sentence]
    found = aligned.referents.within(held.article, sentence.start, sentence.end)
    return frozenset(
        known.id for _, known in found if known.type is NameType.PLACE and not country(known.name)
    )


def _elsewhere(aligned: Aligned, real: Proposition, denied: Proposition) -> bool:
    """Whether the two give different places by noun: "at the scene", "in his flat"."""
    places = _places(aligned, real), _places(aligned, denied)
    return all(places) and places[0].isdisjoint(places[1])


def _places(aligned: Aligned, held: Proposition) -> frozenset[str]:
    reading, claim = aligned.readings[held.article], held.claim
    times = [(time.start, time.end) for time in reading.times_in(claim.sentence)]
    return frozenset(
        key
        for where in _PLACED.finditer(reading.article.text, claim.start, claim.end)
        if not any(where.start() < end and start < where.end() for start, end in times)
        for key in aligned.tokens[held.article].content(where.start("noun"), where.end())
    )


def _text(aligned: Aligned, held: Proposition) -> str:
    """The words of a claim."""
    return aligned.readings[held.article].article.text[held.claim.start : held.claim.end]


def _behind(aligned: Aligned, held: Proposition) -> str:
    """The words behind a claim: a clause may end before those that say when."""
    reading, claim = aligned.readings[held.article], held.claim
    end = min(reading.sentences[claim.sentence].end, claim.end + _FEW)
    return reading.article.text[claim.end : end]


def _tail(aligned: Aligned, held: Proposition) -> str:
    """The clause behind a claim that says when it was, "" for none."""
    reading, claim = aligned.readings[held.article], held.claim
    end = reading.sentences[claim.sentence].end
    found = _TAIL.match(reading.article.text, claim.end, end)
    return found[0] if found else ""


def _spot(held: Proposition) -> Spot:
    return Spot(held.article, held.claim.predicate_start, held.claim.predicate_end)
