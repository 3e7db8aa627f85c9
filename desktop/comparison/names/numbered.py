"""Numbered: floors, platforms and gates by number, and sides of one thing, as places.

Where only the number differs, or north and south "of the lighthouse", the words around it are the
same, and the phrases have one noun: nothing else shows that these are two places.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.model import Difference, Kind
from desktop.comparison.positions.building import difference, named, position
from desktop.comparison.positions.doubts import only_one_of
from desktop.comparison.positions.gates import Spot, most_alike
from desktop.comparison.positions.matching import Match, Place, Relation
from desktop.message import message
from desktop.reading import Reading
from desktop.text.words import fold

# Statements must be as alike as those of two figures that each account gives but once.
_ALIKE = 0.40
_ORDINALS = (
    "ground", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
    "tenth", "eleventh", "twelfth",
)  # fmt: skip
_FLOOR = "floor"
_FLOORS = frozenset({_FLOOR, "storey", "story"})
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
_DETERMINER = re.compile(r"(?:the|its|a) ")
_OPPOSED = {"north": "south", "south": "north", "east": "west", "west": "east"}
# "Two miles north of the lighthouse"; "the north of Norvia" is a part of it, and it has others.
_BEYOND = re.compile(
    r"\b(?:miles?|kilomet(?:er|re)s?|km|met(?:er|re)s?|yards|feet|just|directly|due|shortly)\s+"
    rf"(?P<which>{'|'.join(_OPPOSED)}) of (?P<what>(?:the |its |a )?[\w’'-]+)",
    re.I,
)
# What tells that one of these may be near, and how far around it can stand.
_PATTERNS = (
    (re.compile(r"[ -](?:floor|store?y)\b"), _ORDERED),
    (re.compile(r"(?<= )(?:\d{1,4}|[A-Z])\b"), _COUNTED),
    (re.compile(r"(?:th|st) of "), _BEYOND),
)
_BACK, _AHEAD = 24, 24


@dataclass(frozen=True, slots=True)
class _Numbered:
    """A place by its number, or by the side of something on which it is.

    Attributes:
        spot: where it stands.
        what: what has the number, or of what it is the side.
        which: the number, in figures, the letter or the side.
    """

    spot: Spot
    what: str
    which: str


def find_numbered(aligned: Aligned) -> Iterator[Difference]:
    """Places of one noun of which each of two accounts gives one number or side, another one."""
    held = [
        _by_noun(reading, article) if aligned.terms[article].language == "en" else {}
        for article, reading in enumerate(aligned.readings)
    ]
    for one, other in aligned.pairs():
        for what in sorted(held[one].keys() & held[other].keys()):
            found = held[one][what], held[other][what]
            which = [{place.which for place in places} for places in found]
            if len(which[0]) == len(which[1]) == 1 and which[0] != which[1]:
                yield from _difference(aligned, *found)


def _by_noun(reading: Reading, article: int) -> dict[str, list[_Numbered]]:
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
                    place = _numbered(match, article, beyond=pattern is _BEYOND)
                    if place not in found.setdefault(place.what, []):
                        found[place.what].append(place)
    return found


def _numbered(match: re.Match[str], article: int, *, beyond: bool) -> _Numbered:
    what, which = fold(match["what"]), fold(match["which"])
    if beyond:
        what = f"of {_DETERMINER.sub('', what)}"
    if what in _FLOORS:
        what = _FLOOR
    # "fourth" and "4th", "07" and "7" are one number
    level = _level(which)
    spot = Spot(article, *match.span())
    return _Numbered(spot, what, which if level is None else str(level))


def _difference(
    aligned: Aligned, found: Sequence[_Numbered], rivals: Sequence[_Numbered]
) -> Iterator[Difference]:
    """The difference between the two places in the most alike statements, if they are so."""
    alike, one, other = most_alike(aligned, found, rivals)
    if alike < _ALIKE or not _are_comparable(one, other):
        return
    spots = one.spot, other.spot
    # without a value: the words say it, and what stands for them here is no one's language
    places = [(s.article, position(aligned.readings[s.article], s.start, s.end)) for s in spots]
    what = message(
        "“{one}” in one account, “{other}” in the other",
        one=places[0][1].text,
        other=places[1][1].text,
    )
    verdict, strength, reason = only_one_of(aligned, *spots, what, _floors(one, other))
    match = Match(Place(spots[0].article, 0), Place(spots[1].article, 0), Relation.RIVAL, alike)
    judgement = verdict, strength, named(aligned, match, reason)
    yield difference(aligned, Kind.PLACE, judgement, places)


def _are_comparable(one: _Numbered, other: _Numbered) -> bool:
    """Whether one number or side excludes the other: opposite sides, two figures, two letters."""
    if one.which in _OPPOSED:
        return _OPPOSED[one.which] == other.which
    return one.what == _FLOOR or one.which.isalpha() == other.which.isalpha()


def _floors(one: _Numbered, other: _Numbered) -> Iterator[str]:
    """Two floors beside each other may be one."""
    levels = _level(one.which), _level(other.which)
    if one.what == _FLOOR and None not in levels and abs((levels[0] or 0) - (levels[1] or 0)) < 2:
        yield message("the ground floor is the first one in some countries")


def _level(which: str) -> int | None:
    if which in _ORDINALS:
        return _ORDINALS.index(which)
    digits = re.match(r"\d+", which)
    return int(digits.group()) if digits else None
