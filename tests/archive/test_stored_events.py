"""Events are kept under their numbers, with their articles in order."""

import sqlite3
from collections.abc import Callable

import pytest
import sqlite_utils

from desktop.archive import Archive
from desktop.article import Article, Event

Make = Callable[..., Article]


@pytest.fixture(autouse=True)
def articles(archive: Archive, make: Make):
    for n in range(1, 7):
        archive.add(make(f"Report {n}."))


def test_events_come_back_as_given_newest_report_first(archive: Archive):
    old = Event(3, "Bridge", (2, 1), "2031-03-01", "2031-03-02")
    new = Event(8, "Flood", (5, 3), "2031-03-02", "2031-03-05")
    undated = Event(4, "Fair", (4,))
    archive.replace_events([old, undated, new])
    assert archive.events() == [new, old, undated]
    assert archive.event(8) == new


def test_a_new_event_gets_a_number_that_none_has(archive: Archive):
    archive.replace_events([Event(0, "New", (1,)), Event(1, "Old", (2,)), Event(0, "Newer", (3,))])
    events = {event.title: event.id for event in archive.events()}
    assert events["Old"] == 1
    assert len(set(events.values()) - {0}) == 3


def test_replacing_leaves_nothing_of_what_was(archive: Archive):
    archive.replace_events([Event(1, "Bridge", (1, 2)), Event(2, "Flood", (3,))])
    archive.replace_events([Event(2, "Flood and fire", (1, 3))])
    assert archive.events() == [Event(2, "Flood and fire", (1, 3))]
    assert {summary.id: summary.event for summary in archive.summaries() if summary.event} == {
        1: 2,
        3: 2,
    }
    archive.replace_events([])
    assert archive.events() == []


def test_an_article_that_left_meanwhile_is_left_out(archive: Archive):
    archive.delete(1)
    archive.delete(2)
    archive.replace_events([Event(1, "Bridge", (1, 3)), Event(2, "Flood", (2,))])
    assert archive.events() == [Event(1, "Bridge", (3,))]


def test_an_article_can_not_stand_in_two_events_and_nothing_is_lost_by_trying(archive: Archive):
    archive.replace_events([Event(1, "Bridge", (1,))])
    with pytest.raises(sqlite3.IntegrityError):
        archive.replace_events([Event(1, "Bridge", (1, 2)), Event(2, "Flood", (2,))])
    assert archive.events() == [Event(1, "Bridge", (1,))]


def test_the_lock_of_an_event_stays_with_its_number(archive: Archive):
    archive.replace_events([Event(1, "Bridge", (1,)), Event(2, "Flood", (2,))])
    database = sqlite_utils.Database(archive.path)
    database["events"].update(2, {"locked": 1})
    archive.replace_events([Event(1, "Bridge", (1,)), Event(2, "The flood", (2, 3))])
    locked = {row["id"]: row["locked"] for row in database["events"].rows}
    database.close()
    assert locked == {1: 0, 2: 1}


def test_regrouping_is_no_change_of_an_article(archive: Archive):
    position = archive.last_change()
    archive.replace_events([Event(1, "Bridge", (1, 2))])
    assert archive.changes(position) == []
