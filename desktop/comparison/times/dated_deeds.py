"""Dated actions: which verb of its sentence a time modifies, and whether two are two actions.

"The owner of the depot that burned down was arrested on Friday" says nothing about the day of the
fire, even where it has most of the words of an account of the fire.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.comparison.alignment.predicates import stem, word_likeness
from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.positions.gates import Spot
from desktop.reading import Reading
from desktop.reading.claim import Claim, Phrase

# The action of such a clause was at the time of the clause it depends on.
_AT_ONCE = re.compile(r"(?:when|as)\b", re.IGNORECASE)
# Verbs that say only that what their subject names was so.
_OCCURRING = frozenset(["be", "happen", "occur", "take", "come", "begin", "start", "follow"])
# What a number does when more becomes known: a deed of its own, on a later day.
_RISING = frozenset(
    ["rise", "climb", "grow", "increase", "jump", "reach", "stand", "mount", "swell", "pass"]
)
_COUNTS = frozenset(["number", "toll", "count", "total", "tally", "figure"])
_DYING = frozenset(["die", "succumb"])
_HURTING = frozenset(["injure", "wound", "hurt", "burn", "rescue", "hospitalise", "hospitalize"])
# Who died after others had: one more of them, or of what befell him before.
_ONE_MORE = re.compile(
    r"\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+th|another|further)\b",
    re.IGNORECASE,
)
# What joins two verbs that may both be of the day behind them.
_JOINED = re.compile(r"[\s,]*(?:and|and then|then)\s+", re.IGNORECASE)
_WORD = re.compile(r"\w+")
_OF_WOUNDS = re.compile(r"\b(?:injuries|wounds|burns|hospital)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Dated:
    """A time with the verb it modifies.

    Attributes:
        text: the text that it stands in.
        start: its first character there.
        sentence: the span of its sentence.
        claim: the clause of that verb.
        others: the other clauses of its sentence.
        unsure: whether it may as well modify the verb of another one.
    """

    text: str
    start: int
    sentence: tuple[int, int]
    claim: Claim
    others: tuple[Claim, ...]
    unsure: bool

    @property
    def at_once(self) -> tuple[Claim, ...]:
        """The clauses of what was at that time: "died when the bridge fell on Monday"."""
        hung = [one for one in self.others if self._host(one) == self.claim]
        host = self._host(self.claim)
        return (self.claim, *hung, *((host,) if host else ()))

    def _host(self, claim: Claim) -> Claim | None:
        """The clause that a "when" clause or ", killing four" shares its time with.

        That is the clause before it, or, where it opens its sentence, the one after it.
        """
        if not self._is_at_once(claim):
            return None
        rest = [one for one in (self.claim, *self.others) if one != claim and not one.nominal]
        before = [one for one in rest if one.predicate_start < claim.start]
        behind = [one for one in rest if one.predicate_start > claim.start]
        if before:
            return max(before, key=lambda one: one.predicate_start)
        return min(behind, key=lambda one: one.predicate_start, default=None)

    @property
    def joined(self) -> tuple[Claim, ...]:
        """The clauses that may share that time: "was dismissed and moved on June 8"."""
        between = ((one, self.text[one.end : self.claim.start]) for one in self.others)
        return tuple(one for one, words in between if _JOINED.fullmatch(words))

    def _is_at_once(self, claim: Claim) -> bool:
        if _AT_ONCE.match(self.text, claim.start):
            return True
        opens = claim.start == claim.predicate_start and self.text[: claim.start].endswith(", ")
        return opens and self.text[: claim.predicate_end].endswith("ing")

    def tells_besides(self, claim: Claim) -> bool:
        """Whether another verb of its sentence, or a word, is of the deed of another account."""
        return any(_are_alike(one, claim) for one in self.others) or self._names(claim)

    def _names(self, claim: Claim) -> bool:
        """Whether a word of its sentence is of a verb: "the burned-down depot".

        One before the time, of which the verb stands behind it, may be the verb of the time where
        the parser saw none: "who was dismissed on June 8, is suing".
        """
        verb = stem(claim.predicate.partition("_")[0])
        first, after = self.sentence
        return any(
            stem(word.group()) == verb
            and not word.start() < self.start < self.claim.predicate_start
            for word in _WORD.finditer(self.text, first, after)
        )

    @property
    def later(self) -> tuple[bool, bool]:
        """Whether it is of a consequence of an event with the same words, and of which kind."""
        return self.is_of_count, self.is_of_later_death

    @property
    def is_of_count(self) -> bool:
        """Whether it is when a number rose: "the toll rose to seven on Tuesday"."""
        agent = self.claim.agent
        if self.claim.predicate not in _RISING or agent is None:
            return False
        return not _COUNTS.isdisjoint(_WORD.findall(self._written(self.claim).casefold()))

    @property
    def is_of_later_death(self) -> bool:
        """Whether it is when somebody died whom others had died before, or who had been hurt."""
        if self.claim.predicate not in _DYING:
            return False
        hurt = any(one.predicate in _HURTING for one in self.others)
        told = self._written(self.claim)
        return hurt or any(found.search(told) for found in (_ONE_MORE, _OF_WOUNDS))

    def _written(self, claim: Claim) -> str:
        return self.text[claim.start : claim.end]


def are_of_two_verbs(aligned: Aligned, one: Spot, other: Spot, *, hours: bool) -> bool:
    """Whether two exclusive times modify verbs that are, or may be, two actions.

    What a sentence tells besides in a relative clause, a participle or a noun makes it no account
    of that, and a time behind a relative clause may be of either verb. Without syntax: False.

    Args:
        aligned: the articles.
        one: a time.
        other: a time of another article.
        hours: whether both give the hour: few things in a report have one, so that other verbs
            tell of two deeds only where one sentence has the verb of the other besides.
    """
    first, second = (_dated(aligned.readings[spot.article], spot) for spot in (one, other))
    if first is None or second is None:
        return False
    if first.unsure or second.unsure or first.later != second.later:
        return True
    told = [(*dated.at_once, *dated.joined) for dated in (first, second)]
    if _have_alike(*told):
        return False
    if first.tells_besides(second.claim) or second.tells_besides(first.claim):
        return True
    return not hours and bool(first.others or second.others)


def may_be_of_two_verbs(aligned: Aligned, one: Spot, other: Spot) -> bool:
    """Whether only a verb conjoined to a time's own says what another account does."""
    first, second = (_dated(aligned.readings[spot.article], spot) for spot in (one, other))
    if first is None or second is None or not (first.joined or second.joined):
        return False
    return not _have_alike(first.at_once, second.at_once)


