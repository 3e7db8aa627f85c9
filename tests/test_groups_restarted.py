"""Events are kept up to date by another process, which takes up what the one before it found."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.archive import Archive
from desktop.article import Article
from desktop.groups import Groups
from desktop.progress import finish


@pytest.fixture
def archive(tmp_path: Path, five_articles: Sequence[Article]) -> Iterator[Archive]:
    with Archive.open(tmp_path / "archive.db") as archive:
        for article in five_articles:
            archive.add(article)
        yield archive


def test_an_article_goes_while_another_process_holds_the_events(
    archive: Archive, tmp_path: Path
) -> None:
    finish(Groups(archive, tmp_path / "cache").refresh())
    archive.delete(2)
    assert list(Groups(archive, tmp_path / "cache").refresh()) == []
    assert archive.events() == []
    archive.correct(1, "title", "The mill of Old Harbour")
    later = Groups(archive, tmp_path / "cache")
    assert list(later.refresh()) == []
    assert not later.behind()


def test_another_process_goes_on_with_what_was_found(
    archive: Archive, five_articles: Sequence[Article], tmp_path: Path
) -> None:
    finish(Groups(archive, tmp_path / "cache").refresh())
    (event,) = archive.events()
    for place, more in enumerate(("More to come.", "Nobody is missing.")):
        text = f"{five_articles[1].text}\n{more}"
        number, _ = archive.add(replace(five_articles[1], text=text, original=b""))
        later = Groups(archive, tmp_path / "cache")
        assert list(later.refresh()) == []  # all is not grouped
        assert number in archive.event(event.id).articles
        assert len(archive.event(event.id).articles) == 3 + place


def test_what_was_found_and_is_lost_or_damaged_is_found_anew(
    archive: Archive, five_articles: Sequence[Article], tmp_path: Path
) -> None:
    finish(Groups(archive, tmp_path).refresh())
    for damage in ("unlink", "truncate"):
        (kept,) = [path for path in tmp_path.iterdir() if path.suffix == ".base"]
        if damage == "unlink":
            kept.unlink()
        else:
            kept.write_bytes(kept.read_bytes()[:-1])
        text = f"{five_articles[1].text}\nAfter {damage}."
        archive.add(replace(five_articles[1], text=text, original=b""))
        later = Groups(archive, tmp_path)
        assert len(list(later.refresh())) > 1
        assert not later.behind()


@pytest.mark.parametrize("gone", [2, 3])
def test_an_article_goes_after_a_restart_and_another_was_corrected_before_it(
    archive: Archive, tmp_path: Path, gone: int
) -> None:
    finish(Groups(archive, tmp_path).refresh())
    archive.correct(1, "title", "The mill of Old Harbour")
    finish(Groups(archive, tmp_path).refresh())
    archive.trash.put([gone])
    later = Groups(archive, tmp_path)
    finish(later.refresh())
    found = archive.events()
    later.forget()
    finish(later.refresh())
    assert archive.events() == found


def test_a_late_article_that_goes_after_a_restart_takes_with_it_what_came_of_it(
    archive: Archive, five_articles: Sequence[Article], tmp_path: Path
) -> None:
    finish(Groups(archive, tmp_path).refresh())
    (before,) = archive.events()
    about = archive.grouping.glance(before.id)
    late = replace(
        five_articles[0],
        text=f"{five_articles[0].text}\nMore to come.",
        title="Spinning mill fire in Old Harbour leaves town in shock",
        published="2025-03-03",
        original=b"",
    )
    number, _ = archive.add(late)
    finish(Groups(archive, tmp_path).refresh())
    assert number in archive.event(before.id).articles
    assert archive.event(before.id).title != before.title
    archive.trash.put([number])
    later = Groups(archive, tmp_path)
    finish(later.refresh())
    found = archive.events(), archive.grouping.glance(before.id)
    assert found == ([before], about)
    reasons = archive.grouping.memberships(before.id)
    later.forget()
    finish(later.refresh())
    assert found == (archive.events(), archive.grouping.glance(before.id))
    assert reasons == archive.grouping.memberships(before.id)


def test_an_article_that_was_corrected_into_an_event_and_goes_after_a_restart_leaves_no_trace(
    archive: Archive, five_articles: Sequence[Article], tmp_path: Path
) -> None:
    text = f"{five_articles[0].text}\nMore to come."
    title = "Spinning mill fire in Old Harbour leaves town in shock"
    number, _ = archive.add(
        replace(five_articles[0], text=text, title=title, published="2025-12-03", original=b"")
    )
    finish(Groups(archive, tmp_path).refresh())
    (before,) = archive.events()
    about = archive.grouping.glance(before.id)
    assert number not in before.articles
    archive.correct(number, "published", "2025-03-03")
    finish(Groups(archive, tmp_path).refresh())
    assert archive.event(before.id).title == title
    archive.trash.put([number])
    finish(Groups(archive, tmp_path).refresh())
    assert (archive.events(), archive.grouping.glance(before.id)) == ([before], about)


def test_an_article_that_goes_twice_after_a_restart_is_of_no_event(
    archive: Archive, tmp_path: Path
) -> None:
    finish(Groups(archive, tmp_path).refresh())
    for _ in range(2):
        archive.correct(2, "title", "Old Harbour loses its mill")
        archive.trash.put([2])
        later = Groups(archive, tmp_path)
        finish(later.refresh())
        assert archive.events() == []
        archive.trash.restore([2])
        finish(later.refresh())
        assert [event.articles for event in archive.events()] == [(1, 2)]


def test_a_split_holds_when_what_was_found_is_taken_up(archive: Archive, tmp_path: Path) -> None:
    finish(Groups(archive, tmp_path).refresh())
    (event,) = archive.events()
    number = archive.event_corrections.split(event.id, [2])
    later = Groups(archive, tmp_path)
    assert list(later.refresh()) == []
    assert archive.events() == []
    archive.event_corrections.undo(number)
    assert list(Groups(archive, tmp_path).refresh()) == []
    assert [one.articles for one in archive.events()] == [(1, 2)]


def test_an_article_that_has_gone_since_is_not_asked_for(tmp_path: Path) -> None:
    told = "{} Selwyn Okker 1400 5200 Tollmere Ardwick Brann Wirsel 318 {}"
    accounts = [
        Article(told.format("Fire in", "burned."), published="2031-03-14", language="en"),
        Article(told.format("A fire of", "fell."), published="2031-03-14", language="en"),
        Article(told.format("Incendie à", "brûle."), published="2031-03-15", language="fr"),
    ]
    late = [replace(accounts[2], text=f"{accounts[2].text} {more}") for more in ("Encore.", "Fin.")]
    with Archive.open(tmp_path / "archive.db") as archive:
        numbers = [archive.add(one)[0] for one in accounts]
        finish(Groups(archive, tmp_path).refresh())
        archive.add(late[0])
        finish(Groups(archive, tmp_path).refresh())
        archive.delete(numbers[1])
        archive.add(late[1])
        finish(Groups(archive, tmp_path).refresh())
        assert all(numbers[1] not in event.articles for event in archive.events())
        assert not Groups(archive, tmp_path).behind()
