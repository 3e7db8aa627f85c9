"""The list of articles as a table."""

import pytest
from PySide6.QtCore import QModelIndex, Qt

from desktop.app.models.article_table import ArticleTable, Column, RowFacts
from desktop.app.models.articles import ArticleModel
from desktop.app.models.groups import Grouping, grouped
from desktop.article import Summary

_ROWS = [
    Summary(1, "Mill burns", "Post", "2025-03-04", "en", 1234, event=7),
    Summary(2, "Pool closes", "", "", "", 10),
]
_WANTED: list[int] = []


@pytest.fixture
def articles() -> ArticleModel:
    return ArticleModel()


@pytest.fixture
def table(articles: ArticleModel) -> ArticleTable:
    _WANTED.clear()
    table = ArticleTable(articles, lambda: {"7": "Mill fire"}, _WANTED.append, articles)
    articles.set_articles(_ROWS, searching=False)
    return table


def _row(table: ArticleTable, row: int) -> list[str]:
    return [table.index(row, column).data() for column in Column]


def test_a_row_says_what_is_known(table: ArticleTable) -> None:
    date = _row(table, 0)[Column.DATE]
    assert "2025" in date
    assert _row(table, 0) == ["Mill burns", "Post", date, "1,234", "Mill fire", "English", "", ""]
    assert _row(table, 1) == ["Pool closes", "", "", "10", "", "", "", ""]
    names = [table.headerData(column, Qt.Orientation.Horizontal) for column in Column]
    assert names[:3] == ["Title", "Outlet", "Date"]


def test_tags_and_import_dates_are_fetched_when_they_are_seen(table: ArticleTable) -> None:
    seen: list[tuple[int, int]] = []

    def note(first: QModelIndex, last: QModelIndex) -> None:
        seen.append((first.row(), last.row()))

    table.dataChanged.connect(note)
    assert not _WANTED
    _row(table, 1)
    assert set(_WANTED) == {2}
    table.add_facts({2: RowFacts("2026-01-02T12:00:00+00:00", ("bath", "town"))})
    assert seen == [(1, 1)]
    assert _row(table, 1)[Column.TAGS] == "bath, town"
    assert "2026" in _row(table, 1)[Column.IMPORTED]
    table.forget()
    assert _row(table, 1)[Column.TAGS] == ""


def test_headings_are_read_and_not_chosen(articles: ArticleModel, table: ArticleTable) -> None:
    articles.set_articles(grouped(_ROWS, Grouping.OUTLET, {}), searching=False)
    assert table.rowCount() == 4
    assert _row(table, 0) == ["Post, 1 article"] * 8
    assert not table.index(0, 0).flags() & Qt.ItemFlag.ItemIsSelectable
    assert table.index(1, 0).flags() & Qt.ItemFlag.ItemIsSelectable
    assert articles.row_of(1) == 1
    assert articles.summary(0).id == 1
    assert articles.index(2).data() == "Outlet unknown, 1 article"
