import errno
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop import paths
from desktop.article import Origin
from desktop.errors import ArchiveError, ReaderError
from desktop.library import Library, read_files
from desktop.progress import finish

MILL = "Fire destroyed the spinning mill in Old Harbour early on Tuesday and killed 12 people."
MILL_TOO = "Twelve people died when the spinning mill of Old Harbour burned down on Tuesday."


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "archive.db", cache=tmp_path / "cache") as opened:
        yield opened


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text(MILL, encoding="utf-8")
    (folder / "b.txt").write_text(MILL_TOO, encoding="utf-8")
    return folder


def test_files_become_articles_events_and_hits(library: Library, folder: Path) -> None:
    report = finish(library.import_files([folder]))
    assert [Path(article.path).name for article in report.imported] == ["a.txt", "b.txt"]
    assert finish(library.refresh()) == 2
    assert [event.articles for event in library.archive.events()] == [(1, 2)]
    assert {hit.id for hit in library.search("spinning").hits} == {1, 2}
    (event,) = library.archive.events()
    assert library.search("spinning", whole=True).facets["event"] == ((str(event.id), 2),)


def test_the_same_bytes_twice_are_stored_once(library: Library, folder: Path) -> None:
    (folder / "c.txt").write_text(MILL, encoding="utf-8")
    report = finish(library.import_files([folder]))
    assert report.duplicates == ((str(folder / "c.txt"), 1),)
    assert library.archive.count() == 2


def test_one_bad_file_is_named_and_the_rest_goes_in(library: Library, folder: Path) -> None:
    (folder / "a0.txt").write_bytes(b"\x00\x01\x02" * 99)
    report = finish(library.import_files([folder, folder / "missing.txt"]))
    assert len(report.imported) == 2
    assert [Path(path).name for path, _ in report.failed] == ["a0.txt", "missing.txt"]
    assert all(reason for _, reason in report.failed)


@pytest.mark.skipif(sys.platform != "linux", reason="names are text here, not bytes")
def test_names_that_are_no_text_are_stored_readably_and_the_rest_goes_in(
    library: Library, folder: Path
) -> None:
    Path(os.fsdecode(bytes(folder) + b"/\xff.txt")).write_text(f"{MILL} Fog.", encoding="utf-8")
    Path(os.fsdecode(bytes(folder) + b"/\xfe.txt")).write_bytes(b"")
    report = finish(library.import_files([folder]))
    assert [path for path, _ in report.failed] == [str(folder / "\N{REPLACEMENT CHARACTER}.txt")]
    stored = [Path(article.path).name for article in library.archive.articles()]
    assert stored == ["a.txt", "b.txt", "\N{REPLACEMENT CHARACTER}.txt"]


def test_source_and_date_are_filled_in_only_where_the_file_has_none(
    library: Library, folder: Path
) -> None:
    (folder / "c.md").write_text(
        f"---\nsource: Harbour Post\n---\n{MILL} It was foggy.\n", encoding="utf-8"
    )
    report = finish(library.import_files([folder], source="Coast Radio", published="2025-03-05"))
    by_name = {Path(article.path).name: article for article in report.imported}
    assert by_name["a.txt"].source == "Coast Radio"
    assert by_name["a.txt"].origins["source"] is Origin.USER
    assert by_name["c.md"].source == "Harbour Post"
    assert by_name["c.md"].published == "2025-03-05"


def test_a_cancelled_import_keeps_what_was_finished(library: Library, folder: Path) -> None:
    work = library.import_files([folder])
    next(work)
    next(work)
    work.close()
    assert library.archive.count() == 1


def test_pasted_text_is_an_article_and_nothing_pasted_a_reason(library: Library) -> None:
    (article,) = library.import_text(MILL).imported
    assert library.archive.article(article.id).text == MILL
    assert library.import_text("  ").failed[0][1]


def test_comparing_takes_articles_in_the_given_order(library: Library, folder: Path) -> None:
    finish(library.import_files([folder]))
    comparison = finish(library.compare([2, 1]))
    assert [reading.article.id for reading in comparison.readings] == [2, 1]
    assert [reading.parsed for reading in comparison.readings] == [True, True]
    with pytest.raises(ArchiveError):
        finish(library.compare([1, 99]))


