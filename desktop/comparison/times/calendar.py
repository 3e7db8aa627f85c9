"""Calendar: what dates mean in articles that do not say when they were published.

The other accounts of the event settle it: their dates, the years they name, and the weekdays on
which a date can fall. The result is a likely interpretation, enough to find that two accounts mean
one day, never enough for a conflict.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from desktop.reading import Reading
from desktop.text.dates import TimeExpression, resolve

_DAY = timedelta(days=1)
# An account tells of days at most so far from those of the other accounts of its event.
_NEAR = timedelta(days=10)
# For so many years after the last one that is named a date is tried on its weekday.
_YEARS_ON = 4


class Calendar:
    """What the times of several articles of one event mean."""

    def __init__(self, readings: Sequence[Reading]) -> None:
        self._readings = readings
        self._days = sorted(set(self._known_days()))
        self._year = self._days[-1].year if self._days else self._likely_year()

    def meant(self, article: int, expression: TimeExpression) -> TimeExpression:
        """An expression of an article with the date that the other accounts give it.

        Unchanged where the article is dated, where the expression needs no help, and where the
        calendar leaves it open.
        """
        if self._readings[article].published is not None or expression.year is not None:
            return expression
        if expression.month is not None and expression.day is not None:
            return replace(expression, year=self._year)
        day = self._weekday(expression)
        if day is None:
            return expression
        return replace(expression, year=day.year, month=day.month, day=day.day)

    def is_inferred(self, article: int, expression: TimeExpression) -> bool:
        """Whether an expression means a day only because of other accounts."""
        return self.meant(article, expression) is not expression

    def _weekday(self, expression: TimeExpression) -> date | None:
        """The only day of the event that is this weekday."""
        plain = expression.weekday is not None and not (expression.direction or expression.ahead)
        if not plain or expression.relative is not None:
            return None
        days = {day for day in self._event_days() if day.weekday() == expression.weekday}
        return days.pop() if len(days) == 1 else None

    def _event_days(self) -> Iterator[date]:
        """The days near the last one that any account names."""
        days = self._days or [*_dates_in(self._readings, self._year)]
        return (day for day in days if max(days) - day <= _NEAR)

    def _known_days(self) -> Iterator[date]:
        """The days that dated accounts name, and full dates of the others near them."""
        published = [day for reading in self._readings if (day := reading.published)]
        for reading in self._readings:
            for expression in reading.times:
                day = _single_day(expression, reading.published)
                near = not published or (day and abs(day - max(published)) <= _NEAR)
                if day and near:
                    yield day

    def _likely_year(self) -> int | None:
        """The first year not before the last one named in which a date falls on a named weekday."""
        years = [t.year for reading in self._readings for t in reading.times if t.year]
        weekdays = Counter(
            t.weekday for reading in self._readings for t in reading.times if t.weekday is not None
        )
        for year in range(max(years), max(years) + _YEARS_ON) if years else ():
            if any(day.weekday() in weekdays for day in _dates_in(self._readings, year)):
                return year
        return None


def _dates_in(readings: Sequence[Reading], year: int | None) -> Iterator[date]:
    """The dates without a year that articles name, as days of a year."""
    for reading in readings:
        for expression in reading.times:
            if expression.day is not None and expression.year is None and year is not None:
                day = _single_day(replace(expression, year=year), None)
                if day:
                    yield day


def _single_day(expression: TimeExpression, published: date | None) -> date | None:
    """The day that an expression means, if it means one."""
    interval = resolve(replace(expression, clock=None, daytime="", portion=""), published)
    if interval is None or interval.after - interval.first != _DAY:
        return None
    return interval.first.date()
