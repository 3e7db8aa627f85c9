"""Weighing: how likely two claims that exclude each other are of one thing."""

import json
import math
import re
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from itertools import takewhile

from desktop.comparison.alignment import Aligned
from desktop.comparison.bonded import following, others_apart, ties
from desktop.comparison.predicates import RELATED, SYNONYMOUS, family, word_likeness
from desktop.comparison.propositions import Bag, Proposition
from desktop.comparison.refutations import is_headline, is_report, is_state
from desktop.comparison.roles import MATCH, MISMATCH, UNSURE, is_brief, roles, sufferers
from desktop.paths import RESOURCES
from desktop.reading.claim import Phrase
from desktop.text.words import tokenize

# What is denied by roles: so much of it must be in the other claim, in sentences so alike.
_COVERED = 0.75
_WHOLLY = 0.95  # where predicates are only related
_SAME_MATTER = 0.40
_SURE = 0.9
_TOLD = 0.45  # of all that can be told: "you don't have discretion" tells too little
_TELLING = 0.3  # the same of whole sentences
_OF_ONE = 0.5  # likeness of two sentences
# So much of what a clause denies may stand in another clause of the sentence, so much in none.
_ELSEWHERE = 0.3
_SAID = 0.6
_BESIDE = 0.55  # of the rarest; a word that tells more is of something else
_IN_FULL = 0.7  # of what a noun phrase implies
_WEIGHTY = 0.7  # the same where predicates are only related
_BACK = 0.5
_LONG = 40  # words and names of two sentences of which more tell no more
_FULL = 20.0  # words that tell so much in all are enough
_STATE = 0.5  # a verb of a state is as good as not said
_RARE = 12.0  # a word that tells as much is as rare as any
_REPORTS = 2  # words that name a report, of which more tell no more
_LEAD = re.compile(r"\W*(?:no|nope|sorry|fake|hoax|false|debunked|update)\b", re.I)
_DENY = re.compile(r"\bden(?:y|ies|ied|ying)\b", re.I)
_FIRST = re.compile(r"\b(?:the|[’']s)\s+(?:\w+\s+)?(first|last|only|most|least|\w{3,}est)\b", re.I)
_DEFINITE = re.compile(r"(?:the|this|that|these|those|his|her|its|their|our|my|your)\b", re.I)


class Route(StrEnum):
    """In which way two claims exclude each other."""

    DENIED = "denied"  # one says that it is so, the other that it is not
    OPPOSED = "opposed"  # both say what it is, with words that exclude each other
    WITHDRAWN = "withdrawn"  # one says that it will be done, the other that it was given up
    PARTIAL = "partial"  # one says that it is so, the other that it is so in part
    REFUTED = "refuted"  # one says so, the other that the story is untrue
    IMPLIED = "implied"  # one says that it is not, a noun phrase of the other one that it is
    STATED = "stated"  # one denies what a sentence of the other one implies
    NEGATED = "negated"  # two sentences in the same words, of which one has a word of denial
    UNTRUE = "untrue"  # two sentences in the same words, of which one calls the story untrue


_OF_CLAUSES = frozenset(
    {Route.PARTIAL, Route.DENIED, Route.IMPLIED, Route.OPPOSED, Route.WITHDRAWN}
)
_OF_SENTENCES = frozenset({Route.DENIED, Route.STATED, Route.NEGATED})


