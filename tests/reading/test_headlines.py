"""Headlines: given to the parser in running spelling, character for character."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.reading.headlines import pieces, uncapitalised
from desktop.reading.parser import Parser


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        (
            "Mayor Denies Closing Public Pool In Tollmere",
            "Mayor denies closing public pool in Tollmere",
        ),
        (
            "Troops Did NOT Enter Tollmere, Officials Say",
            "Troops did not enter Tollmere, officials say",
        ),
        # running text keeps its names
        ("The mayor of New Harbour met Governor Mara Lind.",) * 2,
        # too short to tell
        ("Fire Service",) * 2,
    ],
)
def test_common_words_of_a_headline_lose_their_capitals(headline: str, expected: str) -> None:
    assert uncapitalised(headline) == expected


@given(st.text(max_size=200))
def test_no_character_is_added_or_lost(text: str) -> None:
    assert uncapitalised(text).casefold() == text.casefold()
    assert len(uncapitalised(text)) == len(text)


@given(st.text(alphabet="ab :-–|.", max_size=60))
def test_the_pieces_of_a_headline_are_all_of_it(text: str) -> None:
    assert "".join(text[start:end] for start, end in pieces(text)) == text


def test_each_side_of_a_colon_is_read_by_itself(parser: Parser) -> None:
    text = "Police: Driver Crashed Stolen Ferry Into Pier"
    (tree,) = parser.parse(text, [(0, len(text))])
    assert [word.text for word in tree.roots()] == ["Police", "Crashed"]
    assert [text[word.start : word.end] for word in tree.words] == [w.text for w in tree.words]


def test_a_sentence_is_read_as_a_whole() -> None:
    text = "The mayor had one wish: he wanted to leave."
    assert pieces(text) == [(0, len(text))]
