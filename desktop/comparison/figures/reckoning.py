"""Arithmetic: figures that follow from others in their sentence and equal another account's.

91 votes to 88 are a majority of three and 50.8 per cent; 38 of 152 workers are a quarter; an amount
that a text converts itself is also the other amount; of 312 people, 28 of them crew, 284 are none;
two women and a child killed are three people killed. A mismatch is never reported: it may be about
something else.
"""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.figures.subjects import of_people
from desktop.comparison.positions.matching import Place
from desktop.reading import Reading
from desktop.text.nouns import words
from desktop.text.quantities import Quantity, find_quantities

_AGAINST = re.compile(r"\s*(?:to|against|[-–—])\s*")
_OF = re.compile(r"\s*of\s[^.;,]{0,40}")
_AMONG = re.compile(r"[\w\s]{0,20}[,(–—]\s*(?:including |among them |of whom )?(?:the )?")
_AND = re.compile(r"\s*(?:,? and|,)\s+")
# "Killing three men and two women in the cellar", but "killing three men, and two women fled".
_ENDS = re.compile(
    r"\s*(?:[.,;:)—–]|$|"
    r"(?:and|in|at|on|near|as|when|after|before|during|while|inside|outside)\b)",
    re.I,
)
_IN_BRACKETS = re.compile(r"[\w\s]{0,20}\(([^()]{2,40})\)")
_BY = re.compile(r"(?:majority|margin|lead)\s+of(?:\s+(?:only|just))?\s+$|\bby\s+$", re.IGNORECASE)
_LEAD = 30  # characters before a figure in which "a majority of" stands
_VOTES = frozenset({"vote", "ballot"})
# So few are left of a whole by chance.
_TELLING = 20
# What the whole is called of which a share is told, and who it is made of.
_WHOLES = {"workforce": "worker", "staff": "employee", "electorate": "voter", "assembly": "deputy"}
_ROUNDED = 0.03  # how far a conversion may be rounded
_NEAR = 2 * _ROUNDED  # what lies farther off agrees with nothing
_REST = "other"
_CURRENCY = re.compile("[A-Z]{3}")


@dataclass(frozen=True, slots=True)
class Reckoned:
    """A figure computed from the figures of one sentence.

    Attributes:
        places: the indices of the figures in the reading.
        start: first character of what is reckoned from.
        end: character after its last one.
        unit: of the result: "%", "" for a number, or a currency.
        noun: whose share or number it is: "vote" of a majority.
        value: the result.
        role: what befell those who are added up, "" for what is no sum.
    """

    places: tuple[int, ...]
    start: int
    end: int
    unit: str
    noun: str
    value: float
    role: str = ""


def reckoned(reading: Reading) -> Iterator[Reckoned]:
    """All figures that follow from those of an article, in order."""
    text = reading.article.text
    for index, figure in enumerate(reading.quantities):
        yield from _converted(text, index, figure)
        if index + 1 < len(reading.quantities):
            following = reading.quantities[index + 1]
            if reading.sentence_at(figure.start) == reading.sentence_at(following.start):
                yield from _of_two(text, index, figure, following)


def agrees(found: Reckoned, figure: Quantity, text: str) -> bool:
    """Whether a figure of another account, with its text, equals the computed one."""
    if figure.low != figure.high or figure.relation not in ("", "part"):
        return False
    if found.unit != figure.unit or (figure.relation and found.noun in (_REST, "vote")):
        return False
    if found.unit == "%":
        named = _WHOLES.get(figure.noun, figure.noun) == found.noun
        return named and abs(found.value - figure.low) <= figure.step / 2
    if found.unit:
        return abs(found.value - figure.low) <= _ROUNDED * found.value
    return _counts(found, figure, text)


def _counts(found: Reckoned, figure: Quantity, text: str) -> bool:
    """Whether a count is the computed sum, rest, majority or share."""
    equal = figure.low == found.value
    if found.role:
        same = figure.role == found.role and of_people(figure) and not figure.modifier
        return same and equal
    if found.noun == _REST:
        rest = figure.noun in words("person") and not of_people(figure) and not figure.modifier
        return rest and equal
    if found.noun in _VOTES:
        led = _BY.search(text[max(0, figure.start - _LEAD) : figure.start]) is not None
        return led and figure.noun in _VOTES and equal
    near = abs(found.value - figure.low) <= _ROUNDED * found.value
    return figure.noun == found.noun and near


