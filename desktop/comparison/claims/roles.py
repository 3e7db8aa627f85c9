"""Roles: whether two claims have the same participants, whatever their polarity."""

import re

from rapidfuzz.fuzz import ratio

from desktop.comparison.alignment.motions import is_arrival, is_edge, is_town
from desktop.comparison.alignment.predicates import RELATED, concept_of, word_likeness
from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.claims.extents import (
    Extent,
    are_about_others,
    are_contrasted,
    counted_alike,
    extent,
)
from desktop.comparison.claims.propositions import Part, Proposition
from desktop.reading.claim import Phrase
from desktop.text.concepts import rarity

# What is told of a role by fillers that are the same, that may be, that are missing, that differ.
MATCH, UNSURE, UNKNOWN, MISMATCH = 1.0, 0.5, 0.0, -1.0
_FILLED = 0.6  # so much of the weight of the lighter filler stands in the other one
# Sentences that are quoted word for word are alike so much (0 to 100) around the claim.
_QUOTED = 84
_AROUND = 45  # characters around the predicate
DENIAL = re.compile(
    r"\b(?:not|never|no|none|nobody|nothing|neither|nor|without|cannot)\b"
    r"|(?:do|does|did|is|are|was|were|wo|ca|ha[sd]|have|could|would|should)n[’']?t\b",
    re.I,
)
_WITHOUT = "without"
_WHOSE = re.compile(r"\bof\b|[’']s?\s", re.I)
# Verbs of which the subject tells whose fate it is, be there an object or not.
_ENDURED = frozenset({"withstand", "survive", "endure", "weather"})
_PRONOUNS = frozenset({"he", "she", "they", "it", "him", "her", "them", "i", "we", "you"})
_BRIEF_TOGETHER = 3  # statements of two short texts; all labelled pairs but a few have no more
QUOTED = 0.93  # likeness of two sentences that are one quotation ...
LONG = 20  # ... if they have so many telling words together
_SAME_MATTER = 0.5  # likeness of two sentences that deny as much


def is_brief(aligned: Aligned, article: int) -> bool:
    """Whether an article is hardly more than a headline: everything it says is about one thing."""
    return aligned.readings[article].brief


def are_brief(aligned: Aligned, one: int, other: int) -> bool:
    """Whether two articles are so short that their very words can be compared.

    Two of two sentences each tell of several things already: "Nobody slept. We ran." denies nothing
    that another such account says.
    """
    first, second = aligned.readings[one], aligned.readings[other]
    if not (first.brief and second.brief):
        return False
    return len(first.statements) + len(second.statements) <= _BRIEF_TOGETHER


def same_claim(aligned: Aligned, one: Proposition, other: Proposition) -> bool:
    """Whether two claims are about one thing, whatever their polarity."""
    if not word_likeness(one.predicate, other.predicate):
        return False
    target = _targets(aligned, one, other)
    if target == MISMATCH:
        return False
    agent = _agents(aligned, one, other)
    return agent != MISMATCH and MATCH in (agent, target)


def speaks_to(aligned: Aligned, held: Proposition, one: Proposition) -> bool:
    """Whether a claim is a word on what another one says, whoever says it, in whatever article.

    Who broke through to the outskirts has entered the town in part.
    """
    if held.whole or one.whole:
        return False
    parts = [part for part in (held.target, one.target) if part]
    if any(is_edge(part.head) or is_town(part.head) for part in parts):
        arrive = is_arrival(held.predicate) and is_arrival(one.predicate)
        return arrive and _may_agree(held.agent, one.agent) and _of_one_town(*parts)
    shared = len(held.bag.weights.keys() & one.bag.weights.keys())
    if not shared or not word_likeness(held.predicate, one.predicate):
        return False
    if len(parts) > 1 and are_beside_others(*parts):
        return False
    target = _targets(aligned, held, one)
    if target != MATCH and (target != UNKNOWN or shared == 1):
        return False
    agent = _agents(aligned, held, one)
    return agent == MATCH or (target == MATCH and agent != MISMATCH)


def are_beside_others(one: Part, other: Part) -> bool:
    """Whether it is told what each is beside, and not the same: "work on gates", "on a stand"."""
    beside = [part.bag.weights.keys() - part.core.weights.keys() for part in (one, other)]
    return all(beside) and beside[0].isdisjoint(beside[1])


def _is_somebody(part: Part | None) -> bool:
    """Whether a role is filled by an unresolved pronoun."""
    return part is not None and not part.core.weights and part.head in _PRONOUNS


