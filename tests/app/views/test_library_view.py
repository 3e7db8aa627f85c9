"""The library page beyond a handful of articles."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.app.main_window import MainWindow
from desktop.app.models.facets import Facet
from desktop.article import Article
from desktop.library import Library
from desktop.progress import finish


@pytest.fixture
def many(open_window: Callable[[Path], MainWindow], home: Path) -> MainWindow:
    """A window on 160 articles of two outlets, each with a word that all have."""
    path = home / "many.db"
    with Library.open(path, home / "cache") as library:
        for number in range(160):
            text = f"Lantern number {number} was lit on pier {number}."
            source = "Post" if number % 4 else "Coast"
            article = Article(text=text, title=f"Pier {number}", source=source, language="en")
            library.archive.add(article)
        finish(library.refresh())
    return open_window(path)


def _search(qtbot: QtBot, window: MainWindow, words: str) -> None:
    window.library.pane.search.setText(words)
    qtbot.waitUntil(lambda: window.library.articles.searching)


def test_snippets_come_in_as_they_scroll_into_sight(qtbot: QtBot, many: MainWindow) -> None:
    _search(qtbot, many, "lantern")
    model = many.library.articles
    assert model.rowCount() == 160
    last = model.summary(159).id
    assert model.hit(last) is None
    many.library.pane.list.scrollToBottom()
    qtbot.waitUntil(lambda: model.hit(last) is not None)
    found = model.hit(last)
    assert found
    assert [found.snippet[start:end] for start, end in found.marks] == ["Lantern"]


def test_snippets_come_in_in_any_order_of_the_list(qtbot: QtBot, many: MainWindow) -> None:
    _search(qtbot, many, "lantern")
    orders = {action.text(): action for action in many.library.pane.orders.actions()}
    orders["By title"].trigger()
    model = many.library.articles
    many.library.pane.list.scrollToBottom()
    last = model.summary(159).id
    qtbot.waitUntil(lambda: model.hit(last) is not None)


def test_a_search_that_the_filters_leave_empty_offers_to_clear_them(
    qtbot: QtBot, many: MainWindow
) -> None:
    library = many.library
    row = library.facets.row_of(Facet.SOURCE, "Coast")
    assert row is not None
    library.facets.toggle(row)
    assert library.articles.rowCount() == 40
    _search(qtbot, many, "pier 77")
    qtbot.waitUntil(library.pane.nothing.isVisible)
    assert "filters are set" in library.pane.nothing.words
    library.pane.nothing.button.click()
    assert library.articles.rowCount() >= 1


def test_more_than_can_be_followed_are_not_compared(qtbot: QtBot, many: MainWindow) -> None:
    many.library.pane.list.selectAll()
    assert len(many.library.pane.selected) == 160
    assert not many.library.pane.compare.isEnabled()
    assert "12" in many.library.pane.compare.toolTip()


def test_the_chosen_article_stays_chosen_through_a_search(qtbot: QtBot, many: MainWindow) -> None:
    library = many.library
    library.pane.select(21)
    qtbot.waitUntil(lambda: library.reader.article is not None)
    _search(qtbot, many, "lantern")
    assert library.pane.current == 21
    qtbot.waitUntil(lambda: bool(library.reader.page.extraSelections()))
