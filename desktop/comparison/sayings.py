"""Sayings: what each speaker says, in which account, and what of it accounts differ about."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.comparison.alignment.speakers import Speakers
from desktop.comparison.headings import words_around
from desktop.comparison.matrix import Holding, Matrix
from desktop.comparison.model import Comparison, Stance
from desktop.reading import Reading
from desktop.reading.attribution import Sort

_STANCES = {Sort.DENIES: Stance.DENIES}


@dataclass(frozen=True, slots=True)
class Saying:
    """Something that an account attributes to a speaker, or that an outlet says itself.

    Attributes:
        article: whose words they are.
        sentence: index of the sentence in it.
        start: first character in its text.
        end: character after the last one.
        text: the characters between them.
        stance: how the speaker stands to a claim, or None where that is not told.
        rows: the rows of the matrix that it is a part of, by number.
    """

    article: int
    sentence: int
    start: int
    end: int
    text: str
    stance: Stance | None
    rows: tuple[int, ...]


def sayings(comparison: Comparison, of: Matrix) -> tuple[tuple[Saying, ...], ...]:
    """For each speaker of a matrix their sayings, in order of the articles and their texts.

    All that is credited to somebody; of an outlet's own words those that accounts differ in.
    """
    speakers = Speakers(comparison)
    held = _held(of)
    said: list[list[Saying]] = [[] for _ in of.speakers]
    for article, reading in enumerate(comparison.readings):
        for speaker, start, end, stance in _credited(reading):
            number = speakers.of(article, speaker)
            inside = [one for one in held.get((article, number), ()) if _within(one, start, end)]
            said[number].append(_saying(reading, article, (start, end), stance, inside))
    for (article, number), places in held.items():
        told = [(one.start, one.end) for one in said[number] if one.article == article]
        for _, one in places:
            if any(_overlap((one.position.start, one.position.end), known) for known in told):
                continue
            words = words_around(comparison.readings, article, one.position)
            told.append((words.start, words.end))
            same = [other for other in places if _within(other, words.start, words.end)]
            reading = comparison.readings[article]
            said[number].append(_saying(reading, article, told[-1], None, same))
    return tuple(
        tuple(sorted(own, key=lambda one: (one.article, one.start, one.end))) for own in said
    )


def _held(of: Matrix) -> dict[tuple[int, int], list[tuple[int, Holding]]]:
    """The positions that articles attribute to speakers, each with its row; no agreement."""
    found: defaultdict[tuple[int, int], list[tuple[int, Holding]]] = defaultdict(list)
    for number, row in enumerate(of.rows):
        for article, cell in enumerate(row.cells if row.differences else ()):
            for one in cell:
                found[article, one.speaker].append((number, one))
    return found


def _credited(reading: Reading) -> Iterator[tuple[str, int, int, Stance | None]]:
    """The spans attributed to speakers, clipped to their sentences."""
    for number in reading.statements:
        sentence = reading.sentences[number]
        own = [one for one in reading.attributions_in(number) if not one.nested and one.speaker]
        for one in own:
            start, end = max(one.scope[0], sentence.start), min(one.scope[1], sentence.end)
            if start < end:
                yield one.speaker, start, end, _STANCES.get(one.sort)
        speaker = reading.speakers[number]
        if speaker and not own:
            yield speaker, sentence.start, sentence.end, None


def _saying(
    reading: Reading,
    article: int,
    span: tuple[int, int],
    stance: Stance | None,
    inside: Sequence[tuple[int, Holding]],
) -> Saying:
    start, end = span
    stances = [one.position.stance for _, one in inside if one.position.stance]
    rows = tuple(sorted({row for row, _ in inside}))
    return Saying(
        article,
        reading.sentence_at(start),
        start,
        end,
        reading.article.text[start:end],
        stances[0] if stances else stance,
        rows,
    )


def _within(one: tuple[int, Holding], start: int, end: int) -> bool:
    return _overlap((one[1].position.start, one[1].position.end), (start, end))


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]
