"""What a search gives back: hits in order, facets, snippets, and what was unclear."""

import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.archive import Archive
from desktop.article import Article
from desktop.progress import finish
from desktop.search import Index, Order

Fill = Callable[[Sequence[Article | str]], None]


PAPERS = [
    Article("ferry", title="Old", source="Post", published="2023-01-01", language="en"),
    Article("ferry ferry ferry", source="Post", published="2024-11-14T10:00:00", language="en"),
    Article("a ferry among many other words", source="Bote", published="2024-11", language="de"),
    Article("ferry again", title="Undated ferry"),
    Article("nothing"),
]


def articles(index: Index, query: str, order: Order = Order.RELEVANCE) -> list[int]:
    return index.search(query, order=order, whole=True).articles.tolist()


@pytest.fixture
def papers(index: Index, archive: Archive, fill: Fill) -> Index:
    fill(PAPERS)
    finish(index.update(archive, batch=2))
    return index


def test_orders(papers: Index) -> None:
    assert articles(papers, "ferry", Order.NEWEST) == [2, 3, 1, 4]
    assert articles(papers, "ferry", Order.OLDEST) == [1, 3, 2, 4]
    assert articles(papers, "ferry")[0] == 4  # it has it in its title
    assert articles(papers, "") == [2, 3, 1, 5, 4]
    assert articles(papers, "", Order.OLDEST)[:3] == [1, 3, 2]


def test_orders_agree_with_the_archive(papers: Index, archive: Archive) -> None:
    assert articles(papers, "") == [summary.id for summary in archive.summaries()]


def test_facets_count_all_matches(papers: Index) -> None:
    facets = papers.search("ferry", limit=1, whole=True).facets
    assert facets == {
        "source": (("Post", 2), ("", 1), ("Bote", 1)),
        "month": (("2024-11", 2), ("2023-01", 1), ("", 1)),
        "language": (("en", 2), ("", 1), ("de", 1)),
    }


def test_every_facet_is_a_query(papers: Index) -> None:
    facets = papers.search("", whole=True).facets
    for field, facet in (("source", "source"), ("date", "month"), ("lang", "language")):
        for value, count in facets[facet]:
            assert papers.search(f'{field}:"{value}"').total == count


def test_hits_are_those_asked_for(papers: Index) -> None:
    everything = papers.search("ferry", whole=True)
    assert [hit.id for hit in everything.hits] == everything.articles.tolist()
    page = papers.search("ferry", limit=2, offset=1, whole=True)
    assert [hit.id for hit in page.hits] == everything.articles[1:3].tolist()
    assert (page.total, page.articles.tolist()) == (4, everything.articles.tolist())
    assert papers.search("ferry", limit=0).hits == ()
    assert papers.search("ferry", offset=10).hits == ()
    assert everything.took_ms > 0


def test_numbers_and_counts_of_all_are_given_only_where_they_are_wanted(papers: Index) -> None:
    results, everything = papers.search("ferry", limit=2), papers.search("ferry", 2, whole=True)
    assert (len(results.articles), results.facets) == (0, {})
    assert (results.total, results.hits) == (everything.total, everything.hits)


def test_counts_need_no_list_of_all_articles(papers: Index) -> None:
    results, everything = papers.search("ferry", counts=True), papers.search("ferry", whole=True)
    assert results.facets == everything.facets
    assert (len(results.articles), results.hits) == (0, everything.hits)


def test_better_matches_have_higher_scores(papers: Index) -> None:
    scores = [hit.score for hit in papers.search("ferry").hits]
    assert scores == sorted(scores, reverse=True)
    assert scores[0] > scores[-1] > 0


def test_the_form_that_was_asked_for_comes_first(index: Index, archive: Archive) -> None:
    for text in ("the attack of today", "the attacks of today", "the attacked of today"):
        archive.add(Article(text, language="en"))
    finish(index.update(archive))
    found = articles(index, "attacks")
    assert (found[0], sorted(found)) == (2, [1, 2, 3])


def test_a_whole_word_comes_before_what_it_may_become(index: Index, archive: Archive) -> None:
    for text in ("warning warning warning", "war", "warden"):
        archive.add(Article(text, language="en"))
    finish(index.update(archive))
    found = [hit.id for hit in index.search("war", typing=True).hits]
    assert (found[0], sorted(found)) == (2, [1, 2, 3])


def test_snippets_need_texts(papers: Index, archive: Archive) -> None:
    assert {hit.snippet for hit in papers.search("ferry").hits} == {""}
    (hit,) = papers.search("among", texts=archive.articles).hits
    assert hit.snippet == "a ferry among many other words"
    assert hit.marks == ((8, 13),)


def test_an_article_that_is_gone_has_no_snippet(papers: Index, archive: Archive) -> None:
    archive.delete(3)
    (hit,) = papers.search("among", texts=archive.articles).hits
    assert (hit.id, hit.snippet) == (3, "")


def test_unclear_pieces_are_told_even_without_an_index(index: Index) -> None:
    assert index.search("ferry )").unclear == ((6, 7),)


def test_opening_does_not_import_whoosh() -> None:
    code = """
import sys
from pathlib import Path
from desktop.search import Index
Index.open(Path(sys.argv[1])).position
print("whoosh.index" in sys.modules)
"""
    with TemporaryDirectory() as folder:
        printed = subprocess.run(
            [sys.executable, "-c", code, folder],
            cwd=Path(__file__).parents[2],
            capture_output=True,
            text=True,
            check=True,
        )
    assert printed.stdout.strip() == "False"


def test_any_line_can_be_searched(papers: Index, archive: Archive) -> None:
    @settings(max_examples=150, deadline=None)
    @given(st.text(), st.booleans(), st.sampled_from(Order))
    def search(line: str, typing: bool, order: Order) -> None:
        results = papers.search(
            line, order=order, typing=typing, texts=archive.articles, whole=True
        )
        numbers = results.articles.tolist()
        assert len(results.hits) == results.total == len(set(numbers)) <= len(PAPERS)

    search()