def _may_agree(one: Part | None, other: Part | None) -> bool:
    """Whether two groups may be of one side: Russian troops and a small Russian group."""
    if one is None or other is None or not one.core.weights or not other.core.weights:
        return True
    return one.core.covered(other.core) > 0


def _is_the_town(one: Part, other: Part) -> bool:
    """Whether one is "the town" and nothing more, the other the name of a place or a thing."""
    return is_town(one.head) and len(one.core.weights) == 1 and bool(other.core.names)


def _of_one_town(one: Part, other: Part | None = None) -> bool:
    """Whether two places may be of one town: no other town is named beside the edge of one."""
    return other is not None and (
        one.bag.names <= other.bag.names or other.bag.names <= one.bag.names
    )


def roles(aligned: Aligned, one: Proposition, other: Proposition) -> tuple[float, float]:
    """Whether two claims have the same agent and the same target: MATCH, UNSURE and so on."""
    return _agents(aligned, one, other), _targets(aligned, one, other)


def _agents(aligned: Aligned, one: Proposition, other: Proposition) -> float:
    parts, phrases = (one.agent, other.agent), (one.claim.agent, other.claim.agent)
    return _role(aligned, (one.article, other.article), parts, phrases)


def _targets(aligned: Aligned, one: Proposition, other: Proposition) -> float:
    parts, phrases = (one.target, other.target), (one.patient, other.patient)
    return _role(aligned, (one.article, other.article), parts, phrases)


def may_be_the_same(
    aligned: Aligned,
    held: tuple[Proposition, Proposition],
    parts: tuple[Part | None, Part | None],
    phrases: tuple[Phrase | None, Phrase | None],
) -> bool:
    """Whether what fills a role of one claim may fill another one of another account's claim."""
    return _role(aligned, (held[0].article, held[1].article), parts, phrases) in {MATCH, UNSURE}


def sufferers(aligned: Aligned, one: Proposition, other: Proposition) -> float:
    """Whether two claims have the same patient: captured here, safe there."""
    ends = (one.article, other.article)
    parts, phrases = zip(*map(sufferer, (one, other)), strict=True)
    found = _role(aligned, ends, (parts[0], parts[1]), (phrases[0], phrases[1]))
    # "the roof of the mill" is not the mill, nor is "Mara Lind's brother" she
    one_head = have_one_head(parts[0], parts[1]) or have_one_name(phrases[0], phrases[1])
    of_another = found == MATCH and not one_head
    return UNSURE if of_another else found


def is_of_another(aligned: Aligned, one: Proposition, other: Proposition) -> bool:
    """Whether either claim is about something's possession: "the brakes of Mara Lind's tram"."""
    ends = ((held, held.claim.agent) for held in (one, other))
    return any(
        phrase
        and _WHOSE.search(aligned.readings[held.article].article.text, phrase.start, phrase.end)
        for held, phrase in ends
    )


def have_one_head(one: Part | None, other: Part | None) -> bool:
    """Whether two roles are filled by words that may mean the same."""
    return one is not None and other is not None and bool(word_likeness(one.head, other.head))


def have_one_name(one: Phrase | None, other: Phrase | None) -> bool:
    """Whether two phrases are of one name: "the owner, Marco Dell", "Dell"."""
    if one is None or other is None or not (one.referent and other.referent):
        return False
    return one.referent.split()[-1] == other.referent.split()[-1]


def sufferer(held: Proposition) -> tuple[Part | None, Phrase | None]:
    """The patient of a claim, as keys and as written."""
    if held.target is None or (held.agent and is_endured(held)):
        return held.agent, held.claim.agent
    return held.target, held.patient


def is_endured(held: Proposition) -> bool:
    """Whether a claim gives the fate of its subject: "withstood the flood"."""
    return held.predicate in _ENDURED


def verbatim(aligned: Aligned, one: Proposition, other: Proposition) -> bool:
    """Whether two claims stand in the same words, so that neither denies the other."""
    if one.predicate != other.predicate:
        return False
    texts = [_around(aligned, held) for held in (one, other)]
    denials = [len(DENIAL.findall(text)) for text in texts]
    signs = [_sign(aligned, held) for held in (one, other)]
    return (
        denials[0] == denials[1]
        and all(_bare(sign) in _bare(text) for sign in signs for text in texts)
        and ratio(*texts) >= _QUOTED
    )


