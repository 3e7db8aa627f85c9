"""Tags: the user's words for articles."""

from collections.abc import Callable

import pytest

from desktop.archive import Archive
from desktop.article import Article
from desktop.errors import ArchiveError

Make = Callable[..., Article]


@pytest.fixture
def filled(archive: Archive, make: Make) -> Archive:
    for text in ("one", "two", "three"):
        archive.add(make(text))
    return archive


def test_an_article_has_the_tags_it_was_given(filled: Archive) -> None:
    assert filled.tags.add(1, "to  read ")
    assert filled.tags.add(1, "Bridges")
    assert filled.tags.of(1) == ["Bridges", "to read"]
    assert filled.tags.of(2) == []


def test_a_tag_keeps_the_capitals_it_was_first_given(filled: Archive) -> None:
    filled.tags.add(1, "Überfahrt")
    assert not filled.tags.add(1, "überfahrt")
    assert filled.tags.add(2, "ÜBERFAHRT")
    assert filled.tags.all() == [("Überfahrt", 2)]


def test_what_was_added_can_be_removed(filled: Archive) -> None:
    filled.tags.add(1, "urgent")
    filled.tags.add(2, "urgent")
    assert filled.tags.remove(1, "Urgent")
    assert not filled.tags.remove(1, "urgent")
    assert filled.tags.all() == [("urgent", 1)]


def test_a_tag_of_no_article_is_none(filled: Archive) -> None:
    filled.tags.add(1, "urgent")
    filled.tags.remove(1, "urgent")
    filled.tags.add(2, "rare")
    filled.delete(2)
    assert filled.tags.all() == []


def test_a_tag_without_a_name_and_one_for_no_article_are_refused(filled: Archive) -> None:
    with pytest.raises(ArchiveError, match="name it"):
        filled.tags.add(1, "  ")
    with pytest.raises(ArchiveError, match="no article 9"):
        filled.tags.add(9, "urgent")
    with pytest.raises(ArchiveError, match="no article 9"):
        filled.tags.remove(9, "urgent")


def test_articles_are_found_by_tag(filled: Archive) -> None:
    filled.tags.add(1, "Über Land")
    filled.tags.add(2, "überall")
    assert filled.listed("tag", "uber land") == [1]
    assert sorted(filled.listed("tag", "über*")) == [1, 2]
    assert filled.listed("tag", "") == [3]
    assert filled.listed("tag", "land") == []
