"""Doubts: what keeps two names or places of one thing from being a conflict.

The gates for figures ask more: that no clause has a word of its own. Here the values are such
words.
"""

from collections.abc import Iterable, Iterator
from itertools import chain

from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.alignment.voices import same_voice
from desktop.comparison.model import Strength, Verdict
from desktop.comparison.positions.building import Judgement
from desktop.comparison.positions.gates import (
    Spot,
    alike_around,
    days_apart,
    of_events,
    times_apart,
    weightiest,
)
from desktop.comparison.positions.scopes import is_of_another_scope
from desktop.comparison.reasons import because
from desktop.message import message

# Statements less alike than this are of different things as far as can be told.
_ALIKE = 0.30


def only_one_of(
    aligned: Aligned, one: Spot, other: Spot, what: str, further: Iterable[str] = ()
) -> Judgement:
    """The judgement on two names or places of which only one can be right.

    Args:
        aligned: the articles.
        one: a name or place.
        other: that of another article.
        what: tells what either account gives.
        further: what else may speak against it, asked last.
    """
    why = next(chain(weightiest(_doubts(aligned, one, other)), further), None)
    if why:
        return Verdict.UNCLEAR, Strength.POSSIBLE, because(what, why)
    why = message("it can be only one of them")
    return Verdict.CONFLICT, Strength.POSSIBLE, because(what, why)


def _doubts(aligned: Aligned, one: Spot, other: Spot) -> Iterator[str]:
    """Why two accounts may not be about the same thing, the plainest reason first."""
    if why := of_events(aligned, one, other):
        yield why
    readings = aligned.readings[one.article], aligned.readings[other.article]
    said = [r.speaker_at(s.start, s.end) for r, s in zip(readings, (one, other), strict=True)]
    if not same_voice(readings[0], said[0], readings[1], said[1]):
        yield message("they come from different speakers")
    if alike_around(aligned, one, other) < _ALIKE:
        yield message("the statements around them differ")
    for gate in (is_of_another_scope, days_apart, times_apart):
        if why := gate(aligned, one, other):
            yield why
