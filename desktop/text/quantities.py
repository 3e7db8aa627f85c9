"""Figures in a text: how much or how many of what, with modifier, range and unit."""

from dataclasses import dataclass, replace
from functools import cache

from desktop.text.counted import Counted, count_of, is_plural, share_of, words
from desktop.text.dates import find_times
from desktop.text.lexicon import rows
from desktop.text.number_words import Number, read_number, rounding
from desktop.text.pieces import Passage, Phrases, Shape
from desktop.text.units import MEASURES, Measure, sign_before, unit_after


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
        noun: what is counted, lower case, singular ("vehicle"), or "".
        modifier: "", "about", "at least", "at most", "more than" or "less than".
        step: the rounding the figure itself shows, in base units (26,000 → 1000; 2.5 km → 100).
        role: what its clause says of those counted ("killed", "injured", "arrested"), or "". Two
            figures count the same thing only where noun and role agree.
        relation: "further" ("another 12", "12 more"), "part" ("12 of the 40", "including 12"),
            "change" ("rose by 12"), or ""; such a figure is no total.
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
class _Figure:
    """A number with its unit, before it is known what it counts.

    ``first`` is the first piece with a currency's sign, ``after`` lies behind unit or number.
    """

    number: Number
    first: int
    after: int
    measure: Measure | None = None
    linked: bool = False

    @property
    def unit(self) -> str:
        return self.measure.unit if self.measure else ""


_DASHES = ("-", "–", "—", "‑", "−")
_PER = ("per", "a", "an", "each", "every")


def find_quantities(text: str, language: str = "en") -> tuple[Quantity, ...]:
    """The figures of a text in order; dates, clock times, ordinals and names' numbers are none.

    A conversion in brackets ("2.5 km (1.5 miles)") is the same fact and yields no figure of its own.
    "From 5% to 7%" is a change: two figures. "Dozens" and "hundreds" are wide ranges with "about".

    Args:
        text: any text.
        language: code of its language; English has the whole grammar, the seven others of the
            word lists have scales, units and common counted nouns; in an unknown language only
            digits and symbols are read.
    """
    times = find_times(text, language)
    passage = Passage.of(text, language).without((time.start, time.end) for time in times)
    found: list[Quantity] = []
    index = floor = 0
    while index < len(passage):
        figure = _figure(passage, index)
        if figure is None or figure.first < floor:
            index = _behind_word(passage, index)
            continue
        quantities, index = _quantities(passage, figure)
        floor = index
        found.extend(quantities)
    return tuple(found)


def _behind_word(passage: Passage, index: int) -> int:
    """After a number that is none: the rest of what clings to it ("555-1234") is none either."""
    if passage.shape(index) is not Shape.NUMBER:
        return index + 1
    index += 1
    while passage.joined(index) and (
        passage.word(index) in (*_DASHES, "/", ".") or passage.shape(index) is Shape.NUMBER
    ):
        index += 1
    return index


def _figure(passage: Passage, index: int) -> _Figure | None:
    """The number at a piece with its unit, if it is an amount at all."""
    number = read_number(passage, index)
    if number is None or _clings(passage, number):
        return None
    first, sign = index, sign_before(passage, index)
    if sign:
        code, first = sign
        return _Figure(number, first, number.after, Measure(code, 1.0, number.after, money=True))
    measure = unit_after(passage, number.after)
    if number.letter:
        return _lettered(passage, number, measure)
    if measure is None:
        if number.doubtful or passage.joined(number.after) and _hangs(passage, number.after):
            return None
        return _linked(passage, _Figure(number, first, number.after))
    figure = _Figure(number, first, measure.after, measure)
    return _summed(passage, figure)


def _hangs(passage: Passage, index: int) -> bool:
    """Letters cling to the number: "3D", "737s", "4x4"."""
    return passage.shape(index) is Shape.WORD or passage.word(index) in ("@", "_", "/", "&")


def _linked(passage: Passage, figure: _Figure) -> _Figure | None:
    """A hyphen after the number ties a noun to it, or makes it part of a word."""
    after = figure.after
    if passage.word(after) not in ("-", "‑") or not passage.joined(after):
        return figure
    beyond = passage.lower(after + 1)
    if not passage.joined(after + 1) or passage.shape(after + 1) is Shape.NUMBER:
        return figure
    if read_number(passage, after + 1) or beyond in ("odd", "plus", "strong", "some"):
        return figure
    if beyond in words("hyphenated") or is_plural(beyond):
        return replace(figure, after=after + 1, linked=True)
    return None