def test_what_was_read_for_a_comparison_is_not_read_again(library: Library, folder: Path) -> None:
    finish(library.import_files([folder]))
    assert library.unread() == [2, 1]
    assert library.compare_read([1, 2]) is None
    first = list(library.readings([1, 2]))
    assert any("Fire destroyed" in step.doing for step in first)
    assert library.unread() == []
    assert list(library.readings([1, 2])) == []
    assert library.compare_read([2, 1]) == finish(library.compare([2, 1]))
    with pytest.raises(ArchiveError):
        library.compare_read([1, 99])


def test_long_accounts_are_compared_only_so_that_it_can_be_given_up(
    library: Library, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    finish(library.import_files([folder]))
    finish(library.readings([1, 2]))
    assert library.compare_read([1, 2]) is not None
    monkeypatch.setattr("desktop.library._AT_ONCE", len(MILL))
    assert library.compare_read([1, 2]) is None
    assert finish(library.compare([1, 2])).readings


def test_reading_that_is_given_up_keeps_what_was_read(library: Library, folder: Path) -> None:
    finish(library.import_files([folder]))
    work = library.read()
    while len(library.unread()) == 2:
        step = next(work)
    assert step.total == 2
    next(work)
    work.close()
    assert library.unread() == [1]
    assert finish(library.read()) == 1
    assert finish(library.read()) == 0


def test_only_the_articles_that_are_asked_for_are_read(library: Library, folder: Path) -> None:
    finish(library.import_files([folder]))
    assert finish(library.read([1, 99])) == 1
    assert library.unread() == [2]


def test_a_long_text_is_read_in_many_steps(library: Library) -> None:
    sentences = (f"Lamp {number} was lit at dusk by the keeper." for number in range(450))
    library.import_text(" ".join(sentences))
    steps = [step.doing for step in library.read()]
    assert any("200 of 450 sentences" in doing for doing in steps)


def test_an_archive_that_may_only_be_read_is_compared_and_left_alone(
    library: Library, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    finish(library.import_files([folder]))
    closed = tmp_path / "closed"
    closed.mkdir()
    library.backup(closed / "archive.db")
    monkeypatch.setattr("desktop.archive.connection._may_be_written", lambda _path: False)
    before = (closed / "archive.db").read_bytes()
    with Library.open(closed / "archive.db", cache=tmp_path / "cache") as other:
        assert other.archive.read_only
        assert finish(other.compare([1, 2])).readings[0].parsed
        assert other.unread() == []
        assert finish(other.read()) == 0
    assert (closed / "archive.db").read_bytes() == before


def test_what_is_derived_can_be_deleted_and_comes_back(library: Library, folder: Path) -> None:
    finish(library.import_files([folder]))
    finish(library.refresh())
    finish(library.read())
    assert library.check(repair=True) == []
    assert library.search("spinning").partial
    assert library.unread() == [2, 1]
    finish(library.refresh())
    assert library.search("spinning").total == 2


def test_refreshing_twice_does_the_work_once(library: Library, folder: Path) -> None:
    finish(library.import_files([folder]))
    finish(library.refresh())
    before = library.archive.events()
    assert finish(library.refresh()) == 0
    assert library.archive.events() == before


def test_a_backup_opens_as_an_archive_of_its_own(library: Library, folder: Path) -> None:
    finish(library.import_files([folder]))
    copy = folder / "copy.db"
    library.backup(copy)
    with Library.open(copy, cache=folder / "cache") as other:
        assert other.archive.count() == 2
        assert other.archive.uuid != library.archive.uuid


def test_a_cache_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(ArchiveError, match=r"search index in .*file.* can't be written"):
        Library.open(tmp_path / "archive.db", cache=tmp_path / "file" / "cache")


def test_the_users_cache_that_cannot_be_made_is_told(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> Path:
        raise PermissionError(errno.EACCES, "Permission denied", str(home / "closed"))

    monkeypatch.setattr(paths, "user_cache", refuse)
    with pytest.raises(ArchiveError, match=r"closed: the search index can't be kept there"):
        Library.open(home / "archive.db")


def test_files_can_be_read_without_an_archive(folder: Path) -> None:
    assert [article.text for article in read_files([folder / "b.txt"])] == [MILL_TOO]
    with pytest.raises(ReaderError, match="missing"):
        read_files([folder / "missing.txt"])
