"""Times counted from the day of writing or from something in the text, seasons, parts of the day."""

from desktop.text.number_words import read_number
from desktop.text.pieces import Passage, Shape
from desktop.text.time_atoms import Atom, atom, year_at
from desktop.text.time_model import Manner, Relative, Unit
from desktop.text.time_words import time_words

_VAGUE = {"few": 7.0, "several": 7.0, "couple of": 2.0, "recent": 7.0}  # at most, deliberately wide
_AFTER_UNITS = {
    "ago": Manner.AGO,
    "earlier": Manner.TEXT,
    "later": Manner.TEXT,
    "before": Manner.TEXT,
    "after": Manner.TEXT,
    "afterwards": Manner.TEXT,
    "afterward": Manner.TEXT,
    "prior": Manner.TEXT,
    "hence": Manner.AHEAD,
}
_SHIFT = {"last": -1.0, "this": 0.0, "next": 1.0}


def named_day(passage: Passage, first: int) -> Atom | None:
    """Yesterday, today, tonight, this morning, last night."""
    words = time_words(passage.language)
    if found := words.days.starting(passage.pieces, first):
        shift, after = found
        return atom(passage, first, after, relative=Relative(Unit.DAY, shift))
    if passage.lower(first) == "tonight" and passage.language == "en":
        return atom(passage, first, first + 1, relative=Relative(Unit.DAY, 0), daytime="night")
    heading = passage.lower(first)
    part = words.daytimes.starting(passage.pieces, first + 1)
    if heading not in ("this", "last") or part is None or passage.language != "en":
        return None
    shift = 0.0 if heading == "this" else -1.0
    if (heading == "last") != (part[0] == "night"):
        return None
    return atom(passage, first, part[1], relative=Relative(Unit.DAY, shift), daytime=part[0])


def directed(passage: Passage, first: int) -> Atom | None:
    """Last week, this year, next month; the past two weeks; the same day; last Monday's "last"."""
    words = time_words(passage.language)
    if passage.lower(first) in ("that", "same", "following") or passage.lower(first) == "the":
        if found := _in_text(passage, first):
            return found
    article = passage.lower(first) in ("the", "these", "over", "during", "in", "within")
    found = words.directions.starting(passage.pieces, first + article)
    if found is None:
        return None
    direction, index = found
    if article and passage.lower(first) != "the":
        return None
    if amount := _amount(passage, index):
        count, beyond = amount
        unit = words.units.starting(passage.pieces, beyond)
        if unit is None or direction == "this":
            return None
        manner = Manner.COMING if direction == "next" else Manner.PAST
        return atom(passage, first, unit[1], relative=Relative(unit[0], count, manner))
    unit = words.units.starting(passage.pieces, index)
    if unit is None or passage.lower(unit[1] - 1).endswith("s") or unit[0] is Unit.DAY:
        return None
    relative = Relative(unit[0], _SHIFT[direction])
    if (
        article
        and direction != "this"
        or unit[0] is Unit.HOUR
        or passage.lower(index - 1) == "past"
    ):
        relative = Relative(unit[0], 1, Manner.COMING if direction == "next" else Manner.PAST)
    return atom(passage, first, unit[1], relative=relative)


def _in_text(passage: Passage, first: int) -> Atom | None:
    """The same day, that week, the following month, the day before: counted from the text."""
    index = first + (passage.lower(first) == "the")
    heading = passage.lower(index)
    units = time_words(passage.language).units
    if heading in ("same", "following", "previous", "next", "that", "preceding"):
        unit = units.starting(passage.pieces, index + 1)
        if heading == "next" and (unit is None or unit[0] is not Unit.DAY):
            return None
        if heading == "that" and passage.lower(first - 1) in ("said", "say", "says", "so"):
            return None
        if unit and not passage.lower(unit[1] - 1).endswith("s"):
            shift = {"same": 0.0, "that": 0.0, "previous": -1.0, "preceding": -1.0}.get(
                heading, 1.0
            )
            return atom(passage, first, unit[1], relative=Relative(unit[0], shift, Manner.TEXT))
    unit = units.starting(passage.pieces, index)
    if index > first and unit and passage.lower(unit[1]) in ("before", "after"):
        shift = -1.0 if passage.lower(unit[1]) == "before" else 1.0
        return atom(passage, first, unit[1] + 1, relative=Relative(unit[0], shift, Manner.TEXT))
    return None


