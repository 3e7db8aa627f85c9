"""Quantified: whether a denial is limited, to all of a group, or a claim is about some of it.

"Prosecutors did not drop all charges" leaves that they dropped one, "a neighbour heard no shots"
leaves other neighbours, and a border that is closed to lorries may be open for walkers.
"""

import re
from functools import cache
from itertools import islice

from desktop.comparison.alignment.predicates import word_likeness
from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.claims.propositions import Proposition
from desktop.reading.claim import Phrase
from desktop.text import nouns
from desktop.text.words import stem

# What a "not" before these denies is that it is so of all, or in full.
_ALL = re.compile(
    r"\b(?:all(?! along)|every|each|both|entire(?:ly)?|whole|wholly|completely|fully|altogether"
    r"|always|everywhere|necessarily)\b",
    re.I,
)
# "Blocked the road for an hour", "is open again".
_LASTING = re.compile(
    r"\b(?:for|by) (?:[\w-]+ ){0,3}(?:minutes?|hours?|days?|weeks?|months?|years?|while)\b"
    r"|\b(?:again|briefly|temporarily)\b",
    re.I,
)
_DENY = re.compile(r"\bden(?:y|ies|ied|ying)\b", re.I)
_OBJECT = 2  # content words after that verb
_STORIES = (
    "claim", "report", "allegation", "charge", "accusation", "wrongdoing", "involvement", "rumour",
    "rumor", "story", "this", "responsibility", "role", "having", "being", "any", "knowledge",
)  # fmt: skip
# "The couple's house", "the coat of the accused".
_OWNER = re.compile(r"(?P<first>[\w ]+)[’']s? \w|\bof (?P<last>[\w ]+)", re.I)
_DOING = re.compile(r"\b(?:of|for|from|with)\s+(?P<deed>\w+ing\b(?:\s+[\w-]+){0,4})", re.I)
_WORD = re.compile(r"[^\W\d_]+")
_UNTIL = re.compile(r"\b(?:until|till)\b", re.I)
_FOR_WHOM = frozenset({"to", "for"})
_PRONOUNS = frozenset({"he", "she", "they", "i", "we"})
_SINGLE = re.compile(r"(?:an?|one)\s+\w", re.I)
_OF = re.compile(r"\bof\s+(?:the|an?|one|this|that|his|her|its|their)\s+", re.I)


def are_of_other_portions(aligned: Aligned, real: Proposition, denied: Proposition) -> bool:
    """Whether a claim may be true of some although another one denies it.

    Args:
        aligned: the articles.
        real: a claim.
        denied: the claim of another article that excludes it.
    """
    if real.whole or denied.whole:
        return False
    if denied.claim.negative or denied.claim.sign:
        said = aligned.readings[denied.article].article.text[_denied(denied)]
        if _ALL.search(said) and not _ALL.search(_text(aligned, real)):
            return True
        if _is_one_of_them(aligned, denied, real):
            return True
    if _is_one_beside_many(aligned, real, denied):
        return True
    ends = ((real, denied), (denied, real))
    if any(_belongs(aligned, *held) or _is_within(aligned, *held) for held in ends):
        return True
    return _are_for_others(real, denied)


def oppose_other_things(aligned: Aligned, one: Proposition, other: Proposition) -> bool:
    """Whether two claims with antonyms may apply them to two things.

    "Confirmed the talks" and "disputed the length of the talks", "a boy lived" and "a boy died".
    """
    if one.whole or other.whole:
        return False
    targets = [held.claim.target for held in (one, other)]
    if any(_says_both(aligned, *ends) for ends in ((one, other), (other, one))):
        return True
    if _are_for_other_deeds(aligned, one, other):
        return True
    apart = all(targets) and not _are_alike(*(phrase for phrase in targets if phrase))
    return apart or (_is_any(aligned, one) and _is_any(aligned, other))


