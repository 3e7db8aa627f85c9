"""What grouping found is kept with its events, and no longer than it holds."""

from collections.abc import Callable

import pytest
import sqlite_utils

from desktop.archive import Archive, EventFacts
from desktop.article import Article, Event
from desktop.errors import ArchiveError
from desktop.events import signature
from desktop.events.model import Copy, Glance, Grouping, Membership, NearMiss, Reason
from desktop.progress import finish

Make = Callable[..., Article]

REASON = Reason(("Kupe", "Lenn"), ("ferry",), ("40",), ("2031-03-01",), 0.5, 2)
GROUPING = Grouping(
    (Event(0, "Flood", (1, 2, 3)), Event(0, "Fair", (4, 5))),
    (
        Membership(1, 0, 0.9, False, REASON),
        Membership(2, 0, 0.3, True, Reason()),
        Membership(3, 0, 0.8, False, REASON, by_user=True),
        Membership(4, 1, 0.7, False, REASON),
        Membership(5, 1, 0.6, False, REASON),
    ),
    (NearMiss(6, 0, 0.1, Reason()), NearMiss(6, 1, 0.2, REASON)),
    (Copy(3, 1, 0.95),),
    (Glance(("Lenn",), ("Ana Kupe",), ("40",), 2), Glance(texts=2)),
)


@pytest.fixture(autouse=True)
def articles(archive: Archive, make: Make) -> None:
    for number in range(1, 7):
        archive.add(make(f"Report {number}.", source=f"Outlet {number % 3}", language="en"))
    finish(archive.grouping.keep(GROUPING))


def test_what_was_found_comes_back_under_the_numbers_of_events(archive: Archive) -> None:
    flood, fair = sorted(event.id for event in archive.events())
    assert [one.article for one in archive.grouping.memberships(flood)] == [1, 2, 3]
    assert archive.grouping.memberships(flood)[2] == Membership(3, flood, 0.8, False, REASON, True)
    assert archive.grouping.near_misses(fair) == [NearMiss(6, fair, 0.2, REASON)]
    assert archive.grouping.copies(flood) == [Copy(3, 1, 0.95)]
    assert archive.grouping.copies(fair) == []
    assert archive.grouping.glance(flood) == GROUPING.glances[0]


def test_a_list_of_events_tells_outlets_from_independent_texts(archive: Archive) -> None:
    flood, fair = sorted(event.id for event in archive.events())
    assert archive.event_facts() == {
        flood: EventFacts(outlets=3, texts=2, doubtful=1),
        fair: EventFacts(outlets=2, texts=2),
    }


def test_a_later_grouping_leaves_nothing_of_an_earlier_one(archive: Archive) -> None:
    flood, _ = sorted(event.id for event in archive.events())
    finish(archive.grouping.keep(Grouping((Event(flood, "Flood", (1, 2)),))))
    assert archive.grouping.near_misses(flood) == []
    assert archive.grouping.copies(flood) == []
    assert [event.articles for event in archive.events()] == [(1, 2)]


def test_an_article_that_left_is_passed_over_everywhere(archive: Archive) -> None:
    for number in (1, 6):
        archive.delete(number)
    finish(archive.grouping.keep(GROUPING))
    assert [event.articles for event in archive.events()] == [(2, 3), (4, 5)]
    assert archive.check() == []


def test_damaged_reasons_are_no_reasons(archive: Archive) -> None:
    database = sqlite_utils.Database(archive.path)
    database.execute("UPDATE event_articles SET reason = '{\"names\": 5'")
    database.execute("UPDATE events SET glance = '[1]'")
    database.close()
    (event, _) = archive.events()
    assert archive.grouping.memberships(event.id)[0].reason == Reason()
    assert archive.grouping.glance(event.id) == Glance()


def test_a_signature_goes_when_what_it_was_made_from_changes(archive: Archive) -> None:
    assert archive.grouping.unsigned() == [1, 2, 3, 4, 5, 6]
    for article in archive.articles():
        archive.grouping.keep_signature(article, signature(article))
    assert archive.grouping.unsigned() == []
    assert [one.article for one in archive.grouping.signatures()] == [1, 2, 3, 4, 5, 6]
    archive.correct(1, "title", "Another")
    archive.correct(2, "published", "2031-03-02")
    archive.correct(3, "language", "de")
    archive.correct(4, "source", "Coast")
    archive.correct(5, "author", "Ana Kupe")
    assert archive.grouping.unsigned() == [1, 2, 3, 4]


def test_a_signature_of_what_an_article_was_is_not_kept(archive: Archive) -> None:
    (article,) = archive.articles([1])
    archive.correct(1, "title", "Another")
    archive.grouping.keep_signature(article, signature(article))
    assert 1 in archive.grouping.unsigned()


@pytest.mark.parametrize("damage", [b"no signature", "a text"])
def test_a_damaged_signature_is_made_anew(archive: Archive, damage: bytes | str) -> None:
    for article in archive.articles():
        archive.grouping.keep_signature(article, signature(article))
    whole = archive.grouping.signature(2)
    database = sqlite_utils.Database(archive.path)
    database["signatures"].update(2, {"compressed": damage})
    database.close()
    assert archive.grouping.signature(2).content == whole.content
    assert [one.article for one in archive.grouping.signatures()[1:3]] == [2, 3]
    signatures = archive.grouping.signatures()
    with signatures.at_hand():
        assert signatures[1].content == whole.content
        assert [one.article for one in signatures] == signatures.numbers
    with pytest.raises(ArchiveError, match="no article 9"):
        archive.grouping.signature(9)


def test_events_of_some_articles_are_replaced_and_others_stay(archive: Archive) -> None:
    flood, fair = sorted(event.id for event in archive.events())
    known = archive.grouping.memberships(fair)
    part = Grouping(
        (Event(flood, "Flood", (1, 2)), Event(0, "Ebb", (3, 6))),
        (Membership(6, 1, 0.5, True, REASON),),
        copies=(Copy(6, 1, 0.7),),
    )
    archive.grouping.keep_part(part, {1, 2, 3, 6}, {1, 2, 3, 6})
    ebb = archive.event_numbers()[6]
    assert {event.id: event.articles for event in archive.events()} == {
        flood: (1, 2),
        fair: (4, 5),
        ebb: (3, 6),
    }
    assert archive.grouping.memberships(fair) == known
    assert archive.grouping.copies(ebb) == [Copy(6, 1, 0.7)]
    assert archive.grouping.memberships(ebb)[1].doubtful
