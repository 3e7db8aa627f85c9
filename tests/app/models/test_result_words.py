"""An empty list says what was asked for, and advises only what can help."""

import pytest

from desktop.app.models.found import Found
from desktop.app.models.result_words import why_empty
from desktop.app.models.shelf import Shelf
from desktop.search import Results


@pytest.fixture
def nothing() -> Found:
    return Found(Results(), (), {}, "", Shelf(), ())


def test_words_that_nothing_contains_may_be_misspelt(nothing: Found) -> None:
    heading, advice = why_empty("harbuor has:date", nothing, filtered=False, behind=False)
    assert heading == "No article contains “harbuor has:date”"
    assert "spelling" in advice


@pytest.mark.parametrize("query", ["has:doubt", "has:doubt OR -has:title", 'source:"The Post"'])
def test_filters_are_not_misspelt(nothing: Found, query: str) -> None:
    heading, advice = why_empty(query, nothing, filtered=False, behind=False)
    assert heading == f"No article is of this kind: {query}"
    assert advice == ""
