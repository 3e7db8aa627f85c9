"""Snippets: the piece that tells most, with what was found marked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.search.parser import parse
from desktop.search.snippets import snippet

LONG = (
    "The council met on Monday. Nobody spoke of the storm at first. "
    * 6
    + "Then the harbour master rose. She said the ferry had lost its power, and that divers "
    "were searching the hull. The meeting went on until noon. " + "Nothing else was decided. " * 12
)


def shown(text: str, query: str, language: str = "en", *, typing: bool = False) -> str:
    """The snippet with its marks in brackets."""
    line, marks = snippet(text, language, parse(query, typing).root)
    for start, end in reversed(marks):
        line = f"{line[:start]}[{line[start:end]}]{line[end:]}"
    return line


@pytest.mark.parametrize(
    ("text", "query", "expected"),
    [
        ("Ferries sail. A ferry sinks.", "ferry", "[Ferries] sail. A [ferry] sinks."),
        ("Ferries sail. A ferry sinks.", '"ferry"', "Ferries sail. A [ferry] sinks."),
        ("an old harbour, a harbour", '"old harbour"', "an [old harbour], a harbour"),
        ("a cease-fire held", "ceasefire", "a [cease-fire] held"),
        ("a ceasefire held", "cease-fire", "a [ceasefire] held"),
        ("a cease-fire held", "cease-fire", "a [cease-fire] held"),
        ("of war and warning", "war*", "of [war] and [warning]"),
        ("of war and warning", "war -warning", "of [war] and warning"),
        ("of war and warning", "war OR and", "of [war] [and] warning"),
        ("of war and warning", "title:war", "of war and warning"),
        ("of war and warning", "source:war lang:en", "of war and warning"),
        ("the Élysée's ferry", "elysee", "the [Élysée]'s ferry"),
        ("26,000 people", "26000", "[26,000] people"),
        ("渡轮在旧港口外", "旧港口", "渡轮在[旧港口]外"),
        ("one\n\ntwo\tthree  four", "three", "one two [three] four"),
        ("nothing here", "ferry", "nothing here"),
        ("\n a ferry \n", "ferry", "a [ferry]"),
        ("", "ferry", ""),
    ],
)
def test_marks(text: str, query: str, expected: str) -> None:
    assert shown(text, query) == expected


_HEADED = (
    "Ferry aground on the sands\n\nSource: Port Echo\nDate: 2025-03-04\nBy Ann Lowe\n\n"
    "The ferry sat there for an hour. Nobody was hurt."
)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("ferry", "The [ferry] sat there for an hour. Nobody was hurt."),
        ("aground", "The ferry sat there for an hour. Nobody was hurt."),  # the title shows that
        ("echo hurt", "The ferry sat there for an hour. Nobody was [hurt]."),
        ("storm", "The ferry sat there for an hour. Nobody was hurt."),
    ],
)
def test_the_head_of_a_text_is_not_told_again(query: str, expected: str) -> None:
    assert shown(_HEADED, query) == expected


def test_an_author_who_is_named_in_the_head_alone_is_shown_there() -> None:
    assert "By Ann [Lowe]" in shown(_HEADED, "lowe")


def test_marks_are_words_of_the_language_of_the_article() -> None:
    assert shown("Die Häuser, das Haus", "haus", "de") == "Die [Häuser], das [Haus]"
    assert shown("Die Häuser, das Haus", "haus", "") == "Die Häuser, das [Haus]"


def test_what_is_being_typed_is_marked_where_it_goes_on() -> None:
    assert shown("of war and warning", "wa", typing=True) == "of [war] and [warning]"
    assert shown("of war and warning", "wa") == "of war and warning"


def test_the_snippet_is_the_piece_with_most_of_what_is_looked_for() -> None:
    line = shown(LONG, "council ferry divers hull")
    assert "[ferry]" in line
    assert "[divers]" in line


def test_of_pieces_with_as_many_different_words_the_one_with_more_is_shown() -> None:
    text = "The ferry left. " + "so " * 100 + "A ferry, the ferry. " + "so " * 100 + "ferry, ferry."
    assert shown(text, "ferry harbour").count("[ferry]") == 2
    assert "A [ferry], the [ferry]." in shown(text, "ferry harbour")


def test_the_snippet_begins_at_a_sentence_and_ends_at_a_word() -> None:
    line = shown(LONG, "harbour")
    assert line.startswith("Then the [harbour] master rose.")
    assert line.endswith("…")
    assert line.rstrip("…") + " " in LONG.replace("harbour", "[harbour]")


@given(st.lists(st.sampled_from(("a", "ferry", "harbourmaster's", "in", "fog")), min_size=60))
def test_no_snippet_ends_within_a_word(words: list[str]) -> None:
    line, _ = snippet(" ".join(words), "en", parse("ferry").root)
    assert set(line.strip("…").split()) <= set(words)


def test_a_phrase_that_is_longer_than_a_snippet_is_shown_whole() -> None:
    phrase = " ".join(f"ferry{number}" for number in range(40))
    assert f"[{phrase}]" in shown(f"{LONG} {phrase} {LONG}", f'"{phrase}"')


def test_an_abbreviation_ends_no_sentence() -> None:
    text = "so " * 100 + "on Nov. 13 the ferry of St. Anne’s sank. " + "and " * 100
    assert shown(text, "ferry").startswith("…so ")


def test_a_snippet_without_marks_is_the_beginning() -> None:
    assert shown(LONG, "").startswith("The council met on Monday.")


def test_a_sentence_that_is_too_long_is_cut_at_a_word() -> None:
    line = shown("so " * 100 + "the ferry sank " + "and " * 100, "ferry")
    assert line.startswith("…so so")
    assert line.endswith("and…")
    assert "[ferry]" in line


WORDS = st.lists(st.sampled_from(["ferry", "ferries", "a", "war.", "Ende!\n", "x" * 300, "渡轮"]))


@given(st.one_of(st.text(), WORDS.map(" ".join)), st.sampled_from(["ferry", "w*", '"a war"', "轮"]))
def test_marks_lie_in_a_snippet_of_one_line(text: str, query: str) -> None:
    line, marks = snippet(text, "en", parse(query).root)
    assert len(line) <= 2 * 300 + 2
    assert not set(line) & set("\n\t\r")
    end = 0
    for start, stop in marks:
        assert end <= start < stop <= len(line)
        end = stop
