"""Simple dates: the atoms of which time expressions are composed."""

from collections.abc import Callable, Sequence
from typing import Unpack

from desktop.text.nouns import is_plural
from desktop.text.pieces import Passage, Shape
from desktop.text.time_model import TimeExpression, TimeFields
from desktop.text.time_words import cues, time_words

Atom = tuple[TimeExpression, int]  # the expression and the index after its last piece
Reader = Callable[[Passage, int], Atom | None]

DASHES = ("-", "–", "—", "‑", "−")
_SHORTEST_NAME = 5  # shorter months ("Mar", "Jan", "May") are words or names too
_SHORT_MONTHS = ("june", "july", "mars", "juin", "mai", "août", "juli", "juni", "mayo")
_DOUBTFUL_MONTHS = ("may", "march", "august", "april", "june")


def atom(passage: Passage, first: int, after: int, **fields: Unpack[TimeFields]) -> Atom:
    """An expression over some pieces, and the index after them."""
    start, end = passage.pieces[first].start, passage.pieces[after - 1].end
    return TimeExpression(start, end, passage.text[start:end], **fields), after


def whole(passage: Passage, index: int, low: int, high: int, digits: int = 0) -> int | None:
    """The plain whole number at a piece if it lies between two bounds."""
    text = passage.word(index)
    if passage.shape(index) is not Shape.NUMBER or not text.isdecimal() or len(text) > 4:
        return None
    if digits and len(text) != digits:
        return None
    value = int(text)
    return value if low <= value <= high else None


def year_at(passage: Passage, index: int) -> int | None:
    """A year in four digits at a piece."""
    return whole(passage, index, 1000, 2199, digits=4)


def day_at(passage: Passage, index: int) -> tuple[int, int] | None:
    """A day of the month ("13", "13th", "1er", "13.") and the index after it."""
    value = whole(passage, index, 1, 31)
    if value is None or len(passage.word(index)) > 2:
        return None
    after = index + 1
    dotted = passage.language == "de" and passage.word(after) == "."
    if passage.joined(after) and (dotted or passage.lower(after) in cues("day_suffix")):
        after += 1
    return value, after


def month_at(passage: Passage, index: int) -> tuple[int, int] | None:
    """A month's name or abbreviation and the index after it and its full stop."""
    found = time_words(passage.language).months.starting(passage.pieces, index)
    if not found or (passage.language in ("en", "de") and not passage.word(index)[0].isupper()):
        return None
    month, after = found
    abbreviated = len(passage.word(index)) <= _SHORTEST_NAME and passage.word(after) == "."
    if abbreviated and passage.joined(after) and passage.shape(after + 1) is Shape.NUMBER:
        after += 1
    return month, after


def numeric_date(passage: Passage, first: int) -> Atom | None:
    """2024-11-14, 14.11.2024, 11/14/2024."""
    text = passage.word(first)
    if passage.shape(first) is not Shape.NUMBER or passage.joined(first):
        return None
    if text.count(".") == 2:
        return _ordered(passage, (first, first + 1), text.split("."), ".")
    mark = passage.word(first + 1)
    tied = all(passage.joined(first + offset) for offset in range(1, 5))
    if not tied or mark not in ("-", "/") or mark != passage.word(first + 3):
        return None
    if passage.joined(first + 5) and passage.word(first + 5) == mark:
        return None
    parts = [passage.word(first + offset) for offset in (0, 2, 4)]
    return _ordered(passage, (first, first + 5), parts, mark)


def _ordered(
    passage: Passage, pieces: tuple[int, int], parts: Sequence[str], mark: str
) -> Atom | None:
    """Tell which part of a numeric date is the year, which the month and which the day."""
    if not all(part.isdecimal() and len(part) in (1, 2, 4) for part in parts):
        return None
    one, two, three = (int(part) for part in parts)
    if len(parts[0]) == 4:
        return _date(passage, pieces, (one, two, three))
    if len(parts[2]) != 4:
        return None
    # Dots and any language but English put the day first; with a slash English does both.
    if mark == "." or passage.language not in ("en", "") or one > 12 or one == two:
        return _date(passage, pieces, (three, two, one))
    if two > 12:
        return _date(passage, pieces, (three, one, two))
    return atom(passage, *pieces, year=three, ambiguous=True)


def _date(passage: Passage, pieces: tuple[int, int], date: tuple[int, int, int]) -> Atom | None:
    year, month, day = date
    if not (1000 <= year <= 2199 and 1 <= month <= 12 and 1 <= day <= 31):
        return None
    return atom(passage, *pieces, year=year, month=month, day=day)


