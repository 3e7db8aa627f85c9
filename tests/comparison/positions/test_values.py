import pytest

from desktop.comparison.positions.values import people_value, quantity_value, reckoned_value
from desktop.message import Message
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
        ("one year", "1 year"),
        ("an outage of 1 hour", "1 hour"),
        ("12 hours", "12 hours"),
        ("14 percentage points", "14 percentage points"),
        ("one percentage point", "1 percentage point"),
    ],
)
def test_values_are_told_in_words(text: str, value: str) -> None:
    found = find_quantities(f"They spoke of {text} there.")
    assert [quantity_value(quantity) for quantity in found] == [value]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("18 months", 18),
        ("ten children", 10),
        ("an outage of 1 hour", 1),
        ("two to three years", None),
        ("2.6 million people", None),
        ("3,123,456,789 people", None),
    ],
)
def test_whole_amounts_know_the_number_on_which_their_form_depends(
    text: str, number: int | None
) -> None:
    (quantity,) = find_quantities(f"They spoke of {text} there.")
    value = quantity_value(quantity)
    assert isinstance(value, Message)
    assert value.number == number


def test_people_are_told_with_what_befell_them() -> None:
    assert people_value(0, "killed") == "0 people killed"
    assert people_value(1, "killed") == "1 person killed"
    assert people_value(1200, "killed") == "1,200 people killed"


def test_what_is_reckoned_agrees_in_number() -> None:
    assert reckoned_value(1, "", "person") == "1 person"
    assert reckoned_value(2, "", "ferry") == "2 ferries"
    assert reckoned_value(1, "", "ferry") == "1 ferry"
    assert reckoned_value(12, "", "sheep") == "12 sheep"
    assert reckoned_value(3, "", "fireman") == "3 firemen"


def test_a_german_noun_keeps_its_form() -> None:
    (found,) = find_quantities("Rund 150 Feuerwehrleute kamen gegen zwei Uhr.", "de")
    assert quantity_value(found) == "about 150 Feuerwehrleute"
