"""Own days: a day behind the publication of an account of what was is an earlier year's."""

import pytest

from desktop.article import Article
from desktop.comparison.compare import compare
from desktop.comparison.model import Difference, Kind, Verdict
from desktop.reading import read_article
from desktop.reading.parser import Parser


def times(parser: Parser, said: str) -> list[Difference]:
    """What differs in time where Brandt, of whom this is said in May, was dismissed in May."""
    told = (
        ("Brandt was dismissed by the rowing club of Kelm on Monday after a season.", "2025-05-24"),
        (
            f"Brandt, {said}, is seeking six million crowns from the rowing club.",
            "2025-05-16",
        ),
    )
    readings = [
        read_article(Article(text=text, published=published, language="en"), parser)
        for text, published in told
    ]
    return [one for one in compare(readings).differences if one.kind is Kind.TIME]


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("dismissed on June 8", Verdict.UNCLEAR),
        ("dismissed on May 8", Verdict.CONFLICT),
        # whoever did it, whatever they went through, and the month of May are not to come
        ("dismissed by the club on June 8", Verdict.UNCLEAR),
        ("dismissed from the club and moved to Velm on June 8", Verdict.UNCLEAR),
        ("dismissed on May 28", Verdict.UNCLEAR),
        ("dismissed from June 8", Verdict.CONFLICT),
        ("who was told he’ll be dismissed on June 8", Verdict.CONFLICT),
    ],
)
def test_a_past_day_behind_the_publication_has_no_known_year(
    parser: Parser, said: str, verdict: Verdict
) -> None:
    assert [one.verdict for one in times(parser, said)] == [verdict]


@pytest.mark.parametrize("will", ["won’t", "won't"])
def test_what_will_not_be_is_of_no_earlier_year(parser: Parser, will: str) -> None:
    (found,) = times(parser, f"who {will} be dismissed on June 8")
    assert found.verdict is Verdict.UNCLEAR
    assert "year" not in found.reason