def denied_alike(aligned: Aligned, one: Proposition, other: Proposition) -> bool:
    """Whether two similar sentences have as many negations: they deny the same.

    Without any they are one quotation: "will either fail to pass it or pass half of it".
    """
    first, second = sorted((one, other), key=lambda held: held.article)
    counts = [_denials(aligned, held) for held in (first, second)]
    if counts[0] != counts[1]:
        return False
    places = first.article, first.claim.sentence, second.article, second.claim.sentence
    alike = aligned.alike(*places)
    return alike >= _SAME_MATTER if counts[0] else alike >= QUOTED and _are_long(one, other)


def _are_long(one: Proposition, other: Proposition) -> bool:
    """Whether two sentences say so much that they are one quotation where they are alike."""
    return len(one.sentence.weights) + len(other.sentence.weights) >= LONG


def _denials(aligned: Aligned, held: Proposition) -> int:
    """How many negations a claim's sentence has, without those of its other clauses.

    "The hall was destroyed, and homes were without power" denies nothing of the hall.
    """
    known = aligned.once(_known_denials)
    if held not in known:
        known[held] = _counted_denials(aligned, held)
    return known[held]


def _known_denials(_: Aligned) -> dict[Proposition, int]:
    """The negations of the claims asked for so far: each is held against many others."""
    return {}


def _counted_denials(aligned: Aligned, held: Proposition) -> int:
    reading, claim = aligned.readings[held.article], held.claim
    sentence = reading.sentences[claim.sentence]
    others = [
        (one.start, one.end)
        for one in reading.claims_in(claim.sentence)
        if one.end <= claim.start or claim.end <= one.start
    ]
    # "opened fire without a word" denies nothing of the fire
    places = [
        sentence.start + match.start()
        for match in DENIAL.finditer(sentence.text)
        if match.group().casefold() != _WITHOUT
        or sentence.start + match.start() < claim.predicate_start
    ]
    return sum(not any(start <= place < end for start, end in others) for place in places)


def _around(aligned: Aligned, held: Proposition) -> str:
    reading, claim = aligned.readings[held.article], held.claim
    sentence = reading.sentences[claim.sentence]
    if held.whole:
        return " ".join(sentence.text.casefold().split())
    first = max(sentence.start, claim.predicate_start - _AROUND)
    after = min(sentence.end, claim.predicate_end + _AROUND)
    return " ".join(reading.article.text[first:after].casefold().split())


def _bare(text: str) -> str:
    return text.replace("'", "").replace("’", "")


def _sign(aligned: Aligned, held: Proposition) -> str:
    sign = held.claim.sign
    return aligned.readings[held.article].article.text[slice(*sign)].casefold() if sign else ""


def _role(
    aligned: Aligned,
    articles: tuple[int, int],
    parts: tuple[Part | None, Part | None],
    phrases: tuple[Phrase | None, Phrase | None],
) -> float:
    """Whether one role is filled by the same, none of them a part or a counterpart of the other."""
    found = _role_by_words(aligned, articles, parts, phrases)
    first, second = phrases
    if found != MATCH or first is None or second is None:
        return found
    one = aligned.readings[articles[0]].article.text[first.start : first.end]
    other = aligned.readings[articles[1]].article.text[second.start : second.end]
    if are_contrasted(one, other) or are_about_others(one, other):
        return MISMATCH
    groups = {extent(one), extent(other)}
    if groups == {Extent.PART} and not counted_alike(one, other):
        return MISMATCH
    return UNSURE if groups == {Extent.PART, Extent.OPEN} else MATCH


def _role_by_words(
    aligned: Aligned,
    articles: tuple[int, int],
    parts: tuple[Part | None, Part | None],
    phrases: tuple[Phrase | None, Phrase | None],
) -> float:
    one, other = parts
    if one is None or other is None or not one.core.weights or not other.core.weights:
        return UNSURE if one and other and any(map(_is_somebody, parts)) else UNKNOWN
    if is_edge(one.head) != is_edge(other.head):  # the outskirts of a town are not the town
        return UNSURE if one.core.covered(other.core) else MISMATCH
    spans = [(phrase.start, phrase.end) for phrase in phrases if phrase]
    known = aligned.referents.same(articles[0], spans[0], articles[1], spans[1])
    if known is not None:
        return MATCH if known else MISMATCH
    if _is_the_town(one, other) or _is_the_town(other, one):
        return UNSURE
    alike = word_likeness(one.head, other.head)
    shared = one.core.covered(other.core)
    if alike == RELATED:  # a ferry and a freighter, or invaders and infantry: by what else is said
        return MATCH if shared > rarity(concept_of(one.head), "en") else UNSURE
    lighter = min(one.core.total, other.core.total)
    return MATCH if alike or shared >= _FILLED * lighter else MISMATCH
