"""Paired: the differences between two sentences that the user paired."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Protocol, TypeVar

from desktop.comparison.accounts import account_names
from desktop.comparison.compare import compare
from desktop.comparison.model import Difference, Kind, Strength, Verdict
from desktop.comparison.positions.building import position
from desktop.comparison.positions.values import quantity_value
from desktop.comparison.regrouping import Member
from desktop.message import message
from desktop.reading import Reading
from desktop.text.quantities import Quantity


class _Placed(Protocol):
    """Something read at a place in the text."""

    @property
    def start(self) -> int:
        """Its first character."""
        ...


_Found = TypeVar("_Found", bound=_Placed)


def between(readings: Sequence[Reading], pair: Sequence[Member]) -> list[Difference]:
    """The differences between two sentences of two articles, as if the articles had no others.

    What of two whole articles is too unlike to be compared may be compared so: that the sentences
    speak of the same thing the user has said.

    Args:
        readings: all of a comparison's.
        pair: the two sentences.

    Returns:
        Differences with a side for each of the readings, in no row; the heaviest first.
    """
    (one, sentence), (other, counterpart) = sorted(pair)
    two = _alone(readings[one], sentence), _alone(readings[other], counterpart)
    found = [each for each in compare(two).differences if each.kind is not Kind.ONLY]
    if all(each.kind is not Kind.NUMBER for each in found):
        found += _figures_apart(*two)
    place = {one: 0, other: 1}
    return [
        replace(
            difference,
            row=None,
            sides=tuple(
                difference.sides[place[article]] if article in place else ()
                for article in range(len(readings))
            ),
        )
        for difference in found
    ]


def _figures_apart(one: Reading, other: Reading) -> Iterator[Difference]:
    """Figures of one unit, one in each of two sentences, that exclude each other.

    The program does not see that they count the same thing; that the sentences are of one thing
    the user has said. So it is told, but as no more than unclear.
    """
    names = account_names([one.article, other.article])
    figures = [_by_unit(one), _by_unit(other)]
    for unit in sorted(figures[0].keys() & figures[1].keys()):
        (first, *more), (second, *others) = figures[0][unit], figures[1][unit]
        if more or others or (first.low <= second.high and second.low <= first.high):
            continue
        values = quantity_value(first), quantity_value(second)
        reason = message(
            "{value} ({account}) against {other} ({rival}): the sentences were paired by the user,"
            " and whether they count the same is not known.",
            value=values[0],
            account=names[0],
            other=values[1],
            rival=names[1],
        )
        yield Difference(
            Kind.NUMBER,
            Verdict.UNCLEAR,
            Strength.POSSIBLE,
            None,
            reason,
            (
                (position(one, first.start, first.end, values[0]),),
                (position(other, second.start, second.end, values[1]),),
            ),
        )


def _by_unit(reading: Reading) -> dict[str, list[Quantity]]:
    found: dict[str, list[Quantity]] = {}
    for figure in reading.quantities:
        found.setdefault(figure.unit, []).append(figure)
    return found


def _alone(reading: Reading, number: int) -> Reading:
    """A reading with only one sentence as its statement."""
    sentence = reading.sentences[number]

    def inside(found: Iterable[_Found]) -> tuple[_Found, ...]:
        return tuple(one for one in found if sentence.start <= one.start < sentence.end)

    return replace(
        reading,
        article=replace(reading.article, title=""),  # or two headlines would be compared
        sentences=tuple(
            one if place == number else replace(one, boilerplate=True)
            for place, one in enumerate(reading.sentences)
        ),
        quantities=inside(reading.quantities),
        times=inside(reading.times),
        attributions=inside(reading.attributions),
        names=inside(reading.names),
        claims=inside(reading.claims),
        hedges=inside(reading.hedges),
        loaded=inside(reading.loaded),
        attitudes=inside(reading.attitudes),
        implied=inside(reading.implied),
        bonds=inside(reading.bonds),
    )
