"""Aspects: figures that tell one thing of an event with other nouns and verbs.

"About 1,400 drivers took part" and "fewer than 900 marched" share no word, "costs 38 crowns" and
"is 52 crowns, a price" hardly one; but each account tells but once how many took part.
"""

from collections import defaultdict
from functools import cached_property

from desktop.comparison.alignment.predicates import RELATED, word_likeness
from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.figures.subjects import counts_people, of_people
from desktop.comparison.positions.gates import Spot, clause_text
from desktop.comparison.positions.matching import Place
from desktop.text.aspects import COUNT, MONEY, PERSON, aspects
from desktop.text.counted import PERSONAL
from desktop.text.quantities import Quantity
from desktop.text.units import currencies

# Of an aspect that one account tells once the other one may give so many figures: on invented
# reports of one event 13 of 15 pairs of such figures are of one thing, of 500 pairs of real ones
# nothing is told by this that is not.
_FEW = 2
# From this on a figure without a noun is a sum where its clause tells of money: "lost 40 million".
_SUM = 100_000
# What sums are of in countries that the word leaves open, where it is read as a noun.
COINS = frozenset({"crown", "mark", "florin", "guilder", "shilling"})
# What befell people: those who were arrested at a rally are no crowd.
_BEFELL = PERSONAL - {"gathered", "evacuated", "displaced", "rescued"}
_PARTS = frozenset({"part", "further", "whole"})
_VAGUE = 2.0  # "tens of thousands" is no figure of its own

_Values = set[tuple[float, float]]


class Aspects:
    """What of the event the figures of aligned articles tell."""

    def __init__(self, aligned: Aligned) -> None:
        self._aligned = aligned

    def are_of_one(self, one: Place, other: Place) -> bool:
        """Whether two figures tell one aspect, of which their accounts give hardly any other."""
        shared = self._of[one.article][one.number] & self._of[other.article][other.number]
        lone = any(self._is_lone(aspect, one.article, other.article) for aspect in shared)
        return lone and self._may_count_the_same(one, other)

    def _is_lone(self, aspect: str, one: int, other: int) -> bool:
        """Whether one of two accounts has a single figure of an aspect, the other one few."""
        given = sorted(len(self._values[article][aspect]) for article in (one, other))
        return given[0] == 1 and given[1] <= _FEW

    def _may_count_the_same(self, one: Place, other: Place) -> bool:
        """Whether the nouns of two figures of one aspect may be of the same."""
        figures = [self._figure(place) for place in (one, other)]
        nouns = [figure.noun for figure in figures]
        if not all(nouns) or nouns[0] == nouns[1]:
            return True
        if any(map(of_people, figures)):
            return all(PERSON in self._kinds(place) for place in (one, other))
        named = [self._named(place) for place in (one, other)]
        return word_likeness(*nouns) >= RELATED or not named[0].isdisjoint(named[1])

    def _named(self, place: Place) -> frozenset[str]:
        """The aspects that the noun of a figure names by itself: "jobs", "posts"."""
        text, language = self._figure(place).text, self._aligned.terms[place.article].language
        return aspects(text, language, COUNT) | aspects(text, language, PERSON)

    def _figure(self, place: Place) -> Quantity:
        return self._aligned.readings[place.article].quantities[place.number]

    @cached_property
    def _of(self) -> list[list[frozenset[str]]]:
        """The aspects of each figure of each article."""
        return [
            [self._told(Place(article, number)) for number in range(len(reading.quantities))]
            for article, reading in enumerate(self._aligned.readings)
        ]

    @cached_property
    def _values(self) -> list[defaultdict[str, _Values]]:
        """The values that each article gives of each aspect."""
        found: list[defaultdict[str, _Values]] = []
        for reading, held in zip(self._aligned.readings, self._of, strict=True):
            values = defaultdict[str, _Values](set)
            for figure, told in zip(reading.quantities, held, strict=True):
                for aspect in told:
                    values[aspect].add((figure.low, figure.high))
            found.append(values)
        return found

    def _told(self, place: Place) -> frozenset[str]:
        """The aspects that the clause of a figure tells of, or else its statement."""
        figure, language = self._figure(place), self._aligned.terms[place.article].language
        if figure.relation in _PARTS or figure.high > _VAGUE * figure.low:
            return frozenset()
        clause = clause_text(self._aligned, Spot(place.article, figure.start, figure.end))
        sentence = self._aligned.readings[place.article].sentence_around(figure.start)
        # of bare numbers a statement has many: "180 jobs, 120 of them in Kelm and 60 in Orrin"
        whole = [sentence.text] if figure.noun or figure.unit else []
        for text in (clause, *whole):
            told = [
                f"{kind} {aspect}"
                for kind in self._kinds(place)
                for aspect in aspects(text, language, kind)
                if figure.role not in _BEFELL or aspect == figure.role
            ]
            if told:
                return frozenset(told)
        return frozenset()

    def _kinds(self, place: Place) -> tuple[str, ...]:
        """The kinds of aspects that a figure can tell."""
        figure, language = self._figure(place), self._aligned.terms[place.article].language
        if figure.unit:
            money = figure.unit.partition(" per ")[0] in currencies()
            return (MONEY,) if money else (figure.unit,)
        if figure.noun in COINS:
            return (MONEY,)
        if not figure.noun:
            return (PERSON, COUNT, MONEY) if figure.low >= _SUM else (PERSON, COUNT)
        people = counts_people(figure) or aspects(figure.text, language, PERSON)
        return (PERSON, COUNT) if people else (COUNT,)
