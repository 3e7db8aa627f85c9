"""Segments: what was built of articles is found in the file."""

import weakref
from pathlib import Path

import numpy as np
import pytest

from desktop.article import Article
from desktop.errors import IndexFileError
from desktop.search.dates import days
from desktop.search.names import name_key
from desktop.search.segments.segment import UNKNOWN_MOMENT, Field, Segment

from .conftest import Build


def postings(field: Field, term: int) -> dict[int, list[int]]:
    """The positions of a term in each document."""
    found: dict[int, list[int]] = {}
    at = int(field.position_starts[term])
    for posting in range(int(field.starts[term]), int(field.starts[term + 1])):
        size = int(field.frequencies[posting])
        found[int(field.documents[posting])] = field.positions[at : at + size].tolist()
        at += size
    return found


@pytest.fixture
def segment(build: Build, articles: list[Article]) -> Segment:
    return build(articles)


def test_columns_hold_what_orders_and_counts_need(segment: Segment) -> None:
    published, month = days("2024-11-14"), days("2024-11")
    assert published
    assert month
    assert segment.count == 6
    assert segment.numbers.tolist() == [11, 12, 13, 14, 15, 16]
    assert segment.columns["first"].tolist()[:3] == [published.first, month.first, 0]
    assert segment.columns["last"].tolist()[:3] == [published.last, month.last, 0]
    assert segment.columns["added"].tolist() == [738_000] * 6
    moments = segment.columns["moment"].tolist()
    assert moments[2] == UNKNOWN_MOMENT
    assert moments[0] == (published.first - 1) * 86_400 + 16 * 3600 + 5 * 60
    assert moments[1] == (month.first - 1) * 86_400


def test_labels_are_the_texts_of_each_document(segment: Segment) -> None:
    def texts(name: str) -> list[str]:
        labels = segment.labels[name]
        return [labels.texts[code] for code in labels.codes]

    harbour = "The Harbour Post"
    assert texts("name") == [harbour, "Küstenblatt", "", harbour, "", ""]
    assert texts("month") == ["2024-11", "2024-11", "", "", "2023", "2024-11"]
    assert texts("code") == ["en", "de", "", "ja", "fr", "ru"]


def test_a_form_has_its_documents_and_positions(segment: Segment) -> None:
    words = segment.field("words")
    (attack,) = (t for t in words.form(b"attack") if words.stem_of(t) == b"en:attack")
    assert postings(words, attack) == {0: [108, 111]}
    assert words.form_of(attack) == b"attack"
    assert not words.form(b"attac")


def test_forms_that_begin_so_are_one_range(segment: Segment) -> None:
    words = segment.field("words")
    terms = words.beginning(b"atta")
    assert {words.form_of(term) for term in terms} == {b"attack", b"attacked", b"attaque"}
    documents = words.documents[words.starts[terms.start] : words.starts[terms.stop]]
    assert set(documents.tolist()) == {0, 4}


def test_a_stem_has_the_terms_of_all_its_forms(segment: Segment) -> None:
    words = segment.field("words")
    terms = words.stem(b"en:attack").tolist()
    assert [words.form_of(term) for term in terms] == [b"attack", b"attacked"]
    assert words.stem(b"en:none").tolist() == []
    assert words.stem(b"en:attack").dtype == np.int32


def test_what_two_spellings_share_is_one_form(segment: Segment) -> None:
    words = segment.field("words")
    stems = {words.stem_of(term) for term in words.form(b"resume")}
    found = [postings(words, term) for term in words.form(b"resume")]
    assert len(stems) == len(found)
    assert sorted(position for one in found for position in one[4]) == [104, 106]


def test_lengths_are_exact(segment: Segment) -> None:
    assert segment.field("title").lengths.tolist() == [2, 1, 0, 0, 1, 0]
    assert segment.field("source").lengths.tolist() == [3, 1, 0, 3, 0, 0]
    words = segment.field("words")
    assert words.lengths.tolist()[4:] == [9, 4]  # a repeated title counts once
    assert words.lengths.sum() == len(words.positions)


def test_title_stands_before_the_body_with_a_gap(segment: Segment) -> None:
    words = segment.field("words")
    (port,) = words.form(b"port")
    assert postings(words, port) == {0: [0, 103]}


def test_outlet_and_language_are_one_term_a_document(segment: Segment) -> None:
    outlet, language = segment.field("outlet"), segment.field("language")
    (term,) = outlet.form(b"=the harbour post")
    assert outlet.documents[outlet.starts[term] : outlet.starts[term + 1]].tolist() == [0, 3]
    assert language.form_of(0) == b"="
    assert outlet.lengths.tolist() == [1] * 6


def test_names_are_what_is_never_written_in_lower_case(build: Build) -> None:
    segment = build(
        [Article("Lavrov met Lawrow; Mikhail had a mikhail. Michail's Vladi-mir", language="en")]
    )
    words = segment.field("words")
    assert words.names(name_key("lavrov")) == [b"lavrov", b"lawrow"]
    assert words.names(name_key("mikhail")) == [b"michail"]
    assert words.names(name_key("wladimir")) == [b"vladimir"]
    assert words.names(name_key("nobody")) == []
    assert words.lower(b"mikhail")
    assert not words.lower(b"lavrov")
    assert not words.lower(b"nowhere")


def test_names_whose_keys_look_alike_are_told_apart(
    build: Build, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in ("postings", "segment"):
        monkeypatch.setattr(f"desktop.search.segments.{module}.checksum", lambda _key: 1)
    words = build([Article("Lavrov met Mikhail", language="en")]).field("words")
    assert words.names(name_key("lawrow")) == [b"lavrov"]


def test_heavy_stems_are_joined_beforehand(build: Build) -> None:
    texts = ["attacks", "attack attacks", "attacked", "calm"] * 5
    segment = build([Article(text, language="en") for text in texts])
    words = segment.field("words")
    merged = words.merged(b"en:attack")
    assert merged is not None
    documents, frequencies = merged
    assert documents.tolist() == [at for at in range(20) if at % 4 != 3]
    assert frequencies.tolist() == [1, 2, 1] * 5
    assert words.merged(b"en:calm") is None
    assert words.merged(b"en:none") is None


def test_a_segment_of_nothing_is_empty(build: Build) -> None:
    segment = build([])
    assert segment.count == 0
    assert not segment.field("words").form(b"a")
    assert not segment.field("words").beginning(b"")
    assert not len(segment.field("words").stem(b"en:a"))


def test_documents_of_any_length_fit(build: Build) -> None:
    segment = build([Article("one " * 70_000 + "two", language="en"), Article("two")])
    words = segment.field("words")
    assert words.positions.dtype == np.uint32
    first, second = (postings(words, term) for term in words.form(b"two"))
    assert {**first, **second} == {0: [70_100], 1: [100]}
    (one,) = words.form(b"one")
    assert words.frequencies[words.starts[one]] == 70_000


def test_closing_lets_go_of_the_file(build: Build) -> None:
    segment = build([Article("a word", language="en")])
    mapped = weakref.ref(segment.numbers.base.obj)  # type: ignore[union-attr]
    assert mapped() is not None
    segment.close()
    assert mapped() is None


def test_what_is_no_segment_is_refused(tmp_path: Path) -> None:
    (tmp_path / "other").write_bytes(b"something else" * 100)
    with pytest.raises(IndexFileError, match="no file of a search index"):
        Segment.open(tmp_path / "other")
