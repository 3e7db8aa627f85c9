"""Events are kept up to date, and say what they are about."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path

import pytest

from desktop.archive import Archive
from desktop.article import Article, Event
from desktop.errors import ArchiveError
from desktop.events.model import Copy, Glance, Grouping, Reason
from desktop.groups import Groups
from desktop.progress import finish


@pytest.fixture
def archive(tmp_path: Path, five_articles: Sequence[Article]) -> Iterator[Archive]:
    with Archive.open(tmp_path / "archive.db") as archive:
        for article in five_articles:
            archive.add(article)
        yield archive


@pytest.fixture
def groups(archive: Archive) -> Groups:
    groups = Groups(archive)
    finish(groups.refresh())
    return groups


def test_articles_of_one_event_are_together_and_say_why(archive: Archive, groups: Groups) -> None:
    (event,) = archive.events()
    assert event.articles == (1, 2)
    for one in archive.grouping.memberships(event.id):
        assert 0 < one.strength <= 1
        assert one.reason != Reason()


def test_nothing_is_done_twice(archive: Archive, groups: Groups) -> None:
    assert not groups.behind()
    assert list(groups.refresh()) == []
    archive.add(Article(text="A heron came back to the roof of the town hall.", language="en"))
    assert groups.behind()
    finish(groups.refresh())
    assert not groups.behind()
    assert archive.grouping.unsigned() == []


def test_a_grouping_that_is_given_up_is_taken_up_again(archive: Archive) -> None:
    groups = Groups(archive)
    work = groups.refresh()
    next(work)
    work.close()
    assert groups.behind()
    finish(groups.refresh())
    assert len(archive.events()) == 1


def test_it_may_be_given_up_at_any_step_and_nothing_is_kept_by_halves(archive: Archive) -> None:
    groups = Groups(archive)
    for steps in range(1, 100):
        work = groups.refresh()
        if len(list(islice(work, steps))) < steps:
            break
        work.close()
        assert archive.events() == []
        assert groups.behind()
    assert len(archive.events()) == 1
    assert not groups.behind()


def test_the_users_word_outlives_every_grouping(archive: Archive, groups: Groups) -> None:
    archive.event_corrections.move(2, None)
    groups.forget()
    finish(groups.refresh())
    assert archive.events() == []
    archive.event_corrections.undo(1)
    groups.forget()
    finish(groups.refresh())
    assert [event.articles for event in archive.events()] == [(1, 2)]


def test_a_locked_event_keeps_its_articles_whatever_comes(
    archive: Archive, groups: Groups, five_articles: Sequence[Article]
) -> None:
    (event,) = archive.events()
    archive.event_corrections.move(3, event.id)
    archive.event_corrections.lock(event.id, locked=True)
    copy = five_articles[0].text.replace("nine hours", "ten hours")
    archive.add(Article(text=copy, title="Mill burns", published="2025-03-04", language="en"))
    finish(groups.refresh())
    assert set(archive.event(event.id).articles) == {1, 2, 3}


def test_what_is_corrected_elsewhere_while_events_are_found_is_heard(
    archive: Archive, groups: Groups
) -> None:
    (event,) = archive.events()
    groups.forget()
    work = groups.refresh()
    with Archive.open(archive.path) as window:
        for step in work:
            if step.doing != "events" and not window.event_corrections.log():
                window.event_corrections.move(3, event.id)
    assert set(archive.event(event.id).articles) == {1, 2, 3}
    assert not groups.behind()


def test_the_state_changes_with_grouping_and_with_corrections(
    archive: Archive, groups: Groups
) -> None:
    (event,) = archive.events()
    states = [groups.state()]
    number = archive.event_corrections.lock(event.id, locked=True)
    states.append(groups.state())
    archive.event_corrections.undo(number)
    states.append(groups.state())
    archive.correct(1, "title", "Another")
    finish(groups.refresh())
    states.append(groups.state())
    assert len(set(states)) == 4


def test_an_event_at_a_glance(archive: Archive, groups: Groups) -> None:
    event = Event(1, "Mill fire", (5, 1, 2, 4), "2025-01-20", "2025-03-05")
    about = Glance(("Old Harbour",), ("Tomas Okker",), ("12",), 3)
    finish(archive.grouping.keep(Grouping((event,), copies=(Copy(2, 1, 0.5),), glances=(about,))))
    glance = groups.glance(1)
    assert glance.event == event
    assert glance.outlets == ("صحيفة المرفأ", "The Harbour Post", "Coast")
    assert glance.first == ("صحيفة المرفأ",)
    assert (glance.facts.outlets, glance.facts.texts) == (3, 3)
    assert glance.about == about
    assert glance.copies == (Copy(2, 1, 0.5),)
    with pytest.raises(ArchiveError, match="no event 9"):
        groups.glance(9)


@pytest.mark.parametrize(
    ("dates", "first"),
    [
        (("2025-03-05T06:20", "2025-03-05T09:00"), {"One"}),
        (("2025-03-05", "2025-03-05T06:20", "2025-03-05T09:00"), {"One", "Two"}),
        (("2025-03-05", "2025-03-06T06:20"), {"One"}),
        (("2025-03-06", "2025-03-05T23:50"), {"Two"}),
        (("2025-03-05", "2025-03-05"), {"One", "Two"}),
        (("", "2025-03-05"), {"Two"}),
    ],
)
def test_who_is_known_by_the_day_alone_is_not_called_first_of_those_with_an_hour(
    tmp_path: Path, dates: Sequence[str], first: set[str]
) -> None:
    outlets = ("One", "Two", "Three")
    with Archive.open(tmp_path / "first.db") as archive:
        for source, date in zip(outlets, dates, strict=False):
            archive.add(Article(text=f"{source} says so.", source=source, published=date))
        known = tuple(range(1, len(dates) + 1))
        event = Event(1, "Fire", known, min(filter(None, dates)), max(dates))
        finish(archive.grouping.keep(Grouping((event,), glances=(Glance(),))))
        assert set(Groups(archive).glance(1).first) == first


def test_a_few_new_articles_are_put_among_the_events_without_finding_all_anew(
    archive: Archive, groups: Groups, five_articles: Sequence[Article]
) -> None:
    (before,) = archive.events()
    archive.event_corrections.rename(before.id, "The mill")
    groups.forget()
    finish(groups.refresh())
    reading = replace(
        five_articles[1], text=f"{five_articles[1].text}\nMore to come.", original=b""
    )
    number, _ = archive.add(reading)
    assert list(groups.refresh()) == []  # all is not grouped
    event = archive.event(before.id)
    assert set(event.articles) == {1, 2, number}
    assert event.title == "The mill"
    assert all(one.reason != Reason() for one in archive.grouping.memberships(event.id))
    finish(Groups(archive).refresh())
    assert not groups.behind()


def test_what_is_corrected_after_the_events_were_found_is_heard_by_the_next_article(
    archive: Archive, groups: Groups, five_articles: Sequence[Article]
) -> None:
    (before,) = archive.events()
    archive.event_corrections.lock(before.id, locked=True)
    archive.add(replace(five_articles[1], text=f"{five_articles[1].text}\nMore.", original=b""))
    finish(groups.refresh())
    assert archive.event(before.id) == before


def test_an_article_that_goes_leaves_its_event_without_finding_all_anew(
    archive: Archive, groups: Groups
) -> None:
    archive.delete(2)
    assert list(groups.refresh()) == []  # all is not grouped
    assert archive.events() == []
    assert not groups.behind()


def test_what_an_event_is_about_is_told_anew_where_an_article_goes(
    archive: Archive, groups: Groups, five_articles: Sequence[Article]
) -> None:
    (event,) = archive.events()
    text = f"{five_articles[1].text}\nMore to come."
    number, _ = archive.add(replace(five_articles[1], text=text, original=b""))
    finish(groups.refresh())
    archive.delete(1)
    assert list(groups.refresh()) == []
    assert archive.event(event.id).articles == (2, number)
    assert archive.event(event.id).title != five_articles[0].title


def test_an_article_that_changes_is_looked_at_anew_alone(
    archive: Archive, groups: Groups, tmp_path: Path
) -> None:
    archive.correct(2, "published", "2025-09-30")
    assert list(groups.refresh()) == []
    assert archive.events() == []
    assert archive.grouping.unsigned() == []
    archive.undo_correction(2)
    assert list(groups.refresh()) == []
    assert [event.articles for event in archive.events()] == [(1, 2)]


def test_an_article_of_a_locked_event_that_changes_stays_there(
    archive: Archive, groups: Groups
) -> None:
    (event,) = archive.events()
    archive.event_corrections.lock(event.id, locked=True)
    archive.correct(2, "published", "2025-09-30")
    finish(groups.refresh())
    assert set(archive.event(event.id).articles) == {1, 2}


def test_what_comes_back_from_the_trash_is_of_its_event_again(
    archive: Archive, groups: Groups
) -> None:
    (event,) = archive.events()
    archive.trash.put([2])
    assert list(groups.refresh()) == []
    assert archive.events() == []
    archive.trash.restore([2])
    assert list(groups.refresh()) == []
    assert [one.articles for one in archive.events()] == [event.articles]
    archive.trash.put([2])
    finish(groups.refresh())
    archive.trash.empty()
    assert not groups.behind()


def test_nothing_but_the_events_of_new_articles_is_touched(
    archive: Archive, groups: Groups, five_articles: Sequence[Article]
) -> None:
    for more in ("Divers went down twice.", "Nobody went down."):
        text = f"A trawler sank off Cape Torran with nine crew on Monday. {more}"
        archive.add(Article(text=text, title="Trawler sinks off Cape Torran", language="en"))
    finish(groups.refresh())
    (trawler,) = [event for event in archive.events() if 6 in event.articles]
    number = archive.event_corrections.rename(trawler.id, "Nine lost")
    assert number
    finish(groups.refresh())
    archive.event_corrections.undo(number)
    mill = archive.event_numbers()[1]
    reasons = archive.grouping.memberships(trawler.id)
    archive.add(replace(five_articles[0], text=f"{five_articles[0].text}\nMore.", original=b""))
    finish(groups.refresh())
    assert archive.event_numbers()[1] == mill
    assert archive.grouping.memberships(trawler.id) == reasons


@pytest.mark.parametrize("change", ["", "²", "-1", "9" * 30, "9" * 5000])
def test_what_is_remembered_of_a_grouping_and_is_not_ours_is_not_read(
    archive: Archive, groups: Groups, change: str
) -> None:
    method, _, rest = archive.seen("events").split(":", 2)
    archive.note_seen("events", f"{method}:{change}:{rest}")
    assert groups.behind()
    finish(groups.refresh())
    assert not groups.behind()


def test_of_a_corrected_event_it_is_told_anew_what_it_is_about(
    archive: Archive, groups: Groups
) -> None:
    (event,) = archive.events()
    assert archive.grouping.glance(event.id).texts == 2
    number = archive.event_corrections.move(3, event.id)
    assert groups.behind()
    assert list(groups.refresh()) == []  # nothing else is grouped
    assert not groups.behind()
    assert archive.grouping.glance(event.id).texts == 3
    moved = next(one for one in archive.grouping.memberships(event.id) if one.article == 3)
    assert moved.by_user
    archive.event_corrections.undo(number)
    assert list(groups.refresh()) == []
    assert archive.event(event.id).articles == (1, 2)
    assert archive.grouping.glance(event.id).texts == 2


def test_who_was_there_before_is_not_said_to_be_put_there(archive: Archive, groups: Groups) -> None:
    (event,) = archive.events()
    before = {one.article: one for one in archive.grouping.memberships(event.id)}
    archive.event_corrections.move(3, event.id)
    finish(groups.refresh())
    after = {one.article: one for one in archive.grouping.memberships(event.id)}
    assert {number for number, one in after.items() if one.by_user} == {3}
    assert all(after[number].strength == one.strength for number, one in before.items())
    assert [one.doubtful for one in after.values()] == [False] * 3


def test_what_comes_back_from_the_trash_is_in_its_locked_event_again(
    archive: Archive, groups: Groups
) -> None:
    (event,) = archive.events()
    archive.event_corrections.lock(event.id, locked=True)
    finish(groups.refresh())
    archive.trash.put([2])
    finish(groups.refresh())
    archive.trash.restore([2])
    assert list(groups.refresh()) == []
    assert set(archive.event(event.id).articles) == {1, 2}
