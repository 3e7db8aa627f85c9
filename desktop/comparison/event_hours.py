"""Hours of the event: what the clock said when it happened, where each account says so once.

"The collision happened at 7:42 a.m." and "it was 8:15 a.m." share hardly a word; that both are the
hour of the event is told by what they say happened.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.comparison.alignment import Aligned
from desktop.comparison.building import difference, position
from desktop.comparison.calendar import Calendar
from desktop.comparison.gates import Spot, objections, weightiest
from desktop.comparison.matching import Relation
from desktop.comparison.model import Difference, Kind, Strength, Verdict
from desktop.comparison.moments import Moment, relation
from desktop.comparison.predicates import word_likeness
from desktop.comparison.reasons import against, quoted
from desktop.message import message
from desktop.reading import Reading
from desktop.reading.claim import Claim, Factuality
from desktop.text.dates import TimeExpression, describe

_HEAD = 8  # statements of a report that tell of its own event
_BEHIND = 12  # a clause may end a little before the words that say when
_HAPPENING = frozenset(
    [
        "happen", "occur", "strike", "hit", "come", "begin", "start", "break_out", "erupt",
        "explode", "take_place", "go_off", "collide", "crash", "derail", "collapse",
    ]
)  # fmt: skip
# What happens at one moment, or has one at which it began; "it" and the first two are of any.
_ANY = frozenset({"it", "accident", "incident"})
_EVENTS = _ANY | frozenset(
    [
        "attack", "avalanche", "blast", "blaze", "bombing", "collision", "crash", "derailment",
        "earthquake", "eruption", "explosion", "fire", "flood", "landslide", "quake", "raid",
        "robbery", "shelling", "shooting", "stabbing", "strike", "tremor", "wave",
    ]
)  # fmt: skip
# "It was 9 a.m. when the last of them was brought down": the hour of that.
_OF_ANOTHER = re.compile(r",?\s+(?:when|before|by the time|that|as|until)\b", re.I)


@dataclass(frozen=True, slots=True)
class _Hour:
    """The hour at which an account says that its event happened.

    Attributes:
        spot: where it stands.
        moment: what it means.
        event: the noun of what happened, or "it".
    """

    spot: Spot
    moment: Moment
    event: str


def find_event_hours(aligned: Aligned, told: Sequence[Difference]) -> Iterator[Difference]:
    """Hours of one event that exclude each other, each the only such hour of its account.

    Args:
        aligned: the articles.
        told: the differences of times that are told already.
    """
    calendar = Calendar(aligned.readings)
    held = [
        list(_hours(aligned.readings[n], n, calendar)) if terms.language == "en" else []
        for n, terms in enumerate(aligned.terms)
    ]
    for one, other in aligned.pairs():
        if len(held[one]) == len(held[other]) == 1:
            mine, theirs = held[one][0], held[other][0]
            known = _gives(aligned, other, mine) or _gives(aligned, one, theirs)
            if not known and not any(_has(found, mine) or _has(found, theirs) for found in told):
                yield from _difference(aligned, mine, theirs)


def _gives(aligned: Aligned, article: int, hour: _Hour) -> bool:
    """Whether an article has an hour, too, of whatever it is there."""
    clock = hour.moment.expression.clock
    return any(time.clock == clock for time in aligned.readings[article].times)


def _has(found: Difference, hour: _Hour) -> bool:
    side = found.sides[hour.spot.article]
    return any(place.start < hour.spot.end and hour.spot.start < place.end for place in side)


def _hours(reading: Reading, article: int, calendar: Calendar) -> Iterator[_Hour]:
    for time in reading.times:
        sentence = reading.sentence_at(time.start)
        if time.clock is None or bisect_left(reading.statements, sentence) >= _HEAD:
            continue
        holding = [
            claim
            for claim in reading.claims_in(sentence)
            if claim.start <= time.start and time.end <= claim.end + _BEHIND
        ]
        claim = min(holding, key=lambda held: held.end - held.start, default=None)
        if claim and (event := _event(reading.article.text, claim, time)):
            moment = Moment(calendar.meant(article, time), reading.published)
            yield _Hour(Spot(article, time.start, time.end), moment, event)


def _event(text: str, claim: Claim, time: TimeExpression) -> str:
    """What a clause says happened at an hour, "" where it says something else."""
    if claim.factuality is not Factuality.ASSERTED:
        return ""
    head = claim.agent.head.casefold() if claim.agent else ""
    if head == "it" and text[claim.predicate_start : time.start].casefold() in {"was ", ""}:
        return "" if _OF_ANOTHER.match(text, time.end) else head  # "it was 8:15 a.m."
    if not head and claim.target is None and claim.predicate in _HAPPENING:
        return claim.predicate  # "the collision occurred"
    return head if head in _EVENTS and claim.predicate in _HAPPENING else ""


def _difference(aligned: Aligned, one: _Hour, other: _Hour) -> Iterator[Difference]:
    events = one.event, other.event
    of_one = bool(_ANY & set(events)) or word_likeness(*events) > 0
    if not of_one or relation(one.moment, other.moment) is not Relation.RIVAL:
        return
    places = [
        (hour.spot.article, position(reading, hour.spot.start, hour.spot.end, value))
        for hour in (one, other)
        for reading in [aligned.readings[hour.spot.article]]
        for value in [describe(hour.moment.expression, reading.published)]
    ]
    found = objections(aligned, one.spot, other.spot, of_one_thing=True)
    why = next(weightiest(found), "")
    verdict = Verdict.UNCLEAR if why else Verdict.CONFLICT
    values = [quoted(place.text, place.value) for _, place in places]
    reason = why or message("the same thing can't have been at both times")
    judgement = verdict, Strength.POSSIBLE, against(values[0], values[1], reason)
    yield difference(aligned, Kind.TIME, judgement, places)
