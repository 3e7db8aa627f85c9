"""Headings: the clause around what is quoted, in the words of one account."""

from collections.abc import Callable

from desktop.comparison.headings import heading, words_around
from desktop.comparison.model import Comparison, Position

Compare = Callable[..., Comparison]

ONE = "After a long night in Tollmere the mayor said that fire had killed 12 people at the mill."
OTHER = "Fire killed 15 people."


def place(text: str, words: str) -> Position:
    start = text.index(words)
    return Position(0, start, start + len(words), words)


def test_around_a_figure_stands_its_clause(parsed: Compare) -> None:
    readings = parsed(ONE, OTHER).readings
    assert words_around(readings, 0, place(ONE, "12 people")).text == (
        "fire had killed 12 people at the mill"
    )


def test_without_a_parser_the_sentence_stands_for_its_clauses(compared: Compare) -> None:
    readings = compared(ONE, OTHER).readings
    assert words_around(readings, 0, place(ONE, "12 people")).text == ONE


def test_the_heading_is_short_but_not_too_short(parsed: Compare) -> None:
    readings = parsed(ONE, OTHER).readings
    found = heading(readings, [(0, place(ONE, "12 people")), (1, place(OTHER, "15 people"))])
    assert found.text == "fire had killed 12 people at the mill"
