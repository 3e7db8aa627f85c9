"""Everything is found and scored as stock Whoosh does it, whatever the segments and deletions.

Stock Whoosh 2.7.5 indexes the articles that are not deleted, in one segment, after an analysis of
its own; then both answer the same random queries. Where stock Whoosh is wrong or says one thing in
one archive and another in the next, it is asked in a way that leaves no doubt (``asked_of_stock``).
"""

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from whoosh.query import (
    NumericRange,
    Query,
)

from desktop.search.evaluation import dense, terms
from desktop.search.evaluation.among import Among
from desktop.search.evaluation.fallback import Fallback, Known
from desktop.search.evaluation.searcher import Searcher
from tests.search.evaluation.random_queries import (
    QUERIES,
    QUESTIONS,
    SELDOM,
    Archive,
    archives,
    thorough,
)
from tests.search.evaluation.stock_whoosh import asked_of_stock, scores_of_stock, stock

pytestmark = pytest.mark.usefixtures("exact")


def scores(searcher: Searcher, query: Query) -> dict[int, float]:
    found = searcher.matches(query)
    assert (np.diff(found.documents) > 0).all()
    numbers = searcher.numbers(found.documents)
    return dict(zip(numbers.tolist(), found.scores.tolist(), strict=True))


def check(archive: Archive, queries: list[Query], opened: Callable[..., object]) -> None:
    """That queries find what stock Whoosh finds, with the same scores."""
    searcher = Searcher(opened(*archive.segments, deleted=archive.deleted))
    peer = stock(archive.live)
    for query in queries:
        found = scores(searcher, query)
        assert found == pytest.approx(scores_of_stock(peer, query), abs=1e-4), query
        assert scores(searcher, query) == found, query  # though it may have been kept


@pytest.mark.timeout(0)
@thorough
@given(archive=archives(), queries=QUESTIONS)
def test_articles_and_scores_are_those_of_stock_whoosh(
    opened: Callable[..., object], archive: Archive, queries: list[Query]
) -> None:
    check(archive, queries, opened)


@pytest.fixture(scope="module", params=[0, 1 << 30], ids=["lists", "spread out"])
def by_segment(request: pytest.FixtureRequest) -> Iterator[None]:
    """Words are looked for in each segment, as common ones are, by lists alone or by none."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(terms, "_RARE", 0)
        patch.setattr(dense, "_COMMON", request.param)
        yield


@pytest.mark.timeout(0)
@pytest.mark.usefixtures("by_segment")
@thorough
@given(archive=archives(), queries=QUESTIONS)
def test_common_words_are_found_and_scored_as_rare_ones(
    opened: Callable[..., object], archive: Archive, queries: list[Query]
) -> None:
    check(archive, queries, opened)


@pytest.mark.timeout(0)
@thorough
@given(archive=archives(), queries=st.lists(SELDOM, min_size=QUERIES, max_size=QUERIES))
def test_what_is_left_to_whoosh_is_found_as_well(
    opened: Callable[..., object], archive: Archive, queries: list[Query]
) -> None:
    check(archive, queries, opened)


@pytest.mark.timeout(0)
@thorough
@given(archive=archives(), queries=QUESTIONS)
def test_whoosh_over_the_segments_gives_the_same_scores(
    opened: Callable[..., object], archive: Archive, queries: list[Query]
) -> None:
    snapshot = opened(*archive.segments, deleted=archive.deleted)
    searcher = Searcher(snapshot)
    fallback = Fallback(snapshot, searcher.weighting)

    def asked(query: Query) -> Query:
        """With what Whoosh can't know: columns that are no terms, and numbers of articles."""
        if isinstance(query, NumericRange | Among):
            return Known(searcher.matches(query))
        return query.apply(asked)

    for query in queries:
        found = fallback.matches(asked_of_stock(asked(query), fallback.reader))
        numbers = searcher.numbers(found.documents).tolist()
        theirs = dict(zip(numbers, found.scores.tolist(), strict=True))
        assert scores(searcher, query) == pytest.approx(theirs, abs=1e-4), query
