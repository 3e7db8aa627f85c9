"""Headings: which words of an account tell best what a proposition is about; none are made up."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.comparison.model import Position
from desktop.reading import Reading

# A clause of about so many words tells what a figure or a name in it is of, at a glance.
_WORDS = 9
# A clause that is hardly longer than the figure in it tells nothing more.
_FEWEST = 4


@dataclass(frozen=True, slots=True)
class Heading:
    """Words of an account.

    Attributes:
        article: whose they are.
        start: first character in its text.
        end: character after the last one.
        text: the characters between them.
    """

    article: int
    start: int
    end: int
    text: str


def heading(readings: Sequence[Reading], places: Sequence[tuple[int, Position]]) -> Heading:
    """The most telling words around some positions: a clause that is short, but not too short.

    The order of the articles does not matter. A language that the parser reads comes first.

    Args:
        readings: the articles.
        places: positions, each with its article; at least one.
    """
    found = [words_around(readings, article, place) for article, place in places]
    return min(found, key=lambda one: _order(readings, one))


def words_around(readings: Sequence[Reading], article: int, place: Position) -> Heading:
    """The narrowest clause around a position, itself if it is one, or its sentence."""
    reading = readings[article]
    sentence = reading.sentences[place.sentence]
    claims = reading.claims_in(place.sentence)
    spans = [(max(claim.start, sentence.start), min(claim.end, sentence.end)) for claim in claims]
    if any(place.start <= claim.predicate_start < place.end for claim in claims):
        spans.append((place.start, place.end))
    text = reading.article.text
    fitting = [
        (start, end)
        for start, end in spans
        if start <= place.start and place.end <= end and _count(text[start:end]) >= _FEWEST
    ]
    fitting.append((sentence.start, sentence.end))
    start, end = min(fitting, key=lambda span: (span[1] - span[0], span))
    return Heading(article, start, end, text[start:end])


def _order(readings: Sequence[Reading], one: Heading) -> tuple[bool, int, str, str]:
    reading = readings[one.article]
    far = abs(_count(one.text) - _WORDS)
    return not reading.parsed, far, one.text, reading.article.source


def _count(text: str) -> int:
    return len(text.split())
