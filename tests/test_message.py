"""Messages are their English, and know what it was made of."""

import pickle
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.message import (
    Message,
    Ordinal,
    alternatives,
    enumeration,
    listing,
    message,
    plural,
)

_TEXTS = st.text(max_size=9)
_NESTED = st.recursive(
    _TEXTS | st.integers() | st.floats(allow_nan=False, allow_infinity=False),
    lambda values: st.builds(
        lambda one, other: message("“{one}” against {other}: {{so}}.", one=one, other=other),
        values,
        values,
    ),
    max_leaves=5,
)


@given(_NESTED, _TEXTS)
def test_a_message_is_its_english(one: str | float, other: str) -> None:
    told = message("{one} ({other})", one=one, other=other)
    english = f"{one if isinstance(one, str) else f'{one:,}'} ({other})"
    assert told == english
    assert hash(told) == hash(english)
    assert {english: 1}[told] == 1


@given(_NESTED)
def test_a_message_stays_one_in_another_process(value: str | float) -> None:
    told = message("{value}.", value=value)
    again = pickle.loads(pickle.dumps(told))
    assert again == told
    assert isinstance(again, Message)
    assert (again.template, again.values) == (told.template, told.values)


@pytest.mark.parametrize(
    ("number", "english"),
    [
        (0, "0 boats(s) of Orn in the ports."),
        (1, "1 boats(s) of Orn in the port."),
        (1200, "1,200 boats(s) of Orn in the ports."),
    ],
)
def test_what_is_counted_has_the_form_of_its_number(number: int, english: str) -> None:
    told = plural("%Ln {what} in the port(s).", "", number, what="boats(s) of Orn")
    assert told == english
    again = pickle.loads(pickle.dumps(told))
    assert (again.template, again.values, again.number) == (told.template, told.values, number)


def test_values_in_braces_are_no_templates() -> None:
    quoted = message("“{words}”", words="{value} and {0}")
    assert message("{quoted}: so.", quoted=quoted) == "“{value} and {0}”: so."


def test_what_is_numbered_is_written_without_commas() -> None:
    told = message("line {number} of {lines}", number=Ordinal(1204), lines=2500)
    assert told == "line 1204 of 2,500"
    assert isinstance(dict(pickle.loads(pickle.dumps(told)).values)["number"], Ordinal)


def test_a_message_does_not_change() -> None:
    told = message("It may be so.")
    for name in ("template", "values", "other"):
        with pytest.raises(AttributeError):
            setattr(told, name, "It is so.")


@pytest.mark.parametrize(
    ("parts", "all_of_them", "one_of_them"),
    [
        ([], "", ""),
        (["A"], "A", "A"),
        (["A", "B"], "A and B", "A or B"),
        (["A", "B", "C", "D"], "A, B, C and D", "A, B, C or D"),
    ],
)
def test_parts_are_listed(parts: Sequence[str], all_of_them: str, one_of_them: str) -> None:
    assert listing(parts) == all_of_them
    assert alternatives(parts) == one_of_them


def test_parts_stand_behind_each_other() -> None:
    assert enumeration(["A", "B", "C"]) == "A, B, C"


def test_any_number_of_parts_can_be_said_and_stored() -> None:
    parts = [f"part {number}" for number in range(5000)]
    told = enumeration(parts)
    assert told == ", ".join(parts)
    assert pickle.loads(pickle.dumps(told)) == told
