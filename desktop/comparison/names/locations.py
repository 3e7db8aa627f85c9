"""Locations: where claims say that something happened, and how two of them relate."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from desktop.comparison.alignment.predicates import family, word_likeness
from desktop.comparison.alignment.referents import Referent
from desktop.comparison.alignment.rows import Aligned
from desktop.message import message
from desktop.reading.claim import Claim, Factuality, Phrase
from desktop.reading.mention import NameType
from desktop.reading.name_words import name_words
from desktop.text.words import fold

_TOLD = frozenset({Factuality.ASSERTED, Factuality.PARTLY})
# Prepositions by what they ask: where it is, where it goes.
_WHERE = frozenset(
    ["in", "at", "on", "near", "outside", "inside", "off", "around", "behind", "beside", "along"]
)
_WHITHER = frozenset(["to", "into", "towards", "toward"])
_OPPOSED = {
    "north": "south",
    "south": "north",
    "east": "west",
    "west": "east",
    "left": "right",
    "right": "left",
    "upper": "lower",
    "lower": "upper",
}
_DIRECTION = re.compile(
    r"\b(north|south|east|west)(?:ern)?(?:most)?\b|\b(left|right|upper|lower)(?:-hand)?\b", re.I
)
_DOUBLE = re.compile(r"\b(?:north|south)-?(?:east|west)", re.I)
# Parts that every thing has two of.
_PARTS = frozenset(
    ["side", "end", "bank", "shore", "edge", "half", "wing", "part", "flank", "entrance", "gate",
     "door", "coast", "corner", "tower", "lane", "wall"]
)  # fmt: skip
# What lies at the rim of a town, and in it.
_WITHIN = frozenset(
    ["outskirts", "outskirt", "suburb", "suburbs", "edge", "fringe", "centre", "center"]
)
_TOWNS = frozenset(["city", "town", "village"])


# What stays where it is, so that whoever tells of it, and when, speaks of one place.
_FIXED = frozenset(
    ["gap", "hole", "breach", "crack", "crater", "rupture", "puncture", "gash", "dent", "leak",
     "entrance", "exit", "epicentre", "epicenter"]
)  # fmt: skip
_DEFINITE = re.compile(r"(?:the|its|their)\b", re.I)


@dataclass(frozen=True, slots=True)
class Location:
    """Where a claim says that something happened.

    Attributes:
        article: index of the article.
        claim: the claim.
        phrase: the words that say where.
        goes: whether they say where it goes, not where it is.
        heading: the direction in them, "" for none.
        named: the place that they name, None for none.
        theme: what is there or happens there.
    """

    article: int
    claim: Claim
    phrase: Phrase
    goes: bool
    heading: str
    named: Referent | None
    theme: Phrase | None


class Locations:
    """The locations of one article by what can set them against those of another one."""

    def __init__(self, held: Sequence[Location]) -> None:
        self._by_key: defaultdict[str, list[int]] = defaultdict(list)
        for place, location in enumerate(held):
            for key in family(location.claim.predicate) | {_heading(location.heading)}:
                self._by_key[key].append(place)

    def like(self, location: Location) -> list[int]:
        """The places of those of one doing with a location or on the opposite side, ascending."""
        keys = family(location.claim.predicate)
        if location.heading:
            keys |= {_heading(_OPPOSED[location.heading])}
        return sorted({place for key in keys for place in self._by_key.get(key, ())})


def _heading(direction: str) -> str:
    return f">{direction}"  # no key of a predicate begins so


def locations(aligned: Aligned, article: int) -> Iterator[Location]:
    """The locations in an article's factual claims, in order."""
    for claim in aligned.readings[article].claims:
        if claim.factuality in _TOLD:
            yield from _located(aligned, article, claim)


def _located(aligned: Aligned, article: int, claim: Claim) -> Iterator[Location]:
    theme = claim.target or claim.agent
    for phrase in claim.others:
        relation = phrase.relation.casefold()
        if relation in _WHERE or relation in _WHITHER:
            found = _location(aligned, article, claim, phrase, theme)
            if found:
                yield found
    if claim.target is not None:
        found = _location(aligned, article, claim, claim.target, claim.agent)
        if found and (found.named or fold(claim.target.head) in _WITHIN | _TOWNS):
            yield found


def _location(
    aligned: Aligned, article: int, claim: Claim, phrase: Phrase, theme: Phrase | None
) -> Location | None:
    text = aligned.readings[article].article.text[phrase.start : phrase.end]
    found = _named(aligned, article, phrase)
    matches = _DIRECTION.findall(text)
    told = len(matches) == 1 and not _DOUBLE.search(text)
    heading = (matches[0][0] or matches[0][1]).lower() if told else ""
    kind = fold(phrase.head) in _kinds()
    if not found and not (heading or kind):
        return None
    goes = phrase.relation.casefold() in _WHITHER
    return Location(article, claim, phrase, goes, heading, found, theme)


@cache
def _kinds() -> frozenset[str]:
    """The words for parts of things and for places."""
    return _WITHIN | _TOWNS | _PARTS | name_words().places


def _named(aligned: Aligned, article: int, phrase: Phrase) -> Referent | None:
    """The place that a phrase is the name of, or that it ends with behind its noun."""
    for mention, referent in aligned.referents.within(article, phrase.start, phrase.end):
        last = mention.end >= phrase.end - 1
        if referent.type is NameType.PLACE and last and fold(phrase.head) in fold(referent.name):
            return referent
    return None


