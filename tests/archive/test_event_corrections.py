"""What the user decides about events holds at once, for good, and can be taken back."""

from collections.abc import Callable
from itertools import product

import pytest
import sqlite_utils
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.archive import Archive, EventCorrectionKind
from desktop.archive.law import Said, law
from desktop.article import Article, Event
from desktop.errors import ArchiveError
from desktop.events.model import Grouping, Membership, NearMiss, Reason
from desktop.progress import finish

Make = Callable[..., Article]

FLOOD = Event(1, "Flood", (1, 2, 3), "2031-03-01", "2031-03-03")
FAIR = Event(2, "Fair", (4, 5), "2031-03-04", "2031-03-05")
REASON = Reason(names=("Lenn",), figures=("40",))


@pytest.fixture(autouse=True)
def articles(archive: Archive, make: Make) -> None:
    """Two events of three and two accounts, and an article that might belong to the second."""
    for number in range(1, 7):
        archive.add(
            make(f"Report {number}.", title=f"Title {number}", published=f"2031-03-0{number}")
        )
    finish(
        archive.grouping.keep(
            Grouping(
                (FLOOD, FAIR),
                tuple(
                    Membership(article, place, article / 10, article == 3, REASON)
                    for place, event in enumerate((FLOOD, FAIR))
                    for article in event.articles
                ),
                (NearMiss(6, 1, 0.2, REASON),),
            )
        )
    )


def kept(archive: Archive) -> dict[int, tuple[int, ...]]:
    return {event.id: event.articles for event in archive.events()}


def everything(archive: Archive) -> object:
    """All that is kept of events and of who belongs to them."""
    known = [archive.grouping.memberships(event.id) for event in archive.events()]
    return archive.events(), archive.event_facts(), known


def test_merged_events_become_the_first_one(archive: Archive) -> None:
    archive.event_corrections.merge([2, 1])
    (event,) = archive.events()
    assert event == Event(2, "Fair", (1, 2, 3, 4, 5), "2031-03-01", "2031-03-05")
    by_user = [one.article for one in archive.grouping.memberships(2) if one.by_user]
    assert by_user == [1, 2, 3]


def test_what_is_split_off_is_an_event_of_its_own(archive: Archive) -> None:
    archive.event_corrections.merge([1, 2])
    archive.event_corrections.split(1, [4, 5])
    assert archive.event(1) == FLOOD
    assert archive.event(3) == Event(3, "Title 4", (4, 5), "2031-03-04", "2031-03-05")


def test_an_event_keeps_its_number_where_one_article_alone_is_left_behind(
    archive: Archive,
) -> None:
    archive.event_corrections.split(1, [2, 3])
    assert kept(archive) == {1: (2, 3), 2: (4, 5)}


def test_an_article_moves_in_and_out(archive: Archive) -> None:
    archive.event_corrections.move(6, 2)
    assert kept(archive)[2] == (4, 5, 6)
    assert archive.grouping.near_misses(2) == []
    assert archive.grouping.memberships(2)[2] == Membership(6, 2, 1.0, False, REASON, by_user=True)
    archive.event_corrections.move(3, 2)
    assert archive.grouping.memberships(2)[0].reason == Reason()
    assert kept(archive) == {1: (1, 2), 2: (3, 4, 5, 6)}
    archive.event_corrections.move(1, None)
    assert kept(archive) == {2: (3, 4, 5, 6)}


_ONE_OF_EVERY_KIND = [
    lambda of: of.merge([1, 2]),
    lambda of: of.split(1, [2, 3]),
    lambda of: of.split(1, [1]),
    lambda of: of.move(6, 2),
    lambda of: of.move(3, 2),
    lambda of: of.move(4, 1),
    lambda of: of.move(4, None),
    lambda of: of.lock(1, True),
    lambda of: of.rename(1, "The flood"),
]


@pytest.mark.parametrize("correct", _ONE_OF_EVERY_KIND)
def test_a_correction_is_undone_to_the_last_detail(
    archive: Archive, correct: Callable[[object], int]
) -> None:
    before = everything(archive)
    number = correct(archive.event_corrections)
    assert everything(archive) != before
    assert archive.event_corrections.last() is not None
    archive.event_corrections.undo(number)
    assert everything(archive) == before
    assert archive.event_corrections.last() is None
    assert archive.event_corrections.law().together == frozenset()