def weighed(
    aligned: Aligned, real: Proposition, denied: Proposition, route: Route
) -> tuple[dict[str, float], float]:
    """What speaks for and against two claims' being of one thing, and how likely they are.

    Between articles only claims that agree in all that is said of them count: what is denied
    somewhere in a long text is not what any like sentence of another one says. What was learned
    from headlines decides between headlines.

    Args:
        aligned: the articles.
        real: the claim that is said to be so.
        denied: the claim that is said not to be so, or whose predicate excludes the first one's.
        route: in which way they exclude each other.

    Returns:
        The features by name, each 0.0 to 1.0, and the chance.
    """
    features = _features(aligned, real, denied, route)
    brief = is_brief(aligned, real.article) and is_brief(aligned, denied.article)
    if brief:
        features |= _wording(aligned, real, denied)
        chance = 0.0 if is_loose(features, route) else _learned(features, route)
        return features, max(chance, _SURE * is_sure(features, route))
    if route in {Route.UNTRUE, Route.REFUTED}:
        return features, _SURE * _retold(features)
    narrow = route in {Route.WITHDRAWN, Route.IMPLIED} or _narrower(aligned, real, denied)
    return features, 0.0 if narrow else _SURE * is_sure(features, route)


def _learned(features: Mapping[str, float], route: Route) -> float:
    """How likely it is by what was learned; moved so that 0.5 is where a conflict begins."""
    weights = _weights().get(route)
    if weights is None:
        return 0.0
    total = weights["bias"] + sum(weights.get(key, 0.0) * held for key, held in features.items())
    return 1 / (1 + math.exp(-total))


def is_barred(features: Mapping[str, float], route: Route) -> bool:
    """Whether something speaks against two claims' being of one thing, whatever speaks for it."""
    if route is Route.WITHDRAWN:
        return not features["agent"]
    neither = not (features["agent"] or features["target"])
    if features["unsure"] and neither:
        return True
    if features["agent other"] or features["target other"]:
        return route in _OF_CLAUSES
    if route is Route.OPPOSED:
        return neither or features["covered back"] < _BACK
    return route in {Route.NEGATED, Route.STATED} and features["mass"] < _TELLING


def is_loose(features: Mapping[str, float], route: Route) -> bool:
    """Whether sentences share words, but not what these say of each other.

    Headlines leave out so much that their words must do; sentences say who did what. Where those
    whom a denial joins hang together in the other sentence, with no verb of another clause
    between, 25 of 31 in the labelled sentences contradict it; of all with its words 60 %.
    """
    if route is Route.IMPLIED:
        other = features["others apart"] or features["only"]
        return bool(other) or features["told"] < _IN_FULL
    if features["headline"]:
        return False
    if route in {Route.NEGATED, Route.STATED}:
        direct = features["joined"] and not features["verbs between"]
        other = features["only"] or features["barred"]
        return not direct or features["alike"] < _OF_ONE or bool(other)
    if route is Route.DENIED:
        elsewhere = features["scope"] - features["told"] > _ELSEWHERE
        other = features["others apart"] or features["only"] or features["barred"]
        part = features["in full"] < _BACK or features["apart"] > _BESIDE
        return bool(elsewhere or other or part) or max(features["scope"], features["told"]) < _SAID
    return False


def is_sure(features: Mapping[str, float], route: Route) -> bool:
    """Whether two claims are of one thing by all that is said of it: nothing had to be learned."""
    if route not in _OF_CLAUSES | _OF_SENTENCES or features["unsure"]:
        return False
    if not features.get("headline", 1.0) and route in _OF_SENTENCES:
        named = features["agent"] or features["target"] or features["told"] >= _WHOLLY
        return bool(named or route is not Route.DENIED) and not is_loose(features, route)
    if not (features["agent"] or features["target"]):
        return False
    if route is Route.WITHDRAWN:
        return features["covered in sentence"] >= _BACK and features["alike"] >= _SAME_MATTER
    if route is Route.IMPLIED:
        return features["predicate"] >= SYNONYMOUS and not is_loose(features, route)
    covered = features["covered back"] if route is Route.OPPOSED else features["covered"]
    full = features["covered"] >= _WHOLLY and features["mass"] >= _WEIGHTY
    return (
        features["predicate"] >= (RELATED if full else SYNONYMOUS)
        and covered >= _COVERED
        and features["covered"] >= _COVERED
        and features["alike"] >= _SAME_MATTER
        and features["mass"] >= _TOLD
    )


