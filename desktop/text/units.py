"""Units of measure and currencies next to a number, converted to base units."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from desktop.text.lexicon import rows
from desktop.text.pieces import Passage, Phrases, Shape, cut

_KELVINS = 5 / 9  # degrees Celsius in one of Fahrenheit
_DURATIONS = "s"
MEASURES = frozenset({"m", "m²", "m³", "kg", "m/s"})  # of these a round number is rounded


@dataclass(frozen=True, slots=True)
class Measure:
    """A unit found beside a number.

    Attributes:
        unit: the base unit.
        factor: what one of the written unit is in base units.
        offset: what is added after multiplying (degrees Fahrenheit).
        after: index after the unit's last piece.
        money: whether it is a currency.
    """

    unit: str
    factor: float
    after: int
    offset: float = 0.0
    money: bool = False


@dataclass(frozen=True, slots=True)
class _Unit:
    unit: str
    factor: float
    money: bool = False


class _Symbols:
    """Unit symbols, case-sensitive: "MW" is not "mW"."""

    def __init__(self, entries: Sequence[tuple[str, _Unit]]) -> None:
        self._units = {tuple(piece.text for piece in cut(form)): unit for form, unit in entries}
        self._longest = max(map(len, self._units), default=0)

    def starting(self, passage: Passage, first: int) -> tuple[_Unit, int] | None:
        for length in range(self._longest, 0, -1):
            form = tuple(passage.word(first + offset) for offset in range(length))
            if form in self._units:
                return self._units[form], first + length
        return None

    def ending(self, passage: Passage, after: int) -> tuple[_Unit, int] | None:
        for length in range(self._longest, 0, -1):
            first = after - length
            form = tuple(passage.word(first + offset) for offset in range(length))
            if first >= 0 and form in self._units:
                return self._units[form], first
        return None


@dataclass(frozen=True, slots=True)
class _Lexicon:
    units: Phrases[_Unit]
    symbols: _Symbols
    signs: _Symbols
    codes: _Symbols


@cache
def _lexicon(language: str) -> _Lexicon:
    def entries(name: str, lang: str, place: str = "") -> list[tuple[str, _Unit]]:
        return [
            (form, _Unit(row[2], float(row[3]), name == "currencies"))
            for row in rows(name)
            if row[0] == lang and (not place or row[4] == place)
            for form in row[1].split("|")
        ]

    return _Lexicon(
        Phrases(entries("units", language) + entries("currencies", language, "word")),
        _Symbols(entries("units", "*")),
        _Symbols(entries("currencies", "*", "sign")),
        _Symbols(entries("currencies", "*", "code")),
    )


@cache
def currencies() -> frozenset[str]:
    """The units of all currencies: "USD", "crown"."""
    return frozenset(row[2] for row in rows("currencies"))


def sign_before(passage: Passage, first: int) -> tuple[str, int] | None:
    """The currency whose sign or code precedes a number, and the index where that begins."""
    lexicon = _lexicon(passage.language)
    found = lexicon.signs.ending(passage, first) or lexicon.codes.ending(passage, first)
    if found and passage.gap(first) <= 1:
        return found[0].unit, found[1]
    return None


def unit_after(passage: Passage, index: int) -> Measure | None:
    """The unit that begins at a piece, perhaps after a hyphen ("5-km")."""
    lexicon = _lexicon(passage.language)
    linked = passage.word(index) in ("-", "‑") and passage.joined(index)
    words = lexicon.units.starting(passage.pieces, index)
    if not words and linked and passage.joined(index + 1):
        index += 1
        words = lexicon.units.starting(passage.pieces, index)
    symbols = lexicon.symbols.starting(passage, index) or lexicon.signs.starting(passage, index)
    symbols = symbols or lexicon.codes.starting(passage, index) or _attached(passage, index)
    found = max((words, symbols), key=lambda pair: pair[1] if pair else 0)
    if found is None or _continues(passage, found[1]):
        return None
    unit, after = found
    if passage.word(index).isupper() and words == found and passage.word(index) in ("IN", "MI"):
        return None
    return _measure(passage, unit, after)


def _attached(passage: Passage, index: int) -> tuple[_Unit, int] | None:
    """Degrees written without a space: "35C" and "95F"."""
    if passage.joined(index) and passage.word(index) in ("C", "F"):
        return _Unit("°" + passage.word(index), 1.0), index + 1
    return None


def _continues(passage: Passage, after: int) -> bool:
    """Whether letters or digits are attached to a unit, so that it is not one."""
    return passage.joined(after) and passage.shape(after) is Shape.NUMBER


def _measure(passage: Passage, unit: _Unit, after: int) -> Measure:
    if unit.unit == "°F":
        return Measure("°C", _KELVINS, after, offset=-32 * _KELVINS)
    if unit.unit == "pound":
        unit = _pound(passage, after)
    return Measure(unit.unit, unit.factor, after, money=unit.money)


def _pound(passage: Passage, after: int) -> _Unit:
    """Whether pounds are weight: of a substance or a body; otherwise it stays undecided."""
    near = [passage.lower(index) for index in range(max(0, after - 8), after)]
    weighs = {"weigh", "weighs", "weighed", "weighing", "lost", "gained", "weight", "lifted"}
    if passage.lower(after) == "of" or weighs & set(near) or passage.word(after) == "-":
        return _Unit("kg", 0.45359237)
    return _Unit("pound", 1.0)
