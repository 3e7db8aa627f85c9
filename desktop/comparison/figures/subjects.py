"""Subjects: what figures count, how two values compare, and which values an article gives."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import accumulate

from desktop.comparison.positions.building import said_texts
from desktop.comparison.positions.matching import Relation
from desktop.reading import Reading
from desktop.text.nouns import words
from desktop.text.quantities import Quantity
from desktop.text.written_numbers import written_out

# How far apart a rounded and an exact figure may lie, and one that is said to be about so much.
_ROUNDED = 0.10
_ABOUT = 0.25
# Of a figure with no more telling digits than these ("600 million", "1,800") so much is rounded.
_ROUND_DIGITS = 2
_ROUNDED_OFF = 0.01
# A count below this is a count, however round.
_SMALLEST_ROUNDED = 100
# From this on the same digits elsewhere are hardly chance.
_TELLING = 10
MEASURES = frozenset({"m", "m²", "m³", "kg", "°C", "m/s", "m³/s", "W", "J", "Hz", "Pa"})
# What people are called of whom nothing more is said.
_PEOPLE = frozenset({"person", "", "resident", "inhabitant", "villager", "local", "victim"})
_BODY, _KILLED = "body", "killed"
_COINCIDENT = 0.03  # how far a conversion may be off
_NARROW = 1.5  # how many times its low end the high end of a telling range is
# Digits as they stand in a text, by threes or in one; a space may part thousands or two figures.
_NUMERAL = re.compile(r"(?<![\d.,])\d+(?:[.,   ]\d{3})*(?![.,]?\d)")


@dataclass(frozen=True, slots=True)
class Group:
    """The figures of an article that count the same.

    Attributes:
        example: one of them.
        places: their places in the reading, ascending.
        lows: the low ends of the values they allow, ascending.
        highest: for each of those the highest end of it and all before.
    """

    example: Quantity
    places: tuple[int, ...]
    lows: tuple[float, ...]
    highest: tuple[float, ...]

    def allows(self, figure: Quantity) -> bool:
        """Whether one of the figures and another one can both be true."""
        low, high = bounds(figure)
        before = bisect_left(self.lows, high)
        return before > 0 and self.highest[before - 1] > low


class Subjects:
    """The figures of one article by what they count."""

    def __init__(self, reading: Reading) -> None:
        self._said = "\n".join(said_texts(reading))
        self._folded = self._said.casefold()
        self._language = reading.article.language.lower().partition("-")[0]
        self._values = {(held.unit, held.low, held.high) for held in reading.quantities}
        self._ends = {(held.low, held.high) for held in reading.quantities}
        self._bare = {(held.low, held.high) for held in reading.quantities if is_bare(held)}
        found: dict[tuple[str, str, str, str], list[int]] = {}
        for place, figure in enumerate(reading.quantities):
            found.setdefault((*subject(figure), figure.relation), []).append(place)
        self.groups = [_group(reading, places) for places in found.values()]
        self._by_word: dict[tuple[str, str], list[Group]] = {}
        for group in self.groups:
            for word in _words(group.example):
                self._by_word.setdefault(word, []).append(group)
        self._numerals: frozenset[str] | None = None

    def like(self, figure: Quantity) -> Iterator[Group]:
        """The groups of figures that can count the same as a figure."""
        groups = {
            id(group): group for word in _words(figure) for group in self._by_word.get(word, ())
        }
        return (group for group in groups.values() if same_subject(figure, group.example))

    def counterparts(self, other: "Subjects") -> Iterator[tuple[Sequence[int], Sequence[int]]]:
        """The places of the figures of two groups of two articles that can count the same."""
        for held in self.groups:
            for rivals in other.like(held.example):
                yield held.places, rivals.places

    def has(self, figure: Quantity) -> bool:
        """Whether the article may give a figure, in digits or in words."""
        if (figure.unit, figure.low, figure.high) in self._values:
            return True
        if figure.high >= _TELLING and (figure.low, figure.high) in self._bare:
            return True
        if any(group.allows(one) for one in _readings(figure) for group in self.like(one)):
            return True
        if figure.high < _TELLING:
            return False
        given = is_bare(figure) and (figure.low, figure.high) in self._ends
        return given or self._writes(figure.low)

    def _writes(self, value: float) -> bool:
        """Whether a whole number occurs anywhere in the article, in digits or in words."""
        if f"{value:.0f}" in self._written():
            return True
        words = written_out(value, self._language)
        # few texts have the letters of a number anywhere, and to search for a word takes long
        told = bool(words) and words.casefold() in self._folded
        return told and re.search(rf"\b{words}\b", self._said, re.I) is not None

    def _written(self) -> frozenset[str]:
        """The whole numbers that occur anywhere in the article."""
        if self._numerals is None:
            found = set[str]()
            for match in _NUMERAL.finditer(self._said):
                parts = re.split(r"[.,   ]", match.group())
                found.update(parts)
                found.add("".join(parts))
            self._numerals = frozenset(found)
        return self._numerals


def _readings(figure: Quantity) -> Iterator[Quantity]:
    """A figure as it stands and as what it comes to: bodies that were found are people killed."""
    yield figure
    if figure.noun == _BODY and not figure.role:
        yield replace(figure, noun="person", role=_KILLED)
    elif figure.role == _KILLED and of_people(figure):
        yield replace(figure, noun=_BODY, role="")


def _group(reading: Reading, places: list[int]) -> Group:
    figures = [reading.quantities[place] for place in places]
    ends = sorted(bounds(figure) for figure in figures)
    highest = accumulate((high for _, high in ends), max)
    return Group(figures[0], tuple(places), tuple(low for low, _ in ends), tuple(highest))


def _words(figure: Quantity) -> Iterator[tuple[str, str]]:
    """Figures that count the same share one of these."""
    if figure.unit:
        yield "unit", figure.unit
        return
    if figure.noun:
        yield "noun", "person" if of_people(figure) else figure.noun
    if figure.role:
        yield "role", figure.role


def relation(one: Quantity, other: Quantity) -> Relation:
    """How two values compare: the same, both possible, or not."""
    if (one.low, one.high) == (other.low, other.high):
        opposite = {one.modifier, other.modifier} == {"more than", "less than"}
        return Relation.RIVAL if opposite else Relation.SAME
    low, high = bounds(one)
    other_low, other_high = bounds(other)
    overlap = low < other_high and other_low < high
    return Relation.COMPATIBLE if overlap else Relation.RIVAL


def coincide(one: Quantity, other: Quantity) -> bool:
    """Whether two measures agree after conversion, or one lies in the other's narrow range."""
    if one.unit not in MEASURES:
        return False
    narrow, wide = sorted((one, other), key=lambda figure: figure.high - figure.low)
    if wide.low < wide.high:
        return wide.low <= narrow.low and narrow.high <= wide.high <= _NARROW * wide.low
    return abs(one.low - other.low) <= _COINCIDENT * abs(one.low)


