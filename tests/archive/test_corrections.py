"""What the user says counts, and can be taken back."""

from collections.abc import Callable

import pytest

from desktop.archive import Archive
from desktop.article import Article, Origin, Source
from desktop.errors import ArchiveError

Make = Callable[..., Article]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("title", "Bridge closed"),
        ("source", "Lenn Herald"),
        ("author", "Ann Lee"),
        ("published", "2031-03-04"),
        ("language", "en"),
    ],
)
def test_a_correction_is_the_users_word_and_can_be_undone(
    archive: Archive, make: Make, field: str, value: str
):
    number, _ = archive.add(make())
    before = archive.article(number)
    archive.correct(number, field, value)
    after = archive.article(number)
    assert getattr(after, field) == value
    assert after.origins == {field: Origin.USER}
    assert archive.undo_correction(number) == field
    assert archive.article(number) == before


def test_corrections_are_undone_last_first(archive: Archive, make: Make):
    number, _ = archive.add(make(title="Bridge shut"))
    archive.correct(number, "title", "Bridge closed")
    archive.correct(number, "source", "Lenn Herald")
    archive.correct(number, "title", "Old bridge closed")
    assert archive.undo_correction(number) == "title"
    assert archive.article(number).title == "Bridge closed"
    assert archive.undo_correction(number) == "source"
    assert archive.undo_correction(number) == "title"
    assert archive.undo_correction(number) is None
    assert archive.article(number).title == "Bridge shut"
    assert archive.article(number).origins == {"title": Origin.DATA}


def test_a_correction_after_an_undone_one_counts(archive: Archive, make: Make):
    number, _ = archive.add(make())
    archive.correct(number, "title", "One")
    archive.undo_correction(number)
    archive.correct(number, "title", "Two")
    assert archive.article(number).title == "Two"
    assert archive.undo_correction(number) == "title"
    assert archive.article(number).title == ""
    assert archive.check() == []


def test_the_user_may_say_that_something_is_unknown(archive: Archive, make: Make):
    number, _ = archive.add(make(source="Lenn Herald"))
    archive.correct(number, "source", "")
    assert archive.article(number).source == ""
    assert archive.sources() == []
    archive.undo_correction(number)
    assert archive.sources() == [Source("Lenn Herald", 1)]


def test_a_corrected_date_moves_the_article_in_the_list(archive: Archive, make: Make):
    first, _ = archive.add(make("One.", published="2031-03-04"))
    second, _ = archive.add(make("Two.", published="2031-03-05"))
    archive.correct(first, "published", "2031-03-06T08:00+01:00")
    assert [summary.id for summary in archive.summaries()] == [first, second]
    assert archive.article(first).published == "2031-03-06T08:00:00+01:00"


@pytest.mark.parametrize("value", ["yesterday", "2031-02-30", "04/05/2031", "2031-3-4", "31-03-04"])
def test_a_date_that_is_none_is_refused_and_nothing_changes(
    archive: Archive, make: Make, value: str
):
    number, _ = archive.add(make(published="2031-03-04"))
    position = archive.last_change()
    with pytest.raises(ArchiveError, match="is no date"):
        archive.correct(number, "published", value)
    assert archive.article(number).published == "2031-03-04"
    assert archive.last_change() == position


@pytest.mark.parametrize("field", ["text", "id", "sha256", "", "title; DROP TABLE articles"])
def test_other_fields_are_no_matter_of_correction(archive: Archive, make: Make, field: str):
    number, _ = archive.add(make())
    with pytest.raises(ArchiveError, match="can't be corrected"):
        archive.correct(number, field, "x")


def test_a_missing_article_can_not_be_corrected(archive: Archive):
    with pytest.raises(ArchiveError, match="no article 7"):
        archive.correct(7, "title", "x")
    assert archive.undo_correction(7) is None


def test_white_space_and_line_breaks_are_no_part_of_a_value(archive: Archive, make: Make):
    number, _ = archive.add(make())
    archive.correct(number, "title", "  Bridge\n closed ")
    assert archive.article(number).title == "Bridge closed"


def test_the_same_correction_twice_is_one(archive: Archive, make: Make):
    number, _ = archive.add(make())
    archive.correct(number, "title", "Bridge closed")
    archive.correct(number, "title", "Bridge closed")
    archive.undo_correction(number)
    assert archive.article(number).title == ""


def test_corrections_outlive_closing(archive: Archive, make: Make):
    number, _ = archive.add(make())
    archive.correct(number, "title", "Bridge closed")
    with Archive.open(archive.path) as again:
        assert again.article(number).title == "Bridge closed"
        assert again.undo_correction(number) == "title"
