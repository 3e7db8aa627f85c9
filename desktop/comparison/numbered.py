"""Numbered: floors, platforms and gates by their number, and sides of one thing, told apart.

Where only the number differs, or north and south "of the lighthouse", the words around it are the
same, and the phrases have one noun: nothing else tells that these are two places.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.comparison.alignment import Aligned
from desktop.comparison.building import difference, named, position
from desktop.comparison.doubts import doubts
from desktop.comparison.gates import Spot, weightiest
from desktop.comparison.matching import Match, Place, Relation
from desktop.comparison.model import Difference, Kind, Strength, Verdict
from desktop.comparison.reasons import because
from desktop.message import message
from desktop.reading import Reading
from desktop.text.words import fold

# Statements must be as alike as those of two figures that each account gives but once.
_ALIKE = 0.40
_ORDINALS = (
    "ground", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
    "tenth", "eleventh", "twelfth",
)  # fmt: skip
_FLOORS = frozenset({"floor", "storey", "story"})
_ORDERED = re.compile(
    rf"\b(?P<which>{'|'.join(_ORDINALS)}|\d{{1,2}}(?:st|nd|rd|th))[ -]"
    rf"(?P<what>{'|'.join(sorted(_FLOORS))})\b",
    re.I,
)
_COUNTED = re.compile(
    r"\b(?P<what>platform|gate|terminal|pier|berth|ward|room|lane|track|reactor|unit|hall|courtroom"
    r"|junction|exit|kilometre|kilometer|dock|shed|warehouse|hangar|runway)"
    r" (?:no\.? ?|number )?(?P<which>\d{1,4}|(?-i:[A-Z]))\b(?![.,:]\d)",
    re.I,
)
_OPPOSED = {"north": "south", "south": "north", "east": "west", "west": "east"}
# "Two miles north of the lighthouse"; "the north of Norvia" is a part of it, and it has others.
_BEYOND = re.compile(
    r"\b(?:miles?|kilomet(?:er|re)s?|km|met(?:er|re)s?|yards|feet|just|directly|due|shortly)\s+"
    rf"(?P<which>{'|'.join(_OPPOSED)}) of (?P<what>(?:the |its |a )?[\w’'-]+)",
    re.I,
)


_DETERMINER = re.compile(r"(?:the|its|a) ")
# What tells that one of these may be near, and how far around it can stand.
_PATTERNS = (
    (re.compile(r"[ -](?:floor|stor[e]?y)\b"), _ORDERED),
    (re.compile(r"(?<= )(?:\d{1,4}|[A-Z])\b"), _COUNTED),
    (re.compile(r"(?:th|st) of "), _BEYOND),
)
_BACK, _AHEAD = 24, 24


@dataclass(frozen=True, slots=True)
class _Numbered:
    """A place by its number, or by the side of something on which it lies.

    Attributes:
        start: first character in the text.
        end: character after its last one.
        what: what has the number, or of what it is the side.
        which: the number, in figures, the letter or the side.
    """

    start: int
    end: int
    what: str
    which: str


def find_numbered(aligned: Aligned) -> Iterator[Difference]:
    """Places of one noun of which each of two accounts gives one number or side, another one."""
    held = [
        _by_noun(reading) if terms.language == "en" else {}
        for reading, terms in zip(aligned.readings, aligned.terms, strict=True)
    ]
    for one, other in aligned.pairs():
        for what in sorted(held[one].keys() & held[other].keys()):
            found = held[one][what], held[other][what]
            which = [{place.which for place in places} for places in found]
            if len(which[0]) == len(which[1]) == 1 and which[0] != which[1]:
                yield from _difference(aligned, (one, found[0]), (other, found[1]))


def _by_noun(reading: Reading) -> dict[str, list[_Numbered]]:
    found: dict[str, list[_Numbered]] = {}
    text, statements = reading.article.text, frozenset(reading.statements)
    for sign, pattern in _PATTERNS:
        # few texts have one of these words, and to look for all of them takes long
        for near in sign.finditer(text):
            low, high = max(0, near.start() - _BACK), near.end() + _AHEAD
            for match in pattern.finditer(text, low, high):
                # what the window cuts, or the fraction behind it, is found by its own sign
                cut = match.end() + 2 > high and high < len(text)
                if not cut and reading.sentence_at(match.start()) in statements:
                    place = _numbered(match, beyond=pattern is _BEYOND)
                    if place not in found.setdefault(place.what, []):
                        found[place.what].append(place)
    return found


def _numbered(match: re.Match[str], *, beyond: bool) -> _Numbered:
    what, which = fold(match["what"]), fold(match["which"])
    if beyond:
        what = f"of {_DETERMINER.sub('', what)}"
    if what in _FLOORS:
        what = "floor"
    # "fourth" and "4th", "07" and "7" are one number
    level = _level(which)
    return _Numbered(*match.span(), what, which if level is None else str(level))


_Side = tuple[int, list[_Numbered]]


def _difference(aligned: Aligned, one: _Side, other: _Side) -> Iterator[Difference]:
    """The difference between the two places in the most alike statements, if they are so."""
    found = [
        (_alike(aligned, (one[0], mine), (other[0], theirs)), mine, theirs)
        for mine in one[1]
        for theirs in other[1]
    ]
    alike, mine, theirs = max(found, key=lambda pair: pair[0])
    apart = _apart(mine, theirs)
    if alike < _ALIKE or not apart:
        return
    ends = (one[0], mine), (other[0], theirs)
    spots = [Spot(article, place.start, place.end) for article, place in ends]
    doubtful = [apart] if apart is not _EXCLUDE else []
    why = next(iter([*weightiest(doubts(aligned, *spots)), *doubtful]), "")
    told = [aligned.readings[a].article.text[place.start : place.end] for a, place in ends]
    match = Match(Place(one[0], 0), Place(other[0], 0), Relation.RIVAL, alike)
    what = message("“{one}” in one account, “{other}” in the other", one=told[0], other=told[1])
    reason = because(what, why or _EXCLUDE)
    verdict = Verdict.UNCLEAR if why else Verdict.CONFLICT
    judgement = verdict, Strength.POSSIBLE, named(aligned, match, reason)
    # without a value: the words say it, and what stands for them here is no one's language
    places = [(a, position(aligned.readings[a], place.start, place.end)) for a, place in ends]
    yield difference(aligned, Kind.PLACE, judgement, places)


_EXCLUDE = message("it can be only one of them")


def _apart(one: _Numbered, other: _Numbered) -> str:
    """Why two places may still be one, or that they can't; "" where they are not comparable."""
    if one.which in _OPPOSED:
        return _EXCLUDE if _OPPOSED[one.which] == other.which else ""
    if one.which.isalpha() != other.which.isalpha() and one.what != "floor":
        return ""
    levels = _level(one.which), _level(other.which)
    if one.what == "floor" and None not in levels and abs((levels[0] or 0) - (levels[1] or 0)) < 2:
        return message("the ground floor is the first one in some countries")
    return _EXCLUDE


def _level(which: str) -> int | None:
    if which in _ORDINALS:
        return _ORDINALS.index(which)
    digits = re.match(r"\d+", which)
    return int(digits.group()) if digits else None


def _alike(aligned: Aligned, one: tuple[int, _Numbered], other: tuple[int, _Numbered]) -> float:
    sentences = [
        aligned.readings[article].sentence_at(place.start) for article, place in (one, other)
    ]
    return aligned.alike(one[0], sentences[0], other[0], sentences[1])
