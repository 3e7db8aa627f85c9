"""What holds much of one kind of thing is compared as anything else is."""

import pytest

from benchmarks.hard_accounts import hard_accounts
from desktop.article import Article
from desktop.comparison.compare import compare
from desktop.reading import read_article
from desktop.reading.parser import Parser

ACCOUNTS = dict(hard_accounts(12))


@pytest.mark.parametrize("kind", ACCOUNTS)
def test_each_position_stands_in_its_text_whatever_the_order(kind: str, parser: Parser) -> None:
    articles: list[Article] = ACCOUNTS[kind]
    readings = [read_article(article, parser) for article in articles]
    found, mirrored = compare(readings), compare(readings[::-1])
    assert [one.sides for one in found.differences] == [
        one.sides[::-1] for one in mirrored.differences
    ]
    for difference in found.differences:
        for article, side in zip(articles, difference.sides, strict=True):
            assert all(article.text[place.start : place.end] == place.text for place in side)
