"""More like this: what tells most of an article finds the articles that tell of the same."""

from collections.abc import Callable, Sequence

import pytest

from desktop.archive import Archive
from desktop.article import Article
from desktop.progress import finish
from desktop.search import Index

ARTICLES = (
    Article("The ferry lost power off Cape Torran. Divers searched the hull.", language="en"),
    Article("Divers searched the ferry’s hull off Cape Torran after noon.", language="en"),
    Article("Паром Торрана стоит. Мэр Зеленский ждёт водолазов.", language="ru"),
    Article("Mayor Zelenskyy spoke of the harvest, and of lemon growers.", language="en"),
    Article("The growers of the valley expect a harvest like last year’s.", language="en"),
    Article("The council met. The mayor was there, and the town was quiet.", language="en"),
)


@pytest.fixture
def similar(
    archive: Archive, index: Index, fill: Callable[[Sequence[Article]], None]
) -> Callable[..., list[int]]:
    fill(ARTICLES)
    finish(index.update(archive))

    def similar(number: int, limit: int = 10) -> list[int]:
        return [hit.id for hit in index.similar(archive.article(number), limit).hits]

    return similar


def test_the_same_event_comes_first_and_the_article_itself_not_at_all(
    similar: Callable[..., list[int]],
) -> None:
    assert similar(1)[0] == 2
    assert similar(2)[0] == 1
    assert 1 not in similar(1)


def test_names_join_articles_of_two_languages(similar: Callable[..., list[int]]) -> None:
    assert similar(3) == [4]


def test_what_tells_of_something_else_is_left_out(similar: Callable[..., list[int]]) -> None:
    assert similar(1) == [2]
    assert similar(5) == [4]


def test_no_more_are_found_than_were_asked_for(similar: Callable[..., list[int]]) -> None:
    assert len(similar(4, limit=1)) == 1
    assert similar(4, limit=0) == []


def test_hits_show_the_beginnings_of_their_texts(
    similar: Callable[..., list[int]], archive: Archive, index: Index
) -> None:
    similar(1)
    (hit,) = index.similar(archive.article(1), 1, texts=archive.articles).hits
    assert hit.snippet.startswith("Divers searched")
    assert hit.marks == ()


def test_of_an_empty_archive_nothing_is_like_anything(index: Index) -> None:
    assert index.similar(ARTICLES[0], 5).hits == ()
    assert index.suggest("fery") is None
