"""Few articles are all grouped again after some came or went, whatever order that was in."""

import tempfile
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.labelled_articles import weeks
from desktop import groups as groups_module
from desktop.archive import Archive
from desktop.article import Article
from desktop.groups import Groups
from desktop.library import Library
from desktop.progress import finish

NEWS = [one.article for held in weeks().values() for one in held]

steps = st.lists(
    st.tuples(st.sampled_from(["add", "trash", "restore", "start"]), st.integers(0, 99)),
    max_size=6,
)


def events(archive: Archive) -> set[tuple[int, ...]]:
    return {event.articles for event in archive.events()}


@settings(max_examples=15)
@given(st.permutations(NEWS), steps)
def test_once_settled_events_are_those_of_grouping_all_at_once(
    news: Sequence[Article], taken: Sequence[tuple[str, int]]
) -> None:
    with tempfile.TemporaryDirectory() as folder, Archive.open(Path(folder) / "a.db") as archive:
        for article in news[:14]:
            archive.add(article)
        groups, coming, trashed = Groups(archive, Path(folder)), list(news[14:20]), list[int]()
        finish(groups.refresh())
        for step, which in taken:
            if step == "add" and coming:
                archive.add(coming.pop())
            elif step == "trash":
                there = [one.id for one in archive.articles()]
                trashed.append(there[which % len(there)])
                archive.trash.put(trashed[-1:])
            elif step == "restore" and trashed:
                archive.trash.restore([trashed.pop()])
            elif step == "start":
                groups = Groups(archive, Path(folder))
            finish(groups.refresh())
            finish(groups.settle())
        settled = events(archive)
        assert not groups.unsettled()
        groups.forget()
        finish(groups.refresh())
        assert events(archive) == settled


def test_what_came_is_settled_once_and_by_any_process(tmp_path: Path) -> None:
    with Archive.open(tmp_path / "archive.db") as archive:
        for article in NEWS[:13]:
            archive.add(article)
        groups = Groups(archive, tmp_path)
        finish(groups.refresh())
        assert not groups.unsettled()
        archive.add(NEWS[20])
        assert not groups.unsettled()  # first it is put among the events
        finish(groups.refresh())
        again = Groups(archive, tmp_path)
        assert again.unsettled()
        finish(again.settle())
        assert not groups.unsettled()
        assert list(groups.settle()) == []


def test_what_was_corrected_outlives_settling(tmp_path: Path) -> None:
    with Archive.open(tmp_path / "archive.db") as archive:
        for article in NEWS[:13]:
            archive.add(article)
        groups = Groups(archive, tmp_path)
        finish(groups.refresh())
        first, second, *_ = archive.events()
        archive.event_corrections.move(first.articles[0], second.id)
        archive.event_corrections.rename(second.id, "High water")
        archive.add(NEWS[20])
        finish(groups.refresh())
        assert groups.unsettled()
        finish(groups.settle())
        event = archive.event(second.id)
        assert event.title == "High water"
        assert first.articles[0] in event.articles


def test_many_articles_wait_until_much_has_come(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(groups_module, "_SOON_GROUPED", 12)
    with Archive.open(tmp_path / "archive.db") as archive:
        for article in NEWS[:12]:
            archive.add(article)
        groups = Groups(archive, tmp_path)
        finish(groups.refresh())
        archive.add(NEWS[12])
        finish(groups.refresh())
        assert not groups.unsettled()


def test_a_library_settles_what_it_refreshes(tmp_path: Path) -> None:
    with Library.open(tmp_path / "archive.db", tmp_path / "cache") as library:
        for article in NEWS[:6]:
            library.archive.add(article)
        finish(library.refresh())
        library.archive.add(NEWS[6])
        finish(library.refresh())
        assert not library.groups.unsettled()
        assert not library.behind()