def _clings(passage: Passage, number: Number) -> bool:
    """Whether a number is part of a name, address, date or code: "T-72", "9/11", "#4", "007"."""
    first = number.first
    text = passage.word(first)
    if text.isdecimal() and (len(text) > 1 and text[0] == "0" or len(text) > 9):
        return True
    if not passage.joined(first):
        return False
    before = passage.word(first - 1)
    if before in _DASHES:
        if not passage.joined(first - 1):
            return False
        earlier = passage.lower(first - 2)
        return passage.shape(first - 2) is Shape.WORD and earlier != "magnitude"
    if passage.shape(first - 1) is Shape.WORD:
        return sign_before(passage, first) is None
    return before in ("/", "#", "@", "_", "+", "&", "=", "\\", ".", ":") or (
        passage.shape(first - 1) is Shape.NUMBER
    )


def _lettered(passage: Passage, number: Number, measure: Measure | None) -> _Figure | None:
    """Tell "5m people" and "5m euros" (millions) from "5m" (metres)."""
    after = number.after
    if measure and measure.money:
        return _Figure(number, number.first, measure.after, measure)
    if measure and number.letter in ("bn", "mn", "m", "tn"):
        return _Figure(number, number.first, measure.after, measure)  # "1.5m tonnes"
    counts = is_plural(passage.word(after)) and passage.lower(after) not in words("stop")
    if counts or number.letter in ("bn", "mn", "mln", "tn"):
        return _Figure(number, number.first, after)
    if number.letter != "m":
        return None
    plain = replace(
        number,
        low=number.low / number.scale,
        high=number.high / number.scale,
        step=number.step / number.scale,
        scale=1.0,
        letter="",
    )
    return _Figure(plain, number.first, after, Measure("m", 1.0, after))


def _summed(passage: Passage, figure: _Figure) -> _Figure:
    """Add a smaller unit of the same dimension: "two hours and 30 minutes", "5 feet 10 inches"."""
    if figure.measure is None or figure.unit not in ("s", "m", "kg"):
        return figure
    after = figure.after
    if (passage.lower(after), passage.lower(after + 1), passage.lower(after + 2)) == (
        "and",
        "a",
        "half",
    ):
        half = figure.number.low + 0.5
        number = replace(figure.number, low=half, high=half, step=0.5)
        return replace(figure, number=number, after=after + 3)
    start = after + (passage.lower(after) in ("and", ","))
    number = read_number(passage, start) if start < len(passage) else None
    measure = unit_after(passage, number.after) if number else None
    if not number or not measure or measure.unit != figure.unit or number.letter:
        return figure
    if measure.factor * max(number.high, 1) > figure.measure.factor or passage.lower(after) == ",":
        return figure
    added = number.low * measure.factor / figure.measure.factor
    total = figure.number.low + added
    step = measure.factor / figure.measure.factor
    summed = replace(figure.number, low=total, high=total, step=step)
    return replace(figure, number=summed, after=measure.after)


def _quantities(passage: Passage, figure: _Figure) -> tuple[list[Quantity], int]:
    """The figures that begin with this one (two in "from 5% to 7%"), and where to go on."""
    second = _second(passage, figure)
    if second is None:
        if _is_score(passage, figure):
            return [], _behind_word(passage, figure.number.first)
        quantity, after = _quantity(passage, figure)
        return ([quantity] if quantity else []), _behind_conversion(passage, figure, after)
    figure, second = _shared(figure, second)
    if passage.lower(figure.first - 1) == "from" and passage.lower(figure.first - 2) not in (
        "ranging", "range", "ranged", "ranges", "anywhere", "varying", "vary", "estimates",
    ):  # fmt: skip
        one, _ = _quantity(passage, figure, bare=True)
        two, after = _quantity(passage, second)
        if one and two and not one.unit and not one.noun:
            one = replace(one, noun=two.noun, role=two.role)
        return [q for q in (one, two) if q], _behind_conversion(passage, second, after)
    joined = replace(
        second,
        first=figure.first,
        number=replace(
            second.number,
            first=figure.number.first,
            low=figure.number.low,
            step=min(figure.number.step, second.number.step),
        ),
    )
    quantity, after = _quantity(passage, joined)
    return ([quantity] if quantity else []), _behind_conversion(passage, joined, after)


