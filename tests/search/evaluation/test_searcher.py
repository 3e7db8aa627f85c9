"""Orders, counts, and Whoosh's own searcher, over a few articles in two segments."""

from collections.abc import Callable

import numpy as np
import pytest
from whoosh.query import And, Every, FuzzyTerm, Or, Prefix, Term, Wildcard

from desktop.article import Article
from desktop.search.evaluation import columns
from desktop.search.evaluation.among import Among
from desktop.search.evaluation.searcher import Searcher
from desktop.search.evaluation.whoosh_searcher import WhooshSearcher
from desktop.search.model import Order
from desktop.search.segments.snapshot import Snapshot

Open = Callable[..., Snapshot]

OLD = Article("The ferry sank.", source="The Dock", published="2020-05-01", language="en", id=4)
NEW = Article("A ferry, a ferry!", source="The Dock", published="2024-05-01", language="en", id=2)
LEVEL = Article("Die Fähre sank.", published="2024-05-01", language="de", id=3)
UNDATED = Article("Many ferries", source="Ferry Post", language="en", id=1)


@pytest.fixture
def searcher(opened: Open) -> Searcher:
    return Searcher(opened([OLD, NEW], [UNDATED, LEVEL]))


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (Order.NEWEST, [3, 2, 4, 1]),
        (Order.OLDEST, [4, 2, 3, 1]),
        (Order.RELEVANCE, [3, 2, 4, 1]),  # all match as well: the newest first
    ],
)
def test_undated_articles_come_last(searcher: Searcher, order: Order, expected: list[int]) -> None:
    documents, _ = searcher.best(searcher.matches(Every()), order, 9)
    assert searcher.numbers(documents).tolist() == expected


def test_what_matches_better_comes_first(searcher: Searcher) -> None:
    documents, scores = searcher.best(
        searcher.matches(Term("words", "ferry")), Order.RELEVANCE, limit=9
    )
    assert searcher.numbers(documents).tolist() == [2, 4]
    assert scores[0] > scores[1]


@pytest.mark.parametrize("at_once", [1, 3, 100])
def test_facets_count_all_that_was_found(
    searcher: Searcher, at_once: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(columns, "_CHUNK", at_once)
    assert searcher.facets(searcher.documents(Every())) == {
        "source": (("The Dock", 2), ("", 1), ("Ferry Post", 1)),
        "month": (("2024-05", 2), ("2020-05", 1), ("", 1)),
        "language": (("en", 3), ("de", 1)),
    }


def test_deleted_articles_are_neither_found_nor_counted(opened: Open) -> None:
    searcher = Searcher(opened([OLD, NEW], [UNDATED, LEVEL], deleted={2, 3}))
    found = searcher.matches(Every())
    assert sorted(searcher.numbers(found.documents).tolist()) == [1, 4]
    assert searcher.facets(found.documents)["month"] == (("2020-05", 1), ("", 1))


def test_nothing_is_found_where_there_is_nothing() -> None:
    searcher = Searcher(Snapshot((), ()))
    best = searcher.search(Or([Term("words", "ferry"), Term("title", "ferry")]), Order.RELEVANCE, 9)
    assert (best.total, best.documents.tolist(), best.scores.tolist()) == (0, [], [])


@pytest.mark.parametrize("wanted", [0, 1, 3])
def test_however_few_are_wanted_all_are_counted(searcher: Searcher, wanted: int) -> None:
    query = Or([Term("words", "ferry"), Prefix("words", "ferr")])
    best = searcher.search(query, Order.RELEVANCE, wanted)
    assert (best.total, len(best.documents)) == (3, wanted)


def test_articles_are_found_by_number(searcher: Searcher) -> None:
    found = searcher.matches(And([Every(), Among(np.array([4, 1, 77]))]))
    assert sorted(searcher.numbers(found.documents).tolist()) == [1, 4]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (Prefix("words", "ferr"), [1, 2, 4]),
        (Wildcard("words", "f*y"), [2, 4]),
        (Wildcard("words", "*rr?es"), [1]),
        (Wildcard("words", "*an*"), [1, 3, 4]),
        (FuzzyTerm("words", "fery"), [2, 4]),
        (FuzzyTerm("words", "sunk", maxdist=1), [3, 4]),
        (FuzzyTerm("words", "gerry", maxdist=1, prefixlength=1), []),
    ],
)
def test_words_are_found_by_their_pattern(
    searcher: Searcher, query: Prefix, expected: list[int]
) -> None:
    found = searcher.matches(query)
    assert sorted(searcher.numbers(found.documents).tolist()) == expected


def test_an_empty_index_has_nothing_to_find(opened: Open) -> None:
    searcher = Searcher(opened())
    for query in (Every(), Term("words", "ferry"), Prefix("words", "f"), Wildcard("words", "f*y")):
        found = searcher.matches(query)
        assert not len(found)
        assert searcher.best(found, Order.NEWEST, 9)[0].tolist() == []
    assert searcher.facets(searcher.documents(Every()))["source"] == ()


def test_whoosh_results_come_the_same_way(searcher: Searcher) -> None:
    whoosh = WhooshSearcher(searcher)
    results = whoosh.search(Term("words", "ferry"), limit=1)
    assert [hit["number"] for hit in results] == [2]
    assert len(results) == 2
    assert results.docs() == set(searcher.matches(Term("words", "ferry")).documents.tolist())
    filtered = whoosh.search(Term("words", "ferry"), filter=Term("source", "dock"))
    assert [hit["number"] for hit in filtered] == [2, 4]
    assert filtered.score(0) == pytest.approx(results.score(0))
