"""Event times: the times in the accounts of one event, and their positions."""

from bisect import bisect_left
from dataclasses import dataclass

from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.times.calendar import Calendar
from desktop.comparison.times.moments import Moment, follows, is_of_saying, names_something
from desktop.reading import Reading
from desktop.text.dates import TimeExpression

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