@pytest.mark.parametrize("correct", _ONE_OF_EVERY_KIND)
def test_what_the_log_holds_is_enough_to_make_a_correction_again(
    archive: Archive, correct: Callable[[object], int]
) -> None:
    correct(archive.event_corrections)
    after = everything(archive)
    (standing,) = archive.event_corrections.standing()
    archive.event_corrections.undo(standing.correction.id)
    assert archive.event_corrections.standing() == []
    archive.event_corrections.make_again(standing)
    assert everything(archive) == after
    (again,) = archive.event_corrections.standing()
    assert again.correction.kind is standing.correction.kind
    assert (again.events, again.title, again.given) == (
        *(standing.events, standing.title, standing.given),
    )


def test_each_renaming_is_made_again_with_its_own_title(archive: Archive) -> None:
    corrections = archive.event_corrections
    corrections.rename(1, "The flood")
    corrections.lock(1, True)
    corrections.rename(1, "The great flood")
    first, _, second = corrections.standing()
    assert (first.title, first.given) == ("Flood", "The flood")
    assert (second.title, second.given) == ("The flood", "The great flood")


def test_a_locked_event_takes_nobody_and_loses_nobody(archive: Archive) -> None:
    corrections = archive.event_corrections
    corrections.lock(2, True)
    for refused in (
        lambda: corrections.merge([1, 2]),
        lambda: corrections.split(2, [4]),
        lambda: corrections.move(6, 2),
        lambda: corrections.move(4, 1),
        lambda: corrections.move(4, None),
    ):
        with pytest.raises(ArchiveError, match="event 2 is locked; unlock it first"):
            refused()
    assert kept(archive) == {1: (1, 2, 3), 2: (4, 5)}
    assert corrections.law().locked == {2}
    corrections.lock(2, False)
    corrections.merge([1, 2])


@pytest.mark.parametrize(
    ("correct", "words"),
    [
        (lambda of: of.merge([1]), "two events or more"),
        (lambda of: of.merge([1, 1]), "two events or more"),
        (lambda of: of.merge([]), "two events or more"),
        (lambda of: of.merge([1, 9]), "no event 9"),
        (lambda of: of.split(1, [1, 4]), "article 4 is not in event 1"),
        (lambda of: of.split(1, [1, 2, 3]), "not all"),
        (lambda of: of.split(1, []), "not all"),
        (lambda of: of.move(9, 1), "no article 9"),
        (lambda of: of.move(1, 9), "no event 9"),
        (lambda of: of.move(1, 1), "already"),
        (lambda of: of.move(6, None), "in no event"),
        (lambda of: of.lock(1, False), "not locked"),
        (lambda of: of.rename(1, " "), "needs a title"),
        (lambda of: of.undo(7), "no correction 7"),
    ],
)
def test_what_can_not_be_done_says_why_and_changes_nothing(
    archive: Archive, correct: Callable[[object], int], words: str
) -> None:
    before = everything(archive)
    with pytest.raises(ArchiveError, match=words):
        correct(archive.event_corrections)
    assert everything(archive) == before
    assert archive.event_corrections.log() == []


def test_a_renamed_event_keeps_its_name_through_every_grouping(archive: Archive) -> None:
    archive.event_corrections.rename(1, "  The great\nflood ")
    archive.replace_events([Event(1, "Water everywhere", (1, 2, 3, 6)), FAIR])
    assert archive.event(1).title == "The great flood"
    assert archive.event_facts()[1].renamed


def test_only_the_last_of_the_same_articles_can_be_undone(archive: Archive) -> None:
    first = archive.event_corrections.merge([1, 2])
    second = archive.event_corrections.move(6, 1)
    third = archive.event_corrections.lock(1, True)
    with pytest.raises(ArchiveError, match=f"correction {third} .* undo it first"):
        archive.event_corrections.undo(first)
    for number in (third, second, first):
        archive.event_corrections.undo(number)
    assert kept(archive) == {1: (1, 2, 3), 2: (4, 5)}


def test_a_title_is_given_again_where_it_is_another_one(archive: Archive) -> None:
    archive.event_corrections.rename(1, "The flood")
    with pytest.raises(ArchiveError, match="event 1 is called so already"):
        archive.event_corrections.rename(1, "The  flood")
    archive.event_corrections.rename(1, "The great flood")
    assert archive.event(1).title == "The great flood"


def test_who_moves_is_with_those_it_comes_to_and_no_more_with_those_it_left(
    archive: Archive,
) -> None:
    archive.event_corrections.move(3, 2)
    found = archive.event_corrections.law()
    assert found.together == {(3, 4), (3, 5)}
    assert found.apart == {(1, 3), (2, 3)}
    archive.event_corrections.move(5, None)
    assert archive.event_corrections.law().apart == {(1, 3), (2, 3), (3, 5), (4, 5)}
    assert [one.event for one in archive.event_corrections.log()] == [2, 2]


