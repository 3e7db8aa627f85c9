"""Hedges: which words take certainty from what."""

from collections.abc import Callable

import pytest

from desktop.article import Article
from desktop.reading import Reading, read_article
from desktop.reading.parser import Parser
from desktop.reading.stance import HedgeType

Hedges = Callable[..., list[tuple[str, HedgeType, str]]]


def _told(reading: Reading) -> list[tuple[str, HedgeType, str]]:
    text = reading.article.text
    return [(text[h.start : h.end], h.type, text[slice(*h.scope)]) for h in reading.hedges]


@pytest.fixture
def hedges(parser: Parser) -> Hedges:
    """The hedges of a text: words, type, what they cover."""
    return lambda text: _told(read_article(Article(text=text, language="en"), parser))


@pytest.fixture
def plain() -> Hedges:
    """The same without a parser."""
    return lambda text, language="en": _told(read_article(Article(text=text, language=language)))


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        ("The barge may sink before noon.", "may", HedgeType.POSSIBLE),
        ("The barge probably sank before noon.", "probably", HedgeType.POSSIBLE),
        ("The guards appear to have left.", "appear to", HedgeType.POSSIBLE),
        ("The clerk reportedly hid the ledger.", "reportedly", HedgeType.CLAIMED),
        ("The alleged thief ran to the river.", "alleged", HedgeType.CLAIMED),
        (
            "The Post could not independently verify the list.",
            "could not independently verify",
            HedgeType.UNVERIFIED,
        ),
        ("The figures have not been confirmed.", "not been confirmed", HedgeType.UNVERIFIED),
        ("The harbour office declined to comment.", "declined to comment", HedgeType.SILENT),
        ("The harbour office has not commented.", "has not commented", HedgeType.SILENT),
    ],
)
def test_what_hedges_and_how(hedges: Hedges, text: str, words: str, kind: HedgeType) -> None:
    assert (words, kind) in [(said, type_) for said, type_, _ in hedges(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The barge sank in May.",
        "Divers raised the barge on Tuesday.",
        "The clerk hid the ledger in the mill.",
        "The gates were opened as soon as possible.",
        "The mill has not responded well to the flood.",
    ],
)
def test_what_does_not_hedge(hedges: Hedges, text: str) -> None:
    assert hedges(text) == []


def test_the_month_is_told_by_its_capital_without_a_parser(plain: Hedges) -> None:
    found = plain("The barge may leave in May.")
    assert [said for said, _, _ in found] == ["may"]


def test_many_weak_words_together_make_a_statement_uncertain(hedges: Hedges) -> None:
    found = hedges("Some of the oldest mills are widely regarded as the most beautiful of many.")
    assert found
    assert {kind for _, kind, _ in found} <= {HedgeType.WEASEL, HedgeType.CLAIMED}


def test_a_hedge_covers_its_own_clause(hedges: Hedges) -> None:
    ((_, _, covered),) = hedges("The dam broke and the pilot may lose his licence.")
    assert "licence" in covered
    assert "dam" not in covered


def test_a_hedge_of_a_noun_covers_the_noun(hedges: Hedges) -> None:
    ((_, _, covered),) = hedges("The alleged thief ran to the river.")
    assert covered == "The alleged thief"


def test_a_note_covers_its_whole_statement(hedges: Hedges) -> None:
    text = "The Post could not verify the list."
    ((_, _, covered),) = hedges(text)
    assert covered == text


def test_without_a_parser_a_hedge_covers_what_stands_between_commas(plain: Hedges) -> None:
    ((_, _, covered),) = plain("The mill burned down, and the owner may have fled to the coast.")
    assert covered.endswith("the owner may have fled to the coast")
    assert "mill" not in covered


def test_other_languages_have_words_of_their_own(plain: Hedges) -> None:
    assert plain("Der Kahn sank am Montag im Hafen.", "de") == []
