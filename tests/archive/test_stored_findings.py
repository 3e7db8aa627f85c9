"""What articles are found by is kept as long as it holds, and not a moment longer."""

from collections.abc import Callable
from pathlib import Path

import pytest
import sqlite_utils

from desktop.archive import Archive, Extent
from desktop.archive.schema import FORMAT
from desktop.article import Article, Event
from desktop.reading import read_article

Make = Callable[..., Article]

FLOOD, FAIR = Event(1, "Flood", (1, 2, 3)), Event(2, "Fair", (4, 5))
COUNTS = {
    1: {("number", "conflict"): 2, ("only", "differs"): 3},
    2: {("number", "conflict"): 2, ("number", "compatible"): 1},
    3: {("time", "unclear"): 1},
}


@pytest.fixture(autouse=True)
def articles(archive: Archive, make: Make) -> None:
    """Two events of three and two accounts, which were read, and an article of no event."""
    for number in range(1, 7):
        archive.add(make(f"Report {number}.", source=f"Outlet {number}", language="en"))
    archive.replace_events([FLOOD, FAIR])
    for article in archive.articles():
        archive.keep_reading(read_article(article))


@pytest.fixture
def found(archive: Archive) -> None:
    archive.findings.keep_compared(FLOOD, COUNTS, archive.last_change())
    archive.findings.keep_compared(
        FAIR, {4: {("only", "differs"): 1}, 5: {}}, archive.last_change()
    )


@pytest.mark.usefixtures("found")
def test_articles_are_found_by_kind_and_by_verdict(archive: Archive):
    assert archive.findings.differing("number") == [1, 2]
    assert archive.findings.differing("conflict") == [1, 2]
    assert archive.findings.differing("unclear") == [3]
    assert archive.findings.differing("only") == archive.findings.differing("differs") == [1, 4]
    assert archive.findings.differing("place") == []


@pytest.mark.usefixtures("found")
def test_articles_are_found_by_how_much_they_alone_tell(archive: Archive):
    assert archive.findings.only_at_least(1) == [1, 4]
    assert archive.findings.only_at_least(3) == [1]
    assert archive.findings.only_at_least(4) == []


def test_speakers_are_found_by_any_words_that_stand_together_in_their_names(archive: Archive):
    archive.findings.keep_told(1, ["pavel drost", "the mayor"], None)
    archive.findings.keep_told(2, ["anna pavel", "pavel", "drostova"], None)
    assert archive.findings.spoken("pavel") == [1, 2]
    assert archive.findings.spoken("pavel drost") == [1]
    assert archive.findings.spoken("drost") == archive.findings.spoken("the mayor") == [1]
    assert (
        archive.findings.spoken("drost pavel")
        == archive.findings.spoken("pav")
        == archive.findings.spoken("")
        == []
    )


def test_whether_an_article_hedges_may_be_unknown(archive: Archive):
    for number, hedged in enumerate((True, False, None), 1):
        archive.findings.keep_told(number, [], hedged)
    assert archive.findings.hedging(True) == [1]
    assert archive.findings.hedging(False) == [2]


def test_what_is_told_anew_replaces_what_was_told(archive: Archive):
    archive.findings.keep_told(1, ["pavel drost"], True)
    archive.findings.keep_told(1, ["anna lind"], False)
    assert archive.findings.spoken("drost") == archive.findings.hedging(True) == []
    assert archive.findings.spoken("lind") == [1]


def test_it_is_known_for_how_much_there_are_findings(archive: Archive):
    assert archive.findings.extent() == Extent(0, 2, 0, 6)
    archive.findings.keep_compared(FLOOD, COUNTS, archive.last_change())
    for number in (1, 2, 6):
        archive.findings.keep_told(number, [], None)
    assert archive.findings.extent() == Extent(1, 2, 3, 6)
    assert [event.id for event in archive.findings.uncompared()] == [2]
    assert archive.findings.untold() == [5, 4, 3]
    assert not archive.findings.extent().complete
    assert Extent(2, 2, 6, 6).complete


def test_an_event_of_which_a_part_was_compared_is_not_compared(archive: Archive):
    part = {number: COUNTS[number] for number in (1, 2)}
    archive.findings.keep_compared(FLOOD, part, archive.last_change())
    assert archive.findings.compared(1) == {1, 2}
    assert archive.findings.extent().compared == 0
    assert [event.id for event in archive.findings.uncompared()] == [1, 2]


def test_events_are_compared_from_the_newest_report_on(archive: Archive):
    old, new = (
        Event(3, "Old", (4, 5), last="2031-01-01"),
        Event(4, "New", (6, 3), last="2031-02-01"),
    )
    archive.replace_events([Event(1, "Flood", (1, 2)), old, new])
    assert [event.id for event in archive.findings.uncompared()] == [4, 3, 1]


def test_one_account_alone_is_not_waited_for(archive: Archive):
    archive.delete(5)
    assert [event.id for event in archive.findings.uncompared()] == [1]


def test_it_is_known_whether_anything_is_left_to_be_found(archive: Archive):
    for number in range(1, 7):
        assert archive.findings.waiting()
        archive.findings.keep_told(number, [], None)
    archive.findings.keep_compared(FLOOD, COUNTS, archive.last_change())
    assert archive.findings.waiting()
    archive.delete(5)
    assert not archive.findings.waiting()
    archive.findings.forget()
    assert archive.findings.waiting()


