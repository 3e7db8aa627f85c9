"""Titles: what is searched of articles that the index does not hold yet."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from desktop.archive import Archive
from desktop.article import Article
from desktop.progress import finish
from desktop.search import Index, Order

Fill = Callable[[Sequence[Article | str]], None]

ARTICLES = [
    Article("a", title="Ferries leave the harbour", source="Harbour Post", language="en"),
    Article("b", title="100% of the pilots_agree", published="2024-11-14", language="en"),
    Article("c", title="L’École est fermée", published="2023", language="fr", author="B. Besedin"),
    Article("d", title="ПАРОМ ушёл", source="Курьер", published="2024-12-01", language="ru"),
    Article("The ferry has no title. It is in the harbour.", language="en"),
    Article("The ferry again", title="Back\\slash and harbourmaster", language="en"),
]


@pytest.fixture
def unbuilt(tmp_path: Path, archive: Archive, fill: Fill) -> Index:
    fill(ARTICLES)
    return Index.open(tmp_path / "index", archive)


@pytest.mark.parametrize(
    ("query", "numbers"),
    [
        ("ferry", [1, 5]),
        ("FERRIES harbour", [1, 5]),
        ("harb", []),
        ("harb*", [1, 5, 6]),
        ("100%", [2]),
        ("100", [2]),
        ("10", []),
        ("pilots_agree", [2]),
        ("pilotsXagree", []),
        ("ecole", [3]),
        ("École fermée", [3]),
        ("паром", [4]),
        ("Паром OR école", [3, 4]),
        ("-ferry", [2, 3, 4, 6]),
        ("harbour -ferries", []),
        ("back\\slash", [6]),
        ("h?rbour*", [1, 5, 6]),
        ("ferru~1", []),
        ('"harbour ferries"', [1]),
        ('"harbour ferry"', [5]),
        ("source:harbour", [1]),
        ('source:""', [2, 3, 5, 6]),
        ("lang:ru", [4]),
        ("date:2024", [2, 4]),
        ('date:""', [1, 5, 6]),
        ("author:besedin", []),
        ("added:today", []),
        ("has:title", []),
    ],
)
def test_titles_are_found_while_there_is_no_index(
    unbuilt: Index, query: str, numbers: list[int]
) -> None:
    results = unbuilt.search(query, whole=True)
    assert sorted(results.articles.tolist()) == numbers
    assert (results.partial, results.indexed) == (True, 0.0)
    assert [hit.id for hit in results.hits] == results.articles.tolist()


def test_what_the_archive_lists_is_found(unbuilt: Index) -> None:
    results = unbuilt.search("tag:x harbour*", listed=lambda _filter: [1, 2, 6])
    assert sorted(hit.id for hit in results.hits) == [1, 6]


def test_titles_come_in_the_order_that_is_asked_for(unbuilt: Index) -> None:
    def order(order: Order) -> list[int]:
        return [hit.id for hit in unbuilt.search("", order=order).hits]

    assert order(Order.NEWEST) == order(Order.RELEVANCE) == [4, 2, 3, 6, 5, 1]
    assert order(Order.OLDEST) == [3, 2, 4, 1, 5, 6]


def test_titles_are_counted(unbuilt: Index) -> None:
    assert unbuilt.search("ferry OR паром", limit=1, whole=True).facets == {
        "source": (("", 1), ("Harbour Post", 1), ("Курьер", 1)),
        "month": (("2024-12", 1), ("", 2)),
        "language": (("en", 2), ("ru", 1)),
    }


def test_once_there_is_an_index_it_is_no_longer_partial(unbuilt: Index, archive: Archive) -> None:
    finish(unbuilt.update(archive))
    results = unbuilt.search("harb", typing=True)
    assert (results.partial, results.indexed, results.total) == (False, 1.0, 3)