def _second(passage: Passage, figure: _Figure) -> _Figure | None:
    """The upper end of a range that begins with a figure."""
    index = figure.after
    if figure.linked:
        return None
    joint = passage.lower(index)
    dash = joint in _DASHES
    before = passage.lower(figure.first - 1)
    if (
        not dash
        and joint not in ("to", "or", "bis", "à", "до", "al")
        and (joint, before) != ("and", "between")
    ):
        return None
    start = index + 1
    sign = start
    while passage.word(sign) in ("$", "€", "£", "¥"):
        sign += 1
    second = (
        _figure(passage, sign)
        if sign < len(passage) and not _broken(passage, start, sign)
        else None
    )
    if second is None:
        return None
    if not _ranges(passage, figure, second, dash=dash):
        return None
    return second


def _broken(passage: Passage, first: int, after: int) -> bool:
    return any(passage.shape(index) is Shape.BREAK for index in range(first, after + 1))


def _ranges(passage: Passage, figure: _Figure, second: _Figure, *, dash: bool) -> bool:
    same = figure.unit == second.unit or not figure.unit or not second.unit
    low, high = _mantissa(figure.number, second.number), second.number.high
    if not same or low >= high or figure.number.fraction or second.number.fraction:
        return False
    if passage.lower(figure.after) == "or" and high > 3 * low:
        return False
    if not dash or second.unit or figure.unit:
        return True
    if passage.lower(figure.first - 1) in words("score_word"):
        return False
    return (
        is_plural(passage.word(second.after))
        or count_of(passage, figure.first, second.after, single=False, linked=False).noun != ""
    )


def _mantissa(one: Number, two: Number) -> float:
    """The lower value with the scale that both share: "2 to 3 million"."""
    shares = one.scale == 1 and two.scale > 12 and one.low < 1000 and one.low * two.scale < two.high
    return one.low * two.scale if shares else one.low


def _shared(figure: _Figure, second: _Figure) -> tuple[_Figure, _Figure]:
    """Give both ends of a range the scale and the unit that only one of them names."""
    low = _mantissa(figure.number, second.number)
    if low != figure.number.low:
        scale = second.number.scale
        step = figure.number.step * scale
        number = replace(figure.number, low=low, high=low, scale=scale, step=step)
        figure = replace(figure, number=number)
    if figure.measure is None and second.measure is not None:
        figure = replace(figure, measure=second.measure)
    elif second.measure is None and figure.measure is not None:
        second = replace(second, measure=figure.measure)
    elif figure.measure and second.measure and figure.measure.factor != second.measure.factor:
        ratio = figure.measure.factor / second.measure.factor
        number = figure.number
        number = replace(
            number, low=number.low * ratio, high=number.high * ratio, step=number.step * ratio
        )
        figure = replace(figure, number=number, measure=second.measure)
    return figure, second


def _is_score(passage: Passage, figure: _Figure) -> bool:
    """Two numbers tied by a dash that are no range: a score, a vote, odds."""
    after = figure.number.after
    return (
        passage.word(after) in _DASHES
        and passage.joined(after)
        and passage.joined(after + 1)
        and read_number(passage, after + 1) is not None
    )


def _behind_conversion(passage: Passage, figure: _Figure, after: int) -> int:
    """Skip "(1.5 miles)" after a figure of the same dimension: it is the same fact."""
    opening = figure.after if passage.word(figure.after) in ("(", "[") else after
    if not figure.unit or passage.word(opening) not in ("(", "["):
        return after
    for index in range(opening + 1, opening + 5):
        if passage.shape(index) is Shape.BREAK:
            break
        if passage.shape(index) is not Shape.NUMBER:
            continue
        inner = _figure(passage, index)
        second = _second(passage, inner) if inner else None
        inner = second or inner
        if inner is None or not inner.measure or not figure.measure:
            break
        same = inner.unit == figure.unit or (inner.measure.money and figure.measure.money)
        if same and passage.word(inner.after) in (")", "]", ";", ","):
            return inner.after
        break
    return after


@cache
def _modifiers(language: str) -> tuple[Phrases[str], Phrases[str]]:
    def entries(place: str) -> list[tuple[str, str]]:
        return [
            (form, row[2])
            for row in rows("modifiers")
            if row[0] == language and row[3] == place
            for form in row[1].split("|")
        ]

    return Phrases(entries("before")), Phrases(entries("after"))


