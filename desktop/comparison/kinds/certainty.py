"""Certainty: asserted here, hedged there; and which account says what could not be verified."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from desktop.comparison.accounts import account_names
from desktop.comparison.alignment.predicates import word_likeness
from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.claims.propositions import Proposition, propositions_of_articles
from desktop.comparison.claims.reserve import NOT_KNOWN, Assertions, Held
from desktop.comparison.claims.roles import same_claim
from desktop.comparison.figures.further import further_in
from desktop.comparison.model import Difference, Kind, Position, Stance, Strength, Verdict
from desktop.comparison.positions.building import difference, position
from desktop.comparison.reasons import noted
from desktop.message import message
from desktop.reading import Reading
from desktop.reading.claim import Claim
from desktop.reading.clauses import split_clauses
from desktop.reading.stance import Hedge, HedgeType

# Statements less similar than this may use the same verb for different things.
_ALIKE = 0.25
_LEAST_ALIKE = 0.1  # "the cause is not clear" shares little with what the cause was
# A note that something could not be verified is about so many statements before it.
_BEFORE_A_NOTE = 2
_WIDEST = 90  # characters shown of a claim
_SHARED = 0.5  # share of the weight of a hedged claim that the other claim has
_JOINT = re.compile(r"(?:and|but|that|though|although|while|which|however)\b[\s,]*", re.IGNORECASE)
# Words that a shortened note must not end with: "did not respond to".
_LOOSE = re.compile(r"\s+(?:to|about|on|of|for|with|over|as|and)\s*\Z", re.IGNORECASE)
_IN_PART = re.compile(r"\s+(?:at (?:any )?length|in (?:any |more )?detail)\b")
_AROUND = 400  # characters considered on either side of a note: more than most sentences have
# A parliament confirms people in office: that is not about knowledge.
_OFFICE = re.compile(
    r"\b(?:senat\w+|parliament|positions|nominees?|nominations?|nominated|appointees?|appointments?)\b",
    re.IGNORECASE,
)

Places = list[tuple[int, Position]]


def find_certainties(aligned: Aligned) -> Iterator[Difference]:
    """Claims certain in one account and hedged in another, and notes of non-verification."""
    claims = aligned.once(propositions_of_articles)
    accounts = [Assertions(n, reading, claims[n]) for n, reading in enumerate(aligned.readings)]
    for one, other in aligned.pairs():
        for mine, theirs in ((one, other), (other, one)):
            yield from _hedged(aligned, accounts[mine], accounts[theirs])
    yield from _notes(aligned, accounts)


def _hedged(aligned: Aligned, mine: Assertions, theirs: Assertions) -> Iterator[Difference]:
    """Claims that the first account hedges and the second one asserts."""
    told: set[int] = set()
    for held in mine.hedged:
        own = held.proposition
        if any(_of_one(aligned, own, one) for one in mine.asserted_like(own)):
            continue  # it asserts it elsewhere
        if any(_of_one(aligned, own, one.proposition) for one in theirs.hedged):
            continue  # both are careful
        found = [
            one
            for one in theirs.asserted_like(own)
            if one.index not in told
            and not _is_report(held, one)
            and _of_one(aligned, own, one)
            and _aligned(aligned, own, one)
        ]
        if found:
            closest = max(found, key=lambda one: (_alike(aligned, own, one), -one.index))
            told.add(closest.index)
            yield _difference(aligned, held, closest)


def _is_report(held: Held, other: Proposition) -> bool:
    """Whether one account has from hearsay what the other also attributes to someone.

    "Reportedly", "it is alleged" and "according to the company" leave it open alike.
    """
    return held.hedge.type is HedgeType.CLAIMED and other.claim.speaker is not None


def _of_one(aligned: Aligned, held: Proposition, other: Proposition) -> bool:
    """Whether two claims are about one thing: verb, roles, half of the words."""
    if _named_by(held, other):
        return True
    if held.claim.negative is not other.claim.negative or _is_one_more(aligned, held, other):
        return False
    first, second = sorted((held, other), key=lambda one: one.article)
    shared = held.bag.covered(other.bag)
    return shared >= _SHARED * held.bag.total and same_claim(aligned, first, second)


def _is_one_more(aligned: Aligned, held: Proposition, other: Proposition) -> bool:
    """Whether only one of two claims is about "a third bus", which is none of the other's two."""
    told = [
        any(
            further_in(aligned.readings[one.article], part.start, part.end)
            for part in (one.claim.agent, one.claim.target)
            if part
        )
        for one in (held, other)
    ]
    return told[0] is not told[1]


