"""Features for two claims' being about one thing."""

import re

from desktop.comparison.alignment.motions import takes_side
from desktop.comparison.alignment.predicates import (
    SYNONYMOUS,
    concept_of,
    family,
    opposites,
    stem,
    word_likeness,
)
from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.claims.propositions import Proposition
from desktop.comparison.claims.roles import (
    MATCH,
    MISMATCH,
    UNSURE,
    have_one_head,
    is_endured,
    is_of_another,
    roles,
    sufferers,
)
from desktop.comparison.claims.routes import Route
from desktop.reading.claim import Phrase
from desktop.text.concepts import concept, rarity
from desktop.text.words import tokenize

_LONG = 40  # words and names of two sentences of which more tell no more
_FULL = 20.0  # words that tell so much in all are enough
_PRONOUNS = frozenset({"he", "she", "they"})
_ALWAYS = frozenset({"never"})
_DEFINITE = re.compile(r"(?:the|this|that|these|those|his|her|its|their|our|my|your)\b", re.I)


def features(
    aligned: Aligned, real: Proposition, denied: Proposition, route: Route
) -> dict[str, float]:
    """The features for two claims' being about one thing, each 0.0 to 1.0."""
    agent, target = roles(aligned, real, denied)
    if route is Route.OPPOSED and (_befalls(real) or _befalls(denied)):
        agent, target = 0.0, sufferers(aligned, real, denied)
    elif route is Route.OPPOSED and agent == MATCH and not have_one_head(real.agent, denied.agent):
        agent = UNSURE if is_of_another(aligned, real, denied) else agent
    mass = denied.bag.covered(real.sentence)
    meant = _meant(aligned, real, denied, (agent, target))
    telling = max(denied.bag.total, 1.0)
    backed = real.bag.covered(denied.bag if route is Route.REFUTED else denied.sentence)
    return {
        "predicate": _predicate(real, denied, route),
        "agent": float(agent == MATCH),
        "target": float(target == MATCH),
        "unsure": float(UNSURE in (agent, target)),
        "pronoun": float(_have_one_pronoun(real, denied)),
        "agent other": float(agent == MISMATCH),
        "target other": float(target == MISMATCH),
        "covered": min(denied.bag.covered(real.bag) + meant, telling) / telling,
        "covered in sentence": mass / telling,
        "covered back": backed / max(real.bag.total, 1.0),
        "mass": min(mass, _FULL) / _FULL,
        "mass and verb": min(mass + _verb(real, denied), _FULL) / _FULL,
        "universal": float(_denies_all(aligned, denied)),
        "scope": denied.scope.covered(real.sentence) / max(denied.scope.total, 1.0),
        "names": min(len(denied.bag.names & real.sentence.names), 2) / 2,
        "names apart": min(len(denied.bag.names - real.sentence.names), 2) / 2,
        "bare": float(not denied.bag.weights),
        "length": min(len(real.sentence.weights) + len(denied.sentence.weights), _LONG) / _LONG,
        **_context(aligned, real, denied),
    }


def _befalls(held: Proposition) -> bool:
    """Whether who is told of in a claim is who it happens to."""
    side = takes_side(held.predicate)
    return is_endured(held) or (held.target is None and not side)


def _have_one_pronoun(real: Proposition, denied: Proposition) -> bool:
    """Whether the subject of both is a "he", "she" or "they" that neither account resolves."""
    pairs = ((real.agent, denied.agent), (real.target, denied.target))
    return any(
        one is not None
        and other is not None
        and one.head == other.head
        and one.head in _PRONOUNS
        and not (one.core.weights or other.core.weights)
        for one, other in pairs
    )


def _meant(
    aligned: Aligned, real: Proposition, denied: Proposition, roles_held: tuple[float, float]
) -> float:
    """How much the names tell that "the soldiers" need not repeat: of whom it was told before."""
    text = aligned.readings[real.article].article.text
    sides = (
        (real.agent, denied.agent, real.claim.agent, denied.claim.agent),
        (real.target, denied.target, real.patient, denied.patient),
    )
    return sum(
        weight
        for held, (part, rest, phrase, full) in zip(roles_held, sides, strict=True)
        if held == MATCH and part and rest and phrase and full and not part.bag.names
        if _DEFINITE.match(text, phrase.start)
        for key, weight in rest.core.weights.items()
        if key not in real.bag.weights and key in _capitalised(aligned, denied.article, full)
    )


def _capitalised(aligned: Aligned, article: int, phrase: Phrase) -> frozenset[str]:
    """What the names in a phrase are matched by: of a referent, or the word itself."""
    text = aligned.readings[article].article.text
    words = {
        concept(token, "en")
        for token in tokenize(text, "en", phrase.start, phrase.end)
        if text[token.start].isupper()
    }
    known = aligned.referents.within(article, phrase.start, phrase.end)
    return frozenset(words | {f"@{referent.id}" for _, referent in known})


def _verb(real: Proposition, denied: Proposition) -> float:
    """How much the verb tells that two claims have in common, or two that exclude each other."""
    if stem(real.predicate) in opposites(denied.predicate):
        return min(rarity(stem(held.predicate), "en") for held in (real, denied))
    if not (real.predicate and word_likeness(real.predicate, denied.predicate) >= SYNONYMOUS):
        return 0.0
    return rarity(concept_of(denied.predicate) or stem(denied.predicate), "en")


def _denies_all(aligned: Aligned, denied: Proposition) -> bool:
    """Whether it is denied for all, or for all time: "no siren", "nobody", "never"."""
    claim = denied.claim
    if claim.sign is None or denied.whole:
        return False
    start, end = claim.sign
    text = aligned.readings[denied.article].article.text
    held = (part for part in (claim.agent, claim.target) if part)
    return text[start:end].casefold() in _ALWAYS or any(p.start <= start < p.end for p in held)


def sentence_likeness(aligned: Aligned, real: Proposition, denied: Proposition) -> float:
    """The similarity of the sentences of two claims, 0.0 where they share too little."""
    one, other = (real, denied) if real.article < denied.article else (denied, real)
    likeness = aligned.likeness[one.article, other.article]
    place = likeness.place(
        aligned.terms[one.article].row(one.claim.sentence),
        aligned.terms[other.article].row(other.claim.sentence),
    )
    return 0.0 if place is None else float(likeness.pairs.alike[place])


def _context(aligned: Aligned, real: Proposition, denied: Proposition) -> dict[str, float]:
    """How alike the sentences of two claims are, nothing where they share too little for that."""
    alike = sentence_likeness(aligned, real, denied)
    if not alike:
        return {"alike": 0.0, "event": 0.0, "clauses": 0.0}
    one, other = (real, denied) if real.article < denied.article else (denied, real)
    place = one.article, one.claim.sentence, other.article, other.claim.sentence
    *_, clauses = aligned.closest_clauses(*place)
    return {
        "alike": alike,
        "event": aligned.chance(*place),
        "clauses": clauses,
    }


def _predicate(real: Proposition, denied: Proposition, route: Route) -> float:
    if route is Route.OPPOSED:
        return 1.0
    if real.predicate and denied.predicate:
        return word_likeness(real.predicate, denied.predicate)
    return float(not family(denied.predicate).isdisjoint(real.stems))
