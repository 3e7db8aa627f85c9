"""Amounts: numbers with units and ranges, distinguished from names, codes and scores."""

from dataclasses import dataclass, replace

from desktop.text.nouns import is_plural, words
from desktop.text.number_words import Number, read_number, rounding
from desktop.text.pieces import Passage, Shape
from desktop.text.units import MEASURES, Measure, sign_before, unit_after

DASHES = ("-", "–", "—", "‑", "−")
_HYPHENS = ("-", "‑")
_JOINTS = ("to", "or", "bis", "à", "до", "al", "עד")
_SIGNS = ("$", "€", "£", "¥")
_LONGEST_CODE = 9  # digits without separators; longer ones are telephone or serial numbers
_SHARED_BELOW = 1000  # "2 to 3 million" shares its scale, "5,000 to 1 million" does not
_CONVERTED = 0.1  # how far a conversion may be rounded
_OR_AT_MOST = 3  # "two or three" is a range, "one or 50" are alternatives


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with its unit, before it is known what it counts.

    Attributes:
        number: the number, or both ends of a range.
        first: first piece, with a currency's sign.
        after: after unit or number.
        measure: the unit, or None for a count.
        linked: True where a hyphen ties a noun to the number ("12-member"); ``after`` is there.
    """

    number: Number
    first: int
    after: int
    measure: Measure | None = None
    linked: bool = False

    @property
    def unit(self) -> str:
        """The base unit, or ""."""
        return self.measure.unit if self.measure else ""

    @property
    def money(self) -> bool:
        """Whether the unit is a currency."""
        return self.measure is not None and self.measure.money


def read_figure(passage: Passage, index: int) -> Figure | None:
    """The number at a piece with its unit, if it is an amount at all."""
    number = read_number(passage, index)
    if number is None or _clings(passage, number):
        return None
    if sign := sign_before(passage, index):
        return Figure(
            number, sign[1], number.after, Measure(sign[0], 1.0, number.after, money=True)
        )
    behind = number.after
    if number.about and passage.lower(behind) == "of":
        behind += 1  # "millions of dollars"
    measure = unit_after(passage, behind) or _magnitude(passage, number)
    if number.letter:
        return _lettered(passage, number, measure)
    if measure is not None:
        return _summed(passage, Figure(number, index, measure.after, measure))
    hangs = passage.joined(number.after) and (
        passage.shape(number.after) is Shape.WORD
        or passage.word(number.after) in "@_/&"
        or (passage.word(number.after) == "." and _clings_behind(passage, number.after + 1))
    )
    if number.doubtful or hangs:
        return None
    return _linked(passage, Figure(number, index, number.after))


def _clings_behind(passage: Passage, index: int) -> bool:
    """Whether the next piece follows without a space or line break: "12.b"."""
    return passage.joined(index) and passage.shape(index) is not Shape.BREAK


def _magnitude(passage: Passage, number: Number) -> Measure | None:
    """The unit of an earthquake's magnitude, given before it: "a magnitude of 6.1"."""
    index = number.first - 1
    if passage.lower(index) in ("of", *_HYPHENS):
        index -= 1
    named = passage.lower(index) == "magnitude" and number.low < 10
    return Measure("magnitude", 1.0, number.after) if named else None


def behind_number(passage: Passage, index: int) -> int:
    """The index after a number that is not an amount and all attached to it ("555-1234")."""
    if passage.shape(index) is not Shape.NUMBER:
        return index + 1
    index += 1
    while passage.joined(index) and (
        passage.word(index) in (*DASHES, "/", ".") or passage.shape(index) is Shape.NUMBER
    ):
        index += 1
    return index


def values(figure: Figure) -> tuple[float, float, float]:
    """Lowest and highest value and step of a figure in base units."""
    number, measure = figure.number, figure.measure
    if measure is None:
        return number.low, number.high, number.step
    step = number.step
    round_one = number.low == number.high and number.low >= 10 and number.low % 10 == 0
    if measure.unit in MEASURES and step == 1 and round_one:
        step = rounding(number.low * 100) / 100  # of measures, a round number below 100 is rounded
    low = number.low * measure.factor + measure.offset
    high = number.high * measure.factor + measure.offset
    return low, high, step * measure.factor