def _have_alike(claims: Sequence[Claim], rivals: Sequence[Claim]) -> bool:
    return any(_are_alike(claim, rival) for claim in claims for rival in rivals)


def _are_alike(one: Claim, other: Claim) -> bool:
    """Whether two clauses may tell of one deed, by their verbs, or a noun for one of them.

    The parser does not always see a particle: "walked out" is "walk" here and "walk_out" there.
    """
    verbs = [claim.predicate.partition("_")[0] for claim in (one, other)]
    if word_likeness(one.predicate, other.predicate) or verbs[0] == verbs[1]:
        return True
    return any(
        verb in _OCCURRING and any(word_likeness(held.head, rival.predicate) for held in roles)
        for verb, roles, rival in (
            (verbs[0], tuple(_roles(one)), other),
            (verbs[1], tuple(_roles(other)), one),
        )
    )


def _dated(reading: Reading, spot: Spot) -> _Dated | None:
    """A time with the verb it modifies, or None where the syntax does not tell."""
    claims = reading.claims_in(reading.sentence_at(spot.start))
    holding = [one for one in claims if one.start <= spot.start and spot.end <= one.end]
    # "the collapse on Monday" is a claim as well as what the sentence says of it
    claim = min(holding, key=lambda one: one.end - one.start, default=None)
    if claim is None:
        return None
    others = tuple(one for one in claims if one != claim)
    held = reading.sentences[claim.sentence]
    span, unsure = (held.start, held.end), _is_unsure(reading, spot, claim, others)
    return _Dated(reading.article.text, spot.start, span, claim, others, unsure)


def _is_unsure(reading: Reading, spot: Spot, claim: Claim, others: tuple[Claim, ...]) -> bool:
    """Whether a time follows a relative clause and could modify either verb."""
    text = reading.article.text
    for inner in (claim, *others):
        if inner.predicate_start > spot.start:
            continue  # "which on Monday sank"
        for outer in (claim, *others):
            noun = _antecedent(inner, outer)
            if noun is None or claim not in (inner, outer):
                continue
            times = reading.times_in(reading.sentence_at(spot.start))
            if any(time.end <= noun.start for time in times):
                continue  # the outer verb has a time of its own
            if claim == inner or "," not in text[inner.end : spot.start]:
                return True
    return False


def _antecedent(inner: Claim, outer: Claim) -> Phrase | None:
    """The noun, after the verb of a clause, that another clause modifies, or None."""
    if inner == outer or inner.nominal or outer.nominal:
        return None
    for noun in (inner.agent, inner.target):
        if noun is None or not outer.predicate_start < noun.start < inner.predicate_start:
            continue
        shared = any(held.start == noun.start for held in _roles(outer))
        if noun.end <= inner.start or shared:
            return noun
    return None


def _roles(claim: Claim) -> Iterator[Phrase]:
    yield from (held for held in (claim.agent, claim.target, *claim.others) if held)
