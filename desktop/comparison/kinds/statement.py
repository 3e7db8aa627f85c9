"""Statement: what one account says happened and another one says did not.

A difference is one proposition with the positions of everyone who takes one, in all articles: an
outlet that quotes both sides does not contradict another; the conflict is between the speakers.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from desktop.comparison.accounts import account_names
from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.claims.causes import find_causes
from desktop.comparison.claims.indexed import Indexed, may_speak_to
from desktop.comparison.claims.objections import objections
from desktop.comparison.claims.pairing import Pairing, pairings, partials
from desktop.comparison.claims.propositions import Proposition
from desktop.comparison.claims.roles import speaks_to
from desktop.comparison.claims.routes import Route
from desktop.comparison.claims.speech import balanced, spoken
from desktop.comparison.claims.worded import worded
from desktop.comparison.model import Difference, Kind, Position, Stance, Strength, Verdict
from desktop.comparison.positions.building import Judgement, difference
from desktop.comparison.positions.gates import weightiest
from desktop.comparison.positions.matching import hanging_together
from desktop.comparison.reasons import set_side_by_side, told_by
from desktop.message import message
from desktop.reading.claim import Factuality

# A pairing less likely than the first is not told, one less likely than the second is unclear.
_UNCLEAR = 0.40
_CONFLICT = 0.50
_STRONG = 0.85
_WIDEST = 90  # characters of a claim that are marked behind its predicate, and before it

_STANCES = {
    Factuality.ASSERTED: Stance.ASSERTS,
    Factuality.PARTLY: Stance.PARTLY,
    Factuality.ATTEMPTED: Stance.ATTEMPTED,
    Factuality.DENIED: Stance.DENIES,
    Factuality.POSSIBLE: Stance.HEDGES,
}
_QUOTED_WORDS = 12  # of each account in a reason
_BEFORE = 3  # words before the predicate in a quotation that is cut
_TO_TIME = re.compile(r"\s+(?:(?:in|on|at|since|until|by|before|after|during|all)\s+)?(?:the\s+)?")


_Judged = tuple[Pairing, Judgement]


def find_statements(aligned: Aligned) -> Iterator[Difference | None]:
    """Propositions that one account affirms and another denies, with all speakers."""
    articles = range(len(aligned.readings))
    claims = [Indexed(aligned, spoken(aligned, article)) for article in articles]
    exclusive: list[_Judged] = []
    partial: list[_Judged] = []
    yield from _gathered(_exclusive(aligned, claims), exclusive)
    yield from _gathered(_partial(aligned, claims), partial)
    yield from find_causes(aligned)
    yield from _told_once(aligned, claims, [*_of_clauses_first(exclusive), *partial])


def _gathered(steps: Iterator[_Judged | None], found: list[_Judged]) -> Iterator[None]:
    """Take in what a search finds, step by step."""
    for step in steps:
        if step is None:
            yield None
        else:
            found.append(step)


def _exclusive(aligned: Aligned, claims: Sequence[Indexed]) -> Iterator[_Judged | None]:
    """Claims of which only one can be true."""
    for one, other in aligned.pairs():
        for pairing in pairings(aligned, claims[one], claims[other]):
            if pairing is None:
                yield None
            elif pairing.score >= _UNCLEAR and (
                pairing.route is Route.ORDER or not balanced(aligned, claims, pairing)
            ):
                yield pairing, _judgement(aligned, pairing)


def _partial(aligned: Aligned, claims: Sequence[Indexed]) -> Iterator[_Judged | None]:
    """Claims of which one goes further than the other."""
    for one, other in aligned.pairs():
        for pairing in partials(aligned, claims[one], claims[other]):
            yield pairing and (pairing, _goes_further(aligned, pairing))


def _told_once(
    aligned: Aligned, claims: Sequence[Indexed], found: Sequence[_Judged]
) -> Iterator[Difference]:
    """The gravest first: what was told of two claims is not told of them again."""
    settled: set[tuple[Proposition, int]] = set()
    shown: defaultdict[Proposition, set[int]] = defaultdict(set)  # the differences with each claim
    count = 0
    for verdict in (Verdict.CONFLICT, Verdict.UNCLEAR, Verdict.COMPATIBLE):
        told = {
            pairing: judgement
            for pairing, judgement in found
            if judgement[0] is verdict
            and settled.isdisjoint(_of_articles(pairing))
            and shown[pairing.one].isdisjoint(shown[pairing.other])
        }
        for group in _grouped(list(told)):
            speaking = _speaking(aligned, claims, group)
            yield _difference(aligned, speaking, group[0], told[group[0]])
            count += 1
            for held in speaking:
                shown[held].add(count)
        settled.update(end for pairing in told for end in _of_articles(pairing))


def _of_articles(pairing: Pairing) -> tuple[tuple[Proposition, int], ...]:
    """Each claim of a pairing with the other one's article: what decides it between the two.

    What a third account makes of a claim says nothing of what two others make of it.
    """
    one, other = pairing.one, pairing.other
    return (one, other.article), (other, one.article)


def _of_clauses_first(
    found: Sequence[tuple[Pairing, Judgement]],
) -> Iterator[tuple[Pairing, Judgement]]:
    """The pairings without those of whole sentences where clauses of theirs are paired."""
    clauses = {_sentences(pairing) for pairing, _ in found if not _of_wholes(pairing)}
    for pairing, judgement in found:
        if not _of_wholes(pairing) or _sentences(pairing) not in clauses:
            yield pairing, judgement


def _of_wholes(pairing: Pairing) -> bool:
    return pairing.one.whole is not None or pairing.other.whole is not None


def _sentences(pairing: Pairing) -> frozenset[tuple[int, int]]:
    return frozenset((held.article, held.claim.sentence) for held in (pairing.one, pairing.other))


def _grouped(found: Sequence[Pairing]) -> list[list[Pairing]]:
    """The connected components of the pairings by shared claims, the most certain first."""
    groups = hanging_together(sorted(found, key=_order))
    return [sorted(group, key=_order) for group in groups]


def _order(pairing: Pairing) -> tuple[float, int, int, int, int]:
    one, other = pairing.one, pairing.other
    return -round(pairing.score, 6), one.article, one.index, other.article, other.index


def _difference(
    aligned: Aligned, speaking: Sequence[Proposition], surest: Pairing, judgement: Judgement
) -> Difference:
    """The difference for the pairings of one proposition, described by the most certain."""
    places = [(held.article, _position(aligned, held)) for held in speaking]
    told = difference(aligned, Kind.STATEMENT, judgement, places)
    return replace(told, evidence=_evidence(aligned, surest))


def _speaking(
    aligned: Aligned, claims: Sequence[Indexed], group: Sequence[Pairing]
) -> list[Proposition]:
    """All claims that take part: those of the most certain pairing, then the others, in order."""
    first = [group[0].one, group[0].other]
    paired = {held for pairing in group for held in (pairing.one, pairing.other)}
    paired |= {
        held
        for one in first
        for own in claims
        for held in may_speak_to(own, one)
        if held.claim.factuality in _STANCES and speaks_to(aligned, held, one)
    }
    rest = sorted(paired.difference(first), key=lambda held: (held.article, held.index))
    return [*first, *rest]


def _judgement(aligned: Aligned, pairing: Pairing) -> Judgement:
    strength = Strength.STRONG if pairing.score >= _STRONG else Strength.POSSIBLE
    doubtful = [message("they may be of different things")] if pairing.score < _CONFLICT else []
    for why in weightiest((*objections(aligned, pairing), *doubtful)):
        return Verdict.UNCLEAR, strength, _because(aligned, pairing, why)
    why = message("only one of them can be true")
    return Verdict.CONFLICT, strength, _because(aligned, pairing, why)


def _because(aligned: Aligned, pairing: Pairing, why: str) -> str:
    one, other = (_told(aligned, held) for held in _in_order(pairing))
    return set_side_by_side(one, other, why)


def _goes_further(aligned: Aligned, pairing: Pairing) -> Judgement:
    """The verdict on two claims of which one goes further than the other."""
    name = account_names([reading.article for reading in aligned.readings])[pairing.other.article]
    why = message(
        "{account} says that it was so only in part or for a short time",
        account=name or message("The other account"),
    )
    return Verdict.COMPATIBLE, Strength.STRONG, _because(aligned, pairing, why)


def _in_order(pairing: Pairing) -> list[Proposition]:
    return sorted((pairing.one, pairing.other), key=lambda held: (held.article, held.index))


def _told(aligned: Aligned, held: Proposition) -> str:
    """The speaker, account and words: "the mayor (Harbour Post): “did not …”"."""
    account = account_names([reading.article for reading in aligned.readings])[held.article]
    return told_by(held.claim.speaker, account, _quoted(aligned, held))


def _quoted(aligned: Aligned, held: Proposition) -> str:
    """The words of a claim; of a long one those around its predicate."""
    start, end = _span(aligned, held)
    text = aligned.readings[held.article].article.text
    words = text[start:end].split()
    first = max(len(text[start : held.claim.predicate_start].split()) - _BEFORE, 0)
    if held.whole or len(words) <= _QUOTED_WORDS:
        first = 0
    shown = " ".join(words[first : first + _QUOTED_WORDS])
    return f"{'…' * (first > 0)}{shown}{'…' * (first + _QUOTED_WORDS < len(words))}"


def _position(aligned: Aligned, held: Proposition) -> Position:
    claim, (start, end) = held.claim, _span(aligned, held)
    text = aligned.readings[held.article].article.text
    stance = _STANCES.get(claim.factuality)
    return Position(
        claim.sentence, start, end, text[start:end], worded(aligned, held), claim.speaker, stance
    )


def _span(aligned: Aligned, held: Proposition) -> tuple[int, int]:
    """The phrase that makes the claim: from its sign or predicate to what it is done to."""
    claim = held.claim
    if held.whole:
        return claim.start, claim.end
    sentence = aligned.readings[held.article].sentences[claim.sentence]
    start, end = claim.predicate_start, claim.predicate_end
    pieces = [(part.start, part.end) for part in (claim.agent, claim.target, *claim.others) if part]
    for first, after in [*pieces, *([claim.sign] if claim.sign else [])]:
        if sentence.start <= first and after <= sentence.end:
            start = first if claim.predicate_start - _WIDEST <= first < start else start
            end = after if claim.predicate_end + _WIDEST >= after > end else end
    return start, _with_time(aligned, held, end) if claim.sign else end


def _with_time(aligned: Aligned, held: Proposition, end: int) -> int:
    """The end of a denial with the time after it, without which it would deny more.

    "Never inspected in September", not "never inspected".
    """
    reading, claim = aligned.readings[held.article], held.claim
    behind = (
        time.end
        for time in reading.times_in(claim.sentence)
        if end <= time.start and time.end <= claim.end
        if _TO_TIME.fullmatch(reading.article.text, end, time.start)
    )
    return next(behind, end)


def _evidence(aligned: Aligned, pairing: Pairing) -> tuple[tuple[str, str], ...]:
    one, other = _in_order(pairing)
    gates = list(objections(aligned, pairing))
    return (
        ("predicates", f"{one.claim.predicate} / {other.claim.predicate}"),
        ("factuality", f"{one.claim.factuality} / {other.claim.factuality}"),
        ("route", pairing.route),
        ("score", f"{pairing.score:.2f}"),
        *((name, f"{value:.2f}") for name, value in pairing.features.items()),
        *(("gate", why) for why in gates),
    )
