"""Accounts: the articles of the labelled sets of events, read as the program reads them."""

from typing import Any

from desktop.article import Article
from desktop.reading import Reading, read_article
from desktop.reading.parser import Parser


def read_account(given: dict[str, Any], parser: Parser) -> Reading:
    """Read one article of a story of ``b_same_event``."""
    article = Article(
        given["text"],
        title=given["title"] or "",
        source=given["source"] or "",
        published=(given["date"] or "")[:10],
        language="en",
    )
    return read_article(article, parser)