def _are_for_other_deeds(aligned: Aligned, one: Proposition, other: Proposition) -> bool:
    """Whether each says for doing what, and not the same: "acquitted of hitting a girl".

    That both were done to people, or on a day, tells nothing: convicted of beating a man, and
    acquitted of killing him.
    """
    told: list[set[str]] = []
    for held in (one, other):
        reading = aligned.readings[held.article]
        end = reading.sentences[held.claim.sentence].end
        found = _DOING.search(reading.article.text, held.claim.predicate_end, end)
        first = found.start("deed") if found else end
        last = found.end() if found else end
        told.append(
            {
                key
                for token, key in aligned.tokens[held.article].keyed(first, last)
                if token.content and nouns.singular(token.folded) not in nouns.words("whoever")
                if not any(time.start <= token.start < time.end for time in reading.times)
            }
        )
    return all(told) and told[0].isdisjoint(told[1])


def _says_both(aligned: Aligned, held: Proposition, other: Proposition) -> bool:
    """Whether a sentence also says what another account does: "convicted, but acquitted of"."""
    said = aligned.readings[held.article].claims_in(held.claim.sentence)
    return any(
        claim is not held.claim and stem(claim.predicate, "en") == stem(other.claim.predicate, "en")
        for claim in said
    )


def denies_something_else(aligned: Aligned, real: Proposition, denied: Proposition) -> bool:
    """Whether a sentence denies by the verb what the other one says nothing of: "the murder"."""
    sentences = [aligned.readings[h.article].sentences[h.claim.sentence] for h in (real, denied)]
    found = _DENY.search(sentences[1].text)
    if found is None:
        return False
    first = sentences[1].start + found.end()
    tokens = aligned.tokens[denied.article]
    behind = (t for t in tokens.within(first, sentences[1].end) if t.content and not t.name)
    told = [*islice(behind, _OBJECT)]
    if not told or any(token.stem in _stories() for token in told):
        return False
    said = set(aligned.tokens[real.article].content(sentences[0].start, sentences[0].end))
    return all(said.isdisjoint(tokens.content(token.start, token.end)) for token in told)


@cache
def _stories() -> frozenset[str]:
    """What is denied that says nothing of the matter: "the report"."""
    return frozenset(stem(word, "en") for word in _STORIES)


def have_other_stretches(aligned: Aligned, one: Proposition, other: Proposition) -> bool:
    """Whether only one of two states is said to have lasted so long, or to hold again."""
    said = [_LASTING.search(_text(aligned, held)) is not None for held in (one, other)]
    return said[0] != said[1]


def is_over(aligned: Aligned, real: Proposition, denied: Proposition) -> bool:
    """Whether only the affirmed state is said to have ended: "burned coal until March"."""
    sentences = [aligned.readings[h.article].sentences[h.claim.sentence] for h in (real, denied)]
    return bool(_UNTIL.search(sentences[0].text)) and not _UNTIL.search(sentences[1].text)


def _is_any(aligned: Aligned, held: Proposition) -> bool:
    """Whether the subject of a claim is indefinite: "a boy"."""
    phrase = held.claim.target or held.claim.agent
    text = aligned.readings[held.article].article.text
    return phrase is not None and _SINGLE.match(text, phrase.start) is not None


def _denied(held: Proposition) -> slice:
    """The characters of a claim behind its word of denial."""
    claim = held.claim
    first = claim.sign[1] if claim.sign and claim.sign[1] <= claim.end else claim.start
    return slice(first, claim.end)


def _is_one_beside_many(aligned: Aligned, real: Proposition, denied: Proposition) -> bool:
    """Whether one is denied where many are told of: "there is no emergency", "30 emergencies"."""
    one, many = denied.claim.target, real.claim.target
    if one is None or many is None or denied.claim.predicate != one.head:
        return False  # only of what there is
    ends = (denied, one), (real, many)
    words = [
        _WORD.findall(
            aligned.readings[held.article].article.text[phrase.start : phrase.end].lower()
        )
        for held, phrase in ends
    ]
    return one.head == many.head and one.head in words[0] and many.head not in words[1]


