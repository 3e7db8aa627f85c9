"""Referents: who is one over several articles, under whatever name, and who is not."""

from collections.abc import Callable, Sequence

import pytest

from desktop.article import Article
from desktop.comparison.alignment.referents import Referents
from desktop.reading import Reading, read_article
from desktop.reading.mention import NameType
from desktop.reading.parser import Parser

Read = Callable[..., list[Reading]]


@pytest.fixture
def read(parser: Parser) -> Read:
    """Reads English texts."""

    def build(*texts: str) -> list[Reading]:
        return [read_article(Article(text=text, language="en"), parser) for text in texts]

    return build


def one(readings: Sequence[Reading], words: str, other: str) -> bool:
    """Whether words of the first article and words of the second one are of one referent."""
    referents = Referents(readings)
    found = [
        referents.of(number, readings[number].article.text.index(name))
        for number, name in enumerate((words, other))
    ]
    assert None not in found
    return found[0] == found[1]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Tomas Wieland", "Thomas Wieland"),
        ("Andrii Kovach", "Andriy Kovach"),
        ("Yusuf Haddari", "Youssef al-Haddari"),
        ("Radim Vošek", "Radim Voshek"),
        ("Volodymyr Sorensky", "Volodymyr Sorenskyy"),
        ("Michael Rell", "Mike Rell"),
    ],
)
def test_one_person_in_two_spellings_is_one(read: Read, first: str, second: str) -> None:
    readings = read(
        f"The engineer, {first}, came at noon.", f"The engineer, {second}, said nothing."
    )
    assert one(readings, first, second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Andrii Kovach", "Andrii Sorin"),
        ("Maren Holt", "Maren Aldis"),
        ("Maria Okker", "Mario Okker"),
        ("Stellan Arkwright", "Irene Arkwright"),
    ],
)
def test_two_people_who_share_a_name_stay_two(read: Read, first: str, second: str) -> None:
    readings = read(f"A neighbour, {first}, came at noon.", f"A neighbour, {second}, said nothing.")
    assert not one(readings, first, second)


def test_a_surname_is_the_person_of_that_surname(read: Read) -> None:
    readings = read(
        "The mayor, Mara Lind, spoke first. Lind then left the hall.",
        "Mayor Lind spoke for an hour in the town hall.",
    )
    assert one(readings, "Mara Lind", "Lind")


def test_a_surname_that_two_have_is_neither_of_them(read: Read) -> None:
    readings = read(
        "The mayor, Mara Lind, spoke first.",
        "For an hour Ms Lind spoke in the town hall.",
        "The harbourmaster, Tomas Lind, spoke last.",
    )
    assert not one(readings, "Mara Lind", "Lind")
    assert one(readings[:2], "Mara Lind", "Lind")


def test_a_body_and_the_same_body_of_its_country_are_one(read: Read) -> None:
    readings = read(
        "The General Staff of Merevia said it had no news.", "The General Staff had no news."
    )
    assert one(readings, "General Staff of Merevia", "General Staff")


def test_a_body_and_its_abbreviation_are_one(read: Read) -> None:
    readings = read(
        "The Ivrel Water Authority owns the dam in the valley.",
        "The gates of the dam belong to IWA, the engineers said.",
    )
    assert one(readings, "Ivrel Water Authority", "IWA")


def test_types_are_voted_over_all_articles(read: Read) -> None:
    readings = read(
        "Ostrel said on Tuesday that it needs boats.",
        "The river rose in Ostrel. People left the town of Ostrel. Near Ostrel a bridge broke.",
    )
    referent = Referents(readings).of(0, 0)
    assert referent is not None
    assert referent.type is NameType.PLACE


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("Moscow's forces", "Russian troops", True),
        ("Russian soldiers", "Ukrainian soldiers", None),
        ("Mara Lind", "Lind", True),
        ("Mara Lind", "Tomas Okker", False),
    ],
)
def test_phrases_mean_the_same(read: Read, first: str, second: str, same: bool | None) -> None:
    readings = read(
        f"Late in the day {first} left the bridge. Mara Lind saw it.",
        f"Late in the day {second} came back to it. Tomas Okker and Mara Lind saw it.",
    )
    spans = [
        (start := reading.article.text.index(words), start + len(words))[:2]
        for reading, words in zip(readings, (first, second), strict=True)
    ]
    assert Referents(readings).same(0, spans[0], 1, spans[1]) is same


def test_a_name_in_another_script_is_the_same_name(parser: Parser) -> None:
    readings = [
        read_article(Article(text="The engineer, Tomas Wieland, left.", language="en"), parser),
        read_article(Article(text="Головний інженер Томас Віланд пішов.", language="uk")),
    ]
    assert one(readings, "Tomas Wieland", "Томас Віланд")


def test_a_man_called_by_his_surname_is_no_woman_of_that_name(read: Read) -> None:
    readings = read(
        "The singer, Irene Okker, came at noon.", "Mr. Okker spoke for an hour in the town hall."
    )
    assert not one(readings, "Irene Okker", "Okker")


def test_two_bearers_of_a_surname_stay_two_over_articles(read: Read) -> None:
    readings = read(
        "President Tomas Okker came at noon.",
        "President Okker came at noon. It rained. The hall was full. A band played. Boats waited. "
        "Irene Okker sang for the guests.",
    )
    assert not one(readings, "Tomas Okker", "Irene Okker")
