"""Relative times, counted from the day of writing or within the text; seasons, parts of the day."""

from desktop.text.number_words import read_number
from desktop.text.pieces import Passage, Phrases, Shape
from desktop.text.time_atoms import DASHES, Atom, atom, whole, year_at
from desktop.text.time_model import Manner, Relative, Unit
from desktop.text.time_words import cues, time_words

# At most, deliberately wide.
_VAGUE = Phrases({"few": 7.0, "several": 7.0, "couple of": 2.0, "recent": 7.0}.items())
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
_TEXT_SHIFT = {
    "same": 0.0, "that": 0.0, "previous": -1.0, "preceding": -1.0, "following": 1.0, "next": 1.0,
}  # fmt: skip
_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4}
_SAYING = ("said", "say", "says", "so", "believe", "think", "told")


def named_day(passage: Passage, first: int) -> Atom | None:
    """Yesterday, today, tonight, this morning, last night."""
    words = time_words(passage.language)
    if found := words.days.starting(passage.pieces, first):
        if _in_name(passage, first):
            return None  # a newspaper called Today
        return atom(passage, first, found[1], relative=Relative(Unit.DAY, found[0]))
    if passage.language != "en":
        return None
    heading = passage.lower(first)
    if heading == "tonight":
        return atom(passage, first, first + 1, relative=Relative(Unit.DAY, 0), daytime="night")
    part = words.daytimes.starting(passage.pieces, first + 1)
    # "Last morning" and "this night" are not said of a day.
    if heading not in ("this", "last") or not part or (heading == "last") != (part[0] == "night"):
        return None
    shift = 0.0 if heading == "this" else -1.0
    return atom(passage, first, part[1], relative=Relative(Unit.DAY, shift), daytime=part[0])


def _in_name(passage: Passage, index: int) -> bool:
    """Whether a capitalised word follows another one, as in a name."""
    capital = passage.word(index)[:1].isupper() and passage.word(index - 1)[:1].isupper()
    return capital and passage.shape(index - 1) is Shape.WORD and passage.language == "en"


def directed(passage: Passage, first: int) -> Atom | None:
    """Last week, this year, next month; the past two weeks; the same day; over the weekend."""
    if found := _in_text(passage, first) or _weekend(passage, first):
        return found
    words = time_words(passage.language)
    article = passage.lower(first) == "the"
    found = words.directions.starting(passage.pieces, first + article)
    if found is None:
        return None
    direction, index = found
    if amount := _amount(passage, index):
        unit = words.units.starting(passage.pieces, amount[1])
        if unit is None or direction == "this":
            return None
        manner = Manner.COMING if direction == "next" else Manner.PAST
        return atom(passage, first, unit[1], relative=Relative(unit[0], amount[0], manner))
    unit = words.units.starting(passage.pieces, index)
    if unit is None or unit[0] is Unit.DAY or passage.lower(unit[1] - 1).endswith("s"):
        return None
    # "The last year" and "the past week" end now; "last year" is the calendar's.
    running = article or unit[0] is Unit.HOUR or passage.lower(index - 1) == "past"
    relative = Relative(unit[0], _SHIFT[direction])
    if running and direction != "this":
        relative = Relative(unit[0], 1, Manner.COMING if direction == "next" else Manner.PAST)
    return atom(passage, first, unit[1], relative=relative)


def _weekend(passage: Passage, first: int) -> Atom | None:
    """Over the weekend: the one before the day of writing."""
    phrase = [passage.lower(first + offset) for offset in range(-1, 2)]
    if phrase not in (["over", "the", "weekend"], ["at", "the", "weekend"]):
        return None
    return atom(passage, first, first + 2, relative=Relative(Unit.WEEKEND, -1))


def _in_text(passage: Passage, first: int) -> Atom | None:
    """The same day, that week, the following month, the day before: counted from the text."""
    article = passage.lower(first) == "the"
    index = first + article
    heading = passage.lower(index)
    units = time_words(passage.language).units
    shift = _TEXT_SHIFT.get(heading)
    if shift is not None and not (heading == "that" and passage.lower(first - 1) in _SAYING):
        unit = units.starting(passage.pieces, index + 1)
        if unit and not passage.lower(unit[1] - 1).endswith("s"):
            # "Next week" is counted from now, "the next day" from what was just mentioned.
            if heading == "next" and not (article and unit[0] is Unit.DAY):
                return None
            return atom(passage, first, unit[1], relative=Relative(unit[0], shift, Manner.TEXT))
    unit = units.starting(passage.pieces, index)
    if not article or not unit or passage.lower(unit[1]) not in ("before", "after"):
        return None
    shift = -1.0 if passage.lower(unit[1]) == "before" else 1.0
    return atom(passage, first, unit[1] + 1, relative=Relative(unit[0], shift, Manner.TEXT))


