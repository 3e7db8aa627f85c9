"""Opening: new archives are made, sound ones opened, everything else refused and left alone."""

import contextlib
import os
import shutil
import sqlite3
import stat
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import sqlite_utils

from desktop.archive import Archive
from desktop.archive import connection as rooms
from desktop.archive.schema import APPLICATION_ID, FORMAT, migrations
from desktop.article import Article
from desktop.errors import ArchiveError

Make = Callable[..., Article]


def other_database(path: Path, *statements: str) -> None:
    with contextlib.closing(sqlite3.connect(path)) as database:
        for statement in statements:
            database.execute(statement)


def test_a_new_archive_is_one_file_with_its_mark(path: Path):
    Archive.open(path).close()
    header = path.read_bytes()[:100]
    assert int.from_bytes(header[68:72]) == APPLICATION_ID
    assert int.from_bytes(header[60:64]) == FORMAT
    assert list(path.parent.iterdir()) == [path]


def test_an_archive_has_no_pending_migration(archive: Archive):
    database = sqlite_utils.Database(archive.path)
    assert migrations.pending(database) == []
    database.close()


def test_an_empty_file_becomes_an_archive(path: Path):
    path.touch()
    with Archive.open(path) as archive:
        assert archive.count() == 0


def test_a_name_may_hold_any_character(tmp_path: Path):
    path = tmp_path / "ä b?#%41 架.db"
    Archive.open(path).close()
    assert path.is_file()


@pytest.mark.parametrize(
    "content", [b"x", b"SQLite format 3\x00", b"Notes on the flood\n" * 50], ids=repr
)
def test_a_file_of_another_kind_is_refused_and_left_alone(path: Path, content: bytes):
    path.write_bytes(content)
    with pytest.raises(ArchiveError, match="is no Parallax archive"):
        Archive.open(path)
    assert path.read_bytes() == content
    assert list(path.parent.iterdir()) == [path]


def test_another_programs_database_is_refused_and_left_alone(path: Path):
    other_database(path, "CREATE TABLE articles (id INTEGER PRIMARY KEY)")
    before = path.read_bytes()
    with pytest.raises(ArchiveError, match=r"archive\.db: it is no Parallax archive"):
        Archive.open(path)
    assert path.read_bytes() == before


def test_a_newer_archive_is_refused_and_left_alone(path: Path):
    Archive.open(path).close()
    other_database(path, f"PRAGMA user_version={FORMAT + 1}")
    before = path.read_bytes()
    with pytest.raises(ArchiveError, match=f"newer Parallax.*format {FORMAT + 1}"):
        Archive.open(path)
    assert path.read_bytes() == before


def test_an_older_archive_is_brought_up_to_date(path: Path):
    other_database(path, f"PRAGMA application_id={APPLICATION_ID}", "PRAGMA user_version=0")
    with Archive.open(path) as archive:
        assert archive.count() == 0


def test_a_folder_or_a_missing_folder_is_refused(tmp_path: Path):
    with pytest.raises(ArchiveError, match="it is a folder"):
        Archive.open(tmp_path)
    with pytest.raises(ArchiveError, match="its folder does not exist"):
        Archive.open(tmp_path / "nowhere" / "archive.db")


def test_a_damaged_archive_is_refused(path: Path, make: Make):
    with Archive.open(path) as archive:
        for n in range(50):
            archive.add(make(f"Report {n}. " + "word " * 500))
    data = bytearray(path.read_bytes())
    data[8192:12288] = b"\xff" * 4096
    path.write_bytes(data)
    with pytest.raises(ArchiveError, match="it is damaged"):
        Archive.open(path)


def count_free_pages_wrongly(path: Path) -> None:
    """Damage that no query ever meets: SQLite tells of it where it checks the whole file."""
    data = bytearray(path.read_bytes())
    data[36:40] = (7).to_bytes(4, "big")
    path.write_bytes(data)


def test_damage_that_no_query_meets_is_told_with_what_it_is(path: Path):
    Archive.open(path).close()
    count_free_pages_wrongly(path)
    with pytest.raises(ArchiveError, match=r"it is damaged \(.+\); open a backup"):
        Archive.open(path)


def test_of_a_large_archive_only_what_is_read_first_is_checked(
    path: Path, monkeypatch: pytest.MonkeyPatch
):
    Archive.open(path).close()
    count_free_pages_wrongly(path)
    monkeypatch.setattr(rooms, "_CHECKED_WHOLE", 0)
    with Archive.open(path) as archive:
        assert archive.count() == 0
        assert archive.check()


def test_damage_in_a_large_archive_is_found_where_it_is_read_first(
    path: Path, monkeypatch: pytest.MonkeyPatch, make: Make
):
    with Archive.open(path) as archive:
        archive.add(make())
    with contextlib.closing(sqlite3.connect(path)) as database:
        ((page,),) = database.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'changes'")
    data = bytearray(path.read_bytes())
    data[(page - 1) * 4096 : page * 4096] = b"\xff" * 4096
    path.write_bytes(data)
    monkeypatch.setattr(rooms, "_CHECKED_WHOLE", 0)
    with pytest.raises(ArchiveError, match="it is damaged"):
        Archive.open(path)


