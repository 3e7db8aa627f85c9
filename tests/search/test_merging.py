"""Which segments become one: few stay, each article is copied rarely, nothing is lost."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.archive import Archive
from desktop.article import Article
from desktop.progress import finish
from desktop.search import Index, merging
from desktop.search.marker import Part
from desktop.search.segments.layout import File

SIZES = st.lists(st.tuples(st.integers(1, 200_000), st.floats(0, 1)), max_size=30)


def parts(sizes: list[tuple[int, float]]) -> tuple[Part, ...]:
    return tuple(
        Part(
            f"{at:032x}.segment",
            File(2000 * count, ""),
            count,
            tuple(range(int(gone * min(count, 50)))),
        )
        for at, (count, gone) in enumerate(sizes)
    )


def merged(there: tuple[Part, ...], group: tuple[Part, ...]) -> tuple[Part, ...]:
    live, size = sum(part.live for part in group), sum(part.file.size for part in group)
    one = Part(f"{len(there):031x}m.segment", File(size, ""), live)
    return (*(part for part in there if part not in group), one)


@given(SIZES)
def test_at_rest_few_are_left_and_none_is_worn(sizes: list[tuple[int, float]]) -> None:
    there, merges = tuple(part for part in parts(sizes) if part.live), 0
    while group := merging.at_rest(there):
        assert set(group) <= set(there)
        there, merges = merged(there, group), merges + 1
        assert merges <= 100
    live = sorted(part.live for part in there)
    assert all(2 * part.live >= part.count for part in there)
    assert len(live) <= merging.MOST + sum(live) // 50_000


@given(st.lists(st.integers(1, 20), max_size=200))
def test_what_comes_in_one_by_one_stays_few(sizes: list[int]) -> None:
    there: tuple[Part, ...] = ()
    for at, size in enumerate(sizes):
        there = (*there, Part(f"{at:030x}aa.segment", File(1, ""), size))
        while group := merging.at_once(there):
            there = merged(there, group)
        assert len(there) <= 2 * merging.MOST
    assert sum(part.live for part in there) == sum(sizes)


def test_large_segments_are_not_merged_while_somebody_waits() -> None:
    large = parts([(25_000, 0.0)] * 40)
    assert merging.at_once(large) == ()
    assert len(merging.at_rest(large)) > 1
    few = parts([(25_000, 0.0)] * 40 + [(1, 0.0)] * 4)
    assert merging.at_once(few) == ()  # there will be time
    small = parts([(25_000, 0.0)] * 40 + [(1, 0.0)] * 9)
    assert merging.at_once(small) == small[-9:]


def test_tidying_merges_in_a_process_and_changes_nothing_else(
    index: Index, archive: Archive
) -> None:
    for number in range(7):
        archive.add(Article(f"ferry {number}", language="en"))
        finish(index.update(archive))
    archive.delete(3)
    finish(index.update(archive))
    before = index.search("ferry", whole=True)
    assert index.untidy
    work = index.tidy(archive)
    next(work)
    work.close()  # it may be stopped
    assert index.untidy
    finish(index.tidy(archive))
    assert not index.untidy
    after = index.search("ferry", whole=True)
    assert after.hits == before.hits
    assert sorted(after.articles.tolist()) == [1, 2, 4, 5, 6, 7]


def test_tidying_takes_in_what_others_passed_over(index: Index, archive: Archive) -> None:
    archive.add(Article("ferry", language="en"))
    finish(index.tidy(archive))
    assert index.search("ferry").total == 1


def test_a_worn_segment_is_written_anew(index: Index, archive: Archive) -> None:
    with archive.transaction():
        for number in range(40):
            archive.add(Article(f"ferry {number}", language="en"))
    finish(index.update(archive))
    for number in range(1, 31):
        archive.delete(number)
    finish(index.update(archive))
    assert index.untidy
    finish(index.tidy(archive))
    assert not index.untidy
    assert sorted(hit.id for hit in index.search("ferry").hits) == list(range(31, 41))
