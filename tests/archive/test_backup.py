"""A backup is the whole archive, and never costs anything else."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.archive import Archive, connection
from desktop.archive.connection import Connection
from desktop.article import Article, Event
from desktop.errors import ArchiveError
from desktop.message import message

Make = Callable[..., Article]


def test_a_backup_holds_everything_under_an_identity_of_its_own(
    archive: Archive, make: Make, tmp_path: Path
):
    archive.add(make("One.", source="Lenn Herald"))
    archive.add(make("Two."))
    archive.correct(1, "title", "First")
    archive.replace_events([Event(3, "Counting", (1, 2))])
    archive.backup(tmp_path / "copy.db")
    with Archive.open(tmp_path / "copy.db") as copy:
        assert list(copy.articles()) == list(archive.articles())
        assert copy.original(2) == b"Two."
        assert copy.events() == archive.events()
        assert copy.changes(0) == archive.changes(0)
        assert copy.undo_correction(1) == "title"
        assert copy.check() == []
        assert copy.uuid != archive.uuid


def test_a_backup_is_one_file(archive: Archive, make: Make, tmp_path: Path):
    archive.add(make())
    folder = tmp_path / "backups"
    folder.mkdir()
    archive.backup(folder / "copy.db")
    assert list(folder.iterdir()) == [folder / "copy.db"]


def test_an_older_backup_is_replaced(archive: Archive, make: Make, tmp_path: Path):
    copy_path = tmp_path / "copy.db"
    archive.add(make("One."))
    archive.backup(copy_path)
    archive.delete(1)
    archive.add(replace(make("Two."), title="Second"))
    archive.backup(copy_path)
    with Archive.open(copy_path) as copy:
        assert [article.title for article in copy.articles()] == ["Second"]


def test_a_file_that_is_no_archive_is_never_overwritten(archive: Archive, tmp_path: Path):
    notes = tmp_path / "notes.db"
    notes.write_bytes(b"notes on the flood")
    with pytest.raises(ArchiveError, match="is no Parallax archive"):
        archive.backup(notes)
    assert notes.read_bytes() == b"notes on the flood"


def test_an_archive_that_may_only_be_read_is_never_overwritten(
    archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    archive.backup(tmp_path / "copy.db")
    before = (tmp_path / "copy.db").read_bytes()
    monkeypatch.setattr(connection, "_may_be_written", lambda _: False)
    with pytest.raises(ArchiveError, match="may only be read; name another file"):
        archive.backup(tmp_path / "copy.db")
    assert (tmp_path / "copy.db").read_bytes() == before


def test_an_archive_is_no_backup_of_itself(archive: Archive, make: Make):
    archive.add(make())
    with pytest.raises(ArchiveError, match="the archive itself"):
        archive.backup(archive.path)
    assert archive.count() == 1


def test_a_backup_to_nowhere_says_so(archive: Archive, tmp_path: Path):
    with pytest.raises(ArchiveError, match="folder does not exist"):
        archive.backup(tmp_path / "nowhere" / "copy.db")


def test_a_backup_that_fails_leaves_nothing_behind(
    archive: Archive, make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    def fail(target: Connection, source: Connection) -> None:
        raise target.refusal(message("the disk is full; make room first"))

    archive.add(make())
    monkeypatch.setattr(Connection, "take_from", fail)
    with pytest.raises(ArchiveError, match="the disk is full"):
        archive.backup(tmp_path / "copy.db")
    assert not list(tmp_path.glob("copy*"))


def test_what_is_in_an_open_transaction_of_another_is_no_part_of_it(
    archive: Archive, make: Make, tmp_path: Path
):
    archive.add(make("One."))
    with Archive.open(archive.path) as other, other.transaction():
        other.add(make("Two."))
        archive.backup(tmp_path / "copy.db")
    with Archive.open(tmp_path / "copy.db") as copy:
        assert copy.count() == 1