def _quantity(
    passage: Passage, figure: _Figure, *, bare: bool = False
) -> tuple[Quantity | None, int]:
    """The finished figure, or None if it turns out to be none; and where to go on reading."""
    number = figure.number
    modifier, begin = _modifier_before(passage, figure)
    later = _modifiers(passage.language)[1].starting(passage.pieces, figure.after)
    after = later[1] if later else figure.after
    counted = Counted("", "", "", after) if bare else _counted(passage, figure, begin, after)
    if not later and counted.after > after:
        later = _modifiers(passage.language)[1].starting(passage.pieces, counted.after)
    if later and not modifier:
        modifier = later[0]
    if not figure.unit and not number.fraction and not _stands(passage, figure, counted, begin):
        return None, max(figure.after, _behind_word(passage, number.first))
    unit, noun = _unit(passage, figure, counted)
    if not unit and not noun and (age := _age(passage, figure)):
        unit = age
    end = counted.after if counted.noun and not figure.unit else figure.after
    end = max(end, figure.after)
    start = passage.pieces[figure.first].start
    low, high, step = _values(figure)
    if passage.lower(figure.first - 1) == "minus" or _negative(passage, figure):
        low, high = -high, -low
    quantity = Quantity(
        start,
        passage.pieces[end - 1].end,
        passage.text[start : passage.pieces[end - 1].end],
        low,
        high,
        unit,
        noun,
        modifier or ("about" if number.about else ""),
        step,
        counted.role,
        counted.relation or _change(passage, begin),
    )
    return quantity, max(end, figure.after)


def _negative(passage: Passage, figure: _Figure) -> bool:
    first = figure.first
    return (
        figure.unit in ("°C", "%")
        and passage.word(first - 1) in ("-", "−", "–")
        and passage.joined(first)
        and not passage.joined(first - 1)
    )


def _values(figure: _Figure) -> tuple[float, float, float]:
    number, measure = figure.number, figure.measure
    if measure is None:
        return number.low, number.high, number.step
    step = number.step
    if (
        measure.unit in MEASURES
        and step == 1
        and number.low == number.high
        and number.low % 10 == 0
    ):
        step = rounding(number.low * 100) / 100 if number.low else 1.0
    low = number.low * measure.factor + measure.offset
    high = number.high * measure.factor + measure.offset
    return low, high, step * measure.factor


def _counted(passage: Passage, figure: _Figure, begin: int, after: int) -> Counted:
    number = figure.number
    if figure.unit:
        if figure.unit in ("%",):
            noun, _ = share_of(passage, after)
            return Counted(noun, "", "", after)
        if figure.unit == "age":
            counted = count_of(passage, begin, after, single=True, linked=True)
            return Counted(counted.noun, "", "", after)
        return Counted("", "", "", after)
    if number.fraction:
        index = after if passage.lower(after) == "of" else after - 1
        noun, _ = share_of(passage, index)
        if not noun:
            found = count_of(passage, begin, after, single=False, linked=False)
            noun = found.noun
        return Counted(noun, "", "", after)
    if number.about and passage.lower(after) == "of":
        counted = count_of(passage, begin, after + 1, single=False, linked=False)
        return replace(counted, relation="")
    return count_of(
        passage, begin, after, single=number.low == number.high == 1, linked=figure.linked
    )


def _unit(passage: Passage, figure: _Figure, counted: Counted) -> tuple[str, str]:
    """The unit with what it is per, and the noun."""
    unit = "%" if figure.number.fraction else figure.unit
    index = max(figure.after, counted.after)
    per = passage.lower(index)
    beyond = passage.lower(index + 1)
    rates = ("day", "week", "month", "year", "hour", "minute", "second", "barrel", "person",
             "tonne", "ton", "gallon", "share", "night", "head", "capita", "vehicle", "ounce", "litre", "liter", "pound", "unit", "kilowatt", "kilogram", "kilo", "acre", "user", "customer", "household", "family", "child", "student", "mile", "kilometer", "kilometre", "game", "match")  # fmt: skip
    if per in _PER and beyond in rates and unit not in ("s", "age"):
        beyond = {"ton": "tonne", "litre": "liter", "kilometre": "kilometer"}.get(beyond, beyond)
        return f"{unit} per {beyond}".strip(), counted.noun
    if per == "per" and passage.shape(index + 1) is Shape.NUMBER:
        return f"{unit} per {passage.word(index + 1)}".strip(), counted.noun
    return unit, counted.noun


def _age(passage: Passage, figure: _Figure) -> str:
    """Tell "Smith, 45, said" and "aged 12" as ages."""
    number = figure.number
    if number.low != number.high or not 0 < number.low < 116 or number.low != int(number.low):
        return ""
    first, after = figure.first, figure.after
    if passage.lower(first - 1) in ("aged", "age", "ages"):
        return "age"
    named = passage.word(first - 2)[:1].isupper() and passage.shape(first - 2) is Shape.WORD
    closes = passage.word(after) == "," or passage.lower(after) in ("who", "from", "was", "of")
    return "age" if named and passage.word(first - 1) == "," and closes and not number.words else ""


