"""Which articles the user has read."""

from collections.abc import Callable

from desktop.archive import Archive
from desktop.article import Article

Make = Callable[..., Article]


def test_articles_are_read_and_unread_again(filled: Archive) -> None:
    everything = filled.count()
    assert filled.opened.unread() == everything
    assert filled.opened.note([1, 2, 999], opened=True) == [1, 2]
    assert filled.opened.note([2], opened=True) == []
    assert filled.opened.numbers() == {1, 2}
    assert filled.opened.unread() == everything - 2
    assert 1 not in filled.listed("has", "unread")
    assert filled.opened.note([1], opened=False) == [1]
    assert 1 in filled.listed("has", "unread")


def test_reading_changes_nothing_that_is_derived(filled: Archive) -> None:
    before = filled.last_change()
    filled.opened.note([1], opened=True)
    assert filled.last_change() == before


def test_what_was_read_goes_with_its_article(filled: Archive) -> None:
    filled.opened.note([1], opened=True)
    filled.delete(1)
    assert filled.opened.numbers() == frozenset()


def test_recent_imports_are_counted(filled: Archive) -> None:
    moment = filled.imported([1])[1]
    assert filled.opened.recent(moment) == filled.count()
    assert filled.opened.recent("2999-01-01T00:00:00+00:00") == 0
