"""Dates, clocks and years as they stand alone: the atoms that expressions of time are built of."""

from collections.abc import Callable
from datetime import time

from desktop.text.pieces import Passage, Shape
from desktop.text.time_model import TimeExpression, Unit
from desktop.text.time_words import time_words

Atom = tuple[TimeExpression, int]  # the expression and the index after its last piece
Reader = Callable[[Passage, int], Atom | None]

_DASHES = ("-", "–", "—", "‑", "−")
_IN = frozenset(
    "in since until till of by from during before after through throughout late early mid last "
    "next this between to and circa year fiscal around about for".split()
)
_YEAR_WORDS = ("року", "рік", "року.", "р", "рр", "года", "году", "год", "г", "年")


def atom(passage: Passage, first: int, after: int, **fields: object) -> Atom:
    """An expression over some pieces, and the index after them."""
    start, end = passage.pieces[first].start, passage.pieces[after - 1].end
    expression = TimeExpression(start, end, passage.text[start:end], **fields)  # pyright: ignore[reportArgumentType]
    return expression, after


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
    if passage.joined(after) and passage.lower(after) in ("st", "nd", "rd", "th", "er", "º", "го"):
        return value, after + 1
    if passage.language == "de" and passage.word(after) == "." and passage.joined(after):
        return value, after + 1
    return value, after


def month_at(passage: Passage, index: int) -> tuple[int, int] | None:
    """A month's name or abbreviation and the index after it and its full stop."""
    found = time_words(passage.language).months.starting(passage.pieces, index)
    if not found:
        return None
    month, after = found
    if passage.language in ("en", "de") and not passage.word(index)[0].isupper():
        return None
    if after - index == 1 and len(passage.word(index)) <= 5 and passage.word(after) == ".":
        beyond = passage.shape(after + 1)
        if passage.joined(after) and beyond is Shape.NUMBER:
            after += 1
    return month, after


def numeric_date(passage: Passage, first: int) -> Atom | None:
    """2024-11-14, 14.11.2024, 11/14/2024."""
    text = passage.word(first)
    if passage.shape(first) is not Shape.NUMBER:
        return None
    if text.count(".") == 2 and not passage.joined(first + 1) or text.count(".") == 2:
        return _ordered(passage, first, first + 1, text.split("."), ".")
    marks = {passage.word(first + 1), passage.word(first + 3)}
    joints = all(passage.joined(first + offset) for offset in range(1, 5))
    shapes = passage.shape(first + 2) is Shape.NUMBER and passage.shape(first + 4) is Shape.NUMBER
    if len(marks) != 1 or not joints or not shapes:
        return None
    parts = [passage.word(first + offset) for offset in (0, 2, 4)]
    # An ISO date-time's clock clings to its day: 2024-11-14T18:05.
    return _ordered(passage, first, first + 5, parts, marks.pop())


def _ordered(passage: Passage, first: int, after: int, parts: list[str], mark: str) -> Atom | None:
    if not all(part.isdecimal() and len(part) in (1, 2, 4) for part in parts):
        return None
    numbers = [int(part) for part in parts]
    if len(parts[0]) == 4 and mark in "-/.":
        year, month, day = numbers
        return _date(passage, first, after, year, month, day)
    if len(parts[2]) != 4 or len(parts[1]) > 2 or mark not in "./-":
        return None
    one, two, year = numbers
    # Dots and any language but English put the day first; with a slash English does both.
    if mark == "." or passage.language not in ("en", "") or one > 12:
        return _date(passage, first, after, year, two, one)
    if two > 12:
        return _date(passage, first, after, year, one, two)
    if one == two:
        return _date(passage, first, after, year, one, two)
    return atom(passage, first, after, year=year, ambiguous=True)


def _date(passage: Passage, first: int, after: int, year: int, month: int, day: int) -> Atom | None:
    if not (1000 <= year <= 2199 and 1 <= month <= 12 and 1 <= day <= 31):
        return None
    return atom(passage, first, after, year=year, month=month, day=day)


def named_date(passage: Passage, first: int) -> Atom | None:
    """Nov. 13, 2024; 13 November; 3 and 5 May; September 2022; November."""
    return _day_first(passage, first) or _month_first(passage, first)


