"""Readings are kept with what they were made by, and go with the text they were made from."""

from collections.abc import Callable
from pathlib import Path

import pytest
import sqlite_utils

from desktop.archive import Archive, stored_readings
from desktop.archive.schema import FORMAT
from desktop.article import Article, Event
from desktop.reading import read_article

Make = Callable[..., Article]


def _add(archive: Archive, article: Article) -> Article:
    number, _ = archive.add(article)
    return archive.article(number)


def _read(archive: Archive, article: Article) -> None:
    archive.keep_reading(read_article(article))


def test_a_reading_comes_back_as_it_was_made(archive: Archive, make: Make):
    article = _add(archive, make("Two boats sank on 3 May 2031, the harbour master said."))
    assert archive.reading(article) is None
    made = read_article(article)
    archive.keep_reading(made)
    assert archive.reading(article) == made
    assert made.quantities


@pytest.mark.parametrize(
    ("field", "value"), [("language", "de"), ("published", "2031-05-03"), ("published", "")]
)
def test_a_correction_makes_it_stale_and_so_does_taking_it_back(
    archive: Archive, make: Make, field: str, value: str
):
    article = _add(archive, make(language="en", published="2031-05-01"))
    _read(archive, article)
    archive.correct(article.id, field, value)
    corrected = archive.article(article.id)
    assert archive.reading(corrected) is None
    assert archive.unread() == [article.id]
    assert not archive.is_read()
    _read(archive, corrected)
    assert archive.is_read()
    archive.undo_correction(article.id)
    assert archive.reading(archive.article(article.id)) is None


def test_another_programs_change_of_the_text_makes_it_stale(archive: Archive, make: Make):
    article = _add(archive, make())
    _read(archive, article)
    other = sqlite_utils.Database(archive.path)
    other.execute("UPDATE articles SET text = 'The new bridge.'")
    other.conn.commit()
    other.close()
    assert archive.unread() == [article.id]


def test_a_title_corrected_leaves_it_as_it_is(archive: Archive, make: Make):
    article = _add(archive, make())
    _read(archive, article)
    archive.correct(article.id, "title", "Bridge closed")
    assert archive.unread() == []


def test_what_was_read_before_a_correction_is_not_kept_after_it(archive: Archive, make: Make):
    before = _add(archive, make(language="en"))
    archive.correct(before.id, "language", "fr")
    _read(archive, before)
    assert archive.unread() == [before.id]


def test_what_was_read_in_an_article_that_has_gone_is_not_kept(archive: Archive, make: Make):
    article = _add(archive, make())
    _read(archive, article)
    archive.delete(article.id)
    _read(archive, article)
    assert archive.check() == []
    assert archive.unread() == []


def test_another_version_counts_as_not_read(
    archive: Archive, make: Make, monkeypatch: pytest.MonkeyPatch
):
    article = _add(archive, make())
    _read(archive, article)
    monkeypatch.setattr(stored_readings, "version", lambda: "2 another analysis")
    assert archive.unread() == [article.id]
    assert archive.reading(article) is None
    _read(archive, article)
    assert archive.reading(article) is not None
    assert archive.unread() == []


@pytest.mark.parametrize("left", ["substr(compressed, 1, 20)", "'a text'"])
def test_a_damaged_one_counts_as_not_read(archive: Archive, make: Make, left: str):
    article = _add(archive, make())
    _read(archive, article)
    other = sqlite_utils.Database(archive.path)
    other.execute(f"UPDATE readings SET compressed = {left}")
    other.conn.commit()
    other.close()
    assert archive.reading(article) is None
    assert archive.check() == []


def test_articles_of_events_are_read_first_and_then_the_newest(archive: Archive, make: Make):
    days = ["2031-05-02", "", "2031-05-09", "2031-05-04", "2031-05-03"]
    for number, day in enumerate(days):
        archive.add(make(f"Note {number}.", published=day))
    archive.replace_events([Event(0, "Flood", (1, 5))])
    assert archive.unread() == [5, 1, 3, 4, 2]


def test_all_of_them_can_be_thrown_away(archive: Archive, make: Make):
    article = _add(archive, make())
    _read(archive, article)
    archive.forget_readings()
    assert archive.unread() == [article.id]


def test_an_archive_of_the_first_format_is_brought_up_to_date(path: Path, make: Make):
    with Archive.open(path) as archive:
        archive.add(make())
    old = sqlite_utils.Database(path)
    old.execute("DROP TRIGGER reading_outdated")
    old.execute("DROP TABLE readings")
    old.execute("DELETE FROM _sqlite_migrations WHERE name = 'readings'")
    old.conn.commit()
    old.execute("PRAGMA user_version=1")
    old.close()
    with Archive.open(path) as archive:
        assert archive.unread() == [1]
        _read(archive, archive.article(1))
        assert archive.unread() == []
    new = sqlite_utils.Database(path)
    assert new.execute("PRAGMA user_version").fetchone() == (FORMAT,)
    new.close()


def test_a_backup_takes_them_along(archive: Archive, make: Make, tmp_path: Path):
    article = _add(archive, make())
    _read(archive, article)
    archive.backup(tmp_path / "copy.db")
    with Archive.open(tmp_path / "copy.db") as copy:
        assert copy.reading(copy.article(article.id)) == read_article(article)
