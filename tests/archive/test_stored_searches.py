"""Saved searches: queries under names."""

from dataclasses import replace

import pytest

from desktop.archive import Archive, SavedSearch
from desktop.errors import ArchiveError


def names(archive: Archive) -> list[str]:
    return [search.name for search in archive.searches.all()]


def test_saved_searches_come_in_alphabetical_order(archive: Archive) -> None:
    assert archive.searches.save(SavedSearch("strikes", "strike OR walkout", "newest")) is None
    archive.searches.save(SavedSearch(" Ferries  today ", "ferry added:today"))
    assert names(archive) == ["Ferries today", "strikes"]
    found = archive.searches.all()[1]
    assert (found.query, found.order) == ("strike OR walkout", "newest")
    assert found.made


def test_a_search_takes_the_place_of_the_one_of_its_name(archive: Archive) -> None:
    archive.searches.save(SavedSearch("strikes", "strike"))
    before = archive.searches.save(SavedSearch("strikes", "walkout"))
    assert before
    assert before.query == "strike"
    assert [search.query for search in archive.searches.all()] == ["walkout"]
    archive.searches.save(before)
    assert archive.searches.all() == [before]


def test_a_search_can_be_renamed_and_back(archive: Archive) -> None:
    archive.searches.save(SavedSearch("strikes", "strike"))
    archive.searches.rename("strikes", "Walkouts")
    assert names(archive) == ["Walkouts"]
    archive.searches.rename("Walkouts", "Walkouts")
    archive.searches.rename("Walkouts", "strikes")
    assert names(archive) == ["strikes"]


def test_a_deleted_search_can_be_saved_again(archive: Archive) -> None:
    archive.searches.save(SavedSearch("strikes", "strike", "oldest"))
    before = archive.searches.all()
    deleted = archive.searches.delete("strikes")
    assert archive.searches.all() == []
    archive.searches.save(deleted)
    assert archive.searches.all() == before


def test_names_that_are_none_or_taken_are_refused(archive: Archive) -> None:
    archive.searches.save(SavedSearch("a", "x"))
    archive.searches.save(SavedSearch("b", "y"))
    with pytest.raises(ArchiveError, match="name it"):
        archive.searches.save(SavedSearch(" ", "x"))
    for taken in ("b", " "):
        with pytest.raises(ArchiveError, match="free"):
            archive.searches.rename("a", taken)
    for missing in (archive.searches.delete, lambda name: archive.searches.rename(name, "d")):
        with pytest.raises(ArchiveError, match="no saved search 'c'"):
            missing("c")
    assert replace(archive.searches.all()[0], made="") == SavedSearch("a", "x")