def _correct(field: str, value: str) -> Callable[[Archive], None]:
    return lambda archive: archive.correct(2, field, value)


def _read_anew(archive: Archive) -> None:
    archive.keep_reading(read_article(archive.article(2)))


def _elsewhere(sql: str) -> Callable[[Archive], None]:
    def change(archive: Archive) -> None:
        other = sqlite_utils.Database(archive.path)
        other.execute(sql)
        other.conn.commit()
        other.close()

    return change


CHANGES = {
    "its text, by another program": _elsewhere("UPDATE articles SET text = 'Other.' WHERE id = 2"),
    "its language": _correct("language", "de"),
    "its date": _correct("published", "2031-05-01"),
    "its title": _correct("title", "Flood"),
    "its outlet": _correct("source", "Harbour Post"),
    "an outlet's name": _elsewhere("UPDATE sources SET name = 'Post' WHERE name = 'Outlet 2'"),
    "its reading": _read_anew,
    "it left the archive": lambda archive: archive.delete(2),
    "an account came in": lambda archive: archive.replace_events(
        [Event(1, "Flood", (1, 2, 3, 6)), FAIR]
    ),
    "an account left": lambda archive: archive.replace_events([Event(1, "Flood", (1, 3)), FAIR]),
    "the event was split": lambda archive: archive.replace_events(
        [Event(3, "Dam", (1, 2, 3)), FAIR]
    ),
}


@pytest.mark.usefixtures("found")
@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_what_a_comparison_found_goes_for_the_whole_event_with_any_change(
    archive: Archive, change: Callable[[Archive], None]
):
    change(archive)
    assert archive.findings.differing("number") == archive.findings.differing("unclear") == []
    assert archive.findings.only_at_least(1) == [4]
    assert archive.check() == []


@pytest.mark.usefixtures("found")
def test_it_stays_when_events_are_made_anew_and_are_the_same(archive: Archive):
    archive.correct(6, "title", "Bridge")
    archive.replace_events([FAIR, Event(1, "Great flood", (1, 2, 3), "", "2031-05-01")])
    assert archive.event(1).title == "Great flood"
    assert archive.findings.differing("conflict") == [1, 2]
    assert archive.findings.only_at_least(1) == [1, 4]
    assert archive.findings.extent().compared == 2


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_what_was_compared_before_a_change_is_not_kept_after_it(
    archive: Archive, change: Callable[[Archive], None], request: pytest.FixtureRequest
):
    if request.node.callspec.id == "its reading":
        pytest.skip("a reading made anew is the same")
    since = archive.last_change()
    change(archive)
    archive.findings.keep_compared(FLOOD, COUNTS, since)
    assert archive.findings.compared(1) == set()
    assert archive.findings.differing("number") == []


def test_what_was_compared_by_readings_that_were_thrown_away_is_not_kept(archive: Archive):
    archive.forget_readings()
    archive.findings.keep_compared(FLOOD, COUNTS, archive.last_change())
    assert archive.findings.differing("number") == []


@pytest.mark.parametrize(
    "change", [_correct("language", "de"), _elsewhere("UPDATE articles SET text = 'Other.'")]
)
def test_what_a_reading_tells_goes_with_it(archive: Archive, change: Callable[[Archive], None]):
    archive.findings.keep_told(2, ["pavel drost"], True)
    change(archive)
    assert archive.findings.spoken("drost") == archive.findings.hedging(True) == []


@pytest.mark.usefixtures("found")
def test_all_can_be_thrown_away(archive: Archive):
    archive.findings.keep_told(2, ["pavel drost"], True)
    archive.findings.forget()
    assert archive.findings.extent() == Extent(0, 2, 0, 6)
    assert archive.findings.spoken("drost") == archive.findings.differing("number") == []
    assert archive.unread() == []


@pytest.mark.usefixtures("found")
def test_an_event_of_very_many_accounts_goes_without_harm(archive: Archive, make: Make):
    with archive.transaction():
        many = [archive.add(make(f"Note {number}."))[0] for number in range(1200)]
        for article in archive.articles(many):
            archive.keep_reading(read_article(article))
    crowd = Event(9, "Crowd", tuple(many))
    archive.replace_events([FLOOD, FAIR, crowd])
    counts = {number: {("name", "unclear"): 1} for number in many}
    archive.findings.keep_compared(crowd, counts, archive.last_change())
    assert archive.findings.differing("name") == many
    archive.delete(many[0])
    assert archive.findings.differing("name") == []
    archive.forget_readings()
    assert archive.findings.extent().compared == 0


def test_an_archive_of_an_older_format_is_brought_up_to_date(path: Path, archive: Archive):
    archive.close()
    old = sqlite_utils.Database(path)
    for table in ("differences", "compared", "speakers", "article_findings"):
        old.execute(f"DROP TABLE {table}")
    for trigger in ("came", "moved", "left", "unread", "corrected"):
        old.execute(f"DROP TRIGGER account_{trigger}")
    old.execute("DROP TRIGGER outlet_renamed")
    old.execute("DELETE FROM _sqlite_migrations WHERE name = 'findings'")
    old.conn.commit()
    old.execute(f"PRAGMA user_version={FORMAT - 1}")
    old.close()
    with Archive.open(path) as opened:
        assert opened.findings.extent() == Extent(0, 2, 0, 6)
        opened.findings.keep_compared(FLOOD, COUNTS, opened.last_change())
        assert opened.findings.differing("conflict") == [1, 2]
