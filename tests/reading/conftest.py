"""Articles read from a few invented lines."""

from collections.abc import Callable

import pytest

from desktop.article import Article
from desktop.reading import Reading, read_article

Read = Callable[..., Reading]


@pytest.fixture
def read() -> Read:
    def build(text: str, published: str = "2025-03-05", language: str = "en") -> Reading:
        return read_article(Article(text=text, published=published, language=language))

    return build
