"""Which figures of different accounts count the same thing, and how their values stand."""

from collections import Counter
from collections.abc import Iterator
from functools import cached_property

from desktop.comparison.alignment import Aligned
from desktop.comparison.matching import Match, Place, Relation, closest
from desktop.text.quantities import Quantity

# Statements this alike are about the same figure if its noun or unit is the same too.
_ALIKE = 0.30
# Where each account has but one figure of a unit, less will do for calling them compatible.
_ALIKE_IF_UNIQUE = 0.12
# Other values are of the same thing only in statements that are nearly paraphrases.
_ALIKE_IF_RIVAL = 0.45
# How far apart a rounded and an exact figure may lie, and one that is said to be about so much.
_ROUNDED = 0.10
_ABOUT = 0.25
# A count below this is a count, however round.
_SMALLEST_ROUNDED = 100
# From this on the same number in another language is hardly chance.
_TELLING = 10


class Figures:
    """The figures of aligned articles and which of them belong together."""

    def __init__(self, aligned: Aligned) -> None:
        self._aligned = aligned
        self._unique = [
            Counter(_subject(quantity) for quantity in reading.quantities)
            for reading in aligned.readings
        ]

    def quantity(self, place: Place) -> Quantity:
        """The figure at a place."""
        return self._aligned.readings[place.article].quantities[place.index]

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
        """Whether another article has the same number of the same thing, whatever the context."""
        figure = self.quantity(place)
        return any(
            relation(figure, self.quantity(other)) is Relation.SAME
            for other in self._places()
            if other.article != place.article
            and (
                _same_subject(figure, self.quantity(other))
                or (self._foreign(place.article, other.article) and figure.low >= _TELLING)
            )
        )

    def _places(self) -> Iterator[Place]:
        for article, reading in enumerate(self._aligned.readings):
            for index in range(len(reading.quantities)):
                yield Place(article, index)

    def _candidates(self, one: int, other: int) -> Iterator[Match]:
        for index, figure in enumerate(self._aligned.readings[one].quantities):
            for counterpart, rival in enumerate(self._aligned.readings[other].quantities):
                if not _same_subject(figure, rival) or (
                    self._foreign(one, other) and not figure.unit
                ):
                    continue
                found = relation(figure, rival)
                alike = self._alike(one, figure, other, rival)
                if alike >= self._needed(found, one, figure, other, rival):
                    yield Match(Place(one, index), Place(other, counterpart), found, alike)

    def _foreign(self, one: int, other: int) -> bool:
        return self._aligned.terms[one].language != self._aligned.terms[other].language

    def _alike(self, one: int, figure: Quantity, other: int, rival: Quantity) -> float:
        """How alike the statements or the clauses around two figures are."""
        readings = self._aligned.readings
        return max(
            self._aligned.alike(
                one,
                readings[one].sentence_at(figure.start),
                other,
                readings[other].sentence_at(rival.start),
            ),
            self._aligned.clauses_alike(one, figure.start, other, rival.start),
        )

    def _needed(
        self, found: Relation, one: int, figure: Quantity, other: int, rival: Quantity
    ) -> float:
        if found is Relation.RIVAL:
            return _ALIKE_IF_RIVAL
        unique = self._unique[one][_subject(figure)] == self._unique[other][_subject(rival)] == 1
        return _ALIKE_IF_UNIQUE if unique and figure.unit != "%" else _ALIKE


def relation(one: Quantity, other: Quantity) -> Relation:
    """How two values of one thing stand: the same, both possible, or not."""
    if (one.low, one.high) == (other.low, other.high):
        return Relation.SAME
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
