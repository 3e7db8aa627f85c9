"""One thing: whether two claims that exclude each other give the fate of one and the same thing.

"The bridge withstood the flood", "the bridge was destroyed": accounts of one event give the fate of
a thing with so little context that their sentences need not be similar. What counts is that both
refer to a known thing, and to no other of its kind.
"""

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from desktop.comparison.alignment.predicates import SYNONYMOUS, word_likeness
from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.claims.extents import Extent, extent
from desktop.comparison.claims.propositions import Part, Proposition, words_of_articles
from desktop.comparison.claims.roles import MATCH, MISMATCH, is_endured, roles, sufferer, sufferers
from desktop.comparison.claims.standing import standing
from desktop.reading.claim import Phrase
from desktop.text.concepts import concept
from desktop.text.lexicon import word_list
from desktop.text.words import tokenize

# A thing tells at least so much: "the hospital", not "the man".
_TELLING = 4.5
_KNOWN = re.compile(
    r"(?:the|this|that|these|those|his|her|its|their|our|both|all)\b|\S+[’'](?:s\b)?", re.I
)
_WHICH = re.compile(r"\b(?:which|that|whom?)\b", re.I)
_ANY = re.compile(r"(?:an?|some|several)\b", re.I)
# "The house next to hers"; looked for at most so far behind where the thing begins.
_BESIDE = re.compile(r"\b(?:next to|beside|opposite)\b", re.I)
_FAR = 60
_OF = re.compile(r"\bof\s+", re.I)
_FIRST = frozenset({"first", "initial", "initially"})
# What these name decides what a claim is of.
_WHAT = frozenset({"of", "for", "from", "against", "about", "over"})
# One of several: what became of it need not have become of the next one.
_ONE_OF_SEVERAL = re.compile(
    r"\b(?:first|second|third|fourth|last|next|former|other|another|one|new|old|half|part|rest"
    r"|most|many|some|several|few|left|right|upper|lower)\b",
    re.I,
)


def of_one_thing(aligned: Aligned, one: Proposition, other: Proposition) -> bool:
    """Whether two claims give the fate of one thing that both accounts treat as known.

    Args:
        aligned: the articles.
        one: a claim.
        other: a claim of another article whose predicate excludes the first one's.
    """
    (part, phrase), (rival, counterpart) = sufferer(one), sufferer(other)
    if part is None or phrase is None or rival is None or counterpart is None:
        return False
    if sufferers(aligned, one, other) != MATCH:
        return False
    if standing(aligned, one) is not standing(aligned, other) or are_of_others(one, other):
        return False
    named = [_is_named(aligned, held, place) for held, place in _ends(one, other)]
    if not all(named):
        known = (_is_known(aligned, held, place) for held, place in _ends(one, other))
        if not all(known) or word_likeness(part.head, rival.head) < SYNONYMOUS:
            return False
    return _tells_no_other(aligned, one, other) and part.core.covered(rival.core) >= _TELLING


def are_of_others(one: Proposition, other: Proposition) -> bool:
    """Whether two claims have different objects of a preposition: "guilty of theft", "of arson"."""
    mine, theirs = (
        {phrase.relation: phrase.head for phrase in held.claim.others} for held in (one, other)
    )
    return any(
        not word_likeness(mine[relation].casefold(), theirs[relation].casefold())
        for relation in _WHAT & mine.keys() & theirs.keys()
    )


def may_be_of_two(aligned: Aligned, one: Proposition, other: Proposition) -> bool:
    """Whether two claims may be about two of a kind: "a pilot", or one of two pilots.

    Where an account tells of two trams that ran into each other, "the driver" may be either's.
    """
    ends = _ends(one, other)
    texts = [aligned.readings[held.article].article.text for held, _ in ends]
    any_two = all(_ANY.match(text, end[1].start) for text, end in zip(texts, ends, strict=True))
    if any(_is_of_the_first(held) for held, _ in ends) or _belongs_to_others(aligned, ends):
        return True
    beside = any(
        _BESIDE.search(text, end[1].start, end[1].start + _FAR)
        for text, end in zip(texts, ends, strict=True)
    )
    return (
        any_two
        or beside
        or any(
            _has_several(aligned, held.article, phrase.head.casefold())
            for held, phrase in ends
            if not (_is_named(aligned, held, phrase) or _is_told_apart(held))
        )
    )


def _has_several(aligned: Aligned, article: int, head: str) -> bool:
    """Whether an account tells of several of a kind anywhere."""
    known, asked = aligned.once(_known_kinds), (article, head)
    if asked not in known:
        text = aligned.readings[article].article.text
        known[asked] = _several(head).search(text) is not None
    return known[asked]


def _known_kinds(_: Aligned) -> dict[tuple[int, str], bool]:
    """Of which kinds accounts tell of several, as far as was asked: each time a whole text."""
    return {}


