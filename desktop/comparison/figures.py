"""Which figures of different accounts count the same thing, and how their values stand."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cached_property

import numpy as np

from desktop.comparison.alignment import Aligned
from desktop.comparison.building import position, said_texts
from desktop.comparison.matching import Match, Place, Relation, closest
from desktop.comparison.model import Position
from desktop.comparison.values import quantity_value
from desktop.reading import Reading
from desktop.text.quantities import Quantity

# How alike what is said around two figures of one unit or noun must be before they are taken for
# the same thing, by what else speaks for it. Set on the demo archive's table of traps and the
# pairs of BASIL and AllSides (development half) so that nothing false is matched there.
_ALIKE = 0.30
_ALIKE_IF_UNIQUE = 0.12  # each account has but one figure of the kind
_ALIKE_IF_COINCIDENT = 0.02  # measures that agree after conversion hardly do so by chance
_ALIKE_IF_TOLL = 0.0  # who was killed, hurt, missing: the event itself is what they share
_ALIKE_IF_RIVAL = 0.45  # other values: only in statements that are nearly paraphrases ...
_ALIKE_IF_RIVAL_TOLL = 0.15  # ... unless they count the victims of the event
_COINCIDENT = 0.03
_NARROW = 1.5  # how many times its low end the high end of a telling range is
# How far apart a rounded and an exact figure may lie, and one that is said to be about so much.
_ROUNDED = 0.10
_ABOUT = 0.25
# A count below this is a count, however round.
_SMALLEST_ROUNDED = 100
# From this on the same digits elsewhere are hardly chance.
_TELLING = 10
_MEASURES = frozenset({"m", "m²", "m³", "kg", "°C", "m/s", "m³/s", "W", "J", "Hz", "Pa"})
# Shares, spans of time and ages agree by chance all the time.
_LOOSE_UNITS = frozenset({"%", "s", "age", "percentage point"})


class Figures:
    """The figures of aligned articles and which of them belong together."""

    def __init__(self, aligned: Aligned) -> None:
        self._aligned = aligned
        self._unique = [
            Counter(_subject(quantity) for quantity in reading.quantities)
            for reading in aligned.readings
        ]
        self._said_in = ["\n".join(said_texts(reading)) for reading in aligned.readings]
        self._given = [set(map(_given, reading.quantities)) for reading in aligned.readings]

    def quantity(self, place: Place) -> Quantity:
        """The figure at a place."""
        return self._aligned.readings[place.article].quantities[place.index]

    def position(self, place: Place) -> Position:
        """Where a figure stands, with its value and who gives it."""
        figure = self.quantity(place)
        reading = self._aligned.readings[place.article]
        return position(reading, figure.start, figure.end, quantity_value(figure))

    @cached_property
    def matches(self) -> tuple[Match, ...]:
        """The figures that count the same thing."""
        return closest(
            match for one, other in self._aligned.pairs() for match in self._candidates(one, other)
        )

    @cached_property
    def lone(self) -> tuple[Place, ...]:
        """The figures that no other article has in any form."""
        matched = {place for match in self.matches for place in (match.one, match.other)}
        return tuple(
            place for place in self._places() if place not in matched and not self._said(place)
        )

    def _said(self, place: Place) -> bool:
        """Whether another article may have the same value, whatever it is said to count there.

        Silence that is not there is worse than silence overlooked: the same number of something
        else is enough for saying nothing.
        """
        figure = self.quantity(place)
        return any(
            _has(figure, reading, self._said_in[article])
            for article, reading in enumerate(self._aligned.readings)
            if article != place.article
        )

    def _places(self) -> Iterator[Place]:
        for article, reading in enumerate(self._aligned.readings):
            for index in range(len(reading.quantities)):
                yield Place(article, index)

    def _candidates(self, one: int, other: int) -> Iterator[Match]:
        foreign = self._foreign(one, other)
        figures = self._aligned.readings[one].quantities
        rivals = self._aligned.readings[other].quantities
        starts = [figure.start for figure in figures], [rival.start for rival in rivals]
        likeness = np.maximum(*self._aligned.alike_around(one, starts[0], other, starts[1]))
        for index, figure in enumerate(figures):
            for counterpart, rival in enumerate(rivals):
                # in another language we may not know what a bare number counts
                if _same_subject(figure, rival) and (figure.unit or not foreign):
                    found = relation(figure, rival)
                    alike = float(likeness[index, counterpart])
                    barred = found is Relation.RIVAL and self._shared(one, figure, other, rival)
                    if not barred and alike >= self._needed(found, one, figure, other, rival):
                        yield Match(Place(one, index), Place(other, counterpart), found, alike)

    def _shared(self, one: int, figure: Quantity, other: int, rival: Quantity) -> bool:
        """Whether one of two values stands in both articles, of whatever is said of it there."""
        return _given(figure) in self._given[other] or _given(rival) in self._given[one]

    def _foreign(self, one: int, other: int) -> bool:
        return self._aligned.terms[one].language != self._aligned.terms[other].language

    def _needed(
        self, found: Relation, one: int, figure: Quantity, other: int, rival: Quantity
    ) -> float:
        """How alike the statements around two figures must be."""
        unique = self._unique[one][_subject(figure)] == self._unique[other][_subject(rival)] == 1
        toll = bool(figure.role) and _of_people(figure) and _of_people(rival)
        if found is Relation.RIVAL:
            return _ALIKE_IF_RIVAL_TOLL if toll and unique else _ALIKE_IF_RIVAL
        if toll:
            return _ALIKE_IF_TOLL
        if _coincide(figure, rival):
            return _ALIKE_IF_COINCIDENT
        return _ALIKE_IF_UNIQUE if unique and figure.unit not in _LOOSE_UNITS else _ALIKE


def _coincide(one: Quantity, other: Quantity) -> bool:
    """Whether two measures agree after conversion, or one lies in the other's narrow range."""
    if one.unit not in _MEASURES:
        return False
    narrow, wide = sorted((one, other), key=lambda figure: figure.high - figure.low)
    if wide.low < wide.high:
        return wide.low <= narrow.low and narrow.high <= wide.high <= _NARROW * wide.low
    return abs(one.low - other.low) <= _COINCIDENT * abs(one.low)


