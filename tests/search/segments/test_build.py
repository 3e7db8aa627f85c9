"""Building: a segment holds exactly the words of its articles."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.article import Article
from desktop.search.fields import GAP
from desktop.search.segments import build, inversion
from desktop.search.segments.build import Builder
from desktop.search.segments.segment import Segment
from desktop.search.words import stem, words

Postings = dict[tuple[str, str], dict[int, list[int]]]

TEXTS = st.lists(
    st.sampled_from(["war", "War", "wars.", "cease-fire", "東京都", "ـ", "l'eau", "U.S.", "1,000"]),
    max_size=8,
).map(" ".join)
ARTICLES = st.lists(
    st.builds(Article, TEXTS, title=TEXTS, language=st.sampled_from(["en", "fr", ""])), max_size=6
)


def held(segment: Segment, name: str) -> Postings:
    """All postings of a field."""
    field = segment.field(name)
    found: Postings = {}
    for term in range(field.term_count):
        documents: dict[int, list[int]] = {}
        at = int(field.position_starts[term])
        for posting in range(int(field.starts[term]), int(field.starts[term + 1])):
            size = int(field.frequencies[posting])
            documents[int(field.documents[posting])] = field.positions[at : at + size].tolist()
            at += size
        found[field.form_of(term).decode(), field.stem_of(term).decode()] = documents
    return found


def expected(articles: Sequence[Article], name: str) -> Postings:
    """What a field must hold, by the plain way."""
    found: Postings = {}
    for document, article in enumerate(articles):
        repeated = article.title and article.text.lstrip().startswith(article.title)
        title = [] if repeated and name == "words" else words(article.title)
        body = words(article.text) if name == "words" else []
        placed = [(word, word.position) for word in title]
        placed += [(word, word.position + GAP) for word in body]
        for word, position in placed:
            term = word.form, stem(word.spelled, article.language)
            found.setdefault(term, {}).setdefault(document, []).append(position)
    return {
        term: {document: sorted(positions) for document, positions in documents.items()}
        for term, documents in found.items()
    }


def written(articles: Sequence[Article], path: Path) -> bytes:
    builder = Builder()
    for article in articles:
        builder.add(article)
    builder.write(path)
    return path.read_bytes()


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40
)
@given(ARTICLES)
def test_a_segment_holds_the_words_of_its_articles(tmp_path: Path, articles: list[Article]) -> None:
    written(articles, tmp_path / "one")
    segment = Segment.open(tmp_path / "one")
    for name in ("words", "title"):
        found = held(segment, name)
        assert found == expected(articles, name)
        assert list(found) == sorted(found)
        lengths = [0] * len(articles)
        for documents in found.values():
            for document, positions in documents.items():
                lengths[document] += len(positions)
        assert segment.field(name).lengths.tolist() == lengths


@pytest.mark.parametrize("bits", [64, 8])
def test_keys_that_do_not_fit_make_the_same_segment(
    tmp_path: Path, articles: list[Article], monkeypatch: pytest.MonkeyPatch, bits: int
) -> None:
    usual = written(articles, tmp_path / "one")
    monkeypatch.setattr(inversion, "_KEY_BITS", bits)
    assert written(articles, tmp_path / "two") == usual


@pytest.mark.parametrize("block", [1, 7])
def test_blocks_do_not_matter(
    tmp_path: Path, articles: list[Article], monkeypatch: pytest.MonkeyPatch, block: int
) -> None:
    usual = written(articles, tmp_path / "one")
    monkeypatch.setattr(inversion, "_BLOCK", block)
    assert written(articles, tmp_path / "two") == usual


def test_how_many_texts_are_read_at_once_does_not_matter(
    tmp_path: Path, articles: list[Article], monkeypatch: pytest.MonkeyPatch
) -> None:
    usual = written(articles, tmp_path / "one")
    monkeypatch.setattr(build, "_FEW", 0)
    assert written(articles, tmp_path / "two") == usual


def test_the_same_articles_make_the_same_bytes(tmp_path: Path, articles: list[Article]) -> None:
    assert written(articles, tmp_path / "one") == written(articles, tmp_path / "two")


def test_another_order_makes_another_segment(tmp_path: Path, articles: list[Article]) -> None:
    one = written(articles, tmp_path / "one")
    assert written(articles[::-1], tmp_path / "two") != one


def test_a_title_longer_than_the_gap_keeps_positions_in_order(tmp_path: Path) -> None:
    article = Article("b b a", title="a " * 150 + "b", language="en")
    written([article], tmp_path / "one")
    assert held(Segment.open(tmp_path / "one"), "words") == expected([article], "words")
