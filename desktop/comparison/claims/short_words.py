"""Wordings of short texts: what in their very words tells that one denies the other."""

import re
from itertools import takewhile

from desktop.comparison.alignment.predicates import (
    family,
)
from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.claims.bonded import following, others_apart, ties
from desktop.comparison.claims.propositions import Bag, Proposition
from desktop.comparison.claims.refutations import is_headline, is_report, is_state
from desktop.comparison.claims.roles import MATCH, roles
from desktop.reading.mention import NameType
from desktop.text.words import tokenize

_STATE = 0.5  # a verb of a state is as good as not said
_BODIES = frozenset({NameType.PERSON, NameType.ORGANISATION})
_RARE = 12.0  # a word that tells as much is as rare as any
_REPORTS = 2  # words that name a report, of which more tell no more
_LEAD = re.compile(r"\W*(?:no|nope|sorry|fake|hoax|false|debunked|update)\b", re.I)
_DENY = re.compile(r"\bden(?:y|ies|ied|ying)\b", re.I)
_FIRST = re.compile(r"\b(?:the|[’']s)\s+(?:\w+\s+)?(first|last|only|most|least|\w{3,}est)\b", re.I)


def wording(aligned: Aligned, real: Proposition, denied: Proposition) -> dict[str, float]:
    """In which words a sentence refutes, and which of the other one's verbs stand in it."""
    reading = aligned.readings[denied.article]
    text = reading.sentences[denied.claim.sentence].text
    told = [
        claim.predicate
        for claim in aligned.readings[real.article].claims
        if claim.sentence == real.claim.sentence
    ]
    whole = following(aligned, denied)
    again = sum(not family(predicate).isdisjoint(denied.stems) for predicate in told)
    return {
        "verbs": again / max(len(told), 1),
        "denied verb": _denied_verb(aligned, real, denied),
        "left over": _left_over(real, denied),
        "scope back": real.scope.covered(denied.sentence) / max(real.scope.total, 1.0),
        "in full": whole.covered(real.sentence) / max(whole.total, 1.0),
        "apart": _apart(whole, real, denied),
        "told": _told(aligned, real, denied),
        **ties(aligned, real, denied),
        "lead": float(_LEAD.match(text) is not None),
        "deny": float(_DENY.search(text) is not None),
        "reports": min(sum(map(is_report, text.split())), _REPORTS) / _REPORTS,
        "asks": float("?" in reading.article.text),
        "only": _only(aligned, real, denied),
        "others apart": others_apart(aligned, real, denied),
        "another": float(_may_be_of_another(aligned, real, denied)),
        "headline": float(
            all(is_headline(aligned.readings[one.article]) for one in (real, denied))
        ),
    }


def _may_be_of_another(aligned: Aligned, real: Proposition, denied: Proposition) -> bool:
    """Whether a sentence names nobody of whom it is denied, and the text before names others too.

    After "Halm Motors sued the Okker Works" it can't be told whose quay "the company's quay" is.
    """
    meant = denied.bag.names | denied.sentence.names
    missing = meant - real.sentence.names
    reading = aligned.readings[real.article]
    before = aligned.referents.within(real.article, 0, reading.sentences[real.claim.sentence].start)
    bodies = {f"@{known.id}" for mention, known in before if mention.type in _BODIES}
    return bool(bodies & missing) and bool(bodies - meant)


def _only(aligned: Aligned, real: Proposition, denied: Proposition) -> float:
    """Whether the first or the only one of some is denied, and it is not the same that is said.

    Who was not the first man there may well be its first Norlandic man.
    """
    texts = [aligned.readings[one.article].sentences[one.claim.sentence] for one in (real, denied)]
    match = _FIRST.search(texts[1].text)
    if match is None:
        return 0.0
    same = re.search(rf"\b{match[1]}\b((?:\W+\w+){{1,3}})", texts[0].text, re.I)
    if same is None:
        return 1.0
    own = {token.stem for token in tokenize(texts[1].text, "en")}
    following = takewhile(lambda token: token.content, tokenize(same[1], "en"))
    return float(any(token.stem not in own for token in following))


def _denied_verb(aligned: Aligned, real: Proposition, denied: Proposition) -> float:
    """The share of what a sentence denies that the other one has the verb of; states count half."""
    held = [
        claim.predicate
        for claim in aligned.readings[denied.article].claims
        if claim.sentence == denied.claim.sentence and claim.negative
    ]
    found = [
        1.0 if not family(verb).isdisjoint(real.stems) else _STATE * is_state(verb) for verb in held
    ]
    return sum(found) / len(found) if found else _STATE


def _told(aligned: Aligned, real: Proposition, denied: Proposition) -> float:
    """The share of what a clause denies, beside its predicate, that is in the words of a claim.

    Who has the same role is there, in whatever words: "peacekeepers" for "U.N. troops".
    """
    agent, target = roles(aligned, real, denied)
    there = [denied.agent] * (agent == MATCH) + [denied.target] * (target == MATCH)
    there = [] if real.implied else there  # a noun phrase must have the very words
    apart = family(denied.predicate)
    scope = {key: told for key, told in denied.scope.weights.items() if key not in apart}
    if not scope:
        return 0.0
    said = [real.scope, real.bag, *(part.core for part in there if part)]
    whole = Bag(
        {key: told for bag in said for key, told in bag.weights.items()},
        frozenset(word for bag in said for word in bag.loose),
    )
    held = Bag(scope, denied.scope.loose)
    return held.covered(whole) / held.total


def _apart(whole: Bag, real: Proposition, denied: Proposition) -> float:
    """How much the word beside a denied clause tells that the other sentence most lacks.

    Vans that carry fish may well not "be used to carry explosives".
    """
    own = family(denied.predicate) | denied.bag.weights.keys()
    apart = [
        weight
        for key, weight in whole.weights.items()
        if key not in own and not Bag({key: weight}, whole.loose).covered(real.sentence)
    ]
    return min(max(apart, default=0.0), _RARE) / _RARE


def _left_over(real: Proposition, denied: Proposition) -> float:
    """How much the word tells which most speaks of something that the other sentence has not."""
    apart = [
        weight
        for key, weight in denied.bag.weights.items()
        if not Bag({key: weight}, denied.bag.loose).covered(real.sentence)
    ]
    return min(max(apart, default=0.0), _RARE) / _RARE