def counted(passage: Passage, first: int) -> Atom | None:
    """Two weeks ago; a year earlier; three days after; in two weeks' time; an hour later."""
    amount = _amount(passage, first)
    unit = amount and time_words(passage.language).units.starting(passage.pieces, amount[1])
    if not amount or not unit:
        return None
    after = unit[1]
    word, beyond = passage.lower(after), passage.lower(after + 1)
    if (word, beyond) == ("from", "now") or (word in ("'", "’", "'s") and beyond == "time"):
        relative = Relative(unit[0], amount[0], Manner.AHEAD)
        return atom(passage, first, after + 2, relative=relative)
    manner = _AFTER_UNITS.get(word)
    if manner is None:
        return None
    sign = -1.0 if word in ("earlier", "before", "prior") else 1.0
    return atom(passage, first, after + 1, relative=Relative(unit[0], sign * amount[0], manner))


def _amount(passage: Passage, first: int) -> tuple[float, int] | None:
    """How many units: a number, "a", "few", "couple of"."""
    start = first + 1 if passage.lower(first) in ("a", "an") else first
    if vague := _VAGUE.starting(passage.pieces, start):
        return vague
    number = read_number(passage, first) if first < len(passage) else None
    if number and not number.fraction:
        return number.high, number.after
    if start > first:
        return 1.0, start
    if passage.lower(first) == "half" and passage.lower(first + 1) in ("a", "an"):
        return 0.5, first + 2
    return None


def season(passage: Passage, first: int) -> Atom | None:
    """Autumn 2022; the fall of 2022; last winter; in the spring."""
    found = time_words(passage.language).seasons.starting(passage.pieces, first)
    if found is None:
        return None
    name, after = found
    linked = after + (passage.lower(after) == "of")
    year = year_at(passage, linked)
    if year is not None:
        return _season_of(passage, first, linked + 1, name, year)
    if time_words(passage.language).directions.ending(passage.pieces, first):
        return atom(passage, first, after, season=name)
    article = passage.lower(first - 1) == "the"
    headed = passage.lower(first - 1 - article) in cues("season_head")
    # "In fall", "in the fall of the town" and "in spring water" speak of other things.
    doubtful = passage.lower(first) == "fall" and not article
    goes_on = passage.lower(after) == "of" or (passage.shape(after) is Shape.WORD and not article)
    if not headed or doubtful or goes_on:
        return None
    return atom(passage, first, after, season=name)


def _season_of(passage: Passage, first: int, after: int, name: str, year: int) -> Atom:
    """A season of a year, or of two ("the winter of 2022-23")."""
    short = whole(passage, after + 1, 0, 99, digits=2)
    if passage.word(after) not in (*DASHES, "/") or short != (year + 1) % 100:
        return atom(passage, first, after, season=name, year=year)
    until = atom(passage, first, after + 2, season=name, year=year + 1)[0]
    return atom(passage, first, after + 2, season=name, year=year, until=until)


def quarter(passage: Passage, first: int) -> Atom | None:
    """Q3 2024; the third quarter of 2024."""
    if passage.word(first) == "Q" and passage.joined(first + 1):
        number = whole(passage, first + 1, 1, 4, digits=1)
        year = year_at(passage, first + 2)
        after = first + 2 + (year is not None)
        return atom(passage, first, after, quarter=number, year=year) if number else None
    number = _ORDINALS.get(passage.lower(first))
    if number is None or passage.lower(first + 1) != "quarter":
        return None
    after = first + 2 + (passage.lower(first + 2) == "of")
    year = year_at(passage, after)
    return atom(passage, first, after + 1, quarter=number, year=year) if year else None


def daytime(passage: Passage, first: int) -> Atom | None:
    """Morning, noon, overnight, the early hours."""
    found = time_words(passage.language).daytimes.starting(passage.pieces, first)
    if found is None or _in_name(passage, first):
        return None
    return atom(passage, first, found[1], daytime=found[0])


def portion(passage: Passage, first: int) -> Atom | None:
    """Early, mid-, the end of: a portion of the date that follows; "later in the week" directly."""
    words = time_words(passage.language)
    found = words.portions.starting(passage.pieces, first)
    if found is None:
        return None
    name, after = found
    if passage.word(after) in DASHES and passage.joined(after):
        after += 1
    behind = after + (passage.lower(after) in ("in", "on"))
    unit = words.units.starting(passage.pieces, behind + 1)
    if passage.lower(behind) == "the" and unit and not passage.lower(unit[1] - 1).endswith("s"):
        # "Later in the day" is the day just mentioned, "later in the week" the week of writing.
        manner = Manner.TEXT if unit[0] in (Unit.DAY, Unit.HOUR) else Manner.AT
        return atom(passage, first, unit[1], portion=name, relative=Relative(unit[0], 0, manner))
    return atom(passage, first, after, portion=name)


def direction(passage: Passage, first: int) -> Atom | None:
    """Last, this, next before a named day, month or season."""
    found = time_words(passage.language).directions.starting(passage.pieces, first)
    return atom(passage, first, found[1], direction=found[0]) if found else None
