"""The change log tells derived data of everything, whoever did it."""

from collections.abc import Callable

import sqlite_utils

from desktop.archive import Archive, Change
from desktop.article import Article

Make = Callable[..., Article]


def test_the_log_names_what_came_in_what_was_corrected_and_what_went(archive: Archive, make: Make):
    assert archive.last_change() == 0
    for text in ("One.", "Two.", "Three."):
        archive.add(make(text))
    assert [(change.article, change.op) for change in archive.changes(0)] == [
        *((1, "put"), (2, "put"), (3, "put"))
    ]
    position = archive.last_change()
    archive.correct(2, "title", "Second")
    archive.delete(1)
    assert [(change.article, change.op) for change in archive.changes(position)] == [
        *((2, "put"), (1, "delete"))
    ]
    position = archive.last_change()
    archive.undo_correction(2)
    assert archive.changes(position) == [Change(archive.last_change(), 2, "put")]


def test_only_an_articles_last_change_is_kept(archive: Archive, make: Make):
    archive.add(make())
    for n in range(5):
        archive.correct(1, "title", f"Title {n}")
    archive.delete(1)
    assert archive.changes(0) == [Change(archive.last_change(), 1, "delete")]


def test_a_duplicate_changes_nothing(archive: Archive, make: Make):
    archive.add(make())
    position = archive.last_change()
    archive.add(make())
    assert archive.changes(position) == []


def test_the_last_change_never_goes_back(archive: Archive, make: Make):
    archive.add(make())
    archive.delete(1)
    before = archive.last_change()
    archive.add(make())
    assert archive.last_change() > before


def test_what_other_programs_change_is_logged_as_well(archive: Archive, make: Make):
    archive.add(make("One.", source="Lenn Herald"))
    archive.add(make("Two.", source="Avon Post"))
    position = archive.last_change()
    database = sqlite_utils.Database(archive.path)
    database["sources"].update(1, {"name": "The Lenn Herald"})
    database.close()
    assert [change.article for change in archive.changes(position)] == [1]
    assert archive.article(1).source == "The Lenn Herald"


def test_derived_data_find_what_they_noted_after_opening_again(archive: Archive):
    assert archive.seen("events") == ""
    archive.note_seen("events", "3")
    archive.note_seen("events", "7")
    archive.note_seen("figures", "1")
    with Archive.open(archive.path) as again:
        assert (again.seen("events"), again.seen("figures")) == ("7", "1")
