"""The order of what is found does not depend on segments, pages or what was left unscored."""

from collections.abc import Callable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from whoosh.query import (
    Query,
)

from desktop.search.evaluation import contenders
from desktop.search.evaluation.searcher import Searcher
from desktop.search.model import Order
from tests.search.evaluation.random_queries import (
    QUERY,
    QUESTIONS,
    Archive,
    archives,
    thorough,
)

pytestmark = pytest.mark.usefixtures("exact")


@pytest.mark.timeout(0)
@thorough
@given(archive=archives(), queries=QUESTIONS)
def test_ranking_does_not_depend_on_segments(
    opened: Callable[..., object], archive: Archive, queries: list[Query]
) -> None:
    many = Searcher(opened(*archive.segments, deleted=archive.deleted))
    one = Searcher(opened(archive.live))
    for query in queries:
        for order in Order:
            assert ranked(many, query, order, 100) == ranked(one, query, order, 100), query


@thorough
@given(archive=archives(), query=QUERY, limit=st.integers(0, 12), offset=st.integers(0, 12))
def test_a_page_is_a_piece_of_the_whole_ranking(
    opened: Callable[..., object], archive: Archive, query: Query, limit: int, offset: int
) -> None:
    searcher = Searcher(opened(*archive.segments, deleted=archive.deleted))
    for order in Order:
        whole = ranked(searcher, query, order, 100)
        assert ranked(searcher, query, order, limit, offset) == whole[offset : offset + limit]


@pytest.fixture(scope="module")
def eager() -> Iterator[None]:
    """Contenders are chosen among however few documents, as otherwise only among many."""
    with pytest.MonkeyPatch.context() as patch:
        for most in ("_FEW", "_SMALL"):
            patch.setattr(contenders, most, 0)
        patch.setattr(contenders, "_DEARER", 1)
        yield


@pytest.mark.timeout(0)
@pytest.mark.usefixtures("eager")
@thorough
@given(archive=archives(), queries=QUESTIONS, limit=st.integers(0, 6), offset=st.integers(0, 3))
def test_the_best_are_the_same_though_not_all_are_scored(
    opened: Callable[..., object],
    archive: Archive,
    queries: list[Query],
    limit: int,
    offset: int,
) -> None:
    searcher = Searcher(opened(*archive.segments, deleted=archive.deleted))
    for query in queries:
        every = searcher.matches(query).documents.tolist()
        for order in Order:
            for wanted in (True, False):
                best = searcher.search(query, order, limit, offset, every=wanted)
                assert best.total == len(every), query
                assert not wanted or (best.every is not None and best.every.tolist() == every)
                found = zip(
                    searcher.numbers(best.documents).tolist(), best.scores.tolist(), strict=True
                )
                assert list(found) == ranked(searcher, query, order, limit, offset), query


@thorough
@given(archive=archives(), query=QUERY)
def test_the_order_of_all_is_that_of_the_best(
    opened: Callable[..., object], archive: Archive, query: Query
) -> None:
    searcher = Searcher(opened(*archive.segments, deleted=archive.deleted))
    found = searcher.matches(query)
    for order in Order:
        documents, scores = searcher.ordered(found, order)
        whole = zip(searcher.numbers(documents).tolist(), scores.tolist(), strict=True)
        assert list(whole) == ranked(searcher, query, order, 100), query


def ranked(
    searcher: Searcher, query: Query, order: Order, limit: int, offset: int = 0
) -> list[tuple[int, float]]:
    documents, found = searcher.best(searcher.matches(query), order, limit, offset)
    return list(zip(searcher.numbers(documents).tolist(), found.tolist(), strict=True))