def _clings(passage: Passage, number: Number) -> bool:
    """Whether a number is part of a name, address, date or code: "T-72", "9/11", "#4", "007"."""
    first = number.first
    text = passage.word(first)
    if text.isdecimal() and ((len(text) > 1 and text[0] == "0") or len(text) > _LONGEST_CODE):
        return True
    if _broken_off(passage, number):
        return True
    if not passage.joined(first):
        return False
    before = passage.word(first - 1)
    if before in DASHES:
        word = passage.shape(first - 2) is Shape.WORD and passage.lower(first - 2) != "magnitude"
        return passage.joined(first - 1) and word
    if passage.shape(first - 1) is Shape.WORD:
        return sign_before(passage, first) is None
    abbreviated_year = before in "'’‘" and len(text) == 2 and text.isdecimal()
    return abbreviated_year or before in "/#@_+&=\\.:" or passage.shape(first - 1) is Shape.NUMBER


def _broken_off(passage: Passage, number: Number) -> bool:
    """The halves of a number split by a stray space: "1, 600 officers", "202 555 0199"."""
    first, after = number.first, number.after
    digits = passage.shape(first) is Shape.NUMBER
    if not digits:
        return False
    text, before, behind = passage.word(first), passage.word(first - 1), passage.word(after)
    comma = before == "," and passage.joined(first - 1) and len(text) == 3 and text.isdecimal()
    if comma and passage.shape(first - 2) is Shape.NUMBER and len(passage.word(first - 2)) <= 2:
        return True
    if passage.shape(first - 1) is Shape.NUMBER or passage.shape(after) is Shape.NUMBER:
        return True
    most = 3 if before in _SIGNS and passage.joined(first) else 2  # "$380, 600"
    comma = behind == "," and passage.joined(after) and len(text) <= most and text.isdecimal()
    beyond = passage.word(after + 1)
    return comma and len(beyond) == 3 and beyond.isdecimal() and not passage.joined(after + 1)


def _lettered(passage: Passage, number: Number, measure: Measure | None) -> Figure | None:
    """Distinguish "5m people" and "5m euros" (millions) from "5m" (metres)."""
    after = number.after
    if measure and (measure.money or number.letter in ("bn", "mn", "m", "tn")):
        return Figure(number, number.first, measure.after, measure)  # "1.5m tonnes"
    behind = after + (passage.word(after) == "+")
    counts = is_plural(passage.word(behind)) and passage.lower(behind) not in words("stop")
    if counts or number.letter in ("bn", "mn", "mln", "tn"):
        return Figure(number, number.first, after)
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
    return Figure(plain, number.first, after, Measure("m", 1.0, after))


def _linked(passage: Passage, figure: Figure) -> Figure | None:
    """Whether a hyphen after the number ties a noun to it, or makes it part of another word."""
    after = figure.after
    if passage.word(after) not in _HYPHENS or not passage.joined(after):
        return figure
    beyond = passage.lower(after + 1)
    if not passage.joined(after + 1) or passage.shape(after + 1) is Shape.NUMBER:
        return figure
    if read_number(passage, after + 1) or beyond in ("odd", "plus", "strong", "some", "per", "a"):
        return figure
    if beyond in words("hyphenated") or is_plural(beyond):
        return replace(figure, after=after + 1, linked=True)
    return None


def _summed(passage: Passage, figure: Figure) -> Figure:
    """Add a smaller unit of the same dimension: "two hours and 30 minutes", "5 feet 10 inches"."""
    if figure.measure is None or figure.unit not in ("s", "m", "kg"):
        return figure
    after = figure.after
    if [passage.lower(after + offset) for offset in range(3)] == ["and", "a", "half"]:
        half = figure.number.low + 0.5
        number = replace(figure.number, low=half, high=half, step=0.5)
        return replace(figure, number=number, after=after + 3)
    start = after + (passage.lower(after) == "and")
    number = read_number(passage, start) if start < len(passage) else None
    measure = unit_after(passage, number.after) if number else None
    if number is None or measure is None or measure.unit != figure.unit or number.letter:
        return figure
    if measure.factor * max(number.high, 1) > figure.measure.factor:
        return figure
    ratio = measure.factor / figure.measure.factor
    total = figure.number.low + number.low * ratio
    summed = replace(figure.number, low=total, high=total, step=ratio)
    return replace(figure, number=summed, after=measure.after)


def read_second(passage: Passage, figure: Figure) -> Figure | None:
    """The upper end of the range that begins with a figure, if one does."""
    joint, before = passage.lower(figure.after), passage.lower(figure.first - 1)
    dash = joint in DASHES
    if figure.linked or not (dash or joint in _JOINTS or (joint, before) == ("and", "between")):
        return None
    index = figure.after + 1
    while passage.word(index) in _SIGNS:
        index += 1
    second = read_figure(passage, index) if index < len(passage) else None
    if second is None or not _ascends(passage, figure, second):
        return None
    counts = figure.unit or second.unit or is_plural(passage.word(second.after))
    if dash and not counts and not _counts_behind(passage, second.after):
        return None
    if dash and not second.unit and before in words("score_word"):
        return None
    return second


