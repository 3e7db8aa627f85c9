"""Contexts: the sentences of a difference with their neighbours."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.comparison.model import Position
from desktop.reading import Reading
from desktop.text.sentences import Sentence


@dataclass(frozen=True, slots=True)
class Context:
    """A sentence of a text within its paragraph.

    Attributes:
        before: the sentence before it in the same paragraph, or "".
        parts: the sentence in pieces: (words, whether they are what differs).
        after: the sentence after it in the same paragraph, or "".
    """

    before: str
    parts: tuple[tuple[str, bool], ...]
    after: str


def contexts(reading: Reading, side: Sequence[Position]) -> list[Context]:
    """The sentences of an article's positions, in the order of the text."""
    found: list[Context] = []
    for number in sorted({position.sentence for position in side}):
        spans = sorted({(one.start, one.end) for one in side if one.sentence == number})
        sentence = reading.sentences[number]
        parts = tuple(_parts(reading.article.text, sentence, spans))
        found.append(Context(_near(reading, number, -1), parts, _near(reading, number, 1)))
    return found


def _parts(
    text: str, sentence: Sentence, spans: Sequence[tuple[int, int]]
) -> Iterator[tuple[str, bool]]:
    at = sentence.start
    for start, end in spans:
        if start > at:
            yield text[at:start], False
        if end > max(at, start):
            yield text[max(at, start) : end], True
        at = max(at, end)
    if at < sentence.end:
        yield text[at : sentence.end], False


def _near(reading: Reading, number: int, step: int) -> str:
    there = number + step
    if not 0 <= there < len(reading.sentences):
        return ""
    sentence = reading.sentences[there]
    same = sentence.paragraph == reading.sentences[number].paragraph
    return sentence.text if same and not sentence.boilerplate else ""