def named_date(passage: Passage, first: int) -> Atom | None:
    """Nov. 13, 2024; 13 November; 3 and 5 May; September 2022; November."""
    return _day_first(passage, first) or _month_first(passage, first)


def _day_first(passage: Passage, first: int) -> Atom | None:
    start = day_at(passage, first)
    if start is None:
        return None
    day, after = start
    last: int | None = None
    joint = _joint(passage, after, listed=passage.lower(first - 1) == "between")
    if joint and (second := day_at(passage, joint)):
        last, after = second
    if passage.lower(after) in ("of", "de"):
        after += 1
    found = month_at(passage, after)
    if found is None:
        return None
    month, after = found
    if passage.lower(after) in ("de", "del") and year_at(passage, after + 1):
        after += 1
    year, after = _year_after(passage, after)
    return _spanning(passage, (first, after), (year, month), (day, last))


def _month_first(passage: Passage, first: int) -> Atom | None:
    found = month_at(passage, first)
    if found is None:
        return None
    month, after = found
    start = day_at(passage, after) if passage.language == "en" else None
    if start and not _counts(passage, first, start[1]):
        day, after = start
        last: int | None = None
        joint = _joint(passage, after, listed=True)
        second = day_at(passage, joint) if joint else None
        if second and second[0] > day and not month_at(passage, second[1]):
            last, after = second
        year, after = _year_after(passage, after)
        return _spanning(passage, (first, after), (year, month), (day, last))
    year, after = _year_after(passage, after)
    if year is None and not _is_month(passage, first, after):
        return None
    return atom(passage, first, after, year=year, month=month)


def _counts(passage: Passage, first: int, after: int) -> bool:
    """Whether the number counts something: "in May 12 people were hurt"."""
    following = passage.word(after)
    headed = passage.lower(first - 1) in ("in", "since", "of")
    return headed and following.islower() and is_plural(following)


def _spanning(
    passage: Passage,
    pieces: tuple[int, int],
    month: tuple[int | None, int],
    days: tuple[int, int | None],
) -> Atom:
    """A date, or a range of days in one month."""
    until: TimeExpression | None = None
    if days[1] is not None:
        until = atom(passage, *pieces, year=month[0], month=month[1], day=days[1])[0]
    return atom(passage, *pieces, year=month[0], month=month[1], day=days[0], until=until)


def _joint(passage: Passage, index: int, *, listed: bool) -> int | None:
    """The index after a dash, "to" or, if ``listed``, "and" between two days."""
    joins = passage.lower(index) in cues("day_joint")
    return index + 1 if joins or (listed and passage.lower(index) in cues("and")) else None


def _year_after(passage: Passage, index: int) -> tuple[int | None, int]:
    """The year that follows a month or day, perhaps after a comma or "of"."""
    skip = passage.lower(index) in (",", "of")
    year = year_at(passage, index + skip)
    if year is None:
        return None, index
    after = index + skip + 1
    return year, after + (passage.lower(after) in cues("year_suffix"))


def _is_month(passage: Passage, first: int, after: int) -> bool:
    """Whether a word is a month, not the modal "may", the verb "march" or a given name."""
    words = time_words(passage.language)
    name, before = passage.lower(first), passage.lower(first - 1)
    short = len(name) < _SHORTEST_NAME and name not in _SHORT_MONTHS
    if passage.language != "en":
        return not short
    headed = before in cues("month_head")
    if before in ("and", "or", ",", *DASHES):  # a list of months, not a person named May
        headed = passage.lower(first - 2) in cues("month_head")
        headed = headed or words.months.ending(passage.pieces, first - 1) is not None
    if short and name != "may":
        return headed and passage.word(after) == "."
    if name not in _DOUBTFUL_MONTHS:
        return True
    surname = passage.word(after)[:1].isupper() and month_at(passage, after) is None
    person = surname or passage.lower(after) in words.reporting
    return headed and not person


def weekday(passage: Passage, first: int) -> Atom | None:
    """Wednesday; "Sun." only before a date; not holidays or habits ("every Sunday")."""
    words = time_words(passage.language)
    name = words.weekdays.starting(passage.pieces, first)
    short = None if name else words.weekdays_short.starting(passage.pieces, first)
    found = name or short
    if found is None or (passage.language in ("en", "de") and not passage.word(first)[0].isupper()):
        return None
    day, after = found
    if passage.lower(first - 1) in words.holidays or passage.lower(first - 1) in ("every", "each"):
        return None
    if short:
        after += passage.word(after) == "." and passage.joined(after)
        beyond = after + (passage.word(after) == ",")
        if not (month_at(passage, beyond) or day_at(passage, beyond)):
            return None
    return atom(passage, first, after, weekday=day)
