"""Pieces of a query that begin as with a field, which is none, and fields meant by them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.search.misnamed import fields_meant, names_no_field
from desktop.search.tokens import FIELDS, tokens


def _named(line: str) -> list[str]:
    return [token.value for token in tokens(line) if names_no_field(token, phrase_follows=False)]


@pytest.mark.parametrize("piece", ["outlet:x", "after:2025", "foo:bar", "LANGUAGE:de", "мова:uk"])
def test_a_name_before_a_colon_that_no_field_has_is_told(piece: str) -> None:
    assert _named(f"ferry {piece} mill") == [piece]


@pytest.mark.parametrize(
    "line",
    [
        "at 7:30 by 3:1",
        "https://coast.example/a C:\\notes std::string",
        "Update: ferry drifts",
        "Leser:innen, Bürger:innen-Initiative jede:r",
        "EU:ssa tv:n s:t",
        '"outlet:x"',
        "source:Post date:2025",
    ],
)
def test_other_colons_say_nothing(line: str) -> None:
    assert _named(line) == []


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("outlet", "source:"),
        ("Before", "date:<"),
        ("sorce", "source:"),
        ("auther", "author:"),
        ("sprache", "lang:"),
    ],
)
def test_the_field_that_is_meant_is_known(name: str, field: str) -> None:
    assert fields_meant(name)[0] == field


def test_nothing_is_meant_by_what_is_near_no_field() -> None:
    assert fields_meant("quux") == []


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz", min_size=2, max_size=8))
def test_what_is_meant_is_always_a_field_of_the_language(name: str) -> None:
    for meant in fields_meant(name):
        assert meant.split(":")[0] in FIELDS
