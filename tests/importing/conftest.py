"""Texts and pages to test with, about an invented harbour."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from desktop.article import Article
from desktop.errors import ReaderError
from desktop.importing import read

PARAGRAPHS = (
    "The ferry to Orsund stayed in port on Tuesday after waves of four metres closed the harbour.",
    "Some 120 passengers spent the night in the sports hall, where volunteers handed out soup.",
    '"We will sail when the pilot says so," said captain Marta Lind, nine years on the line.',
    "The last time that it was closed for a whole day was in the winter of 2019, records show.",
)


@pytest.fixture
def paragraphs() -> Sequence[str]:
    return PARAGRAPHS


@pytest.fixture
def page() -> Callable[..., str]:
    """Builds a saved page: what stands in its head, and before and after the paragraphs."""

    def page(head: str = "", before: str = "<h1>Ferry stays in port</h1>", after: str = "") -> str:
        body = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
        return (
            f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">{head}</head><body>'
            '<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>'
            f"<main><article>{before}{body}</article></main>{after}"
            "<footer><p>© 2032 All rights reserved. Imprint</p></footer></body></html>"
        )

    return page


@pytest.fixture
def read_all() -> Callable[[Path], list[Article]]:
    """Reads a file; raises the first thing that can't be read."""

    def read_all(path: Path) -> list[Article]:
        articles: list[Article] = []
        for found in read(path):
            if isinstance(found, ReaderError):
                raise found
            articles.append(found)
        return articles

    return read_all
