"""Headings: the words of an account that best describe a proposition; none are made up."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.comparison.model import Position
from desktop.reading import Reading
from desktop.text.words import tokenize

# A clause of about so many words shows at a glance what a figure or a name in it is about.
_WORDS = 9
# A clause hardly longer than the figure in it adds nothing.
_FEWEST = 4
# Words shared with others describe best what all are about; in these steps, since among clauses
# that are about as central the length decides.
_STEPS = 3


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
    """The best description of some positions: shared words, short but not too short.

    The order of the articles does not matter. A language that the parser reads comes first.

    Args:
        readings: the articles.
        places: positions, each with its article; at least one.
    """
    found = [words_around(readings, article, place) for article, place in places]
    stems = [_stems(readings[one.article], one) for one in found]
    said = Counter(stem for own in stems for stem in own)

    def order(number: int) -> tuple[bool, int, int, str, str]:
        one, own = found[number], stems[number]
        reading = readings[one.article]
        central = sum(said[stem] > 1 for stem in own) / max(len(own), 1)
        far = abs(_count(one.text) - _WORDS)
        return not reading.parsed, -int(central * _STEPS), far, one.text, reading.article.source

    return found[min(range(len(found)), key=order)]


def words_around(readings: Sequence[Reading], article: int, place: Position) -> Heading:
    """The narrowest clause around a position, the position itself if it is one, or its sentence."""
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


def _stems(reading: Reading, one: Heading) -> frozenset[str]:
    language = reading.article.language or "en"
    tokens = tokenize(reading.article.text, language, one.start, one.end)
    return frozenset(token.stem for token in tokens if token.content)


def _count(text: str) -> int:
    return len(text.split())
