"""Quantities in a text: how much or how many of what, with modifier, range and unit."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import takewhile

from desktop.text.ages import as_age, is_age
from desktop.text.counted import Counted, count_of, lasting, share_of, substance
from desktop.text.dates import find_times
from desktop.text.figures import (
    DASHES,
    Figure,
    behind_conversion,
    behind_number,
    is_score,
    join,
    read_figure,
    read_second,
    share_units,
    values,
)
from desktop.text.jail_terms import jailing
from desktop.text.lexicon import rows
from desktop.text.nouns import words
from desktop.text.pieces import Passage, Phrases, Shape
from desktop.text.units import MEASURES

_WHOLE_REACH = 5  # pieces between a share and its whole: "of the mill's"
_OF_WHAT = 2  # pieces of "of coal" between an amount and what it is per
_REACH = 5  # words between a verb and by how much: more are of another clause, mostly
_COLLECTED = frozenset({"raise", "raises", "raised", "raising"})
_SMALLEST_BARE = 10  # a smaller number without a noun is more often a label than a figure
_SPELLINGS = {"ton": "tonne", "litre": "liter", "kilometre": "kilometer", "kilo": "kilogram"}


@dataclass(frozen=True, slots=True)
class Quantity:
    """One figure of a text.

    Attributes:
        start: first character in the text; the span holds modifier-free number and its unit or
            noun where that follows at once ("2 to 3 kilometers", "15 vehicles", "$1.2 million").
        end: character after the last one.
        text: the characters between them.
        low: smallest value meant, in base units (m, s, kg, %, the currency's unit, or a count).
        high: largest value meant; equals ``low`` unless the text gives a range.
        unit: base unit ("m", "s", "kg", "%", "USD", "°C", "age" in years, …), or "" for a count; a
            rate carries what it is per ("USD per barrel", "per day").
        noun: what is counted, lower case, singular ("vehicle"), or what there is so much of
            ("ammonia"), or "".
        modifier: "", "about", "at least", "at most", "more than" or "less than".
        step: the rounding the figure itself shows, in base units (26,000 → 1000; 2.5 km → 100).
        role: what its clause says of those counted ("killed", "injured", "arrested"), or "". Two
            figures count the same thing only where noun and role agree.
        relation: "further" ("another 12", "12 more"), "part" ("12 of the 40", "including 12"),
            "change" ("rose by 12"), "whole" ("half of the 40 burned": not all 40 did), or ""; such
            a figure is no total.
    """

    start: int
    end: int
    text: str
    low: float
    high: float
    unit: str = ""
    noun: str = ""
    modifier: str = ""
    step: float = 1.0
    role: str = ""
    relation: str = ""


@dataclass(frozen=True, slots=True)
class _Read:
    """A finished figure and the pieces it covers, its noun included."""

    quantity: Quantity
    first: int
    after: int


def find_quantities(text: str, language: str = "en") -> tuple[Quantity, ...]:
    """The quantities in a text in order, without dates, times, ordinals and numbers in names.

    A conversion in brackets ("2.5 km (1.5 miles)") is the same fact and yields no figure.
    "From 5% to 7%" is a change: two figures. "Dozens" and "hundreds" are wide ranges with "about".

    Args:
        text: any text.
        language: code of its language; English has the whole grammar, the seven others of the
            word lists have scales, units and common counted nouns; in an unknown language only
            digits and symbols are read.
    """
    times = find_times(text, language)
    passage = Passage.of(text, language).without((time.start, time.end) for time in times)
    found: list[_Read] = []
    index = floor = 0
    while index < len(passage):
        figure = read_figure(passage, index)
        if figure is None or figure.first < floor:
            index = behind_number(passage, index)
            continue
        read, index = _read(passage, figure)
        floor = index
        found.extend(read)
    return tuple(_coordinated(passage, found))


def _read(passage: Passage, figure: Figure) -> tuple[list[_Read], int]:
    """The figures that begin here (two in "from 5% to 7%"), and the index to continue from."""
    second = read_second(passage, figure)
    if second is None:
        if is_score(passage, figure):
            return [], behind_number(passage, figure.number.first)
        return _one(passage, figure)
    figure, second = share_units(figure, second)
    if not _has_moved(passage, figure.first):
        return _one(passage, join(figure, second))
    later, after = _one(passage, second)
    if not later:
        return [], after
    to = later[0].quantity
    one = _finish(passage, figure, Counted(to.noun, to.role, to.relation, figure.after))
    return [one, *later], after


def _has_moved(passage: Passage, first: int) -> bool:
    """Whether two figures are an old and a new value: "from 5% to 7%", but not "ranges from".

    Other languages have a range in the same words ("de 12 à 14 morts"), so that a verb must say it.
    """
    start, verb = passage.lower(first - 1), passage.lower(first - 2)
    if start == "from":
        return verb not in words("spread")
    language = passage.language
    return start in words("from", language) and verb in words("risen", language)


def _one(passage: Passage, figure: Figure) -> tuple[list[_Read], int]:
    figure = as_age(passage, figure)
    counted = _counted(passage, figure)
    if figure.unit or figure.number.fraction:
        stands = not _is_some_day(passage, figure)
    else:
        stands = _stands(passage, figure, counted)
    if not stands:
        return [], max(figure.after, behind_number(passage, figure.number.first))
    read = _finish(passage, figure, counted)
    rate = _rate(passage, read.after) if " per " in f" {read.quantity.unit}" else None
    after = rate[1] if rate else read.after
    return [read], behind_conversion(passage, figure, after)


@cache
def _modifiers(language: str, place: str) -> Phrases[str]:
    return Phrases(
        (form, row[2])
        for row in rows("modifiers")
        if row[0] == language and row[3] == place
        for form in row[1].split("|")
    )


def _finish(passage: Passage, figure: Figure, counted: Counted) -> _Read:
    """The figure as a value."""
    modifier, begin = _modifier_before(passage, figure)
    later = _modifiers(passage.language, "after")
    soft = later.starting(passage.pieces, figure.after)
    soft = soft or later.starting(passage.pieces, counted.after)
    low, high, step = values(figure)
    if _is_negative(passage, figure):
        low, high = -high, -low
    unit = _unit(passage, figure, counted)
    relation = counted.relation or _change(passage, begin, figure)
    after = counted.after if counted.noun and not figure.unit else figure.after
    after = max(after, figure.after)
    start, end = passage.pieces[figure.first].start, passage.pieces[after - 1].end
    quantity = Quantity(
        start,
        end,
        passage.text[start:end],
        low,
        high,
        unit,
        counted.noun,
        modifier or (soft[0] if soft else "about" if figure.number.about else ""),
        step,
        counted.role,
        "" if unit == "age" else relation,
    )
    return _Read(quantity, begin, after)


def _is_negative(passage: Passage, figure: Figure) -> bool:
    first = figure.first
    if passage.lower(first - 1) == "minus":
        return True
    signed = passage.word(first - 1) in DASHES and passage.joined(first)
    return figure.unit in ("°C", "%") and signed and not passage.joined(first - 1)


def _counted(passage: Passage, figure: Figure) -> Counted:
    """What the figure counts, by the type of its number and unit."""
    number = figure.number
    begin = _modifier_before(passage, figure)[1]
    later = _modifiers(passage.language, "after").starting(passage.pieces, figure.after)
    after = later[1] if later else figure.after
    if figure.unit == "age":
        noun = _noun_of_age(passage, after) or _noun_of_age(passage, figure.first - 2)
        return Counted(noun, "", "", after)
    if figure.unit == "%" or number.fraction:
        noun = share_of(passage, after) or share_of(passage, after - 1)
        return Counted(noun, "", "", after)
    if figure.unit in MEASURES:
        return Counted(substance(passage, behind_conversion(passage, figure, after)), "", "", after)
    if figure.unit:
        role = jailing(passage, begin, after) or lasting(passage, begin)
        return Counted("", role if figure.unit == "s" else "", "", after)
    if number.about and passage.lower(after) == "of":
        part = passage.lower(after + 1) in words("determiner")
        counted = count_of(passage, begin, after if part else after + 1, single=False)
        return counted if part else replace(counted, relation="")
    return count_of(passage, begin, after, single=number.low == number.high == 1 or figure.linked)


def _noun_of_age(passage: Passage, index: int) -> str:
    """Whose age it is: "boy" of "a 12-year-old boy", but not a name."""
    noun = passage.word(index)
    return noun if passage.shape(index) is Shape.WORD and noun in words("person") else ""


def _unit(passage: Passage, figure: Figure, counted: Counted) -> str:
    """The unit together with its denominator."""
    unit = "%" if figure.number.fraction else figure.unit
    if not unit and not counted.noun and is_age(passage, figure):
        return "age"
    if unit in ("s", "age"):
        return unit
    behind = max(figure.after, counted.after)
    of_what = unit in MEASURES and counted.noun and passage.lower(behind) == "of"
    # "1.9 million tonnes of coal a year"
    rate = _rate(passage, behind) or (_rate(passage, behind + _OF_WHAT) if of_what else None)
    return f"{unit} per {rate[0]}".strip() if rate else unit


def _rate(passage: Passage, index: int) -> tuple[str, int] | None:
    """The denominator of a rate ("a barrel", "-per-person"), and the index after it."""
    linked = passage.word(index) == "-" and passage.joined(index)
    index += linked
    after = index + 1 + (linked and passage.word(index + 1) == "-")
    beyond = passage.lower(after)
    if passage.lower(index) == "per" and beyond[:1].isdecimal():
        return beyond, after + 1
    if passage.lower(index) not in ("per", "a", "an", "each", "every"):
        return None
    return (_SPELLINGS.get(beyond, beyond), after + 1) if beyond in words("rate") else None


def _modifier_before(passage: Passage, figure: Figure) -> tuple[str, int]:
    """The modifier before a figure, and the index where the figure with it begins."""
    first = figure.first
    behind = first - (passage.lower(first - 1) in ("between", "from"))
    found = _modifiers(passage.language, "before").ending(passage.pieces, behind)
    if found is None:
        return "", first
    modifier, begin = found
    word, before = passage.lower(begin), passage.lower(begin - 1)
    if word == "over" and before in words("particle_verb"):
        return "", first  # "took over 12 companies"
    if word in ("up", "до") and before in words("risen", passage.language):
        return "", first  # "has gone up to 12"
    during = figure.unit == "s" and begin == behind - 1 and before not in words("lasting")
    if during and word in ("over", "under", "some", "above", "below"):
        return "", first  # "over two days" is within them
    return modifier, begin


def _change(passage: Passage, begin: int, figure: Figure) -> str:
    """Whether a figure says by how much something changed."""
    before, earlier = passage.lower(begin - 1), passage.lower(begin - 2)
    moves = words("move")
    changes = before in moves or (before in ("by", "of") and earlier in moves)
    if before in _COLLECTED and figure.unit.isupper():  # "has raised $70,000"
        changes = False
    if before == "by" and figure.unit.isupper():  # "raised the fees for parking by $50"
        changes = changes or _is_raised_before(passage, begin - 1)
    if before in ("up", "down"):  # prices are down $2, but somebody picked up two passengers
        changes = bool(figure.unit)
    return "change" if changes else ""


def _is_raised_before(passage: Passage, place: int) -> bool:
    """Whether something is raised a few words before a place, in the same clause."""
    before = (passage.lower(index) for index in range(place - 1, place - 1 - _REACH, -1))
    return not _COLLECTED.isdisjoint(takewhile(str.isalpha, before))


def _stands(passage: Passage, figure: Figure, counted: Counted) -> bool:
    """Whether a number without a unit is a figure at all, not a name, label or list number."""
    number = figure.number
    if _is_label(passage, figure) or _is_listed(passage, figure):
        return False
    if number.words and number.low == number.high == 1:
        return _is_one(passage, figure, counted)
    if counted.noun == "one":
        return False
    if counted.noun == "time":  # "three times", but not "three times more"
        return passage.lower(counted.after) in (".", ",", ";", "in", "by", "on", "with", "")
    if counted.noun or counted.role or counted.relation == "part":
        return True
    return _is_bare(passage, figure)


def _is_label(passage: Passage, figure: Figure) -> bool:
    """Whether a number belongs to the word before it: "No. 7", "Flight 370", "Group of Seven"."""
    first = figure.first
    heads = words("name_head")
    if passage.lower(first - 1) in heads:
        return True
    if passage.word(first - 1) == "." and passage.lower(first - 2) in heads:
        return passage.joined(first - 1)
    return passage.lower(first - 1) == "of" and passage.word(first - 2) == "Group"


def _is_listed(passage: Passage, figure: Figure) -> bool:
    """Whether a number only numbers a list item: at the start of a line or alone in brackets."""
    first, after = figure.first, figure.after
    if passage.shape(first - 1) is Shape.BREAK and passage.word(after) in (".", ")", ":"):
        return True
    return passage.word(first - 1) in ("(", "[") and passage.word(after) in (")", "]")


def _is_one(passage: Passage, figure: Figure, counted: Counted) -> bool:
    """Whether a bare "one" counts a person of whom something is said: "one soldier was killed"."""
    before = passage.lower(_modifier_before(passage, figure)[1] - 1)
    if before in words("pronoun_before_one"):
        return False
    return bool(counted.role) and counted.noun in words("person")


def _is_some_day(passage: Passage, figure: Figure) -> bool:
    """Whether a bare "one day" is no duration: nothing says that it lasted."""
    number = figure.number
    one = figure.unit == "s" and number.words and number.low == number.high == 1
    linked = passage.word(number.after) == "-"
    before = passage.lower(_modifier_before(passage, figure)[1] - 1)
    bounded = bool(_modifier_before(passage, figure)[0])
    return one and not linked and not bounded and before not in words("lasting")


def _is_bare(passage: Passage, figure: Figure) -> bool:
    """Whether a number without a noun is a figure: in digits, large, and not next to a name."""
    number, first, after = figure.number, figure.first, figure.after
    if is_age(passage, figure):
        return True
    if number.words and number.scale < 100:
        return False
    begin = _modifier_before(passage, figure)[1]  # "Environ 80" is no name
    beside = [passage.word(index) for index in (begin - 1, after)]
    named = any(word[:1].isupper() for word in beside)
    opens = passage.shape(first - 1) is Shape.BREAK
    return not named and not opens and number.low >= _SMALLEST_BARE


def _is_whole(passage: Passage, share: _Read, read: _Read) -> bool:
    """Whether a count is the whole of which the preceding figure is a share or part."""
    between = [passage.lower(index) for index in range(share.after, read.first)]
    if share.quantity.unit != "%" or len(between) > _WHOLE_REACH:
        return False
    owner = "'s" in between
    tied = share.quantity.text.endswith(("of", "the")) or between[:1] == ["of"] or owner
    return tied and (owner or all(word in ("of", *words("determiner")) for word in between))


def _coordinated(passage: Passage, found: list[_Read]) -> Iterator[Quantity]:
    """Share a role across a coordination: "four civilians and 11 soldiers were killed".

    What is said of a share is not said of its whole: "half of the 40 sheds burned".
    """
    for index, read in enumerate(found):
        quantity = read.quantity
        if index and not quantity.unit and _is_whole(passage, found[index - 1], read):
            quantity = replace(quantity, role="", relation="whole")
        following = found[index + 1] if index + 1 < len(found) else None
        if following and quantity.noun and not quantity.role and following.quantity.role:
            tied = following.first - read.after == 1 and passage.lower(read.after) in ("and", ",")
            verb = passage.lower(following.after)
            if tied and verb in ("were", "was", "have", "had", "are", "died", "killed"):
                quantity = replace(quantity, role=following.quantity.role)
        yield quantity
