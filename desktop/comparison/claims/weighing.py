"""Weighing: the probability that two claims that exclude each other are about one thing."""

import json
import math
import re
from collections.abc import Mapping
from functools import cache

from desktop.comparison.alignment.predicates import RELATED, SYNONYMOUS
from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.claims.features import features as features_of
from desktop.comparison.claims.features import sentence_likeness
from desktop.comparison.claims.indefinite import is_of_any
from desktop.comparison.claims.likely import are_told_apart, may_be_of_one, seems_of_one
from desktop.comparison.claims.one_thing import are_of_others, may_be_of_two, of_one_thing
from desktop.comparison.claims.propositions import Proposition, words_of_articles
from desktop.comparison.claims.roles import are_beside_others, are_brief
from desktop.comparison.claims.routes import OF_CLAUSES, OF_SENTENCES, Route
from desktop.comparison.claims.short_words import wording
from desktop.paths import RESOURCES
from desktop.reading.claim import Phrase

# Each was moved up and down by .15 (.05 where it is near 1.0) over the labelled pairs (Emergent,
# Stanford, MSRP, STS) and 120 pairs of whole reports; beside it stands what that changed: pairs
# told, and the right ones among them, of 153/141 headlines (Emergent), 15/15 real and 73/63 made
# sentences (Stanford). "Nothing" says that no labelled pair lies near it, not that it is needless.
# What is denied by roles: so much of it must be in the other claim, in sentences so alike.
_COVERED = (
    0.75  # lower: one of 120 reports' right conflicts told as well as one unclear; higher: nothing
)
_WHOLLY = 0.95  # where predicates are only related: nothing
_SAME_MATTER = 0.40  # lower: one more unclear of 120 reports; higher: 150/138 headlines
_SURE = 0.9  # a chance above every limit of the kinds
LIKELY = 0.45  # a chance between what is unclear and what is a conflict
_TOLD = 0.55  # of all that can be told: "you don't have discretion" tells too little; nothing
# What is denied of all ("no siren", "nobody", "never") leaves no room for another one: there the
# sentences may be less alike, as long as they are likely to be of one event. Chosen on invented
# accounts (the demo archive): of the labelled pairs they change nothing.
_ALIKE_IF_OF_ALL = 0.20
_WORTH = 0.10
_EVENT_IF_OF_ALL = 0.50
_TOLD_IF_OF_ALL = 0.45
_AGAIN = 0.9  # of each claim, and likeness of their sentences: "the signal was (not) broken"
_RETOLD_ALIKE = 0.6  # likeness of two sentences of which one denies what the other one tells
_RETOLD = 0.45  # of whole sentences of long articles that refute; nothing
_TELLING = 0.3  # the same between short texts; lower: nothing, higher: 149/138, 14/14, 70/60
_OF_ONE = 0.5  # likeness of two sentences; lower: 87/67 made ones, higher: 14/14 and 58/51
# So much of what a clause denies may stand in another clause of the sentence, so much in none.
_ELSEWHERE = 0.3  # lower: 71/61 made ones; higher: 16/15 and 77/64
_SAID = 0.6  # lower: 74/64 made ones; higher: 14/14 and 69/61
_BESIDE = 0.55  # of the rarest; a word that tells more is of something else; 14/14, 74/64
_IN_FULL = 0.7  # of what a noun phrase implies; lower: 74/63 made ones, higher: 71/62
_WEIGHTY = 0.7  # of all that is told, where predicates are only related: nothing
# So much of either of two opposite claims at the least stands in the other one. Chosen on invented
# accounts; 160 pairs of whole reports: nothing.
_LEAST_BACK = 0.30
_BACK = 0.5  # of the other claim; lower: nothing, higher: 70/61 made ones
_OF_THE = re.compile(r"\s+of\s+(?:the|this|that|these|those|his|her|its|their|our|my|your)\b", re.I)
_BUT_ONE = re.compile(r"\b(?:else|other|others|another)\b", re.I)
_ANY = re.compile(r"(?:an?|any|no|anything|anybody|anyone|something|nothing)\b", re.I)
_WITH = re.compile(
    r"(?:any|some|no)(?:thing|body|one)\s+(?:with|like|about|of)\b(?P<more>[^,.;:”\"]*)", re.I
)
_WHICH = re.compile(r"\s+(?:that|who|whom|which)\b(?P<more>[^,.;:”\"]*)")
_CONTENT = re.compile(r"\s+(?:(?:on|about|as to|of|for)\s+)?(?:whether|how|what|why)\b", re.I)
_DEFINITE = re.compile(r"(?:the|this|that|these|those|his|her|its|their|our|my|your)\b", re.I)


