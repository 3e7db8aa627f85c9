"""Actions: whether two values in two accounts belong to one and the same action."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from desktop.comparison.alignment.motions import plain
from desktop.comparison.alignment.predicates import SYNONYMOUS, opposites, stem, word_likeness
from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.positions.gates import Spot, clause_words, words_of
from desktop.message import message
from desktop.reading import Reading
from desktop.reading.claim import Claim, Factuality, Phrase

# A clause may end a little before the words that say when.
_BEHIND = 12
_LEADING_WORDS = 6
# Verbs that say nothing of what was done.
_LIGHT = frozenset(
    ["be", "have", "do", "make", "get", "take", "go", "come", "say", "tell", "add", "issue", "put"]
)
_MOVING = frozenset({"go"})  # of whom it says how fast
# Verbs that say nothing but what something comes to.
_STATING = frozenset(
    ["be", "reach", "stand", "stood", "amount", "total", "hit", "measure", "come", "came"]
)
_SAYING = frozenset({"SAY"})
_UNDONE = frozenset(
    {Factuality.ATTEMPTED, Factuality.DENIED, Factuality.POSSIBLE, Factuality.UNREAL}
)
_BOUNDS = ("beginnings", "ends")
# "The deadliest shooting since the one that killed 17": of an earlier one.
_EARLIER = re.compile(
    r"\bsince\b[^.;]*\b(?:that|which) (?:killed|left|injured|wounded)\b[^.;]*$", re.I
)
_ORDINAL = re.compile(
    r"(?:the|an?) (?:first|second|third|fourth|last|next|final)\b|another\b", re.I
)
_OWNER = re.compile(r"([^,;]+?)[’']s?\s+(?=\w)")
_PERSONAL = frozenset({"he", "she"})
_PRONOUNS = frozenset({"he", "she", "they", "it", "i", "we", "you", "this", "that", "which", "who"})


@dataclass(frozen=True, slots=True)
class Deed:
    """The evidence that two values belong to one action.

    Attributes:
        predicates: how surely the verbs of their clauses say the same, 0.0 for not at all.
        roles: how many of those who take part in the one take part in the other.
        leading: how many content words before both are shared.
    """

    predicates: float
    roles: int
    leading: int


def deed(aligned: Aligned, one: Spot, other: Spot) -> Deed:
    """The evidence that two values belong to one action."""
    (words, claim), (others, counterpart) = _around(aligned, one), _around(aligned, other)
    shared = len((words & others) - _SAYING)
    if claim is None or counterpart is None:
        return Deed(0.0, 0, shared)
    verbs = claim.predicate, counterpart.predicate
    alike = 0.0 if _LIGHT & set(verbs) else word_likeness(*verbs)
    return Deed(alike, _shared_roles(claim, counterpart), shared)


def same_frame(aligned: Aligned, one: Spot, other: Spot) -> bool:
    """Whether two clauses share everything but two values: "turnout was 71 percent".

    What is counted is the same anyhow: somebody or something else must be, and no pronoun.
    """
    claims = [_around(aligned, spot)[1] for spot in (one, other)]
    if claims[0] is None or claims[1] is None:
        return False
    verbs = claims[0].predicate, claims[1].predicate
    beside = [
        [held for held in _roles(claim) if not _holds(held, spot) and held.head not in _PRONOUNS]
        for claim, spot in ((claims[0], one), (claims[1], other))
    ]
    shared = any(_same(held, rival) for held in beside[0] for rival in beside[1])
    return shared and word_likeness(*verbs) >= SYNONYMOUS


def of_other_scopes(aligned: Aligned, one: Spot, other: Spot) -> bool:
    """Whether two clauses only give a value, and not of the same thing.

    "Turnout was 71 percent", but "turnout in Kelm stood at 64 percent": that is another one.
    """
    told = _scope(aligned, one), _scope(aligned, other)
    return all(told) and told[0] != told[1]


def _scope(aligned: Aligned, spot: Spot) -> frozenset[str]:
    """What a clause says the value of, and where: by its words; none where it says more than that.

    Whom it is for is left out, as it often goes without saying: "the fine for the company".
    """
    claim = _around(aligned, spot)[1]
    if claim is None or claim.agent is None or claim.agent.head in _PRONOUNS:
        return frozenset()
    within = spot.start <= claim.predicate_start < spot.end  # "was 71 percent"
    if not within and claim.predicate not in _STATING:
        return frozenset()
    text, agent = aligned.readings[spot.article].article.text, claim.agent
    _, _, whom = text[agent.start : agent.end].partition(" for ")
    left_out = aligned.tokens[spot.article].content(agent.end - len(whom), agent.end)
    told = clause_words(aligned, spot).items()
    said = {key for word, key in told if key and stem(word) not in _stating()}
    return frozenset(said.difference(left_out))


@cache
def _stating() -> frozenset[str]:
    return frozenset(map(stem, _STATING))


def of_other_agents(aligned: Aligned, one: Spot, other: Spot) -> bool:
    """Whether two values belong to different named agents: who won 41 percent.

    A "she" of whom it is not known who she is may be another one than whom the other account names.
    """
    agents = [claim.agent for spot in (one, other) if (claim := _around(aligned, spot)[1])]
    if len(agents) < len((one, other)) or agents[0] is None or agents[1] is None:
        return False
    if any(agent and agent.head in _PERSONAL and not agent.referent for agent in agents):
        return agents[0].head != agents[1].head
    spans = [(agent.start, agent.end) for agent in agents if agent]
    return aligned.referents.same(one.article, spans[0], other.article, spans[1]) is False


def _holds(phrase: Phrase, spot: Spot) -> bool:
    return phrase.start < spot.end and spot.start < phrase.end


def of_other_deeds(aligned: Aligned, one: Spot, other: Spot) -> str | None:
    """Why two values may belong to different actions in similar statements, or None.

    Who tried on Tuesday and came through on Wednesday did so at both times, and a quake and its
    aftershock shook the same town.
    """
    claims = [_around(aligned, spot)[1] for spot in (one, other)]
    if claims[0] is None or claims[1] is None:
        return _by_openings(aligned, one, other) or _of_a_response(claims)
    if (claims[0].factuality in _UNDONE) != (claims[1].factuality in _UNDONE):
        return message("one of them may be a plan, a doubt or a denial")
    if _goes_on(aligned, one) != _goes_on(aligned, other):
        return message("the statements may be of different things")
    agents = [claim.agent for claim in claims if claim]
    predicates = plain(claims[0])[0], plain(claims[1])[0]
    bounds = [{one for one in _BOUNDS if verb in words_of(one)} for verb in predicates]
    if stem(predicates[0]) in opposites(predicates[1]) or (all(bounds) and bounds[0] != bounds[1]):
        return message("one of them may be of the beginning, the other of the end")
    one_of_many = [
        _is_one_of_many(aligned, *held) for held in zip((one, other), agents, strict=True)
    ]
    same = claims[0].predicate == claims[1].predicate
    others = _are_others(*agents) or _are_owned(aligned, (one, other), claims)
    if (same and others) or one_of_many[0] != one_of_many[1]:
        return message("it may be somebody or something else that is spoken of")
    return _of_a_response(claims)


def _of_a_response(claims: Sequence[Claim | None]) -> str | None:
    """Why one of two clauses may be of what was done about the other: "were called at 5.52"."""
    answers = {claim is not None and claim.predicate in words_of("responses") for claim in claims}
    return message("the statements may be of different things") if len(answers) > 1 else None


def are_told_of_others(aligned: Aligned, one: Spot, other: Spot) -> str | None:
    """Why two figures may be of two things that the clauses tell apart, or None.

    "Sold 52,000 cars" and "built 58,000 cars", though the other verb stands beside each; the truck
    that weighed 40 tonnes, and its load that weighed 25.
    """
    claims = [_around(aligned, spot)[1] for spot in (one, other)]
    if claims[0] is None or claims[1] is None:
        return None
    verbs = claims[0].predicate, claims[1].predicate
    agents = [claim.agent for claim in claims if claim]
    counted = any(
        agent is not None and _holds(agent, spot)
        for agent, spot in zip(agents, (one, other), strict=True)
    )
    alone = verbs[0] == verbs[1] and verbs[0] not in _LIGHT - _MOVING and not counted
    one_of_many = {
        _is_one_of_many(aligned, *ends) for ends in zip((one, other), agents, strict=True)
    }
    apart = _are_others(*agents) or len(one_of_many) > 1
    if alone and (apart or _are_owned(aligned, (one, other), claims)):
        return message("it may be somebody or something else that is spoken of")
    done_to = all(
        claim is not None and claim.target is not None and _holds(claim.target, spot)
        for claim, spot in zip(claims, (one, other), strict=True)
    )
    light = _LIGHT | _STATING
    if done_to and light.isdisjoint(verbs) and not word_likeness(*verbs):
        return message("the statements may be of different things")
    return None


def _goes_on(aligned: Aligned, spot: Spot) -> bool:
    """Whether a clause says that something was still so: "were still in hospital on Wednesday"."""
    return not clause_words(aligned, spot).keys().isdisjoint(words_of("lasting"))


def _is_one_of_many(aligned: Aligned, spot: Spot, agent: Phrase | None) -> bool:
    """Whether the agent is identified by its place among others: "the first quake"."""
    text = aligned.readings[spot.article].article.text
    return agent is not None and _ORDINAL.match(text, agent.start) is not None


def _by_openings(aligned: Aligned, one: Spot, other: Spot) -> str | None:
    """Why only one of two sentences may be of one among others, by what they open with."""
    first = _opens_with_one_of_many(aligned, one)
    apart = first != _opens_with_one_of_many(aligned, other)
    return message("it may be somebody or something else that is spoken of") if apart else None


def _opens_with_one_of_many(aligned: Aligned, spot: Spot) -> bool:
    """Whether that is what a sentence opens with: all that is known where no clause is."""
    reading = aligned.readings[spot.article]
    first = reading.sentence_around(spot.start).start
    return _ORDINAL.match(reading.article.text, first) is not None


def _are_others(one: Phrase | None, other: Phrase | None) -> bool:
    """Whether two that do something are told by nouns that hardly mean the same."""
    if one is None or other is None or one.referent or other.referent:
        return False
    heads = (one.head, other.head)
    return not (_PRONOUNS & set(heads)) and word_likeness(*heads) < SYNONYMOUS


def _are_owned(aligned: Aligned, spots: tuple[Spot, Spot], claims: Sequence[Claim | None]) -> bool:
    """Whether one who does something is a part or a thing of the other: "the submarine's buoy"."""
    ends = list(zip(spots, claims, strict=True))
    for (spot, claim), (_, rival) in (ends, ends[::-1]):
        agents = [one.agent for one in (claim, rival) if one and one.agent]
        if claim is None or len(agents) < len(ends) or agents[0].head == agents[1].head:
            continue
        text = aligned.readings[spot.article].article.text
        owner = _OWNER.match(text, agents[0].start, claim.predicate_start)
        if owner and agents[1].head.casefold() in owner[1].casefold().split():
            return True
    return False


_Around = tuple[frozenset[str], Claim | None]


def _around(aligned: Aligned, spot: Spot) -> _Around:
    """The words before a value, and its clause."""
    known = aligned.once(_known)
    if spot not in known:
        claim = governing(aligned.readings[spot.article], spot)
        known[spot] = _leading_words(aligned, spot), claim
    return known[spot]


def _known(_: Aligned) -> dict[Spot, _Around]:
    """What stands around the values that were asked for; each is held against many."""
    return {}


def _leading_words(aligned: Aligned, spot: Spot) -> frozenset[str]:
    """The keys of the last words before a value in its statement."""
    reading = aligned.readings[spot.article]
    sentence = reading.sentence_around(spot.start)
    before = [*aligned.tokens[spot.article].content(sentence.start, spot.start)]
    return frozenset(before[-_LEADING_WORDS:])


def governing(reading: Reading, spot: Spot) -> Claim | None:
    """The smallest clause that contains a value."""
    sentence = reading.sentence_at(spot.start)
    holding = [
        claim
        for claim in reading.claims_in(sentence)
        if claim.start <= spot.start + 1 and spot.end <= claim.end + _BEHIND
    ]
    return min(holding, key=lambda claim: _width(claim, spot), default=None)


def _width(claim: Claim, spot: Spot) -> tuple[int, int]:
    return claim.end - claim.start, abs(claim.predicate_start - spot.start)


def _shared_roles(one: Claim, other: Claim) -> int:
    return sum(any(_same(held, rival) for rival in _roles(other)) for held in _roles(one))


def _roles(claim: Claim) -> list[Phrase]:
    return [held for held in (claim.agent, claim.target, *claim.others) if held]


def _same(one: Phrase, other: Phrase) -> bool:
    if one.referent and one.referent == other.referent:
        return True
    return word_likeness(one.head, other.head) > 0


def is_of_an_earlier_one(aligned: Aligned, spot: Spot) -> bool:
    """Whether a value is of what was before: "the first fire since the one that killed 17"."""
    reading = aligned.readings[spot.article]
    start = reading.sentence_around(spot.start).start
    return _EARLIER.search(reading.article.text, start, spot.start) is not None
