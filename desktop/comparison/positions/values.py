"""Normalised values for people and machines."""

from collections.abc import Callable, Mapping

from desktop.message import Message, Value, message, plural, translatable
from desktop.text import nouns
from desktop.text.quantities import Quantity

# Base unit → the units it is shown in, largest first, each with its size in base units.
_SHOWN: dict[str, tuple[tuple[float, str], ...]] = {
    "m": ((1000, "km"), (1, "m"), (0.01, "cm"), (0.001, "mm")),
    "m²": ((1_000_000, "km²"), (1, "m²")),
    "kg": ((1000, "t"), (1, "kg"), (0.001, "g"), (1e-6, "mg")),
    "s": (
        (31_557_600, translatable("{amount} years")),
        (2_629_800, translatable("{amount} months")),
        (604_800, translatable("{amount} weeks")),
        (86_400, translatable("{amount} days")),
        (3600, translatable("{amount} hours")),
        (60, translatable("{amount} minutes")),
        (1, translatable("{amount} seconds")),
    ),
    "m/s": ((1 / 3.6, "km/h"),),
    "age": ((1, translatable("{amount} years old")),),
    "percentage point": ((1, translatable("{amount} percentage points")),),
}
_OF_ONE = {
    "person": translatable("{amount} person"),
    "child": translatable("{amount} child"),
    "man": translatable("{amount} man"),
    "woman": translatable("{amount} woman"),
    "life": translatable("{amount} life"),
}
_OF_SEVERAL = {
    "person": translatable("{amount} people"),
    "child": translatable("{amount} children"),
    "man": translatable("{amount} men"),
    "woman": translatable("{amount} women"),
    "life": translatable("{amount} lives"),
}
# What languages have forms of number for, where the amount is a whole number. What befalls people
# has tables of its own for one and several, as English has words of their own for them.
_COUNTED: Mapping[str, Callable[[int], Message]] = {
    "{amount} years": lambda number: plural("%Ln year(s)", "", number),
    "{amount} months": lambda number: plural("%Ln month(s)", "", number),
    "{amount} weeks": lambda number: plural("%Ln week(s)", "", number),
    "{amount} days": lambda number: plural("%Ln day(s)", "", number),
    "{amount} hours": lambda number: plural("%Ln hour(s)", "", number),
    "{amount} minutes": lambda number: plural("%Ln minute(s)", "", number),
    "{amount} seconds": lambda number: plural("%Ln second(s)", "", number),
    "{amount} years old": lambda number: plural("%Ln year(s) old", "", number),
    "{amount} percentage points": lambda number: plural("%Ln percentage point(s)", "", number),
    "{amount} person": lambda number: plural("%Ln person", "", number),
    "{amount} child": lambda number: plural("%Ln child", "", number),
    "{amount} man": lambda number: plural("%Ln man", "", number),
    "{amount} woman": lambda number: plural("%Ln woman", "", number),
    "{amount} life": lambda number: plural("%Ln life", "", number),
    "{amount} people": lambda number: plural("%Ln people", "", number),
    "{amount} children": lambda number: plural("%Ln children", "", number),
    "{amount} men": lambda number: plural("%Ln men", "", number),
    "{amount} women": lambda number: plural("%Ln women", "", number),
    "{amount} lives": lambda number: plural("%Ln lives", "", number),
}
_MOST = 2**31 - 1  # Qt chooses among forms by a number of 32 bits
# What is said of those counted ("12 people killed"), by the roles of resources/words/roles.tsv.
_ROLES = {
    "aboard": translatable("{amount} aboard"),
    "abstained": translatable("{amount} abstained"),
    "affected": translatable("{amount} affected"),
    "arrested": translatable("{amount} arrested"),
    "captured": translatable("{amount} captured"),
    "charged": translatable("{amount} charged"),
    "convicted": translatable("{amount} convicted"),
    "damaged": translatable("{amount} damaged"),
    "deployed": translatable("{amount} deployed"),
    "deported": translatable("{amount} deported"),
    "destroyed": translatable("{amount} destroyed"),
    "displaced": translatable("{amount} displaced"),
    "evacuated": translatable("{amount} evacuated"),
    "fired": translatable("{amount} fired"),
    "fled": translatable("{amount} fled"),
    "gathered": translatable("{amount} gathered"),
    "hired": translatable("{amount} hired"),
    "hospitalized": translatable("{amount} hospitalized"),
    "infected": translatable("{amount} infected"),
    "injured": translatable("{amount} injured"),
    "kidnapped": translatable("{amount} kidnapped"),
    "killed": translatable("{amount} killed"),
    "lasted": translatable("{amount} lasted"),
    "launched": translatable("{amount} launched"),
    "missing": translatable("{amount} missing"),
    "released": translatable("{amount} released"),
    "rescued": translatable("{amount} rescued"),
    "sentenced": translatable("{amount} sentenced"),
    "shot down": translatable("{amount} shot down"),
    "surrendered": translatable("{amount} surrendered"),
    "survived": translatable("{amount} survived"),
    "trapped": translatable("{amount} trapped"),
    "vaccinated": translatable("{amount} vaccinated"),
    "voted against": translatable("{amount} voted against"),
    "voted for": translatable("{amount} voted for"),
}
# What counts by itself: "a population of 26,000", "a toll of 12".
_SUMS = {
    "population": translatable("population of {amount}"),
    "toll": translatable("toll of {amount}"),
    "number": translatable("number of {amount}"),
    "total": translatable("total of {amount}"),
    "crowd": translatable("crowd of {amount}"),
    "majority": translatable("majority of {amount}"),
    "margin": translatable("margin of {amount}"),
}
_LARGE = (
    (1e12, translatable("{amount} trillion")),
    (1e9, translatable("{amount} billion")),
    (1e6, translatable("{amount} million")),
)
_EVEN = 0.01
_MODIFIERS = {
    "about": translatable("about {amount}"),
    "at least": translatable("at least {amount}"),
    "at most": translatable("at most {amount}"),
    "more than": translatable("more than {amount}"),
    "less than": translatable("less than {amount}"),
}


