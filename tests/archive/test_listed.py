"""Filters that the archive answers."""

from collections.abc import Callable

import pytest

from desktop.archive import Archive, Note
from desktop.article import Article, Doubt, Event
from desktop.search import filters

Make = Callable[..., Article]


def test_what_lacks_a_fact_or_is_doubtful_is_counted(archive: Archive, make: Make) -> None:
    facts = {"title": "Ferry", "source": "The Post", "published": "2025-03-14"}
    archive.add(make("whole", **facts))
    assert archive.incomplete() == 0
    for at, fact in enumerate(facts, 1):
        archive.add(make(f"without {fact}", **(facts | {fact: ""})))
        assert archive.incomplete() == at
    archive.add(make("It stayed in port.", **facts, doubts=(Doubt.CUT,)))
    assert archive.incomplete() == len(facts) + 1


@pytest.fixture
def filled(archive: Archive, make: Make) -> Archive:
    archive.add(make("one", title="One", source="The Post", author="Jane Doe", language="en"))
    archive.add(make("two", published="2024-11", url="https://post.example/2"))
    archive.add(make("three"))
    archive.replace_events([Event(7, "Ferries collide off Épave", (1, 2))])
    archive.notes.put(Note(2, "note"))
    archive.tags.add(3, "urgent")
    return archive


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("author", [1]),
        ("date", [2]),
        ("event", [1, 2]),
        ("language", [1]),
        ("note", [2]),
        ("source", [1]),
        ("tag", [3]),
        ("title", [1]),
        ("url", [2]),
    ],
)
def test_what_articles_have(filled: Archive, value: str, expected: list[int]) -> None:
    assert sorted(filled.listed("has", value)) == expected


def test_all_that_may_be_asked_for_is_answered(filled: Archive) -> None:
    filled.opened.note([1], opened=True)
    for value in filters.HAVING:
        assert len(filled.listed("has", value)) < 3


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("7", [1, 2]),
        ("8", []),
        ("9" * 30, []),
        ("ferries", [1, 2]),
        ("EPAVE ferries", [1, 2]),
        ("ferr*", [1, 2]),
        ("ferr", []),
        ("ferries sink", []),
        ("", [3]),
        ("*", []),
    ],
)
def test_events_are_found_by_number_or_words(
    filled: Archive, value: str, expected: list[int]
) -> None:
    assert sorted(filled.listed("event", value)) == expected
