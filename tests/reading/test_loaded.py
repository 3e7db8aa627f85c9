"""Loaded: words that judge what they name."""

from collections.abc import Callable

import pytest

from desktop.article import Article
from desktop.reading import read_article
from desktop.reading.parser import Parser
from desktop.reading.stance import Loaded

Find = Callable[[str], tuple[str, tuple[Loaded, ...]]]


@pytest.fixture
def loaded(parser: Parser) -> Find:
    """A text with the words that judge in it."""

    def find(text: str) -> tuple[str, tuple[Loaded, ...]]:
        return text, read_article(Article(text=text, language="en"), parser).loaded

    return find


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The shameless clique peddles its disgusting nonsense to fools.", "disgusting"),
        ("This is a ridiculous and hypocritical smear!", "ridiculous"),
        ("The corrupt and incompetent regime bullies its own people.", "incompetent"),
    ],
)
def test_words_that_judge(loaded: Find, text: str, word: str) -> None:
    _, found = loaded(text)
    assert word in [text[one.start : one.end] for one in found]
    assert all(0.0 <= one.weight <= 1.0 for one in found)


@pytest.mark.parametrize(
    "text",
    [
        "The council met on Tuesday, the clerk said.",
        "The bridge is 84 meters long, the harbour office said on Monday.",
        "According to the ministry, 12 vehicles crossed the river at noon.",
    ],
)
def test_plain_statements_hold_none(loaded: Find, text: str) -> None:
    assert loaded(text)[1] == ()


def test_a_loaded_word_is_told_with_the_neutral_one(loaded: Find) -> None:
    text, found = loaded("A disgusting mob of hysterical fools ruled this shameless regime!")
    concepts = {text[one.start : one.end]: one.concept for one in found}
    assert concepts["mob"] == "crowd"
    assert concepts["disgusting"] == ""