def sides_apart(aligned: Aligned, one: Location, other: Location) -> str:
    """The noun of which two locations are opposite sides, "" where they are not."""
    nouns = fold(one.phrase.head), fold(other.phrase.head)
    if not one.heading or _OPPOSED.get(one.heading) != other.heading:
        return ""
    if nouns[0] != nouns[1] and not (nouns[0] in _PARTS and nouns[1] in _PARTS):
        return ""
    wholes = _whole(aligned, one), _whole(aligned, other)
    if wholes[0] and wholes[1] and wholes[0].id != wholes[1].id:
        return ""
    for here, there in ((one, other), (other, one)):
        text = aligned.readings[here.article].article.text
        own = rf"\b{there.heading}(?:ern)?\W+{re.escape(there.phrase.head)}"
        if re.search(own, text, re.I):
            return ""
    return nouns[0]


def opposed_headings(one: str, other: str) -> bool:
    """Whether each of two texts has a direction that the other lacks, along one axis."""
    mine, theirs = (
        {(found[0] or found[1]).lower() for found in _DIRECTION.findall(text)}
        for text in (one, other)
    )
    return any(_OPPOSED[heading] in theirs - mine for heading in mine - theirs)


def _whole(aligned: Aligned, one: Location) -> Referent | None:
    """What a side is the side of, where a name says so."""
    phrase = one.phrase
    found = aligned.referents.within(one.article, phrase.start, phrase.end)
    return next((referent for _, referent in found), None)


def same_doing(one: Location, other: Location) -> bool:
    """Whether two claims are about one activity: synonymous predicates with the same theme."""
    return word_likeness(one.claim.predicate, other.claim.predicate) > 0 and same_theme(one, other)


def same_theme(one: Location, other: Location) -> bool:
    """Whether what is at two locations is the same by name or by word."""
    if one.theme is None or other.theme is None:
        return False
    if one.theme.referent and one.theme.referent == other.theme.referent:
        return True
    return word_likeness(one.theme.head, other.theme.head) > 0


def stays_put(aligned: Aligned, one: Location, other: Location) -> bool:
    """Whether both are of one thing that does not move, and the only one there is: "the gap"."""
    themes = [held.theme for held in (one, other)]
    if themes[0] is None or themes[1] is None or fold(themes[0].head) != fold(themes[1].head):
        return False
    texts = [
        aligned.readings[held.article].article.text[theme.start : theme.end]
        for held, theme in ((one, themes[0]), (other, themes[1]))
    ]
    definite = any(_DEFINITE.match(text) for text in texts)
    return definite and fold(themes[0].head) in _FIXED


def part_of(aligned: Aligned, one: Location, other: Location) -> str:
    """In words, why one location is in the other; "" where nothing says so."""
    for inner, outer in ((one, other), (other, one)):
        head = fold(inner.phrase.head)
        if head in _WITHIN and (fold(outer.phrase.head) in _TOWNS or outer.named):
            whole = _whole(aligned, inner)
            if not (whole and outer.named and whole.id != outer.named.id):
                if head.endswith("s"):
                    return message("the {parts} belong to it", parts=inner.phrase.head)
                return message("the {part} is a part of it", part=inner.phrase.head)
        if inner.named and outer.named and _says_within(aligned, inner, outer):
            return message("{inner} is in {outer}", inner=inner.named.name, outer=outer.named.name)
    return ""


def _says_within(aligned: Aligned, inner: Location, outer: Location) -> bool:
    """Whether one of the accounts says that a place lies in another: "Tollmere, in Merevia"."""
    if not inner.named or not outer.named:
        return False
    return any(
        _says(aligned, article, inner.named, outer.named)
        for article in (inner.article, outer.article)
    )


def _says(aligned: Aligned, article: int, inner: Referent, outer: Referent) -> bool:
    known, asked = aligned.once(_known), (article, inner.id, outer.id)
    if asked not in known:
        known[asked] = _has_behind(aligned, article, inner, outer)
    return known[asked]


def _known(_: Aligned) -> dict[tuple[int, int, int], bool]:
    """What an account says of two places, as far as was asked: each two locations ask again."""
    return {}


def _has_behind(aligned: Aligned, article: int, inner: Referent, outer: Referent) -> bool:
    """Whether the name of a place has that of another one behind it anywhere."""
    text, named = aligned.readings[article].article.text, aligned.once(_ends_of_names)
    asked = article, inner.id
    if asked not in named:
        found = re.finditer(rf"(?={re.escape(inner.name)})", text, re.I)
        named[asked] = [match.start() + len(inner.name) for match in found]
    behind = _behind(outer.name)
    return any(behind.match(text, end) for end in named[asked])


def _ends_of_names(_: Aligned) -> dict[tuple[int, int], list[int]]:
    """Where the name of a place ends each time that an account has it, as far as was asked."""
    return {}


@lru_cache(maxsize=1024)
def _behind(name: str) -> re.Pattern[str]:
    """What says behind the name of a place that it lies in another one."""
    between = r"(?:,? (?:in|of|near) (?:the )?(?:[a-z-]+ ){0,3}|, )"
    return re.compile(between + re.escape(name), re.I)