def _named_by(held: Proposition, other: Proposition) -> bool:
    """Whether the other claim says what is not known: "the cause is unclear" of "caused"."""
    agent = held.claim.agent
    return (
        held.claim.predicate in NOT_KNOWN
        and agent is not None
        and bool(word_likeness(agent.head, other.claim.predicate))
    )


def _aligned(aligned: Aligned, one: Proposition, other: Proposition) -> bool:
    least = _LEAST_ALIKE if _named_by(one, other) else _ALIKE
    return _alike(aligned, one, other) >= least


def _alike(aligned: Aligned, one: Proposition, other: Proposition) -> float:
    """How alike the statements are that hold two claims."""
    first, second = sorted((one, other), key=lambda held: held.article)
    return aligned.alike(first.article, first.claim.sentence, second.article, second.claim.sentence)


def _difference(aligned: Aligned, held: Held, counterpart: Proposition) -> Difference:
    mine, theirs = held.proposition.article, counterpart.article
    start, end = held.hedge.start, held.hedge.end
    careful = _phrase(aligned.readings[mine], held.proposition.claim, start, end)
    sure = _phrase(aligned.readings[theirs], counterpart.claim)
    names = account_names([reading.article for reading in aligned.readings])
    reason = message(
        "{careful} puts it with reserve (“{reserve}”); {sure} asserts it (“{assertion}”).",
        careful=_voice(names[mine], careful),
        reserve=careful.text,
        sure=_voice(names[theirs], sure),
        assertion=sure.text,
    )
    found: Places = [
        (mine, replace(careful, stance=Stance.HEDGES)),
        (theirs, replace(sure, stance=Stance.ASSERTS)),
    ]
    hedge = aligned.readings[mine].article.text[start:end]
    told = difference(
        aligned,
        Kind.CERTAINTY,
        (Verdict.DIFFERS, Strength.POSSIBLE, reason),
        sorted(found, key=_by),
    )
    return replace(told, evidence=(("hedge", hedge), ("predicate", counterpart.claim.predicate)))


def _by(found: tuple[int, Position]) -> tuple[int, int]:
    return found[0], found[1].start


def _voice(name: str, said: Position) -> str:
    if not said.speaker:
        return name
    return message("{speaker} in {account}", speaker=said.speaker, account=name)


def _phrase(reading: Reading, claim: Claim, *hedge: int) -> Position:
    """The words of a claim, and of its hedge, that show how sure it is put."""
    start = min(claim.predicate_start, *hedge) if hedge else claim.predicate_start
    end = max(claim.predicate_end, *hedge) if hedge else claim.predicate_end
    for phrase in (claim.target, claim.agent, *claim.others[:1]):
        if phrase and max(end, phrase.end) - min(start, phrase.start) <= _WIDEST:
            start, end = min(start, phrase.start), max(end, phrase.end)
    return position(reading, start, end)


def _notes(aligned: Aligned, accounts: Sequence[Assertions]) -> Iterator[Difference]:
    """What only some accounts say about what could not be verified, and who did not respond."""
    for kind in (HedgeType.UNVERIFIED, HedgeType.SILENT):
        notes = {
            account.article: _note(account.reading, hedge)
            for account in accounts
            if (hedge := next(_of_its_own(account.reading, kind), None))
        }
        if notes and len(notes) < len(accounts):
            yield _noted(aligned, accounts, kind, notes)


