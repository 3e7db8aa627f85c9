"""Tolls: among an account's figures for people affected, those of the event itself.

A report of a flood counts its dead, and those of each town, and those of the last flood. Figures
that accounts give in dissimilar words are matched by the event's toll.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.figures.subjects import counts_people, is_bare, relation
from desktop.comparison.figures.updates import COUNTED_AGAIN, says_raised, says_revised
from desktop.comparison.positions.gates import Spot
from desktop.comparison.positions.matching import Match, Place, Relation
from desktop.comparison.positions.recalled import is_recalled
from desktop.reading import Reading
from desktop.text.quantities import Quantity

# News says what happened to whom in its first statements (the "inverted pyramid"): so many, or
# this share of a longer report.
_HEAD = 8
_HEAD_SHARE = 1 / 3
# Before a figure that is the toll of the event by its name.
_TOLL = re.compile(
    r"\b(?:toll|number of (?:the |people )?(?:dead|deaths|killed|injured|wounded|missing|victims)"
    r"|deaths(?! of\b))\b",
    re.I,
)
# Before a figure that was given up: "initially put at nine", "rose from 11".
_FORMER = re.compile(
    r"\b(?:(?:initially|originally|earlier|previously|first)\b[^.;]{0,60}|(?:up|down)? ?from"
    r"(?: at least| about)?) $",
    re.I,
)
_REACH = 80  # characters before a figure that hold these


class Tolls:
    """The figures of aligned articles for people affected by the event."""

    def __init__(self, aligned: Aligned) -> None:
        self._aligned = aligned
        self._recalled = set[Place]()
        self._of_event = [
            dict(self._found(article, reading)) for article, reading in enumerate(aligned.readings)
        ]

    def is_of_event(self, place: Place) -> bool:
        """Whether a figure is the toll of the event, not of a part or of another event."""
        return place.number in self._of_event[place.article].values()

    def of_one_time(self, one: Place, other: Place) -> bool:
        """Whether not only one of two figures is that of another, earlier event."""
        return (one in self._recalled) == (other in self._recalled)

    def successions(self) -> Iterator[Match]:
        """Tolls of which one account gives both, and says that one was replaced."""
        for one, other in self._aligned.pairs():
            for role, index in self._of_event[one].items():
                rival = self._of_event[other].get(role)
                if rival is not None:
                    ends = Place(one, index), Place(other, rival)
                    if self.given_up(*ends):
                        yield Match(*ends, Relation.RIVAL, 1.0)

    def given_up(self, one: Place, other: Place) -> str:
        """The words by which one account retracts the other's toll, "" for none.

        "Firefighters had initially put the number of dead at nine."
        """
        if not (self.is_of_event(one) and self.is_of_event(other)):
            return ""
        if relation(self._figure(one), self._figure(other)) is not Relation.RIVAL:
            return ""
        return self._gives_up(one, other) or self._gives_up(other, one)

    def _gives_up(self, place: Place, other: Place) -> str:
        former = self._figure(other)
        for number, given in enumerate(self._aligned.readings[place.article].quantities):
            same = (given.low, given.high) == (former.low, former.high)
            counted = counts_people(given) and given.role in ("", former.role)
            if same and (counted or is_bare(given)):
                told = Place(place.article, number)
                if found := says_revised(self._aligned, told) or says_raised(self._aligned, told):
                    return found
        return ""

    def _figure(self, place: Place) -> Quantity:
        return self._aligned.readings[place.article].quantities[place.number]

    def _found(self, article: int, reading: Reading) -> Iterator[tuple[str, int]]:
        """What befell people, and the place of the figure that says how many."""
        counted: dict[str, list[int]] = {}
        for number, figure in enumerate(reading.quantities):
            spot = Spot(article, figure.start, figure.end)
            plain = figure.role in COUNTED_AGAIN and counts_people(figure) and not figure.relation
            recalled = plain and is_recalled(self._aligned, spot, anywhere=True)
            if recalled:
                self._recalled.add(Place(article, number))
            elif plain and not _is_former(reading, figure):
                counted.setdefault(figure.role, []).append(number)
        for role, numbers in counted.items():
            found = _of_event(reading, numbers)
            if found is not None:
                yield role, found


def _of_event(reading: Reading, numbers: Sequence[int]) -> int | None:
    """Which of some figures is that of the event: the one named so, or the first if it is a total.

    "Nine in Kelm and four in Ostrel" are parts, and so is what is less than the others together.
    """
    figures = [reading.quantities[number] for number in numbers]
    named = [n for n, figure in zip(numbers, figures, strict=True) if _is_named(reading, figure)]
    if named:
        return named[0]
    first, *others = figures
    sentences = {reading.sentence_at(figure.start) for figure in others}
    total = first.low >= sum({figure.low for figure in others})
    apart = reading.sentence_at(first.start) not in sentences
    return numbers[0] if total and apart and is_near_head(reading, first) else None


def is_near_head(reading: Reading, figure: Quantity) -> bool:
    """Whether a figure is among the first statements of its account."""
    head = max(_HEAD, _HEAD_SHARE * len(reading.statements))
    return bisect_left(reading.statements, reading.sentence_at(figure.start)) < head


def _is_former(reading: Reading, figure: Quantity) -> bool:
    return _FORMER.search(_before(reading, figure)) is not None


def _is_named(reading: Reading, figure: Quantity) -> bool:
    return _TOLL.search(_before(reading, figure)) is not None


def _before(reading: Reading, figure: Quantity) -> str:
    """The words before a figure in its statement."""
    sentence = reading.sentence_around(figure.start)
    first = max(sentence.start, figure.start - _REACH)
    return reading.article.text[first : figure.start]