def quantity_value(quantity: Quantity) -> str:
    """A figure in words: "2–3 km", "about 200 firefighters", "at least 12 people killed"."""
    size, unit = _unit(quantity)
    low, high = quantity.low / size, quantity.high / size
    amount: Value = _number(low)
    if low != high:
        amount = message("{low}–{high}", low=amount, high=_number(high))
    told = _of_unit(amount, unit)
    if not quantity.unit and quantity.noun not in _SUMS:
        told = _counted(told, quantity)
    if quantity.modifier in _MODIFIERS:
        told = _about(_MODIFIERS[quantity.modifier], told)
    return _about(_SUMS[quantity.noun], told) if quantity.noun in _SUMS else _text(told)


def people_value(number: int, role: str) -> str:
    """How many people were affected: "0 people killed"."""
    return _of_role(_of_things(number, "person", one=number == 1), role)


def reckoned_value(value: float, unit: str, noun: str) -> str:
    """A computed value: "50.8% of the votes", "a majority of 3", "2.6 million USD", "5 people"."""
    if unit == "%":
        share = _number(round(value, 1))
        return message("{amount}% of the {things}", amount=share, things=_plural(noun))
    if unit:
        return message("{amount} {unit}", amount=_number(value), unit=unit)
    if noun == "vote":
        return message("a majority of {amount}", amount=_number(value))
    return _text(_of_things(_number(value), noun, one=value == 1))


def _about(template: str, amount: Value) -> Message:
    if template in _COUNTED and isinstance(amount, int) and 0 <= amount <= _MOST:
        return _COUNTED[template](amount)
    return Message(template, (("amount", amount),))


def _text(amount: Value) -> str:
    return amount if isinstance(amount, str) else _about("{amount}", amount)


def _unit(quantity: Quantity) -> tuple[float, str]:
    shown = _SHOWN.get(quantity.unit)
    if not shown:
        return 1.0, quantity.unit
    large = [unit for unit in shown if abs(quantity.low) >= unit[0]]
    # spans of time are told in the unit that needs no fraction: 18 months, not 1.5 years
    even = [unit for unit in large if abs(quantity.low / unit[0] % 1) < _EVEN]
    return (even if quantity.unit == "s" and even else large or shown[-1:])[0]


def _of_unit(amount: Value, unit: str) -> Value:
    if not unit:
        return amount
    if unit == "%":
        return message("{amount}%", amount=amount)
    if "{amount}" in unit:
        return _about(unit, amount)
    return message("{amount} {unit}", amount=amount, unit=unit)


def _counted(amount: Value, quantity: Quantity) -> Value:
    """An amount with what is counted and what is said of it, each once."""
    one = quantity.low == quantity.high == 1
    if written := _as_written(quantity):
        told = message("{amount} {things}", amount=amount, things=written)
    else:
        told = _of_things(amount, quantity.noun, one=one)
    role = quantity.role
    return _of_role(told, role) if role and role != _noun(quantity.noun, one=one) else told


def _as_written(quantity: Quantity) -> str:
    """What is counted by a German noun, which keeps its form and its capital; else ""."""
    last = quantity.text.split()[-1]
    return last if last[:1].isupper() and last.casefold() == quantity.noun else ""


def _of_things(amount: Value, noun: str, *, one: bool) -> Value:
    known = _OF_ONE if one else _OF_SEVERAL
    if not noun:
        return amount
    if noun in known:
        return _about(known[noun], amount)
    return message("{amount} {things}", amount=amount, things=_noun(noun, one=one))


def _noun(noun: str, *, one: bool) -> str:
    return noun if one else _plural(noun)


def _of_role(amount: Value, role: str) -> Message:
    if role in _ROLES:
        return _about(_ROLES[role], amount)
    return message("{amount} {things}", amount=amount, things=role)


def _plural(noun: str) -> str:
    if noun in _OF_SEVERAL:
        return _OF_SEVERAL[noun].removeprefix("{amount} ")
    return nouns.plural(noun) if noun else ""


def _number(value: float) -> Value:
    for size, large in _LARGE:
        if abs(value) >= size and round(value / size, 2) * size == value:
            return _about(large, _number(value / size))
    shown = round(value, 2)
    return int(shown) if float(shown).is_integer() else shown
