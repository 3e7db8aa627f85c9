"""Time: dates and times of the same thing, written or meant differently."""

from collections.abc import Iterator, Sequence

from desktop.comparison.alignment import Aligned
from desktop.comparison.matching import Match, Place, Relation, closest, grouped
from desktop.comparison.model import Difference, Kind, Position, Strength, Verdict
from desktop.comparison.voices import same_voice
from desktop.reading import Reading
from desktop.text.dates import Interval, TimeExpression, describe, resolve

# Statements this alike may say when the same thing was.
_ALIKE = 0.28
# When they must be nearly paraphrases: for times that exclude each other ...
_ALIKE_IF_RIVAL = 0.50
# ... and for calling that a conflict.
_ALIKE_IF_CONFLICT = 0.65
_STRONG = 0.45
# Between a verb of saying and the day it was said on stands no more than "late on".
_BEHIND_CUE = 9
_WHOLE_YEAR = 366
_WHOLE_DAY = 1


def find_times(aligned: Aligned) -> Iterator[Difference]:
    """Differences between the times of the same thing, over all articles that give one."""
    found = (match for one, other in aligned.pairs() for match in _candidates(aligned, one, other))
    for matches in grouped(closest(found)):
        judged = [(*judgement, match) for match in matches if (judgement := _judge(aligned, match))]
        if judged:
            verdict, reason, match = min(judged, key=lambda one: _GRAVEST.index(one[0]))
            strength = Strength.STRONG if match.alike >= _STRONG else Strength.POSSIBLE
            places = sorted({place for one in matches for place in (one.one, one.other)})
            yield _difference(aligned, places, (verdict, strength, reason))


_GRAVEST = (Verdict.CONFLICT, Verdict.UNCLEAR, Verdict.COMPATIBLE)


def _candidates(aligned: Aligned, one: int, other: int) -> Iterator[Match]:
    times, counterparts = _times(aligned.readings[one]), _times(aligned.readings[other])
    for place, expression in times:
        for against, counterpart in counterparts:
            found = _relation(aligned, Place(one, place), Place(other, against))
            if found is None:
                continue
            alike = _alike(aligned, one, expression, other, counterpart)
            if alike >= (_ALIKE_IF_RIVAL if found is Relation.RIVAL else _ALIKE):
                yield Match(Place(one, place), Place(other, against), found, alike)


def _times(reading: Reading) -> list[tuple[int, TimeExpression]]:
    """The times of an article's statements, without the days on which they were made."""
    return [
        (index, expression)
        for index, expression in enumerate(reading.times)
        if not any(
            0 <= expression.start - attribution.end <= _BEHIND_CUE
            for attribution in reading.attributions
        )
    ]


def _alike(
    aligned: Aligned, one: int, expression: TimeExpression, other: int, counterpart: TimeExpression
) -> float:
    return aligned.alike(
        one,
        aligned.readings[one].sentence_at(expression.start),
        other,
        aligned.readings[other].sentence_at(counterpart.start),
    )


def _relation(aligned: Aligned, one: Place, other: Place) -> Relation | None:
    """How two times stand; None where that can't be known."""
    first, second = _interval(aligned, one), _interval(aligned, other)
    if first is None or second is None:
        alike = _written(aligned, one) == _written(aligned, other)
        return Relation.SAME if alike else None
    if first == second:
        return Relation.SAME
    if _within(first, second) or _within(second, first):
        return Relation.COMPATIBLE
    return Relation.RIVAL if _apart(first, second) else None


def _interval(aligned: Aligned, place: Place) -> Interval | None:
    reading = aligned.readings[place.article]
    return resolve(reading.times[place.index], reading.published)


def _written(aligned: Aligned, place: Place) -> str:
    return aligned.readings[place.article].times[place.index].text.casefold()


def _within(one: Interval, other: Interval) -> bool:
    return other.first <= one.first and one.after <= other.after


def _apart(one: Interval, other: Interval) -> bool:
    return one.after <= other.first or other.after <= one.first


def _judge(aligned: Aligned, match: Match) -> tuple[Verdict, str] | None:
    """The verdict on two times, or None where they do not differ."""
    one, other = _described(aligned, match.one), _described(aligned, match.other)
    if match.relation is Relation.SAME:
        if _written(aligned, match.one) == _written(aligned, match.other) or not one[1]:
            return None
        return Verdict.COMPATIBLE, f"“{one[0]}” and “{other[0]}” are both {one[1]}."
    if match.relation is Relation.COMPATIBLE:
        narrow, wide = sorted((match.one, match.other), key=lambda p: _length(aligned, p))
        inner, outer = _described(aligned, narrow), _described(aligned, wide)
        return Verdict.COMPATIBLE, f"“{inner[0]}” ({inner[1]}) lies in “{outer[0]}” ({outer[1]})."
    values = f"“{one[0]}” ({one[1]}) against “{other[0]}” ({other[1]})"
    for failed, why in _gates(aligned, match):
        if failed:
            return Verdict.UNCLEAR, f"{values}: {why}."
    return Verdict.CONFLICT, f"{values}: the same thing can't have been at both times."


def _gates(aligned: Aligned, match: Match) -> Iterator[tuple[bool, str]]:
    """What keeps two times that exclude each other from being a conflict."""
    places = match.one, match.other
    readings = [aligned.readings[place.article] for place in places]
    times = [reading.times[place.index] for reading, place in zip(readings, places, strict=True)]
    yield match.alike < _ALIKE_IF_CONFLICT, "the statements may be of different things"
    yield (
        any(_length(aligned, place) > _WHOLE_DAY for place in places),
        "one of them is no exact day",
    )
    yield (
        any(
            sum(
                reading.sentence_at(t.start) == reading.sentence_at(time.start)
                for t in reading.times
            )
            > 1
            for reading, time in zip(readings, times, strict=True)
        ),
        "one statement gives several times",
    )
    said = [r.speaker_at(t.start, t.end) for r, t in zip(readings, times, strict=True)]
    yield (
        not same_voice(readings[0], said[0], readings[1], said[1]),
        "they come from different speakers",
    )


def _length(aligned: Aligned, place: Place) -> float:
    """The length of a time in days; a year where it is not known."""
    interval = _interval(aligned, place)
    return (interval.after - interval.first).total_seconds() / 86400 if interval else _WHOLE_YEAR


def _described(aligned: Aligned, place: Place) -> tuple[str, str]:
    """A time as it is written and as it is meant."""
    reading = aligned.readings[place.article]
    expression = reading.times[place.index]
    return expression.text, describe(expression, reading.published)


def _difference(
    aligned: Aligned, places: Sequence[Place], judgement: tuple[Verdict, Strength, str]
) -> Difference:
    found = [(place.article, _position(aligned, place)) for place in places]
    sides = tuple(
        tuple(position for article, position in found if article == held)
        for held in range(len(aligned.readings))
    )
    row = min(aligned.row_of[article][position.sentence] for article, position in found)
    return Difference(Kind.TIME, judgement[0], judgement[1], row, judgement[2], sides)


def _position(aligned: Aligned, place: Place) -> Position:
    reading = aligned.readings[place.article]
    expression = reading.times[place.index]
    return Position(
        reading.sentence_at(expression.start),
        expression.start,
        expression.end,
        expression.text,
        describe(expression, reading.published),
        reading.speaker_at(expression.start, expression.end),
    )
