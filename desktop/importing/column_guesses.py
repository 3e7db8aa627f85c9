"""Column guesses: which column of a table holds what, by its name and by what stands in it."""

import re
from collections.abc import Callable, Sequence

from desktop.importing.columns import Assignment, Header
from desktop.importing.date_order import day_comes_first, in_one_way
from desktop.importing.dates import published_date
from desktop.importing.records import NAMES, TEASERS, plain_name

LOOKED_AT = 20  # rows whose values are looked at
FIELDS = tuple(NAMES)  # all that columns can hold

_KNOWN = frozenset(name for names in NAMES.values() for name in names)
_TEXT = 200  # characters; a column of longer values is the text, whatever it is called
_SENTENCE = 4  # words on average: a column of shorter values holds names, places, kinds
_DAY = 10  # characters: a number of four could be a year and is as often none
_WEB = re.compile(r"https?://\S+", re.IGNORECASE)
_CALLED_TEXT = frozenset(NAMES["text"])
_BETWEEN = re.compile(r"[\W_]+")
_LANGUAGE = re.compile(r"[a-z]{2}(?:[-_][A-Za-z]{2,4})?")


def is_named(header: Header) -> bool:
    """Whether any column has a name that says what of an article it holds."""
    return not _KNOWN.isdisjoint(map(plain_name, header))


def named(header: Header, rows: Sequence[Sequence[str]]) -> Assignment:
    """What the columns hold by their names; if none is called a text, the one of long values.

    Args:
        header: the names.
        rows: some rows, for the text.
    """
    names = [plain_name(name) for name in header]
    found = {field: _places(names, wanted) for field, wanted in NAMES.items()}
    if not found["text"]:
        longest = max(range(len(names)), key=lambda at: _length(rows, at), default=-1)
        if longest >= 0 and _length(rows, longest) >= _TEXT and names[longest] not in _KNOWN:
            found["text"] = (longest,)
    return {field: places for field, places in found.items() if places}


def guessed(header: Header, rows: Sequence[Sequence[str]]) -> Assignment:
    """What the columns hold by their names, and what no name says by the values.

    A guess by values is for the user to look at: a day may be that of a row's last change.
    """
    found = dict(named(header, rows))
    for field, fits in _LOOKS.items():
        if field in found:
            continue
        taken = {place for places in found.values() for place in places}
        for place, name in enumerate(header):
            values = [row[place].strip() for row in rows if place < len(row)]
            may_be = place not in taken and (field != "text" or _is_called_text(name))
            if may_be and any(values) and fits([one for one in values if one]):
                found[field] = (place,)
                break
    return found


def teasers(header: Header, assignment: Assignment) -> tuple[int, ...]:
    """The columns of what may stand in the place of a text that a row lacks."""
    taken = {place for places in assignment.values() for place in places}
    places = _places([plain_name(name) for name in header], TEASERS)
    return tuple(place for place in places if place not in taken)


def _places(names: Sequence[str], wanted: Sequence[str]) -> tuple[int, ...]:
    """The columns of some names, in the order in which these are wanted."""
    return tuple(names.index(name) for name in wanted if name in names)


def _length(rows: Sequence[Sequence[str]], place: int) -> float:
    """Characters of the values of a column, on average."""
    return sum(len(row[place]) for row in rows if place < len(row)) / max(len(rows), 1)


def _are_dates(values: Sequence[str]) -> bool:
    day_first = day_comes_first(values)
    if day_first is not None:
        values = [in_one_way(value, day_first) for value in values]
    return all(len(value) >= _DAY and published_date(value) for value in values)


def _is_called_text(name: str) -> bool:
    """Whether a part of a name says so: "body_x"."""
    return not _CALLED_TEXT.isdisjoint(_BETWEEN.split(name.lower()))


def _are_sentences(values: Sequence[str]) -> bool:
    words = sum(len(value.split()) for value in values) / len(values)
    return words >= _SENTENCE and len(set(values)) > len(values) // 2


# How the values of a column look, by the field it holds; what is told by more comes first.
_LOOKS: dict[str, Callable[[Sequence[str]], bool]] = {
    "url": lambda values: all(map(_WEB.fullmatch, values)),
    "published": _are_dates,
    "language": lambda values: all(map(_LANGUAGE.fullmatch, values)),
    "text": _are_sentences,
    "title": _are_sentences,
}
