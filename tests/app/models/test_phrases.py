"""What is not known is called unknown, and who speaks is named."""

import tomllib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.app.language import say
from desktop.app.models.phrases import (
    absence_note,
    absence_words,
    dated,
    evidence,
    heading,
    in_brief,
    kind_words,
    mark_meaning,
    mark_words,
    outlet,
    particulars,
    quoted,
    stance_tag,
    stance_words,
    verdict_words,
    voices,
)
from desktop.article import Article, Origin
from desktop.comparison.absence import Absence
from desktop.comparison.compare import compare
from desktop.comparison.model import (
    Comparison,
    Difference,
    Kind,
    Position,
    Stance,
    Strength,
    Verdict,
)
from desktop.comparison.signs import Mark
from desktop.reading import read_article
from desktop.reading.parser import Parser

ACCOUNTS = Path(__file__).parents[2] / "comparison" / "accounts.toml"


@pytest.fixture(scope="module")
def found(parser: Parser) -> Sequence[Difference]:
    """What differs between many pairs of accounts."""
    accounts = tomllib.loads(ACCOUNTS.read_text("utf-8"))
    differences: list[Difference] = []
    for pair in (*accounts["peaceful"], *accounts["opposed"]):
        articles = [
            Article(text=pair[side], source=source, published="2025-03-09", language="en")
            for side, source in (("one", "Harbour Post"), ("other", "Coast Radio"))
        ]
        differences += compare([read_article(each, parser) for each in articles]).differences
    return differences


def test_unknown_is_said_to_be_unknown() -> None:
    article = Article("Three short words")
    assert outlet(article) == "outlet unknown"
    reading = read_article(article)
    assert particulars(reading) == (
        "date unknown · 3 words · language unknown · claims not compared"
    )
    assert particulars(replace(reading, parsed=True)).endswith("language unknown")


@pytest.mark.parametrize("origin", Origin)
def test_a_date_is_shown_with_where_it_comes_from(origin: Origin) -> None:
    article = Article("x", published="2025-03-04", origins={"published": origin})
    assert "2025" in dated(article)
    assert dated(article).endswith(")")
    assert dated(Article("x", published="2025-03-04")).endswith("2025")


def test_the_user_is_told_which_dates_are_the_users_own() -> None:
    article = Article("x", published="2025-03-04", origins={"published": Origin.USER})
    assert "entered by you" in dated(article)


def test_a_heading_says_what_it_is_about_and_what_it_means(mill: Comparison) -> None:
    headings = [heading(difference) for difference in mill.differences]
    assert headings[0] == "Number · conflict"
    assert headings[3] == "Speaker · differs"
    assert headings[7] == "Only in A"


def test_what_only_some_of_many_say_is_named_by_their_letters() -> None:
    said = (Position(0, 0, 1, "x"),)
    only = Difference(Kind.ONLY, Verdict.DIFFERS, Strength.STRONG, None, "", ((), said, said))
    assert heading(only) == "Only in B, C"


def test_quotations_stand_on_one_line() -> None:
    assert quoted("two\n lines") == "“two lines”"


def test_evidence_prefers_the_value_and_names_the_speaker() -> None:
    bare = Position(0, 0, 6, "twelve")
    assert evidence(Kind.NUMBER, bare) == "“twelve”"
    full = Position(0, 0, 6, "twelve", "12", "the mayor", Stance.DENIES)
    assert evidence(Kind.NUMBER, full) == "12 · the mayor says no"
    assert evidence(Kind.STATEMENT, full) == "“twelve” · the mayor says no"
    own = Position(0, 0, 6, "twelve", "12", None, Stance.PARTLY)
    assert evidence(Kind.STATEMENT, own) == "“twelve” · the outlet itself says so in part"


def test_a_card_shows_both_sides_of_an_outlet_that_quotes_both() -> None:
    yes, again, no, bare = (
        Position(0, start, start + 1, "x", None, "Mara Lind", stance)
        for start, stance in enumerate((Stance.ASSERTS, Stance.ASSERTS, Stance.DENIES, None))
    )
    assert voices([yes, again, bare, no]) == [yes, no]
    assert voices([no, no]) == [no]
    assert voices([bare, no]) == [bare]


@pytest.mark.usefixtures("bracketed")
def test_every_name_is_said_in_the_language_of_the_window() -> None:
    names = [
        *map(mark_words, Mark),
        *map(mark_meaning, Mark),
        *map(kind_words, Kind),
        *map(verdict_words, Verdict),
        *map(stance_words, Stance),
        *map(stance_tag, Stance),
        *map(absence_words, Absence),
        *map(absence_note, Absence),
    ]
    assert all(name.startswith("[") for name in names)


@pytest.mark.usefixtures("bracketed")
def test_every_reason_is_said_in_the_language_of_the_window(found: Sequence[Difference]) -> None:
    assert len({each.kind for each in found}) >= 7
    for each in found:
        said = say(each.reason)
        assert (said[0], said[-1]) == ("[", "]"), said
        assert _without_brackets(said) == each.reason


@pytest.mark.usefixtures("bracketed")
def test_figures_are_said_in_it_too(found: Sequence[Difference]) -> None:
    figures = [each for each in found if each.kind is Kind.NUMBER]
    values = [place.value or "" for each in figures for side in each.sides for place in side]
    assert values
    assert all(say(value).startswith("[") for value in values)
    assert [_without_brackets(say(value)) for value in values] == values


def _without_brackets(text: str) -> str:
    return text.replace("[", "").replace("]", "")


def test_where_there_is_little_room_a_figure_says_what_it_counts() -> None:
    bare = Position(0, 0, 2, "40", "at least 40 people injured")
    assert in_brief(Kind.NUMBER, bare) == "at least 40 people injured"
    assert in_brief(Kind.NUMBER, replace(bare, text="12 km", value="12 km")) == "“12 km”"
    assert in_brief(Kind.TIME, replace(bare, text="10 p.m.", value="22:00")) == "“10 p.m.”"
