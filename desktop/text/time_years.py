"""Years, decades and centuries, distinguished from four-digit counts."""

from desktop.text.nouns import is_plural
from desktop.text.pieces import Passage, Shape
from desktop.text.time_atoms import DASHES, Atom, atom, whole, year_at
from desktop.text.time_model import Unit
from desktop.text.time_words import cues

_LIKELY = range(1900, 2061)  # a bare number of these is a year unless something speaks against it
_BACK = frozenset({"back", "dates", "dated", "dating"})  # registers that go back to 1688
_ROUND = 50  # "2000 people" counts, "the 2016 attacks" dates
_OPENERS = (*DASHES, "(", "/", "'", "‘", "“", '"', "[")


def bare_year(passage: Passage, first: int) -> Atom | None:
    """2022 in "in 2022", "the 2022 election"; 2014-2016; the 1990s; but not "2000 people"."""
    year = year_at(passage, first)
    if year is None or (passage.joined(first) and passage.word(first - 1) not in _OPENERS):
        return None
    if passage.word(first - 1) in DASHES and passage.joined(first) and passage.joined(first - 1):
        return None  # "A-2020"
    if passage.joined(first + 1):
        return _with_suffix(passage, first, year)
    return atom(passage, first, first + 1, year=year) if _is_year(passage, first, year) else None


def _with_suffix(passage: Passage, first: int, year: int) -> Atom | None:
    following = passage.lower(first + 1)
    decade = following == "s" or (following == "'s" and passage.lower(first - 1) == "the")
    if decade and year % 10 == 0:
        period = Unit.CENTURY if year % 100 == 0 and year < 2000 else Unit.DECADE
        return atom(passage, first, first + 2, year=year, period=period)
    if following in ("–", "-", "/") and passage.joined(first + 2):
        return _years(passage, first, year)
    closed = passage.shape(first + 1) is Shape.MARK and following not in ("%", "°", "$", "€", "@")
    if (closed or following == "'s") and _is_year(passage, first, year):
        return atom(passage, first, first + 1, year=year)
    return None


def _years(passage: Passage, first: int, year: int) -> Atom | None:
    """2014-2016, 2014-16, 2014/15; of "2020-related" only the year."""
    last = year_at(passage, first + 2)
    short = whole(passage, first + 2, 0, 99, digits=2)
    if last is None and short is not None:
        last = year - year % 100 + short
    if last is None:
        dated = passage.shape(first + 2) is not Shape.NUMBER and _is_year(passage, first, year)
        return atom(passage, first, first + 1, year=year) if dated else None
    goes_on = passage.joined(first + 3) and passage.word(first + 3) in DASHES
    if last <= year or goes_on:
        return None
    until = atom(passage, first + 2, first + 3, year=last)[0]
    return atom(passage, first, first + 3, year=year, until=until)


def _is_year(passage: Passage, first: int, year: int) -> bool:
    """Tell a year from a count by its neighbours."""
    before, after = passage.lower(first - 1), passage.word(first + 1)
    if before in cues("not_year_head") or after.lower() in cues("not_year_tail"):
        return False
    plural = after.islower() and is_plural(after)
    if year not in _LIKELY:
        goes_back = before == "to" and passage.lower(first - 2) in _BACK
        return (goes_back or before in cues("year_head")) and not plural
    if year % _ROUND == 0 and plural:
        return before in ("the", "in", "since")
    return not (plural and before in ("about", "around"))


def century(passage: Passage, first: int) -> Atom | None:
    """The 19th century."""
    value = whole(passage, first, 1, 21)
    ordinal = passage.joined(first + 1) and passage.lower(first + 1) in ("st", "nd", "rd", "th")
    if value is None or not ordinal:
        return None
    after = first + 2 + (passage.word(first + 2) == "-")
    if passage.lower(after) not in ("century", "centuries"):
        return None
    return atom(passage, first, after + 1, year=(value - 1) * 100 + 1, period=Unit.CENTURY)
