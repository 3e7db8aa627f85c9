"""Which words of an article only say who says so."""

from desktop.article import Article
from desktop.comparison.alignment.attributions import attribution_spans
from desktop.reading import read_article
from desktop.reading.parser import Parser


def credited(text: str, parser: Parser) -> list[str]:
    reading = read_article(Article(text, language="en"), parser)
    return [text[start:end] for start, end in attribution_spans(reading)]


def test_what_somebody_did_before_he_spoke_is_told(parser: Parser) -> None:
    assert credited("The mayor resigned on Monday, saying he was tired.", parser) == ["saying"]


def test_who_only_speaks_is_passed_over(parser: Parser) -> None:
    assert credited("The mayor said the mill had burned down.", parser) == ["The mayor said"]
