"""Bearers: a surname takes a full name only where it is surely that person's."""

from collections.abc import Callable

import pytest

from desktop.article import Article
from desktop.reading import Reading, read_article
from desktop.reading.parser import Parser

Read = Callable[[str], Reading]


@pytest.fixture
def read(parser: Parser) -> Read:
    """Reads an English text."""

    def build(text: str) -> Reading:
        return read_article(Article(text=text, language="en"), parser)

    return build


def meant(reading: Reading, words: str, after: str = "") -> str:
    """Who is meant by the words, behind others if any are given."""
    text = reading.article.text
    start = text.index(words, text.index(after))
    return next(one.referent for one in reading.names if one.start == start)


_PRESIDENT = (
    "President Okker opened the new bridge on Friday. The river was high that day. Boats waited. "
    "Nobody was hurt. A band played for an hour. {} came with the guests. "
    "Okker said the bridge will last."
)


@pytest.mark.parametrize("name", ["Irene Okker", "His daughter Irene Okker", "Anton Okker"])
def test_a_president_is_none_of_the_family(read: Read, name: str) -> None:
    reading = read(_PRESIDENT.format(name))
    assert meant(reading, "Okker") == "President Okker"
    assert meant(reading, name.removeprefix("His daughter ")) in name
    assert reading.speakers[-1] == "President Okker"


def test_a_president_has_the_full_name_that_is_called_so(read: Read) -> None:
    reading = read(_PRESIDENT.format("The guests of President Tomas Okker"))
    assert meant(reading, "Okker") == "Tomas Okker"
    assert reading.speakers[-1] == "Tomas Okker"


def test_a_title_of_the_other_sex_is_somebody_else(read: Read) -> None:
    reading = read(
        "Irene Okker, who owns the mill, left the hall at noon. Mr. Okker stayed for the vote. "
        "Mr. Okker said he was tired."
    )
    assert meant(reading, "Irene Okker") == "Irene Okker"
    assert meant(reading, "Okker", "Mr.") == "Mr. Okker"
    assert reading.speakers[-1] == "Mr. Okker"


def test_husband_and_wife_are_told_apart_by_their_titles(read: Read) -> None:
    reading = read(
        "Tomas Lind and Irene Lind own the bakery. Mr. Lind said the oven was old. "
        "Mrs. Lind said it was new."
    )
    assert reading.speakers[1:] == ("Tomas Lind", "Irene Lind")


def test_a_surname_before_the_full_name_is_taken_in_the_lead_only(read: Read) -> None:
    opening = "Rell denied on Monday that he took the money. "
    filling = "The council met at noon. It rained. The hall was full. The vote was late. "
    introduced = "Anton Rell, the treasurer, spoke last."
    assert meant(read(opening + introduced), "Rell") == "Anton Rell"
    assert meant(read(opening + filling + introduced), "Rell") == "Rell"


def test_the_younger_of_a_name_is_not_the_elder(read: Read) -> None:
    reading = read(
        "President Okker opened the bridge. His son Anton Okker Jr. came late. "
        "Okker Jr. left at noon."
    )
    assert meant(reading, "Okker") == "President Okker"
    assert meant(reading, "Okker Jr.", "late") == "Anton Okker Jr."
