"""The user's own copy of the demo archive."""

from pathlib import Path

import pytest

from desktop import paths
from desktop.app.demo import own_demo
from desktop.archive import Archive
from desktop.errors import ArchiveError


@pytest.fixture
def given(archive_file: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(paths, "DEMO_ARCHIVE", archive_file)
    return archive_file


def test_the_copy_is_another_archive_of_the_same_articles(given: Path) -> None:
    copy = own_demo()
    with Archive.open(copy) as mine, Archive.open(given) as theirs:
        assert mine.count() == theirs.count() == 5
        assert mine.uuid != theirs.uuid


def test_what_the_user_did_to_the_copy_stays(given: Path) -> None:
    with Archive.open(own_demo()) as archive:
        archive.delete(1)
    with Archive.open(own_demo()) as archive:
        assert archive.count() == 4


def test_a_missing_demo_is_told_of(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "DEMO_ARCHIVE", home / "nowhere.db")
    with pytest.raises(ArchiveError, match="can’t be copied"):
        own_demo()
    assert not (paths.user_data() / "demo.db").exists()