def _noted(
    aligned: Aligned, accounts: Sequence[Assertions], kind: HedgeType, notes: Mapping[int, Position]
) -> Difference:
    names = account_names([reading.article for reading in aligned.readings])
    sure: dict[int, Position] = {}
    if kind is HedgeType.UNVERIFIED:
        for account in accounts:
            found = (
                None if account.article in notes else _claimed(aligned, accounts, notes, account)
            )
            if found:
                sure[account.article] = found
    said = [
        message("{account} (“{words}”)", account=names[article], words=note.text)
        for article, note in notes.items()
    ]
    told = [
        message("{voice} says “{words}”", voice=_voice(names[article], place), words=place.text)
        for article, place in sure.items()
    ]
    places = [(n, replace(place, stance=Stance.HEDGES)) for n, place in notes.items()]
    places += [(n, replace(place, stance=Stance.ASSERTS)) for n, place in sure.items()]
    reason = noted(said, told, unverified=kind is HedgeType.UNVERIFIED)
    judgement = (Verdict.DIFFERS, Strength.POSSIBLE, reason)
    found = difference(aligned, Kind.CERTAINTY, judgement, sorted(places, key=_by))
    return replace(found, evidence=(("note", kind.value),))


def _of_its_own(reading: Reading, kind: HedgeType) -> Iterator[Hedge]:
    """Whether an outlet speaks of its own knowledge, not of that of someone it quotes."""
    for hedge in reading.hedges:
        if (
            hedge.type is kind
            and reading.speaker_at(hedge.start, hedge.end) is None
            and not reading.is_quoted(hedge.start)  # the speaker could not be identified
            and not (kind is HedgeType.UNVERIFIED and _is_of_an_office(reading, hedge))
            and not _IN_PART.match(reading.article.text, hedge.end)  # who did speak, but not long
        ):
            yield hedge


def _is_of_an_office(reading: Reading, hedge: Hedge) -> bool:
    """Whether it is an office that is not confirmed: "the judge has not been confirmed"."""
    sentence = reading.sentence_around(hedge.start)
    start, end = max(sentence.start, hedge.start - _AROUND), min(sentence.end, hedge.end + _AROUND)
    confirmed = "confirm" in reading.article.text[hedge.start : hedge.end].casefold()
    return confirmed and _OFFICE.search(reading.article.text, start, end) is not None


def _note(reading: Reading, hedge: Hedge) -> Position:
    """A note with its subject and topic, where these are nearby."""
    clauses = split_clauses(reading.article.text, *hedge.scope)
    held = [one for one in clauses if one[0] < hedge.end and hedge.start < one[1]]
    start, end = (held[0][0], held[-1][1]) if held else (hedge.start, hedge.end)
    if joint := _JOINT.match(reading.article.text, start, end):
        start = min(joint.end(), hedge.start)
    start = min(start, _subject_of(reading, hedge, end) or start)
    if end - start > _WIDEST:
        start = max(start, hedge.start) if hedge.end - start > _WIDEST else start
        end = hedge.end
    if loose := _LOOSE.search(reading.article.text, start, end):
        end = loose.start()
    return position(reading, start, end)


def _subject_of(reading: Reading, hedge: Hedge, end: int) -> int | None:
    """The span of the person who did not respond, if nearby: "Mara Lind, a clerk, declined"."""
    sentence = reading.sentence_around(hedge.start)
    agents = (
        one.source[0]
        for one in (*reading.attitudes, *reading.attributions)
        if one.source and one.cue_at and hedge.start <= one.cue_at[0] < hedge.end
        if sentence.start <= one.source[0]
    )
    return next((start for start in agents if start < hedge.start and end - start <= _WIDEST), None)


def _claimed(
    aligned: Aligned,
    accounts: Sequence[Assertions],
    notes: Mapping[int, Position],
    theirs: Assertions,
) -> Position | None:
    """What an account without a note says of what the statements before a note say."""
    for article, note in notes.items():
        mine = accounts[article]
        statements = [n for n in mine.reading.statements if n <= note.sentence]
        near = set(statements[-1 - _BEFORE_A_NOTE :])
        own = [one for one in mine.propositions if one.claim.sentence in near]
        found = [
            (_alike(aligned, one, other), -other.index, other)
            for one in own
            for other in theirs.asserted_like(one)
            if _of_one(aligned, one, other) and _aligned(aligned, one, other)
        ]
        if found:
            return _phrase(theirs.reading, max(found, key=lambda one: one[:2])[2].claim)
    return None