def counted(passage: Passage, first: int) -> Atom | None:
    """Two weeks ago; a year earlier; three days after; in two weeks' time; an hour later."""
    amount = _amount(passage, first)
    if amount is None:
        return None
    count, index = amount
    unit = time_words(passage.language).units.starting(passage.pieces, index)
    if unit is None:
        return None
    after = unit[1]
    manner = _AFTER_UNITS.get(passage.lower(after))
    if manner is None and passage.lower(after) == "from" and passage.lower(after + 1) == "now":
        return atom(passage, first, after + 2, relative=Relative(unit[0], count, Manner.AHEAD))
    if (
        manner is None
        and passage.lower(after) in ("'", "’", "'s")
        and passage.lower(after + 1) == "time"
    ):
        return atom(passage, first, after + 2, relative=Relative(unit[0], count, Manner.AHEAD))
    if manner is None:
        return None
    sign = -1.0 if passage.lower(after) in ("earlier", "before", "prior") else 1.0
    return atom(passage, first, after + 1, relative=Relative(unit[0], sign * count, manner))


def _amount(passage: Passage, first: int) -> tuple[float, int] | None:
    """How many units: a number, "a", "few", "couple of"."""
    start = first + 1 if passage.lower(first) in ("a", "an") else first
    for phrase, value in _VAGUE.items():
        words = phrase.split()
        if [passage.lower(start + offset) for offset in range(len(words))] == words:
            return value, start + len(words)
    number = read_number(passage, first) if first < len(passage) else None
    if number and not number.fraction:
        return number.high, number.after
    if start > first:
        return 1.0, start
    if passage.lower(first) == "half" and passage.lower(first + 1) in ("a", "an"):
        return 0.5, first + 2
    return None


_SEASON_HEADS = frozenset(
    "in this last next of during since by until till before after early late mid the through from between".split()
)


def season(passage: Passage, first: int) -> Atom | None:
    """Autumn 2022; the fall of 2022; last winter; in the spring."""
    found = time_words(passage.language).seasons.starting(passage.pieces, first)
    if found is None:
        return None
    name, after = found
    linked = after + (passage.lower(after) == "of")
    year = year_at(passage, linked)
    if year is not None:
        end = linked + 1
        short = passage.word(end + 1)
        if passage.word(end) in ("-", "–", "/") and len(short) == 2 and short.isdecimal():
            end += 2  # the winter of 2022-23 begins in the first of the two years
            return atom(passage, first, end, year=year, season=name, portion="")
        return atom(passage, first, end, year=year, season=name)
    before = passage.lower(first - 1)
    direction = time_words(passage.language).directions.ending(passage.pieces, first)
    if direction:
        return atom(passage, first, after, season=name)
    article = before == "the"
    heading = passage.lower(first - 2) if article else before
    strict = passage.lower(first) == "fall"
    if heading not in ("in", "during", "since", "by", "until", "till") or (strict and not article):
        return None
    if passage.lower(after) == "of" or passage.shape(after) is Shape.WORD and not article:
        return None
    return atom(passage, first, after, season=name)


def quarter(passage: Passage, first: int) -> Atom | None:
    """Q3 2024; the third quarter of 2024."""
    ordinals = {"first": 1, "second": 2, "third": 3, "fourth": 4}
    if passage.word(first) in ("Q", "H") and passage.joined(first + 1):
        text = passage.word(first + 1)
        if passage.word(first) == "Q" and text in ("1", "2", "3", "4"):
            after = first + 2
            year = year_at(passage, after)
            return atom(passage, first, after + (year is not None), quarter=int(text), year=year)
    if passage.lower(first) in ordinals and passage.lower(first + 1) == "quarter":
        after = first + 2 + (passage.lower(first + 2) == "of")
        year = year_at(passage, after)
        if year is not None:
            number = ordinals[passage.lower(first)]
            return atom(passage, first, after + 1, quarter=number, year=year)
    return None


def daytime(passage: Passage, first: int) -> Atom | None:
    """Morning, noon, overnight, the early hours."""
    found = time_words(passage.language).daytimes.starting(passage.pieces, first)
    return atom(passage, first, found[1], daytime=found[0]) if found else None


def portion(passage: Passage, first: int) -> Atom | None:
    """Early, mid-, the end of: part of the date that follows."""
    found = time_words(passage.language).portions.starting(passage.pieces, first)
    if found is None:
        return None
    name, after = found
    if passage.word(after) in ("-", "‑") and passage.joined(after):
        after += 1
    return atom(passage, first, after, portion=name)


def direction(passage: Passage, first: int) -> Atom | None:
    """Last, this, next before a named day, month or season."""
    found = time_words(passage.language).directions.starting(passage.pieces, first)
    return atom(passage, first, found[1], direction=found[0]) if found else None
