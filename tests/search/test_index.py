"""The index: it holds what the archive holds, whatever is done to the archive."""

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
from desktop.errors import ArchiveError
from desktop.progress import finish
from desktop.search import Index, bulk, marker, merging

Fill = Callable[[Sequence[Article | str]], None]
TEXTS = [f"The ferry number {number} left harbour." for number in range(7)]


def numbers(index: Index, query: str = "") -> list[int]:
    return sorted(index.search(query, whole=True).articles.tolist())


def test_an_empty_index_finds_nothing(index: Index) -> None:
    results = index.search("anything", whole=True)
    assert (results.total, results.hits, len(results.articles), index.position) == (0, (), 0, 0)
    assert not results.partial


def test_an_empty_archive_leaves_nothing_to_do(index: Index, archive: Archive) -> None:
    assert finish(index.update(archive)) == 0
    assert index.search("").total == 0


def test_update_reaches_the_last_change(index: Index, archive: Archive, fill: Fill) -> None:
    fill(TEXTS)
    assert finish(index.update(archive, batch=3)) == len(TEXTS)
    assert index.position == archive.last_change()
    assert numbers(index, "ferry") == list(range(1, 8))
    assert finish(index.update(archive)) == 0


def test_update_tells_how_far_it_is(index: Index, archive: Archive, fill: Fill) -> None:
    fill(TEXTS)
    steps = list(index.update(archive, batch=3))
    assert [step.done for step in steps] == [1, 2, 3, 4, 5, 6, 7]
    assert {step.total for step in steps} == {7}
    assert steps[0].doing == "The ferry number 0 left harbour."


def test_corrections_and_deletions_are_seen(index: Index, archive: Archive, fill: Fill) -> None:
    fill(TEXTS)
    finish(index.update(archive))
    archive.correct(1, "title", "Pilot boat")
    archive.correct(2, "source", "Harbour Post")
    archive.correct(3, "published", "2024-11")
    archive.correct(4, "language", "de")
    archive.delete(5)
    assert finish(index.update(archive)) == 5
    assert numbers(index, "title:pilots") == [1]
    assert numbers(index, "source:harbour") == [2]
    assert numbers(index, "date:2024") == [3]
    assert numbers(index, "lang:de") == [4]
    assert numbers(index) == [1, 2, 3, 4, 6, 7]


def test_what_was_corrected_is_not_found_by_what_it_was(index: Index, archive: Archive) -> None:
    archive.add(Article("Text", title="Ferry", language="en"))
    finish(index.update(archive))
    archive.correct(1, "title", "Boat")
    finish(index.update(archive))
    assert numbers(index, "ferry") == []
    assert numbers(index, "boat") == [1]


def test_the_snippet_of_an_article_is_that_of_what_it_was_corrected_to(
    index: Index, archive: Archive
) -> None:
    archive.add(Article("Ferry and ferries", title="Ferry"))
    for language, marks in (("", ((0, 5),)), ("en", ((0, 5), (10, 17)))):
        archive.correct(1, "language", language)
        finish(index.update(archive))
        (hit,) = index.search("ferry", texts=archive.bodies).hits
        assert hit.marks == marks


def test_searching_sees_each_commit_of_an_update(
    index: Index, archive: Archive, fill: Fill, tmp_path: Path
) -> None:
    fill(TEXTS)
    with Index.open(tmp_path / "index") as reader:
        seen = [len(numbers(reader)) for _ in index.update(archive, batch=3)]
        assert seen == [0, 0, 0, 3, 3, 3, 6]
        assert len(numbers(reader)) == 7


def test_an_update_may_be_cancelled_and_taken_up_again(
    index: Index, archive: Archive, fill: Fill, tmp_path: Path
) -> None:
    fill(TEXTS)
    work = index.update(archive, batch=3)
    for _ in range(5):
        next(work)
    work.close()
    assert numbers(index) == [1, 2, 3]
    finish(index.update(archive))
    assert numbers(index) == list(range(1, 8))
    assert left_over(tmp_path / "index") == []


def test_only_one_writes_at_a_time(
    index: Index, archive: Archive, fill: Fill, tmp_path: Path
) -> None:
    fill(TEXTS)
    with Index.open(tmp_path / "index") as other:
        work = index.update(archive, batch=3)
        for _ in range(4):
            next(work)
        assert finish(other.update(archive)) == 0
        assert numbers(other) == [1, 2, 3]
        finish(work)
        assert numbers(other) == list(range(1, 8))
        assert finish(other.update(archive)) == 0


def left_over(folder: Path) -> list[str]:
    """What lies in an index's folder and is no part of the index."""
    sound = marker.read(folder)
    assert sound
    names = {marker.NAME, "lock", *dict(sound.files())}
    return [path.name for path in folder.iterdir() if path.name not in names]


def test_a_folder_that_cannot_be_made_is_an_archive_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(ArchiveError, match="can't be written"):
        Index.open(tmp_path / "file" / "index")


