"""Timeline: when things happened according to the accounts, and when these were published."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from desktop.comparison.model import Comparison, Difference, Kind
from desktop.comparison.times.calendar import Calendar
from desktop.comparison.times.moments import Moment
from desktop.reading import Reading
from desktop.text.dates import Interval, TimeExpression, describe, resolve

_WEEK = 7
_DAY = timedelta(days=1)
# A sentence tells of what is to come if it has one of these before the day ...
_STILL = re.compile(
    r"\b(?:will|shall|is|are|must|should|may|can|needs?|plans?|due|remains?|stays?|lasts?|runs?)\b"
    r"|['’]ll\b",
    re.IGNORECASE,
)
# ... and none of these, by which that is past or open: "was to begin", "is said to have waited".
_OVER = re.compile(r"\b(?:was|were|had|have|did|would)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Dating:
    """A time as one account gives it.

    Attributes:
        article: the account.
        sentence: index of the sentence in it.
        start: first character of the time in its text.
        end: character after the last one.
        text: the characters between them.
        speaker: who gives it, None for the outlet itself.
        inferred: whether its day is told by the other accounts only.
        differences: the differences of times that it is a part of, by number.
    """

    article: int
    sentence: int
    start: int
    end: int
    text: str
    speaker: str | None
    inferred: bool
    differences: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Dated:
    """A time that accounts give.

    Attributes:
        interval: what it means; None for an hour of which no account tells the day.
        label: the time in words: "2024-11-06 14:15", "September 2024".
        datings: who gives it.
    """

    interval: Interval | None
    label: str
    datings: tuple[Dating, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """The times of several accounts.

    Attributes:
        dated: in order of time, the hours without a day last.
        published: for each article when it was published, as its field says; "" for unknown.
    """

    dated: tuple[Dated, ...]
    published: tuple[str, ...]


def timeline(comparison: Comparison) -> Timeline:
    """The times in the statements of a comparison's articles.

    What no calendar settles ("two days later") is left out; an hour without a day stands on the
    day of the hour that the comparison sets it beside.
    """
    found = _Times(comparison)
    held: defaultdict[tuple[Interval | None, str], list[Dating]] = defaultdict(list)
    for article, reading in enumerate(comparison.readings):
        for written in reading.times:
            interval, label, inferred = found.meant(article, written)
            if interval is None and written.clock is None:
                continue
            key = (interval, "" if interval else label)
            held[key].append(found.dating(article, written, inferred))
    dated = [
        Dated(interval, label or found.label(datings), tuple(datings))
        for (interval, label), datings in held.items()
    ]
    published = tuple(reading.article.published for reading in comparison.readings)
    return Timeline(tuple(sorted(dated, key=_order)), published)


def stands_at(interval: Interval) -> datetime:
    """Where a time stands among others: its first moment; of a part of a day, its middle.

    Parts of days are wide on purpose: "overnight" reaches from five in the afternoon to noon, and
    by its first moment would stand before what happened on the evening before.
    """
    length = interval.after - interval.first
    return interval.first + length / 2 if length < _DAY else interval.first


def _order(one: Dated) -> tuple[bool, str, float, str]:
    """The sort key: in order of time, longer intervals first; hours without a day last."""
    if one.interval is None:
        return True, "", 0.0, one.label
    length = (one.interval.after - one.interval.first).total_seconds()
    return False, stands_at(one.interval).isoformat(), -length, one.label


class _Times:
    """The times of articles with what other accounts add to them."""

    def __init__(self, comparison: Comparison) -> None:
        self._readings = comparison.readings
        self._calendar = Calendar(comparison.readings)
        self._told = [
            (number, difference)
            for number, difference in enumerate(comparison.differences)
            if difference.kind is Kind.TIME
        ]

    def meant(self, article: int, written: TimeExpression) -> tuple[Interval | None, str, bool]:
        """The meaning of a time, in words, and whether another account gives its day."""
        reading = self._readings[article]
        expression = self._calendar.meant(article, _coming(reading, written))
        if expression.clock is not None and resolve(expression, reading.published) is None:
            expression = self._on_a_day(article, expression)
        interval = resolve(expression, reading.published)
        inferred = expression is not written and not written.ahead
        return interval, describe(expression, reading.published), inferred

    def dating(self, article: int, written: TimeExpression, inferred: bool) -> Dating:
        """A time as its account gives it."""
        reading = self._readings[article]
        return Dating(
            article,
            reading.sentence_at(written.start),
            written.start,
            written.end,
            written.text,
            reading.speaker_at(written.start, written.end),
            inferred,
            tuple(number for number, _ in self._with(article, written)),
        )

    def label(self, datings: Sequence[Dating]) -> str:
        """The words for one interval, whatever the order of those who give it."""
        return min(self._labels(datings), key=lambda label: (len(label), label))

    def _labels(self, datings: Sequence[Dating]) -> Iterator[str]:
        for one in datings:
            for written in self._readings[one.article].times_in(one.sentence):
                if written.start == one.start:
                    yield self.meant(one.article, written)[1]

    def _with(self, article: int, written: TimeExpression) -> Iterator[tuple[int, Difference]]:
        for number, difference in self._told:
            if any(
                place.start < written.end and written.start < place.end
                for place in difference.sides[article]
            ):
                yield number, difference

    def _on_a_day(self, article: int, expression: TimeExpression) -> TimeExpression:
        """An hour on the one day of the times beside it in a difference."""
        days = {
            day
            for _, difference in self._with(article, expression)
            for other, side in enumerate(difference.sides)
            for place in side
            for written in self._beside(other, place.sentence, place.start, place.end)
            if (day := Moment(written, self._readings[other].published).day)
        }
        if len(days) != 1:
            return expression
        day = days.pop()
        return replace(expression, year=day.year, month=day.month, day=day.day)

    def _beside(
        self, article: int, sentence: int, start: int, end: int
    ) -> Iterator[TimeExpression]:
        reading: Reading = self._readings[article]
        for written in reading.times_in(sentence):
            if start <= written.start and written.end <= end:
                yield self._calendar.meant(article, written)


def _coming(reading: Reading, written: TimeExpression) -> TimeExpression:
    """The first such weekday after publication, where the text puts one in the future.

    Unchanged where the future may be past ("was closed until Friday"), and where the paper is of
    such a weekday: whoever "will meet on Friday" may do so today or in a week.
    """
    published, weekday = reading.published, written.weekday
    if published is None or weekday is None or not written.ahead or written.until:
        return written
    days = (weekday - published.weekday()) % _WEEK
    sentence = reading.sentence_around(written.start)
    before = reading.article.text[sentence.start : written.start]
    if not days or not _STILL.search(before) or _OVER.search(before):
        return written
    day = published + timedelta(days=days)
    return replace(written, ahead=False, year=day.year, month=day.month, day=day.day)
