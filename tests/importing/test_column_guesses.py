"""Columns are told by their names, and by what stands in them where a name says nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.importing.column_guesses import FIELDS, guessed, is_named, named, teasers

LONG = "The ferry stayed in port for the night. " * 10


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("Headline", "title"),
        ("Full text", "text"),
        ("Newspaper", "source"),
        ("By-line", "author"),
        ("Publication Date", "published"),
        ("Web URL", "url"),
        ("Lang", "language"),
        ("GUID", "external_id"),
        ("Überschrift", "title"),
        ("Quelle", "source"),
        ("Erscheinungsdatum", "published"),
        ("Date de publication", "published"),
        ("Enlace", "url"),
        ("Джерело", "source"),
        ("Дата публикации", "published"),
        ("Полный текст", "text"),
        ("تاريخ النشر", "published"),
        ("الرابط", "url"),
        ("النص", "text"),
    ],
)
def test_names_tell_what_a_column_holds(header: str, field: str) -> None:
    assert named(("x", header), [["", ""]]) == {field: (1,)}


def test_of_several_names_for_one_field_the_better_one_comes_first() -> None:
    assert named(("domain", "body", "publisher"), [])["source"] == (2, 0)


def test_values_tell_what_no_name_does() -> None:
    header = ("nr", "was", "worum", "wann", "wo", "wie")
    rows = [
        ["7", LONG, "The ferry stays in port", "14 Nov 2031", "https://courier.example/1", "en"],
        ["8", LONG, "The harbour is open again", "", "https://courier.example/2", "de"],
    ]
    assert guessed(header, rows) == {
        "text": (1,),
        "title": (2,),
        "published": (3,),
        "url": (4,),
        "language": (5,),
    }
    assert not is_named(header)


def test_short_texts_are_no_titles_where_a_part_of_the_name_says_that_they_are_texts() -> None:
    rows = [(f"The ferry stayed in port for {n} days.", f"Ferry stays in port {n}") for n in "123"]
    assert guessed(("body_x", "b"), rows) == {"text": (0,), "title": (1,)}
    assert guessed(("b", "Body (short)"), rows) == {"text": (1,), "title": (0,)}


def test_numbers_and_short_words_tell_nothing() -> None:
    rows = [["2031", "Orsund", "12", ""], ["2032", "Lind", "13", ""]]
    assert guessed(("a", "b", "c", "d"), rows) == {}


def test_a_column_that_the_user_took_is_no_teaser() -> None:
    header = ("summary", "excerpt", "url")
    assert teasers(header, {"url": (2,)}) == (0, 1)
    assert teasers(header, {"url": (2,), "text": (0,)}) == (1,)


@given(
    st.lists(st.text(max_size=8), max_size=6),
    st.lists(st.lists(st.text(max_size=30), max_size=8), max_size=4),
)
def test_whatever_a_table_holds_the_columns_are_its_own(
    header: list[str], rows: list[list[str]]
) -> None:
    found = guessed(tuple(header), rows)
    assert set(found) <= set(FIELDS)
    assert all(0 <= place < len(header) for places in found.values() for place in places)
