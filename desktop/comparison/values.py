"""Normalised values as people and machines read them."""

from desktop.text.quantities import Quantity

# Base unit → the units it is shown in, largest first, each with its size in base units.
_SHOWN: dict[str, tuple[tuple[float, str], ...]] = {
    "m": ((1000, "km"), (1, "m"), (0.01, "cm"), (0.001, "mm")),
    "m²": ((1_000_000, "km²"), (1, "m²")),
    "kg": ((1000, "t"), (1, "kg"), (0.001, "g"), (1e-6, "mg")),
    "s": (
        (31_557_600, "years"),
        (2_629_800, "months"),
        (604_800, "weeks"),
        (86_400, "days"),
        (3600, "hours"),
        (60, "minutes"),
        (1, "seconds"),
    ),
    "m/s": ((1 / 3.6, "km/h"),),
    "age": ((1, "years old"),),
}
_PLURALS = {
    "person": "people",
    "child": "children",
    "man": "men",
    "woman": "women",
    "life": "lives",
}
# What counts by itself: "a population of 26,000", "a toll of 12".
_SUMS = frozenset({"population", "toll", "number", "total", "crowd", "majority", "margin"})
_LARGE = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))
_EVEN = 0.01
_MODIFIERS = {"about": "about ", "at least": "at least ", "at most": "at most "} | {
    "more than": "more than ",
    "less than": "less than ",
}


def quantity_value(quantity: Quantity) -> str:
    """A figure in words: "2–3 km", "about 200 firefighters", "at least 12 people killed"."""
    size, unit = _unit(quantity)
    low, high = quantity.low / size, quantity.high / size
    amount = _number(low) if low == high else f"{_number(low)}–{_number(high)}"
    joined = f"{amount}{unit}" if unit in {"%", ""} else f"{amount} {unit}"
    what = _counted(quantity) if not quantity.unit else ""
    modified = f"{_MODIFIERS.get(quantity.modifier, '')}{joined}"
    return f"{quantity.noun} of {modified}" if quantity.noun in _SUMS else f"{modified}{what}"


def reckoned_value(value: float, unit: str, noun: str) -> str:
    """What was reckoned: "50.8% of the votes", "a majority of 3", "2.6 million USD", "5 people"."""
    if unit == "%":
        return f"{_number(round(value, 1))}% of the {_plural(noun)}"
    if unit:
        return f"{_number(value)} {unit}"
    return (
        f"a majority of {_number(value)}" if noun == "vote" else f"{_number(value)} {_plural(noun)}"
    )


def _unit(quantity: Quantity) -> tuple[float, str]:
    shown = _SHOWN.get(quantity.unit)
    if not shown:
        return 1.0, quantity.unit
    large = [unit for unit in shown if abs(quantity.low) >= unit[0]]
    # spans of time are told in the unit that needs no fraction: 18 months, not 1.5 years
    even = [unit for unit in large if abs(quantity.low / unit[0] % 1) < _EVEN]
    return (even if quantity.unit == "s" and even else large or shown[-1:])[0]


def _counted(quantity: Quantity) -> str:
    one = quantity.low == quantity.high == 1
    noun = quantity.noun if one else _plural(quantity.noun)
    words = [word for word in (noun, quantity.role) if word]
    return "".join(f" {word}" for word in dict.fromkeys(words))


def _plural(noun: str) -> str:
    """An English noun in the plural; what the rules don't fit reads oddly, but is understood."""
    if not noun or noun in _PLURALS:
        return _PLURALS.get(noun, "")
    if noun.endswith(("s", "x", "ch", "sh")):
        return f"{noun}es"
    return f"{noun[:-1]}ies" if noun.endswith("y") and noun[-2:-1] not in "aeiou" else f"{noun}s"


def _number(value: float) -> str:
    for size, word in _LARGE:
        if abs(value) >= size and round(value / size, 2) * size == value:
            return f"{_number(value / size)} {word}"
    return f"{value:,.2f}".rstrip("0").rstrip(".")
