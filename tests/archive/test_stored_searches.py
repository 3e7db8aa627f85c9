"""Saved searches: queries under names."""

from dataclasses import replace

import pytest

from desktop.archive import Archive, SavedSearch
from desktop.errors import ArchiveError


def names(archive: Archive) -> list[str]:
    return [search.name for search in archive.searches()]


def test_saved_searches_come_in_alphabetical_order(archive: Archive) -> None:
    assert archive.save_search(SavedSearch("strikes", "strike OR walkout", "newest")) is None
    archive.save_search(SavedSearch(" Ferries  today ", "ferry added:today"))
    assert names(archive) == ["Ferries today", "strikes"]
    found = archive.searches()[1]
    assert (found.query, found.order) == ("strike OR walkout", "newest")
    assert found.made


def test_a_search_takes_the_place_of_the_one_of_its_name(archive: Archive) -> None:
    archive.save_search(SavedSearch("strikes", "strike"))
    before = archive.save_search(SavedSearch("strikes", "walkout"))
    assert before
    assert before.query == "strike"
    assert [search.query for search in archive.searches()] == ["walkout"]
    archive.save_search(before)
    assert archive.searches() == [before]


def test_a_search_can_be_renamed_and_back(archive: Archive) -> None:
    archive.save_search(SavedSearch("strikes", "strike"))
    archive.rename_search("strikes", "Walkouts")
    assert names(archive) == ["Walkouts"]
    archive.rename_search("Walkouts", "Walkouts")
    archive.rename_search("Walkouts", "strikes")
    assert names(archive) == ["strikes"]


def test_a_deleted_search_can_be_saved_again(archive: Archive) -> None:
    archive.save_search(SavedSearch("strikes", "strike", "oldest"))
    before = archive.searches()
    deleted = archive.delete_search("strikes")
    assert archive.searches() == []
    archive.save_search(deleted)
    assert archive.searches() == before


def test_names_that_are_none_or_taken_are_refused(archive: Archive) -> None:
    archive.save_search(SavedSearch("a", "x"))
    archive.save_search(SavedSearch("b", "y"))
    with pytest.raises(ArchiveError, match="name it"):
        archive.save_search(SavedSearch(" ", "x"))
    for taken in ("b", " "):
        with pytest.raises(ArchiveError, match="free"):
            archive.rename_search("a", taken)
    for missing in (archive.delete_search, lambda name: archive.rename_search(name, "d")):
        with pytest.raises(ArchiveError, match="no saved search 'c'"):
            missing("c")
    assert replace(archive.searches()[0], made="") == SavedSearch("a", "x")
