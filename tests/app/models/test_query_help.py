"""What is offered while a query is typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.app.models.query_help import CHOICES, FIELDS, Values, all_offers, offers
from desktop.search.filters import HAVING
from desktop.search.parser import parse

_VALUES = Values(
    ("The Harbour Post", "Coast"), ("to read", "urgent"), {"en": "English", "ar": "Arabic"}
)


def _texts(query: str) -> list[str]:
    return [offer.text for offer in offers(query, len(query), _VALUES)]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("sou", ["source:"]),
        ("fire -TAG", ["tag:"]),
        ("(has", ["has:"]),
        ("so", []),
        ("fire", []),
        ("-", ["-word"]),
        ('fire "', ['"a phrase"', '"near words"~5']),
        ('"fire', []),
        ("source:", ['source:"The Harbour Post"', "source:Coast"]),
        ("source:harb", ['source:"The Harbour Post"']),
        ('source:"the h', ['source:"The Harbour Post"']),
        ("-tag:to", ['tag:"to read"']),
        ("lang:arab", ["lang:ar"]),
        ("has:no", ["has:note"]),
        ("has:note", []),
        ("hedged:", ["hedged:yes", "hedged:no"]),
        ("title:", []),
        ("https://", []),
    ],
)
def test_what_is_typed_is_completed(typed: str, expected: list[str]) -> None:
    assert _texts(typed) == expected


def test_what_is_offered_takes_the_place_of_what_was_typed_and_of_nothing_else() -> None:
    query = "ferry -sou mill"
    (offer,) = offers(query, len("ferry -sou"), _VALUES)
    assert offer.put_into(query) == ("ferry -source: mill", len("ferry -source: ") - 1)
    (offer,) = offers("lang:ar", len("lang:a"), Values(languages={"ar": "Arabic"}))
    assert offer.put_into("lang:a mill")[0] == "lang:ar mill"


def test_every_field_that_is_offered_is_one_and_has_its_line() -> None:
    assert [offer.text for offer in all_offers()][: len(FIELDS)] == list(FIELDS)
    for name in FIELDS:
        assert parse(f'{name}"x"', typing=True) != parse(f'writer{name}"x"', typing=True)


def test_every_value_that_is_offered_is_understood() -> None:
    assert set(CHOICES["has:"]) == set(HAVING)
    for name, values in CHOICES.items():
        for value in values:
            assert parse(f"{name}{value} ").unclear == (), (name, value)


@given(st.text(max_size=30), st.integers(0, 30))
def test_any_text_may_be_typed(query: str, cursor: int) -> None:
    cursor = min(cursor, len(query))
    for offer in offers(query, cursor, _VALUES):
        text, place = offer.put_into(query)
        assert text.startswith(query[: offer.start] + offer.text)
        assert text[:place].rstrip().endswith(offer.text)


@pytest.mark.usefixtures("bracketed")
def test_values_are_found_by_what_they_mean_in_the_language_of_the_window() -> None:
    (offer,) = offers("has:[still", 10, _VALUES)
    assert (offer.text, offer.words) == ("has:unread", "[still to be read]")
    assert all(offer.words.startswith("[") for offer in all_offers())
