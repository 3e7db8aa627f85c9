"""Own days: a day behind the publication of an account of what was is an earlier year's."""

import pytest

from desktop.article import Article
from desktop.comparison.compare import compare
from desktop.comparison.model import Kind, Verdict
from desktop.reading import read_article
from desktop.reading.parser import Parser


@pytest.mark.parametrize(
    ("day", "verdict"), [("June 8", Verdict.UNCLEAR), ("May 8", Verdict.CONFLICT)]
)
def test_a_past_day_behind_the_publication_has_no_known_year(
    parser: Parser, day: str, verdict: Verdict
) -> None:
    told = (
        ("Brandt was dismissed by the rowing club of Kelm on Monday after a season.", "2025-05-24"),
        (
            f"Brandt, dismissed on {day}, is seeking six million crowns from the rowing club.",
            "2025-05-16",
        ),
    )
    readings = [
        read_article(Article(text=text, published=published, language="en"), parser)
        for text, published in told
    ]
    found = [one for one in compare(readings).differences if one.kind is Kind.TIME]
    assert [one.verdict for one in found] == [verdict]
