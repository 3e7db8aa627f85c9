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


def test_of_words_that_nobody_else_has_the_shorter_but_not_the_shortest_are_chosen(
    parsed: Compare,
) -> None:
    snow = "Snow fell on the hills around the town of Ardwick."
    texts = ("It rained.", snow, f"{ONE[:-1]} that lay by the quay.")
    readings = parsed(*texts).readings
    places = [(n, place(text, text.split()[1])) for n, text in enumerate(texts)]
    assert heading(readings, places).text.startswith("Snow fell")


def test_what_several_accounts_say_comes_before_what_one_adds(parsed: Compare) -> None:
    texts = (
        "No siren sounded in Tollmere.",
        "All sirens sounded in Tollmere.",
        "Many had left long before the water came to their streets.",
    )
    readings = parsed(*texts).readings
    places = [(number, place(text, text[:-1])) for number, text in enumerate(texts)]
    assert "siren" in heading(readings, places).text