def _is_one_of_them(aligned: Aligned, denied: Proposition, real: Proposition) -> bool:
    """Whether it is denied of one unnamed person, and said of several: "a neighbour"."""
    one, others = denied.claim.agent, real.claim.agent
    if one is None or others is None or one.referent or others.referent:
        return False
    text = aligned.readings[denied.article].article.text
    told = aligned.readings[real.article].article.text[others.start : others.end]
    several = not _SINGLE.match(told) and told.casefold().endswith("s")
    himself = denied.claim.speaker if one.head in _PRONOUNS else None
    who = himself or text[one.start : one.end]
    alike = who.casefold().endswith(others.head) if himself else one.head == others.head
    return several and alike and _SINGLE.match(who) is not None


def _belongs(aligned: Aligned, held: Proposition, other: Proposition) -> bool:
    """Whether a participant is identified by a possessor that the other account lacks.

    "The driver of the car" beside "the driver", "the results of its tests" beside "its results".
    """
    return any(
        one.head == rival.head
        and not (one.referent or rival.referent)
        and _is_told_by_its_own(aligned, (held.article, one), other.article)
        for one in _taking_part(held)
        for rival in _taking_part(other)
    )


def _is_within(aligned: Aligned, held: Proposition, other: Proposition) -> bool:
    """Whether who takes part in a claim is only the possessor of who does in the other.

    "Recognised the accused" beside "recognised the coat of the accused", "the expedition's scouts"
    beside "the expedition".
    """
    ends = held.claim, other.claim
    pairs = tuple((claim.agent, claim.target) for claim in ends)
    return any(
        _is_part_of(aligned, (held, thing), (other, part))
        for thing, part in zip(*pairs, strict=True)
        if thing and part
    )


def _is_part_of(
    aligned: Aligned, whole: tuple[Proposition, Phrase], owned: tuple[Proposition, Phrase]
) -> bool:
    (held, thing), (other, part) = whole, owned
    if _are_alike(thing, part):
        return False
    text = aligned.readings[held.article].article.text[thing.start : thing.end]
    owner = _OWNER.search(aligned.readings[other.article].article.text, part.start, part.end)
    named = {text.casefold().split()[-1], thing.head.casefold()}
    return owner is not None and not named.isdisjoint(
        (owner["first"] or owner["last"]).casefold().split()
    )


def _taking_part(held: Proposition) -> list[Phrase]:
    return [phrase for phrase in (held.claim.agent, held.claim.target) if phrase]


def _is_told_by_its_own(aligned: Aligned, told: tuple[int, Phrase], other: int) -> bool:
    (article, phrase), text = told, aligned.readings[told[0]].article.text
    found = _OF.search(text, phrase.start, phrase.end)
    if found is None:
        return False
    whole = aligned.readings[other].article.text
    own = aligned.tokens[article].content(found.end(), phrase.end)
    return bool(own) and own[0] not in set(aligned.tokens[other].content(0, len(whole)))


def _are_for_others(one: Proposition, other: Proposition) -> bool:
    """Whether each names other beneficiaries: "open for walkers", "closed to cars"."""
    mine, theirs = (
        [phrase for phrase in held.claim.others if phrase.relation in _FOR_WHOM]
        for held in (one, other)
    )
    relations = frozenset(phrase.relation for phrase in (*mine, *theirs))
    if not mine or not theirs or relations != _FOR_WHOM:
        return False
    return not any(_are_alike(phrase, rival) for phrase in mine for rival in theirs)


def _are_alike(one: Phrase, other: Phrase) -> bool:
    if one.referent or other.referent:
        return one.referent == other.referent
    return word_likeness(one.head, other.head) > 0


def _text(aligned: Aligned, held: Proposition) -> str:
    return aligned.readings[held.article].article.text[held.claim.start : held.claim.end]