def _counts_behind(passage: Passage, index: int) -> bool:
    """Whether a plural noun is among the next few words: "20-30 armed men"."""
    for place in range(index, index + 4):
        if passage.word(place) in _HYPHENS and passage.joined(place):
            continue
        if passage.shape(place) is not Shape.WORD or passage.lower(place) in words("stop"):
            return False
        if is_plural(passage.word(place)):
            return True
    return False


def _ascends(passage: Passage, figure: Figure, second: Figure) -> bool:
    same = figure.unit == second.unit or not figure.unit or not second.unit
    low, high = _shared_low(figure.number, second.number), second.number.high
    shares = figure.number.fraction or second.number.fraction
    if passage.lower(figure.after) == "or" and high > _OR_AT_MOST * low:
        return False
    if passage.lower(figure.after) == "or" and _converts(figure, second):
        return False
    if figure.measure and second.measure:
        low, high = low * figure.measure.factor, high * second.measure.factor
    return same and low < high and not shares


def _shared_low(one: Number, two: Number) -> float:
    """The lower value with the scale that both share: "2 to 3 million"."""
    scaled = one.low * two.scale
    shares = one.scale == 1 and two.scale > 12 and one.low < _SHARED_BELOW and scaled < two.high
    return scaled if shares else one.low


def share_units(figure: Figure, second: Figure) -> tuple[Figure, Figure]:
    """Give both ends of a range the scale and the unit that only one of them names."""
    low = _shared_low(figure.number, second.number)
    if low != figure.number.low:
        scale = second.number.scale
        step = figure.number.step * scale
        number = replace(figure.number, low=low, high=low, scale=scale, step=step)
        figure = replace(figure, number=number)
    one, two = figure.measure, second.measure
    if one is None or two is None:
        return replace(figure, measure=one or two), replace(second, measure=two or one)
    if one.factor == two.factor:
        return figure, second
    ratio, number = one.factor / two.factor, figure.number
    number = replace(
        number, low=number.low * ratio, high=number.high * ratio, step=number.step * ratio
    )
    return replace(figure, number=number, measure=two), second


def join(figure: Figure, second: Figure) -> Figure:
    """One figure of the two ends of a range."""
    number = replace(
        second.number,
        first=figure.number.first,
        low=figure.number.low,
        step=min(figure.number.step, second.number.step),
    )
    return replace(second, first=figure.first, number=number)


def is_score(passage: Passage, figure: Figure) -> bool:
    """Whether two numbers joined by a dash are not a range: a score, a vote, odds."""
    after = figure.number.after
    tied = passage.joined(after) and passage.joined(after + 1)
    return tied and passage.word(after) in DASHES and read_number(passage, after + 1) is not None


def _converts(figure: Figure, second: Figure) -> bool:
    """Whether two figures give one amount in two units of a dimension: 246 miles, 396 km."""
    one, two = figure.measure, second.measure
    if one is None or two is None or one.unit != two.unit or one.factor == two.factor:
        return False
    low, high = sorted((values(figure)[0], values(second)[0]))
    return high - low <= _CONVERTED * abs(high)


def behind_conversion(passage: Passage, figure: Figure, after: int) -> int:
    """The index after a conversion ("(1.5 miles)", "or 1.5 miles"): it is the same fact."""
    if passage.lower(figure.after) == "or" and figure.after + 1 < len(passage):
        other = read_figure(passage, figure.after + 1)
        return other.after if other and _converts(figure, other) else after
    opening = figure.after if passage.word(figure.after) in ("(", "[") else after
    if figure.measure is None or passage.word(opening) not in ("(", "["):
        return after
    for index in range(opening + 1, opening + 5):
        if passage.shape(index) is Shape.BREAK:
            return after
        if passage.shape(index) is Shape.NUMBER:
            inner = read_figure(passage, index)
            inner = (read_second(passage, inner) or inner) if inner else None
            if inner is None or inner.measure is None:
                return after
            same = inner.unit == figure.unit or (inner.money and figure.money)
            closes = passage.word(inner.after) in (")", "]", ";", ",")
            return inner.after if same and closes else after
    return after
