"""Event times: the times in the accounts of one event, and their positions."""

from bisect import bisect_left
from dataclasses import dataclass

from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.model import Position
from desktop.comparison.positions.building import position
from desktop.comparison.positions.matching import Place
from desktop.comparison.times.calendar import Calendar
from desktop.comparison.times.moments import Moment, follows, is_of_saying, names_something
from desktop.reading import Reading
from desktop.text.dates import TimeExpression, describe

# So many statements are the head of a report, which says when its event was.
_HEAD = 2


@dataclass(frozen=True, slots=True)
class Given:
    """A time that an account gives.

    Attributes:
        moment: the time with what the calendar of the event adds to it.
        single: whether it is the only one in its statement.
        in_head: whether it stands in the head of its account.
        of_saying: whether it says when something was said.
    """

    moment: Moment
    single: bool
    in_head: bool
    of_saying: bool


class EventTimes:
    """The accounts with their times, and what their days mean together.

    Attributes:
        aligned: the articles.
        calendar: what their days mean.
        given: the times of each article.
    """

    def __init__(self, aligned: Aligned) -> None:
        self.aligned = aligned
        self.calendar = Calendar(aligned.readings)
        self.given = [
            [_given(self.calendar, article, reading, one) for one in reading.times]
            for article, reading in enumerate(aligned.readings)
        ]

    def time(self, place: Place) -> TimeExpression:
        """The time at a place, with what the calendar adds to it."""
        return self.moment(place).expression

    def moment(self, place: Place) -> Moment:
        """The moment of the time at a place."""
        return self.given[place.article][place.number].moment

    def described(self, place: Place) -> tuple[str, str]:
        """The time at a place as written and as meant."""
        expression = self.time(place)
        return expression.text, describe(expression, self.aligned.readings[place.article].published)

    def position(self, place: Place) -> Position:
        """The position of the time at a place, with its value and speaker."""
        expression = self.time(place)
        reading = self.aligned.readings[place.article]
        return position(reading, expression.start, expression.end, self.described(place)[1])


def _given(calendar: Calendar, article: int, reading: Reading, written: TimeExpression) -> Given:
    expression = calendar.meant(article, written)
    sentence = reading.sentence_at(expression.start)
    names = names_something(reading.article.text, expression)
    return Given(
        Moment(expression, reading.published, names, follows(reading.article.text, expression)),
        len(reading.times_in(sentence)) == 1,
        bisect_left(reading.statements, sentence) < _HEAD,
        is_of_saying(expression, reading),
    )
