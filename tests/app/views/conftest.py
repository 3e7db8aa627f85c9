"""A comparison of accounts that were really read, for views that show claims, speakers and times."""

import pytest

from desktop.article import Article
from desktop.comparison.compare import compare
from desktop.comparison.model import Comparison
from desktop.reading import read_article
from desktop.reading.parser import Parser

ACCOUNTS = (
    (
        "Harbour Post",
        "Norvian soldiers entered Tollmere on Tuesday, the Norvian army said. Norvian soldiers did "
        "not enter Tollmere, Mayor Mara Lind said. Fire killed 12 people at the spinning mill on "
        "March 4. The owners had insured 340 looms.",
    ),
    (
        "Coast Radio",
        "Norvian soldiers did not enter Tollmere on Tuesday, Mayor Mara Lind said. Fire killed 15 "
        "people at the spinning mill on Tuesday. The dam above Tollmere broke at 4:10 a.m. on "
        "Tuesday.",
    ),
    (
        "Mill Town Weekly",
        "Norvian soldiers entered Tollmere on Tuesday, Colonel Tomas Okker said. The dam above "
        "Tollmere broke at 5:25 a.m. on Tuesday. The mill was founded in 1926.",
    ),
)


@pytest.fixture(scope="session")
def event(parser: Parser) -> Comparison:
    """Three accounts that contradict each other about soldiers, figures and an hour."""
    return compare(
        [
            read_article(
                Article(
                    text=text,
                    title=f"Report of {source}",
                    source=source,
                    published=f"2025-03-0{day}",
                    language="en",
                    id=day,
                ),
                parser,
            )
            for day, (source, text) in enumerate(ACCOUNTS, 5)
        ]
    )
