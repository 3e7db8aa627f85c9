"""The figures of an event are told with what they measure or count."""

from collections.abc import Sequence

import pytest

from desktop.article import Article
from desktop.comparison.figures.measured import measured


def _articles(*texts: str, language: str = "en") -> Sequence[Article]:
    return [Article(text, language=language) for text in texts]


@pytest.mark.parametrize(
    ("figure", "text", "told"),
    [
        ("18", "The fire injured 18 people.", "18 injured"),
        ("2.6", "The wall is 2.6 kilometres long.", "2.6 km"),
        ("2.6", "The firm was fined $2.6 million.", "2.6 million USD"),
        ("12", "The leak left 12 villages without water.", "12 villages"),
        ("106", "The tank was at 106 degrees Fahrenheit.", "106 degrees Fahrenheit"),
        ("1,200", "The flood damaged 1,200 homes.", "1,200 homes damaged"),
    ],
)
def test_a_figure_is_told_with_its_unit_or_what_befell_those_counted(
    figure: str, text: str, told: str
) -> None:
    assert measured([figure], _articles(text)) == (told,)


@pytest.mark.parametrize(
    "text", ["Nobody spoke of it.", "The organisers spoke of 60,000.", "It fell on pier 60,000."]
)
def test_a_figure_that_tells_nothing_is_left_out(text: str) -> None:
    assert measured(["60,000"], _articles(text)) == ()


def test_what_most_articles_say_is_told_once() -> None:
    texts = ("The fire injured 18 people.", "It injured 18 people.", "There were 18 engines.")
    assert measured(["18", "18"], _articles(*texts)) == ("18 injured",)


def test_other_languages_are_read_too() -> None:
    texts = _articles("Die Mauer ist 2,6 Kilometer lang.", language="de")
    assert measured(["2,6"], texts) == ("2.6 km",)