def _of_two(text: str, index: int, one: Quantity, two: Quantity) -> Iterator[Reckoned]:
    """What follows from two neighbouring figures."""
    if one.unit == "%" and two.relation == "whole" and one.low == one.high and two.low == two.high:
        yield Reckoned(
            (index, index + 1), one.start, two.end, "", two.noun, one.low * two.low / 100
        )
        return
    if one.unit or two.unit or not 0 < one.low == one.high or two.low != two.high or not two.low:
        return
    between = text[one.end : two.start]
    places, span = (index, index + 1), (one.start, two.end)
    votes = one.noun in _VOTES or two.noun in _VOTES
    if votes and one.low > two.low and _AGAINST.fullmatch(between):
        share = 100 * one.low / (one.low + two.low)
        yield Reckoned(places, *span, "", "vote", one.low - two.low)
        yield Reckoned(places, *span, "%", "vote", share)
    elif of_people(one) and two.relation == "part" and _AMONG.fullmatch(between):
        if not one.relation and one.low - two.low >= _TELLING:
            yield Reckoned(places, *span, "", _REST, one.low - two.low)
    elif _is_sum(text, one, two) and _AND.fullmatch(between):
        yield Reckoned(places, *span, "", "person", one.low + two.low, one.role or two.role)
    elif one.relation == "part" and one.low < two.low and two.noun and _OF.fullmatch(between):
        yield Reckoned(places, *span, "%", two.noun, 100 * one.low / two.low)


def _is_sum(text: str, one: Quantity, two: Quantity) -> bool:
    """Whether the same befell two groups of people: "two women and a child were killed".

    What befell both is told once, before the first or behind the second.
    """
    people = words("person")
    grouped = one.noun != two.noun and one.noun in people and two.noun in people
    exact = not (one.modifier or two.modifier or one.relation or two.relation)
    befell = one.role == two.role or not one.role
    befell |= not two.role and _ENDS.match(text, two.end) is not None
    return grouped and exact and bool(one.role or two.role) and befell


def _converted(text: str, index: int, figure: Quantity) -> Iterator[Reckoned]:
    """An amount of money in another currency, where brackets give it."""
    money = _CURRENCY.fullmatch(figure.unit)
    bracket = _IN_BRACKETS.match(text, figure.end) if money else None
    for other in find_quantities(bracket[1]) if bracket else ():
        if _CURRENCY.fullmatch(other.unit) and other.unit != figure.unit:
            yield Reckoned((index,), figure.start, figure.end, other.unit, "", other.low)


class _Values:
    """The figures of one article by unit and value: hundreds may follow from those of another."""

    def __init__(self, figures: Sequence[Quantity]) -> None:
        self._held: defaultdict[str, list[tuple[float, int]]] = defaultdict(list)
        for index, figure in enumerate(figures):
            self._held[figure.unit].append((figure.low, index))
        for values in self._held.values():
            values.sort()

    def near(self, found: Reckoned) -> list[int]:
        """The figures among which are all that agree with a computed one, in order."""
        held = self._held.get(found.unit, [])
        if found.unit != "%":
            slack = _NEAR * abs(found.value)
            first = bisect_left(held, (found.value - slack, 0))
            held = held[first : bisect_right(held, (found.value + slack, len(held)))]
        return sorted(index for _, index in held)


class Reckonings:
    """Computed figures of several articles that equal another article's."""

    def __init__(self, aligned: Aligned) -> None:
        self._readings = aligned.readings
        self._found = [tuple(reckoned(reading)) for reading in aligned.readings]
        self._values = [_Values(reading.quantities) for reading in aligned.readings]

    @cached_property
    def matches(self) -> tuple[tuple[Place, Place, Reckoned], ...]:
        """What follows in one article, by its first figure, and the equal figure of another.

        Of an article's figures that agree with one, the nearest to the head is taken.
        """
        found: dict[tuple[int, Reckoned, int], tuple[Place, Place, Reckoned]] = {}
        for article, results in enumerate(self._found):
            for result in results:
                for other, reading in enumerate(self._readings):
                    for index in self._values[other].near(result) if other != article else ():
                        if agrees(result, reading.quantities[index], reading.article.text):
                            ends = Place(article, result.places[0]), Place(other, index)
                            found.setdefault((article, result, other), (*ends, result))
        return tuple(found.values())

    @cached_property
    def told(self) -> frozenset[Place]:
        """The figures that stand in two articles so."""
        return frozenset(place for place, _ in self.ends)

    @cached_property
    def ends(self) -> frozenset[tuple[Place, int]]:
        """Each of these with the article in which it stands otherwise."""
        held = [
            (Place(own.article, index), place)
            for own, place, result in self.matches
            for index in result.places
        ]
        return frozenset(
            end for own, place in held for end in ((own, place.article), (place, own.article))
        )