def _has(figure: Quantity, reading: Reading, said: str) -> bool:
    """Whether an article, with the text of all its statements, may give a figure."""
    for known in reading.quantities:
        found = relation(figure, known)
        if found is Relation.SAME and figure.unit == known.unit:
            return True
        if found is Relation.COMPATIBLE and _same_subject(figure, known):
            return True
    return figure.high >= _TELLING and _is_written(figure, said)


def _is_written(figure: Quantity, said: str) -> bool:
    """Whether the digits of a figure stand anywhere in what is said."""
    digits = re.escape(f"{figure.low:,.0f}").replace(",", "[.,   ]?")
    pattern = rf"(?<![\d.,]){digits}(?![.,]?\d)"
    return re.search(pattern, said) is not None


def relation(one: Quantity, other: Quantity) -> Relation:
    """How two values of one thing stand: the same, both possible, or not."""
    if (one.low, one.high) == (other.low, other.high):
        opposite = {one.modifier, other.modifier} == {"more than", "less than"}
        return Relation.RIVAL if opposite else Relation.SAME
    low, high = _bounds(one)
    other_low, other_high = _bounds(other)
    overlap = low < other_high and other_low < high
    return Relation.COMPATIBLE if overlap else Relation.RIVAL


def _bounds(figure: Quantity) -> tuple[float, float]:
    """The open interval of values that a figure allows."""
    counted = not figure.unit and figure.high < _SMALLEST_ROUNDED
    share = _ABOUT if figure.modifier == "about" else _ROUNDED
    slack = min(figure.step / 2, share * abs(figure.high)) if not counted else 0.5
    if figure.modifier == "about":
        slack = max(slack, share * abs(figure.high))
    low, high = figure.low - slack, figure.high + slack
    if figure.modifier in {"at least", "more than"}:
        return low, float("inf")
    if figure.modifier in {"at most", "less than"}:
        return float("-inf"), high
    return low, high


def _given(figure: Quantity) -> tuple[str, str, float, float]:
    return figure.unit, figure.noun, figure.low, figure.high


def _subject(figure: Quantity) -> tuple[str, str, str]:
    return figure.unit, figure.noun, figure.role


def _same_subject(one: Quantity, other: Quantity) -> bool:
    """Whether two figures can count the same: unit or noun, and what is said of it, agree."""
    if one.unit != other.unit or one.relation != other.relation:
        return False
    if one.unit:
        return True
    if one.role != other.role and (
        (one.role and other.role) or _of_people(one) or _of_people(other)
    ):
        return False
    if one.noun and other.noun:
        return one.noun == other.noun
    return bool(one.role and one.role == other.role)


def _of_people(figure: Quantity) -> bool:
    return figure.noun in {"person", ""}
