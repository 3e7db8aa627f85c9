"""An empty list says what was asked for, and advises only what can help."""

from desktop.app.models.found import Found
from desktop.app.models.result_words import why_empty
from desktop.app.models.shelf import Shelf
from desktop.search import Results


def _said(query: str, *, by_words: bool) -> tuple[str, str]:
    nothing = Found(Results(), (), {}, "", Shelf(), (), by_words=by_words)
    return why_empty(query, nothing, filtered=False, behind=False)


def test_words_that_nothing_contains_may_be_misspelt() -> None:
    heading, advice = _said("harbuor has:date", by_words=True)
    assert heading == "No article contains “harbuor has:date”"
    assert "spelling" in advice


def test_filters_are_not_misspelt() -> None:
    assert _said("has:unread ", by_words=False) == ("No article is of this kind: Unread", "")
    assert _said("has:doubt", by_words=False) == ("No article is of this kind: has:doubt", "")
