import pytest

from desktop.comparison.values import quantity_value
from desktop.text.quantities import find_quantities


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("two to three kilometres", "2–3 km"),
        ("about 200 firefighters", "about 200 firefighters"),
        ("at least 12 people", "at least 12 people"),
        ("25 billion euros", "25 billion EUR"),
        ("$3.6 million", "3.6 million USD"),
        ("1,234,567 ballots", "1,234,567 ballots"),
        ("a population of 26,000", "population of 26,000"),
        ("9.2 milligrams", "9.2 mg"),
        ("112 millimetres", "11.2 cm"),
        ("18 months", "18 months"),
        ("40 percent", "40%"),
        ("ten children", "10 children"),
        ("300 ferries", "300 ferries"),
    ],
)
def test_values_are_told_in_words(text: str, value: str) -> None:
    found = find_quantities(f"They spoke of {text} there.")
    assert [quantity_value(quantity) for quantity in found] == [value]