def test_a_truncated_archive_is_refused(path: Path, make: Make):
    with Archive.open(path) as archive:
        archive.add(make("word " * 5000))
    path.write_bytes(path.read_bytes()[:6000])
    with pytest.raises(ArchiveError):
        Archive.open(path)


def test_what_a_killed_process_had_kept_is_there(path: Path, tmp_path: Path, make: Make):
    """A copy of file and log as they lie while the archive is open is what a kill leaves."""
    left = tmp_path / "left"
    left.mkdir()
    with Archive.open(path) as archive:
        archive.add(make("Kept."))
        for file in tmp_path.glob("archive.db*"):
            shutil.copy(file, left)
    with Archive.open(left / "archive.db") as archive:
        assert [article.text for article in archive.articles()] == ["Kept."]
        assert archive.check() == []


def test_a_locked_archive_says_so(
    path: Path, archive: Archive, monkeypatch: pytest.MonkeyPatch, make: Make
):
    monkeypatch.setattr(rooms, "_BUSY_SECONDS", 0.05)
    held = pytest.raises(ArchiveError, match="in use by another program")
    with Archive.open(path) as other, archive.transaction(), held:
        other.add(make())
    with Archive.open(path) as other:
        assert other.count() == 0


def test_a_full_disk_is_told_and_nothing_half_is_kept(archive: Archive, make: Make):
    archive.add(make())
    archive._connection.run("PRAGMA max_page_count=60")
    with pytest.raises(ArchiveError, match="the disk is full"):
        archive.add(make("".join(map(chr, range(0x4E00, 0x9FA5))) * 5))
    assert archive.count() == 1
    assert archive.check() == []


def test_using_a_closed_archive_is_a_bug_and_no_archive_error(path: Path):
    archive = Archive.open(path)
    archive.close()
    with pytest.raises(sqlite3.ProgrammingError):
        archive.count()


def test_a_file_that_may_not_even_be_read_says_so(path: Path, monkeypatch: pytest.MonkeyPatch):
    def refuse(path: Path, mode: int) -> bool:
        return mode != os.R_OK

    Archive.open(path).close()
    monkeypatch.setattr(os, "access", refuse)
    with pytest.raises(ArchiveError, match=r"archive\.db: Permission denied"):
        Archive.open(path)


def test_an_archive_without_identity_is_damaged(archive: Archive):
    archive._connection.run("DELETE FROM properties")
    with pytest.raises(ArchiveError, match="it has no uuid"):
        _ = archive.uuid


@pytest.fixture
def sealed(make: Make) -> Iterator[Path]:
    """An archive in a folder that may only be read, by somebody who is not root."""
    if sys.platform == "win32":
        pytest.skip("permissions of folders work otherwise on Windows")
    folder = Path(tempfile.mkdtemp())
    path = folder / "archive.db"
    with Archive.open(path) as archive:
        archive.add(make("Kept.", source="Lenn Herald"))
    path.chmod(0o444)
    folder.chmod(0o555)
    is_root = os.getuid() == 0
    if is_root:
        os.setresuid(65534, 65534, 0)
    yield path
    if is_root:
        os.setresuid(0, 0, 0)
    folder.chmod(stat.S_IRWXU)
    shutil.rmtree(folder)


def test_an_archive_that_may_only_be_read_can_be_read(sealed: Path):
    with Archive.open(sealed) as archive:
        assert archive.read_only
        assert [article.text for article in archive.articles()] == ["Kept."]
        assert archive.check() == []
    assert list(sealed.parent.iterdir()) == [sealed]


def test_an_archive_that_may_only_be_read_refuses_changes(sealed: Path, make: Make):
    with Archive.open(sealed) as archive:
        with pytest.raises(ArchiveError, match="may only be read"):
            archive.add(make())
        with pytest.raises(ArchiveError, match="may only be read"):
            archive.correct(1, "title", "x")


def test_a_new_archive_where_nobody_may_write_is_refused(sealed: Path):
    with pytest.raises(ArchiveError, match="see that you may write"):
        Archive.open(sealed.with_name("new.db"))


def test_an_older_archive_that_may_only_be_read_says_what_to_do(
    sealed: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(rooms, "FORMAT", FORMAT + 1)
    with pytest.raises(ArchiveError, match=r"older Parallax.*copy it"):
        Archive.open(sealed)


def test_opening_twice_in_one_process_keeps_the_first_safe_from_other_processes(
    tmp_path: Path,
) -> None:
    path = tmp_path / "archive.db"
    with Archive.open(path) as first:
        first.add(Article("One."))
        Archive.open(path).close()
        code = (
            "import sys; from pathlib import Path; from desktop.archive import Archive;"
            "from desktop.article import Article;"
            "archive = Archive.open(Path(sys.argv[1]));"
            "archive.add(Article('Two.')); archive.close()"
        )
        subprocess.run([sys.executable, "-c", code, str(path)], check=True)
        # Another process that thinks itself the last one folds the log in and deletes it.
        assert path.with_name("archive.db-wal").exists()
        assert [article.text for article in first.articles()] == ["One.", "Two."]