def _is_of_the_first(held: Proposition) -> bool:
    """Whether a thing is only said to have held out for a while: "withstood the first gust"."""
    return is_endured(held) and held.target is not None and not _FIRST.isdisjoint(held.said)


def _belongs_to_others(aligned: Aligned, ends: Sequence[tuple[Proposition, Phrase]]) -> bool:
    """Whether a thing has an owner that the other account does not mention: "of the trawler"."""
    for (held, phrase), (rival, _) in (ends, ends[::-1]):
        text = aligned.readings[held.article].article.text
        if whose := _OF.search(text, phrase.start, phrase.end):
            whole = len(aligned.readings[rival.article].article.text)
            words = _stems(aligned, held.article, whose.end(), phrase.end)
            if words.isdisjoint(_stems(aligned, rival.article, 0, whole)):
                return True
    return False


def _stems(aligned: Aligned, article: int, start: int, end: int) -> set[str]:
    return {token.stem for token in aligned.tokens[article].within(start, end) if token.content}


def _is_told_apart(held: Proposition) -> bool:
    """Whether a thing has modifiers that single it out: "the bridge at Kelm"."""
    part = sufferer(held)[0]
    return part is not None and len(part.bag.weights) > 1


@lru_cache(maxsize=4096)
def _several(head: str) -> re.Pattern[str]:
    """What tells of several of a kind: its plural, or words that tell one from the other."""
    noun = re.escape(head)
    telling = "other|another|second|first|one|each|either|every"
    return re.compile(rf"\b(?:{noun}e?s|(?:{telling})(?: of the)? (?:\w+ )?{noun})\b", re.I)


def _ends(one: Proposition, other: Proposition) -> list[tuple[Proposition, Phrase]]:
    return [(held, phrase) for held in (one, other) if (phrase := sufferer(held)[1]) is not None]


def _is_named(aligned: Aligned, held: Proposition, phrase: Phrase) -> bool:
    """Whether a phrase is somebody's or something's name."""
    text = aligned.readings[held.article].article.text[phrase.start : phrase.end]
    return bool(phrase.referent) and phrase.referent.split()[-1] in text


def _is_known(aligned: Aligned, held: Proposition, phrase: Phrase) -> bool:
    """Whether a phrase refers to something its reader knows, and not to one of several."""
    text = aligned.readings[held.article].article.text
    if _WHICH.search(text[phrase.end : held.claim.predicate_start]):
        return False  # "the march, which she went on to praise": she goes on
    text = text[phrase.start : phrase.end]
    several = _ONE_OF_SEVERAL.search(text) or extent(text) is Extent.PART
    return _KNOWN.match(text) is not None and not several


def _tells_no_other(aligned: Aligned, one: Proposition, other: Proposition) -> bool:
    """Whether at most one of two claims tells more of their thing than what it is."""
    told = [_told_of(aligned, held) for held in (one, other)]
    heads = frozenset[str]().union(*(_keys(part.head) for part in _parts(one, other)))
    return not all(told[side] - told[1 - side] - heads for side in (0, 1))


def _parts(one: Proposition, other: Proposition) -> list[Part]:
    return [part for held in (one, other) if (part := sufferer(held)[0])]


def _told_of(aligned: Aligned, held: Proposition) -> set[str]:
    """The words of a thing and of what it is for, be that parsed as its own or as the verb's."""
    part, words = sufferer(held)[0], aligned.once(words_of_articles)[held.article]
    more = (phrase for phrase in held.claim.others if phrase.relation in _WHAT)
    bags = [words.bag(phrase.start, phrase.end) for phrase in more]
    return {key for bag in [*([part.bag] if part else []), *bags] for key in bag.weights}


@lru_cache(maxsize=16384)
def _keys(head: str) -> frozenset[str]:
    return frozenset(concept(token, "en") for token in tokenize(head, "en"))


def has_one_doer(held: Proposition) -> bool:
    """Whether a claim is of what is done by one side only: "won", "shot down"."""
    return held.predicate in _single()


def are_rivals(aligned: Aligned, one: Proposition, other: Proposition) -> bool:
    """Whether two claims give different doers of one deed that only one can have done.

    Args:
        aligned: the articles.
        one: a claim.
        other: a claim of another article whose predicate says the same.
    """
    ends = (one.target, other.target, one.agent, other.agent)
    if not has_one_doer(one) or None in ends:
        return False
    agent, target = roles(aligned, one, other)
    return target == MATCH and agent == MISMATCH and of_one_thing(aligned, one, other)


@cache
def _single() -> frozenset[str]:
    """Verbs for what only one party can have done (resources/words/single.txt)."""
    return frozenset(word for line in word_list("single.txt") for word in line.split())
