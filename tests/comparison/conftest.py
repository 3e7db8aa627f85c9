"""Accounts of invented events, read and compared."""

from collections.abc import Callable

import pytest

from desktop.article import Article
from desktop.comparison.compare import compare
from desktop.comparison.model import Comparison
from desktop.reading import Reading, read_article
from desktop.reading.parser import Parser

Account = Callable[..., Reading]
Compare = Callable[..., Comparison]


@pytest.fixture
def account() -> Account:
    """Reads one account: a text, and its outlet, day and language where they matter."""

    def build(
        text: str, source: str = "", published: str = "2025-03-05", language: str = "en"
    ) -> Reading:
        return read_article(
            Article(text=text, source=source, published=published, language=language)
        )

    return build


@pytest.fixture
def compared(account: Account) -> Compare:
    """Compares accounts given by their texts alone, published on one day."""

    def build(*texts: str, published: str = "2025-03-05") -> Comparison:
        outlets = ("Harbour Post", "Coast Radio", "Mill Town Weekly", "Open Shore")
        return compare(
            [account(text, source, published) for text, source in zip(texts, outlets, strict=False)]
        )

    return build


@pytest.fixture
def parsed(parser: Parser) -> Compare:
    """Compares accounts given by their texts alone, read with their grammar."""

    def build(*texts: str, published: str = "2025-03-05") -> Comparison:
        outlets = ("Harbour Post", "Coast Radio", "Mill Town Weekly", "Open Shore")
        return compare(
            [
                read_article(
                    Article(text=text, source=source, published=published, language="en"), parser
                )
                for text, source in zip(texts, outlets, strict=False)
            ]
        )

    return build
