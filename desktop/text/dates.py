"""Dates and times in a text, and the intervals they mean once the day of writing is known."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """One expression of time, as it stands, before any calendar is applied.

    Attributes:
        start: first character in the text.
        end: character after the last one.
        text: the characters between them.
        (further fields are the author's: what is needed to resolve it later)
    """

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Interval:
    """A stretch of time: from ``first`` up to but not including ``after``, naive local time.

    Attributes:
        first: its first moment.
        after: the moment after its last.
    """

    first: datetime
    after: datetime


def find_times(text: str, language: str = "en") -> tuple[TimeExpression, ...]:
    """The expressions of time in a text, in order."""
    raise NotImplementedError


def resolve(expression: TimeExpression, anchor: date | None) -> Interval | None:
    """The interval an expression means in a text written on ``anchor``, or None if unknowable."""
    raise NotImplementedError