def worth_weighing(aligned: Aligned, real: Proposition, denied: Proposition) -> bool:
    """Whether two claims can be about one thing at all, by the similarity of their sentences.

    Most claims of long articles that have a verb in common can't: nothing else is asked of them.
    """
    if are_brief(aligned, real.article, denied.article):
        return True
    return sentence_likeness(aligned, real, denied) >= _WORTH


def weighed(
    aligned: Aligned, real: Proposition, denied: Proposition, route: Route
) -> tuple[dict[str, float], float]:
    """The features of two claims, and the probability that they are about one thing.

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
    features = features_of(aligned, real, denied, route)
    any_two = is_of_any(aligned, real) and is_of_any(aligned, denied)
    if any_two or (route is Route.DENIED and _denies_less(aligned, real, denied)):
        return features, 0.0
    if are_brief(aligned, real.article, denied.article):
        features |= wording(aligned, real, denied)
        chance = 0.0 if is_loose(features, route) else _learned(features, route)
        chance = max(chance, _SURE * is_sure(features, route))
        two = route is Route.OPPOSED and may_be_of_two(aligned, real, denied)
        return features, min(chance, LIKELY) if two else chance
    if route is Route.OPPOSED and of_one_thing(aligned, real, denied):
        features["one thing"] = 1.0
    chance = _chance(features, route)
    if chance == _SURE and route is Route.OPPOSED and may_be_of_two(aligned, real, denied):
        chance = LIKELY
    elif chance == _SURE and route is Route.OPPOSED and _are_of_two_matters(real, denied):
        return features, LIKELY
    elif not chance and seems_of_one(features, route):
        chance = LIKELY * (not are_told_apart(aligned, real, denied, route))
    return features, 0.0 if chance == LIKELY and are_of_others(real, denied) else chance


def _are_of_two_matters(one: Proposition, other: Proposition) -> bool:
    """Whether two things are of two matters: "blame for the delay", "blame for the accident"."""
    beside = one.target and other.target and are_beside_others(one.target, other.target)
    return bool(beside) or are_of_others(one, other)


def _chance(features: Mapping[str, float], route: Route) -> float:
    """The probability that two claims of articles are about one thing."""
    if route in {Route.UNTRUE, Route.REFUTED}:
        return _SURE * _retold(features)
    if route in {Route.WITHDRAWN, Route.IMPLIED}:
        return 0.0
    if is_sure(features, route) or _tells_no_more(features, route):
        return _SURE
    maybe = route in {Route.RIVAL, Route.RETOLD} or "one thing" in features
    return LIKELY if maybe or may_be_of_one(features, route) else 0.0


def _learned(features: Mapping[str, float], route: Route) -> float:
    """The learned probability, moved so that 0.5 is where a conflict begins."""
    weights = _weights().get(route)
    if weights is None:
        return 0.0
    total = weights["bias"] + sum(weights.get(key, 0.0) * held for key, held in features.items())
    return 1 / (1 + math.exp(-total))


def is_barred(features: Mapping[str, float], route: Route) -> bool:
    """Whether something rules out that two claims are about one thing."""
    if route is Route.WITHDRAWN:
        return not features["agent"]
    neither = not (features["agent"] or features["target"])
    if features["unsure"] and neither:
        return "headline" in features or not features["pronoun"]
    if features["agent other"] or features["target other"]:
        return route in OF_CLAUSES
    if route is Route.OPPOSED:
        of_it = features["unsure"] and features["alike"] >= _OF_ONE  # "voted for it", "against it"
        same = "one thing" in features or of_it
        return neither or (features["covered back"] < _LEAST_BACK and not same)
    return route in {Route.NEGATED, Route.STATED} and features["mass"] < _TELLING


def is_loose(features: Mapping[str, float], route: Route) -> bool:
    """Whether sentences share words, but not the relations between them.

    Headlines leave out so much that their words must do; sentences say who did what. Where those
    whom a denial joins hang together in the other sentence, with no verb of another clause
    between, 25 of 31 in the labelled sentences contradict it; of all with its words 60 %.
    """
    if features["another"] and not features["headline"]:
        return True
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
        # the same do the same to the same, by whatever names: "peacekeepers" for "U.N. troops"
        same = features["agent"] and features["target"] and features["told"] >= _WHOLLY
        part = part and not same
        return bool(elsewhere or other or part) or max(features["scope"], features["told"]) < _SAID
    return False


def is_sure(features: Mapping[str, float], route: Route) -> bool:
    """Whether two claims are about one thing without any learned weights."""
    if route not in OF_CLAUSES | OF_SENTENCES or features["unsure"]:
        return False
    if not features.get("headline", 1.0) and route in OF_SENTENCES:
        named = features["agent"] or features["target"] or features["told"] >= _WHOLLY
        return bool(named or route is not Route.DENIED) and not is_loose(features, route)
    if not (features["agent"] or features["target"]):
        return False
    if route is Route.WITHDRAWN:
        return features["covered in sentence"] >= _BACK and features["alike"] >= _SAME_MATTER
    if route is Route.IMPLIED:
        return features["predicate"] >= SYNONYMOUS and not is_loose(features, route)
    full = features["covered"] >= _WHOLLY and features["mass"] >= _WEIGHTY
    return (
        features["predicate"] >= (RELATED if full else SYNONYMOUS)
        and _is_covered(features, route)
        and _of_one_matter(features)
        and features["mass and verb"] >= _needed_mass(features)
    )


def _is_covered(features: Mapping[str, float], route: Route) -> bool:
    """Whether one claim says what the other one says.

    Of two opposites either may say more: "survived with a broken arm", "was killed".
    """
    covered = [features["covered"], features["covered back"]]
    if route is not Route.OPPOSED:
        return covered[0] >= _COVERED
    return max(covered) >= _COVERED and min(covered) >= _LEAST_BACK


def _needed_mass(features: Mapping[str, float]) -> float:
    """How much two claims must tell together: less of all, or where they are the same words."""
    said_again = min(features["covered"], features["covered back"], features["alike"]) >= _AGAIN
    return _TOLD_IF_OF_ALL if features["universal"] or said_again else _TOLD


def _of_one_matter(features: Mapping[str, float]) -> bool:
    """Whether two sentences are alike enough, for what is denied in one of them."""
    of_all = features["universal"] and features["event"] >= _EVENT_IF_OF_ALL
    return features["alike"] >= (_ALIKE_IF_OF_ALL if of_all else _SAME_MATTER)


def _tells_no_more(features: Mapping[str, float], route: Route) -> bool:
    """Whether two claims on one thing say of it nothing but what excludes the other."""
    if route is Route.RETOLD:
        return features["alike"] >= _RETOLD_ALIKE and features["covered in sentence"] >= _WHOLLY
    covered = min(features["covered"], features["covered back"])
    of_one_event = features["event"] >= _EVENT_IF_OF_ALL
    return "one thing" in features and covered >= _WHOLLY and of_one_event


def _retold(features: Mapping[str, float]) -> bool:
    """Whether a sentence of a long article says again what one of another calls untrue."""
    return (
        features["covered in sentence"] >= _WHOLLY
        and features["mass"] >= _RETOLD
        and features["alike"] >= _SAME_MATTER
    )


def _denies_less(aligned: Aligned, real: Proposition, denied: Proposition) -> bool:
    """Whether the denial is narrower than the claim: "no federal experience", "experience"."""
    text = aligned.readings[denied.article].article.text
    if _CONTENT.match(text, denied.claim.end):
        return True  # "has never ruled on whether …"
    if _is_of_others(aligned, real, denied) or _is_of_fewer(aligned, real, denied):
        return True
    held, part = denied.patient, denied.target
    if held is None or part is None:
        return False
    if _DEFINITE.match(text, held.start) or _named(aligned, denied.article, held):
        return False
    if whole := _OF_THE.search(text, held.start, held.end):  # "no door of this house"
        words = aligned.once(words_of_articles)[denied.article]
        part = part._replace(core=words.bag(held.start, whole.start()))
    return part.core.covered(real.sentence) < part.core.total


def _is_of_others(aligned: Aligned, real: Proposition, denied: Proposition) -> bool:
    """Whether it is denied of all but one, and said of anyone: "nobody else could enter"."""
    return _excepts(aligned, denied) and not _excepts(aligned, real)


def _excepts(aligned: Aligned, held: Proposition) -> bool:
    """Whether a claim excepts one, or adds one: "nobody else", "another ship"."""
    text = aligned.readings[held.article].article.text
    taking_part = (held.claim.agent, held.claim.target)
    return any(one and _BUT_ONE.search(text, one.start, one.end) for one in taking_part)


def _is_of_fewer(aligned: Aligned, real: Proposition, denied: Proposition) -> bool:
    """Whether a thing is denied of which more is said than of the other account's.

    "Not on a ferry that was hit" against "on a ferry"; "never signed anything with a stamp"
    against "signed a contract".
    """
    text = aligned.readings[denied.article].article.text
    claim = denied.claim
    for phrase in (claim.target, *claim.others):
        if phrase is None or not _ANY.match(text, phrase.start, phrase.end):
            continue
        if which := _WITH.match(text, phrase.start) or _WHICH.match(text, phrase.end):
            told = aligned.once(words_of_articles)[denied.article].bag(*which.span("more"))
            if told.covered(real.sentence) < told.total:
                return True
    return False


def _named(aligned: Aligned, article: int, phrase: Phrase) -> bool:
    return any(aligned.referents.within(article, phrase.start, phrase.end))


@cache
def _weights() -> dict[str, dict[str, float]]:
    """The weight of each feature on each route, learned by benchmarks/learn_contradiction.py."""
    return json.loads((RESOURCES / "words" / "contradiction.json").read_text("utf-8"))
