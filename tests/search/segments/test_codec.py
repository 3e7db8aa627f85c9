"""The codec: Whoosh over our segments, beside Whoosh's own index of the same terms."""

from collections.abc import Sequence
from pathlib import Path
from uuid import uuid4

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from whoosh import fields
from whoosh.filedb.filestore import RamStorage
from whoosh.query.compound import And, Or
from whoosh.query.positional import Phrase
from whoosh.query.qcore import Every, Query
from whoosh.query.terms import FuzzyTerm, Prefix, Term, Wildcard
from whoosh.reading import IndexReader, TermNotFound
from whoosh.searching import Searcher

from desktop.article import Article
from desktop.search.segments.build import Builder
from desktop.search.segments.codec import Terms
from desktop.search.segments.segment import Segment
from desktop.search.segments.snapshot import Snapshot
from desktop.search.words import stem, words

from .conftest import Build

VOCABULARY = ["attack", "attacks", "attacked", "port", "calm", "cease-fire", "resume", "résumé"]
# Whoosh keeps lengths in a byte: up to 10 exactly, and a compound is three words.
TEXTS = (
    st.lists(st.sampled_from(VOCABULARY), max_size=10)
    .map(" ".join)
    .filter(lambda text: len(words(text)) <= 10)
)
ARTICLES = st.lists(
    st.builds(Article, TEXTS, language=st.sampled_from(["en", "fr"])), min_size=1, max_size=8
)
FORMS = st.sampled_from(["attack", "attacks", "port", "calm", "cease", "ceasefire", "resume"])
STEMS = st.sampled_from(["en:attack", "fr:attack", "en:port", "en:resum", "fr:resum"])
TERMS = st.one_of(
    st.builds(Term, st.just("words"), FORMS, st.sampled_from([1.0, 2.0])),
    st.builds(Term, st.just("stems"), STEMS),
)
QUERIES: st.SearchStrategy[Query] = st.one_of(
    TERMS,
    st.lists(TERMS, min_size=1, max_size=3).map(And),
    st.lists(TERMS, min_size=1, max_size=3).map(Or),
    st.builds(
        Phrase, st.just("words"), st.lists(FORMS, min_size=2, max_size=3), st.sampled_from([1, 3])
    ),
    st.sampled_from(["a", "att", "re", "x", ""]).map(lambda text: Prefix("words", text)),
    st.sampled_from(["a*k", "?ort", "*e"]).map(lambda text: Wildcard("words", text)),
    st.sampled_from(["attak", "prot", "resum"]).map(lambda text: FuzzyTerm("words", text)),
    st.just(Every()),
)


def plain(groups: Sequence[Sequence[Article]]) -> Searcher:
    """Whoosh's own index of the same terms, with a segment for each group of articles.

    As many segments as ours: Whoosh scores a prefix by what it may become in each segment.
    """
    schema = fields.Schema(words=Terms(positions=True), stems=Terms(positions=False))
    # Whoosh's temporary files are named after the index: another test run must not share them.
    index = RamStorage().create_index(schema, indexname=uuid4().hex)
    for group in groups:
        writer = index.writer()
        for article in group:
            forms: dict[str, list[int]] = {}
            stems: dict[str, list[int]] = {}
            for word in words(article.text):
                forms.setdefault(word.form, []).append(word.position + 100)
                marked = stem(word.spelled, article.language)
                stems.setdefault(marked, []).append(word.position + 100)
            writer.add_document(words=forms, stems=stems)
        writer.commit(merge=False)
    return index.searcher()


def results(searcher: Searcher, query: Query) -> dict[int, float]:
    return {hit.docnum: hit.score for hit in searcher.search(query, limit=None)}