def test_a_full_disk_is_an_archive_error(
    index: Index, archive: Archive, fill: Fill, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(TEXTS)

    def full(*_arguments: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(marker, "write", full)
        with pytest.raises(ArchiveError, match="No space left"):
            finish(index.update(archive))
    finish(index.update(archive))
    assert numbers(index) == list(range(1, 8))


def test_other_files_in_the_folder_are_left_alone(
    index: Index, archive: Archive, fill: Fill, tmp_path: Path
) -> None:
    note = tmp_path / "index" / "note.txt"
    note.write_text("not ours")
    fill(TEXTS)
    finish(index.update(archive))
    assert note.read_text() == "not ours"


def test_a_search_while_another_process_commits_looks_again(
    index: Index, archive: Archive, fill: Fill, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(TEXTS[:3])
    finish(index.update(archive))
    read, looks = marker.read, []

    def late(folder: Path) -> marker.Marker | None:
        found = read(folder)
        if not looks:
            looks.append(found)
            fill(TEXTS[3:])
            archive.delete(1)
            archive.delete(2)
            archive.delete(3)
            finish(index.update(archive))  # the files of what was read are gone
        return found

    with Index.open(tmp_path / "index") as reader, monkeypatch.context() as patch:
        reader._generations.forget()
        patch.setattr(marker, "read", late)
        assert numbers(reader) == [4, 5, 6, 7]


EDITS = st.lists(
    st.one_of(
        st.tuples(st.just("add"), st.sampled_from(["ferry", "harbour", "boat"])),
        st.tuples(st.just("delete"), st.integers(0, 9)),
        st.tuples(st.just("correct"), st.integers(0, 9), st.sampled_from(["ferry", "mast"])),
        st.tuples(st.just("update"), st.integers(1, 3)),
        st.tuples(st.just("cancel"), st.integers(1, 4)),
    ),
    max_size=25,
)


@settings(max_examples=20, deadline=None)
@given(EDITS)
def test_the_index_holds_what_the_archive_holds(edits: list[tuple[str, ...]]) -> None:
    with (
        TemporaryDirectory() as folder,
        Archive.open(Path(folder) / "archive.db") as archive,
        Index.open(Path(folder) / "index") as index,
    ):
        for count, edit in enumerate(edits):
            apply(edit, count, archive, index)
        finish(index.update(archive, batch=2))
        articles = list(archive.articles())
        assert numbers(index) == [article.id for article in articles]
        for word in ("ferry", "harbour", "boat", "mast"):
            expected = [a.id for a in articles if word in a.text.split() or word in a.title]
            assert numbers(index, word) == expected


def apply(edit: tuple, count: int, archive: Archive, index: Index) -> None:
    there = [article.id for article in archive.articles()]
    match edit:
        case ("add", word):
            archive.add(Article(f"{word} {count}", language="en"))
        case ("delete", at) if there:
            archive.delete(there[at % len(there)])
        case ("correct", at, title) if there:
            archive.correct(there[at % len(there)], "title", title)
        case ("update", batch):
            finish(index.update(archive, batch=batch))
        case ("cancel", steps):
            work = index.update(archive, batch=2)
            for _, _step in zip(range(steps), work, strict=False):
                pass
            work.close()


def test_many_updates_leave_few_files(archive: Archive, tmp_path: Path) -> None:
    with Index.open(tmp_path / "index") as index:
        for number in range(30):
            archive.add(Article(f"ferry {number}", language="en"))
            finish(index.update(archive))
        assert numbers(index, "ferry") == list(range(1, 31))
    assert len(list((tmp_path / "index").glob("*.segment"))) <= merging.MOST


@pytest.mark.parametrize("worth", [3, 1000], ids=["in bulk", "one by one"])
def test_what_came_in_just_now_is_found_by_its_day(
    index: Index, archive: Archive, fill: Fill, monkeypatch: pytest.MonkeyPatch, worth: int
) -> None:
    monkeypatch.setattr(bulk, "WORTH", worth)
    fill(TEXTS)
    finish(index.update(archive))
    assert numbers(index, "added:yesterday..") == list(range(1, 8))  # midnight may have passed
    assert numbers(index, "added:<2024") == []


ADD = """
import sys
from pathlib import Path
from desktop.archive import Archive
from desktop.article import Article
from desktop.progress import finish
from desktop.search import Index
index, archive = Index.open(Path(sys.argv[1])), Archive.open(Path(sys.argv[2]))
archive.add(Article("A ferry of another process", language="en"))
print(finish(index.update(archive)))
"""


def test_what_another_process_takes_in_is_found(
    index: Index, archive: Archive, fill: Fill, tmp_path: Path
) -> None:
    fill(TEXTS)
    finish(index.update(archive))
    assert index.search("ferry").total == 7
    added = [sys.executable, "-c", ADD, str(tmp_path / "index"), str(archive.path)]
    root = Path(__file__).parents[2]
    printed = subprocess.run(added, cwd=root, capture_output=True, text=True, check=True).stdout
    assert printed == "1\n"
    assert index.search("ferry").total == 8


def test_a_read_only_archive_is_indexed_in_bulk(
    archive: Archive, fill: Fill, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in (("WORTH", 3), ("FIRST", 2), ("SEGMENT", 2)):
        monkeypatch.setattr(bulk, name, value)
    fill(TEXTS)
    copy = tmp_path / "medium"
    copy.mkdir()
    archive.backup(copy / "archive.db")
    (copy / "archive.db").chmod(0o400)
    copy.chmod(0o500)
    try:
        with Archive.open(copy / "archive.db") as medium, Index.open(tmp_path / "other") as index:
            finish(index.update(medium))
            assert numbers(index, "ferry") == list(range(1, 8))
    finally:
        copy.chmod(0o700)
