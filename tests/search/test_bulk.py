"""Building many articles at once: in processes, the newest first, resumed where it stopped."""

import multiprocessing
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.archive import Archive
from desktop.article import Article
from desktop.errors import ArchiveError
from desktop.progress import Progress, finish
from desktop.search import Index, bulk, marker, processes

Fill = Callable[[Sequence[Article | str]], None]


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Build in bulk what is otherwise too little for it."""
    for name, value in (("WORTH", 10), ("FIRST", 5), ("SEGMENT", 20)):
        monkeypatch.setattr(bulk, name, value)


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Be a process that may have no children."""
    monkeypatch.setattr(processes, "_started", lambda _count: [])


def numbers(index: Index, query: str = "") -> list[int]:
    return sorted(index.search(query, whole=True).articles.tolist())


@given(st.sets(st.integers(1, 10**9), min_size=1, max_size=300))
def test_ranges_hold_each_article_once_the_newest_first(articles: set[int]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(bulk, "FIRST", 20)
        patch.setattr(bulk, "SEGMENT", 100)
        found = bulk.ranges(sorted(articles))
    inside = [[number for number in articles if a <= number <= b] for a, b in found]
    assert sorted(sum(inside, [])) == sorted(articles)
    assert all(0 < len(some) <= 100 for some in inside)
    assert len(inside[0]) == min(20, len(articles))
    assert all(later < first for (first, _), (_, later) in zip(found, found[1:], strict=False))


@pytest.mark.parametrize("how", ["small", "alone"])
def test_many_articles_are_built_in_several_segments(
    request: pytest.FixtureRequest,
    small: None,
    archive: Archive,
    index: Index,
    fill: Fill,
    tmp_path: Path,
    how: str,
) -> None:
    request.getfixturevalue(how)
    fill([f"A ferry, number {number}" for number in range(60)])
    archive.delete(17)
    steps = list(index.update(archive))
    assert numbers(index, "ferry") == [number for number in range(1, 61) if number != 17]
    assert index.position == archive.last_change()
    assert index.complete
    assert (steps[-1].done, steps[-1].total) == (59, 59)
    assert len(list((tmp_path / "index").glob("*.segment"))) > 2
    assert multiprocessing.active_children() == []


def test_what_has_been_built_is_searched_and_the_rest_by_title(
    small: None, alone: None, archive: Archive, fill: Fill, tmp_path: Path
) -> None:
    fill([Article(f"ferry {n}", title=f"Pier {n}", language="en") for n in range(60)])
    with Index.open(tmp_path / "index", archive) as index:
        shares: list[float] = []
        for _ in index.update(archive):
            results = index.search("ferry")
            found = {hit.id for hit in index.search("ferry", limit=60).hits}
            assert found == set(range(61 - len(found), 61))  # the newest
            assert index.search("pier", limit=60).total == 60
            assert results.partial == (results.indexed < 1)
            shares.append(results.indexed)
        assert shares == sorted(shares)
        assert shares[0] == 0
        assert 0.5 < shares[-1] < 1
        assert not index.search("ferry").partial


def test_a_build_that_was_stopped_goes_on_where_it_was(
    small: None, archive: Archive, fill: Fill, tmp_path: Path
) -> None:
    fill([f"A ferry, number {number}" for number in range(60)])
    folder = tmp_path / "index"
    with Index.open(folder) as index:
        work = index.update(archive)
        while not (index._generations.marker and index._generations.marker.parts):
            next(work)
        work.close()
        assert multiprocessing.active_children() == []
        before = numbers(index)
        assert len(before) > 0
        assert not index.complete
    archive.correct(60, "title", "Corrected")
    archive.delete(59)
    archive.correct(1, "title", "Corrected as well")
    fill(["A ferry that came later"])
    kept = marker.read(folder)
    assert kept
    with Index.open(folder) as index:
        finish(index.update(archive))
        assert numbers(index, "ferry") == [*range(1, 59), 60, 61]
        assert numbers(index, "title:corrected") == [1, 60]
        now = marker.read(folder)
        assert now
        assert now.uuid == kept.uuid  # it was not begun anew
        assert {part.name for part in kept.parts} <= {part.name for part in now.parts}


def test_many_that_come_later_are_built_beside_what_is_there(
    small: None, alone: None, archive: Archive, index: Index, fill: Fill
) -> None:
    fill(["A ferry", "A boat"])
    finish(index.update(archive))
    archive.correct(1, "title", "Corrected")
    archive.delete(2)
    fill([f"A ferry, number {number}" for number in range(30)])
    assert finish(index.update(archive)) == 32
    assert numbers(index, "ferry") == [1, *range(3, 33)]
    assert numbers(index, "title:corrected") == [1]
    assert finish(index.update(archive)) == 0


def test_a_process_that_is_killed_is_made_up_for(
    small: None, archive: Archive, index: Index, fill: Fill
) -> None:
    fill([f"A ferry, number {number}" for number in range(60)])
    work = index.update(archive)
    next(work)
    for child in multiprocessing.active_children():
        child.kill()
    finish(work)
    assert numbers(index, "ferry") == list(range(1, 61))


def _fails(error: Exception) -> "bulk.Work[None]":
    yield Progress(0, 0)
    raise error


@pytest.mark.parametrize("error", [ArchiveError("It is locked."), OSError(28, "No space left")])
def test_what_the_world_does_to_a_process_is_told(error: Exception) -> None:
    from functools import partial  # noqa: PLC0415

    with pytest.raises(type(error), match=r"locked|No space"):
        list(processes.run([partial(_fails, error)], 1))
    assert multiprocessing.active_children() == []