def opened(path: Path, groups: Sequence[Sequence[Article]]) -> Snapshot:
    segments: list[Segment] = []
    for at, group in enumerate(groups):
        builder = Builder()
        for article in group:
            builder.add(article)
        builder.write(path / f"{at}")
        segments.append(Segment.open(path / f"{at}"))
    return Snapshot(tuple(segments), (None,) * len(segments))


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40
)
@given(ARTICLES, st.lists(QUERIES, min_size=3, max_size=6))
def test_whoosh_finds_and_scores_the_same_over_one_segment(
    tmp_path: Path, articles: list[Article], queries: list[Query]
) -> None:
    ours, theirs = Searcher(opened(tmp_path, [articles]).reader()), plain([articles])
    for query in queries:
        found, expected = results(ours, query), results(theirs, query)
        assert found == pytest.approx(expected, abs=1e-4), query


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40
)
@given(ARTICLES, ARTICLES, st.lists(QUERIES, min_size=3, max_size=6))
def test_whoosh_finds_and_scores_the_same_over_two_segments(
    tmp_path: Path, one: list[Article], two: list[Article], queries: list[Query]
) -> None:
    ours, theirs = Searcher(opened(tmp_path, [one, two]).reader()), plain([one, two])
    for query in queries:
        found, expected = results(ours, query), results(theirs, query)
        assert found == pytest.approx(expected, abs=1e-4), query


def test_what_is_deleted_is_not_found(build: Build, articles: list[Article]) -> None:
    live = np.array([False, True, True, True, True, True])
    reader = Snapshot((build(articles),), (live,)).reader()
    searcher = Searcher(reader)
    assert reader.doc_count() == 5
    assert reader.doc_count_all() == 6
    assert reader.is_deleted(0)
    assert list(results(searcher, Term("words", "attack"))) == [4]
    assert sorted(results(searcher, Every())) == [1, 2, 3, 4, 5]
    assert reader.doc_frequency("words", "port") == 0
    assert results(searcher, Term("words", "port")) == {}
    assert reader.field_length("title") == 2


def test_lexicons_and_statistics_are_whooshs(build: Build, articles: list[Article]) -> None:
    reader = Snapshot((build(articles),), (None,)).reader()
    assert ("words", "attack") in reader
    assert ("stems", "en:attack") in reader
    assert ("words", "nothing") not in reader
    assert list(reader.expand_prefix("words", "atta")) == [b"attack", b"attacked", b"attaque"]
    assert list(reader.lexicon("language")) == [b"=", b"=de", b"=en", b"=fr", b"=ja", b"=ru"]
    info = reader.term_info("stems", "en:attack")
    assert (info.doc_frequency(), info.weight(), info.max_weight()) == (1, 4, 4)
    assert reader.frequency("words", "attack") == 4
    assert reader.doc_field_length(4, "stems") == reader.doc_field_length(4, "words") == 9
    assert (reader.min_field_length("words"), reader.max_field_length("title")) == (0, 2)
    with pytest.raises(TermNotFound):
        reader.term_info("words", "nothing")
    terms = list(reader.all_terms())
    assert terms == sorted(terms)
    assert ("source", b"harbour") in terms


def test_columns_are_read_as_whoosh_reads_them(build: Build, articles: list[Article]) -> None:
    reader = Snapshot((build(articles[:2]), build(articles[2:])), (None, None)).reader()
    assert list(reader.column_reader("number")) == [11, 12, 13, 14, 15, 16]
    assert list(reader.column_reader("code")) == [b"en", b"de", b"", b"ja", b"fr", b"ru"]
    assert reader.stored_fields(3) == {"number": 14}


def test_a_posting_tells_its_positions(build: Build, articles: list[Article]) -> None:
    reader: IndexReader = Snapshot((build(articles),), (None,)).reader()
    matcher = reader.postings("words", "resume")
    assert list(matcher.items_as("positions")) == [(4, [104, 106])]
    attack = reader.postings("words", "attack")
    attack.skip_to(1)
    assert (attack.id(), attack.value_as("positions")) == (4, [100, 101])
    other = attack.copy()
    attack.next()
    assert not attack.is_active()
    assert other.is_active()


def test_no_segments_are_an_empty_reader() -> None:
    reader = Snapshot((), ()).reader()
    assert reader.doc_count_all() == 0
    assert ("words", "a") not in reader