def _day_first(passage: Passage, first: int) -> Atom | None:
    start = day_at(passage, first)
    if start is None:
        return None
    day, after = start
    last: int | None = None
    if joint := _joint(passage, after, between=passage.lower(first - 1) == "between"):
        if second := day_at(passage, joint):
            last, after = second
    if passage.lower(after) in ("of", "de", "ב"):
        after += 1
    elif passage.lower(after) == "day":
        return None
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
    start = day_at(passage, after) if passage.language in ("en", "") else None
    if start and not _counts(passage, first, start[1]):
        day, after = start
        last: int | None = None
        if joint := _joint(passage, after, between=True):
            second = day_at(passage, joint)
            if second and second[0] > day and not month_at(passage, second[1]):
                last, after = second
        year, after = _year_after(passage, after)
        return _spanning(passage, (first, after), (year, month), (day, last))
    year, after = _year_after(passage, after)
    if year is None and not _is_month(passage, first, after):
        return None
    return atom(passage, first, after, year=year, month=month)


def _counts(passage: Passage, first: int, after: int) -> bool:
    """In "in May 12 people were hurt" the number counts people."""
    following = passage.word(after)
    return (
        passage.lower(first - 1) in ("in", "since", "of")
        and passage.shape(after) is Shape.WORD
        and following.islower()
        and following.endswith(("s", "people", "men", "women", "children"))
        and following not in ("as", "was", "this", "has", "is")
    )


def _spanning(
    passage: Passage,
    pieces: tuple[int, int],
    month: tuple[int | None, int],
    days: tuple[int, int | None],
) -> Atom:
    fields = {"year": month[0], "month": month[1]}
    until = atom(passage, *pieces, **fields, day=days[1])[0] if days[1] else None
    return atom(passage, *pieces, **fields, day=days[0], until=until)


def _joint(passage: Passage, index: int, *, between: bool) -> int | None:
    """The index after a dash, "to" or "and" between two days."""
    if passage.word(index) in _DASHES:
        return index + 1
    words = ("to", "through", "bis", "au", "al", "по", "till", "until")
    if passage.lower(index) in words:
        return index + 1
    if between and passage.lower(index) in ("and", "und", "et", "y", "і", "та", "и", "&"):
        return index + 1
    return None


def _year_after(passage: Passage, index: int) -> tuple[int | None, int]:
    """The year that follows a month or day, perhaps after a comma or "of"."""
    for skip in (0, 1):
        if skip and passage.lower(index) not in (",", "of", "'"):
            break
        year = year_at(passage, index + skip)
        if year is not None:
            after = index + skip + 1
            if passage.lower(after) in _YEAR_WORDS:
                after += 1
            return year, after
    return None, index


def _is_month(passage: Passage, first: int, after: int) -> bool:
    """Tell the month from the modal "may", the verb "march", and from given names."""
    words = time_words(passage.language)
    name = passage.lower(first)
    before = passage.lower(first - 1)
    if passage.language != "en":
        # Short forms in a table or name ("Mar", "Jan") are months only beside a number.
        return len(name) > 4 or name in ("mars", "juin", "mai", "août", "juli", "juni", "mayo")
    if len(name) <= 4 and name not in ("may", "june", "july"):
        return passage.word(after) == "." and before in _IN
    if name in ("may", "march", "august", "april", "june"):
        named = before in _IN or before in _DASHES or before in (",", "’s", "every", "each")
        follows_name = passage.word(after)[:1].isupper() and passage.shape(after) is Shape.WORD
        return named and not (follows_name and not words.months.starting(passage.pieces, after))
    return True


def weekday(passage: Passage, first: int) -> Atom | None:
    """Wednesday; "Sun." only before a date; no holidays and no plurals."""
    words = time_words(passage.language)
    if found := words.weekdays.starting(passage.pieces, first):
        day, after = found
        cased = passage.language not in ("en", "de") or passage.word(first)[0].isupper()
        if not cased or passage.lower(first - 1) in words.holidays:
            return None
        return atom(passage, first, after, weekday=day)
    if found := words.weekdays_short.starting(passage.pieces, first):
        day, after = found
        if passage.word(after) == "." and passage.joined(after):
            after += 1
        comma = passage.word(after) == ","
        dated = month_at(passage, after + comma) or day_at(passage, after + comma)
        if passage.word(first)[0].isupper() and dated:
            return atom(passage, first, after, weekday=day)
    return None