def test_every_correction_and_every_undoing_is_another_state(archive: Archive) -> None:
    corrections = archive.event_corrections
    states = [corrections.state()]
    number = corrections.lock(1, True)
    states.append(corrections.state())
    corrections.undo(number)
    states.append(corrections.state())
    assert len({*states}) == 3


def test_the_log_tells_what_was_done_and_when(archive: Archive) -> None:
    number = archive.event_corrections.move(6, 2)
    archive.event_corrections.undo(number)
    (one,) = archive.event_corrections.log()
    assert (one.kind, one.event, one.articles) == (EventCorrectionKind.MOVE_IN, 2, (6,))
    assert one.made
    assert one.undone


def test_an_article_that_left_the_archive_stops_no_undoing(archive: Archive) -> None:
    number = archive.event_corrections.merge([1, 2])
    archive.delete(4)
    archive.delete(1)
    archive.event_corrections.undo(number)
    assert kept(archive) == {1: (2, 3)}


def test_the_law_is_what_was_said_last(archive: Archive) -> None:
    corrections = archive.event_corrections
    corrections.merge([1, 2])
    assert corrections.law().together == {(1, 2), (1, 3), (1, 4), (1, 5)}
    corrections.split(1, [1, 4])
    found = corrections.law()
    assert found.together == {(1, 4), (2, 3), (2, 5)}
    assert found.apart == {(1, 2), (1, 3), (1, 5), (2, 4), (3, 4), (4, 5)}
    archive.delete(2)
    assert corrections.law().together == {(1, 4), (3, 5)}


def test_what_a_comparison_found_stays_where_nothing_was_corrected(
    archive: Archive,
) -> None:
    database = sqlite_utils.Database(archive.path)
    for article, event in ((1, 1), (2, 1), (3, 1), (4, 2), (5, 2)):
        database["readings"].insert({"article_id": article, "version": "1", "compressed": b""})
        database["compared"].insert({"article_id": article, "event_id": event})
    finish(
        archive.grouping.keep(
            Grouping((FLOOD, FAIR), tuple(Membership(n, 0, 0.9, False, REASON) for n in (1, 2, 3)))
        )
    )
    assert archive.findings.compared(1) == {1, 2, 3}
    archive.event_corrections.move(6, 2)
    assert archive.findings.compared(1) == {1, 2, 3}
    assert archive.findings.compared(2) == set()
    database.close()


@pytest.mark.parametrize("column", ["articles", "together", "apart", "before"])
@pytest.mark.parametrize("stored", ["x", "{}", "[null]"])
def test_a_damaged_correction_is_told(archive: Archive, column: str, stored: str) -> None:
    number = archive.event_corrections.rename(1, "The flood")
    archive._connection.run(f"UPDATE event_corrections SET {column} = ?", [stored])
    use = {"before": lambda: archive.event_corrections.undo(number)}
    with pytest.raises(ArchiveError, match="correction 1 can't be read; open a backup"):
        use.get(column, archive.event_corrections.law)()


@pytest.mark.parametrize("stored", ["x", "[null]", "[]"])
def test_a_damaged_correction_is_told_where_it_would_be_undone(
    archive: Archive, stored: str
) -> None:
    archive.event_corrections.rename(1, "The flood")
    archive._connection.run("UPDATE event_corrections SET before = ?", [stored])
    with pytest.raises(ArchiveError, match="correction 1 can't be read; open a backup"):
        archive.event_corrections.standing()


_ARTICLES = st.frozensets(st.integers(1, 6))
_SAID = st.builds(
    lambda together, left, right: Said(together, (left, right - left)),
    _ARTICLES,
    _ARTICLES,
    _ARTICLES,
)


@given(st.lists(_SAID), _ARTICLES)
@settings(max_examples=300)
def test_the_law_never_contradicts_itself_and_keeps_the_last_word(
    said: list[Said], present: frozenset[int]
) -> None:
    found = law(said, (), present)
    groups: list[set[int]] = []
    for one, other in sorted(found.together):
        joined = next((group for group in groups if one in group), None)
        (joined.add(other) if joined else groups.append({one, other}))
    for group in groups:
        assert not any(group.issuperset(pair) for pair in found.apart)
    assert all(present >= {*pair} for pair in found.together | found.apart)
    if said:
        last = said[-1].together & present
        assert len(last) < 2 or any(group >= last for group in groups)
        parted = {(min(pair), max(pair)) for pair in product(*said[-1].apart)}
        assert said[-1].together or found.apart >= {p for p in parted if present >= {*p}}