def _retold(features: Mapping[str, float]) -> bool:
    """Whether a sentence of a long article says again what one of another calls untrue."""
    return (
        features["covered in sentence"] >= _WHOLLY
        and features["mass"] >= _TOLD
        and features["alike"] >= _SAME_MATTER
    )


def _narrower(aligned: Aligned, real: Proposition, denied: Proposition) -> bool:
    """Whether less is denied than is said: "no federal experience" against "experience"."""
    held, part = denied.patient, denied.target
    if held is None or part is None:
        return False
    text = aligned.readings[denied.article].article.text
    if _DEFINITE.match(text, held.start) or _named(aligned, denied.article, held):
        return False
    return part.core.covered(real.sentence) < part.core.total


def _named(aligned: Aligned, article: int, phrase: Phrase) -> bool:
    return any(aligned.referents.within(article, phrase.start, phrase.end))


def _features(
    aligned: Aligned, real: Proposition, denied: Proposition, route: Route
) -> dict[str, float]:
    """What speaks for and against two claims' being of one thing, each 0.0 to 1.0."""
    agent, target = roles(aligned, real, denied)
    if route is Route.OPPOSED and None in (real.target, denied.target):
        agent, target = 0.0, sufferers(aligned, real, denied)
    mass = denied.bag.covered(real.sentence)
    telling = max(denied.bag.total, 1.0)
    backed = real.bag.covered(denied.bag if route is Route.REFUTED else denied.sentence)
    return {
        "predicate": _predicate(real, denied, route),
        "agent": float(agent == MATCH),
        "target": float(target == MATCH),
        "unsure": float(UNSURE in (agent, target)),
        "agent other": float(agent == MISMATCH),
        "target other": float(target == MISMATCH),
        "covered": denied.bag.covered(real.bag) / telling,
        "covered in sentence": mass / telling,
        "covered back": backed / max(real.bag.total, 1.0),
        "mass": min(mass, _FULL) / _FULL,
        "scope": denied.scope.covered(real.sentence) / max(denied.scope.total, 1.0),
        "names": min(len(denied.bag.names & real.sentence.names), 2) / 2,
        "names apart": min(len(denied.bag.names - real.sentence.names), 2) / 2,
        "bare": float(not denied.bag.weights),
        "length": min(len(real.sentence.weights) + len(denied.sentence.weights), _LONG) / _LONG,
        **_context(aligned, real, denied),
    }


def _wording(aligned: Aligned, real: Proposition, denied: Proposition) -> dict[str, float]:
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
        "headline": float(
            all(is_headline(aligned.readings[one.article]) for one in (real, denied))
        ),
    }


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


def _context(aligned: Aligned, real: Proposition, denied: Proposition) -> dict[str, float]:
    """How alike the sentences of two claims are, nothing where they share too little for that."""
    one, other = sorted((real, denied), key=lambda held: held.article)
    ends = one.article, other.article
    sentences = one.claim.sentence, other.claim.sentence
    rows = [aligned.terms[end].row(n) for end, n in zip(ends, sentences, strict=True)]
    if (rows[0], rows[1]) not in aligned.likeness[ends].places:
        return {"alike": 0.0, "event": 0.0, "clauses": 0.0}
    place = ends[0], sentences[0], ends[1], sentences[1]
    *_, clauses = aligned.closest_clauses(*place)
    return {
        "alike": aligned.alike(*place),
        "event": aligned.chance(*place),
        "clauses": clauses,
    }


def _predicate(real: Proposition, denied: Proposition, route: Route) -> float:
    if route is Route.OPPOSED:
        return 1.0
    if real.predicate and denied.predicate:
        return word_likeness(real.predicate, denied.predicate)
    return float(not family(denied.predicate).isdisjoint(real.stems))


@cache
def _weights() -> dict[str, dict[str, float]]:
    """What each feature tells on each route, learned by benchmarks/learn_contradiction.py."""
    return json.loads((RESOURCES / "words" / "contradiction.json").read_text("utf-8"))
