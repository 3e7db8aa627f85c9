"""Particulars: whether two tellings of a statement differ in place, figure or time.

Then it is not one statement, and two attributions of it are no difference of speaker.
"""

import re

from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.figures.subjects import relation, same_subject
from desktop.comparison.names.locations import opposed_headings
from desktop.comparison.positions.matching import Relation
from desktop.comparison.tellings.statements import Telling
from desktop.comparison.times.moments import relation as relation_of_times
from desktop.reading.mention import Mention, NameType
from desktop.text.words import fold

_WHERE = re.compile(
    r"\b(?:in|at|near|outside|inside|off|around|behind)\s+(?:the\s+)?$", re.IGNORECASE
)

# A telling with the number of its article.
Told = tuple[int, Telling]


def have_other_particulars(aligned: Aligned, one: Told, other: Told) -> bool:
    """Whether two tellings differ in a side, a named place, a figure or a time of both."""
    mine, theirs = one[1], other[1]
    return (
        opposed_headings(_text(mine), _text(theirs))
        or _are_of_other_places(aligned, one, other)
        or _have_other_figures(mine, theirs)
        or _have_other_times(mine, theirs)
    )


def _text(telling: Telling) -> str:
    return telling.reading.article.text[telling.start : telling.end]


def _are_of_other_places(aligned: Aligned, one: Told, other: Told) -> bool:
    """Whether both name places, none of which the other one names, be it in part."""
    named = [
        {
            referent.id: set(fold(referent.name).split())
            for mention, referent in aligned.referents.within(article, telling.start, telling.end)
            if referent.type is NameType.PLACE or _says_where(telling, mention)
        }
        for article, telling in (one, other)
    ]
    words = [set[str]().union(*held.values()) for held in named]
    return all(words) and named[0].keys().isdisjoint(named[1]) and words[0].isdisjoint(words[1])


def _says_where(telling: Telling, mention: Mention) -> bool:
    """Whether a name stands behind a word of place: what it names is told of one town only."""
    before = telling.reading.article.text[telling.start : mention.start]
    return _WHERE.search(before) is not None


def _have_other_figures(one: Telling, other: Telling) -> bool:
    """Whether a figure of one can't be any of those that the other gives of the same."""
    return any(
        _all_rival(
            [relation(figure, rival) for rival in other.figures if same_subject(figure, rival)]
        )
        for figure in one.figures
    )


def _have_other_times(one: Telling, other: Telling) -> bool:
    """Whether a time of one excludes each of those that the other gives."""
    return any(
        _all_rival([relation_of_times(time, rival) for rival in other.moments])
        for time in one.moments
    )


def _all_rival(found: list[Relation] | list[Relation | None]) -> bool:
    return bool(found) and all(how is Relation.RIVAL for how in found)
