"""Causes: what two accounts say caused one thing, where they name different causes.

A gas leak and an electrical fault may both have played a part, so this is never a conflict.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from desktop.comparison.accounts import account_names
from desktop.comparison.alignment.predicates import RELATED, concept_of, stem, word_likeness
from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.alignment.terms import Span
from desktop.comparison.model import Difference, Kind, Strength, Verdict
from desktop.comparison.positions.building import difference, position
from desktop.comparison.positions.gates import Spot, of_events
from desktop.comparison.positions.recalled import is_recalled
from desktop.comparison.reasons import set_side_by_side, told_by
from desktop.message import message
from desktop.reading import Reading
from desktop.reading.claim import Claim, Factuality, Phrase

# Of 870 pairs of real reports (BASIL, AllSides, NewsWCL50; development half) those of one airliner
# that was shot down have such causes, and no others.
# Verbs of which the agent is the cause, and the target what it brought about.
_CAUSING = frozenset(
    ["cause", "trigger", "spark", "ignite", "provoke", "set_off", "touch_off", "bring_about"]
)
# The same in the passive: "the fire was blamed on a candle", with the preposition of the cause.
_LAYING = {"blame": "on", "attribute": "to", "ascribe": "to"}
# Nouns and verbs that tell of the cause beside what it brought about: "a leak led to the blast".
_LEADING = {"lead": "to", "blame": "for", "cause": "of"}
_FELLED = {"bring_down": "collapse"}  # "the crowd brought the bridge down": its collapse
# "The strike was due to begin" says when. A list, since "due to rust" is parsed as a verb as well;
# without verbs that are part of causes, too ("due to pay cuts", "due to travel bans").
_VERBS = (
    "be|have|begin|start|open|reopen|close(?! contact)|end|finish|expire|resume|continue|return"
    "|arrive|leave|depart|go|come|take|meet|appear|speak|address|decide|testify|stand|face|hear"
    "|sign|become|retire|move|run|fly|sail|host|hold|publish|receive|give"
)
# Between what happened and why, in words that no claim holds together.
_BECAUSE = re.compile(
    rf"\b(?:because(?:\s+of)?|due\s+to(?!\s+(?:{_VERBS})\b)|owing\s+to"
    r"|as\s+a\s+result\s+of|put\s+down\s+to|the\s+result\s+of)\s+",
    re.I,
)
# "The collapse was due to rust": of a noun before these words.
_IS = re.compile(r"\s*\b(?:was|were|is|are)\s+(?:(?:only|mainly|apparently)\s+)?$", re.I)
_BEFORE = 24  # characters that hold it
# "It is unclear whether a leak caused the fire": the account does not say so.
_ASKED = re.compile(r"\b(?:whether|if)\b", re.I)
_BY = re.compile(r"\s+by\s+", re.I)
# Where the words of a cause end at the latest.
_END = re.compile(r"[.,;:()–—\"”]|\s(?:and|but|which|who|when|while|as)\s|\s(?:said|says)\b")
_BESIDE = 3  # characters between a claim and the words that give its cause
# Who or what is left open is no cause: "it is not known what caused the fire".
_PRONOUNS = frozenset({"what", "which", "who", "that", "this", "it", "they", "he", "she", "I"})
_OPEN = _PRONOUNS | {"we", "you", "something", "kind", "reason", "thing", "factor", "one"}
_TOLD = frozenset({Factuality.ASSERTED, Factuality.PARTLY, Factuality.POSSIBLE})
# "A fire was caused by fireworks" is another one, but for the first sentences of an account.
_ANOTHER = re.compile(r"(?:an?|another|one|two|three|some|several|many|most|similar|such)\b", re.I)
_LEAD = 1
_STEM = 4  # letters that a word and who does it share at least: "arson", "arsonist"
_LIGHT = frozenset({"be", "have", "do", "come", "happen", "occur", "go", "say", "make", "take"})
# A technical issue and human error say hardly more than that there was a cause.
_VAGUE = "technical mechanical human issue problem error failure fault mistake accident incident"
# Talks that collapse fail, and so does an alarm that did not go off.
_FAILING = frozenset({"fail", "collapse", "break_down", "founder"})
_WORKING = frozenset({"go_off", "work", "function", "sound", "ring", "open", "start", "hold"})


@dataclass(frozen=True, slots=True)
class _Cause:
    """A cause that an account names.

    Attributes:
        article: in which it stands.
        what: the noun of what it brought about, or the verbs that say that.
        subject: of whom or what these verbs are said, "" beside a noun.
        effect: what the other words of that are matched by.
        start: first character of the words that tell all of it.
        end: character after their last one.
        keys: what the words of the cause are matched by.
    """

    article: int
    what: tuple[str, ...]
    subject: str
    effect: frozenset[str]
    start: int
    end: int
    keys: frozenset[str]


def find_causes(aligned: Aligned) -> Iterator[Difference]:
    """Different causes of one thing, each named by one account alone."""
    held = [list(_causes(aligned, article)) for article in range(len(aligned.readings))]
    for one, other in aligned.pairs():
        if of_events(aligned, Spot(one, 0, 0), Spot(other, 0, 0)):
            continue
        rivals = (
            (mine, theirs)
            for mine in held[one]
            for theirs in held[other]
            if _brought_about_one(mine, theirs)
        )
        pair = next(rivals, None)  # what comes first is of the event itself
        if pair and not any(
            _are_one_cause(a.keys, b.keys)
            for a in held[one]
            for b in held[other]
            if _brought_about_one(a, b)
        ):
            yield _difference(aligned, *pair)


def _causes(aligned: Aligned, article: int) -> Iterator[_Cause]:
    """The causes that an account names for what belongs to its event, in order."""
    reading, words = aligned.readings[article], aligned.tokens[article]
    for place, number in enumerate(reading.statements):
        claims, sentence = reading.claims_in(number), reading.sentences[number]
        of_verbs = (found for claim in claims for found in _of_verb(reading, claim))
        of_before = _of_before(reading, place, claims)
        for found in (*of_verbs, *_of_words(reading, number, claims), *of_before):
            another = _ANOTHER.match(reading.article.text, found.effect[0]) and place >= _LEAD
            keys = frozenset(words.content(*found.cause))
            bare = _OPEN.union(_LIGHT).issuperset(found.what)
            recalled = is_recalled(aligned, Spot(article, *found.cause), anywhere=True)
            if keys - _vague() and not (bare or another or recalled):
                spans = (found.effect, found.cause, found.verb)
                first, after = min(start for start, _ in spans), max(end for _, end in spans)
                if _ASKED.search(reading.article.text, sentence.start, first):
                    continue
                own = {key for head in found.what for key in (stem(head), concept_of(head))}
                effect = frozenset(words.content(*found.effect)) - own
                yield _Cause(article, found.what, found.subject, effect, first, after, keys)


@cache
def _vague() -> frozenset[str]:
    """The keys of words that name no specific cause."""
    return frozenset(key for word in _VAGUE.split() for key in (stem(word), concept_of(word)))


class _Found(NamedTuple):
    """An effect and its subject, their span, and the verb."""

    what: tuple[str, ...]
    subject: str
    effect: Span
    cause: Span
    verb: Span


def _of_verb(reading: Reading, claim: Claim) -> Iterator[_Found]:
    """What a claim says by a verb or noun of causing; "was to blame" is no plan."""
    agent, target = claim.agent, claim.target
    if claim.factuality in _TOLD and target:
        felled = _FELLED.get(claim.predicate)
        what, subject = (felled, target.head) if felled else (target.head, "")
        for cause in _told_causes(reading, claim):
            yield _Found((what,), subject, _span(target), cause, _verb(claim))
    elif agent and not target and agent.head not in _OPEN:
        for part in _with(claim, _LEADING):
            yield _Found((part.head,), "", _span(part), _span(agent), _verb(claim))


def _of_before(reading: Reading, place: int, claims: tuple[Claim, ...]) -> Iterator[_Found]:
    """The cause in "was to blame" for the effect in the statement before it."""
    blamed = [claim for claim in claims if claim.predicate == "blame" and not claim.target]
    before = reading.claims_in(reading.statements[place - 1]) if place and blamed else ()
    for claim in blamed:
        agent, told = claim.agent, next(iter(before), None)
        if agent and told and agent.head not in _OPEN and not any(_with(claim, _LEADING)):
            subject, what = told.agent or told.target, _happened(told)
            if subject and what:
                here = agent.start, agent.start  # what it was stands in another sentence
                yield _Found(what, subject.head, here, _span(agent), _verb(claim))


def _told_causes(reading: Reading, claim: Claim) -> Iterator[Span]:
    """Where the cause stands of what is done to the target of a claim."""
    yield from map(_span, _with(claim, _LAYING))
    agent = claim.agent
    if claim.predicate in _CAUSING and not agent:
        yield from _behind_by(reading, claim)
    elif agent and claim.predicate in _CAUSING | _FELLED.keys() and agent.head not in _OPEN:
        yield _span(agent)


def _with(claim: Claim, prepositions: Mapping[str, str]) -> Iterator[Phrase]:
    """What stands in a claim behind the preposition that goes with its verb."""
    wanted = prepositions.get(claim.predicate)
    return (part for part in claim.others if part.relation == wanted)


def _span(part: Phrase) -> Span:
    return part.start, part.end


def _verb(claim: Claim) -> Span:
    return claim.predicate_start, claim.predicate_end


def _behind_by(reading: Reading, claim: Claim) -> Iterator[Span]:
    """What follows "was caused by" where it is not a noun: "by the driver falling asleep"."""
    if by := _BY.match(reading.article.text, claim.predicate_end):
        yield _until_end(reading, by.end())


def _until_end(reading: Reading, start: int) -> Span:
    """A span from a character to the end of the words that begin there."""
    sentence = reading.sentence_around(start)
    found = _END.search(reading.article.text, start, sentence.end)
    return start, found.start() if found else sentence.end


def _of_words(reading: Reading, number: int, claims: tuple[Claim, ...]) -> Iterator[_Found]:
    """What a sentence says by "because of" and the like of what stands before it."""
    sentence, text = reading.sentences[number], reading.article.text
    for words in _BECAUSE.finditer(text, sentence.start, sentence.end):
        cause = _until_end(reading, words.end())
        is_so = _IS.search(text, max(sentence.start, words.start() - _BEFORE), words.start())
        if is_so:
            parts = (part for one in claims for part in (one.agent, one.target) if part)
            near = (part for part in parts if 0 <= is_so.start() - part.end < _BESIDE)
            for part in near:
                yield _Found((part.head,), "", _span(part), cause, words.span())
            continue
        before = [one for one in claims if one.predicate_end <= words.start() and not one.nominal]
        subject = before[-1].agent or before[-1].target if before else None
        if subject and subject.head not in _OPEN and before[-1].predicate not in _CAUSING:
            claim = before[-1]
            if what := _happened(claim):
                yield _Found(what, subject.head, _span(subject), cause, _verb(claim))


def _happened(claim: Claim) -> tuple[str, ...]:
    """The verbs for what happened: of what did not happen, only that something failed."""
    if claim.factuality is Factuality.DENIED:
        return ("fail",) if claim.predicate in _WORKING else ()
    if claim.factuality is Factuality.POSSIBLE or claim.factuality not in _TOLD:
        return ()
    return (claim.predicate, *(["fail"] if claim.predicate in _FAILING else []))


def _are_one_cause(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two causes share a word, or an agent and its deed: "arson", "arsonists"."""
    return any(
        a == b or (min(len(a), len(b)) >= _STEM and (a.startswith(b) or b.startswith(a)))
        for a in one
        for b in other
    )


def _brought_about_one(one: _Cause, other: _Cause) -> bool:
    """Whether two causes may be of one effect: one noun or its verb, or one verb of one thing."""
    if one.subject and other.subject and word_likeness(one.subject, other.subject) < RELATED:
        return False
    if one.effect - other.effect and other.effect - one.effect:
        return False  # the closure of a road and of a school
    return any(word_likeness(a, b) >= RELATED for a in one.what for b in other.what)


def _difference(aligned: Aligned, one: _Cause, other: _Cause) -> Difference:
    names = account_names([reading.article for reading in aligned.readings])
    told = [
        (held.article, position(aligned.readings[held.article], held.start, held.end))
        for held in (one, other)
    ]
    said = [told_by(place.speaker, names[article], place.text) for article, place in told]
    why = message("they name different causes, and both may have played a part")
    reason = set_side_by_side(said[0], said[1], why)
    judgement = Verdict.UNCLEAR, Strength.POSSIBLE, reason
    return difference(aligned, Kind.STATEMENT, judgement, told)
