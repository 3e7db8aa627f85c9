"""Figures in a text: how much or how many of what, with modifier, range and unit."""

from dataclasses import dataclass


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
        unit: base unit ("m", "s", "kg", "%", "USD", "°C", …), or "" for a count.
        noun: what is counted, lower case, singular ("vehicle"), or "".
        modifier: "", "about", "at least", "at most", "more than" or "less than".
        step: the rounding the figure itself shows, in base units (26,000 → 1000; 2.5 km → 100).
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


def find_quantities(text: str, language: str = "en") -> tuple[Quantity, ...]:
    """The figures of a text in order; dates, clock times, ordinals and names' numbers are none."""
    raise NotImplementedError
