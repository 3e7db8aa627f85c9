"""Articles read from a few invented lines."""

from collections.abc import Callable

import pytest

from desktop.article import Article
from desktop.reading import Reading, read_article
from desktop.reading.claim import Claim
from desktop.reading.claims import find_claims
from desktop.reading.parser import Parser
from desktop.reading.speakers import find_speakers
from desktop.text.boilerplate import mark_boilerplate
from desktop.text.dates import find_times
from desktop.text.quantities import find_quantities
from desktop.text.sentences import split_sentences

Read = Callable[..., Reading]


@pytest.fixture
def read() -> Read:
    def build(text: str, published: str = "2025-03-05", language: str = "en") -> Reading:
        return read_article(Article(text=text, published=published, language=language))

    return build


@pytest.fixture
def claims_of(parser: Parser) -> Callable[[str], tuple[Claim, ...]]:
    """The claims of a text; nothing else of it is read but who says what."""

    def find(text: str) -> tuple[Claim, ...]:
        sentences = mark_boilerplate(split_sentences(text))
        spans = [(one.start, one.end) for one in sentences]
        trees = dict(enumerate(parser.parse(text, spans)))
        speakers = find_speakers(text, sentences, "en")
        reading = Reading(
            Article(text=text, language="en"),
            sentences,
            speakers.sentences,
            find_quantities(text, "en"),
            find_times(text, "en"),
            speakers.attributions,
        )
        return find_claims(reading, trees)

    return find
