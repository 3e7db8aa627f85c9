"""What becomes of files: taken in, there already, new versions, completed, doubtful."""

from pathlib import Path

import pytest

from desktop.archive import Archive
from desktop.article import Doubt
from desktop.intake import ImportReport, take_files
from desktop.progress import finish

FERRY = "The ferry to Orsund stayed in port on Tuesday, the harbour office said. "


@pytest.fixture
def archive(tmp_path: Path):
    with Archive.open(tmp_path / "archive.db") as archive:
        yield archive


def put(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text)
    return path


def test_what_was_given_later_fills_what_is_empty_and_is_told(archive: Archive, tmp_path: Path):
    path = put(tmp_path, "ferry.txt", FERRY)
    finish(take_files(archive, [path]))
    report = finish(take_files(archive, [path], "Orsund Courier", "2031-03-04"))
    assert report.duplicates == ((str(path), 1),)
    assert report.completed == ((1, "source"), (1, "published"))
    article = archive.article(1)
    assert (article.source, article.published) == ("Orsund Courier", "2031-03-04")
    assert archive.undo_correction(1) == "published"


def test_what_is_known_is_not_overwritten(archive: Archive, tmp_path: Path):
    path = put(tmp_path, "ferry.txt", FERRY)
    finish(take_files(archive, [path], "Orsund Courier"))
    report = finish(take_files(archive, [path], "Ledger", "2031-03-04"))
    assert report.completed == ((1, "published"),)
    assert archive.article(1).source == "Orsund Courier"


def test_other_text_at_the_same_address_is_a_new_version(archive: Archive, tmp_path: Path):
    head = "Ferry stays in port\nURL: https://courier.example/ferry\n\n"
    first = put(tmp_path, "a.txt", head + FERRY)
    second = put(tmp_path, "b.txt", head + FERRY + "It sailed on Wednesday.")
    report = finish(take_files(archive, [first, second]))
    assert report.versions == ((2, 1),)


def test_doubts_are_in_the_report_and_texts_are_not(archive: Archive, tmp_path: Path):
    report: ImportReport = finish(take_files(archive, [put(tmp_path, "a.txt", FERRY * 9)]))
    (article,) = report.imported
    assert article.doubts == ()
    assert len(article.text) <= 80
    report = finish(take_files(archive, [put(tmp_path, "b.txt", FERRY)]))
    assert report.imported[0].doubts == (Doubt.SHORT,)
