"""The list of articles."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.app.models.articles import ArticleModel
from desktop.app.models.cards import CARD, OBJECT, Card
from desktop.article import Summary
from desktop.search import Hit

_ROWS = (
    Summary(7, "Mill burns", "Post", "2025-03-04", "en", 200),
    Summary(9, "Nobody knows", "", "", "en", 20),
)


@pytest.fixture
def wanted() -> list[int]:
    return []


@pytest.fixture
def model(wanted: list[int]) -> ArticleModel:
    model = ArticleModel(wanted.append)
    model.tester = QAbstractItemModelTester(  # type: ignore[attr-defined]
        model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    model.set_articles(_ROWS, searching=False)
    return model


def test_a_line_says_title_outlet_and_date(model: ArticleModel) -> None:
    assert model.rowCount() == 2
    words = model.index(0).data()
    assert words.startswith("Mill burns, Post, ")
    assert "2025" in words
    assert model.index(0).data(OBJECT) == _ROWS[0]


def test_what_is_unknown_is_said_to_be_unknown(model: ArticleModel) -> None:
    card = model.index(1).data(CARD)
    assert [(fact.text, fact.known) for fact in card.facts] == [
        ("outlet unknown", False),
        ("date unknown", False),
    ]
    assert "unknown" in model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)


def test_snippets_are_wanted_only_of_what_is_seen_in_a_search(
    model: ArticleModel, wanted: list[int]
) -> None:
    model.index(0).data(CARD)
    assert wanted == []
    model.set_articles(_ROWS, searching=True)
    wanted.clear()  # the tester has looked at lines too
    model.index(1).data(CARD)
    assert wanted == [9]


def test_a_snippet_that_comes_in_is_shown(model: ArticleModel, wanted: list[int]) -> None:
    model.set_articles(_ROWS, searching=True)
    changed: list[int] = []
    model.dataChanged.connect(lambda first, _last: changed.append(first.row()))
    model.add_hits([Hit(9, 1.0, "nobody knows", ((0, 6),)), Hit(1000, 1.0, "gone")])
    assert changed == [1]
    wanted.clear()
    card = model.index(1).data(CARD)
    assert isinstance(card, Card)
    assert (card.snippet, card.marks) == ("nobody knows", ((0, 6),))
    assert wanted == []


def test_another_list_forgets_the_snippets(model: ArticleModel) -> None:
    model.set_articles(_ROWS, searching=True)
    model.add_hits([Hit(7, 1.0, "mill", ((0, 4),))])
    model.set_articles(_ROWS, searching=False)
    assert model.index(0).data(CARD).snippet == ""
    assert model.hit(7) is None


def test_rows_are_found_by_number(model: ArticleModel) -> None:
    assert model.row_of(9) == 1
    assert model.row_of(8) is None


def test_a_doubtful_article_is_marked(model: ArticleModel) -> None:
    model.set_articles([replace(_ROWS[0], doubtful=True), _ROWS[1]], searching=False)
    assert model.index(0).data().endswith("doubtful")
    assert "doubtful" not in model.index(1).data()
