"""Merging: the same as building anew of the articles that are left."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.article import Article
from desktop.search.segments import merge as merging
from desktop.search.segments.build import Builder
from desktop.search.segments.layout import Arrays
from desktop.search.segments.merge import merge
from desktop.search.segments.segment import Segment

WORDS = ["attack", "Attacks", "attacked", "cease-fire", "東京都", "Jonas", "1,000", "calm"]
TEXTS = st.lists(st.sampled_from(WORDS), max_size=8).map(" ".join)
ARTICLES = st.lists(
    st.builds(
        Article,
        TEXTS,
        title=TEXTS,
        source=st.sampled_from(["", "The Post", "Blatt"]),
        author=st.sampled_from(["", "Ann Lee"]),
        published=st.sampled_from(["", "2024", "2024-11-14"]),
        language=st.sampled_from(["en", "de", ""]),
        id=st.integers(1, 2**40),
    ),
    max_size=5,
)
MADE_OF_CASE = (".lower", ".keys.text", ".keys.starts", ".key_starts", ".key_forms")


def build(path: Path, articles: Sequence[Article]) -> Path:
    builder = Builder()
    for article in articles:
        builder.add(article, added=7)
    builder.write(path)
    return path


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40
)
@given(st.lists(ARTICLES, max_size=4))
def test_merged_segments_have_the_bytes_of_a_new_one(
    tmp_path: Path, groups: list[list[Article]]
) -> None:
    parts = [build(tmp_path / f"{at}", group) for at, group in enumerate(groups)]
    merge([(Segment.open(part), None) for part in parts], tmp_path / "merged")
    anew = build(tmp_path / "anew", [article for group in groups for article in group])
    assert (tmp_path / "merged").read_bytes() == anew.read_bytes()


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40
)
@given(st.data(), st.lists(ARTICLES, max_size=4))
def test_what_is_deleted_leaves_nothing_behind(
    tmp_path: Path, data: st.DataObject, groups: list[list[Article]]
) -> None:
    kept = [
        data.draw(st.lists(st.booleans(), min_size=len(group), max_size=len(group)))
        for group in groups
    ]
    parts = [build(tmp_path / f"{at}", group) for at, group in enumerate(groups)]
    live = [np.array(flags, np.bool_) for flags in kept]
    opened = [Segment.open(part) for part in parts]
    merge(list(zip(opened, live, strict=True)), tmp_path / "merged")
    left = [
        article
        for group, flags in zip(groups, kept, strict=True)
        for article, flag in zip(group, flags, strict=True)
        if flag
    ]
    merged, anew = Arrays.open(tmp_path / "merged"), Arrays.open(build(tmp_path / "anew", left))
    assert merged.facts == anew.facts
    assert set(merged) == set(anew)
    for name in anew:
        if not name.endswith(MADE_OF_CASE):  # lower case stays seen where it was seen
            assert merged[name].dtype == anew[name].dtype, name
            assert merged[name].tolist() == anew[name].tolist(), name


@pytest.mark.parametrize("block", [1, 5])
def test_blocks_do_not_matter(
    tmp_path: Path, articles: list[Article], monkeypatch: pytest.MonkeyPatch, block: int
) -> None:
    monkeypatch.setattr(merging, "_BLOCK", block)
    parts = [build(tmp_path / "one", articles[:2]), build(tmp_path / "two", articles[2:])]
    file = merge([(Segment.open(part), None) for part in parts], tmp_path / "merged")
    anew = build(tmp_path / "anew", articles)
    assert (tmp_path / "merged").read_bytes() == anew.read_bytes()
    assert file.size == anew.stat().st_size
