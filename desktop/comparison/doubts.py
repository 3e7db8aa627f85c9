"""Doubts: what keeps two names or places of one thing from being called a conflict.

The gates of figures ask more: that no clause has a word of its own. Here the values are such words.
"""

from collections.abc import Iterator

from desktop.comparison.alignment import Aligned
from desktop.comparison.gates import Spot, days_apart, of_events, times_apart
from desktop.comparison.voices import same_voice
from desktop.message import message

# Statements less alike than this are of different things as far as can be told.
_ALIKE = 0.30


def doubts(aligned: Aligned, one: Spot, other: Spot) -> Iterator[str]:
    """Why two accounts may not be of the same thing, the plainest reason first."""
    if why := of_events(aligned, one, other):
        yield why
    readings = aligned.readings[one.article], aligned.readings[other.article]
    said = [r.speaker_at(s.start, s.end) for r, s in zip(readings, (one, other), strict=True)]
    if not same_voice(readings[0], said[0], readings[1], said[1]):
        yield message("they come from different speakers")
    sentences = [r.sentence_at(s.start) for r, s in zip(readings, (one, other), strict=True)]
    if aligned.alike(one.article, sentences[0], other.article, sentences[1]) < _ALIKE:
        yield message("the statements around them differ")
    for gate in (days_apart, times_apart):
        if why := gate(aligned, one, other):
            yield why
