"""Peoples: countries with their demonyms, and the capitals that stand for them."""

from dataclasses import dataclass
from functools import cache

from desktop.text.lexicon import rows
from desktop.text.words import fold


@dataclass(frozen=True, slots=True)
class Country:
    """What a word says about a country.

    Attributes:
        name: of the country, in lower case.
        place: whether the word is a place: the country itself or its capital.
        capital: whether it is the capital, or the seat of its rulers.
    """

    name: str
    place: bool
    capital: bool


# Names that no rule of the list gives, as they are written: "us" is no country.
_ALSO = {
    "US": ("america", True),
    "U.S.": ("america", True),
    "USA": ("america", True),
    "United States": ("america", True),
    "America": ("america", True),
    "American": ("america", False),
    "Americans": ("america", False),
    "UK": ("britain", True),
    "U.K.": ("britain", True),
    "United Kingdom": ("britain", True),
    "Great Britain": ("britain", True),
    "North Korea": ("north korea", True),
    "North Korean": ("north korea", False),
    "Pyongyang": ("north korea", True),
    "South Korea": ("south korea", True),
    "South Korean": ("south korea", False),
    "Seoul": ("south korea", True),
    "Saudi Arabia": ("saudi arabia", True),
    "Saudi": ("saudi arabia", False),
    "Riyadh": ("saudi arabia", True),
}
_CAPITALS = frozenset(["Pyongyang", "Seoul", "Riyadh"])


def country(word: str) -> Country | None:
    """The country that some words denote by its name, its people or its capital; else None."""
    if word in _ALSO:
        name, place = _ALSO[word]
        return Country(name, place, word in _CAPITALS)
    return _countries().get(fold(word))


@cache
def _countries() -> dict[str, Country]:
    found: dict[str, Country] = {}
    for row in rows("demonyms"):
        name, people, capitals = [*row, "", ""][:3]
        found |= {word: Country(name, place=False, capital=False) for word in people.split()}
        found |= {word: Country(name, place=True, capital=True) for word in capitals.split()}
        found[name] = Country(name, place=True, capital=False)
    return found
