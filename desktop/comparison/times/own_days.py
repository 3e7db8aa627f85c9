"""Own days: why two days may be of two actions, given when their accounts were published."""

import re
from collections.abc import Iterator, Sequence
from datetime import timedelta

from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.positions.matching import Match
from desktop.comparison.times.moments import Moment
from desktop.message import message

_WEEKS = timedelta(days=14)  # after so many days another event of the kind is news
# What is told of days to come, and of days that were; "May" is a month.
_TO_COME = re.compile(
    r"\b(?:will|would|won[’']t|until|till|(?-i:may)|might|can|could|should|must|shall"
    r"|(?:due|set|scheduled|expected|planned|supposed|going) to)\b|[’']ll\b",
    re.IGNORECASE,
)
# These only before the day itself: "by June 8", not "by the club on June 8".
_UP_TO = re.compile(r"\b(?:to|by|from|through)\s+(?:the\s+)?\Z", re.IGNORECASE)
_WAS = re.compile(r"\b(?:was|were|had|did|\w{2,}ed)\b", re.IGNORECASE)


def of_other_days(aligned: Aligned, match: Match, moments: Sequence[Moment]) -> Iterator[str]:
    """Why two days that exclude each other may be of two actions, or of two years."""
    if _are_of_own_times(*moments):
        yield message("each account may be of what was in its own days")
    told = zip((match.one.article, match.other.article), moments, strict=True)
    if any(_may_be_of_an_earlier_year(aligned, *one) for one in told):
        yield message("it is not said of which year one of them is")


def _are_of_own_times(one: Moment, other: Moment) -> bool:
    """Whether accounts of weeks apart give each a day nearer to itself than to the other one.

    What a resignation of spring says of its day is not denied by what one of winter says.
    """
    held = [(moment.day, moment.published) for moment in (one, other)]
    (first, told), (second, retold) = held
    if first is None or second is None or told is None or retold is None:
        return False
    own = abs(first - told) < abs(first - retold) and abs(second - retold) < abs(second - told)
    return own and abs(told - retold) >= _WEEKS


def _may_be_of_an_earlier_year(aligned: Aligned, article: int, moment: Moment) -> bool:
    """Whether a day without a year lies behind its account, which tells of what was.

    Who was "dismissed on June 8", as is told in May, was so the year before.
    """
    time, day, published = moment.expression, moment.day, moment.published
    if time.month is None or time.year is not None or day is None or published is None:
        return False
    terms = aligned.terms[article]
    text = aligned.readings[article].article.text
    start, end = terms.spans[terms.clause_at(time.start)]
    said, before = text[start:end], text[start : time.start]
    to_come = _TO_COME.search(said) or _UP_TO.search(before)
    return day > published and _WAS.search(said) is not None and not to_come
