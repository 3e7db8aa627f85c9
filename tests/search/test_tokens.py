"""What the pieces of a query ask for."""

import pytest

from desktop.search.tokens import asks_for_words


@pytest.mark.parametrize("query", ["harbour", "harbour has:date", "has:date OR title:harbour"])
def test_words_and_titles_are_asked_for_by_words(query: str) -> None:
    assert asks_for_words(query)


@pytest.mark.parametrize("query", ["has:doubt", "has:doubt OR -has:title", 'source:"The Post"'])
def test_what_is_known_of_articles_is_not(query: str) -> None:
    assert not asks_for_words(query)