def bare_year(passage: Passage, first: int) -> Atom | None:
    """2022 in "in 2022", "the 2022 election"; 2014-2016; the 1990s; but not "2000 people"."""
    year = year_at(passage, first)
    if (
        year is None
        or passage.joined(first)
        and passage.word(first - 1) not in (*_DASHES, "(", "/", "'", "‘", "“", '"')
    ):
        return None
    if passage.joined(first + 1):
        return _year_with_suffix(passage, first, year)
    return atom(passage, first, first + 1, year=year) if _is_year(passage, first, year) else None


def _year_with_suffix(passage: Passage, first: int, year: int) -> Atom | None:
    following = passage.lower(first + 1)
    if following == "s" and year % 10 == 0:
        period = Unit.CENTURY if year % 100 == 0 and year < 2000 else Unit.DECADE
        return atom(passage, first, first + 2, year=year, period=period)
    if (
        following == "'s"
        and year % 10 == 0
        and passage.lower(first - 1) in ("the", "early", "late", "mid")
    ):
        return atom(passage, first, first + 2, year=year, period=Unit.DECADE)
    if following in ("–", "-", "/") and passage.joined(first + 2):
        return _years(passage, first, year)
    if passage.shape(first + 1) is Shape.MARK and following not in ("%", "°", "$", "€", "@", "_"):
        return (
            atom(passage, first, first + 1, year=year) if _is_year(passage, first, year) else None
        )
    if following == "'s" and _is_year(passage, first, year):
        return atom(passage, first, first + 1, year=year)
    return None


def _years(passage: Passage, first: int, year: int) -> Atom | None:
    """2014-2016, 2014-16, 2014/15."""
    last = year_at(passage, first + 2)
    short = whole(passage, first + 2, 0, 99, digits=2)
    if last is None and short is not None:
        last = year - year % 100 + short
    if last is None:
        return (
            atom(passage, first, first + 1, year=year) if _is_year(passage, first, year) else None
        )
    if last <= year or passage.joined(first + 3) and passage.word(first + 3) in _DASHES:
        return None
    until = atom(passage, first + 2, first + 3, year=last)[0]
    return atom(passage, first, first + 3, year=year, until=until)


def _is_year(passage: Passage, first: int, year: int) -> bool:
    """Tell a year from a count; a round number before a plural counts, "the 2016 attacks" dates."""
    before, after = passage.lower(first - 1), passage.word(first + 1)
    if before in ("$", "€", "£", "no", "number", "flight", "route", "than", "some", "nearly",
                  "almost", "approximately", "roughly", "least", "over", "only", "hundred", "#"):  # fmt: skip
        return False
    plural = after.islower() and after.endswith(("s", "people", "men", "women", "children"))
    plural = (
        plural
        and not after.endswith("ss")
        and after not in ("is", "was", "as", "has", "his", "this")
    )
    dated = before in _IN and before not in (
        "about",
        "around",
        "for",
        "to",
        "and",
        "of",
        "by",
        "from",
        "after",
        "before",
    )
    if 1900 <= year <= 2060:
        if year % 50 == 0 and plural and before not in ("the", "in", "since"):
            return False
        return not (plural and before in ("about", "around")) and after.lower() not in _MEASURED
    return dated and not plural and after.lower() not in _MEASURED


_MEASURED = frozenset(
    "m km meters metres feet ft miles kg tons tonnes dollars euros pounds people hours days "
    "percent % troops soldiers homes square cubic million".split()
)


def century(passage: Passage, first: int) -> Atom | None:
    """The 19th century."""
    value = whole(passage, first, 1, 21)
    if value is None or not passage.joined(first + 1):
        return None
    if passage.lower(first + 1) not in ("st", "nd", "rd", "th"):
        return None
    after = first + 2
    if passage.word(after) == "-":
        after += 1
    if passage.lower(after) not in ("century", "centuries"):
        return None
    return atom(passage, first, after + 1, year=(value - 1) * 100 + 1, period=Unit.CENTURY)