def in_other_units(one: Quantity, other: Quantity) -> bool:
    """Whether two measures are written with other digits, so that they hardly agree by chance."""
    digits = [re.findall(r"\d+", figure.text) for figure in (one, other)]
    return all(digits) and digits[0] != digits[1]


def bounds(figure: Quantity) -> tuple[float, float]:
    """The open interval of values that a figure allows."""
    counted = not figure.unit and figure.high < _SMALLEST_ROUNDED
    share = _ABOUT if figure.modifier == "about" else _ROUNDED
    slack = min(figure.step / 2, share * abs(figure.high)) if not counted else 0.5
    if figure.low == figure.high and not counted and telling_digits(figure.text) <= _ROUND_DIGITS:
        slack = max(slack, _ROUNDED_OFF * abs(figure.high))
    if figure.modifier == "about":
        slack = max(slack, share * abs(figure.high))
    low, high = figure.low - slack, figure.high + slack
    if figure.modifier == "about" and figure.low < figure.high:
        low = figure.low - max(share * abs(figure.low), min(slack, figure.step / 2))
    if figure.modifier in {"at least", "more than"}:
        return low, float("inf")
    if figure.modifier in {"at most", "less than"}:
        return float("-inf"), high
    return low, high


@lru_cache(maxsize=16384)
def telling_digits(written: str) -> int:
    """How many significant digits a figure has as written: 1 of "600 million", 2 of "1,800"."""
    number = re.search(r"\d[\d.,]*", written)
    return len(re.sub(r"[.,]", "", number.group()).strip("0")) if number else _ROUND_DIGITS + 1


def is_bare(figure: Quantity) -> bool:
    """Whether a figure has no noun: "3 million of the 15 million"."""
    return not (figure.unit or figure.noun or figure.role)


def subject(figure: Quantity) -> tuple[str, str, str]:
    """What a figure counts: its unit, its noun, its role."""
    return figure.unit, figure.noun, figure.role


def same_subject(one: Quantity, other: Quantity) -> bool:
    """Whether two figures can count the same: unit or noun, and role, agree."""
    if one.unit != other.unit or not _same_share(one, other):
        return False
    if one.unit == "%":
        return _same_noun(one, other) or all(
            figure.noun in words("person") for figure in (one, other)
        )
    if one.unit:
        return one.unit not in MEASURES or _same_noun(one, other)
    people = any(of_people(held) or held.noun in words("person") for held in (one, other))
    if one.role != other.role and ((one.role and other.role) or people):
        return False
    if one.noun and other.noun:
        return one.noun == other.noun or (of_people(one) and of_people(other))
    return bool(one.role and one.role == other.role)


def _same_noun(one: Quantity, other: Quantity) -> bool:
    """Whether two figures are of one noun, as far as both have one."""
    return not (one.noun and other.noun) or one.noun == other.noun


def _same_share(one: Quantity, other: Quantity) -> bool:
    """Whether both are totals, or both are not; "302 of the 312 were rescued" is one of either."""
    if one.relation == other.relation:
        return True
    told = bool(one.role) and one.role == other.role
    return told and {one.relation, other.relation} == {"", "part"}


def of_people(figure: Quantity) -> bool:
    """Whether a figure counts people, as far as it says."""
    return figure.noun in _PEOPLE


def counts_people(figure: Quantity) -> bool:
    """Whether a figure counts people, including named groups: "soldiers"."""
    return (
        not figure.unit
        and bool(figure.noun)
        and (of_people(figure) or figure.noun in words("person"))
    )
