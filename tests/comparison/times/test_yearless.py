"""Dates of short texts of which one leaves out the year."""

import pytest

from desktop.article import Article
from desktop.comparison.alignment.rows import align
from desktop.comparison.positions.gates import Spot
from desktop.comparison.times.yearless import of_one_year
from desktop.reading import read_article


@pytest.mark.parametrize(
    ("one", "other", "may_be"),
    [
        ("The mill will close on Jan. 4, 2031", "The mill won't close on January 4", True),
        ("The mill will close in December 2031", "The mill won't close in December", True),
        ("The mill will close on Jan. 4, 2031", "The mill won't close on January 5", False),
        ("The mill will close on Jan. 4, 2031", "The mill won't close on Jan. 4, 2032", False),
        ("The mill will close on Monday", "The mill won't close on Tuesday", False),
        ("The mill will close. " * 4 + "It is May 4, 2031.", "It is May 4", False),
    ],
)
def test_a_date_without_its_year_may_be_of_any(*, one: str, other: str, may_be: bool) -> None:
    aligned = align(
        [read_article(Article(text=text, published="2025-03-05")) for text in (one, other)]
    )
    spots = [Spot(article, len(text), len(text)) for article, text in enumerate((one, other))]
    assert of_one_year(aligned, *spots) is may_be


def test_a_time_that_is_the_value_itself_waives_nothing() -> None:
    texts = "The mill will close on Jan. 4, 2031", "The mill won't close on January 4"
    aligned = align([read_article(Article(text=text, published="2025-03-05")) for text in texts])
    spots = [Spot(n, text.index("Jan"), len(text)) for n, text in enumerate(texts)]
    assert not of_one_year(aligned, *spots)