_NOON = {"am": 0, "a.m.": 0, "a.m": 0, "pm": 12, "p.m.": 12, "p.m": 12}
_AT = frozenset(
    "at around about by until till from since to between and approximately before after um gegen "
    "à vers a las о об около в к with".split()
)


def clock(passage: Passage, first: int) -> Atom | None:
    """2:30 p.m.; 14:30 GMT; 9am; 9 o'clock; 1430 GMT; 14.30 Uhr; 14h30."""
    if (
        passage.shape(first) is not Shape.NUMBER
        or passage.joined(first)
        and passage.word(first - 1) not in (*_DASHES, "(")
    ):
        return None
    text = passage.word(first)
    half = _half(passage, first + 1)
    if half:
        return _twelve(passage, first, text, half)
    if text.count(":") == 1:
        return _colon(passage, first, text)
    if passage.lower(first + 1) in ("o'clock", "uhr") or _french(passage, first):
        return _spoken(passage, first, text)
    zone, after = _zone(passage, first + 1)
    if zone and len(text) == 4 and text.isdecimal():
        return _clock_atom(passage, (first, after), int(text[:2]), int(text[2:]), zone)
    return None


def _half(passage: Passage, index: int) -> tuple[int, int] | None:
    """What "p.m." adds to the hour, and the index after it."""
    word = passage.lower(index)
    if word in _NOON:
        after = index + 1
        return _NOON[word], after
    if word in ("a", "p") and passage.word(index + 1) == "." and passage.lower(index + 2) == "m":
        return (12 if word == "p" else 0), index + 3
    return None


def _twelve(passage: Passage, first: int, text: str, half: tuple[int, int]) -> Atom | None:
    hour_text, _, minute_text = text.replace(".", ":").partition(":")
    if not hour_text.isdecimal() or len(hour_text) > 2 or minute_text and len(minute_text) != 2:
        return None
    hour = int(hour_text)
    zone, after = _zone(passage, half[1])
    if not 1 <= hour <= 12:
        return None
    minute = int(minute_text) if minute_text.isdecimal() else 0
    return _clock_atom(passage, (first, after), hour % 12 + half[0], minute, zone)


def _colon(passage: Passage, first: int, text: str) -> Atom | None:
    hour, minute = text.split(":")
    if not (len(hour) <= 2 and len(minute) == 2 and hour.isdecimal() and minute.isdecimal()):
        return None
    zone, after = _zone(passage, first + 1)
    sure = (
        zone
        or passage.lower(first - 1) in _AT
        or passage.lower(after) in ("on", "uhr", "hours", "hrs")
    )
    if not sure and len(hour) < 2:
        return None
    if passage.lower(after) in ("uhr", "hrs"):
        after += 1
    return _clock_atom(passage, (first, after), int(hour), int(minute), zone)


def _french(passage: Passage, first: int) -> bool:
    return (
        passage.language == "fr"
        and passage.lower(first + 1) == "h"
        and whole(passage, first, 0, 23) is not None
        and passage.lower(first - 1) in _AT
    )


def _spoken(passage: Passage, first: int, text: str) -> Atom | None:
    hour, _, minute = text.replace(".", ":").partition(":")
    after = first + 2
    if not hour.isdecimal() or minute and not minute.isdecimal():
        return None
    if not minute and passage.joined(after) and whole(passage, after, 0, 59, digits=2) is not None:
        minute, after = passage.word(after), after + 1
    return _clock_atom(passage, (first, after), int(hour), int(minute or 0), "")


def _zone(passage: Passage, index: int) -> tuple[str, int]:
    """The time zone at a piece, perhaps in brackets, and the index after it."""
    found = time_words(passage.language).zones.starting(passage.pieces, index)
    if not found:
        return "", index
    name, after = found
    written = passage.between(index, after)
    if name.isupper() and not written.isupper():
        return "", index
    return name, after


def _clock_atom(
    passage: Passage, pieces: tuple[int, int], hour: int, minute: int, zone: str
) -> Atom | None:
    if hour > 23 or minute > 59:
        return None
    first, after = pieces
    before = passage.lower(first - 1)
    about = before in (
        "around",
        "about",
        "approximately",
        "roughly",
        "circa",
        "gegen",
        "vers",
        "near",
        "before",
        "after",
        "около",
    )
    return atom(passage, first, after, clock=time(hour, minute), zone=zone, approximate=about)
