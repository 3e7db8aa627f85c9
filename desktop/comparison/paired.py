"""Paired: what two sentences differ in that the user laid together."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Protocol, TypeVar

from desktop.comparison.compare import compare
from desktop.comparison.model import Difference, Kind
from desktop.comparison.regrouping import Member
from desktop.reading import Reading


class _Placed(Protocol):
    """Something read at a place in the text."""

    @property
    def start(self) -> int:
        """Its first character."""
        ...


_Found = TypeVar("_Found", bound=_Placed)


def between(readings: Sequence[Reading], pair: Sequence[Member]) -> list[Difference]:
    """The differences of two sentences of two articles, found as if the articles said only these.

    What of two whole articles is too unlike to be compared may be compared so: that the sentences
    speak of the same thing the user has said.

    Args:
        readings: all of a comparison's.
        pair: the two sentences.

    Returns:
        Differences with a side for each of the readings, in no row; the heaviest first.
    """
    (one, sentence), (other, counterpart) = sorted(pair)
    found = compare([_alone(readings[one], sentence), _alone(readings[other], counterpart)])
    return [
        replace(
            difference,
            row=None,
            sides=tuple(
                difference.sides[0]
                if article == one
                else difference.sides[1]
                if article == other
                else ()
                for article in range(len(readings))
            ),
        )
        for difference in found.differences
        if difference.kind is not Kind.ONLY
    ]


def _alone(reading: Reading, number: int) -> Reading:
    """A reading of which one sentence alone is a statement."""
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
