"""Why pieces of a query were not understood, in words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.search.parser import parse
from desktop.search.unclear import unclear_pieces


def _told(query: str) -> list[str]:
    return [piece.words for piece in unclear_pieces(query, parse(query, typing=True).unclear, True)]


@pytest.mark.parametrize(
    ("query", "told"),
    [
        ("ferry date:soon ", "“date:soon” is no date, such as 2024-11-14; searched as words"),
        ("date:soon", "“date:soon” is no date, such as 2024-11-14; left out so far"),
        ("ferry ) mill", "“)” closes nothing; left out"),
        ("OR harbour", "“OR” joins nothing here; searched as words"),
        ("harbour !!! mill", "“!!!” holds no word; left out"),
        ("ferry~3 mill", "“ferry~3” asks for more than “~” can; searched as words"),
        ("h?l/l ferry", "“h?l/l” is no word; searched as words"),
        ("has:money ferry", "“has:money” is nothing an article can have; searched as words"),
        (
            "lang:english mill",
            "“lang:english” is no language code, such as en or uk; searched as words",
        ),
        (
            "outlet:Northwire",
            "“outlet:Northwire” names no field, but “source:Northwire” does; searched as words",
        ),
        (
            "After:2025-05-01 mine",
            "“After:2025-05-01” names no field, but “date:>2025-05-01” does; searched as words",
        ),
        (
            "from:2025-05 ",
            "“from:2025-05” names no field, but “date:>=2025-05” does; searched as words",
        ),
        ("from:Coast ", "“from:Coast” names no field, but “source:Coast” does; searched as words"),
        ("after:lunch ", "“after:lunch” names no field, but “date:>” does; searched as words"),
        ('outlet:"The Post"', "“outlet:” names no field, but “source:” does; searched as words"),
        ("foo:bar ", "“foo:bar” names no field of the search; searched as words"),
    ],
)
def test_the_piece_is_named_with_its_reason(query: str, told: str) -> None:
    assert _told(query) == [told]


@pytest.mark.parametrize("query", ["ferry date:", "ferry OR", "ferry", "(ferry", "", "outlet:"])
def test_what_has_only_been_begun_is_no_news(query: str) -> None:
    assert _told(query) == []


@given(st.text(alphabet='abc:()"-~?*! ORhasdte1', max_size=30))
def test_any_query_can_be_told(query: str) -> None:
    for words in _told(query):
        assert words.count(";") >= 1