def _modifier_before(passage: Passage, figure: _Figure) -> tuple[str, int]:
    """The modifier before a figure, and the index where the figure with it begins."""
    first = figure.first
    opener = passage.lower(first - 1)
    if opener in ("between", "from"):
        first -= 1
    found = _modifiers(passage.language)[0].ending(passage.pieces, first)
    if found is None:
        return "", figure.first
    modifier, begin = found
    word, before = passage.lower(begin), passage.lower(begin - 1)
    lasting = figure.unit == "s" and begin == first - 1
    if word == "over" and (before in _PARTICLE_VERBS or lasting and before not in _LASTING):
        return "", figure.first
    if word in ("under", "some", "above", "below") and lasting and before not in _LASTING:
        return "", figure.first
    return modifier, begin


_PARTICLE_VERBS = frozenset(
    "took take takes taken taking hand handed handing hands turn turned turning win won run ran "
    "presided preside presiding war fight dispute dispute concerns row all debate".split()
)
_LASTING = frozenset("for just well of after took lasted lasting in spent with has is was".split())


def _change(passage: Passage, begin: int) -> str:
    """Whether a figure says by how much something changed."""
    before, earlier = passage.lower(begin - 1), passage.lower(begin - 2)
    moves = ("rose", "rise", "rises", "rising", "fell", "fall", "falls", "falling", "grew", "grow", "up", "down",
             "increased", "increase", "decreased", "decrease", "dropped", "drop", "jumped", "climbed", "gained", "lost",
             "slid", "surged", "plunged", "soared", "declined", "decline", "gain", "added", "higher", "lower", "raised", "cut", "reduced", "shrank", "slipped", "tumbled", "edged")  # fmt: skip
    if (
        before == "by"
        and earlier in moves
        or before in moves
        and before not in ("added", "lost", "cut")
    ):
        return "change"
    return "change" if before == "of" and earlier in moves else ""


def _stands(passage: Passage, figure: _Figure, counted: Counted, begin: int) -> bool:
    """Whether a number without a unit is a figure at all, and no name, label or list number."""
    first, number = figure.first, figure.number
    if passage.lower(first - 1) in words("name_head") or _numero(passage, first):
        return False
    if passage.lower(first - 1) == "of" and passage.word(first - 2) == "Group":
        return False
    if _listed(passage, figure):
        return False
    if number.words and number.low == number.high == 1:
        return _is_one(passage, begin, counted)
    if counted.noun == "time" and passage.lower(counted.after) not in (".", ",", "in", "by", "on"):
        return False  # "three times more"
    if counted.noun or counted.role:
        return not (counted.noun == "one")
    return _is_bare(passage, figure)


def _numero(passage: Passage, first: int) -> bool:
    return passage.word(first - 1) == "." and passage.lower(first - 2) in words("name_head")


def _listed(passage: Passage, figure: _Figure) -> bool:
    """A number that opens a line and is followed by a full stop or bracket counts the lines."""
    first, after = figure.first, figure.after
    opens = passage.shape(first - 1) is Shape.BREAK
    if opens and passage.word(after) in (".", ")", ":"):
        return True
    return passage.word(first - 1) in ("(", "[") and passage.word(after) in (")", "]")


def _is_one(passage: Passage, begin: int, counted: Counted) -> bool:
    """ "One" counts only people of whom something is said: "one soldier was killed"."""
    before = passage.lower(begin - 1)
    if before in (
        "no",
        "any",
        "every",
        "each",
        "the",
        "this",
        "that",
        "which",
        "only",
        "another",
        "'s",
    ):
        return False
    return bool(counted.role) and counted.noun in words("person")


def _is_bare(passage: Passage, figure: _Figure) -> bool:
    """A number that counts nothing: only in digits, and not beside a name."""
    number = figure.number
    first, after = figure.first, figure.after
    if number.words and number.scale < 100:
        return False
    if number.low < 10 and number.scale == 1 and _age(passage, figure) == "":
        return False
    if _age(passage, figure):
        return True
    beside = [index for index in (first - 1, after) if passage.shape(index) is Shape.WORD]
    named = any(passage.word(index)[0].isupper() for index in beside)
    return not named and number.step != 1 or not named and number.low >= 10 and first > 0
